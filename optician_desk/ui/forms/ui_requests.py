"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.widgets.bars import (EmptyState, PageHeader)
from optician_desk.ui.widgets.rows import ListHead
from optician_desk.ui.widgets.segmented import Segmented

class Ui_Requests(object):
    def setupUi(self, Requests):
        if not Requests.objectName():
            Requests.setObjectName(u"Requests")
        self.column = QVBoxLayout(Requests)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(Requests)
        self.header.setObjectName(u"header")

        self.column.addWidget(self.header)

        self.noticeRow = QVBoxLayout()
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(24, -1, 24, -1)

        self.column.addLayout(self.noticeRow)

        self.figures = QWidget(Requests)
        self.figures.setObjectName(u"figures")
        self.figureRow = QHBoxLayout(self.figures)
        self.figureRow.setSpacing(48)
        self.figureRow.setObjectName(u"figureRow")
        self.figureRow.setContentsMargins(24, 4, 24, 20)

        self.column.addWidget(self.figures)

        self.filter = QWidget(Requests)
        self.filter.setObjectName(u"filter")
        self.filterRow = QHBoxLayout(self.filter)
        self.filterRow.setSpacing(12)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(24, 0, 24, 8)
        self.shown = Segmented(self.filter)
        self.shown.setObjectName(u"shown")

        self.filterRow.addWidget(self.shown)

        self.filterSpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filterRow.addItem(self.filterSpace)

        self.order = QLabel(self.filter)
        self.order.setObjectName(u"order")
        self.order.setProperty(u"role", u"secondary")

        self.filterRow.addWidget(self.order)


        self.column.addWidget(self.filter)

        self.headRow = QVBoxLayout()
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, -1, 24, -1)
        self.head = ListHead(Requests)
        self.head.setObjectName(u"head")

        self.headRow.addWidget(self.head)


        self.column.addLayout(self.headRow)

        self.listRow = QVBoxLayout()
        self.listRow.setObjectName(u"listRow")
        self.listRow.setContentsMargins(12, 3, 12, 8)
        self.list = QListView(Requests)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)

        self.listRow.addWidget(self.list)


        self.column.addLayout(self.listRow)

        self.empty = EmptyState(Requests)
        self.empty.setObjectName(u"empty")

        self.column.addWidget(self.empty)


        self.retranslateUi(Requests)

        QMetaObject.connectSlotsByName(Requests)
    # setupUi

    def retranslateUi(self, Requests):
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("Requests", u"Which requests are shown", None))
#endif // QT_CONFIG(accessibility)
        self.order.setText(QCoreApplication.translate("Requests", u"Sorted by target date", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Requests", u"Requests", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
