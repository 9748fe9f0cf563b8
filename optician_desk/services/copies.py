"""A copy of an earlier answer: which there are, and whether the document itself is still kept (policy 5.2, 5.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import assess, require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.tables import KEPT_DOCUMENT

GONE = "earlier_gone"


@dataclass(frozen=True, slots=True)
class Earlier:
    """An answer the person got: its request (id, number, kind), the answer's number and day, and whether it is still kept."""

    request: str
    request_number: str
    kind: Kind
    number: str
    approved_on: date
    kept: bool


def earlier_answers(session: Session, request: str) -> tuple[Earlier, ...]:
    """Every signed answer to the person's earlier requests, the newest first. Raises Refusal request.unknown."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        return _earlier(con, thread)


def _earlier(con: sa.Connection, thread: Thread) -> tuple[Earlier, ...]:
    own = thread.request.slot
    threads = request_facts.threads(con, subject=thread.request.subject)
    answered = [one for slot, one in threads.items() if slot != own and one.answer and one.answer.approved_on]
    found = (
        Earlier(
            one.request.slot,
            one.request.number,
            Kind(one.request.kind),
            one.answer.number or "",
            date.fromisoformat(one.answer.approved_on[:10]),
            _is_kept(con, one.answer.document),
        )
        for one in answered
    )
    return tuple(sorted(found, key=lambda one: (one.approved_on, one.number), reverse=True))


def _is_kept(con: sa.Connection, document: str | None) -> bool:
    return con.execute(sa.select(KEPT_DOCUMENT.c.id).where(KEPT_DOCUMENT.c.id == document)).first() is not None


def earlier_document(con: sa.Connection, thread: Thread) -> str:
    """The kept document that an assessed copy request hands out: what goes with its answer (`ANSWER.attachment`).

    Raises Refusal decision.copy_not_chosen before an answer was chosen, decision.copy_gone once it is no longer kept.
    """
    chosen = thread.assessment.earlier if thread.assessment else None
    earlier = request_facts.threads(con, request=chosen).get(chosen) if chosen else None
    if earlier is None or earlier.answer is None:
        raise Refusal("decision.copy_not_chosen")
    if not _is_kept(con, earlier.answer.document):
        raise Refusal("decision.copy_gone", clause="4.3")
    return str(earlier.answer.document)


def choose(session: Session, request: str, earlier: str) -> None:
    """Grant a copy of this earlier answer. Raises Refusal decision.copy_not_chosen, .copy_gone, .not_this_kind."""
    with working_on(session, request, "assess_request") as (work, thread):
        _require_copy(thread)
        chosen = next((one for one in _earlier(work.connection, thread) if one.request == earlier), None)
        if chosen is None:
            raise Refusal("decision.copy_not_chosen", "earlier")
        if not chosen.kept:
            raise Refusal("decision.copy_gone", "earlier", "4.3")
        assess(work, session, thread, Decision.GRANTED, earlier=earlier)


def refuse_gone(session: Session, request: str, reasoning: str) -> None:
    """Say that the earlier answer is no longer kept, and why; only where none is.

    Raises Refusal decision.copy_still_kept, decision.not_this_kind, request.reasoning_missing.
    """
    with working_on(session, request, "assess_request", Permission.APPROVE_REPORT) as (work, thread):
        _require_copy(thread)
        if any(one.kept for one in _earlier(work.connection, thread)):
            raise Refusal("decision.copy_still_kept", "earlier")
        require_step(session, thread, Step.ASSESSMENT)
        assess(work, session, thread, Decision.REFUSED, ground=GONE, reasoning=reasoning)


def nothing_answered(session: Session, request: str) -> None:
    """Say that the person never got an answer before: a full answer too. Raises Refusal decision.copy_some_answered."""
    with working_on(session, request, "assess_request") as (work, thread):
        _require_copy(thread)
        if _earlier(work.connection, thread):
            raise Refusal("decision.copy_some_answered", "earlier")
        assess(work, session, thread, Decision.NOTHING_HELD)


def _require_copy(thread: Thread) -> None:
    if thread.request.kind != Kind.COPY:
        raise Refusal("decision.not_this_kind")
