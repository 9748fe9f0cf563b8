"""The calendar that counts for time limits: the law's holidays, the policy file's days, and the shop's on top (policy 5.6)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import sqlalchemy as sa

from optician_desk.domain.deadlines import Calendar, DayKind, NamedDay
from optician_desk.policy.model import PolicyFile
from optician_desk.services.session import Desk
from optician_desk.store.tables import CALENDAR_DAY


def calendar_of(con: sa.Connection, policy: PolicyFile) -> Calendar:
    """The calendar in force; a day that the shop entered wins over the same day of the policy file."""
    days = {named.day: named for named in policy_days(policy)}
    days |= {named.day: named for named in shop_days(con)}
    return _calendar(tuple(days[day] for day in sorted(days)))


def of_desk(desk: Desk) -> Calendar:
    """The same outside of a transaction."""
    with desk.store.reading() as con:
        return calendar_of(con, desk.policy)


def policy_days(policy: PolicyFile) -> tuple[NamedDay, ...]:
    """What the policy file adds to the calendar or takes off it."""
    return tuple(NamedDay(extra.day, DayKind(extra.kind), extra.name.lv, extra.name.en) for extra in policy.extra_days)


def shop_days(con: sa.Connection) -> tuple[NamedDay, ...]:
    """What the shop added to the calendar or took off it, by date."""
    rows = con.execute(sa.select(CALENDAR_DAY).order_by(CALENDAR_DAY.c.day))
    return tuple(NamedDay(date.fromisoformat(row.day), DayKind(row.kind), row.name_lv, row.name_en) for row in rows)


@lru_cache(maxsize=4)
def _calendar(days: tuple[NamedDay, ...]) -> Calendar:
    return Calendar(days)
