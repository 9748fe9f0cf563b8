"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from optician_desk.ui.widgets.bars import (EmptyState, PageHeader)
from optician_desk.ui.widgets.sort_head import SortHead

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

        self.filterRow = QVBoxLayout()
        self.filterRow.setSpacing(0)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(24, 0, 24, 8)

        self.column.addLayout(self.filterRow)

        self.headRow = QVBoxLayout()
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(16, -1, 16, -1)
        self.head = SortHead(Requests)
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
        self.list.setAccessibleName(QCoreApplication.translate("Requests", u"Requests", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
