"""The page of a referral, worked by keys: one line, grid, problems with their fixes, consent, saving."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from optician_desk.domain.card_view import LensEntry
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.services import cards
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.referral_problems import AS_WRITTEN
from tests.gui.conftest import Open, type_into
from tests.gui.focus import focused
from tests.gui.registered import registered

P = Parameter


@pytest.fixture
def subject(session: Session) -> str:
    return registered(session)


@pytest.fixture
def page(open_page: Open, subject: str, qtbot: QtBot) -> ReferralPage:
    made = open_page("referral", subject=subject)
    assert isinstance(made, ReferralPage)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def gone(context: Context) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    context.navigated.connect(lambda name, arguments: found.append((name, arguments)))
    return found


def begin(page: ReferralPage, lines: str = "OD -3,25 8,6 14,2", agrees: bool = True) -> None:
    """Everything but the values, as a person types it."""
    form = page.form
    type_into(form.doctor.edit, "dr. Sandra Liepiņa")
    type_into(form.practice.edit, "Acu ārstes prakse, Ogre")
    type_into(form.writtenOn.edit, "18.11.2025")
    form.verbatim.set_text(lines)
    form.consent.choose(agrees)


def line(page: ReferralPage, text: str) -> None:
    page.form.line.edit.clear()
    type_into(page.form.line.edit, text)
    QTest.keyClick(page.form.line.edit, Qt.Key.Key_Return)


def save(page: ReferralPage, settle: Callable[[], None]) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()


def field(page: ReferralPage, eye: Eye, parameter: Parameter) -> QLineEdit:
    return page.form.grid.inputs[eye, parameter]


def verdicts(page: ReferralPage, eye: Eye) -> list[str]:
    return [page.form.grid.verdicts[eye, parameter].word() for parameter in Parameter]


def problems(page: ReferralPage) -> list[str]:
    rows = page.form.problems.rows
    return [row.findChildren(QLabel)[0].text() for key, row in rows.items() if key != AS_WRITTEN]


def newest(session: Session, subject: str) -> LensEntry:
    return cards.open_card(session, subject).lenses.entries[0]


def test_one_line_fills_the_grid_and_the_referral_is_saved(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page)
    line(page, "R -3,25 8,6 14,2 -1,25x170   L idem")
    assert [edit.text() for edit in page.form.grid.inputs.values()] == ["−3.25", "8.6", "14.2", "−1.25", "170"] * 2
    assert verdicts(page, Eye.RIGHT) == ["fine"] * 5
    settle()
    assert gone == []  # the Enter that fills the grid does not save
    assert QApplication.focusWidget() is page.save
    QTest.keyClick(page.save, Qt.Key.Key_Return)
    settle()
    assert gone == [("card", {"subject": subject})]
    entry = newest(session, subject)
    assert entry.doctor == "dr. Sandra Liepiņa"
    assert entry.verbatim == "OD -3,25 8,6 14,2"
    assert [eye.values for eye in entry.eyes] == [LensValues(-325, 860, 1420, -125, 170)] * 2
    assert page.form.doctor.text() == ""


def test_the_cursor_stays_in_the_line_until_the_other_eye_is_there(page: ReferralPage) -> None:
    begin(page)
    edit = page.form.line.edit
    edit.setFocus()
    line(page, "R -3,25 8,6 14,2 -1,25x170")
    assert focused(edit)
    QTest.keyClicks(edit, "L idem")  # what was taken is selected: the next line replaces it
    assert edit.text() == "L idem"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert [one.text() for one in page.form.grid.inputs.values()] == ["−3.25", "8.6", "14.2", "−1.25", "170"] * 2
    assert focused(page.save)


def test_enter_once_more_says_that_no_other_eye_comes(page: ReferralPage) -> None:
    begin(page)
    line(page, "R -3,25 8,6 14,2")
    QTest.keyClick(page.form.line.edit, Qt.Key.Key_Return)
    assert focused(page.save)


def test_after_the_values_comes_what_is_still_empty(page: ReferralPage) -> None:
    form = page.form
    line(page, "OU -3,25 8,6 14,2")
    assert focused(form.doctor.edit)
    type_into(form.doctor.edit, "dr. Sandra Liepiņa")
    line(page, "OU -3,25 8,6 14,2")
    assert focused(form.writtenOn.edit)
    form.writtenOn.set_text("18.11.2025")
    line(page, "OU -3,25 8,6 14,2")
    assert focused(form.consent.agrees)


def test_the_grid_alone_does_too_and_enter_in_its_last_field_saves(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str
) -> None:
    begin(page)
    for parameter, text in zip(Parameter, ("-6,00", "8.6", "14", "", ""), strict=True):
        type_into(field(page, Eye.LEFT, parameter), text)
    QTest.keyClick(field(page, Eye.LEFT, P.AXIS), Qt.Key.Key_Return)
    settle()
    (eye,) = newest(session, subject).eyes
    assert (eye.eye, eye.values) == (Eye.LEFT, LensValues(-600, 860, 1400))


def test_a_word_that_is_not_understood_is_selected_and_nothing_taken_over(page: ReferralPage) -> None:
    line(page, "R -3,25 foo")
    assert page.form.line.edit.selectedText() == "foo"
    assert page.form.line.message() == "This part is not understood."
    assert field(page, Eye.RIGHT, P.POWER).text() == ""


def test_axis_zero_is_not_possible_and_180_is_written_on_offer(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page)
    line(page, "R -3,25 8,6 14,2 -0,75x0")
    assert verdicts(page, Eye.RIGHT)[-1] == "not possible"
    assert problems(page) == ["OD AXIS 0: not possible"]
    assert page.footer.message() == "To settle before saving, 1 value: OD AXIS"
    save(page, settle)
    assert gone == []
    assert QApplication.focusWidget() is field(page, Eye.RIGHT, P.AXIS)
    row = page.form.problems.rows["OD.axis"]
    assert row.fix.text() == "Write 180"
    QTest.keyClick(row.fix, Qt.Key.Key_Space)
    assert field(page, Eye.RIGHT, P.AXIS).text() == "180"
    assert problems(page) == []
    save(page, settle)
    assert newest(session, subject).eyes[0].values.axis == 180


def test_what_is_not_possible_can_be_left_to_the_doctor(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str
) -> None:
    begin(page, "OD -3,25 8,6 14,2 -0,75 x 0")
    line(page, "R -3,25 8,6 14,2 -0,75x0")
    QTest.keyClick(page.form.problems.rows["OD.axis"].ask, Qt.Key.Key_Space)
    assert verdicts(page, Eye.RIGHT)[-1] == "ask the doctor"
    assert page.footer.message() == ""
    save(page, settle)
    entry = newest(session, subject)
    assert entry.verbatim == "OD -3,25 8,6 14,2 -0,75 x 0"
    assert entry.eyes[0].ask_doctor
    assert entry.eyes[0].values == LensValues(None, 860, 1420)


def test_an_unusual_value_wants_a_reason(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page)
    line(page, "R -12,50 8,6 14,2")
    assert verdicts(page, Eye.RIGHT)[0] == "unusual"
    save(page, settle)
    assert gone == []
    reason = page.form.problems.rows["OD.power"].reason
    assert QApplication.focusWidget() is reason.box
    QTest.keyClick(reason.box, Qt.Key.Key_Down)
    assert verdicts(page, Eye.RIGHT)[0] == "explained"
    save(page, settle)
    assert newest(session, subject).eyes[0].reasons == (session.desk.policy.lens_reasons[0].text.lv,)


def test_a_reason_goes_with_its_value(page: ReferralPage) -> None:
    line(page, "R -12,50 8,6 14,2")
    page.form.problems.explained.emit("OD.power", "as_written")
    assert verdicts(page, Eye.RIGHT)[0] == "explained"
    type_into(field(page, Eye.RIGHT, P.POWER), "0")
    assert verdicts(page, Eye.RIGHT)[0] != "explained"


def test_plus_cylinder_is_transposed_on_offer_and_back(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str
) -> None:
    begin(page)
    line(page, "R -4,50 8,6 14,2 +1,25x80")
    assert verdicts(page, Eye.RIGHT)[3] == "to transpose"
    page.form.problems.rows["OD.cylinder"].fix.click()
    optical = [field(page, Eye.RIGHT, parameter).text() for parameter in (P.POWER, P.CYLINDER, P.AXIS)]
    assert optical == ["−3.25", "−1.25", "170"]
    assert problems(page) == ["OD: transposed to minus cylinder"]
    page.form.problems.rows["undo.OD"].ask.click()
    assert field(page, Eye.RIGHT, P.CYLINDER).text() == "+1.25"
    page.form.problems.rows["OD.cylinder"].fix.click()
    save(page, settle)
    (eye,) = newest(session, subject).eyes
    assert eye.values == LensValues(-325, 860, 1420, -125, 170)
    assert eye.original == LensValues(power=-450, cylinder=125, axis=80)


def test_eyes_far_apart_are_confirmed_with_a_reason(
    page: ReferralPage, settle: Callable[[], None], gone: list[Any]
) -> None:
    begin(page)
    line(page, "R -3,00 8,6 14,2 L +1,00 8,6 14,2")
    assert problems(page) == ["OD and OS: an unusual difference"]
    save(page, settle)
    assert gone == []
    page.form.problems.explained.emit("OU.power", "doctor_confirmed")
    save(page, settle)
    assert len(gone) == 1


def test_cylinder_zero_clears_the_axis(page: ReferralPage) -> None:
    type_into(field(page, Eye.RIGHT, P.AXIS), "90")
    type_into(field(page, Eye.RIGHT, P.CYLINDER), "0")
    field(page, Eye.RIGHT, P.CYLINDER).editingFinished.emit()
    assert field(page, Eye.RIGHT, P.AXIS).text() == ""
    assert field(page, Eye.RIGHT, P.CYLINDER).text() == "0.00"


def test_spectacles_are_hinted_at(page: ReferralPage) -> None:
    line(page, "R -4,25 L -4,50")
    assert page.form.spectacles.isChecked()
    assert "Powers of spectacles are not those of lenses" in problems(page)
    assert field(page, Eye.RIGHT, P.POWER).text() == "−4.25"


def test_the_rest_of_the_paper_is_refused_at_the_field(page: ReferralPage) -> None:
    page.form.verbatim.set_text("OD -3,25\nvisus 1,0")
    assert page.form.verbatim.message().startswith("Line 2 holds visual acuity.")
    page.form.verbatim.set_text("OD -3,25")
    assert not page.form.verbatim.has_error()


def test_the_question_is_asked_before_anything_is_saved(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page)
    page.open(subject=subject)
    settle()
    type_into(page.form.doctor.edit, "dr. Sandra Liepiņa")
    type_into(page.form.writtenOn.edit, "18.11.2025")
    line(page, "OU -3,25 8,6 14,2")
    save(page, settle)
    assert gone == []
    assert page.footer.message() == "Ask the customer first: may the lens parameters be kept?"
    assert QApplication.focusWidget() is page.form.consent.agrees
    assert page.draft() is not None
    assert "grid" not in (page.draft() or {})


def test_a_no_keeps_no_lens(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page, agrees=False)
    line(page, "OU -3,25 8,6 14,2 -0,75x0")
    assert problems(page) == []
    assert page.footer.message() == "Without consent only the doctor, the practice and the date are kept."
    save(page, settle)
    assert len(gone) == 1
    view = cards.open_card(session, subject)
    assert view.lenses.entries == ()
    assert view.lens_consent is not None
    assert view.lens_consent.states[0].given is False


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Enter the date of the referral, or “-” if the paper bears none."),
        ("soon", "This is not a date. Write it like 22.11.2026."),
        ("31.02.2026", "There is no such day in the calendar."),
        ("1.1.2090", "The date of the referral is in the future."),
    ],
)
def test_the_date_is_refused_at_its_field(
    page: ReferralPage, settle: Callable[[], None], typed: str, said: str, gone: list[Any]
) -> None:
    begin(page)
    page.form.writtenOn.set_text(typed)
    save(page, settle)
    assert page.form.writtenOn.message() == said
    assert gone == []


def test_a_paper_without_a_date_is_taken_in_as_it_is(
    page: ReferralPage, settle: Callable[[], None], session: Session, subject: str, gone: list[Any]
) -> None:
    begin(page)
    line(page, "OU -3,25 8,6 14,2")
    page.form.writtenOn.set_text("-")
    save(page, settle)
    assert len(gone) == 1
    assert newest(session, subject).written_on is None


def test_known_doctors_complete_the_field_and_the_practice(
    page: ReferralPage, settle: Callable[[], None], subject: str
) -> None:
    begin(page)
    line(page, "OU -3,25 8,6 14,2")
    save(page, settle)
    page.open(subject=subject)
    settle()
    type_into(page.form.doctor.edit, "liep")
    settle()
    completer = page.form.doctor.edit.completer()
    assert completer.model().index(0, 0).data() == "dr. Sandra Liepiņa"
    completer.activated.emit("dr. Sandra Liepiņa")
    assert page.form.practice.text() == "Acu ārstes prakse, Ogre"


def test_a_draft_comes_back(page: ReferralPage, settle: Callable[[], None], subject: str) -> None:
    assert page.draft() is None
    begin(page)
    line(page, "R -3,25 8,6 14,2")
    draft = page.draft()
    assert draft is not None
    page.open(subject=subject)
    settle()
    assert page.draft() is None
    page.restore(draft)
    assert page.form.doctor.text() == "dr. Sandra Liepiņa"
    assert field(page, Eye.RIGHT, P.POWER).text() == "−3.25"
    assert page.form.consent.answer() is True


@pytest.mark.parametrize("language", ["lv", "en"])
def test_every_way_it_reached_us_is_read_in_full(
    open_page: Open, subject: str, context: Context, language: str
) -> None:
    context.language = language
    page = open_page("referral", subject=subject)
    assert isinstance(page, ReferralPage)
    box = page.form.arrived.box
    assert box.count() > 1
    for at in range(box.count()):
        box.setCurrentIndex(at)
        assert box.shown_text() == box.currentText()


def test_tab_goes_in_reading_order(page: ReferralPage) -> None:
    form = page.form
    fields = (form.doctor, form.practice, form.writtenOn, form.arrived, form.verbatim)
    for field in fields:
        assert focused(field.editor)
        QTest.keyClick(field.editor, Qt.Key.Key_Tab)


def test_the_way_it_reached_us_goes_below_the_date_where_the_page_is_narrow(page: ReferralPage, qtbot: QtBot) -> None:
    form = page.form

    def tops() -> tuple[int, int]:
        return form.writtenOn.mapTo(page, QPoint()).y(), form.arrived.mapTo(page, QPoint()).y()

    assert tops()[0] == tops()[1]
    page.resize(986, page.height())
    qtbot.waitUntil(lambda: tops()[1] > tops()[0])
    box = form.arrived.box
    assert box.width() > 180
    qtbot.waitUntil(lambda: box.width() <= 242)
    for at in range(box.count()):
        box.setCurrentIndex(at)
        assert box.shown_text() == box.currentText()
