"""The manager's overview of rights requests: five figures, days to answer month by month, and the types (policy 5.6).

Nobody's name stands here, so that it may stay on a screen that others see.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from optician_desk.domain.overview_view import Figures, Overview, Period
from optician_desk.services import overview
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_overview import Ui_Overview
from optician_desk.ui.models.overview_words import shown_days, shown_share
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.kind_bars import ROW
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.ui.widgets.tall import Tall

_NARROW_KINDS, _WIDE_KINDS, _WIDE_PAGE = 330, 470, 1400


class OverviewPage(Page):
    """The period is chosen in the title row; what is open counts as of today, whatever the period."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader()
        self.header.set_title(QCoreApplication.translate("OverviewPage", "Overview"))
        self.period = Segmented(name=QCoreApplication.translate("OverviewPage", "Period of the answers"))
        self.period.add(Period.THIS_YEAR, QCoreApplication.translate("OverviewPage", "This year"))
        self.period.add(Period.TWELVE_MONTHS, QCoreApplication.translate("OverviewPage", "Last 12 months"))
        self.period.chosen.connect(self._read)
        self.header.add_action(self.period)
        body = QWidget()
        self.ui = Ui_Overview()
        self.ui.setupUi(body)
        self.ui.kindColumn.removeWidget(self.ui.kinds)
        tall = Tall(self.ui.kinds)
        self.ui.kindColumn.addWidget(tall, 1)
        self.ui.kinds.stood.connect(lambda at: tall.ensureVisible(0, at * ROW + ROW // 2, 0, ROW // 2))
        self.ui.empty.set(
            "inbox",
            QCoreApplication.translate("OverviewPage", "There is nothing to count yet: no request has been received."),
        )
        self.ui.empty.hide()
        self.build(self.header, Tall(body))
        self._figures = (self.ui.open, self.ui.soon, self.ui.overdue, self.ui.median, self.ui.share)
        self._parts = (*self._figures, self.ui.rule, self.ui.plotTitle, self.ui.plot, self.ui.plotNote, self.ui.between)
        self._show_parts(shown=False)

    def _show_parts(self, *, shown: bool) -> None:
        for part in (*self._parts, self.ui.kindPart):
            part.setVisible(shown)

    def open(self, **arguments: Any) -> None:
        """Count anew."""
        self._read()

    def focus_first(self) -> None:
        """The period."""
        self.period.setFocus()

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "OverviewPage",
            "Open, due soon and overdue count as of today; the other figures come from the period that is chosen. Days are "
            "calendar days from receipt to the day on which the answer left the shop, and half of the answers took fewer than "
            "the median. “Within one month” counts by the first outer limit, without an extension; requests still open after "
            "it count as not answered in time, withdrawn ones do not count. Tab reaches the plot and the types, arrow keys "
            "read them part by part.",
        )

    def _read(self) -> None:
        session, period = self.context.session, Period(self.period.key())
        self.context.runner.read(self, lambda: overview.overview(session, period), self._show)

    def _show(self, found: Overview) -> None:
        anything = bool(found.kinds)
        self._show_parts(shown=anything)
        self.ui.empty.setVisible(not anything)
        self._show_figures(found.all)
        translate, language = QCoreApplication.translate, self.context.language
        limit = translate("OverviewPage", "1 month")
        self.ui.plot.show_months(found.months, language, self.ui.plotTitle.text(), limit)
        self.ui.kinds.show_kinds(found.kinds, language, self.ui.kindTitle.text())
        words = translate("OverviewPage", "as of {day}, no names")
        self.header.set_title(
            translate("OverviewPage", "Overview"), words.format(day=format_day(found.today)) if anything else ""
        )

    def _show_figures(self, figures: Figures) -> None:
        translate, language = QCoreApplication.translate, self.context.language
        self.ui.open.set(str(figures.open), translate("OverviewPage", "open", None, figures.open))
        soon = ("clock", Tone.WARNING) if figures.soon else ("", Tone.NEUTRAL)
        self.ui.soon.set(str(figures.soon), translate("OverviewPage", "due soon"), *soon)
        late = ("circle-alert", Tone.DANGER) if figures.overdue else ("", Tone.NEUTRAL)
        self.ui.overdue.set(str(figures.overdue), translate("OverviewPage", "overdue", None, figures.overdue), *late)
        median = figures.median_days
        whole = (
            int(median) if median is not None and median == int(median) else 2
        )  # half days are counted in the plural
        words = translate("OverviewPage", "days to answer (median)", None, whole)
        self.ui.median.set(shown_days(figures.median_days, language), words)
        words = translate("OverviewPage", "answered within one month")
        if figures.judged:
            words = translate("OverviewPage", "answered within one month ({count} of {all})")
        head, _, numbers = words.format(count=figures.in_month, all=figures.judged).partition(" (")
        if numbers:  # never broken inside the brackets
            head += " (" + numbers.replace(" ", "\u00a0")
        self.ui.share.set(shown_share(figures.share), head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.kindPart.setFixedWidth(_WIDE_KINDS if self.width() >= _WIDE_PAGE else _NARROW_KINDS)
