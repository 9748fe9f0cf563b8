"""The record of checks on callers, and what follows from it: tries, pause, and for how long a caller is known (policy 5.5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Identity
from optician_desk.policy.model import PolicyFile, Rules
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.rights_steps import PHONE_CHECK
from optician_desk.store.work import Work, new_id

QUESTIONS, CALLBACK = "questions", "callback"
CLAUSE = "5.5.3"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the checks of one card come to at one moment. `by` made the caller out, where `known_until` is set."""

    tries_left: int
    paused_until: datetime | None = None
    known_until: datetime | None = None
    by: str = ""


def standing(con: sa.Connection, subject: str, rules: Rules, now: datetime) -> Standing:
    """The card's standing; `now` is aware, by the desk's clock. Setting that back shortens no pause and makes nobody known."""
    rows = _rows(con, subject)
    pause = timedelta(minutes=rules.phone_pause_minutes)
    wrong, last = 0, None
    for row in rows:
        at = datetime.fromisoformat(row.at)
        if row.outcome == Identity.CONFIRMED or (last is not None and at >= last + pause):
            wrong = 0
        if row.outcome != Identity.CONFIRMED and row.way == QUESTIONS:
            wrong, last = wrong + 1, at
    if last is None or now >= last + pause:
        wrong = 0
    known_until, by = _known(rows[-1] if rows else None, rules, now)
    return Standing(
        tries_left=max(0, rules.phone_tries - wrong),
        paused_until=last + pause if last is not None and wrong >= rules.phone_tries else None,
        known_until=known_until,
        by=by,
    )


def _known(newest: Any, rules: Rules, now: datetime) -> tuple[datetime | None, str]:
    """Only the last check counts: whoever fails after having passed is unknown again."""
    if newest is None or newest.outcome != Identity.CONFIRMED:
        return None, ""
    at = datetime.fromisoformat(newest.at)
    until = at + timedelta(minutes=rules.caller_minutes)
    return (until, newest.staff) if at <= now < until else (None, "")


def passed(con: sa.Connection, subject: str, rules: Rules, now: datetime, staff: str) -> bool:
    """Whether this member of staff made the caller out a short while ago."""
    found = standing(con, subject, rules, now)
    return found.known_until is not None and found.by == staff


def require_changeable(policy: PolicyFile, table: sa.Table) -> None:
    """Raises Refusal `phone.not_changeable`, which names the way to do it, for what the policy file does not let change."""
    if str(data_map.columns_of(table)[0].use.category) not in policy.rules.changeable_by_phone:
        raise Refusal("phone.not_changeable", table.name, CLAUSE)


def require_known(work: Work, session: Session, subject: str) -> None:
    """Raises Refusal `phone.not_identified` unless whoever is at work made the caller out a short while ago."""
    rules, now = session.desk.policy.rules, session.desk.clock()
    if not passed(work.connection, subject, rules, now, session.staff_id):
        raise Refusal("phone.not_identified", clause=CLAUSE)


def record(work: Work, way: str, asked: tuple[str, ...], outcome: Identity, now: datetime) -> None:
    """Put a check on record: how, about what kinds of question, how it ended and when. No answer is kept."""
    fact = new_id()
    work.details.update(way=way, outcome=str(outcome))
    values = {"way": way, "asked": " ".join(asked) or None, "outcome": str(outcome), "at": now.isoformat()}
    work.add(PHONE_CHECK, fact, values, channel=Origin.PHONE, fact_id=fact)


def _rows(con: sa.Connection, subject: str) -> list[Any]:
    """Every check of the card, oldest first."""
    wanted = sa.select(PHONE_CHECK).where(PHONE_CHECK.c.subject == subject)
    return list(con.execute(wanted.order_by(PHONE_CHECK.c.hlc, PHONE_CHECK.c.incarnation)).all())
