"""The page of one request, from the printed application to the hand-over, by keyboard; and what each state shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.rights import Kind, Step
from optician_desk.services import request_steps, requests, trail
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages import request_forms
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_assess_objection import RequestAssessObjection
from optician_desk.ui.pages.request_assess_rectification import RequestAssessRectification
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open, type_into
from tests.gui.focus import focused
from tests.rights_desk import GOOD, SYSTEMS, TODAY, answered, at, card, identified, received, searched

Settle = Callable[[], None]
Visits = list[tuple[str, dict[str, object]]]


@pytest.fixture
def visits(context: Context) -> Visits:
    found: Visits = []
    context.navigated.connect(lambda page, arguments: found.append((page, arguments)))
    return found


def opened(open_page: Open, request: str) -> RequestPage:
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    return page


def enter(page: RequestPage) -> None:
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)


def steps(page: RequestPage) -> str:
    return page.ui.stepper.accessibleName()


def test_the_application_is_printed_and_then_signed(
    session: Session, open_page: Open, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    request = received(at(session), card(session))
    page = opened(open_page, request.request)
    paper = tmp_path / "application.pdf"
    prompts.answers.append(paper)
    page.print_button.click()
    settle()
    assert paper.read_bytes().startswith(b"%PDF")
    shown = requests.request_view(session, request.request)
    assert shown.application_printed is not None
    assert shown.row.step is Step.RECEIVED
    assert focused(page.primary)
    enter(page)
    settle()
    assert requests.request_view(session, request.request).row.step is Step.IDENTITY
    assert "Identity now" in steps(page)


def test_giving_up_the_print_records_nothing(
    session: Session, open_page: Open, prompts: Prompts, settle: Settle
) -> None:
    request = received(at(session), card(session))
    page = opened(open_page, request.request)
    prompts.answers.append(None)
    page.print_button.click()
    settle()
    assert requests.request_view(session, request.request).application_printed is None


def test_the_dates_stand_beside_every_step(session: Session, open_page: Open) -> None:
    page = opened(open_page, received(at(session), card(session)).request)
    dates = page.ui.dates
    assert dates._days["target"].text() == "23.12.2026"
    assert dates._words["outer_day"].text() == "Monday"
    assert dates._derivation.text().startswith("Received 24.11.2026 + 1 month = 24.12.2026, a public holiday.")
    assert not dates._days_told.isVisible()
    dates._why.click()
    assert "24.12 Christmas Eve" in dates._days_told.text()
    assert dates._days_told.isVisible()
    assert dates._count.text() == "Free of charge: answer 1 of 2 this year (policy 5.4)"


def test_a_day_that_is_both_target_and_limit_is_shown_once(session: Session, open_page: Open) -> None:
    day = TODAY - timedelta(days=35)  # 20 October: a month later is a Friday
    dates = opened(open_page, received(at(session), card(session), day).request).ui.dates
    assert (dates._words["target"].text(), dates._days["target"].text()) == ("Target and outer limit", "20.11.2026")
    assert not dates._days["outer"].isVisible()
    assert not dates._words["outer"].isVisible()
    dates = opened(open_page, received(session, card(session)).request).ui.dates
    assert (dates._words["target"].text(), dates._days["outer"].isVisible()) == ("Target", True)


def test_the_third_answer_of_a_year_is_counted_and_still_free(session: Session, open_page: Open) -> None:
    at(session)
    subject = card(session)
    for _ in range(2):
        done = searched(session, subject)
        answered(session, done)
        request_steps.hand_over(session, done.request, "in_person")
    page = opened(open_page, received(session, subject).request)
    assert page.ui.dates._count.text() == "Free of charge: answer 3 this year (policy 5.4)"


def test_other_systems_are_answered_one_by_one(session: Session, open_page: Open, settle: Settle) -> None:
    request = identified(at(session), card(session))
    page = opened(open_page, request.request)
    form = page.systems
    assert focused(form.lines["cctv"].choices["found"])
    assert not page.primary.isEnabled()
    form.lines["cctv"].choices["not_searched"].click()
    enter(page)
    settle()
    assert form.lines["cctv"].reason_field.message() == "Choose why this system was not searched."
    form.lines["cctv"].reason.setCurrentIndex(1)
    form.lines["website"].choices["found"].click()
    type_into(form.lines["website"].note, "Konts kopš 2024. gada")
    enter(page)
    settle()
    assert requests.request_view(session, request.request).state.systems_open == 3
    assert "mailbox, paper archive, mailing system" in page.ui.footer.message()
    for system in SYSTEMS[2:]:
        form.lines[system].choices["nothing"].click()
    enter(page)
    settle()
    shown = requests.request_view(session, request.request)
    assert shown.row.step is Step.ANSWER
    assert (shown.systems[0].reason, shown.systems[1].note) == ("overwritten", "Konts kopš 2024. gada")


def test_half_answered_systems_survive_in_a_draft(session: Session, open_page: Open) -> None:
    request = identified(at(session), card(session))
    page = opened(open_page, request.request)
    assert page.draft() is None
    page.systems.lines["paper"].choices["found"].click()
    type_into(page.systems.lines["paper"].note, "Mapē Nr. 3")
    kept = page.draft()
    assert kept is not None
    again = opened(open_page, request.request)
    again.restore(kept)
    assert again.systems.lines["paper"].note.text() == "Mapē Nr. 3"
    assert again.primary.isEnabled()


def test_the_answer_is_made_on_its_own_page(session: Session, open_page: Open, visits: Visits) -> None:
    request = searched(at(session), card(session))
    page = opened(open_page, request.request)
    assert focused(page.primary)
    enter(page)
    assert visits == [("report", {"request": request.request})]


def test_the_hand_over_closes_the_request(session: Session, open_page: Open, settle: Settle) -> None:
    request = searched(at(session), card(session))
    answered(session, request)
    page = opened(open_page, request.request)
    assert page.ui.footer.message() == "Choose how the answer leaves the shop."
    assert not page.primary.isEnabled()
    QTest.keyClick(page.answer.ways["in_person"], Qt.Key.Key_Space)
    enter(page)
    settle()
    assert requests.request_view(session, request.request).row.closed
    assert not page.primary.isVisible()
    assert page.secondary.text() == "Open the answer"
    assert focused(page.secondary)


def test_a_way_without_an_address_is_said_and_can_be_recorded(
    session: Session, open_page: Open, settle: Settle
) -> None:
    request = searched(at(session), card(session))
    answered(session, request)
    page = opened(open_page, request.request)
    said = {}
    for way, choice in page.answer.ways.items():
        choice.click()
        said[way] = page.answer.unreached.isVisible()
    assert said == {"in_person": False, "post": True, "email": True, "carrier": False}
    page.answer.ways["post"].click()
    assert page.primary.isEnabled()
    enter(page)
    settle()
    assert requests.request_view(session, request.request).row.how == "post"


def whole(page: RequestPage, part: QWidget) -> bool:
    """Whether all of a part of the form is in view."""
    view = page.ui.scroll.viewport()
    laid_out = part.height() >= part.minimumSizeHint().height()
    return laid_out and view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))


@pytest.mark.parametrize("kind", [Kind.RECTIFICATION, Kind.OBJECTION])
def test_what_a_tick_or_the_tab_key_brings_is_seen_whole(
    session: Session, manager: Session, context: Context, open_page: Open, qtbot: QtBot, kind: Kind
) -> None:
    request = identified(at(session), card(session), GOOD, kind)
    context.session = manager
    page = opened(open_page, request.request)
    page.ui.scroll.setFixedHeight(240)
    form = page.form_at(request_forms.place(Step.ASSESSMENT, kind))
    if isinstance(form, RequestAssessRectification):
        ticks: list[QWidget] = [form.in_part]
        field = form.reasoning
    else:
        assert isinstance(form, RequestAssessObjection)
        line = list(form.lines.values())[-1]
        for other in form.lines.values():
            other.chosen.setChecked(True)
            other.goes_on.setChecked(True)
        line.chosen.setChecked(False)
        ticks, field = [line.chosen, line.goes_on], line.reasoning
    for tick in ticks:
        tick.setFocus()
        QTest.keyClick(tick, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: field.isVisible() and whole(page, field))
    ticks[-1].setFocus()
    page.ui.scroll.verticalScrollBar().setValue(0)
    assert not whole(page, field)
    QTest.keyClick(ticks[-1], Qt.Key.Key_Tab)
    assert focused(field.editor)
    assert whole(page, field)


def test_a_request_can_be_withdrawn(session: Session, open_page: Open, prompts: Prompts, settle: Settle) -> None:
    request = received(at(session), card(session))
    page = opened(open_page, request.request)
    prompts.answers.append(True)
    page.ui.dates._withdraw.click()
    settle()
    assert requests.request_view(session, request.request).row.outcome == "withdrawn"
    assert not page.ui.dates._withdraw.isVisible()


def test_opening_is_on_record(session: Session, manager: Session, open_page: Open) -> None:
    subject = card(at(session))
    opened(open_page, received(session, subject).request)
    assert trail.page(manager, subject=subject).lines[0].task == "open_request"


def test_what_somebody_else_recorded_meanwhile_is_refused_and_said(
    session: Session, open_page: Open, context: Context, settle: Settle
) -> None:
    request = identified(at(session), card(session))
    page = opened(open_page, request.request)
    said: list[str] = []
    context.refused.connect(said.append)
    request_steps.withdraw(session, request.request)
    page.systems.lines["paper"].choices["nothing"].click()
    page.primary.click()
    settle()
    assert said == ["This request is closed. Nothing more can be recorded in it."]


def test_crumbs_lead_to_queue_and_card(session: Session, open_page: Open, visits: Visits) -> None:
    subject = card(at(session))
    page = opened(open_page, received(session, subject).request)
    page.ui.header.crumb.emit("card")
    page.ui.header.crumb.emit("requests")
    assert visits == [("card", {"subject": subject}), ("requests", {})]


@pytest.mark.parametrize("size", [(1166, 680), (1720, 992)])
def test_the_form_fits_the_window(session: Session, open_page: Open, qtbot: QtBot, size: tuple[int, int]) -> None:
    at(session)
    subject = card(session, "Maksimiliāns Konstantīns Aleksandrs", "Vārpiņš-Strautmanis-Kalnbērziņš")
    request = received(session, subject)
    request_steps.record_application_signed(session, request.request)
    page = opened(open_page, request.request)
    page.resize(*size)
    qtbot.waitUntil(lambda: page.ui.inside.width() <= page.ui.scroll.viewport().width())
    assert page.width() == size[0]
