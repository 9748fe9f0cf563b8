"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.buttons import (SecondaryButton, TurningButton)
from optician_desk.ui.widgets.key_values import (CheckLines, KeyValues)
from optician_desk.ui.widgets.marks import (Avatar, Hairline)
class Ui_Report(object):
    def setupUi(self, Report):
        if not Report.objectName():
            Report.setObjectName(u"Report")
        self.column = QVBoxLayout(Report)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(23, 20, 24, 20)
        self.what_title = QLabel(Report)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"role", u"section")

        self.column.addWidget(self.what_title)

        self.what = KeyValues(Report)
        self.what.setObjectName(u"what")

        self.column.addWidget(self.what)

        self.rule_1 = Hairline(Report)
        self.rule_1.setObjectName(u"rule_1")

        self.column.addWidget(self.rule_1)

        self.gap = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap)

        self.who_title = QLabel(Report)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"role", u"section")

        self.column.addWidget(self.who_title)

        self.person = QHBoxLayout()
        self.person.setSpacing(12)
        self.person.setObjectName(u"person")
        self.person.setContentsMargins(-1, 12, -1, -1)
        self.avatar = Avatar(Report)
        self.avatar.setObjectName(u"avatar")

        self.person.addWidget(self.avatar)

        self.person_words = QVBoxLayout()
        self.person_words.setSpacing(1)
        self.person_words.setObjectName(u"person_words")
        self.signer = QLabel(Report)
        self.signer.setObjectName(u"signer")
        self.signer.setWordWrap(True)
        self.signer.setProperty(u"role", u"strong")

        self.person_words.addWidget(self.signer)

        self.signer_role = QLabel(Report)
        self.signer_role.setObjectName(u"signer_role")
        self.signer_role.setWordWrap(True)
        self.signer_role.setProperty(u"role", u"secondary")

        self.person_words.addWidget(self.signer_role)


        self.person.addLayout(self.person_words)


        self.column.addLayout(self.person)

        self.seal = KeyValues(Report)
        self.seal.setObjectName(u"seal")

        self.column.addWidget(self.seal)

        self.rule_2 = Hairline(Report)
        self.rule_2.setObjectName(u"rule_2")

        self.column.addWidget(self.rule_2)

        self.checks = CheckLines(Report)
        self.checks.setObjectName(u"checks")

        self.column.addWidget(self.checks)

        self.space = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.warning = QLabel(Report)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"caption")

        self.column.addWidget(self.warning)

        self.actions = QVBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(-1, 10, -1, -1)
        self.save = SecondaryButton(Report)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"iconName", u"download")

        self.actions.addWidget(self.save)

        self.hand_over = TurningButton(Report)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setProperty(u"iconName", u"arrow-right")

        self.actions.addWidget(self.hand_over)

        self.act = TurningButton(Report)
        self.act.setObjectName(u"act")
        self.act.setProperty(u"iconName", u"signature")
#if QT_CONFIG(shortcut)
        self.act.setShortcut(u"Ctrl+P")
#endif // QT_CONFIG(shortcut)

        self.actions.addWidget(self.act)


        self.column.addLayout(self.actions)


        self.retranslateUi(Report)

        QMetaObject.connectSlotsByName(Report)
    # setupUi

    def retranslateUi(self, Report):
        self.what_title.setText(QCoreApplication.translate("Report", u"What will be signed", None))
        self.who_title.setText(QCoreApplication.translate("Report", u"Who signs", None))
        self.save.setText(QCoreApplication.translate("Report", u"Save as PDF\u2026", None))
        self.hand_over.setText(QCoreApplication.translate("Report", u"Record hand-over", None))
        self.act.setText(QCoreApplication.translate("Report", u"Sign and print", None))
        pass
    # retranslateUi
