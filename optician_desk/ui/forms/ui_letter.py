"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.buttons import (PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.key_values import KeyValues
from optician_desk.ui.widgets.marks import (Avatar, Hairline)
class Ui_Letter(object):
    def setupUi(self, Letter):
        if not Letter.objectName():
            Letter.setObjectName(u"Letter")
        self.column = QVBoxLayout(Letter)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(23, 20, 24, 20)
        self.what_title = QLabel(Letter)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"role", u"section")

        self.column.addWidget(self.what_title)

        self.what = KeyValues(Letter)
        self.what.setObjectName(u"what")

        self.column.addWidget(self.what)

        self.rule_1 = Hairline(Letter)
        self.rule_1.setObjectName(u"rule_1")

        self.column.addWidget(self.rule_1)

        self.gap = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap)

        self.who_title = QLabel(Letter)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"role", u"section")

        self.column.addWidget(self.who_title)

        self.person = QHBoxLayout()
        self.person.setSpacing(12)
        self.person.setObjectName(u"person")
        self.person.setContentsMargins(-1, 12, -1, -1)
        self.avatar = Avatar(Letter)
        self.avatar.setObjectName(u"avatar")

        self.person.addWidget(self.avatar)

        self.person_words = QVBoxLayout()
        self.person_words.setSpacing(1)
        self.person_words.setObjectName(u"person_words")
        self.signer = QLabel(Letter)
        self.signer.setObjectName(u"signer")
        self.signer.setWordWrap(True)
        self.signer.setProperty(u"role", u"strong")

        self.person_words.addWidget(self.signer)

        self.signer_role = QLabel(Letter)
        self.signer_role.setObjectName(u"signer_role")
        self.signer_role.setWordWrap(True)
        self.signer_role.setProperty(u"role", u"secondary")

        self.person_words.addWidget(self.signer_role)


        self.person.addLayout(self.person_words)


        self.column.addLayout(self.person)

        self.seal = KeyValues(Letter)
        self.seal.setObjectName(u"seal")

        self.column.addWidget(self.seal)

        self.rule_2 = Hairline(Letter)
        self.rule_2.setObjectName(u"rule_2")

        self.column.addWidget(self.rule_2)

        self.how = ChoiceField(Letter)
        self.how.setObjectName(u"how")

        self.column.addWidget(self.how)

        self.space = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.warning = QLabel(Letter)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"caption")

        self.column.addWidget(self.warning)

        self.actions = QVBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(-1, 10, -1, -1)
        self.save = SecondaryButton(Letter)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"iconName", u"download")

        self.actions.addWidget(self.save)

        self.attachment = SecondaryButton(Letter)
        self.attachment.setObjectName(u"attachment")
        self.attachment.setProperty(u"iconName", u"download")

        self.actions.addWidget(self.attachment)

        self.request = SecondaryButton(Letter)
        self.request.setObjectName(u"request")
        self.request.setProperty(u"iconName", u"arrow-right")

        self.actions.addWidget(self.request)

        self.act = PrimaryButton(Letter)
        self.act.setObjectName(u"act")
        self.act.setProperty(u"iconName", u"signature")
#if QT_CONFIG(shortcut)
        self.act.setShortcut(u"Ctrl+P")
#endif // QT_CONFIG(shortcut)

        self.actions.addWidget(self.act)


        self.column.addLayout(self.actions)


        self.retranslateUi(Letter)

        QMetaObject.connectSlotsByName(Letter)
    # setupUi

    def retranslateUi(self, Letter):
        self.what_title.setText(QCoreApplication.translate("Letter", u"What will be signed", None))
        self.who_title.setText(QCoreApplication.translate("Letter", u"Who signs", None))
        self.how.setProperty(u"label", QCoreApplication.translate("Letter", u"How it is sent", None))
        self.save.setText(QCoreApplication.translate("Letter", u"Save as PDF\u2026", None))
        self.attachment.setText(QCoreApplication.translate("Letter", u"Save the attached file\u2026", None))
        self.request.setText(QCoreApplication.translate("Letter", u"Back to the request", None))
        self.act.setText(QCoreApplication.translate("Letter", u"Issue and print", None))
        pass
    # retranslateUi
