"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import (LinkButton, PrimaryButton)
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.password_field import PasswordField
class Ui_Start(object):
    def setupUi(self, Start):
        if not Start.objectName():
            Start.setObjectName(u"Start")
        self.column = QVBoxLayout(Start)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 32, 32, 32)
        self.greeting = QLabel(Start)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setProperty(u"role", u"title")

        self.column.addWidget(self.greeting)

        self.titleGap = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.titleGap)

        self.purpose = QLabel(Start)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"tone", u"second")
        self.purpose.setMargin(0)

        self.column.addWidget(self.purpose)

        self.headGap = QSpacerItem(1, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.headGap)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(32)
        self.halves.setObjectName(u"halves")
        self.left = QWidget(Start)
        self.left.setObjectName(u"left")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(6)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(self.left)
        self.who.setObjectName(u"who")
        self.who.setMinimumSize(QSize(0, 18))
        self.who.setProperty(u"role", u"label")

        self.leftColumn.addWidget(self.who)

        self.people = QListView(self.left)
        self.people.setObjectName(u"people")

        self.leftColumn.addWidget(self.people)


        self.halves.addWidget(self.left)

        self.between = UprightHairline(Start)
        self.between.setObjectName(u"between")

        self.halves.addWidget(self.between)

        self.side = QStackedWidget(Start)
        self.side.setObjectName(u"side")
        self.passwordPage = QWidget()
        self.passwordPage.setObjectName(u"passwordPage")
        self.passwordColumn = QVBoxLayout(self.passwordPage)
        self.passwordColumn.setSpacing(16)
        self.passwordColumn.setObjectName(u"passwordColumn")
        self.passwordColumn.setContentsMargins(0, 0, 0, 0)
        self.password = PasswordField(self.passwordPage)
        self.password.setObjectName(u"password")

        self.passwordColumn.addWidget(self.password)

        self.passwordGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.passwordColumn.addItem(self.passwordGap)

        self.passwordFoot = QHBoxLayout()
        self.passwordFoot.setObjectName(u"passwordFoot")
        self.forgotten = LinkButton(self.passwordPage)
        self.forgotten.setObjectName(u"forgotten")

        self.passwordFoot.addWidget(self.forgotten)

        self.passwordFootGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passwordFoot.addItem(self.passwordFootGap)

        self.signIn = PrimaryButton(self.passwordPage)
        self.signIn.setObjectName(u"signIn")
        self.signIn.setProperty(u"large", True)

        self.passwordFoot.addWidget(self.signIn)


        self.passwordColumn.addLayout(self.passwordFoot)

        self.side.addWidget(self.passwordPage)

        self.halves.addWidget(self.side)


        self.column.addLayout(self.halves)

#if QT_CONFIG(shortcut)
        self.who.setBuddy(self.people)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people, self.password)
        QWidget.setTabOrder(self.password, self.signIn)
        QWidget.setTabOrder(self.signIn, self.forgotten)

        self.retranslateUi(Start)

        QMetaObject.connectSlotsByName(Start)
    # setupUi

    def retranslateUi(self, Start):
        self.purpose.setText(QCoreApplication.translate("Start", u"Sign in to open the customers' cards.", None))
        self.who.setText(QCoreApplication.translate("Start", u"Who is at the counter?", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("Start", u"Who is at the counter?", None))
#endif // QT_CONFIG(accessibility)
        self.password.setProperty(u"label", QCoreApplication.translate("Start", u"Password", None))
        self.forgotten.setText(QCoreApplication.translate("Start", u"Forgotten password", None))
        self.signIn.setText(QCoreApplication.translate("Start", u"Sign in", None))
        self.signIn.setProperty(u"keyHint", QCoreApplication.translate("Start", u"Enter", None))
        pass
    # retranslateUi
