"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import (EmptyState, NoticeStrip)
from optician_desk.ui.widgets.buttons import (PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.field import (ChoiceField, LineField, PlainText)
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.segmented import Segmented
class Ui_Settings(object):
    def setupUi(self, Settings):
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        self.column = QVBoxLayout(Settings)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 0)
        self.tabs = QTabBar(Settings)
        self.tabs.setObjectName(u"tabs")

        self.column.addWidget(self.tabs)

        self.rule0 = Hairline(Settings)
        self.rule0.setObjectName(u"rule0")

        self.column.addWidget(self.rule0)

        self.sections = QStackedWidget(Settings)
        self.sections.setObjectName(u"sections")
        self.screen = QWidget()
        self.screen.setObjectName(u"screen")
        self.screenAcross = QHBoxLayout(self.screen)
        self.screenAcross.setSpacing(0)
        self.screenAcross.setObjectName(u"screenAcross")
        self.screenAcross.setContentsMargins(0, 20, 0, 0)
        self.screenBody = QWidget(self.screen)
        self.screenBody.setObjectName(u"screenBody")
        self.screenBody.setMinimumSize(QSize(720, 0))
        self.screenBody.setMaximumSize(QSize(720, 16777215))
        self.screenColumn = QVBoxLayout(self.screenBody)
        self.screenColumn.setSpacing(16)
        self.screenColumn.setObjectName(u"screenColumn")
        self.screenColumn.setContentsMargins(0, 0, 0, 20)
        self.languageRow = QHBoxLayout()
        self.languageRow.setSpacing(16)
        self.languageRow.setObjectName(u"languageRow")
        self.languageLabel = QLabel(self.screenBody)
        self.languageLabel.setObjectName(u"languageLabel")

        self.languageRow.addWidget(self.languageLabel)

        self.languageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.languageRow.addItem(self.languageSpace)

        self.language = Segmented(self.screenBody)
        self.language.setObjectName(u"language")

        self.languageRow.addWidget(self.language)


        self.screenColumn.addLayout(self.languageRow)

        self.rule1 = Hairline(self.screenBody)
        self.rule1.setObjectName(u"rule1")

        self.screenColumn.addWidget(self.rule1)

        self.lookRow = QHBoxLayout()
        self.lookRow.setSpacing(16)
        self.lookRow.setObjectName(u"lookRow")
        self.lookLabel = QLabel(self.screenBody)
        self.lookLabel.setObjectName(u"lookLabel")

        self.lookRow.addWidget(self.lookLabel)

        self.lookSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lookRow.addItem(self.lookSpace)

        self.look = Segmented(self.screenBody)
        self.look.setObjectName(u"look")

        self.lookRow.addWidget(self.look)


        self.screenColumn.addLayout(self.lookRow)

        self.rule2 = Hairline(self.screenBody)
        self.rule2.setObjectName(u"rule2")

        self.screenColumn.addWidget(self.rule2)

        self.secretRow = QHBoxLayout()
        self.secretRow.setSpacing(16)
        self.secretRow.setObjectName(u"secretRow")
        self.secretWords = QVBoxLayout()
        self.secretWords.setSpacing(2)
        self.secretWords.setObjectName(u"secretWords")
        self.secretLabel = QLabel(self.screenBody)
        self.secretLabel.setObjectName(u"secretLabel")

        self.secretWords.addWidget(self.secretLabel)

        self.secretHint = QLabel(self.screenBody)
        self.secretHint.setObjectName(u"secretHint")
        self.secretHint.setProperty(u"role", u"secondary")

        self.secretWords.addWidget(self.secretHint)


        self.secretRow.addLayout(self.secretWords)

        self.secretSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secretRow.addItem(self.secretSpace)

        self.secret = SecondaryButton(self.screenBody)
        self.secret.setObjectName(u"secret")
        self.secret.setProperty(u"iconName", u"key-round")

        self.secretRow.addWidget(self.secret)


        self.screenColumn.addLayout(self.secretRow)

        self.screenEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.screenColumn.addItem(self.screenEnd)


        self.screenAcross.addWidget(self.screenBody)

        self.screenSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.screenAcross.addItem(self.screenSpace)

        self.screenAcross.setStretch(1, 1)
        self.sections.addWidget(self.screen)
        self.shopPage = QWidget()
        self.shopPage.setObjectName(u"shopPage")
        self.shopPageAcross = QHBoxLayout(self.shopPage)
        self.shopPageAcross.setSpacing(0)
        self.shopPageAcross.setObjectName(u"shopPageAcross")
        self.shopPageAcross.setContentsMargins(0, 20, 0, 0)
        self.shopPageBody = QWidget(self.shopPage)
        self.shopPageBody.setObjectName(u"shopPageBody")
        self.shopPageBody.setMinimumSize(QSize(720, 0))
        self.shopPageBody.setMaximumSize(QSize(720, 16777215))
        self.shopPageColumn = QVBoxLayout(self.shopPageBody)
        self.shopPageColumn.setSpacing(16)
        self.shopPageColumn.setObjectName(u"shopPageColumn")
        self.shopPageColumn.setContentsMargins(0, 0, 0, 20)
        self.shop = LineField(self.shopPageBody)
        self.shop.setObjectName(u"shop")

        self.shopPageColumn.addWidget(self.shop)

        self.counterRow = QHBoxLayout()
        self.counterRow.setSpacing(16)
        self.counterRow.setObjectName(u"counterRow")
        self.counterName = LineField(self.shopPageBody)
        self.counterName.setObjectName(u"counterName")

        self.counterRow.addWidget(self.counterName)

        self.counterCode = LineField(self.shopPageBody)
        self.counterCode.setObjectName(u"counterCode")

        self.counterRow.addWidget(self.counterCode)


        self.shopPageColumn.addLayout(self.counterRow)

        self.idleRow = QHBoxLayout()
        self.idleRow.setSpacing(16)
        self.idleRow.setObjectName(u"idleRow")
        self.idle = LineField(self.shopPageBody)
        self.idle.setObjectName(u"idle")

        self.idleRow.addWidget(self.idle)

        self.idleSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.idleRow.addItem(self.idleSpace)


        self.shopPageColumn.addLayout(self.idleRow)

        self.shopButtons = QHBoxLayout()
        self.shopButtons.setSpacing(16)
        self.shopButtons.setObjectName(u"shopButtons")
        self.shopSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shopButtons.addItem(self.shopSpace)

        self.saveShop = PrimaryButton(self.shopPageBody)
        self.saveShop.setObjectName(u"saveShop")
        self.saveShop.setProperty(u"keyHint", u"Enter")

        self.shopButtons.addWidget(self.saveShop)


        self.shopPageColumn.addLayout(self.shopButtons)

        self.shopEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.shopPageColumn.addItem(self.shopEnd)


        self.shopPageAcross.addWidget(self.shopPageBody)

        self.shopPageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shopPageAcross.addItem(self.shopPageSpace)

        self.shopPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.shopPage)
        self.staffPage = QWidget()
        self.staffPage.setObjectName(u"staffPage")
        self.staffPageAcross = QHBoxLayout(self.staffPage)
        self.staffPageAcross.setSpacing(0)
        self.staffPageAcross.setObjectName(u"staffPageAcross")
        self.staffPageAcross.setContentsMargins(0, 20, 0, 0)
        self.staffPageBody = QWidget(self.staffPage)
        self.staffPageBody.setObjectName(u"staffPageBody")
        self.staffPageBody.setMinimumSize(QSize(720, 0))
        self.staffPageBody.setMaximumSize(QSize(720, 16777215))
        self.staffPageColumn = QVBoxLayout(self.staffPageBody)
        self.staffPageColumn.setSpacing(16)
        self.staffPageColumn.setObjectName(u"staffPageColumn")
        self.staffPageColumn.setContentsMargins(0, 0, 0, 20)
        self.once = NoticeStrip(self.staffPageBody)
        self.once.setObjectName(u"once")

        self.staffPageColumn.addWidget(self.once)

        self.people = QListView(self.staffPageBody)
        self.people.setObjectName(u"people")
        self.people.setFrameShape(QFrame.Shape.NoFrame)
        self.people.setMinimumSize(QSize(0, 160))

        self.staffPageColumn.addWidget(self.people)

        self.staffButtons = QHBoxLayout()
        self.staffButtons.setSpacing(8)
        self.staffButtons.setObjectName(u"staffButtons")
        self.reset = SecondaryButton(self.staffPageBody)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"iconName", u"key-round")

        self.staffButtons.addWidget(self.reset)

        self.changeRole = SecondaryButton(self.staffPageBody)
        self.changeRole.setObjectName(u"changeRole")
        self.changeRole.setProperty(u"iconName", u"chevrons-up-down")

        self.staffButtons.addWidget(self.changeRole)

        self.closeAccount = SecondaryButton(self.staffPageBody)
        self.closeAccount.setObjectName(u"closeAccount")
        self.closeAccount.setProperty(u"iconName", u"ban")

        self.staffButtons.addWidget(self.closeAccount)

        self.openAccount = SecondaryButton(self.staffPageBody)
        self.openAccount.setObjectName(u"openAccount")
        self.openAccount.setProperty(u"iconName", u"user")

        self.staffButtons.addWidget(self.openAccount)

        self.staffSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.staffButtons.addItem(self.staffSpace)


        self.staffPageColumn.addLayout(self.staffButtons)

        self.rule3 = Hairline(self.staffPageBody)
        self.rule3.setObjectName(u"rule3")

        self.staffPageColumn.addWidget(self.rule3)

        self.addTitle = QLabel(self.staffPageBody)
        self.addTitle.setObjectName(u"addTitle")
        self.addTitle.setProperty(u"role", u"section")

        self.staffPageColumn.addWidget(self.addTitle)

        self.addRow = QHBoxLayout()
        self.addRow.setSpacing(16)
        self.addRow.setObjectName(u"addRow")
        self.newName = LineField(self.staffPageBody)
        self.newName.setObjectName(u"newName")

        self.addRow.addWidget(self.newName)

        self.newRole = ChoiceField(self.staffPageBody)
        self.newRole.setObjectName(u"newRole")

        self.addRow.addWidget(self.newRole)


        self.staffPageColumn.addLayout(self.addRow)

        self.addHint = QLabel(self.staffPageBody)
        self.addHint.setObjectName(u"addHint")
        self.addHint.setProperty(u"role", u"caption")

        self.staffPageColumn.addWidget(self.addHint)

        self.addButtons = QHBoxLayout()
        self.addButtons.setSpacing(16)
        self.addButtons.setObjectName(u"addButtons")
        self.addSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addButtons.addItem(self.addSpace)

        self.add = PrimaryButton(self.staffPageBody)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"iconName", u"user-plus")
        self.add.setProperty(u"keyHint", u"Enter")

        self.addButtons.addWidget(self.add)


        self.staffPageColumn.addLayout(self.addButtons)


        self.staffPageAcross.addWidget(self.staffPageBody)

        self.staffPageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.staffPageAcross.addItem(self.staffPageSpace)

        self.staffPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.staffPage)
        self.decisionsPage = QWidget()
        self.decisionsPage.setObjectName(u"decisionsPage")
        self.decisionsPageAcross = QHBoxLayout(self.decisionsPage)
        self.decisionsPageAcross.setSpacing(0)
        self.decisionsPageAcross.setObjectName(u"decisionsPageAcross")
        self.decisionsPageAcross.setContentsMargins(0, 20, 0, 0)
        self.decisionsPageBody = QWidget(self.decisionsPage)
        self.decisionsPageBody.setObjectName(u"decisionsPageBody")
        self.decisionsPageBody.setMinimumSize(QSize(720, 0))
        self.decisionsPageBody.setMaximumSize(QSize(720, 16777215))
        self.decisionsPageColumn = QVBoxLayout(self.decisionsPageBody)
        self.decisionsPageColumn.setSpacing(16)
        self.decisionsPageColumn.setObjectName(u"decisionsPageColumn")
        self.decisionsPageColumn.setContentsMargins(0, 0, 0, 20)
        self.decisionsHint = QLabel(self.decisionsPageBody)
        self.decisionsHint.setObjectName(u"decisionsHint")
        self.decisionsHint.setProperty(u"role", u"secondary")
        self.decisionsHint.setWordWrap(True)

        self.decisionsPageColumn.addWidget(self.decisionsHint)

        self.decisions = QListView(self.decisionsPageBody)
        self.decisions.setObjectName(u"decisions")
        self.decisions.setFrameShape(QFrame.Shape.NoFrame)

        self.decisionsPageColumn.addWidget(self.decisions)

        self.noDecisions = EmptyState(self.decisionsPageBody)
        self.noDecisions.setObjectName(u"noDecisions")

        self.decisionsPageColumn.addWidget(self.noDecisions)

        self.decisionButtons = QHBoxLayout()
        self.decisionButtons.setSpacing(8)
        self.decisionButtons.setObjectName(u"decisionButtons")
        self.decisionSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionButtons.addItem(self.decisionSpace)

        self.declineDecision = SecondaryButton(self.decisionsPageBody)
        self.declineDecision.setObjectName(u"declineDecision")
        self.declineDecision.setProperty(u"iconName", u"undo-2")

        self.decisionButtons.addWidget(self.declineDecision)

        self.approveDecision = PrimaryButton(self.decisionsPageBody)
        self.approveDecision.setObjectName(u"approveDecision")
        self.approveDecision.setProperty(u"iconName", u"check")

        self.decisionButtons.addWidget(self.approveDecision)


        self.decisionsPageColumn.addLayout(self.decisionButtons)

        self.decisionsPageColumn.setStretch(1, 1)

        self.decisionsPageAcross.addWidget(self.decisionsPageBody)

        self.decisionsPageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionsPageAcross.addItem(self.decisionsPageSpace)

        self.decisionsPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.decisionsPage)
        self.policyPage = QWidget()
        self.policyPage.setObjectName(u"policyPage")
        self.policyPageAcross = QHBoxLayout(self.policyPage)
        self.policyPageAcross.setSpacing(0)
        self.policyPageAcross.setObjectName(u"policyPageAcross")
        self.policyPageAcross.setContentsMargins(0, 20, 0, 0)
        self.policyPageBody = QWidget(self.policyPage)
        self.policyPageBody.setObjectName(u"policyPageBody")
        self.policyPageBody.setMinimumSize(QSize(720, 0))
        self.policyPageBody.setMaximumSize(QSize(720, 16777215))
        self.policyPageColumn = QVBoxLayout(self.policyPageBody)
        self.policyPageColumn.setSpacing(16)
        self.policyPageColumn.setObjectName(u"policyPageColumn")
        self.policyPageColumn.setContentsMargins(0, 0, 0, 20)
        self.company = QLabel(self.policyPageBody)
        self.company.setObjectName(u"company")
        self.company.setProperty(u"role", u"name")

        self.policyPageColumn.addWidget(self.company)

        self.companyDetails = QLabel(self.policyPageBody)
        self.companyDetails.setObjectName(u"companyDetails")
        self.companyDetails.setProperty(u"role", u"secondary")
        self.companyDetails.setWordWrap(True)

        self.policyPageColumn.addWidget(self.companyDetails)

        self.rule4 = Hairline(self.policyPageBody)
        self.rule4.setObjectName(u"rule4")

        self.policyPageColumn.addWidget(self.rule4)

        self.policyVersion = QLabel(self.policyPageBody)
        self.policyVersion.setObjectName(u"policyVersion")
        self.policyVersion.setProperty(u"role", u"value")

        self.policyPageColumn.addWidget(self.policyVersion)

        self.noticeVersion = QLabel(self.policyPageBody)
        self.noticeVersion.setObjectName(u"noticeVersion")
        self.noticeVersion.setProperty(u"role", u"secondary")

        self.policyPageColumn.addWidget(self.noticeVersion)

        self.policyHint = QLabel(self.policyPageBody)
        self.policyHint.setObjectName(u"policyHint")
        self.policyHint.setProperty(u"role", u"secondary")
        self.policyHint.setWordWrap(True)

        self.policyPageColumn.addWidget(self.policyHint)

        self.policyButtons = QHBoxLayout()
        self.policyButtons.setSpacing(16)
        self.policyButtons.setObjectName(u"policyButtons")
        self.importPolicy = SecondaryButton(self.policyPageBody)
        self.importPolicy.setObjectName(u"importPolicy")
        self.importPolicy.setProperty(u"iconName", u"upload")

        self.policyButtons.addWidget(self.importPolicy)

        self.policySpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.policyButtons.addItem(self.policySpace)


        self.policyPageColumn.addLayout(self.policyButtons)

        self.policyEnd = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.policyPageColumn.addItem(self.policyEnd)


        self.policyPageAcross.addWidget(self.policyPageBody)

        self.policyPageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.policyPageAcross.addItem(self.policyPageSpace)

        self.policyPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.policyPage)
        self.diagnosticsPage = QWidget()
        self.diagnosticsPage.setObjectName(u"diagnosticsPage")
        self.diagnosticsPageAcross = QHBoxLayout(self.diagnosticsPage)
        self.diagnosticsPageAcross.setSpacing(0)
        self.diagnosticsPageAcross.setObjectName(u"diagnosticsPageAcross")
        self.diagnosticsPageAcross.setContentsMargins(0, 20, 0, 0)
        self.diagnosticsPageBody = QWidget(self.diagnosticsPage)
        self.diagnosticsPageBody.setObjectName(u"diagnosticsPageBody")
        self.diagnosticsPageBody.setMinimumSize(QSize(720, 0))
        self.diagnosticsPageBody.setMaximumSize(QSize(720, 16777215))
        self.diagnosticsPageColumn = QVBoxLayout(self.diagnosticsPageBody)
        self.diagnosticsPageColumn.setSpacing(16)
        self.diagnosticsPageColumn.setObjectName(u"diagnosticsPageColumn")
        self.diagnosticsPageColumn.setContentsMargins(0, 0, 0, 20)
        self.diagnosticsHint = QLabel(self.diagnosticsPageBody)
        self.diagnosticsHint.setObjectName(u"diagnosticsHint")
        self.diagnosticsHint.setProperty(u"role", u"secondary")

        self.diagnosticsPageColumn.addWidget(self.diagnosticsHint)

        self.report = PlainText(self.diagnosticsPageBody)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.diagnosticsPageColumn.addWidget(self.report)

        self.diagnosticsButtons = QHBoxLayout()
        self.diagnosticsButtons.setSpacing(8)
        self.diagnosticsButtons.setObjectName(u"diagnosticsButtons")
        self.examine = SecondaryButton(self.diagnosticsPageBody)
        self.examine.setObjectName(u"examine")
        self.examine.setProperty(u"iconName", u"refresh-cw")

        self.diagnosticsButtons.addWidget(self.examine)

        self.copyReport = SecondaryButton(self.diagnosticsPageBody)
        self.copyReport.setObjectName(u"copyReport")
        self.copyReport.setProperty(u"iconName", u"copy")

        self.diagnosticsButtons.addWidget(self.copyReport)

        self.diagnosticsSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.diagnosticsButtons.addItem(self.diagnosticsSpace)


        self.diagnosticsPageColumn.addLayout(self.diagnosticsButtons)


        self.diagnosticsPageAcross.addWidget(self.diagnosticsPageBody)

        self.diagnosticsPageSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.diagnosticsPageAcross.addItem(self.diagnosticsPageSpace)

        self.diagnosticsPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.diagnosticsPage)

        self.column.addWidget(self.sections)


        self.retranslateUi(Settings)

        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("Settings", u"Sections of the settings", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("Settings", u"Language", None))
        self.lookLabel.setText(QCoreApplication.translate("Settings", u"Appearance", None))
        self.secretLabel.setText(QCoreApplication.translate("Settings", u"Password and PIN", None))
        self.secretHint.setText(QCoreApplication.translate("Settings", u"The PIN unlocks this workstation again while you are signed in.", None))
        self.secret.setText(QCoreApplication.translate("Settings", u"Change", None))
        self.shop.setProperty(u"label", QCoreApplication.translate("Settings", u"Shop or place", None))
        self.shop.setProperty(u"hint", QCoreApplication.translate("Settings", u"It stands on the screen and on printed papers.", None))
        self.counterName.setProperty(u"label", QCoreApplication.translate("Settings", u"Counter", None))
        self.counterCode.setProperty(u"label", QCoreApplication.translate("Settings", u"Code in numbers", None))
        self.counterCode.setProperty(u"hint", QCoreApplication.translate("Settings", u"2 to 6 letters or digits, as in OG1-2026-0042. Another code starts a new series.", None))
        self.idle.setProperty(u"label", QCoreApplication.translate("Settings", u"Minutes without activity until the lock", None))
        self.idle.setProperty(u"hint", QCoreApplication.translate("Settings", u"From 1 to 30; 3 is usual.", None))
        self.saveShop.setText(QCoreApplication.translate("Settings", u"Save", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("Settings", u"Accounts", None))
#endif // QT_CONFIG(accessibility)
        self.reset.setText(QCoreApplication.translate("Settings", u"One-time password", None))
        self.changeRole.setText(QCoreApplication.translate("Settings", u"Change the role", None))
        self.closeAccount.setText(QCoreApplication.translate("Settings", u"Close the account", None))
        self.openAccount.setText(QCoreApplication.translate("Settings", u"Open the account again", None))
        self.addTitle.setText(QCoreApplication.translate("Settings", u"New account", None))
        self.newName.setProperty(u"label", QCoreApplication.translate("Settings", u"Name and surname", None))
        self.newRole.setProperty(u"label", QCoreApplication.translate("Settings", u"Role", None))
        self.addHint.setText(QCoreApplication.translate("Settings", u"The program makes a one-time password; at the first sign-in the person chooses their own.", None))
        self.add.setText(QCoreApplication.translate("Settings", u"Add the account", None))
        self.decisionsHint.setText(QCoreApplication.translate("Settings", u"Where the shop has two managers, one proposes and the other decides: on erasures, and on a manager's own role.", None))
#if QT_CONFIG(accessibility)
        self.decisions.setAccessibleName(QCoreApplication.translate("Settings", u"What waits for a manager's decision", None))
#endif // QT_CONFIG(accessibility)
        self.declineDecision.setText(QCoreApplication.translate("Settings", u"Decline", None))
        self.approveDecision.setText(QCoreApplication.translate("Settings", u"Approve", None))
        self.policyHint.setText(QCoreApplication.translate("Settings", u"Categories, purposes, terms, wordings and lists come from this file. A newer one takes effect when it is imported; what was recorded keeps the version it was made under.", None))
        self.importPolicy.setText(QCoreApplication.translate("Settings", u"Import a newer file", None))
        self.diagnosticsHint.setText(QCoreApplication.translate("Settings", u"For the technician. It holds nothing about customers or staff.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("Settings", u"Diagnostics", None))
#endif // QT_CONFIG(accessibility)
        self.examine.setText(QCoreApplication.translate("Settings", u"Check again", None))
        self.copyReport.setText(QCoreApplication.translate("Settings", u"Copy", None))
        pass
    # retranslateUi
