"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import (EmptyState, NoticeStrip)
from optician_desk.ui.widgets.buttons import (GhostButton, PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.key_values import KeyValues
from optician_desk.ui.widgets.marks import Hairline
class Ui_Backups(object):
    def setupUi(self, Backups):
        if not Backups.objectName():
            Backups.setObjectName(u"Backups")
        self.column = QVBoxLayout(Backups)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 12, 0)
        self.head = QVBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(12, 0, 12, 0)
        self.work = QWidget(Backups)
        self.work.setObjectName(u"work")
        self.work.setProperty(u"surface", u"panel")
        self.workRow = QHBoxLayout(self.work)
        self.workRow.setSpacing(16)
        self.workRow.setObjectName(u"workRow")
        self.workRow.setContentsMargins(16, 10, 12, 10)
        self.workWords = QLabel(self.work)
        self.workWords.setObjectName(u"workWords")
        self.workWords.setMinimumSize(QSize(240, 0))
        self.workWords.setProperty(u"role", u"value")

        self.workRow.addWidget(self.workWords)

        self.bar = QProgressBar(self.work)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.workRow.addWidget(self.bar)

        self.stop = SecondaryButton(self.work)
        self.stop.setObjectName(u"stop")

        self.workRow.addWidget(self.stop)

        self.workRow.setStretch(1, 1)

        self.head.addWidget(self.work)

        self.outcome = NoticeStrip(Backups)
        self.outcome.setObjectName(u"outcome")

        self.head.addWidget(self.outcome)

        self.tabsColumn = QVBoxLayout()
        self.tabsColumn.setSpacing(0)
        self.tabsColumn.setObjectName(u"tabsColumn")
        self.tabsColumn.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabBar(Backups)
        self.tabs.setObjectName(u"tabs")

        self.tabsColumn.addWidget(self.tabs)

        self.rule = Hairline(Backups)
        self.rule.setObjectName(u"rule")

        self.tabsColumn.addWidget(self.rule)


        self.head.addLayout(self.tabsColumn)


        self.column.addLayout(self.head)

        self.sections = QStackedWidget(Backups)
        self.sections.setObjectName(u"sections")
        self.copiesPage = QWidget()
        self.copiesPage.setObjectName(u"copiesPage")
        self.copiesColumn = QVBoxLayout(self.copiesPage)
        self.copiesColumn.setSpacing(4)
        self.copiesColumn.setObjectName(u"copiesColumn")
        self.copiesColumn.setContentsMargins(0, 0, 0, 0)
        self.drillMargin = QVBoxLayout()
        self.drillMargin.setSpacing(8)
        self.drillMargin.setObjectName(u"drillMargin")
        self.drillMargin.setContentsMargins(12, 8, 12, 0)
        self.alone = NoticeStrip(self.copiesPage)
        self.alone.setObjectName(u"alone")

        self.drillMargin.addWidget(self.alone)

        self.drill = QWidget(self.copiesPage)
        self.drill.setObjectName(u"drill")
        self.drill.setProperty(u"surface", u"panel")
        self.drill.setMaximumSize(QSize(720, 16777215))
        self.drillColumn = QVBoxLayout(self.drill)
        self.drillColumn.setSpacing(0)
        self.drillColumn.setObjectName(u"drillColumn")
        self.drillColumn.setContentsMargins(16, 12, 16, 2)
        self.drillTitle = QLabel(self.drill)
        self.drillTitle.setObjectName(u"drillTitle")
        self.drillTitle.setProperty(u"role", u"section")

        self.drillColumn.addWidget(self.drillTitle)

        self.drillRows = KeyValues(self.drill)
        self.drillRows.setObjectName(u"drillRows")

        self.drillColumn.addWidget(self.drillRows)


        self.drillMargin.addWidget(self.drill)


        self.copiesColumn.addLayout(self.drillMargin)

        self.copies = QListView(self.copiesPage)
        self.copies.setObjectName(u"copies")
        self.copies.setFrameShape(QFrame.Shape.NoFrame)

        self.copiesColumn.addWidget(self.copies)

        self.empty = EmptyState(self.copiesPage)
        self.empty.setObjectName(u"empty")

        self.copiesColumn.addWidget(self.empty)

        self.sections.addWidget(self.copiesPage)
        self.foldersPage = QWidget()
        self.foldersPage.setObjectName(u"foldersPage")
        self.foldersColumn = QVBoxLayout(self.foldersPage)
        self.foldersColumn.setSpacing(12)
        self.foldersColumn.setObjectName(u"foldersColumn")
        self.foldersColumn.setContentsMargins(0, 8, 0, 16)
        self.folders = QListView(self.foldersPage)
        self.folders.setObjectName(u"folders")
        self.folders.setFrameShape(QFrame.Shape.NoFrame)

        self.foldersColumn.addWidget(self.folders)

        self.truthMargin = QVBoxLayout()
        self.truthMargin.setSpacing(8)
        self.truthMargin.setObjectName(u"truthMargin")
        self.truthMargin.setContentsMargins(12, 0, 12, 0)
        self.truth = NoticeStrip(self.foldersPage)
        self.truth.setObjectName(u"truth")

        self.truthMargin.addWidget(self.truth)


        self.foldersColumn.addLayout(self.truthMargin)

        self.folderButtons = QHBoxLayout()
        self.folderButtons.setSpacing(8)
        self.folderButtons.setObjectName(u"folderButtons")
        self.folderButtons.setContentsMargins(12, 0, 0, 0)
        self.addFolder = SecondaryButton(self.foldersPage)
        self.addFolder.setObjectName(u"addFolder")
        self.addFolder.setProperty(u"iconName", u"folder-plus")

        self.folderButtons.addWidget(self.addFolder)

        self.space1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folderButtons.addItem(self.space1)

        self.leaveFolder = GhostButton(self.foldersPage)
        self.leaveFolder.setObjectName(u"leaveFolder")

        self.folderButtons.addWidget(self.leaveFolder)

        self.destroyed = GhostButton(self.foldersPage)
        self.destroyed.setObjectName(u"destroyed")

        self.folderButtons.addWidget(self.destroyed)


        self.foldersColumn.addLayout(self.folderButtons)

        self.foldersColumn.setStretch(0, 1)
        self.sections.addWidget(self.foldersPage)
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.planPageAcross = QHBoxLayout(self.planPage)
        self.planPageAcross.setSpacing(0)
        self.planPageAcross.setObjectName(u"planPageAcross")
        self.planPageAcross.setContentsMargins(0, 20, 0, 0)
        self.planPageBody = QWidget(self.planPage)
        self.planPageBody.setObjectName(u"planPageBody")
        self.planPageBody.setMinimumSize(QSize(744, 0))
        self.planPageBody.setMaximumSize(QSize(744, 16777215))
        self.planPageColumn = QVBoxLayout(self.planPageBody)
        self.planPageColumn.setSpacing(16)
        self.planPageColumn.setObjectName(u"planPageColumn")
        self.planPageColumn.setContentsMargins(12, 0, 12, 20)
        self.planWords = QLabel(self.planPageBody)
        self.planWords.setObjectName(u"planWords")
        self.planWords.setWordWrap(True)
        self.planWords.setProperty(u"role", u"secondary")

        self.planPageColumn.addWidget(self.planWords)

        self.planFirst = QHBoxLayout()
        self.planFirst.setSpacing(16)
        self.planFirst.setObjectName(u"planFirst")
        self.planFirst.setContentsMargins(0, 0, 0, 0)
        self.everyHours = LineField(self.planPageBody)
        self.everyHours.setObjectName(u"everyHours")

        self.planFirst.addWidget(self.everyHours)

        self.days = LineField(self.planPageBody)
        self.days.setObjectName(u"days")

        self.planFirst.addWidget(self.days)


        self.planPageColumn.addLayout(self.planFirst)

        self.planSecond = QHBoxLayout()
        self.planSecond.setSpacing(16)
        self.planSecond.setObjectName(u"planSecond")
        self.planSecond.setContentsMargins(0, 0, 0, 0)
        self.weeks = LineField(self.planPageBody)
        self.weeks.setObjectName(u"weeks")

        self.planSecond.addWidget(self.weeks)

        self.months = LineField(self.planPageBody)
        self.months.setObjectName(u"months")

        self.planSecond.addWidget(self.months)


        self.planPageColumn.addLayout(self.planSecond)

        self.planEnd = QLabel(self.planPageBody)
        self.planEnd.setObjectName(u"planEnd")
        self.planEnd.setWordWrap(True)
        self.planEnd.setProperty(u"role", u"secondary")

        self.planPageColumn.addWidget(self.planEnd)

        self.planButtons = QHBoxLayout()
        self.planButtons.setSpacing(8)
        self.planButtons.setObjectName(u"planButtons")
        self.planButtons.setContentsMargins(0, 0, 0, 0)
        self.space2 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planButtons.addItem(self.space2)

        self.savePlan = PrimaryButton(self.planPageBody)
        self.savePlan.setObjectName(u"savePlan")

        self.planButtons.addWidget(self.savePlan)


        self.planPageColumn.addLayout(self.planButtons)

        self.space3 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.planPageColumn.addItem(self.space3)


        self.planPageAcross.addWidget(self.planPageBody)

        self.space4 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planPageAcross.addItem(self.space4)

        self.planPageAcross.setStretch(1, 1)
        self.sections.addWidget(self.planPage)
        self.restorePage = QWidget()
        self.restorePage.setObjectName(u"restorePage")
        self.restorePageAcross = QHBoxLayout(self.restorePage)
        self.restorePageAcross.setSpacing(0)
        self.restorePageAcross.setObjectName(u"restorePageAcross")
        self.restorePageAcross.setContentsMargins(0, 20, 0, 0)
        self.restorePageBody = QWidget(self.restorePage)
        self.restorePageBody.setObjectName(u"restorePageBody")
        self.restorePageBody.setMinimumSize(QSize(744, 0))
        self.restorePageBody.setMaximumSize(QSize(744, 16777215))
        self.restorePageColumn = QVBoxLayout(self.restorePageBody)
        self.restorePageColumn.setSpacing(16)
        self.restorePageColumn.setObjectName(u"restorePageColumn")
        self.restorePageColumn.setContentsMargins(12, 0, 12, 20)
        self.restoreRow = QHBoxLayout()
        self.restoreRow.setSpacing(24)
        self.restoreRow.setObjectName(u"restoreRow")
        self.restoreRow.setContentsMargins(0, 0, 0, 0)
        self.restoreWords = QVBoxLayout()
        self.restoreWords.setSpacing(4)
        self.restoreWords.setObjectName(u"restoreWords")
        self.restoreWords.setContentsMargins(0, 0, 0, 0)
        self.restoreLabel = QLabel(self.restorePageBody)
        self.restoreLabel.setObjectName(u"restoreLabel")
        self.restoreLabel.setProperty(u"role", u"section")

        self.restoreWords.addWidget(self.restoreLabel)

        self.restoreHint = QLabel(self.restorePageBody)
        self.restoreHint.setObjectName(u"restoreHint")
        self.restoreHint.setWordWrap(True)
        self.restoreHint.setProperty(u"role", u"secondary")

        self.restoreWords.addWidget(self.restoreHint)


        self.restoreRow.addLayout(self.restoreWords)

        self.restore = SecondaryButton(self.restorePageBody)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"iconName", u"archive-restore")

        self.restoreRow.addWidget(self.restore)

        self.restoreRow.setStretch(0, 1)

        self.restorePageColumn.addLayout(self.restoreRow)

        self.restoreRule = Hairline(self.restorePageBody)
        self.restoreRule.setObjectName(u"restoreRule")

        self.restorePageColumn.addWidget(self.restoreRule)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(24)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.codeWords = QVBoxLayout()
        self.codeWords.setSpacing(4)
        self.codeWords.setObjectName(u"codeWords")
        self.codeWords.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.restorePageBody)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"section")

        self.codeWords.addWidget(self.codeLabel)

        self.codeHint = QLabel(self.restorePageBody)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setWordWrap(True)
        self.codeHint.setProperty(u"role", u"secondary")

        self.codeWords.addWidget(self.codeHint)


        self.codeRow.addLayout(self.codeWords)

        self.rotate = SecondaryButton(self.restorePageBody)
        self.rotate.setObjectName(u"rotate")
        self.rotate.setProperty(u"iconName", u"key-round")

        self.codeRow.addWidget(self.rotate)

        self.codeRow.setStretch(0, 1)

        self.restorePageColumn.addLayout(self.codeRow)

        self.codeRule = Hairline(self.restorePageBody)
        self.codeRule.setObjectName(u"codeRule")

        self.restorePageColumn.addWidget(self.codeRule)

        self.formerWords = QVBoxLayout()
        self.formerWords.setSpacing(4)
        self.formerWords.setObjectName(u"formerWords")
        self.formerWords.setContentsMargins(0, 0, 0, 0)
        self.formerLabel = QLabel(self.restorePageBody)
        self.formerLabel.setObjectName(u"formerLabel")
        self.formerLabel.setProperty(u"role", u"section")

        self.formerWords.addWidget(self.formerLabel)

        self.formerHint = QLabel(self.restorePageBody)
        self.formerHint.setObjectName(u"formerHint")
        self.formerHint.setWordWrap(True)
        self.formerHint.setProperty(u"role", u"secondary")

        self.formerWords.addWidget(self.formerHint)


        self.restorePageColumn.addLayout(self.formerWords)

        self.formerMargin = QVBoxLayout()
        self.formerMargin.setSpacing(8)
        self.formerMargin.setObjectName(u"formerMargin")
        self.formerMargin.setContentsMargins(-12, 0, -12, 0)
        self.former = QListView(self.restorePageBody)
        self.former.setObjectName(u"former")
        self.former.setFrameShape(QFrame.Shape.NoFrame)

        self.formerMargin.addWidget(self.former)


        self.restorePageColumn.addLayout(self.formerMargin)

        self.formerButtons = QHBoxLayout()
        self.formerButtons.setSpacing(8)
        self.formerButtons.setObjectName(u"formerButtons")
        self.formerButtons.setContentsMargins(0, 0, 0, 0)
        self.formerWho = QLabel(self.restorePageBody)
        self.formerWho.setObjectName(u"formerWho")
        self.formerWho.setProperty(u"role", u"caption")

        self.formerButtons.addWidget(self.formerWho)

        self.space5 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formerButtons.addItem(self.space5)

        self.letGo = SecondaryButton(self.restorePageBody)
        self.letGo.setObjectName(u"letGo")
        self.letGo.setProperty(u"iconName", u"trash-2")

        self.formerButtons.addWidget(self.letGo)


        self.restorePageColumn.addLayout(self.formerButtons)

        self.space6 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.restorePageColumn.addItem(self.space6)


        self.restorePageAcross.addWidget(self.restorePageBody)

        self.space7 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restorePageAcross.addItem(self.space7)

        self.restorePageAcross.setStretch(1, 1)
        self.sections.addWidget(self.restorePage)

        self.column.addWidget(self.sections)

        self.column.setStretch(1, 1)

        self.retranslateUi(Backups)

        QMetaObject.connectSlotsByName(Backups)
    # setupUi

    def retranslateUi(self, Backups):
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("Backups", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Backups", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("Backups", u"Sections of the page about backups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("Backups", u"Backups in the attached folders, newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.folders.setAccessibleName(QCoreApplication.translate("Backups", u"Folders that backups go to", None))
#endif // QT_CONFIG(accessibility)
        self.addFolder.setText(QCoreApplication.translate("Backups", u"Add a folder\u2026", None))
        self.leaveFolder.setText(QCoreApplication.translate("Backups", u"No longer used", None))
        self.destroyed.setText(QCoreApplication.translate("Backups", u"Medium was destroyed", None))
        self.planWords.setText(QCoreApplication.translate("Backups", u"All backups of today and yesterday stay; older ones are thinned by this rhythm.", None))
        self.everyHours.setProperty(u"label", QCoreApplication.translate("Backups", u"Hours between two backups", None))
        self.days.setProperty(u"label", QCoreApplication.translate("Backups", u"Days with one backup each", None))
        self.weeks.setProperty(u"label", QCoreApplication.translate("Backups", u"Weeks with one backup each", None))
        self.months.setProperty(u"label", QCoreApplication.translate("Backups", u"Months with one backup each", None))
        self.savePlan.setText(QCoreApplication.translate("Backups", u"Save", None))
        self.restoreLabel.setText(QCoreApplication.translate("Backups", u"Restore from a backup", None))
        self.restoreHint.setText(QCoreApplication.translate("Backups", u"The technician and the recovery code are needed. The store in use is closed; it is kept aside until a manager lets it go.", None))
        self.restore.setText(QCoreApplication.translate("Backups", u"Restore\u2026", None))
        self.codeLabel.setText(QCoreApplication.translate("Backups", u"Recovery code", None))
        self.codeHint.setText(QCoreApplication.translate("Backups", u"With a new code the old sheet opens neither the store here nor the attached folders.", None))
        self.rotate.setText(QCoreApplication.translate("Backups", u"Replace the code\u2026", None))
        self.formerLabel.setText(QCoreApplication.translate("Backups", u"Former stores", None))
        self.formerHint.setText(QCoreApplication.translate("Backups", u"Restoring put them aside. They hold customers as they were that day.", None))
#if QT_CONFIG(accessibility)
        self.former.setAccessibleName(QCoreApplication.translate("Backups", u"Former stores", None))
#endif // QT_CONFIG(accessibility)
        self.formerWho.setText(QCoreApplication.translate("Backups", u"Only a manager can delete a former store.", None))
        self.letGo.setText(QCoreApplication.translate("Backups", u"Delete the former store", None))
        pass
    # retranslateUi
