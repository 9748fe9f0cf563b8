"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from optician_desk.ui.widgets.bars import (EmptyState, NoticeStrip)
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.field import (ChoiceField, LineField)
class Ui_Trail(object):
    def setupUi(self, Trail):
        if not Trail.objectName():
            Trail.setObjectName(u"Trail")
        self.column = QVBoxLayout(Trail)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(16)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(-1, -1, -1, 4)
        self.person = ChoiceField(Trail)
        self.person.setObjectName(u"person")
        self.person.setMinimumSize(QSize(260, 0))
        self.person.setMaximumSize(QSize(260, 16777215))

        self.filters.addWidget(self.person)

        self.card = LineField(Trail)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(320, 0))
        self.card.setMaximumSize(QSize(320, 16777215))

        self.filters.addWidget(self.card)

        self.space = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.space)

        self.everything = LinkButton(Trail)
        self.everything.setObjectName(u"everything")

        self.filters.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignBottom)


        self.column.addLayout(self.filters)

        self.chain = NoticeStrip(Trail)
        self.chain.setObjectName(u"chain")

        self.column.addWidget(self.chain)

        self.lines = QTableView(Trail)
        self.lines.setObjectName(u"lines")
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setTabKeyNavigation(False)
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.lines.setShowGrid(False)
        self.lines.setWordWrap(True)
        self.lines.verticalHeader().setVisible(False)

        self.column.addWidget(self.lines)

        self.empty = EmptyState(Trail)
        self.empty.setObjectName(u"empty")

        self.column.addWidget(self.empty)

        self.column.setStretch(2, 1)

        self.retranslateUi(Trail)

        QMetaObject.connectSlotsByName(Trail)
    # setupUi

    def retranslateUi(self, Trail):
        self.person.setProperty(u"label", QCoreApplication.translate("Trail", u"Who", None))
        self.card.setProperty(u"label", QCoreApplication.translate("Trail", u"Customer card", None))
        self.card.setProperty(u"placeholder", QCoreApplication.translate("Trail", u"Name, then choose from the list", None))
        self.everything.setText(QCoreApplication.translate("Trail", u"Show everything", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("Trail", u"Entries of the trail, newest first", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
