"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import (GhostButton, LinkButton, PrimaryButton)
from optician_desk.ui.widgets.field import ChoiceField
class Ui_CorrectValueForm(object):
    def setupUi(self, CorrectValueForm):
        if not CorrectValueForm.objectName():
            CorrectValueForm.setObjectName(u"CorrectValueForm")
        self.column = QVBoxLayout(CorrectValueForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(CorrectValueForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"name")

        self.column.addWidget(self.title)

        self.note = QLabel(CorrectValueForm)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"secondary")

        self.column.addWidget(self.note)

        self.refused = NoticeStrip(CorrectValueForm)
        self.refused.setObjectName(u"refused")

        self.column.addWidget(self.refused)

        self.fields = QVBoxLayout()
        self.fields.setSpacing(13)
        self.fields.setObjectName(u"fields")

        self.column.addLayout(self.fields)

        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(12)
        self.sourceRow.setObjectName(u"sourceRow")
        self.channel = ChoiceField(CorrectValueForm)
        self.channel.setObjectName(u"channel")

        self.sourceRow.addWidget(self.channel)

        self.givenBy = ChoiceField(CorrectValueForm)
        self.givenBy.setObjectName(u"givenBy")

        self.sourceRow.addWidget(self.givenBy)


        self.column.addLayout(self.sourceRow)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.clear = LinkButton(CorrectValueForm)
        self.clear.setObjectName(u"clear")
        self.clear.setProperty(u"iconName", u"trash-2")

        self.buttons.addWidget(self.clear)

        self.buttonSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpacer)

        self.cancel = GhostButton(CorrectValueForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"keyHint", u"Esc")

        self.buttons.addWidget(self.cancel)

        self.save = PrimaryButton(CorrectValueForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"keyHint", u"Enter")

        self.buttons.addWidget(self.save)


        self.column.addLayout(self.buttons)


        self.retranslateUi(CorrectValueForm)

        QMetaObject.connectSlotsByName(CorrectValueForm)
    # setupUi

    def retranslateUi(self, CorrectValueForm):
        self.note.setText(QCoreApplication.translate("CorrectValueForm", u"The earlier value stays on record with its source until its term ends.", None))
        self.channel.setProperty(u"label", QCoreApplication.translate("CorrectValueForm", u"How the data reached us", None))
        self.givenBy.setProperty(u"label", QCoreApplication.translate("CorrectValueForm", u"Given by", None))
        self.clear.setText(QCoreApplication.translate("CorrectValueForm", u"Take the value back", None))
        self.cancel.setText(QCoreApplication.translate("CorrectValueForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("CorrectValueForm", u"Save", None))
        pass
    # retranslateUi
