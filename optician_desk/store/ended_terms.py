"""Whose values have come to the end of their term by themselves: replaced ones, and files of requests (policy 4.3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from dateutil.relativedelta import relativedelta

from optician_desk.domain.data_use import Category
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.retention import Start
from optician_desk.policy.model import PolicyFile, active
from optician_desk.store import data_map, holds
from optician_desk.store.assessment import PROOFS
from optician_desk.store.hybrid_clock import stamp_of
from optician_desk.store.tables import CARD


def superseded(con: sa.Connection, policy: PolicyFile, today: date) -> Iterator[tuple[str, str]]:
    """(subject, fact) of every replaced or cleared value whose term has ended, for the whole store.

    What a hold keeps or belongs to a restricted card is left alone.
    """
    months = [entry.months for entry in active(policy.retention) if Start(entry.counted_from) is Start.SUPERSEDED]
    if not months or None in months:
        return
    cutoff = _cutoff(today, max(month for month in months if month is not None))
    held, locked = holds.of_everybody(con, today), restricted(con)
    for table in data_map.facts():
        if data_map.categories_of(table) <= PROOFS:
            continue
        empty = " AND ".join(f'f."{name}" IS NULL' for name in data_map.value_columns(table))
        name = table.name
        newer = f'SELECT 1 FROM "{name}" n WHERE n.subject = f.subject AND n.slot = f.slot AND n.hlc > f.hlc'  # noqa: S608
        rows = con.exec_driver_sql(
            f'SELECT f.subject, f.id, f.slot FROM "{name}" f WHERE EXISTS ({newer} AND n.hlc < ?)'  # noqa: S608
            f" OR (f.hlc < ? AND {empty} AND NOT EXISTS ({newer}))",
            (cutoff, cutoff),
        )
        for subject, fact, slot in rows:
            if subject not in locked and not any(hold.covering(name, slot) for hold in held.get(subject, ())):
                yield subject, fact


def restricted(con: sa.Connection) -> frozenset[str]:
    """Subjects whose data may only be stored for now: they are not erased by themselves either (GDPR Art. 18(2))."""
    return frozenset(con.execute(sa.select(CARD.c.subject).where(CARD.c.restricted == 1)).scalars())


def with_old_files(con: sa.Connection, policy: PolicyFile, today: date) -> tuple[str, ...]:
    """Subjects with a part of a request's file so old that its term may have ended; whether it has, the assessment says."""
    parts = []
    for table in data_map.facts():
        if data_map.categories_of(table) <= {Category.REQUEST}:
            ids = {entry.use.retention for entry in data_map.columns_of(table)} - {""}
            listed = ids or policy.category(Category.REQUEST).retention
            months = [months for one in listed if (months := policy.criterion(one).months)]
            if months:
                parts.append(sa.select(table.c.subject).where(table.c.hlc < _cutoff(today, min(months))))
    return tuple(con.execute(sa.union(*parts)).scalars()) if parts else ()


def _cutoff(today: date, months: int) -> int:
    """What was written before this stamp is so old that a term of `months` from that day ended before today."""
    last = today - relativedelta(months=months)
    while last + relativedelta(months=months) >= today:
        last -= timedelta(days=1)
    return stamp_of(datetime.combine(last + timedelta(days=1), time(), RIGA).astimezone(UTC))
