"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.widgets.consent_panel import ConsentPanel
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import (ChoiceField, LineField, TextField)
from optician_desk.ui.widgets.lens_grid import LensGrid
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.problem_list import ProblemList
from optician_desk.ui.widgets.toggles import CheckBox
class Ui_ReferralForm(object):
    def setupUi(self, ReferralForm):
        if not ReferralForm.objectName():
            ReferralForm.setObjectName(u"ReferralForm")
        self.columns = QHBoxLayout(ReferralForm)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.leftScroll = QScrollArea(ReferralForm)
        self.leftScroll.setObjectName(u"leftScroll")
        self.leftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leftScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.leftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftScroll.setWidgetResizable(True)
        self.left = QWidget()
        self.left.setObjectName(u"left")
        self.left.setProperty(u"surface", u"page")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(11)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(24, 4, 24, 8)
        self.doctor = LineField(self.left)
        self.doctor.setObjectName(u"doctor")

        self.leftColumn.addWidget(self.doctor)

        self.practice = LineField(self.left)
        self.practice.setObjectName(u"practice")
        self.practice.setProperty(u"voluntary", True)

        self.leftColumn.addWidget(self.practice)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(12)
        self.dateRow.setObjectName(u"dateRow")
        self.writtenOn = DateField(self.left)
        self.writtenOn.setObjectName(u"writtenOn")

        self.dateRow.addWidget(self.writtenOn)

        self.arrived = ChoiceField(self.left)
        self.arrived.setObjectName(u"arrived")

        self.dateRow.addWidget(self.arrived)


        self.leftColumn.addLayout(self.dateRow)

        self.verbatim = TextField(self.left)
        self.verbatim.setObjectName(u"verbatim")

        self.leftColumn.addWidget(self.verbatim)

        self.consent = ConsentPanel(self.left)
        self.consent.setObjectName(u"consent")

        self.leftColumn.addWidget(self.consent)

        self.leftSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpacer)

        self.leftScroll.setWidget(self.left)

        self.columns.addWidget(self.leftScroll)

        self.divider = UprightHairline(ReferralForm)
        self.divider.setObjectName(u"divider")

        self.columns.addWidget(self.divider)

        self.rightScroll = QScrollArea(ReferralForm)
        self.rightScroll.setObjectName(u"rightScroll")
        self.rightScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rightScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.rightScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rightScroll.setWidgetResizable(True)
        self.right = QWidget()
        self.right.setObjectName(u"right")
        self.right.setProperty(u"surface", u"page")
        self.rightColumn = QVBoxLayout(self.right)
        self.rightColumn.setSpacing(14)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(27, 4, 24, 16)
        self.line = LineField(self.right)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"placeholder", u"R \u22123,25 8,6 14,2 \u22121,25\u00d7170   L idem")

        self.rightColumn.addWidget(self.line)

        self.grid = LensGrid(self.right)
        self.grid.setObjectName(u"grid")

        self.rightColumn.addWidget(self.grid)

        self.spectacles = CheckBox(self.right)
        self.spectacles.setObjectName(u"spectacles")

        self.rightColumn.addWidget(self.spectacles)

        self.problems = ProblemList(self.right)
        self.problems.setObjectName(u"problems")

        self.rightColumn.addWidget(self.problems)

        self.rightSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightColumn.addItem(self.rightSpacer)

        self.rightScroll.setWidget(self.right)

        self.columns.addWidget(self.rightScroll)


        self.retranslateUi(ReferralForm)

        QMetaObject.connectSlotsByName(ReferralForm)
    # setupUi

    def retranslateUi(self, ReferralForm):
        self.doctor.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"Doctor or optometrist", None))
        self.practice.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"Practice", None))
        self.writtenOn.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"Date of the referral", None))
        self.arrived.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"How it reached us", None))
        self.verbatim.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"As written in the referral", None))
        self.verbatim.setProperty(u"hint", QCoreApplication.translate("ReferralForm", u"Only the lens lines; nothing else of the paper.", None))
        self.line.setProperty(u"label", QCoreApplication.translate("ReferralForm", u"One-line entry", None))
        self.line.setProperty(u"hint", QCoreApplication.translate("ReferralForm", u"Enter fills the table. Also understood: L idem, pl, comma or point, any minus.", None))
        self.spectacles.setText(QCoreApplication.translate("ReferralForm", u"This is a prescription for spectacles", None))
        pass
    # retranslateUi
