"""Copies of earlier answers, complaints, and "we hold nothing about you" (policy 5.2, 5.6)."""

from __future__ import annotations

import hashlib

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import copies, deciding, request_facts, requests
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.tables import KEPT_DOCUMENT
from optician_desk.store.work import new_id
from tests.rights_desk import GOOD, NOW, TODAY, at, card, identified

WHY = "Atbilde izdzēsta, kad beidzās tās glabāšanas termiņš."


def answered(session: Session, request: Received, *, kept: bool = True) -> str:
    """A signed answer with its document, which may be gone meanwhile; returns the document's id."""
    document, content = new_id(), b"%PDF-"
    with session.task(Permission.REQUEST, "sign_report") as work:
        work.subject = request.subject
        digest = hashlib.sha256(content).hexdigest()
        row = {"id": document, "subject": request.subject, "request": request.request, "sha256": digest}
        if kept:
            work.connection.execute(sa.insert(KEPT_DOCUMENT), {**row, "content": content, "kept_at": NOW.isoformat()})
        values = {"number": "OG1-2026-R0001", "language": "lv", "holds_data": 1, "document": document}
        work.add(ANSWER, request.request, {**values, "approved_on": TODAY.isoformat()})
    return document


def test_a_copy_hands_out_the_very_document(session: Session) -> None:
    subject = card(at(session))
    earlier = identified(session, subject)
    document = answered(session, earlier)
    request = identified(session, subject, GOOD, Kind.COPY).request
    (found,) = copies.earlier_answers(session, request)
    assert (found.request, found.number, found.approved_on, found.kept) == (
        earlier.request,
        "OG1-2026-R0001",
        TODAY,
        True,
    )
    with session.desk.store.reading() as con, pytest.raises(Refusal) as refusal:
        copies.earlier_document(con, request_facts.threads(con, request=request)[request])
    assert refusal.value.code == "decision.copy_not_chosen"
    copies.choose(session, request, earlier.request)
    view = requests.request_view(session, request)
    assert view.row.step is Step.ANSWER
    assert view.assessment is not None
    assert view.assessment.earlier == earlier.request
    with session.desk.store.reading() as con:
        assert copies.earlier_document(con, request_facts.threads(con, request=request)[request]) == document


def test_an_answer_that_is_gone_is_refused_with_its_ground(session: Session, manager: Session) -> None:
    subject = card(at(session))
    earlier = identified(session, subject)
    answered(session, earlier, kept=False)
    request = identified(session, subject, GOOD, Kind.COPY).request
    with pytest.raises(Refusal) as refusal:
        copies.choose(session, request, earlier.request)
    assert refusal.value.code == "decision.copy_gone"
    with pytest.raises(NotAllowed):
        copies.refuse_gone(session, request, WHY)
    with pytest.raises(Refusal) as refusal:
        copies.refuse_gone(at(manager), request, " ")
    assert refusal.value.code == "request.reasoning_missing"
    copies.refuse_gone(manager, request, WHY)
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.ground) == (Decision.REFUSED, "earlier_gone")


def test_a_copy_is_not_refused_while_one_is_kept_nor_denied_where_one_was(session: Session, manager: Session) -> None:
    subject = card(at(session))
    answered(session, identified(session, subject))
    request = identified(session, subject, GOOD, Kind.COPY).request
    with pytest.raises(Refusal) as refusal:
        copies.refuse_gone(at(manager), request, WHY)
    assert refusal.value.code == "decision.copy_still_kept"
    with pytest.raises(Refusal) as refusal:
        copies.nothing_answered(session, request)
    assert refusal.value.code == "decision.copy_some_answered"


def test_another_persons_answer_is_never_copied(session: Session) -> None:
    other = identified(at(session), card(session, "Jānis", "Kalniņš", "+37120000777"))
    answered(session, other)
    request = identified(session, card(session), GOOD, Kind.COPY).request
    assert copies.earlier_answers(session, request) == ()
    with pytest.raises(Refusal) as refusal:
        copies.choose(session, request, other.request)
    assert refusal.value.code == "decision.copy_not_chosen"
    copies.nothing_answered(session, request)
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.NOTHING_HELD


@pytest.mark.parametrize("decision", [Decision.GRANTED, Decision.PARTIAL, Decision.REFUSED])
def test_a_complaint_is_decided_by_a_manager_in_words(session: Session, manager: Session, decision: Decision) -> None:
    request = identified(at(session), card(session), GOOD, Kind.COMPLAINT).request
    why = "Paziņojums nosūtīts pēc piekrišanas atsaukuma; saraksts pārbaudīts un izlabots."
    with pytest.raises(NotAllowed):
        deciding.decide_complaint(session, request, decision, why)
    with pytest.raises(Refusal) as refusal:
        deciding.decide_complaint(at(manager), request, decision, "")
    assert refusal.value.code == "request.reasoning_missing"
    deciding.decide_complaint(manager, request, decision, why)
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.reasoning) == (decision, why)
    assert view.row.step is Step.ANSWER


def test_nothing_held_is_no_outcome_of_a_complaint(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.COMPLAINT).request
    with pytest.raises(Refusal) as refusal:
        deciding.decide_complaint(at(manager), request, Decision.NOTHING_HELD, "Nekas nav.")
    assert refusal.value.code == "decision.complaint_decision"


@pytest.mark.parametrize("kind", [Kind.RECTIFICATION, Kind.ERASURE, Kind.RESTRICTION, Kind.OBJECTION])
def test_nothing_held_is_a_full_answer_to_somebody_without_a_card(session: Session, kind: Kind) -> None:
    request = identified(at(session), None, GOOD, kind).request
    deciding.nothing_held(session, request)
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.NOTHING_HELD


def test_nothing_held_is_never_said_of_a_card(session: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.ERASURE).request
    with pytest.raises(Refusal) as refusal:
        deciding.nothing_held(session, request)
    assert refusal.value.code == "decision.something_held"
    stranger = identified(session, None, GOOD, Kind.ACCESS).request
    with pytest.raises(Refusal) as refusal:
        deciding.nothing_held(session, stranger)
    assert refusal.value.code == "decision.not_this_kind"
