"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import (GhostButton, PrimaryButton, SecondaryButton)
from optician_desk.ui.widgets.field import (ChoiceField, LineField)
from optician_desk.ui.widgets.key_values import KeyValues
from optician_desk.ui.widgets.password_field import PasswordField
from optician_desk.ui.widgets.stepper import Stepper
class Ui_Restore(object):
    def setupUi(self, Restore):
        if not Restore.objectName():
            Restore.setObjectName(u"Restore")
        self.column = QVBoxLayout(Restore)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 28, 32, 24)
        self.title = QLabel(Restore)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.stepper = Stepper(Restore)
        self.stepper.setObjectName(u"stepper")

        self.column.addWidget(self.stepper)

        self.pages = QStackedWidget(Restore)
        self.pages.setObjectName(u"pages")
        self.fromPage = QWidget()
        self.fromPage.setObjectName(u"fromPage")
        self.fromPageColumn = QVBoxLayout(self.fromPage)
        self.fromPageColumn.setSpacing(14)
        self.fromPageColumn.setObjectName(u"fromPageColumn")
        self.fromPageColumn.setContentsMargins(0, 0, 0, 0)
        self.fromWords = QLabel(self.fromPage)
        self.fromWords.setObjectName(u"fromWords")
        self.fromWords.setProperty(u"tone", u"second")
        self.fromWords.setWordWrap(True)

        self.fromPageColumn.addWidget(self.fromWords)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folderRow.setContentsMargins(0, 0, 0, 0)
        self.folder = LineField(self.fromPage)
        self.folder.setObjectName(u"folder")

        self.folderRow.addWidget(self.folder)

        self.chooseColumn = QVBoxLayout()
        self.chooseColumn.setSpacing(0)
        self.chooseColumn.setObjectName(u"chooseColumn")
        self.chooseColumn.setContentsMargins(0, 0, 0, 0)
        self.chooseGap = QWidget(self.fromPage)
        self.chooseGap.setObjectName(u"chooseGap")
        self.chooseGap.setMinimumSize(QSize(0, 23))
        self.chooseGap.setMaximumSize(QSize(16777215, 23))

        self.chooseColumn.addWidget(self.chooseGap)

        self.choose = SecondaryButton(self.fromPage)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"iconName", u"hard-drive")
        self.choose.setProperty(u"large", True)

        self.chooseColumn.addWidget(self.choose)

        self.space1 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chooseColumn.addItem(self.space1)


        self.folderRow.addLayout(self.chooseColumn)

        self.folderRow.setStretch(0, 1)

        self.fromPageColumn.addLayout(self.folderRow)

        self.code = LineField(self.fromPage)
        self.code.setObjectName(u"code")

        self.fromPageColumn.addWidget(self.code)

        self.space2 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fromPageColumn.addItem(self.space2)

        self.pages.addWidget(self.fromPage)
        self.copyPage = QWidget()
        self.copyPage.setObjectName(u"copyPage")
        self.copyPageColumn = QVBoxLayout(self.copyPage)
        self.copyPageColumn.setSpacing(14)
        self.copyPageColumn.setObjectName(u"copyPageColumn")
        self.copyPageColumn.setContentsMargins(0, 0, 0, 0)
        self.copiesMargin = QVBoxLayout()
        self.copiesMargin.setSpacing(8)
        self.copiesMargin.setObjectName(u"copiesMargin")
        self.copiesMargin.setContentsMargins(0, 0, 0, 0)
        self.copies = QListView(self.copyPage)
        self.copies.setObjectName(u"copies")
        self.copies.setFrameShape(QFrame.Shape.NoFrame)

        self.copiesMargin.addWidget(self.copies)


        self.copyPageColumn.addLayout(self.copiesMargin)

        self.whoRow = QHBoxLayout()
        self.whoRow.setSpacing(16)
        self.whoRow.setObjectName(u"whoRow")
        self.whoRow.setContentsMargins(0, 0, 0, 0)
        self.person = ChoiceField(self.copyPage)
        self.person.setObjectName(u"person")

        self.whoRow.addWidget(self.person)

        self.password = PasswordField(self.copyPage)
        self.password.setObjectName(u"password")

        self.whoRow.addWidget(self.password)

        self.whoRow.setStretch(0, 1)
        self.whoRow.setStretch(1, 1)

        self.copyPageColumn.addLayout(self.whoRow)

        self.pages.addWidget(self.copyPage)
        self.workPage = QWidget()
        self.workPage.setObjectName(u"workPage")
        self.workPageColumn = QVBoxLayout(self.workPage)
        self.workPageColumn.setSpacing(14)
        self.workPageColumn.setObjectName(u"workPageColumn")
        self.workPageColumn.setContentsMargins(0, 0, 0, 0)
        self.workTitle = QLabel(self.workPage)
        self.workTitle.setObjectName(u"workTitle")
        self.workTitle.setProperty(u"role", u"section")

        self.workPageColumn.addWidget(self.workTitle)

        self.workWords = QLabel(self.workPage)
        self.workWords.setObjectName(u"workWords")
        self.workWords.setProperty(u"tone", u"second")
        self.workWords.setWordWrap(True)

        self.workPageColumn.addWidget(self.workWords)

        self.bar = QProgressBar(self.workPage)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.workPageColumn.addWidget(self.bar)

        self.space3 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.workPageColumn.addItem(self.space3)

        self.pages.addWidget(self.workPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.donePageColumn = QVBoxLayout(self.donePage)
        self.donePageColumn.setSpacing(14)
        self.donePageColumn.setObjectName(u"donePageColumn")
        self.donePageColumn.setContentsMargins(0, 0, 0, 0)
        self.done = NoticeStrip(self.donePage)
        self.done.setObjectName(u"done")

        self.donePageColumn.addWidget(self.done)

        self.rows = KeyValues(self.donePage)
        self.rows.setObjectName(u"rows")

        self.donePageColumn.addWidget(self.rows)

        self.doneNote = QLabel(self.donePage)
        self.doneNote.setObjectName(u"doneNote")
        self.doneNote.setProperty(u"tone", u"second")
        self.doneNote.setWordWrap(True)

        self.donePageColumn.addWidget(self.doneNote)

        self.space4 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.donePageColumn.addItem(self.space4)

        self.pages.addWidget(self.donePage)

        self.column.addWidget(self.pages)

        self.refused = NoticeStrip(Restore)
        self.refused.setObjectName(u"refused")

        self.column.addWidget(self.refused)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.giveUp = GhostButton(Restore)
        self.giveUp.setObjectName(u"giveUp")
        self.giveUp.setProperty(u"large", True)

        self.foot.addWidget(self.giveUp)

        self.space5 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space5)

        self.back = GhostButton(Restore)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"large", True)

        self.foot.addWidget(self.back)

        self.next = PrimaryButton(Restore)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"keyHint", u"Enter")
        self.next.setProperty(u"large", True)

        self.foot.addWidget(self.next)


        self.column.addLayout(self.foot)


        self.retranslateUi(Restore)

        QMetaObject.connectSlotsByName(Restore)
    # setupUi

    def retranslateUi(self, Restore):
        self.title.setText(QCoreApplication.translate("Restore", u"Restore from a backup", None))
        self.fromWords.setText(QCoreApplication.translate("Restore", u"Attach the medium with the backups and have the sheet with the recovery code at hand. Nothing changes here until every check has passed.", None))
        self.folder.setProperty(u"label", QCoreApplication.translate("Restore", u"Folder with the backups", None))
        self.choose.setText(QCoreApplication.translate("Restore", u"Choose\u2026", None))
        self.code.setProperty(u"label", QCoreApplication.translate("Restore", u"Recovery code", None))
        self.code.setProperty(u"hint", QCoreApplication.translate("Restore", u"From the sheet printed at set-up, or when the code was last replaced.", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("Restore", u"Backups that can be restored, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.person.setProperty(u"label", QCoreApplication.translate("Restore", u"Who restores", None))
        self.password.setProperty(u"label", QCoreApplication.translate("Restore", u"Password, as it was on the day of the backup", None))
        self.workTitle.setText(QCoreApplication.translate("Restore", u"The backup is being restored", None))
        self.workWords.setText(QCoreApplication.translate("Restore", u"It is read into a file of its own, checked, and cleared of everybody who was erased since. Only then does it take its place.", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("Restore", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.giveUp.setText(QCoreApplication.translate("Restore", u"Cancel", None))
        self.back.setText(QCoreApplication.translate("Restore", u"Back", None))
        pass
    # retranslateUi
