"""Rights requests read from their facts: the newest fact of each kind, put together as threads and lines (policy 5.4-5.6).

Several rights may be asked in one application. What belongs to the application (the signed form, the check of the person, the
authority of a representative, a signed file) stands in a slot of the application's id and holds for all its requests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import deadlines, rights
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.request_view import RequestRow
from optician_desk.domain.rights import AT_ONCE, Answer, Decision, Identity, Kind, State
from optician_desk.policy.model import PolicyFile, active
from optician_desk.store.facts.rights import ANSWER, FORM_PRINTED, HANDOVER, IDENTITY_CHECK, REQUEST, SYSTEM_SEARCH
from optician_desk.store.facts.rights_steps import (
    ASSESSMENT,
    AUTHORITY,
    CORRECTION,
    EXTENSION,
    FEE,
    LETTER,
    RECIPIENT_NOTICE,
    SIGNED_FILE,
)
from optician_desk.store.tables import CARD, STAFF

#: Facts of the application: table and the thread's name for it.
_SHARED = ((FORM_PRINTED, "form"), (IDENTITY_CHECK, "check"), (AUTHORITY, "authority"), (SIGNED_FILE, "signed"))
#: Facts of one right, one slot a request.
_OWN = (
    (ASSESSMENT, "assessment"),
    (EXTENSION, "extension"),
    (FEE, "fee"),
    (ANSWER, "answer"),
    (HANDOVER, "handover"),
)
#: Kinds whose answers are counted in a calendar year (policy 5.4).
COUNTED = (Kind.ACCESS, Kind.COPY)


@dataclass(slots=True)
class Thread:
    """The newest facts of one request. `first` is the fact that registered it, `printed` that of the first print, `decided` the
    one that brought the decision as it stands; `together` the requests of its application, `checks` every check of the person.
    """

    request: Any
    first: Any
    form: Any = None
    check: Any = None
    authority: Any = None
    signed: Any = None
    assessment: Any = None
    extension: Any = None
    fee: Any = None
    answer: Any = None
    handover: Any = None
    printed: Any = None
    decided: Any = None
    searches: dict[str, Any] = field(default_factory=dict)
    notices: dict[str, Any] = field(default_factory=dict)
    letters: list[Any] = field(default_factory=list)
    corrections: list[Any] = field(default_factory=list)
    together: list[Any] = field(default_factory=list)
    checks: list[Any] = field(default_factory=list)

    @property
    def application(self) -> str:
        """The id under which the facts of the whole application stand."""
        return str(self.request.application or self.request.slot)


def threads(con: sa.Connection, *, request: str | None = None, subject: str | None = None) -> dict[str, Thread]:
    """Requests by id: all of them, one, or those of one subject."""
    if request is not None:
        owner = con.execute(sa.select(REQUEST.c.subject).where(REQUEST.c.slot == request).limit(1)).scalar()
        found = threads(con, subject=owner) if owner else {}
        return {request: found[request]} if request in found else {}
    found = {}
    for row in _rows(con, REQUEST, subject):
        if held := found.get(row.slot):
            held.request = row
        else:
            found[row.slot] = Thread(row, row)
    applications: dict[str, list[Thread]] = {}
    for thread in found.values():
        applications.setdefault(thread.application, []).append(thread)
    for group in applications.values():
        for thread in group:
            thread.together = [one.request for one in group]
    for table, name in _SHARED:
        for row in _rows(con, table, subject):
            for thread in applications.get(row.slot, ()):
                setattr(thread, name, row)
                if table is IDENTITY_CHECK:
                    thread.checks.append(row)
                if table is FORM_PRINTED and not row.signed:
                    thread.printed = thread.printed or row
    for table, name in _OWN:
        for row in _rows(con, table, subject):
            if one := found.get(row.slot):
                if table is ASSESSMENT and not (one.decided and _decision(one.decided) == _decision(row)):
                    one.decided = row
                setattr(one, name, row)
    _collect(con, subject, found)
    return found


def _decision(found: Any) -> tuple[Any, ...]:
    """What was decided; that it was carried out is written later, by whoever carried it out."""
    return found.decision, found.ground, found.reasoning


def _collect(con: sa.Connection, subject: str | None, found: Mapping[str, Thread]) -> None:
    """Facts of which a request has several."""
    for row in _rows(con, SYSTEM_SEARCH, subject):
        if thread := found.get(row.request or ""):
            thread.searches[row.system] = row
    for row in _rows(con, RECIPIENT_NOTICE, subject):
        if thread := found.get(row.request or ""):
            thread.notices[row.recipient] = row
    for row in _rows(con, LETTER, subject):
        if thread := found.get(row.request or ""):
            thread.letters.append(row)
    for row in _rows(con, CORRECTION, subject):
        if thread := found.get(row.request or ""):
            thread.corrections.append(row)


def _rows(con: sa.Connection, table: sa.Table, subject: str | None) -> list[Any]:
    """Facts oldest first, so that the newest of a slot is met last."""
    wanted = sa.select(table).order_by(table.c.hlc, table.c.incarnation)
    return list(con.execute(wanted if subject is None else wanted.where(table.c.subject == subject)).all())


def state(thread: Thread, policy: PolicyFile) -> State:
    """How far a request is. A signed answer stands: a system that a later policy file adds does not open it again."""
    fact = thread.request
    kind = Kind(fact.kind)
    answer = Answer.OPEN
    if thread.answer is not None:
        answer = Answer.APPROVED if thread.answer.approved_on else Answer.PREPARED
    signed = answer is Answer.APPROVED
    outcome = thread.handover.outcome if thread.handover else None
    decided = thread.assessment
    return State(
        kind,
        application_signed=bool(thread.form and thread.form.signed),
        signature_needed=fact.channel == Origin.IN_PERSON and kind not in AT_ONCE,
        identity=Identity(thread.check.outcome) if thread.check else Identity.OPEN,
        authority_open=(fact.made_by or GivenBy.SELF) != GivenBy.SELF and thread.authority is None,
        decision=Decision(decided.decision) if decided else None,
        carried_out=bool(decided and decided.done),
        systems_open=0 if signed else sum(1 for one in active(policy.systems) if one.id not in thread.searches),
        recipients_open=0 if signed else sum(1 for row in thread.notices.values() if not row.outcome),
        fee_open=bool(thread.fee and thread.fee.state == "proposed"),
        answer=answer,
        handed_over=outcome in ("answered", "refused"),
        withdrawn=outcome == "withdrawn",
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


def dates(thread: Thread) -> tuple[date, date]:
    """Target date and outer limit as they stand: those of the extension where there is one (GDPR Art. 12(3))."""
    fact = thread.extension or thread.request
    return date.fromisoformat(fact.due_target), date.fromisoformat(fact.due_outer)


def open_dates(con: sa.Connection) -> list[tuple[date, date]]:
    """Target date and outer limit of every open request, without what else is known of it.

    Only handing over and withdrawing close a request (`domain.rights.current`), and both leave a HANDOVER.
    """
    closed = sa.select(HANDOVER.c.slot).where(HANDOVER.c.outcome.is_not(None))
    found: dict[str, tuple[date, date]] = {}
    for table in (REQUEST, EXTENSION):
        columns = (table.c.slot, table.c.due_target, table.c.due_outer)
        newest_last = sa.select(*columns).where(table.c.slot.not_in(closed)).order_by(table.c.hlc, table.c.incarnation)
        for row in con.execute(newest_last):
            if row.due_outer and (table is REQUEST or row.slot in found):
                found[row.slot] = date.fromisoformat(row.due_target), date.fromisoformat(row.due_outer)
    return list(found.values())


def row(thread: Thread, names: People, policy: PolicyFile, today: date) -> RequestRow:
    """A request as a line of a list."""
    fact = thread.request
    known = state(thread, policy)
    step = rights.current(known)
    target, outer = dates(thread)
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
        steps=len(rights.steps_of(known)),
        staff=names.staff.get(last.staff, ""),
        outcome=thread.handover.outcome if thread.handover else "",
        channel=Origin(fact.channel),
        application=thread.application,
        extended=thread.extension is not None,
        how=(thread.handover.how or "") if thread.handover else "",
        ground=(thread.assessment.ground or "") if thread.assessment else "",
        fee_open=known.fee_open,
    )


def _facts(thread: Thread) -> list[Any]:
    single = [thread.request, *(getattr(thread, name) for _, name in (*_SHARED, *_OWN))]
    several = (*thread.searches.values(), *thread.notices.values(), *thread.letters, *thread.corrections)
    return [found for found in (*single, *several) if found is not None]


def answers_in_year(con: sa.Connection, subject: str, year: int, besides: str = "") -> int:
    """How many answers on her data the person got in a calendar year (policy 5.4): counted, never acted upon."""
    asked = sa.select(REQUEST.c.slot).where(REQUEST.c.subject == subject, REQUEST.c.kind.in_([*map(str, COUNTED)]))
    rows = con.execute(
        sa.select(HANDOVER.c.slot, HANDOVER.c.handed_on).where(
            HANDOVER.c.subject == subject, HANDOVER.c.outcome == "answered", HANDOVER.c.slot.in_(asked)
        )
    )
    return len({row.slot for row in rows if row.slot != besides and row.handed_on[:4] == str(year)})
