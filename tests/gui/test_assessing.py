"""The forms in which a request is assessed: rectification, objection, complaint, copy; and the recipients to be told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from optician_desk.domain.rectification import Correction
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, rectifying, requests
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights_steps import LETTER
from optician_desk.store.work import new_id
from optician_desk.ui.context import Context
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_assess_objection import RequestAssessObjection
from optician_desk.ui.pages.request_assess_rectification import RequestAssessRectification
from optician_desk.ui.pages.request_assess_simple import RequestAssessSimple
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open, type_into
from tests.integration.test_deciding import answered
from tests.integration.test_rectifying import disclosed
from tests.recipients import COURIER, with_recipients
from tests.rights_desk import GOOD, TODAY, at, card, identified, received

Settle = Callable[[], None]
ByManager = Callable[[], None]


@pytest.fixture
def by_manager(context: Context, manager: Session) -> ByManager:
    """From now on a manager is at the counter."""

    def change() -> None:
        manager.desk.clock, manager.desk.policy = context.session.desk.clock, context.session.desk.policy
        context.session = at(manager)

    return change


def opened(open_page: Open, request: str, settle: Settle) -> RequestPage:
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    settle()
    return page


def form(page: RequestPage, kind: type[StepForm]) -> StepForm:
    found = page._form
    assert isinstance(found, kind)
    return found


def rectification(page: RequestPage) -> RequestAssessRectification:
    found = form(page, RequestAssessRectification)
    assert isinstance(found, RequestAssessRectification)
    return found


def put_right(page: RequestPage, key: str, evidence: str, settle: Settle, **typed: str) -> None:
    """Take up a value as people do: the pencil, the fields, what shows it, Enter."""
    shown = rectification(page)
    shown.rows[key].edit.click()
    dialog = shown.dialog
    assert dialog is not None
    for column, text in typed.items():
        edit = dialog.fields[f"{key.partition(':')[0]}.{column}"].editor
        assert isinstance(edit, QLineEdit)
        edit.selectAll()  # as Tab does
        type_into(edit, text)
    type_into(dialog.evidence.edit, evidence)
    QTest.keyClick(dialog.evidence.edit, Qt.Key.Key_Return)
    settle()


def test_values_are_taken_up_one_by_one_and_put_right_at_once(
    session: Session, open_page: Open, settle: Settle
) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    assert not page.primary.isEnabled()
    assert "Select each value" in page.ui.footer.message()
    put_right(page, "name:name", "Uzrādīta laulības apliecība.", settle, surname="Ozola")
    put_right(page, "phone:phone", "Klients nosauca.", settle, e164="20 000 999")
    shown = rectification(page)
    assert shown.rows["name:name"].becomes.text() == "Ilze Ozola"
    with session.desk.store.reading() as con:  # nothing is written before all is
        assert [row.surname for row in card_rows.newest(con, NAME, subject)] == ["Bērziņa"]
    shown.rows["phone:phone"].undo.click()
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert [one.path for one in view.corrections] == ["name.surname"]
    assert view.row.step is Step.SYSTEMS


def test_only_a_manager_leaves_a_part_as_it_is(
    session: Session, open_page: Open, settle: Settle, by_manager: ByManager
) -> None:
    request = identified(at(session), card(session), GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    assert not rectification(page).in_part.isEnabled()
    by_manager()
    page = opened(open_page, request, settle)
    put_right(page, "name:name", "Uzrādīta laulības apliecība.", settle, surname="Ozola")
    shown = rectification(page)
    shown.in_part.click()
    assert not page.primary.isEnabled()
    type_into(shown.reasoning.edit, "Tālruņa numurs ir pareizs.")
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.ground) == (Decision.PARTIAL, "accurate")


def test_half_done_corrections_are_kept_as_a_draft(session: Session, open_page: Open, settle: Settle) -> None:
    request = identified(at(session), card(session), GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    put_right(page, "name:name", "Uzrādīta laulības apliecība.", settle, surname="Ozola")
    kept = page.draft()
    assert kept is not None
    again = open_page("request", request=request)
    again.restore(kept)
    settle()
    assert isinstance(again, RequestPage)
    expected = Correction("name", "name", "Uzrādīta laulības apliecība.", {"given": "Ilze", "surname": "Ozola"})
    assert rectification(again).corrections == {"name:name": expected}


def test_more_is_put_right_until_the_answer_is_signed(session: Session, open_page: Open, settle: Settle) -> None:
    request = identified(at(session), card(session), GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    put_right(page, "name:name", "Uzrādīta apliecība.", settle, surname="Ozola")
    page.primary.click()
    settle()
    assert page.systems.isVisible()
    again = next(action for action in page.actions_menu.menu.actions() if action.text() == "Correct more values")
    again.trigger()
    settle()
    shown = rectification(page)
    assert shown.corrections == {}  # what was put right already stands on the card
    put_right(page, "phone:phone", "Klients nosauca.", settle, e164="20 000 999")
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert [one.path for one in view.corrections] == ["name.surname", "phone.e164"]
    assert page.systems.isVisible()


@pytest.mark.parametrize("kind", [Kind.RECTIFICATION, Kind.OBJECTION, Kind.ERASURE, Kind.RESTRICTION])
def test_of_a_stranger_nothing_is_held(session: Session, open_page: Open, settle: Settle, kind: Kind) -> None:
    request = identified(at(session), None, GOOD, kind).request
    page = opened(open_page, request, settle)
    assert page.primary.text() == "Nothing is held"
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.NOTHING_HELD


# ------------------------------------------------------------------------------------------------------------ recipients
def test_recipients_are_ticked_off_below_the_systems(
    session: Session, open_page: Open, settle: Settle, context: Context
) -> None:
    visits: list[tuple[str, dict[str, object]]] = []
    context.navigated.connect(lambda page, arguments: visits.append((page, arguments)))
    with_recipients(at(session))
    subject = card(session)
    disclosed(session, subject, "courier", "name")
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    change = Correction("name", "name", "Uzrādīta apliecība.", {"given": "Ilze", "surname": "Ozola"})
    rectifying.rectify(session, request, [change])
    page = opened(open_page, request, settle)
    line = page.systems.recipients.lines["courier"]
    assert COURIER.name in " ".join(page.systems.missing())
    line.letter.click()
    assert visits[-1] == ("letter", {"request": request, "paper": "recipient_notice", "addressee": "courier"})
    line.choices["told"].click()
    page.primary.click()
    settle()
    assert requests.request_view(session, request).recipients[0].told_on == TODAY
    assert not line.choices["impossible"].isEnabled()


def test_a_notice_that_was_sent_leaves_one_key_to_press(session: Session, open_page: Open, settle: Settle) -> None:
    with_recipients(at(session))
    subject = card(session)
    disclosed(session, subject, "courier", "name")
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    change = Correction("name", "name", "Uzrādīta apliecība.", {"given": "Ilze", "surname": "Ozola"})
    rectifying.rectify(session, request, [change])
    with session.task(Permission.REQUEST, "issue_letter") as work:
        work.subject = subject
        sent = {"request": request, "paper": "recipient_notice", "number": "OG1-2026-L0001", "addressee": "courier"}
        work.add(LETTER, new_id(), {**sent, "language": "lv", "how": "email", "sent_on": TODAY.isoformat()})
    page = opened(open_page, request, settle)
    line = page.systems.recipients.lines["courier"]
    assert "OG1-2026-L0001" in line.role.text()
    assert line.choices["told"].isChecked()
    assert line.is_new()
    page.primary.click()
    settle()
    assert requests.request_view(session, request).recipients[0].told_on == TODAY


def test_a_request_that_changed_nothing_shows_no_recipients(session: Session, open_page: Open, settle: Settle) -> None:
    page = opened(open_page, identified(at(session), card(session)).request, settle)
    assert page.systems.recipients.isHidden()


# -------------------------------------------------------------------------------------------------------------- objection
def test_the_interests_are_weighed_by_a_manager(
    session: Session, open_page: Open, settle: Settle, by_manager: ByManager
) -> None:
    request = identified(at(session), card(session), GOOD, Kind.OBJECTION).request
    page = opened(open_page, request, settle)
    assert not page.primary.isVisible()
    by_manager()
    page = opened(open_page, request, settle)
    shown = form(page, RequestAssessObjection)
    assert isinstance(shown, RequestAssessObjection)
    shown.lines["planning"].chosen.click()
    shown.lines["incidents"].chosen.click()
    shown.lines["planning"].stops.click()
    shown.lines["incidents"].goes_on.click()
    assert not page.primary.isEnabled()  # going on needs its reasons
    type_into(shown.lines["incidents"].reasoning.edit, "Celta prasība tiesā.")
    kept = page.draft()
    assert kept == {"planning": "stops\t", "incidents": "goes_on\tCelta prasība tiesā."}
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.PARTIAL


# ------------------------------------------------------------------------------------------------------ complaint, copy
def simple(page: RequestPage) -> RequestAssessSimple:
    found = form(page, RequestAssessSimple)
    assert isinstance(found, RequestAssessSimple)
    return found


def test_a_complaint_is_decided_in_words(
    session: Session, open_page: Open, settle: Settle, by_manager: ByManager
) -> None:
    request = identified(at(session), card(session), GOOD, Kind.COMPLAINT).request
    by_manager()
    page = opened(open_page, request, settle)
    shown = simple(page)
    assert not page.primary.isEnabled()
    shown.cards["granted"].click()
    type_into(shown.reasoning.edit, "Saraksts izlabots.")
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.reasoning) == (Decision.GRANTED, "Saraksts izlabots.")


def test_the_only_answer_that_is_kept_is_chosen_already(session: Session, open_page: Open, settle: Settle) -> None:
    subject = card(at(session))
    kept, gone = identified(session, subject), identified(session, subject)
    answered(session, kept)
    answered(session, gone, kept=False)
    request = identified(session, subject, GOOD, Kind.COPY).request
    page = opened(open_page, request, settle)
    shown = simple(page)
    assert shown.chosen() == kept.request
    assert not shown.cards[gone.request].isEnabled()
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.earlier == kept.request


def test_what_is_gone_is_refused_by_a_manager_and_what_never_was_is_said(
    session: Session, open_page: Open, settle: Settle, by_manager: ByManager
) -> None:
    subject = card(at(session))
    never = identified(session, subject, GOOD, Kind.COPY).request
    page = opened(open_page, never, settle)
    page.primary.click()
    settle()
    answered(session, identified(session, subject), kept=False)
    request = identified(session, subject, GOOD, Kind.COPY).request
    page = opened(open_page, request, settle)
    assert not page.primary.isVisible()
    by_manager()
    page = opened(open_page, request, settle)
    type_into(simple(page).reasoning.edit, "Termiņš beidzies.")
    page.primary.click()
    settle()
    decisions = [requests.request_view(session, one).assessment for one in (never, request)]
    assert [one.decision for one in decisions if one] == [Decision.NOTHING_HELD, Decision.REFUSED]


# --------------------------------------------------------------------------------------------------------- at the card
def test_the_card_says_that_marketing_is_objected_to_and_asks_before_it_ends(
    session: Session, open_page: Open, settle: Settle, prompts: Prompts
) -> None:
    subject = card(at(session))
    received(session, subject, TODAY, Kind.MARKETING)
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    settle()
    switch = page.form.consents.switches["offers", "email"]
    prompts.answers.append(False)
    switch.click()
    settle()
    assert not switch.isChecked()
    assert cards.open_card(session, subject).objects_since == TODAY
    prompts.answers += [True] * 3
    for purpose in ("offers", "surveys", "reminders"):
        page.form.consents.switches[purpose, "email"].click()
        settle()
    assert cards.open_card(session, subject).objects_since is None
