"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import (GhostButton, PrimaryButton)
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import ChoiceField
class Ui_RecordDisclosureForm(object):
    def setupUi(self, RecordDisclosureForm):
        if not RecordDisclosureForm.objectName():
            RecordDisclosureForm.setObjectName(u"RecordDisclosureForm")
        self.column = QVBoxLayout(RecordDisclosureForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(RecordDisclosureForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.column.addWidget(self.title)

        self.note = QLabel(RecordDisclosureForm)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"secondary")

        self.column.addWidget(self.note)

        self.refused = NoticeStrip(RecordDisclosureForm)
        self.refused.setObjectName(u"refused")

        self.column.addWidget(self.refused)

        self.recipient = ChoiceField(RecordDisclosureForm)
        self.recipient.setObjectName(u"recipient")

        self.column.addWidget(self.recipient)

        self.categoryColumn = QVBoxLayout()
        self.categoryColumn.setSpacing(4)
        self.categoryColumn.setObjectName(u"categoryColumn")
        self.categoriesLabel = QLabel(RecordDisclosureForm)
        self.categoriesLabel.setObjectName(u"categoriesLabel")
        self.categoriesLabel.setProperty(u"role", u"label")

        self.categoryColumn.addWidget(self.categoriesLabel)

        self.categories = QVBoxLayout()
        self.categories.setSpacing(0)
        self.categories.setObjectName(u"categories")

        self.categoryColumn.addLayout(self.categories)

        self.categoriesError = QLabel(RecordDisclosureForm)
        self.categoriesError.setObjectName(u"categoriesError")
        self.categoriesError.setWordWrap(True)
        self.categoriesError.setProperty(u"role", u"caption")
        self.categoriesError.setProperty(u"tone", u"danger")

        self.categoryColumn.addWidget(self.categoriesError)


        self.column.addLayout(self.categoryColumn)

        self.ground = ChoiceField(RecordDisclosureForm)
        self.ground.setObjectName(u"ground")

        self.column.addWidget(self.ground)

        self.on = DateField(RecordDisclosureForm)
        self.on.setObjectName(u"on")

        self.column.addWidget(self.on)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttonSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpacer)

        self.cancel = GhostButton(RecordDisclosureForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"keyHint", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.save = PrimaryButton(RecordDisclosureForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"keyHint", u"Enter")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)


        self.retranslateUi(RecordDisclosureForm)

        QMetaObject.connectSlotsByName(RecordDisclosureForm)
    # setupUi

    def retranslateUi(self, RecordDisclosureForm):
        RecordDisclosureForm.setWindowTitle(QCoreApplication.translate("RecordDisclosureForm", u"Record a disclosure", None))
        self.title.setText(QCoreApplication.translate("RecordDisclosureForm", u"Record a disclosure", None))
        self.note.setText(QCoreApplication.translate("RecordDisclosureForm", u"Data go only to recipients that the policy names, and only what their task needs (policy 3.1, 3.2). The customer reads it in the access report.", None))
        self.recipient.setProperty(u"label", QCoreApplication.translate("RecordDisclosureForm", u"Recipient", None))
        self.categoriesLabel.setText(QCoreApplication.translate("RecordDisclosureForm", u"What was handed over", None))
        self.ground.setProperty(u"label", QCoreApplication.translate("RecordDisclosureForm", u"Purpose", None))
        self.on.setProperty(u"label", QCoreApplication.translate("RecordDisclosureForm", u"Handed over on", None))
        self.cancel.setText(QCoreApplication.translate("RecordDisclosureForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("RecordDisclosureForm", u"Record", None))
    # retranslateUi
