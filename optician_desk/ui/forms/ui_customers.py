"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from optician_desk.ui.pages.customers_preview import CustomersPreview
from optician_desk.ui.widgets.bars import (EmptyState, PageHeader)
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.rows import ListHead
class Ui_Customers(object):
    def setupUi(self, Customers):
        if not Customers.objectName():
            Customers.setObjectName(u"Customers")
        self.across = QHBoxLayout(Customers)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(0)
        self.left.setObjectName(u"left")
        self.header = PageHeader(Customers)
        self.header.setObjectName(u"header")

        self.left.addWidget(self.header)

        self.noticeRow = QVBoxLayout()
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeRow.setContentsMargins(24, -1, 24, -1)

        self.left.addLayout(self.noticeRow)

        self.headRow = QVBoxLayout()
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, -1, 24, -1)
        self.head = ListHead(Customers)
        self.head.setObjectName(u"head")

        self.headRow.addWidget(self.head)


        self.left.addLayout(self.headRow)

        self.listRow = QVBoxLayout()
        self.listRow.setObjectName(u"listRow")
        self.listRow.setContentsMargins(12, 3, 12, -1)
        self.hits = QListView(Customers)
        self.hits.setObjectName(u"hits")
        self.hits.setFrameShape(QFrame.Shape.NoFrame)

        self.listRow.addWidget(self.hits)


        self.left.addLayout(self.listRow)

        self.empty = EmptyState(Customers)
        self.empty.setObjectName(u"empty")

        self.left.addWidget(self.empty)

        self.keys = QWidget(Customers)
        self.keys.setObjectName(u"keys")
        self.keys.setMinimumSize(QSize(0, 44))
        self.keyRow = QHBoxLayout(self.keys)
        self.keyRow.setSpacing(16)
        self.keyRow.setObjectName(u"keyRow")
        self.keyRow.setContentsMargins(24, 0, 24, 8)
        self.keyChoose = QLabel(self.keys)
        self.keyChoose.setObjectName(u"keyChoose")
        self.keyChoose.setProperty(u"role", u"caption")

        self.keyRow.addWidget(self.keyChoose)

        self.keyOpen = QLabel(self.keys)
        self.keyOpen.setObjectName(u"keyOpen")
        self.keyOpen.setProperty(u"role", u"caption")

        self.keyRow.addWidget(self.keyOpen)

        self.keyClear = QLabel(self.keys)
        self.keyClear.setObjectName(u"keyClear")
        self.keyClear.setProperty(u"role", u"caption")

        self.keyRow.addWidget(self.keyClear)

        self.keySpace = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyRow.addItem(self.keySpace)


        self.left.addWidget(self.keys)


        self.across.addLayout(self.left)

        self.line = UprightHairline(Customers)
        self.line.setObjectName(u"line")

        self.across.addWidget(self.line)

        self.preview = CustomersPreview(Customers)
        self.preview.setObjectName(u"preview")

        self.across.addWidget(self.preview)

        self.across.setStretch(0, 1)

        self.retranslateUi(Customers)

        QMetaObject.connectSlotsByName(Customers)
    # setupUi

    def retranslateUi(self, Customers):
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("Customers", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.keyChoose.setText(QCoreApplication.translate("Customers", u"\u2191 \u2193  choose", None))
        self.keyOpen.setText(QCoreApplication.translate("Customers", u"Enter  open the card", None))
        self.keyClear.setText(QCoreApplication.translate("Customers", u"Esc  clear the search", None))
        pass
    # retranslateUi
