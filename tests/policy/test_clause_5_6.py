"""Policy 5.6: identity confirmed, request assessed, then fulfilled by law; each step has its gate, its person and its time."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Step
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from tests.rights_desk import NOW, SYSTEMS, answered, at, identified, received, searched


def test_the_due_dates_follow_from_the_day_of_receipt(session: Session) -> None:
    request = received(at(session))
    shown = requests.request_view(session, request.request)
    assert (shown.row.target, shown.row.outer) == (date(2026, 12, 23), date(2026, 12, 28))
    assert [step.day for step in shown.dates[:2]] == [date(2026, 11, 24), date(2026, 12, 24)]


def test_no_answer_before_the_person_is_known_and_every_system_has_an_outcome(session: Session) -> None:
    request = identified(at(session))
    for system in SYSTEMS:
        with pytest.raises(Refusal, match="systems_open"):
            requests.ready_for_answer(session, request.request)
        request_steps.record_system_searches(session, request.request, [SystemOutcome(system, "nothing")])
    requests.ready_for_answer(session, request.request)


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
