"""Rectification: values put right or completed, each with what shows the new one (policy 5.3; GDPR Art. 16, 19).

The old value stays beside the new one until its term ends. Whoever got it before is to be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import contact, text_guard
from optician_desk.domain.card_view import Value
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rectification import Correction
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import card_values, lens_values, phone_checks, recipient_notices, request_facts
from optician_desk.services.card_reading import CardReader
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import assess, working_on
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.facts.rights_steps import CORRECTION
from optician_desk.store.work import Work, new_id

EVIDENCE_LIMIT = 300
#: Ways of making somebody out that rest on the call alone: then no more changes than may change by phone (policy 5.5.3).
BY_CALL = frozenset({phone_checks.QUESTIONS, phone_checks.CALLBACK})


def values_of(session: Session, request: str, language: str) -> tuple[Value, ...]:
    """What can be put right: each value of the card, the lens parameters in force and where they come from.

    The look goes to the trail. Empty for somebody without a card.
    """
    policy = session.desk.policy
    with working_on(session, request, "open_values") as (work, thread):
        con, subject = work.connection, thread.request.subject
        if not card_values.held(con, NAME, subject, "name"):
            return ()
        contacts = CardReader(con, subject, language, policy).contact()
        return (*contacts, *lens_values.values_of(con, subject, language, policy))


def rectify(
    session: Session,
    request: str,
    corrections: Sequence[Correction],
    *,
    ground: str = "",
    reasoning: str = "",
    language: str = "lv",
) -> tuple[str, ...]:
    """Put values right, all or none, and decide the request; returns the recipients who are to be told.

    With a `ground` and `reasoning` the rest of what was asked is refused: that is a manager's word. Until the answer is signed
    more can be put right in the same way. Raises Refusal at the field:
    rectify.nothing, decision.no_card, decision.not_this_kind, rectify.same, rectify.evidence_missing, rectify.evidence_long, what
    reading the values refuses, phone.not_changeable, and what a step before leaves open.
    """
    permission = Permission.APPROVE_REPORT if ground or reasoning else Permission.REQUEST
    with working_on(session, request, "rectify", permission) as (work, thread):
        if thread.request.kind != Kind.RECTIFICATION:
            raise Refusal("decision.not_this_kind")
        if not card_values.held(work.connection, NAME, thread.request.subject, "name"):
            raise Refusal("decision.no_card")
        if reasoning and not ground:
            raise Refusal("request.refusal_ground", "ground", "7.2")
        if not corrections:
            raise Refusal("rectify.nothing")
        before = thread.assessment
        if not ground and before is not None and before.ground and not session.may(Permission.APPROVE_REPORT):
            ground, reasoning = before.ground, before.reasoning or ""  # what a manager refused stays refused
        decision = Decision.PARTIAL if ground else Decision.GRANTED
        assess(work, session, thread, decision, ground=ground, reasoning=reasoning)
        touched: set[str] = set()
        for one in corrections:
            touched |= _put_right(work, session, thread, one, language)
        return recipient_notices.expect(work, thread, touched)


def check(session: Session, request: str, one: Correction, language: str = "lv") -> None:
    """Whether a correction can be carried out as it stands, to say so while it is typed; writes nothing and changes nothing."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        _prepare(con, session, thread, one, language)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What a correction will write: the fact's values, and the columns that become another."""

    table: sa.Table
    kept: dict[str, Any]
    changed: tuple[data_map.Mapped, ...]
    evidence: str


def _prepare(con: sa.Connection, session: Session, thread: Thread, one: Correction, language: str) -> _Prepared:
    subject = thread.request.subject
    table, kept = _read(con, session, subject, one, language)
    if thread.request.channel == Origin.PHONE and thread.check is not None and thread.check.method in BY_CALL:
        phone_checks.require_changeable(session.desk.policy, table)
    before = card_values.held(con, table, subject, one.slot)
    changed = tuple(
        entry
        for entry in data_map.columns_of(table)
        if entry.column.name in kept and before.get(entry.column.name) != kept[entry.column.name]
    )
    if not changed:
        raise Refusal("rectify.same", one.table)
    return _Prepared(table, kept, changed, _evidence(one))


def _put_right(work: Work, session: Session, thread: Thread, one: Correction, language: str) -> set[str]:
    """Write one new value and what showed it; returns the categories that it touches."""
    asked = thread.request
    made = _prepare(work.connection, session, thread, one, language)
    channel, given_by = Origin(asked.channel), GivenBy(asked.made_by or GivenBy.SELF)
    fact = work.add(made.table, one.slot, {} if one.clear else made.kept, channel=channel, given_by=given_by)
    for entry in made.changed:
        own = new_id()
        values = {"request": asked.slot, "path": entry.path, "evidence": made.evidence, "fact": fact}
        work.add(CORRECTION, own, values, fact_id=own)
    return {entry.use.category.value for entry in made.changed}


def _read(
    con: sa.Connection, session: Session, subject: str, one: Correction, language: str
) -> tuple[sa.Table, dict[str, Any]]:
    """The table and its columns as they will be kept."""
    policy = session.desk.policy
    if one.table == LENS.name:
        point = "," if language == "lv" else "."
        return LENS, lens_values.read_lens(con, policy, subject, one, point)
    if one.table == REFERRAL.name:
        return REFERRAL, lens_values.read_referral(con, subject, one, legal_day(session.desk.clock()))
    table = card_values.table_named(one.table)
    if one.slot != table.name and not card_values.held(con, table, subject, one.slot):
        raise Refusal("rectify.unknown_value", one.table)
    if not one.clear:
        return table, {**card_values.read_typed(policy, table, one.values)}
    if not card_values.is_cleared_freely(table):
        raise Refusal("card.cannot_clear", one.table, "6.2")
    return table, dict.fromkeys(card_values.held(con, table, subject, one.slot))


def _evidence(one: Correction) -> str:
    """What shows the new value, as it is stored; it is read in the answer."""
    text_guard.check(one.evidence, "evidence")
    if len(" ".join(one.evidence.split())) > EVIDENCE_LIMIT:
        raise Refusal("rectify.evidence_long", "evidence", limit=EVIDENCE_LIMIT)
    evidence = contact.tidy(one.evidence, "evidence", EVIDENCE_LIMIT)
    if not evidence:
        raise Refusal("rectify.evidence_missing", "evidence", "5.3")
    return evidence
