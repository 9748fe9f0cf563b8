"""Rights requests read from their facts: the newest fact of each kind, put together as views (policy 5.4-5.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import deadlines, identity, rights
from optician_desk.domain.deadlines import Calendar, DayKind, NamedDay
from optician_desk.domain.request_view import (
    AnswerNote,
    HandoverNote,
    IdentityNote,
    RequestRow,
    RequestView,
    Stamp,
    SystemRow,
)
from optician_desk.domain.rights import Answer, Identity, Kind, State
from optician_desk.policy.model import PolicyFile, active
from optician_desk.store.facts.rights import ANSWER, FORM_PRINTED, HANDOVER, IDENTITY_CHECK, REQUEST, SYSTEM_SEARCH
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD, STAFF


@dataclass(slots=True)
class Thread:
    """The newest facts of one request. `first` is the hlc of its first fact."""

    request: Any
    first: int
    form: Any = None
    check: Any = None
    searches: dict[str, Any] = field(default_factory=dict)
    answer: Any = None
    handover: Any = None
    printed: int = 0


def calendar_of(policy: PolicyFile) -> Calendar:
    """The calendar with the policy file's own days on top."""
    return _calendar(
        tuple(NamedDay(extra.day, DayKind(extra.kind), extra.name.lv, extra.name.en) for extra in policy.extra_days)
    )


@lru_cache(maxsize=2)
def _calendar(extra: tuple[NamedDay, ...]) -> Calendar:
    return Calendar(extra)


def threads(con: sa.Connection, *, request: str | None = None, subject: str | None = None) -> dict[str, Thread]:
    """Requests by id: all of them, one, or those of one subject."""
    found: dict[str, Thread] = {}
    for row in _rows(con, REQUEST, request, subject):
        held = found.get(row.slot)
        if held is None:
            found[row.slot] = Thread(row, row.hlc)
        else:
            held.request = row
    for row in _rows(con, FORM_PRINTED, request, subject):
        if thread := found.get(row.slot):
            thread.form = row
            thread.printed = thread.printed or row.hlc
    for table, name in ((IDENTITY_CHECK, "check"), (ANSWER, "answer"), (HANDOVER, "handover")):
        for row in _rows(con, table, request, subject):
            if thread := found.get(row.slot):
                setattr(thread, name, row)
    for row in _rows(con, SYSTEM_SEARCH, request, subject):
        if thread := found.get(row.request or ""):
            thread.searches[row.system] = row
    return found


def _rows(con: sa.Connection, table: sa.Table, request: str | None, subject: str | None) -> list[Any]:
    """Facts oldest first, so that the newest of a slot is met last."""
    wanted = sa.select(table).order_by(table.c.hlc, table.c.incarnation)
    if request is not None:
        by_slot = table.c.request == request if table is SYSTEM_SEARCH else table.c.slot == request
        # The subject leads the index; a request belongs to one subject.
        owner = sa.select(REQUEST.c.subject).where(REQUEST.c.slot == request).limit(1).scalar_subquery()
        wanted = wanted.where(table.c.subject == owner, by_slot)
    if subject is not None:
        wanted = wanted.where(table.c.subject == subject)
    return list(con.execute(wanted).all())


def state(thread: Thread, policy: PolicyFile) -> State:
    """How far a request is. A signed answer stands: a system that a later policy file adds does not open it again."""
    systems = [system.id for system in active(policy.systems)]
    answer = Answer.OPEN
    if thread.answer is not None:
        answer = Answer.APPROVED if thread.answer.approved_on else Answer.PREPARED
    outcome = thread.handover.outcome if thread.handover else None
    return State(
        Kind(thread.request.kind),
        application_signed=bool(thread.form and thread.form.signed),
        identity=Identity(thread.check.outcome) if thread.check else Identity.OPEN,
        systems_open=0 if answer is Answer.APPROVED else sum(1 for system in systems if system not in thread.searches),
        answer=answer,
        handed_over=outcome == "answered",
        withdrawn=outcome in ("withdrawn", "refused"),
    )


@dataclass(frozen=True, slots=True)
class People:
    """Names that views need: staff by id, and cards by subject as (given, surname, is a customer)."""

    staff: Mapping[str, str]
    cards: Mapping[str, tuple[str, str, bool]]


def people(con: sa.Connection, subjects: set[str]) -> People:
    """Names of all staff, and of the cards of these subjects."""
    staff = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}
    cards = con.execute(
        sa.select(CARD.c.subject, CARD.c.given, CARD.c.surname, CARD.c.kind).where(CARD.c.subject.in_(subjects))
    )
    return People(staff, {row.subject: (row.given or "", row.surname or "", row.kind == "customer") for row in cards})


def row(thread: Thread, names: People, policy: PolicyFile, today: date) -> RequestRow:
    """A request as a line of a list."""
    fact = thread.request
    known = state(thread, policy)
    step = rights.current(known)
    target, outer = date.fromisoformat(fact.due_target), date.fromisoformat(fact.due_outer)
    given, surname, customer = names.cards.get(fact.subject, ("", "", False))
    last = max(_facts(thread), key=lambda found: found.hlc)
    return RequestRow(
        request=fact.slot,
        subject=fact.subject,
        number=fact.number,
        kind=known.kind,
        given=fact.requester_given or given,
        surname=fact.requester_surname or surname,
        has_card=customer,
        received_on=date.fromisoformat(fact.received_on),
        target=target,
        outer=outer,
        due=None if step is None else deadlines.due(target, outer, today, policy.rules.due_soon_days),
        step=step,
        done=len(rights.done(known)),
        steps=len(rights.STEPS[known.kind]),
        staff=names.staff.get(last.staff, ""),
        outcome=thread.handover.outcome if thread.handover else "",
    )


def _facts(thread: Thread) -> list[Any]:
    single = (thread.request, thread.form, thread.check, thread.answer, thread.handover)
    return [found for found in (*single, *thread.searches.values()) if found is not None]


def view(con: sa.Connection, thread: Thread, policy: PolicyFile, today: date) -> RequestView:
    """A request with all that is known of it."""
    fact = thread.request
    names = people(con, {fact.subject})
    line = row(thread, names, policy, today)

    def stamp(found: Any) -> Stamp:
        return Stamp(names.staff.get(found.staff, ""), moment(found.hlc))

    listed = [system.id for system in active(policy.systems)]
    listed += [system for system in thread.searches if system not in listed]
    return RequestView(
        row=line,
        language=fact.language,
        contact=fact.requester_contact or "",
        registered=Stamp(names.staff.get(fact.staff, ""), moment(thread.first)),
        dates=_date_steps(fact, line, policy),
        state=state(thread, policy),
        application_printed=Stamp(names.staff.get(thread.form.staff, ""), moment(thread.printed))
        if thread.form
        else None,
        application_signed=stamp(thread.form) if thread.form and thread.form.signed else None,
        identity=_identity(thread.check, stamp(thread.check)) if thread.check else None,
        systems=tuple(_system(system, thread.searches.get(system), stamp) for system in listed),
        answer=_answer(thread.answer, stamp(thread.answer)) if thread.answer else None,
        handover=_handover(thread.handover, stamp(thread.handover)) if thread.handover else None,
        answers_this_year=answers_in_year(con, fact.subject, today.year, besides=fact.slot),
        free_answers=policy.rules.free_answers,
        policy_version=fact.policy_version,
    )


def _date_steps(fact: Any, line: RequestRow, policy: PolicyFile) -> tuple[deadlines.Step, ...]:
    if fact.derivation:
        return deadlines.decoded(fact.derivation)
    return deadlines.deadline(line.received_on, calendar_of(policy)).steps


def _identity(found: Any, by: Stamp) -> IdentityNote:
    return IdentityNote(
        Identity(found.outcome),
        found.document_kind or "",
        bool(found.valid_on_day),
        identity.decoded(found.matched or ""),
        found.method or "",
        found.explanation or "",
        by,
    )


def _system(system: str, found: Any, stamp: Any) -> SystemRow:
    if found is None:
        return SystemRow(system, "", "", "", None)
    return SystemRow(system, found.outcome, found.reason or "", found.note or "", stamp(found))


def _answer(found: Any, by: Stamp) -> AnswerNote:
    return AnswerNote(
        found.number or "",
        found.language or "",
        bool(found.holds_data),
        found.document or "",
        date.fromisoformat(found.approved_on[:10]) if found.approved_on else None,
        by,
    )


def _handover(found: Any, by: Stamp) -> HandoverNote:
    day = date.fromisoformat(found.handed_on[:10]) if found.handed_on else None
    return HandoverNote(found.how or "", day, found.outcome, by)


def answers_in_year(con: sa.Connection, subject: str, year: int, besides: str = "") -> int:
    """How many access answers the person got in a calendar year (policy 5.4): counted, never acted upon."""
    rows = con.execute(
        sa.select(HANDOVER.c.slot, HANDOVER.c.handed_on).where(
            HANDOVER.c.subject == subject, HANDOVER.c.outcome == "answered"
        )
    )
    return len({row.slot for row in rows if row.slot != besides and row.handed_on[:4] == str(year)})
