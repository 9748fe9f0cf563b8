"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from optician_desk.ui.widgets.consent_rows import (ConsentMatrix, NoticeRow, SwitchRow)
from optician_desk.ui.widgets.disclosure_panel import DisclosurePanel
from optician_desk.ui.widgets.hold_panel import HoldPanel
from optician_desk.ui.widgets.lens_panel import LensPanel
from optician_desk.ui.widgets.marks import (Hairline, UprightHairline)
from optician_desk.ui.widgets.record_list import RecordList
from optician_desk.ui.widgets.restriction_panel import RestrictionPanel
class Ui_CardForm(object):
    def setupUi(self, CardForm):
        if not CardForm.objectName():
            CardForm.setObjectName(u"CardForm")
        self.columns = QHBoxLayout(CardForm)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.leftScroll = QScrollArea(CardForm)
        self.leftScroll.setObjectName(u"leftScroll")
        self.leftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leftScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.leftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftScroll.setWidgetResizable(True)
        self.left = QWidget()
        self.left.setObjectName(u"left")
        self.left.setProperty(u"surface", u"page")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(10)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(24, 4, 24, 12)
        self.restriction = RestrictionPanel(self.left)
        self.restriction.setObjectName(u"restriction")

        self.leftColumn.addWidget(self.restriction)

        self.contactTitle = QLabel(self.left)
        self.contactTitle.setObjectName(u"contactTitle")
        self.contactTitle.setProperty(u"role", u"section")

        self.leftColumn.addWidget(self.contactTitle)

        self.contactValues = QVBoxLayout()
        self.contactValues.setSpacing(9)
        self.contactValues.setObjectName(u"contactValues")

        self.leftColumn.addLayout(self.contactValues)

        self.rule1 = Hairline(self.left)
        self.rule1.setObjectName(u"rule1")

        self.leftColumn.addWidget(self.rule1)

        self.consents = ConsentMatrix(self.left)
        self.consents.setObjectName(u"consents")

        self.leftColumn.addWidget(self.consents)

        self.rule2 = Hairline(self.left)
        self.rule2.setObjectName(u"rule2")

        self.leftColumn.addWidget(self.rule2)

        self.lensConsent = SwitchRow(self.left)
        self.lensConsent.setObjectName(u"lensConsent")

        self.leftColumn.addWidget(self.lensConsent)

        self.rule3 = Hairline(self.left)
        self.rule3.setObjectName(u"rule3")

        self.leftColumn.addWidget(self.rule3)

        self.noticeRow = NoticeRow(self.left)
        self.noticeRow.setObjectName(u"noticeRow")

        self.leftColumn.addWidget(self.noticeRow)

        self.leftSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpacer)

        self.leftScroll.setWidget(self.left)

        self.columns.addWidget(self.leftScroll)

        self.divider = UprightHairline(CardForm)
        self.divider.setObjectName(u"divider")

        self.columns.addWidget(self.divider)

        self.right = QWidget(CardForm)
        self.right.setObjectName(u"right")
        self.rightColumn = QVBoxLayout(self.right)
        self.rightColumn.setSpacing(0)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(11, 8, 12, 16)
        self.tabColumn = QVBoxLayout()
        self.tabColumn.setSpacing(0)
        self.tabColumn.setObjectName(u"tabColumn")
        self.tabColumn.setContentsMargins(12, -1, 12, -1)
        self.tabs = QTabBar(self.right)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setProperty(u"expanding", False)

        self.tabColumn.addWidget(self.tabs)

        self.tabRule = Hairline(self.right)
        self.tabRule.setObjectName(u"tabRule")

        self.tabColumn.addWidget(self.tabRule)


        self.rightColumn.addLayout(self.tabColumn)

        self.stack = QStackedWidget(self.right)
        self.stack.setObjectName(u"stack")
        self.lenses = LensPanel()
        self.lenses.setObjectName(u"lenses")
        self.stack.addWidget(self.lenses)
        self.requests = RecordList()
        self.requests.setObjectName(u"requests")
        self.stack.addWidget(self.requests)
        self.disclosures = DisclosurePanel()
        self.disclosures.setObjectName(u"disclosures")
        self.stack.addWidget(self.disclosures)
        self.holds = HoldPanel()
        self.holds.setObjectName(u"holds")
        self.stack.addWidget(self.holds)
        self.looks = RecordList()
        self.looks.setObjectName(u"looks")
        self.stack.addWidget(self.looks)

        self.rightColumn.addWidget(self.stack)


        self.columns.addWidget(self.right)


        self.retranslateUi(CardForm)

        QMetaObject.connectSlotsByName(CardForm)
    # setupUi

    def retranslateUi(self, CardForm):
        self.contactTitle.setText(QCoreApplication.translate("CardForm", u"Contact", None))
        pass
    # retranslateUi
