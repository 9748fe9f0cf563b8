"""The manager's overview: figures, a plot and types that are read as well as seen, and nobody's name anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.overview_view import Figures, Month, Period
from optician_desk.domain.rights import Kind
from optician_desk.services import request_steps
from optician_desk.services.session import Session
from optician_desk.ui import theme, translations
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.models.overview_words import kind_line, kind_spoken, month_short, shown_days
from optician_desk.ui.pages.overview import OverviewPage
from optician_desk.ui.widgets.answer_plot import AnswerPlot
from optician_desk.ui.widgets.kind_bars import KindBars
from optician_desk.ui.widgets.spoken_chart import SpokenChart
from tests.gui.conftest import Open
from tests.rights_desk import answered, at, card, received, searched

FIGURES = Figures(open=2, soon=1, overdue=1, received=7, answered=4, median_days=11.5, in_month=3, judged=5)


@pytest.fixture
def page(manager: Session, context: Context, open_page: Open) -> OverviewPage:
    context.session = at(manager)
    received(manager, card(manager, "Raimonds", "Zariņš"), date(2026, 10, 18))
    received(manager, card(manager, "Marta", "Ozoliņa"), date(2026, 10, 28), Kind.ERASURE)
    done = searched(manager, card(manager))
    at(manager, datetime(2026, 12, 2, 9, tzinfo=UTC))
    answered(manager, done)
    request_steps.hand_over(manager, done.request, "in_person")
    made = open_page("overview")
    assert isinstance(made, OverviewPage)
    return made


def test_five_figures(page: OverviewPage) -> None:
    assert [figure.accessibleName() for figure in page._figures] == [
        "open: 2",
        "due soon: 0",
        "overdue: 2",
        "days to answer (median): 8",
        "answered within one month (1\u00a0of\u00a03): 33\u00a0%",
    ]


def test_the_figures_agree_with_their_words_in_latvian(page: OverviewPage) -> None:
    translations.install("lv")
    page.context.language = "lv"
    page._show_figures(replace(FIGURES, open=1, soon=0, overdue=0))
    assert [figure.accessibleName() for figure in page._figures[:3]] == [
        "atvērts: 1",
        "tuvojas termiņš: 0",
        "nokavētu: 0",
    ]
    page._show_figures(replace(FIGURES, open=11, overdue=21, median_days=1.0))
    assert page.ui.median.accessibleName() == "diena līdz atbildei (mediāna): 1"
    page._show_figures(replace(FIGURES, open=11, overdue=21, median_days=1.5))
    assert page.ui.median.accessibleName() == "dienas līdz atbildei (mediāna): 1,5"
    assert [figure.accessibleName() for figure in page._figures[::2][:2]] == ["atvērti: 11", "nokavēts: 21"]


def focus(chart: SpokenChart) -> None:
    QApplication.sendEvent(chart, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))


def test_the_plot_is_read_month_by_month(page: OverviewPage) -> None:
    plot = page.ui.plot
    assert plot.accessibleName() == "Median of days to answer, by month"
    said = "December 2026: median of days to answer: 8; answers: 1, of them after more than one month: 0."
    assert plot.accessibleDescription().endswith(said)
    assert "January 2026: no answers." in plot.accessibleDescription()
    focus(plot)
    assert plot.spoken[plot.at] == said
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.spoken[plot.at].startswith("November 2026")
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.at == 0
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.at == 0
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.at == 11


def test_types_are_read_one_by_one(page: OverviewPage) -> None:
    assert page.ui.kinds.spoken == (
        "Access: 2 received, 1 open, 1 overdue, median 8 d, within one month 50\u00a0%.",
        "Erasure: 1 received, 1 open, 1 overdue, within one month 0\u00a0%.",
    )
    focus(page.ui.kinds)
    QTest.keyClick(page.ui.kinds, Qt.Key.Key_Up)
    assert page.ui.kinds.at == 0


def test_every_type_shows_the_same_figures_however_little_room_there_is(page: OverviewPage, qtbot: QtBot) -> None:
    bars = KindBars()
    qtbot.addWidget(bars)
    kinds = ((Kind.ACCESS, FIGURES), (Kind.ERASURE, replace(FIGURES, open=0, overdue=0)))
    bars.show_kinds(kinds, "en", "Types")
    bars.resize(470, bars.height())
    wide = bars.lines()
    bars.resize(320, bars.height())
    narrow = bars.lines()
    assert ["median" in line for line in (*wide, *narrow)] == [True, True, False, False]
    assert all(line.endswith("within one month 60\u00a0%") for line in (*wide, *narrow))
    assert not bars.grab().isNull()


def test_the_period_is_chosen(page: OverviewPage, manager: Session, settle: Callable[[], None]) -> None:
    at(manager, datetime(2027, 1, 15, 9, tzinfo=UTC))
    page.open()
    settle()
    assert page.ui.median.accessibleName() == "days to answer (median): –"
    page.period.choose(Period.TWELVE_MONTHS)
    settle()
    assert page.ui.median.accessibleName() == "days to answer (median): 8"
    assert len(page.ui.plot.spoken) == 12


def test_nobodys_name_stands_there(page: OverviewPage) -> None:
    words = [text for widget in page.findChildren(QWidget) for text in (widget.accessibleName(), widget.toolTip())]
    words += [chart.accessibleDescription() for chart in page.findChildren(SpokenChart)]
    assert not any(name in " ".join(words) for name in ("Zariņš", "Ozoliņa", "Bērziņa"))


def test_without_requests_there_is_nothing_to_count(
    manager: Session, context: Context, open_page: Open, session: Session
) -> None:
    context.session = manager
    made = open_page("overview")
    assert isinstance(made, OverviewPage)
    assert made.ui.empty.isVisible()
    assert not made.ui.plot.isVisible()


def test_it_is_the_managers(window: DeskWindow, manager: Session, qtbot: QtBot) -> None:
    assert window.shell is not None
    with pytest.raises(NotAllowed):
        window.shell.go("overview", {})
    window.signed_in(manager)
    window.shell.rail.item("overview").click()
    assert isinstance(window.shell.front(), OverviewPage)
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)


def test_a_late_month_is_told_by_more_than_colour(qtbot: QtBot) -> None:
    """The same picture without any colour still differs: hatching and sign."""
    plot = AnswerPlot()
    qtbot.addWidget(plot)
    plot.resize(700, 400)
    months = [Month(date(2026, month, 1), 4, 0, 12.0) for month in range(1, 12)]
    plot.show_months(tuple(months), "en", "Days", "1 month")
    plain = plot.grab().toImage().convertToFormat(plot.grab().toImage().Format.Format_Grayscale8)
    months[3] = Month(date(2026, 4, 1), 4, 1, 12.0)
    plot.show_months(tuple(months), "en", "Days", "1 month")
    late = plot.grab().toImage().convertToFormat(plain.format())
    bar = QPoint(8 + round(3.5 * (700 - 70) / 11), 320)
    around = [(bar.x() + dx, bar.y() + dy) for dx in range(-8, 9) for dy in range(-8, 9)]
    assert len({plain.pixel(x, y) for x, y in around}) == 1
    assert len({late.pixel(x, y) for x, y in around}) > 1


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_long_bars_short_bars_and_no_bars_are_painted(qtbot: QtBot, qapp: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(qapp, scheme)
    plot = AnswerPlot()
    qtbot.addWidget(plot)
    plot.resize(700, 400)
    days = (None, 0.0, 0.5, 30.5, 92.0)
    plot.show_months(
        tuple(Month(date(2026, 1 + at, 1), 1, at % 2, one) for at, one in enumerate(days)), "lv", "Dienas", "1 mēn."
    )
    assert not plot.grab().isNull()
    assert plot._top() > 92


def test_words_and_numbers_follow_the_language() -> None:
    translations.install("lv")
    assert shown_days(11.5, "lv") == "11,5"
    assert shown_days(11.0, "lv") == "11"
    assert shown_days(None, "lv") == "–"
    assert month_short(3) == "marts"
    assert kind_line(FIGURES, "lv") == "2 atvērti · 1 nokavēts · mediāna 11,5 d. · mēneša laikā 60\u00a0%"
    assert kind_line(FIGURES, "lv", whole=False) == "2 atvērti · 1 nokavēts · mēneša laikā 60\u00a0%"
    assert kind_spoken(Kind.ERASURE, FIGURES, "lv").startswith("Dzēšana: saņemti 7, 2 atvērti")
    one = replace(FIGURES, open=21, received=1)
    assert kind_spoken(Kind.ERASURE, one, "lv").startswith("Dzēšana: saņemts 1, 21 atvērts, 1 nokavēts, ")
    translations.install("en")
    assert shown_days(11.5, "en") == "11.5"
