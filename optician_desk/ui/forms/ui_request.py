"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from optician_desk.ui.pages.request_dates import RequestDates
from optician_desk.ui.widgets.bars import (FooterBar, PageHeader)
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.stepper import Stepper
from optician_desk.ui.widgets.whole_fields import WholeFields

class Ui_Request(object):
    def setupUi(self, Request):
        if not Request.objectName():
            Request.setObjectName(u"Request")
        self.column = QVBoxLayout(Request)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(Request)
        self.header.setObjectName(u"header")

        self.column.addWidget(self.header)

        self.noticeRow = QVBoxLayout()
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(24, -1, 24, -1)

        self.column.addLayout(self.noticeRow)

        self.stepperRow = QVBoxLayout()
        self.stepperRow.setObjectName(u"stepperRow")
        self.stepperRow.setContentsMargins(24, 4, 24, 14)
        self.stepper = Stepper(Request)
        self.stepper.setObjectName(u"stepper")

        self.stepperRow.addWidget(self.stepper)


        self.column.addLayout(self.stepperRow)

        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.scroll = WholeFields(Request)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"surface", u"page")
        self.steps = QVBoxLayout(self.inside)
        self.steps.setObjectName(u"steps")
        self.steps.setContentsMargins(24, 0, 28, 8)
        self.scroll.setWidget(self.inside)

        self.body.addWidget(self.scroll)

        self.line = UprightHairline(Request)
        self.line.setObjectName(u"line")

        self.body.addWidget(self.line)

        self.dates = RequestDates(Request)
        self.dates.setObjectName(u"dates")

        self.body.addWidget(self.dates)

        self.body.setStretch(0, 1)

        self.column.addLayout(self.body)

        self.footer = FooterBar(Request)
        self.footer.setObjectName(u"footer")

        self.column.addWidget(self.footer)


        self.retranslateUi(Request)

        QMetaObject.connectSlotsByName(Request)
    # setupUi

    def retranslateUi(self, Request):
        pass
    # retranslateUi
