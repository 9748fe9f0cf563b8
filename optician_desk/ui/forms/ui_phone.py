"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.pages.phone_change import PhoneChange
from optician_desk.ui.pages.phone_questions import PhoneQuestions
from optician_desk.ui.pages.phone_ways import PhoneWays
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.marks import UprightHairline
class Ui_PhoneForm(object):
    def setupUi(self, PhoneForm):
        if not PhoneForm.objectName():
            PhoneForm.setObjectName(u"PhoneForm")
        self.columns = QHBoxLayout(PhoneForm)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.leftScroll = QScrollArea(PhoneForm)
        self.leftScroll.setObjectName(u"leftScroll")
        self.leftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leftScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.leftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftScroll.setWidgetResizable(True)
        self.left = QWidget()
        self.left.setObjectName(u"left")
        self.left.setProperty(u"surface", u"page")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(16)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(24, 8, 24, 16)
        self.standing = NoticeStrip(self.left)
        self.standing.setObjectName(u"standing")

        self.leftColumn.addWidget(self.standing)

        self.questions = PhoneQuestions(self.left)
        self.questions.setObjectName(u"questions")

        self.leftColumn.addWidget(self.questions)

        self.change = PhoneChange(self.left)
        self.change.setObjectName(u"change")

        self.leftColumn.addWidget(self.change)

        self.leftSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpacer)

        self.leftScroll.setWidget(self.left)

        self.columns.addWidget(self.leftScroll)

        self.divider = UprightHairline(PhoneForm)
        self.divider.setObjectName(u"divider")

        self.columns.addWidget(self.divider)

        self.rightScroll = QScrollArea(PhoneForm)
        self.rightScroll.setObjectName(u"rightScroll")
        self.rightScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rightScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.rightScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rightScroll.setWidgetResizable(True)
        self.ways = PhoneWays()
        self.ways.setObjectName(u"ways")
        self.rightScroll.setWidget(self.ways)

        self.columns.addWidget(self.rightScroll)


        self.retranslateUi(PhoneForm)

        QMetaObject.connectSlotsByName(PhoneForm)
    # setupUi

    def retranslateUi(self, PhoneForm):
        pass
    # retranslateUi
