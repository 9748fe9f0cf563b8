"""The shop's time: what people read and what the law counts is Europe/Riga, whatever the computer is set to."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

RIGA = ZoneInfo("Europe/Riga")


def now() -> datetime:
    """The present moment, in Riga."""
    return datetime.now(UTC).astimezone(RIGA)


def local(moment: datetime) -> datetime:
    """An aware moment, in Riga."""
    return moment.astimezone(RIGA)


def legal_day(instant: datetime) -> date:
    """The calendar day in Riga of an aware point in time."""
    if instant.tzinfo is None:
        raise ValueError("a point in time needs its time zone")
    return instant.astimezone(RIGA).date()
