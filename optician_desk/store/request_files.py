"""To which request's file a fact belongs, and the day that file was closed: its term runs from there (policy 4.3.2, 5.6).

What was shown and signed with an application holds for all its requests, so it stays as long as the last of them does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.local_time import legal_day
from optician_desk.store.facts.rights import FORM_PRINTED, HANDOVER, IDENTITY_CHECK, REQUEST
from optician_desk.store.facts.rights_steps import (
    AUTHORITY,
    CORRECTION,
    HOLD,
    LETTER,
    OBJECTION,
    PHONE_CHECK,
    RESTRICTION,
    SIGNED_FILE,
)
from optician_desk.store.holds import RELEASED
from optician_desk.store.hybrid_clock import moment

#: Slot = the application's id.
OF_APPLICATION = frozenset({FORM_PRINTED, IDENTITY_CHECK, AUTHORITY, SIGNED_FILE})
#: Name their request in a column, where there was one.
NAMING = frozenset({LETTER, CORRECTION, RESTRICTION, OBJECTION})
#: Say how the card's values may be used; in force they stay as long as there are values to use.
STATES = frozenset({RESTRICTION, OBJECTION})


class Files:
    """Read from all facts of one subject, by table, newest first."""

    def __init__(self, rows: Mapping[sa.Table, Sequence[Any]]) -> None:
        self._closed: dict[str, date] = {}
        for row in reversed(rows[HANDOVER]):
            self._closed[row.slot] = date.fromisoformat(row.handed_on) if row.handed_on else _day(row)
        self._members: dict[str, set[str]] = {}
        for row in rows[REQUEST]:
            self._members.setdefault(row.application or row.slot, set()).add(row.slot)
        self._newest: dict[tuple[sa.Table, str], Any] = {}
        for table in (*STATES, HOLD):
            for row in rows[table]:
                self._newest.setdefault((table, row.slot), row)

    def closed_on(self, table: sa.Table, row: Any) -> date | None:
        """The day from which the term of the file counts; None while it is open."""
        if table in OF_APPLICATION:
            days = [self._closed.get(request) for request in self._members.get(row.slot, {row.slot})]
            return max((day for day in days if day), default=None) if None not in days else None
        if table is HOLD:
            newest = self._newest[table, row.slot]
            return _day(newest) if newest.state == RELEASED else date.fromisoformat(newest.until)
        if table is PHONE_CHECK or (table in NAMING and not row.request):
            return _day(row)
        return self._closed.get(row.request if table in NAMING else row.slot.partition(":")[0])

    def in_force(self, table: sa.Table, row: Any) -> bool:
        """Whether a state holds today: a restriction not lifted yet, an objection that was upheld."""
        if table not in STATES:
            return False
        newest = self._newest[table, row.slot]
        return newest.state != "off" if table is RESTRICTION else bool(newest.upheld)


def _day(row: Any) -> date:
    return legal_day(moment(row.hlc))
