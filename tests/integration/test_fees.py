"""A fee: beyond the free answers of the year, by a manager, what preparing costs, and only if the person agrees."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Kind
from optician_desk.services import fees, reports, request_steps, requests
from optician_desk.services.session import Session
from tests.pdf_text import text_of
from tests.report_desk import with_key
from tests.rights_desk import TODAY, at, card, received, searched

WHY = "Trešais vienāds pieprasījums divu nedēļu laikā; dati nav mainījušies."
UNITS = {"work": 45, "post": 1}


@pytest.fixture
def subject(session: Session, manager: Session) -> str:
    """A customer who got the two free answers of the year."""
    with_key(session.desk)
    at(session)
    person = card(session)
    for _ in range(2):
        request = searched(session, person)
        reports.approve_and_sign(manager, request.request)
        request_steps.hand_over(session, request.request, "in_person")
    return person


def third(session: Session, subject: str) -> Received:
    return searched(session, subject)


def test_two_answers_a_year_are_free_and_counted(session: Session, manager: Session) -> None:
    with_key(session.desk)
    at(session)
    request = searched(session, card(session))
    found = fees.standing(session, request.request, "en")
    assert (found.answers, found.free, found.may_propose) == (0, 2, False)
    with pytest.raises(Refusal) as free:
        fees.propose(manager, request.request, UNITS, WHY, "post")
    assert free.value.code == "fee.still_free"


def test_nothing_asks_for_a_fee_by_itself(session: Session, manager: Session, subject: str) -> None:
    request = third(session, subject)
    assert fees.standing(session, request.request, "en").may_propose
    assert requests.request_view(session, request.request).fee is None
    assert reports.approve_and_sign(manager, request.request).signed


def test_a_proposal_is_told_before_with_its_sheet_and_holds_the_answer(
    session: Session, manager: Session, subject: str
) -> None:
    request = third(session, subject)
    with pytest.raises(NotAllowed):
        fees.propose(session, request.request, UNITS, WHY, "post")
    letter = fees.propose(manager, request.request, UNITS, WHY, "post")
    text = text_of(letter.pdf)
    for needle in ("12,50 eiro", "ierakstīts sūtījums 1", WHY, "nekas nebūs jāmaksā", "skaits: 2"):
        assert needle in text
    view = requests.request_view(session, request.request)
    assert view.fee is not None
    assert (view.fee.cents, view.fee.sheet, view.fee.state) == (1250, "work=45;post=1", "proposed")
    with pytest.raises(Refusal) as waiting:
        reports.approve_and_sign(manager, request.request)
    assert waiting.value.code == "request.fee_open"
    fees.accept(session, request.request)
    assert reports.approve_and_sign(manager, request.request).signed


def test_it_may_be_dropped_and_is_proposed_once(session: Session, manager: Session, subject: str) -> None:
    request = third(session, subject)
    fees.propose(manager, request.request, UNITS, WHY, "post")
    with pytest.raises(Refusal) as twice:
        fees.propose(manager, request.request, UNITS, WHY, "post")
    assert twice.value.code == "fee.already"
    with pytest.raises(NotAllowed):
        fees.drop(session, request.request)
    fees.drop(manager, request.request)
    with pytest.raises(Refusal) as none:
        fees.accept(session, request.request)
    assert none.value.code == "fee.none"
    assert reports.approve_and_sign(manager, request.request).signed


def test_who_withdraws_pays_nothing(session: Session, manager: Session, subject: str) -> None:
    request = third(session, subject)
    fees.propose(manager, request.request, UNITS, WHY, "post")
    request_steps.withdraw(session, request.request)
    assert requests.request_view(session, request.request).row.outcome == "withdrawn"
    with pytest.raises(Refusal):
        fees.accept(session, request.request)


@pytest.mark.parametrize(
    ("units", "why", "code"),
    [
        ({}, WHY, "fee.nothing"),
        ({"work": 0}, WHY, "fee.nothing"),
        ({"work": -5}, WHY, "fee.sheet"),
        ({"work": 1000}, WHY, "fee.sheet"),
        ({"gold": 1}, WHY, "fee.sheet"),
        (UNITS, "", "fee.reasoning"),
    ],
)
def test_the_sum_is_the_cost_and_the_reason_is_told(
    session: Session, manager: Session, subject: str, units: dict[str, int], why: str, code: str
) -> None:
    request = third(session, subject)
    with pytest.raises(Refusal) as found:
        fees.propose(manager, request.request, units, why, "post")
    assert found.value.code == code
    assert requests.request_view(session, request.request).letters == ()


def test_putting_right_and_erasing_cost_nothing(session: Session, manager: Session, subject: str) -> None:
    request = received(session, subject, TODAY, Kind.ERASURE)
    assert not fees.standing(session, request.request, "en").may_propose
    with pytest.raises(Refusal) as found:
        fees.propose(manager, request.request, UNITS, WHY, "post")
    assert found.value.code == "fee.not_this_kind"
