"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from optician_desk.ui.widgets.buttons import (LinkButton, PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.field import (ChoiceField, LineField)
from optician_desk.ui.widgets.marks import (Hairline, Icon)
from optician_desk.ui.widgets.password_field import PasswordField
class Ui_Trouble(object):
    def setupUi(self, Trouble):
        if not Trouble.objectName():
            Trouble.setObjectName(u"Trouble")
        self.column = QVBoxLayout(Trouble)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 32, 32, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.sign = Icon(Trouble)
        self.sign.setObjectName(u"sign")

        self.head.addWidget(self.sign)

        self.title = QLabel(Trouble)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)


        self.column.addLayout(self.head)

        self.what = QLabel(Trouble)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.what)

        self.code = LineField(Trouble)
        self.code.setObjectName(u"code")

        self.column.addWidget(self.code)

        self.passphrase = PasswordField(Trouble)
        self.passphrase.setObjectName(u"passphrase")

        self.column.addWidget(self.passphrase)

        self.accepting = QHBoxLayout()
        self.accepting.setSpacing(16)
        self.accepting.setObjectName(u"accepting")
        self.manager = ChoiceField(Trouble)
        self.manager.setObjectName(u"manager")

        self.accepting.addWidget(self.manager)

        self.password = PasswordField(Trouble)
        self.password.setObjectName(u"password")

        self.accepting.addWidget(self.password)


        self.column.addLayout(self.accepting)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.otherWay = LinkButton(Trouble)
        self.otherWay.setObjectName(u"otherWay")

        self.buttons.addWidget(self.otherWay)

        self.buttonGap = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.restore = SecondaryButton(Trouble)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"iconName", u"archive-restore")
        self.restore.setProperty(u"large", True)

        self.buttons.addWidget(self.restore)

        self.beginAgain = SecondaryButton(Trouble)
        self.beginAgain.setObjectName(u"beginAgain")
        self.beginAgain.setProperty(u"large", True)

        self.buttons.addWidget(self.beginAgain)

        self.isNew = SecondaryButton(Trouble)
        self.isNew.setObjectName(u"isNew")
        self.isNew.setProperty(u"large", True)

        self.buttons.addWidget(self.isNew)

        self.tryAgain = SecondaryButton(Trouble)
        self.tryAgain.setObjectName(u"tryAgain")
        self.tryAgain.setProperty(u"iconName", u"refresh-cw")
        self.tryAgain.setProperty(u"large", True)

        self.buttons.addWidget(self.tryAgain)

        self.accept = PrimaryButton(Trouble)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"large", True)

        self.buttons.addWidget(self.accept)

        self.open = PrimaryButton(Trouble)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"large", True)

        self.buttons.addWidget(self.open)


        self.column.addLayout(self.buttons)

        self.rule = Hairline(Trouble)
        self.rule.setObjectName(u"rule")

        self.column.addWidget(self.rule)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.where = QLabel(Trouble)
        self.where.setObjectName(u"where")
        self.where.setWordWrap(True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.where.setProperty(u"role", u"caption")
        sizePolicy.setHeightForWidth(self.where.sizePolicy().hasHeightForWidth())
        self.where.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.where)

        self.copyReport = LinkButton(Trouble)
        self.copyReport.setObjectName(u"copyReport")
        self.copyReport.setProperty(u"iconName", u"copy")

        self.foot.addWidget(self.copyReport)

        self.quit = LinkButton(Trouble)
        self.quit.setObjectName(u"quit")

        self.foot.addWidget(self.quit)


        self.column.addLayout(self.foot)


        self.retranslateUi(Trouble)

        QMetaObject.connectSlotsByName(Trouble)
    # setupUi

    def retranslateUi(self, Trouble):
        self.code.setProperty(u"label", QCoreApplication.translate("Trouble", u"Recovery code", None))
        self.code.setProperty(u"hint", QCoreApplication.translate("Trouble", u"From the sheet that was printed at set-up. Spaces, hyphens and small letters do not matter.", None))
        self.passphrase.setProperty(u"label", QCoreApplication.translate("Trouble", u"Passphrase of the store", None))
        self.manager.setProperty(u"label", QCoreApplication.translate("Trouble", u"Manager", None))
        self.password.setProperty(u"label", QCoreApplication.translate("Trouble", u"Password", None))
        self.otherWay.setText(QCoreApplication.translate("Trouble", u"Use the recovery code instead", None))
        self.restore.setText(QCoreApplication.translate("Trouble", u"Restore from a backup", None))
        self.beginAgain.setText(QCoreApplication.translate("Trouble", u"Begin set-up again", None))
        self.isNew.setText(QCoreApplication.translate("Trouble", u"This counter is new", None))
        self.tryAgain.setText(QCoreApplication.translate("Trouble", u"Try again", None))
        self.accept.setText(QCoreApplication.translate("Trouble", u"Accept on record", None))
        self.accept.setProperty(u"keyHint", QCoreApplication.translate("Trouble", u"Enter", None))
        self.open.setText(QCoreApplication.translate("Trouble", u"Open the store", None))
        self.open.setProperty(u"keyHint", QCoreApplication.translate("Trouble", u"Enter", None))
        self.copyReport.setText(QCoreApplication.translate("Trouble", u"Copy report", None))
        self.quit.setText(QCoreApplication.translate("Trouble", u"Close the program", None))
        pass
    # retranslateUi
