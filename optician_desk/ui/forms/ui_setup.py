"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import (GhostButton, LinkButton, PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.code_view import CodeView
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.password_field import PasswordField
from optician_desk.ui.widgets.stepper import Stepper
class Ui_Setup(object):
    def setupUi(self, Setup):
        if not Setup.objectName():
            Setup.setObjectName(u"Setup")
        self.column = QVBoxLayout(Setup)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 28, 32, 24)
        self.title = QLabel(Setup)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.stepper = Stepper(Setup)
        self.stepper.setObjectName(u"stepper")

        self.column.addWidget(self.stepper)

        self.pages = QStackedWidget(Setup)
        self.pages.setObjectName(u"pages")
        self.shopPage = QWidget()
        self.shopPage.setObjectName(u"shopPage")
        self.shopColumn = QVBoxLayout(self.shopPage)
        self.shopColumn.setSpacing(14)
        self.shopColumn.setObjectName(u"shopColumn")
        self.shopColumn.setContentsMargins(0, 0, 0, 0)
        self.shopTitle = QLabel(self.shopPage)
        self.shopTitle.setObjectName(u"shopTitle")
        self.shopTitle.setWordWrap(True)
        self.shopTitle.setProperty(u"role", u"section")

        self.shopColumn.addWidget(self.shopTitle)

        self.companyPanel = QWidget(self.shopPage)
        self.companyPanel.setObjectName(u"companyPanel")
        self.companyPanel.setProperty(u"surface", u"panel")
        self.companyColumn = QVBoxLayout(self.companyPanel)
        self.companyColumn.setSpacing(2)
        self.companyColumn.setObjectName(u"companyColumn")
        self.companyColumn.setContentsMargins(16, 12, 16, 12)
        self.company = QLabel(self.companyPanel)
        self.company.setObjectName(u"company")
        self.company.setProperty(u"role", u"strong")

        self.companyColumn.addWidget(self.company)

        self.companyDetails = QLabel(self.companyPanel)
        self.companyDetails.setObjectName(u"companyDetails")
        self.companyDetails.setWordWrap(True)
        self.companyDetails.setProperty(u"role", u"caption")

        self.companyColumn.addWidget(self.companyDetails)


        self.shopColumn.addWidget(self.companyPanel)

        self.shop = LineField(self.shopPage)
        self.shop.setObjectName(u"shop")

        self.shopColumn.addWidget(self.shop)

        self.counterRow = QHBoxLayout()
        self.counterRow.setSpacing(16)
        self.counterRow.setObjectName(u"counterRow")
        self.counterName = LineField(self.shopPage)
        self.counterName.setObjectName(u"counterName")

        self.counterRow.addWidget(self.counterName)

        self.counterCode = LineField(self.shopPage)
        self.counterCode.setObjectName(u"counterCode")

        self.counterRow.addWidget(self.counterCode)


        self.shopColumn.addLayout(self.counterRow)

        self.shopGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.shopColumn.addItem(self.shopGap)

        self.pages.addWidget(self.shopPage)
        self.managerPage = QWidget()
        self.managerPage.setObjectName(u"managerPage")
        self.managerColumn = QVBoxLayout(self.managerPage)
        self.managerColumn.setSpacing(14)
        self.managerColumn.setObjectName(u"managerColumn")
        self.managerColumn.setContentsMargins(0, 0, 0, 0)
        self.managerTitle = QLabel(self.managerPage)
        self.managerTitle.setObjectName(u"managerTitle")
        self.managerTitle.setWordWrap(True)
        self.managerTitle.setProperty(u"role", u"section")

        self.managerColumn.addWidget(self.managerTitle)

        self.managerNote = QLabel(self.managerPage)
        self.managerNote.setObjectName(u"managerNote")
        self.managerNote.setWordWrap(True)
        self.managerNote.setProperty(u"tone", u"second")

        self.managerColumn.addWidget(self.managerNote)

        self.manager = LineField(self.managerPage)
        self.manager.setObjectName(u"manager")

        self.managerColumn.addWidget(self.manager)

        self.password = PasswordField(self.managerPage)
        self.password.setObjectName(u"password")

        self.managerColumn.addWidget(self.password)

        self.again = PasswordField(self.managerPage)
        self.again.setObjectName(u"again")

        self.managerColumn.addWidget(self.again)

        self.managerGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.managerColumn.addItem(self.managerGap)

        self.pages.addWidget(self.managerPage)
        self.keyringPage = QWidget()
        self.keyringPage.setObjectName(u"keyringPage")
        self.keyringColumn = QVBoxLayout(self.keyringPage)
        self.keyringColumn.setSpacing(14)
        self.keyringColumn.setObjectName(u"keyringColumn")
        self.keyringColumn.setContentsMargins(0, 0, 0, 0)
        self.keyringTitle = QLabel(self.keyringPage)
        self.keyringTitle.setObjectName(u"keyringTitle")
        self.keyringTitle.setWordWrap(True)
        self.keyringTitle.setProperty(u"role", u"section")

        self.keyringColumn.addWidget(self.keyringTitle)

        self.keyringNote = QLabel(self.keyringPage)
        self.keyringNote.setObjectName(u"keyringNote")
        self.keyringNote.setWordWrap(True)
        self.keyringNote.setProperty(u"tone", u"second")

        self.keyringColumn.addWidget(self.keyringNote)

        self.keyringGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.keyringColumn.addItem(self.keyringGap)

        self.pages.addWidget(self.keyringPage)
        self.passphrasePage = QWidget()
        self.passphrasePage.setObjectName(u"passphrasePage")
        self.passphraseColumn = QVBoxLayout(self.passphrasePage)
        self.passphraseColumn.setSpacing(14)
        self.passphraseColumn.setObjectName(u"passphraseColumn")
        self.passphraseColumn.setContentsMargins(0, 0, 0, 0)
        self.passphraseTitle = QLabel(self.passphrasePage)
        self.passphraseTitle.setObjectName(u"passphraseTitle")
        self.passphraseTitle.setWordWrap(True)
        self.passphraseTitle.setProperty(u"role", u"section")

        self.passphraseColumn.addWidget(self.passphraseTitle)

        self.keyringStrip = NoticeStrip(self.passphrasePage)
        self.keyringStrip.setObjectName(u"keyringStrip")

        self.passphraseColumn.addWidget(self.keyringStrip)

        self.passphraseNote = QLabel(self.passphrasePage)
        self.passphraseNote.setObjectName(u"passphraseNote")
        self.passphraseNote.setWordWrap(True)
        self.passphraseNote.setProperty(u"tone", u"second")

        self.passphraseColumn.addWidget(self.passphraseNote)

        self.passphrase = PasswordField(self.passphrasePage)
        self.passphrase.setObjectName(u"passphrase")

        self.passphraseColumn.addWidget(self.passphrase)

        self.passphraseAgain = PasswordField(self.passphrasePage)
        self.passphraseAgain.setObjectName(u"passphraseAgain")

        self.passphraseColumn.addWidget(self.passphraseAgain)

        self.passphraseGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.passphraseColumn.addItem(self.passphraseGap)

        self.pages.addWidget(self.passphrasePage)
        self.codePage = QWidget()
        self.codePage.setObjectName(u"codePage")
        self.codeColumn = QVBoxLayout(self.codePage)
        self.codeColumn.setSpacing(14)
        self.codeColumn.setObjectName(u"codeColumn")
        self.codeColumn.setContentsMargins(0, 0, 0, 0)
        self.codeTitle = QLabel(self.codePage)
        self.codeTitle.setObjectName(u"codeTitle")
        self.codeTitle.setWordWrap(True)
        self.codeTitle.setProperty(u"role", u"section")

        self.codeColumn.addWidget(self.codeTitle)

        self.codeNote = QLabel(self.codePage)
        self.codeNote.setObjectName(u"codeNote")
        self.codeNote.setWordWrap(True)
        self.codeNote.setProperty(u"tone", u"second")

        self.codeColumn.addWidget(self.codeNote)

        self.code = CodeView(self.codePage)
        self.code.setObjectName(u"code")

        self.codeColumn.addWidget(self.code)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(12)
        self.codeRow.setObjectName(u"codeRow")
        self.printCode = SecondaryButton(self.codePage)
        self.printCode.setObjectName(u"printCode")
        self.printCode.setProperty(u"iconName", u"printer")

        self.codeRow.addWidget(self.printCode)

        self.printed = QLabel(self.codePage)
        self.printed.setObjectName(u"printed")
        self.printed.setWordWrap(True)
        self.printed.setProperty(u"role", u"caption")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.printed.sizePolicy().hasHeightForWidth())
        self.printed.setSizePolicy(sizePolicy)

        self.codeRow.addWidget(self.printed)


        self.codeColumn.addLayout(self.codeRow)

        self.keyringKept = QLabel(self.codePage)
        self.keyringKept.setObjectName(u"keyringKept")
        self.keyringKept.setWordWrap(True)
        self.keyringKept.setProperty(u"role", u"caption")

        self.codeColumn.addWidget(self.keyringKept)

        self.codeGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeColumn.addItem(self.codeGap)

        self.pages.addWidget(self.codePage)
        self.againPage = QWidget()
        self.againPage.setObjectName(u"againPage")
        self.againColumn = QVBoxLayout(self.againPage)
        self.againColumn.setSpacing(14)
        self.againColumn.setObjectName(u"againColumn")
        self.againColumn.setContentsMargins(0, 0, 0, 0)
        self.againTitle = QLabel(self.againPage)
        self.againTitle.setObjectName(u"againTitle")
        self.againTitle.setWordWrap(True)
        self.againTitle.setProperty(u"role", u"section")

        self.againColumn.addWidget(self.againTitle)

        self.againNote = QLabel(self.againPage)
        self.againNote.setObjectName(u"againNote")
        self.againNote.setWordWrap(True)
        self.againNote.setProperty(u"tone", u"second")

        self.againColumn.addWidget(self.againNote)

        self.typed = LineField(self.againPage)
        self.typed.setObjectName(u"typed")

        self.againColumn.addWidget(self.typed)

        self.againGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.againColumn.addItem(self.againGap)

        self.pages.addWidget(self.againPage)
        self.makingPage = QWidget()
        self.makingPage.setObjectName(u"makingPage")
        self.makingColumn = QVBoxLayout(self.makingPage)
        self.makingColumn.setSpacing(14)
        self.makingColumn.setObjectName(u"makingColumn")
        self.makingColumn.setContentsMargins(0, 0, 0, 0)
        self.makingTop = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.makingColumn.addItem(self.makingTop)

        self.makingNote = QLabel(self.makingPage)
        self.makingNote.setObjectName(u"makingNote")
        self.makingNote.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.makingNote.setProperty(u"tone", u"second")

        self.makingColumn.addWidget(self.makingNote)

        self.progress = QProgressBar(self.makingPage)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)

        self.makingColumn.addWidget(self.progress)

        self.makingBottom = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.makingColumn.addItem(self.makingBottom)

        self.pages.addWidget(self.makingPage)

        self.column.addWidget(self.pages)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.restore = LinkButton(Setup)
        self.restore.setObjectName(u"restore")

        self.foot.addWidget(self.restore)

        self.footNote = QLabel(Setup)
        self.footNote.setObjectName(u"footNote")
        self.footNote.setWordWrap(True)
        self.footNote.setProperty(u"role", u"caption")
        sizePolicy.setHeightForWidth(self.footNote.sizePolicy().hasHeightForWidth())
        self.footNote.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.footNote)

        self.back = GhostButton(Setup)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"large", True)

        self.foot.addWidget(self.back)

        self.next = PrimaryButton(Setup)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"large", True)

        self.foot.addWidget(self.next)


        self.column.addLayout(self.foot)


        self.retranslateUi(Setup)

        QMetaObject.connectSlotsByName(Setup)
    # setupUi

    def retranslateUi(self, Setup):
        self.title.setText(QCoreApplication.translate("Setup", u"Set up this desk", None))
        self.shopTitle.setText(QCoreApplication.translate("Setup", u"This counter", None))
        self.shop.setProperty(u"label", QCoreApplication.translate("Setup", u"Shop", None))
        self.shop.setProperty(u"hint", QCoreApplication.translate("Setup", u"Its place or name, for example Ogre.", None))
        self.counterName.setProperty(u"label", QCoreApplication.translate("Setup", u"Counter", None))
        self.counterName.setProperty(u"hint", QCoreApplication.translate("Setup", u"What people call this place of work.", None))
        self.counterCode.setProperty(u"label", QCoreApplication.translate("Setup", u"Code of the counter", None))
        self.counterCode.setProperty(u"hint", QCoreApplication.translate("Setup", u"2 to 6 letters or digits; it begins every printed number.", None))
        self.managerTitle.setText(QCoreApplication.translate("Setup", u"Your account", None))
        self.managerNote.setText(QCoreApplication.translate("Setup", u"The first account is a manager's. Accounts for the others are added in the settings.", None))
        self.manager.setProperty(u"label", QCoreApplication.translate("Setup", u"Name and surname", None))
        self.password.setProperty(u"label", QCoreApplication.translate("Setup", u"Password", None))
        self.password.setProperty(u"hint", QCoreApplication.translate("Setup", u"At least 8 characters. Three or four unrelated words work well.", None))
        self.again.setProperty(u"label", QCoreApplication.translate("Setup", u"The same password again", None))
        self.keyringTitle.setText(QCoreApplication.translate("Setup", u"The key of the store", None))
        self.keyringNote.setText(QCoreApplication.translate("Setup", u"Asking the system keyring whether it keeps the key\u2026", None))
        self.passphraseTitle.setText(QCoreApplication.translate("Setup", u"A passphrase instead of the keyring", None))
        self.passphraseNote.setText(QCoreApplication.translate("Setup", u"The store will open with a passphrase at every start of the program. It is not kept anywhere, so choose one that can be remembered.", None))
        self.passphrase.setProperty(u"label", QCoreApplication.translate("Setup", u"Passphrase", None))
        self.passphrase.setProperty(u"hint", QCoreApplication.translate("Setup", u"At least 15 characters. Five unrelated words work well.", None))
        self.passphraseAgain.setProperty(u"label", QCoreApplication.translate("Setup", u"The same passphrase again", None))
        self.codeTitle.setText(QCoreApplication.translate("Setup", u"The recovery code", None))
        self.codeNote.setText(QCoreApplication.translate("Setup", u"Print the recovery code or write it down. It is shown only once. It opens the store when the keyring or the computer fails, and lets a manager choose a new password.", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Setup", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.printCode.setText(QCoreApplication.translate("Setup", u"Print the code", None))
        self.againTitle.setText(QCoreApplication.translate("Setup", u"Type the recovery code again", None))
        self.againNote.setText(QCoreApplication.translate("Setup", u"From the paper, so that it is certain to be right there. Spaces, hyphens and small letters do not matter.", None))
        self.typed.setProperty(u"label", QCoreApplication.translate("Setup", u"Recovery code", None))
        self.makingNote.setText(QCoreApplication.translate("Setup", u"The encrypted store is being created\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Setup", u"The store is being created", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("Setup", u"Restore from a backup instead", None))
        self.back.setText(QCoreApplication.translate("Setup", u"Back", None))
        self.next.setProperty(u"keyHint", QCoreApplication.translate("Setup", u"Enter", None))
        pass
    # retranslateUi
