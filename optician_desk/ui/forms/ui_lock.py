"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import (LinkButton, PrimaryButton)
from optician_desk.ui.widgets.marks import (Avatar, Hairline, Icon)
from optician_desk.ui.widgets.password_field import PasswordField
class Ui_Lock(object):
    def setupUi(self, Lock):
        if not Lock.objectName():
            Lock.setObjectName(u"Lock")
        self.column = QVBoxLayout(Lock)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 29, 32, 24)
        self.person = QWidget(Lock)
        self.person.setObjectName(u"person")
        self.personRow = QHBoxLayout(self.person)
        self.personRow.setSpacing(14)
        self.personRow.setObjectName(u"personRow")
        self.personRow.setContentsMargins(0, 0, 0, 8)
        self.avatar = Avatar(self.person)
        self.avatar.setObjectName(u"avatar")

        self.personRow.addWidget(self.avatar)

        self.personWords = QVBoxLayout()
        self.personWords.setSpacing(1)
        self.personWords.setObjectName(u"personWords")
        self.name = QLabel(self.person)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"name")
        self.name.setWordWrap(True)

        self.personWords.addWidget(self.name)

        self.role = QLabel(self.person)
        self.role.setObjectName(u"role")
        self.role.setProperty(u"role", u"secondary")

        self.personWords.addWidget(self.role)


        self.personRow.addLayout(self.personWords)

        self.padlock = Icon(self.person)
        self.padlock.setObjectName(u"padlock")

        self.personRow.addWidget(self.padlock)


        self.column.addWidget(self.person)

        self.people = QListView(Lock)
        self.people.setObjectName(u"people")

        self.column.addWidget(self.people)

        self.secret = PasswordField(Lock)
        self.secret.setObjectName(u"secret")

        self.column.addWidget(self.secret)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.otherWay = LinkButton(Lock)
        self.otherWay.setObjectName(u"otherWay")

        self.foot.addWidget(self.otherWay)

        self.footGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footGap)

        self.unlock = PrimaryButton(Lock)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"large", True)

        self.foot.addWidget(self.unlock)


        self.column.addLayout(self.foot)

        self.rule = Hairline(Lock)
        self.rule.setObjectName(u"rule")

        self.column.addWidget(self.rule)

        self.takeOver = LinkButton(Lock)
        self.takeOver.setObjectName(u"takeOver")
        self.takeOver.setProperty(u"iconName", u"arrow-left-right")

        self.column.addWidget(self.takeOver, 0, Qt.AlignmentFlag.AlignLeft)

        QWidget.setTabOrder(self.people, self.secret)
        QWidget.setTabOrder(self.secret, self.unlock)
        QWidget.setTabOrder(self.unlock, self.otherWay)
        QWidget.setTabOrder(self.otherWay, self.takeOver)

        self.retranslateUi(Lock)

        QMetaObject.connectSlotsByName(Lock)
    # setupUi

    def retranslateUi(self, Lock):
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("Lock", u"Who takes over?", None))
#endif // QT_CONFIG(accessibility)
        self.unlock.setProperty(u"keyHint", QCoreApplication.translate("Lock", u"Enter", None))
        self.takeOver.setText(QCoreApplication.translate("Lock", u"Continue as another person", None))
        pass
    # retranslateUi
