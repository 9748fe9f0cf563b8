"""Policy 5.6: identity confirmed, request assessed, then fulfilled by law; each step has its gate, its person and its time."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Decision, Kind, Step, steps_of
from optician_desk.services import cards, deciding, letters, reports, request_steps, requests
from optician_desk.services.session import Session
from tests.report_desk import with_key
from tests.rights_desk import GOOD, NOW, SYSTEMS, TODAY, answered, at, card, identified, received, searched
from tests.whole_way import DOORS, whole


def test_the_due_dates_follow_from_the_day_of_receipt(session: Session) -> None:
    request = received(at(session))
    shown = requests.request_view(session, request.request)
    assert (shown.row.target, shown.row.outer) == (date(2026, 12, 23), date(2026, 12, 28))
    assert [step.day for step in shown.dates[:2]] == [date(2026, 11, 24), date(2026, 12, 24)]


def test_no_answer_before_the_person_is_known_and_every_system_has_an_outcome(session: Session) -> None:
    with_key(session.desk)
    request = identified(at(session))
    for system in SYSTEMS:
        with pytest.raises(Refusal, match="systems_open"):
            reports.preview(session, request.request)
        request_steps.record_system_searches(session, request.request, [SystemOutcome(system, "nothing")])
    assert reports.preview(session, request.request).pdf


def test_every_step_knows_who_and_when(session: Session, manager: Session) -> None:
    request = searched(at(session))
    answered(manager, request)
    request_steps.hand_over(session, request.request, "in_person")
    shown = requests.request_view(session, request.request)
    stamps = {step: stamp for step in Step if (stamp := shown.done_at(step))}
    people = {step: stamp.staff for step, stamp in stamps.items()}
    assert people == {
        Step.RECEIVED: "Anna Kalniņa",
        Step.IDENTITY: "Anna Kalniņa",
        Step.SYSTEMS: "Anna Kalniņa",
        Step.ANSWER: "Jānis Egle",
        Step.HANDED_OVER: "Anna Kalniņa",
    }
    assert all(stamp.at.tzinfo is not None for stamp in stamps.values())
    assert shown.row.received_on == NOW.date()


@pytest.mark.parametrize("channel", DOORS)
@pytest.mark.parametrize("kind", Kind)
def test_every_right_by_every_door_from_receipt_to_the_hand_over(
    session: Session, manager: Session, kind: Kind, channel: Origin
) -> None:
    with_key(session.desk)
    subject = card(at(session))
    if kind is Kind.COPY:
        first = received(session, subject, TODAY).request
        whole(session, at(manager), first, Kind.ACCESS, Origin.IN_PERSON)
    consents = ("offers",) if kind is Kind.WITHDRAWAL else ()
    if consents:
        cards.change_consent(session, subject, "offers", "email", given=True)
    asked = received(session, subject, TODAY, kind, channel=channel, consents=consents)
    closed = whole(session, at(manager), asked.request, kind, channel)
    assert closed.row.closed
    assert closed.row.outcome == "answered"
    assert closed.answer is not None
    assert closed.answer.document
    assert [step for step in steps_of(closed.state) if closed.done_at(step) is None] == []


def test_several_rights_of_one_application_share_the_check_of_the_person_and_nothing_else(
    session: Session, manager: Session
) -> None:
    asked = received(at(session), card(session), TODAY, Kind.ACCESS, Kind.OBJECTION)
    first, second = (request for request, _, _ in asked.requests)
    request_steps.record_application_signed(session, first)
    request_steps.check_identity(session, second, GOOD)
    steps = {one: requests.request_view(session, one).row.step for one in (first, second)}
    assert steps == {first: Step.SYSTEMS, second: Step.ASSESSMENT}
    assert len({number for _, _, number in asked.requests}) == 2


def test_somebody_without_a_card_gets_a_full_answer_nothing_is_held(session: Session, manager: Session) -> None:
    with_key(session.desk)
    for kind in (Kind.ERASURE, Kind.RECTIFICATION, Kind.RESTRICTION, Kind.OBJECTION, Kind.MARKETING):
        asked = received(at(session), None, TODAY, kind).request
        request_steps.record_application_signed(session, asked)
        if kind is not Kind.MARKETING:
            request_steps.check_identity(session, asked, GOOD)
            deciding.nothing_held(session, asked)
        shown = requests.request_view(session, asked)
        if shown.row.step is Step.SYSTEMS:
            outcomes = [SystemOutcome(system, "nothing") for system in SYSTEMS]
            request_steps.record_system_searches(session, asked, outcomes)
        letters.sign_answer(at(manager), asked)
        request_steps.hand_over(session, asked, "post")
        closed = requests.request_view(session, asked)
        assert closed.assessment is not None
        assert closed.assessment.decision is Decision.NOTHING_HELD
        assert closed.answer is not None
        assert not closed.answer.holds_data
