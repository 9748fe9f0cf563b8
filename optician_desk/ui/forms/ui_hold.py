"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import (GhostButton, PrimaryButton)
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import (ChoiceField, LineField)
class Ui_HoldForm(object):
    def setupUi(self, HoldForm):
        if not HoldForm.objectName():
            HoldForm.setObjectName(u"HoldForm")
        self.column = QVBoxLayout(HoldForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(HoldForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.column.addWidget(self.title)

        self.note = QLabel(HoldForm)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"secondary")

        self.column.addWidget(self.note)

        self.refused = NoticeStrip(HoldForm)
        self.refused.setObjectName(u"refused")

        self.column.addWidget(self.refused)

        self.coverColumn = QVBoxLayout()
        self.coverColumn.setSpacing(4)
        self.coverColumn.setObjectName(u"coverColumn")
        self.coversLabel = QLabel(HoldForm)
        self.coversLabel.setObjectName(u"coversLabel")
        self.coversLabel.setProperty(u"role", u"label")

        self.coverColumn.addWidget(self.coversLabel)

        self.places = QGridLayout()
        self.places.setObjectName(u"places")
        self.places.setHorizontalSpacing(16)
        self.places.setVerticalSpacing(0)

        self.coverColumn.addLayout(self.places)

        self.coversError = QLabel(HoldForm)
        self.coversError.setObjectName(u"coversError")
        self.coversError.setWordWrap(True)
        self.coversError.setProperty(u"role", u"caption")
        self.coversError.setProperty(u"tone", u"danger")

        self.coverColumn.addWidget(self.coversError)


        self.column.addLayout(self.coverColumn)

        self.criterion = ChoiceField(HoldForm)
        self.criterion.setObjectName(u"criterion")

        self.column.addWidget(self.criterion)

        self.reasoning = LineField(HoldForm)
        self.reasoning.setObjectName(u"reasoning")

        self.column.addWidget(self.reasoning)

        self.until = DateField(HoldForm)
        self.until.setObjectName(u"until")

        self.column.addWidget(self.until)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttonSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpacer)

        self.cancel = GhostButton(HoldForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"keyHint", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.save = PrimaryButton(HoldForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"keyHint", u"Enter")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)


        self.retranslateUi(HoldForm)

        QMetaObject.connectSlotsByName(HoldForm)
    # setupUi

    def retranslateUi(self, HoldForm):
        HoldForm.setWindowTitle(QCoreApplication.translate("HoldForm", u"Keep data longer", None))
        self.title.setText(QCoreApplication.translate("HoldForm", u"Keep data longer", None))
        self.note.setText(QCoreApplication.translate("HoldForm", u"What is marked here is not erased until the day named, whoever asks (policy 4.3, 7.2).", None))
        self.coversLabel.setText(QCoreApplication.translate("HoldForm", u"What must be kept", None))
        self.criterion.setProperty(u"label", QCoreApplication.translate("HoldForm", u"For what reason (policy 4.3)", None))
        self.reasoning.setProperty(u"label", QCoreApplication.translate("HoldForm", u"Why", None))
        self.reasoning.setProperty(u"hint", QCoreApplication.translate("HoldForm", u"A few words. The customer reads them in the access report.", None))
        self.until.setProperty(u"label", QCoreApplication.translate("HoldForm", u"Keep until", None))
        self.until.setProperty(u"hint", QCoreApplication.translate("HoldForm", u"After this day the mark ends by itself. It can be set anew before that.", None))
        self.cancel.setText(QCoreApplication.translate("HoldForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("HoldForm", u"Mark as to be kept", None))
    # retranslateUi
