"""Decisions that change no data: a complaint about the processing, and "we hold nothing about you" (policy 5.6; GDPR Art. 12)."""

from __future__ import annotations

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import COMPLAINT_UNFOUNDED, Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import card_values
from optician_desk.services.request_work import assess, checked_reasoning, require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME

#: Kinds that are about a card: without one nothing is held that could be weighed.
ABOUT_A_CARD = frozenset({Kind.RECTIFICATION, Kind.ERASURE, Kind.RESTRICTION, Kind.OBJECTION})


def decide_complaint(session: Session, request: str, decision: Decision, reasoning: str) -> None:
    """Say what a complaint came to: what was found and what was done about it, in words that stand in the answer.

    Raises Refusal decision.complaint_decision, decision.not_this_kind, request.reasoning_missing, and what a step before leaves
    open.
    """
    session.require(Permission.APPROVE_REPORT)
    if decision not in (Decision.GRANTED, Decision.PARTIAL, Decision.REFUSED):
        raise Refusal("decision.complaint_decision", "decision")
    if not checked_reasoning(reasoning):
        raise Refusal("request.reasoning_missing", "reasoning", "7.2")
    with working_on(session, request, "assess_request", Permission.APPROVE_REPORT) as (work, thread):
        if thread.request.kind != Kind.COMPLAINT:
            raise Refusal("decision.not_this_kind")
        require_step(session, thread, Step.ASSESSMENT)
        ground = "" if decision is Decision.GRANTED else COMPLAINT_UNFOUNDED
        assess(work, session, thread, decision, ground=ground, reasoning=reasoning)


def nothing_held(session: Session, request: str) -> None:
    """Say that the desk holds no card of this person: a full answer (policy 5.6). Raises Refusal decision.something_held."""
    with working_on(session, request, "assess_request") as (work, thread):
        if thread.request.kind not in ABOUT_A_CARD:
            raise Refusal("decision.not_this_kind")
        if card_values.held(work.connection, NAME, thread.request.subject, "name"):
            raise Refusal("decision.something_held")
        assess(work, session, thread, Decision.NOTHING_HELD)
