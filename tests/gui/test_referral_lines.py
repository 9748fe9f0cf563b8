"""The lines of a referral as written: taken over from the one-line entry, held against the table, never in the way of saving."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.referral_problems import AS_WRITTEN
from tests.gui.conftest import type_into
from tests.gui.focus import focused
from tests.gui.test_referral import begin, field, gone, line, page, save, subject

__all__ = ["gone", "page", "subject"]
BOTH = "R -3,25 8,6 14,2 L idem"


def said(page: ReferralPage) -> str:
    row = page.form.problems.rows.get(AS_WRITTEN)
    return "" if row is None else row.findChildren(QLabel)[1].text()


@pytest.mark.parametrize(
    ("lines", "typed", "words"),
    [
        ("OD -3,25 8,6 14,2", BOTH, "Only in the table: OS. It can be saved all the same."),
        (
            "R -3,25 8,6 14,2\nL -3,00 8,6 14,2",
            "R -3,25 8,6 14,2",
            "Only as written: OS. It can be saved all the same.",
        ),
        (
            "R -3,25 8,6 14,2 -0,75x90",
            "R -3,50 8,6 14,2",
            "OD PWR: written −3.25, in the table −3.50. Only as written: OD CYL, OD AXIS. It can be saved all the same.",
        ),
    ],
)
def test_what_is_not_as_written_is_said_and_kept_all_the_same(
    page: ReferralPage, qtbot: QtBot, settle: Callable[[], None], gone: list[Any], lines: str, typed: str, words: str
) -> None:
    begin(page, lines)
    line(page, typed)
    page.form.doctor.edit.setFocus()
    qtbot.waitUntil(lambda: said(page) == words)
    assert page.footer.message() == ""
    save(page, settle)
    assert len(gone) == 1


def test_the_reason_asked_for_stays_in_sight(page: ReferralPage, qtbot: QtBot) -> None:
    page.resize(900, 460)
    begin(page, "R -12,00 8,6 14,2")
    line(page, "OU -12,50 8,6 14,2")
    reason = page.form.problems.rows["OD.power"].reason.editor
    assert focused(reason)
    area = page.form.rightScroll.viewport()

    def in_sight() -> bool:
        return 0 <= reason.mapTo(area, QPoint()).y() <= area.height() - reason.height()

    qtbot.waitUntil(in_sight)
    qtbot.waitUntil(lambda: said(page) != "")
    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize("where", ["line", "cell"])
def test_a_line_typed_but_not_taken_is_seen_in_the_table_before_it_is_saved(
    page: ReferralPage, settle: Callable[[], None], gone: list[Any], where: str
) -> None:
    begin(page, "R -3,25 8,6 14,2\nL -3,00 8,6 14,2")
    line(page, "R -3,25 8,6 14,2")
    edit = page.form.line.edit if where == "line" else field(page, Eye.LEFT, Parameter.POWER)
    edit.clear()
    type_into(edit, "L -3,00 8,6 14,2")
    save(page, settle)
    assert gone == []
    assert [field(page, Eye.LEFT, p).text() for p in Parameter] == ["−3.00", "8.6", "14.2", "", ""]
    assert focused(page.save)
    save(page, settle)
    assert len(gone) == 1


def test_a_line_left_over_writes_over_no_value(page: ReferralPage, settle: Callable[[], None], gone: list[Any]) -> None:
    begin(page, "R -3,50 8,6 14,2")
    line(page, "R -3,50 8,6 14,2")
    page.form.line.edit.clear()
    type_into(page.form.line.edit, "R -3,00 8,6 14,2")
    save(page, settle)
    assert len(gone) == 1


def test_it_goes_once_both_agree(page: ReferralPage, qtbot: QtBot) -> None:
    begin(page, "R -3,25 8,6 14,2")
    line(page, BOTH)
    qtbot.waitUntil(lambda: said(page) != "")
    page.form.verbatim.set_text("R -3,25 8,6 14,2\nL idem")
    qtbot.waitUntil(lambda: said(page) == "")


def test_a_transposed_value_is_as_written(page: ReferralPage, qtbot: QtBot) -> None:
    begin(page, "R -4,50 8,6 14,2 +1,25x80")
    line(page, "R -4,50 8,6 14,2 +1,00x80")
    qtbot.waitUntil(lambda: said(page) != "")
    type_into(field(page, Eye.RIGHT, Parameter.CYLINDER), "")
    field(page, Eye.RIGHT, Parameter.CYLINDER).setText("+1,25")
    page.form.problems.rows["OD.cylinder"].fix.click()
    assert field(page, Eye.RIGHT, Parameter.CYLINDER).text() == "−1.25"
    qtbot.waitUntil(lambda: said(page) == "")


def test_lines_taken_can_be_put_where_nothing_is_written_yet(page: ReferralPage) -> None:
    begin(page, "")
    link = page.lenses.as_written
    assert not link.isVisible()
    line(page, "R -3,25 8,6 14,2")
    assert link.isVisible()
    line(page, "L idem")
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert page.form.verbatim.text() == "R -3,25 8,6 14,2\nL idem"
    assert focused(page.form.verbatim.edit)
    assert not link.isVisible()


def test_it_is_not_offered_where_something_is_written(page: ReferralPage) -> None:
    begin(page, "R -3,25 8,6 14,2")
    line(page, "R -3,25 8,6 14,2")
    assert not page.lenses.as_written.isVisible()


@pytest.mark.parametrize("typed", ["R -99 8,6 14,2 -0,75x10", "-99 8,6 14,2 -0,75x10"])
def test_a_whole_line_in_the_first_field_fills_its_row(page: ReferralPage, typed: str) -> None:
    power = field(page, Eye.RIGHT, Parameter.POWER)
    power.setFocus()
    type_into(power, typed)
    QTest.keyClick(power, Qt.Key.Key_Tab)
    row = [field(page, Eye.RIGHT, parameter).text() for parameter in Parameter]
    assert row == ["−99.00", "8.6", "14.2", "−0.75", "10"]
    assert focused(field(page, Eye.RIGHT, Parameter.BASE_CURVE))


def test_a_line_of_the_other_eye_goes_to_its_own_row(page: ReferralPage) -> None:
    power = field(page, Eye.RIGHT, Parameter.POWER)
    type_into(power, "L -3,00 8,6 14,2")
    QTest.keyClick(power, Qt.Key.Key_Return)
    assert power.text() == ""
    assert field(page, Eye.LEFT, Parameter.DIAMETER).text() == "14.2"


def test_what_is_no_line_stays_as_it_was_typed(page: ReferralPage) -> None:
    power = field(page, Eye.RIGHT, Parameter.POWER)
    type_into(power, "about -3")
    QTest.keyClick(power, Qt.Key.Key_Return)
    assert power.text() == "about -3"


def test_the_question_is_seen_whole_whatever_error_stands_above_it(page: ReferralPage, qtbot: QtBot) -> None:
    form = page.form

    def seen_whole() -> bool:
        area = form.leftScroll.viewport()
        return area.rect().contains(form.consent.mapTo(area, form.consent.rect().bottomLeft()))

    qtbot.waitUntil(seen_whole)
    page.save_referral()
    assert form.doctor.has_error()
    qtbot.waitUntil(lambda: form.doctor.height() > form.practice.height())
    qtbot.waitUntil(seen_whole)
    lines = form.verbatim.edit.height()
    type_into(form.doctor.edit, "dr. Sandra Liepiņa")
    assert not form.doctor.has_error()
    qtbot.waitUntil(lambda: form.verbatim.edit.height() > lines)


def test_the_list_of_known_doctors_covers_no_edge_of_its_field(
    page: ReferralPage, qtbot: QtBot, settle: Callable[[], None], subject: str
) -> None:
    begin(page)
    line(page, BOTH)
    save(page, settle)
    page.open(subject=subject)
    settle()
    edit = page.form.doctor.edit
    edit.setFocus()
    for letters in ("li", "ep"):
        QTest.keyClicks(edit, letters)
        settle()
        popup = edit.completer().popup()
        assert popup is not None
        qtbot.waitUntil(popup.isVisible)
        assert popup.y() > edit.mapToGlobal(edit.rect().bottomLeft()).y()
    assert popup is not None
    popup.hide()
