"""Made by packaging/generate.py; change its source, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.widgets.answer_plot import AnswerPlot
from optician_desk.ui.widgets.bars import EmptyState
from optician_desk.ui.widgets.big_figure import BigFigure
from optician_desk.ui.widgets.kind_bars import KindBars
from optician_desk.ui.widgets.marks import (Hairline, UprightHairline)

class Ui_Overview(object):
    def setupUi(self, Overview):
        if not Overview.objectName():
            Overview.setObjectName(u"Overview")
        self.column = QVBoxLayout(Overview)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 12)
        self.figureRow = QHBoxLayout()
        self.figureRow.setSpacing(16)
        self.figureRow.setObjectName(u"figureRow")
        self.figureRow.setContentsMargins(-1, -1, -1, 16)
        self.open = BigFigure(Overview)
        self.open.setObjectName(u"open")

        self.figureRow.addWidget(self.open)

        self.soon = BigFigure(Overview)
        self.soon.setObjectName(u"soon")

        self.figureRow.addWidget(self.soon)

        self.overdue = BigFigure(Overview)
        self.overdue.setObjectName(u"overdue")

        self.figureRow.addWidget(self.overdue)

        self.median = BigFigure(Overview)
        self.median.setObjectName(u"median")

        self.figureRow.addWidget(self.median)

        self.share = BigFigure(Overview)
        self.share.setObjectName(u"share")

        self.figureRow.addWidget(self.share)

        self.figureRow.setStretch(0, 3)
        self.figureRow.setStretch(1, 4)
        self.figureRow.setStretch(2, 3)
        self.figureRow.setStretch(3, 4)
        self.figureRow.setStretch(4, 5)

        self.column.addLayout(self.figureRow)

        self.rule = Hairline(Overview)
        self.rule.setObjectName(u"rule")

        self.column.addWidget(self.rule)

        self.charts = QHBoxLayout()
        self.charts.setSpacing(8)
        self.charts.setObjectName(u"charts")
        self.charts.setContentsMargins(-1, 14, -1, -1)
        self.plotColumn = QVBoxLayout()
        self.plotColumn.setSpacing(4)
        self.plotColumn.setObjectName(u"plotColumn")
        self.plotTitle = QLabel(Overview)
        self.plotTitle.setObjectName(u"plotTitle")
        self.plotTitle.setProperty(u"role", u"name")

        self.plotColumn.addWidget(self.plotTitle)

        self.plot = AnswerPlot(Overview)
        self.plot.setObjectName(u"plot")

        self.plotColumn.addWidget(self.plot)

        self.plotNote = QLabel(Overview)
        self.plotNote.setObjectName(u"plotNote")
        self.plotNote.setWordWrap(True)
        self.plotNote.setProperty(u"role", u"caption")

        self.plotColumn.addWidget(self.plotNote)

        self.plotColumn.setStretch(1, 1)

        self.charts.addLayout(self.plotColumn)

        self.between = UprightHairline(Overview)
        self.between.setObjectName(u"between")

        self.charts.addWidget(self.between)

        self.kindPart = QWidget(Overview)
        self.kindPart.setObjectName(u"kindPart")
        self.kindColumn = QVBoxLayout(self.kindPart)
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindTitle = QLabel(self.kindPart)
        self.kindTitle.setObjectName(u"kindTitle")
        self.kindTitle.setIndent(12)
        self.kindTitle.setProperty(u"role", u"name")

        self.kindColumn.addWidget(self.kindTitle)

        self.kinds = KindBars(self.kindPart)
        self.kinds.setObjectName(u"kinds")

        self.kindColumn.addWidget(self.kinds)

        self.kindColumn.setStretch(1, 1)

        self.charts.addWidget(self.kindPart)

        self.charts.setStretch(0, 1)

        self.column.addLayout(self.charts)

        self.empty = EmptyState(Overview)
        self.empty.setObjectName(u"empty")

        self.column.addWidget(self.empty)


        self.retranslateUi(Overview)

        QMetaObject.connectSlotsByName(Overview)
    # setupUi

    def retranslateUi(self, Overview):
        self.plotTitle.setText(QCoreApplication.translate("Overview", u"Median of days to answer, by month", None))
        self.plotNote.setText(QCoreApplication.translate("Overview", u"Below each month: how many answers. Hatched, with a sign: at least one of them came after one month.", None))
        self.kindTitle.setText(QCoreApplication.translate("Overview", u"Received, by type", None))
        pass
    # retranslateUi
