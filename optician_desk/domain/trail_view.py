"""What the manager sees of the trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One entry: its number, UTC time, who (name and role, empty for the desk itself), the task's id, whose card, what fields."""

    seq: int
    at: datetime
    staff: str
    role: str
    task: str
    subject: str | None
    card: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrailPage:
    """A stretch of the trail, newest first; `total` counts all that match the filter."""

    lines: tuple[TrailLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Outcome of the check: `problem` is empty when sound, else a code; `seq` the first bad entry where one is named.

    `table` says of what `seq` counts where it is no entry of the trail (a seal, an erasure), or whose fact is meant.
    """

    sound: bool
    entries: int
    facts: int
    problem: str = ""
    seq: int | None = None
    head: str = ""
    table: str = ""
    seals: int = 0
    erasures: int = 0


@dataclass(frozen=True, slots=True)
class Lookup:
    """That somebody looked at or worked on a card: when and with what task, without who (an access answer names no staff)."""

    at: datetime
    task: str
