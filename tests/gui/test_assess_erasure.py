"""The forms in which an erasure and a restriction are assessed: what goes and stays, who decides, what locks the card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.services import cards, holds, request_erasure, requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_assess_erasure import RequestAssessErasure
from optician_desk.ui.pages.request_assess_restriction import RequestAssessRestriction
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open, type_into
from tests.integration.test_request_erasure import EVERYTHING, _second_manager
from tests.report_desk import with_key
from tests.rights_desk import GOOD, at, card, identified

Settle = Callable[[], None]


@pytest.fixture
def subject(session: Session) -> str:
    with_key(session.desk)
    return card(at(session))


@pytest.fixture
def erasure(session: Session, subject: str) -> str:
    return identified(session, subject, GOOD, Kind.ERASURE).request


def opened(open_page: Open, request: str, settle: Settle) -> RequestPage:
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    settle()
    QApplication.processEvents()
    return page


def the_form(page: RequestPage) -> RequestAssessErasure:
    assert isinstance(page._form, RequestAssessErasure)
    return page._form


def release(page: RequestPage, settle: Settle, *keys: str) -> None:
    for one in the_form(page).criteria:
        if one.key in keys:
            QTest.keyClick(one.box, Qt.Key.Key_Space)
            settle()


def cards_left(session: Session) -> int:
    with session.desk.store.reading() as con:
        return int(con.exec_driver_sql("SELECT count(*) FROM name").scalar_one())


def test_the_front_desk_waits_for_a_manager(open_page: Open, erasure: str, settle: Settle) -> None:
    page = opened(open_page, erasure, settle)
    assert not page.primary.isVisible()
    assert the_form(page).missing() == ["A manager assesses and decides on the erasure."]


def test_what_may_go_is_erased_by_keys_and_the_request_goes_on(
    open_page: Open,
    context: Context,
    manager: Session,
    prompts: Prompts,
    session: Session,
    erasure: str,
    settle: Settle,
) -> None:
    context.session = manager
    page = opened(open_page, erasure, settle)
    assert page.primary.text() == "Refuse the erasure"
    assert not page.primary.isEnabled()
    release(page, settle, *EVERYTHING)
    gone = {name: words for name, words, _ in the_form(page).lines.rows() if words.startswith("Erase")}
    assert gone == {"Name and surname": "Erase: 2", "Mobile phone number": "Erase: 1"}
    assert page.primary.text() == "Erase the data"
    assert not the_form(page).why.isVisible()
    prompts.answers += [False, True]
    page.primary.click()
    settle()
    assert cards_left(session) == 1
    page.primary.click()
    settle()
    view = requests.request_view(session, erasure)
    assert (cards_left(session), view.row.step, view.row.surname) == (0, Step.SYSTEMS, "Bērziņa")
    with session.desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT count(*) FROM kept_document WHERE id = subject").scalar_one() == 1


def test_what_has_to_stay_makes_it_a_decision_in_part_with_its_ground(
    open_page: Open,
    context: Context,
    manager: Session,
    prompts: Prompts,
    session: Session,
    subject: str,
    erasure: str,
    settle: Settle,
) -> None:
    holds.place(session, subject, NewHold("claims", "Prasība tiesā", date(2027, 6, 1), ("name:name",)))
    context.session = manager
    page = opened(open_page, erasure, settle)
    release(page, settle, *EVERYTHING)
    form = the_form(page)
    assert form.why.isVisible()
    assert not page.primary.isEnabled()
    assert form.missing() == ["Choose the ground.", "Write down the facts behind it."]
    form.why.ground.choose("legal_claims")
    type_into(form.why.reasoning.edit, "Prasība tiesā vēl nav izlemta.")
    assert page.primary.isEnabled()
    prompts.answers.append(True)
    page.primary.click()
    settle()
    view = requests.request_view(session, erasure)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.ground) == (Decision.PARTIAL, "legal_claims")
    assert cards_left(session) == 1


def test_a_refusal_is_written_with_its_facts(
    open_page: Open, context: Context, manager: Session, session: Session, erasure: str, settle: Settle
) -> None:
    context.session = manager
    page = opened(open_page, erasure, settle)
    form = the_form(page)
    form.why.ground.choose("still_needed")
    type_into(form.why.reasoning.edit, "Pasūtījums vēl nav izsniegts.")
    kept = page.draft()
    assert kept is not None
    page.primary.click()
    settle()
    view = requests.request_view(session, erasure)
    assert (view.row.step, cards_left(session)) == (Step.ANSWER, 1)


def test_two_managers_see_the_proposal_and_the_other_one_decides(
    open_page: Open,
    context: Context,
    manager: Session,
    prompts: Prompts,
    session: Session,
    erasure: str,
    settle: Settle,
) -> None:
    other = _second_manager(session)
    context.session = manager
    page = opened(open_page, erasure, settle)
    release(page, settle, *EVERYTHING)
    assert page.primary.text() == "Propose the erasure"
    page.primary.click()
    settle()
    QApplication.processEvents()
    assert cards_left(session) == 1
    form = the_form(page)
    assert "Jānis Egle" in form.waiting.words()
    assert not page.primary.isVisible()
    assert page.secondary.text() == "Withdraw the proposal"
    context.session = other
    page = opened(open_page, erasure, settle)
    assert page.secondary.text() == "Decline"
    prompts.answers.append(True)
    page.primary.click()
    settle()
    assert (cards_left(session), requests.request_view(session, erasure).row.step) == (0, Step.SYSTEMS)


def test_a_declined_proposal_is_assessed_anew(
    open_page: Open, context: Context, manager: Session, session: Session, erasure: str, settle: Settle
) -> None:
    other = _second_manager(session)
    request_erasure.decide(manager, erasure, Decision.GRANTED, EVERYTHING)
    context.session = other
    page = opened(open_page, erasure, settle)
    page.secondary.click()
    settle()
    QApplication.processEvents()
    assert not the_form(page).waiting.isVisible()
    assert (cards_left(session), requests.request_view(session, erasure).row.step) == (1, Step.ASSESSMENT)


def test_a_restriction_is_granted_on_a_ground_and_locks_the_card(
    open_page: Open, session: Session, subject: str, settle: Settle
) -> None:
    request = identified(session, subject, GOOD, Kind.RESTRICTION).request
    page = opened(open_page, request, settle)
    form = page._form
    assert isinstance(form, RequestAssessRestriction)
    assert not page.primary.isEnabled()
    assert form.ground.editor.hasFocus() or form.focusWidget() is form.ground.editor
    QTest.keyClick(form.ground.editor, Qt.Key.Key_Down)
    assert page.primary.isEnabled()
    kept = page.draft()
    assert kept is not None
    page.primary.click()
    settle()
    assert cards.open_card(session, subject).hidden
    assert requests.request_view(session, request).row.step is Step.SYSTEMS
