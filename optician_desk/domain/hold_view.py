"""What the card shows of a hold: what must be kept, because of what, until when, and who said so (policy 4.3, 7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NewHold:
    """A hold as it is typed. `covers` are places `table:slot`, none for the whole card; `until` is its last day."""

    criterion: str
    reasoning: str
    until: date
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HoldLine:
    """A hold in words. `keeps` while it is in force: neither released nor past its day. `at` is UTC, when it was last changed."""

    hold: str
    covers: str
    criterion: str
    clause: str
    reasoning: str
    until: date
    released: bool
    keeps: bool
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HoldChoices:
    """What may be chosen for a card: places with their names, criteria with their words (policy 4.3)."""

    places: tuple[tuple[str, str], ...]
    criteria: tuple[tuple[str, str], ...]
