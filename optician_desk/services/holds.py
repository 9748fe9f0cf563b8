"""Holds: somebody found that values of a card must be kept, because of a criterion of policy 4.3, until a day.

Whoever serves the customer may place one; that it is no longer needed is for a manager to say, because data may go after it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from dateutil.relativedelta import relativedelta

from optician_desk.domain import contact, text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.hold_view import HoldChoices, HoldLine, NewHold
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile
from optician_desk.services.session import Session
from optician_desk.services.shown import place_name, shown
from optician_desk.store import assessment, card_rows, data_map
from optician_desk.store.facts.rights_steps import HOLD
from optician_desk.store.holds import ON, RELEASED
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD, STAFF
from optician_desk.store.work import new_id

REASONING_LIMIT = 300
#: A day beyond this is a typing slip; what must be kept longer is prolonged.
LONGEST_YEARS = 10


def choices(session: Session, subject: str, language: str) -> HoldChoices:
    """What of this card can be held, and because of which criteria: those that people judge."""
    policy = session.desk.policy
    with session.reading(Permission.SEE_CARD) as con:
        places = tuple(_places(con, subject, policy, language).items())
    return HoldChoices(places, tuple((entry.id, entry.text.of(language)) for entry in assessment.releasable(policy)))


def place(session: Session, subject: str, hold: NewHold) -> str:
    """Record a hold and return its id.

    Raises Refusal: `hold.criterion`, `hold.reasoning_missing`, `hold.already_past`, `hold.too_long` (in years),
    `hold.place_unknown` (not a value of this card), `card.unknown`.
    """
    session.require(Permission.CORRECT)
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    if hold.criterion not in {entry.id for entry in assessment.releasable(policy)}:
        raise Refusal("hold.criterion", "criterion", "4.3")
    text_guard.check(hold.reasoning, "reasoning")
    reasoning = contact.tidy(hold.reasoning, "reasoning", REASONING_LIMIT)
    if not reasoning:
        raise Refusal("hold.reasoning_missing", "reasoning", "7.2")
    if hold.until < today:
        raise Refusal("hold.already_past", "until")
    if hold.until > today + relativedelta(years=LONGEST_YEARS):
        raise Refusal("hold.too_long", "until", "4.3", years=LONGEST_YEARS)
    with session.task(Permission.CORRECT, "place_hold") as work:
        if work.connection.execute(sa.select(CARD.c.row).where(CARD.c.subject == subject)).first() is None:
            raise Refusal("card.unknown")
        if set(hold.covers) - set(_places(work.connection, subject, policy, "en")):
            raise Refusal("hold.place_unknown", "covers")
        work.subject = subject
        placed = new_id()
        values = {
            "covers": " ".join(sorted(hold.covers)),
            "criterion": hold.criterion,
            "reasoning": reasoning,
            "until": hold.until.isoformat(),
            "state": ON,
        }
        return work.add(HOLD, placed, values, fact_id=placed)


def release(session: Session, subject: str, hold: str) -> None:
    """A manager found that it is no longer needed; what was said at its placing stays on record.

    Raises Refusal `hold.unknown`.
    """
    with session.task(Permission.ERASE, "release_hold") as work:
        work.subject = subject
        row = next((row for row in card_rows.newest(work.connection, HOLD, subject) if row.slot == hold), None)
        if row is None or row.state == RELEASED:
            raise Refusal("hold.unknown")
        values = {name: getattr(row, name) for name in data_map.value_columns(HOLD)}
        work.add(HOLD, hold, {**values, "state": RELEASED})


def of_subject(
    con: sa.Connection, subject: str, policy: PolicyFile, language: str, today: date
) -> tuple[HoldLine, ...]:
    """Every hold of a card: those in force first, then the newest."""
    staff: dict[str, str] = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}
    found = []
    for row in card_rows.newest(con, HOLD, subject):
        until, entry = date.fromisoformat(row.until), policy.criterion(row.criterion)
        found.append(
            HoldLine(
                row.slot,
                shown(data_map.mapped("hold.covers").use, row.covers, language, policy),
                entry.text.of(language),
                entry.clause,
                row.reasoning,
                until,
                row.state == RELEASED,
                row.state == ON and until >= today,
                staff.get(row.staff, ""),
                moment(row.hlc),
            )
        )
    return tuple(sorted(found, key=lambda line: (not line.keeps, -line.at.timestamp())))


def _places(con: sa.Connection, subject: str, policy: PolicyFile, language: str) -> dict[str, str]:
    """The card's values by place, with their names; what only proves how the desk worked runs its own term."""
    found: dict[str, str] = {}
    for table in data_map.facts():
        if data_map.categories_of(table) & assessment.SERVICE:
            for row in sorted(card_rows.newest(con, table, subject), key=_slot):
                found[f"{table.name}:{row.slot}"] = place_name(table.name, row.slot, language, policy)
    return found


def _slot(row: Any) -> str:
    return str(row.slot)
