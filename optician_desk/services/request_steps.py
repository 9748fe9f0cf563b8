"""The steps of a rights request after it was received, each with its gate, its person and its time (policy 5.5.1, 5.6)."""

from __future__ import annotations

from collections.abc import Sequence

from optician_desk.domain import contact, identity, text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import Check, Verdict
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Answer, Decision, Identity, Step, current
from optician_desk.policy.model import active
from optician_desk.services import request_facts
from optician_desk.services.request_work import require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import FORM_PRINTED, HANDOVER, IDENTITY_CHECK, SYSTEM_SEARCH

NOTE_LIMIT = 300
OUTCOMES = ("found", "nothing", "not_searched")


def record_application_printed(session: Session, request: str) -> None:
    """The application form was printed for signature; once the signed one is in hand, another print changes nothing."""
    with working_on(session, request, "print_application") as (work, thread):
        if not (thread.form and thread.form.signed):
            work.add(FORM_PRINTED, thread.application, {"form": "application", "signed": 0})


def record_application_signed(session: Session, request: str) -> None:
    """The signed written application is in hand, printed here or brought along (policy 5.5.1)."""
    with working_on(session, request, "sign_application") as (work, thread):
        require_step(session, thread, Step.RECEIVED)
        work.add(FORM_PRINTED, thread.application, {"form": "application", "signed": 1})


def check_identity(session: Session, request: str, check: Check) -> Verdict:
    """Record a confirmed identity: kind, 'valid on the day', what matched and how, an explanation, and no more."""
    policy = session.desk.policy
    with working_on(session, request, "check_identity") as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        verdict = identity.judge(
            check,
            [document.id for document in policy.accepted_documents()],
            [reason.id for reason in active(policy.name_explanations)],
        )
        work.add(
            IDENTITY_CHECK,
            thread.application,
            {
                "document_kind": verdict.kind,
                "valid_on_day": 1,
                "matched": identity.encoded(verdict.matched),
                "method": str(verdict.method),
                "explanation": verdict.explanation or None,
                "outcome": str(Identity.CONFIRMED),
            },
        )
    return verdict


def refuse_identity(session: Session, request: str, check: Check, why: str = "") -> None:
    """Record that the identity could not be confirmed, with as little as that: the kind shown, whether it was valid, and why, as
    an id of the policy file. Raises Refusal("identity.why_unknown").
    """
    policy = session.desk.policy
    known = {document.id for document in policy.identity_documents}
    if why and why not in {reason.id for reason in active(policy.identity_refusals)}:
        raise Refusal("identity.why_unknown", "why", "5.5.1")
    with working_on(session, request, "check_identity") as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        work.add(
            IDENTITY_CHECK,
            thread.application,
            {
                "document_kind": check.kind if check.kind in known else None,
                "valid_on_day": int(check.valid_today),
                "outcome": str(Identity.REFUSED),
                "refusal": why or None,
            },
        )


def record_system_searches(session: Session, request: str, outcomes: Sequence[SystemOutcome]) -> int:
    """Record what was found in other systems, some or all at once; returns how many are still open (policy 1.1.6, 1.4)."""
    policy = session.desk.policy
    systems = {system.id for system in active(policy.systems)}
    reasons = {reason.id for reason in active(policy.not_searched_reasons)}
    with working_on(session, request, "search_system") as (work, thread):
        require_step(session, thread, Step.SYSTEMS)
        for outcome in outcomes:
            note = _checked(outcome, systems, reasons)
            work.add(
                SYSTEM_SEARCH,
                f"{request}:{outcome.system}",
                {
                    "request": request,
                    "system": outcome.system,
                    "outcome": outcome.outcome,
                    "reason": outcome.reason if outcome.outcome == "not_searched" else None,
                    "note": note or None,
                },
            )
        recorded = set(thread.searches) | {outcome.system for outcome in outcomes}
        return len(systems - recorded)


def _checked(outcome: SystemOutcome, systems: set[str], reasons: set[str]) -> str:
    """The note as stored; a Refusal names the system's field."""
    field = f"systems.{outcome.system}"
    if outcome.system not in systems:
        raise Refusal("request.system_unknown", field, "1.4")
    if outcome.outcome not in OUTCOMES:
        raise Refusal("request.outcome_missing", field, "1.4")
    if outcome.outcome == "not_searched" and outcome.reason not in reasons:
        raise Refusal("request.not_searched_reason", field, "1.4")
    text_guard.check(outcome.note, field)
    if len(outcome.note) > NOTE_LIMIT * 4 or len(" ".join(outcome.note.split())) > NOTE_LIMIT:
        raise Refusal("request.note_too_long", field, limit=NOTE_LIMIT)
    note = contact.tidy(outcome.note, field, NOTE_LIMIT)
    if outcome.outcome == "found" and not note:
        raise Refusal("request.found_note", field, "1.4")
    return note


def hand_over(session: Session, request: str, how: str) -> None:
    """The signed answer left the shop today, in one of the ways that the policy file names; the request is closed."""
    policy = session.desk.policy
    if how not in {way.id for way in active(policy.handover_ways)}:
        raise Refusal("request.handover_way", "how")
    with working_on(session, request, "hand_over") as (work, thread):
        require_step(session, thread, Step.HANDED_OVER)
        today = legal_day(session.desk.clock())
        refused = thread.assessment is not None and thread.assessment.decision == Decision.REFUSED
        outcome = "refused" if refused else "answered"
        work.add(HANDOVER, request, {"how": how, "handed_on": today.isoformat(), "outcome": outcome})


def withdraw(session: Session, request: str) -> None:
    """The requester took the request back before the answer was signed; it is closed without one."""
    with working_on(session, request, "close_request") as (work, thread):
        known = request_facts.state(thread, session.desk.policy)
        if current(known) is None:
            raise Refusal("request.closed", clause="5.6")
        if known.answer is Answer.APPROVED:
            raise Refusal("request.withdrawal_after_answer", clause="5.6")
        today = legal_day(session.desk.clock())
        work.add(HANDOVER, request, {"handed_on": today.isoformat(), "outcome": "withdrawn"})
