"""The table of a referral keeps its place, whatever is said in it and below it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.services.session import Session
from optician_desk.ui import translations
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.widgets.lens_grid import LensGrid
from tests.gui.conftest import Open
from tests.gui.registered import registered

WRONG = {
    Parameter.POWER: "-33",
    Parameter.BASE_CURVE: "99",
    Parameter.DIAMETER: "3",
    Parameter.CYLINDER: "-1,20",
    Parameter.AXIS: "",
}


def places(grid: LensGrid) -> list[QRect]:
    return [QRect(edit.mapTo(grid.window(), QPoint(0, 0)), edit.size()) for edit in grid.inputs.values()]


@pytest.mark.parametrize("size", [(1166, 680), (890, 522)])
@pytest.mark.parametrize("language", ["lv", "en"])
def test_no_field_moves_when_something_is_said_about_it(
    open_page: Open,
    session: Session,
    settle: Callable[[], None],
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
) -> None:
    translations.install(language)
    page = open_page("referral", subject=registered(session))
    assert isinstance(page, ReferralPage)
    page.resize(*size)
    settle()
    QApplication.processEvents()
    grid, bar = page.form.grid, page.form.rightScroll.verticalScrollBar()
    before = places(grid)
    assert bar.maximum() == 0
    for eye in Eye:
        grid.fill(eye, WRONG)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    assert places(grid) == before


def test_a_word_longer_than_its_field_stands_whole_and_without_its_icon(open_page: Open, session: Session) -> None:
    translations.install("lv")
    page = open_page("referral", subject=registered(session))
    assert isinstance(page, ReferralPage)
    for eye in Eye:
        page.form.grid.fill(eye, WRONG)
    page.lenses.settled.asked.add(Eye.LEFT)
    page.lenses.judge()
    for wide in (690, 560):
        page.form.grid.resize(wide, page.form.grid.height())
        QApplication.processEvents()
        for verdict in page.form.grid.verdicts.values():
            word = next(label for label in verdict.findChildren(QLabel) if label.text() == verdict.word())
            assert word.width() >= word.sizeHint().width(), (wide, word.text())


def test_the_verdicts_of_both_eyes_stand_as_far_below_their_fields(open_page: Open, session: Session) -> None:
    page = open_page("referral", subject=registered(session))
    assert isinstance(page, ReferralPage)
    page.resize(1166, 680)
    QApplication.processEvents()
    grid = page.form.grid
    gaps = {grid.verdicts[at].geometry().top() - edit.geometry().bottom() for at, edit in grid.inputs.items()}
    assert len(gaps) == 1


def test_the_example_of_one_line_has_the_decimal_point_of_the_screens(open_page: Open, session: Session) -> None:
    page = open_page("referral", subject=registered(session))
    assert isinstance(page, ReferralPage)
    assert page.form.line.edit.placeholderText().startswith("R −3.25 8.6 14.2")
