"""Holds: values that a person found must be kept, because of which criterion and until when (policy 4.3, 7.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.store.facts.rights_steps import HOLD

ON, RELEASED = "on", "released"


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold in force: `covers` are places `table:slot`, none for the whole card; `until` is its last day."""

    criterion: str
    until: date
    covers: frozenset[str]

    def covering(self, table: str, slot: str) -> bool:
        """Whether it keeps what stands in this slot, replaced values of it included."""
        return not self.covers or f"{table}:{slot}" in self.covers


def in_force(rows: Iterable[Any], today: date) -> tuple[Hold, ...]:
    """The holds of one subject that keep something on this day (Europe/Riga); `rows` are its HOLD facts, newest first."""
    newest: dict[str, Any] = {}
    for row in rows:
        newest.setdefault(row.slot, row)
    return tuple(
        Hold(row.criterion, date.fromisoformat(row.until), frozenset((row.covers or "").split()))
        for row in newest.values()
        if row.state == ON and date.fromisoformat(row.until) >= today
    )


def of_everybody(con: sa.Connection, today: date) -> Mapping[str, tuple[Hold, ...]]:
    """The holds in force of the whole store, by subject."""
    rows: dict[str, list[Any]] = {}
    for row in con.execute(sa.select(HOLD).order_by(HOLD.c.hlc.desc(), HOLD.c.incarnation.desc())):
        rows.setdefault(row.subject, []).append(row)
    return {subject: in_force(held, today) for subject, held in rows.items()}
