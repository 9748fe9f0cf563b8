"""What screens and the command line show of backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from optician_desk.domain.backup_plan import Plan


class FolderState(StrEnum):
    IN_USE = "in_use"
    MISSING = "missing"
    DESTROYED = "destroyed"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A place for copies: when it was last attached, its newest good copy, and whether it is there now."""

    id: str
    path: str
    label: str
    state: FolderState
    attached: bool
    last_seen: datetime | None
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class FolderOutcome:
    """What a run did in one folder; `code` is empty when the copy was made and checked."""

    folder: str
    label: str
    made: bool
    code: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class RunReport:
    """One run over all folders: the day on which the last copy that may hold today's state ends, where all are attached."""

    at: datetime
    outcomes: tuple[FolderOutcome, ...]
    expired: int
    last_day: date

    @property
    def made(self) -> bool:
        """Whether at least one good copy came to be."""
        return any(outcome.made for outcome in self.outcomes)


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One copy as offered for restoring; `readable` is False when its key is gone."""

    folder: str
    name: str
    made_at: datetime
    customers: int
    size: int
    readable: bool


@dataclass(frozen=True, slots=True)
class BackupAge:
    """What the status line says: when the newest good copy was made, and which folders were missing at the last run.

    `alone`: no good copy was ever made anywhere but beside the store itself, on the same disk.
    """

    newest: datetime | None
    missing: tuple[str, ...]
    due: bool
    alone: bool = False


@dataclass(frozen=True, slots=True)
class FormerStore:
    """A store that a restore put aside: its folder's name, since when, and its size in bytes."""

    name: str
    since: datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackupOverview:
    """What the page about backups shows. `left`: folders no longer used whose medium was not destroyed; `last_day`: when what
    is copied today is gone from every attached folder."""

    age: BackupAge
    folders: tuple[BackupFolder, ...]
    left: tuple[BackupFolder, ...]
    copies: tuple[CopyLine, ...]
    plan: Plan
    last_day: date
    former: tuple[FormerStore, ...]


@dataclass(frozen=True, slots=True)
class DrillReport:
    """The outcome of a rehearsal: the newest copy restored into a sandbox, the erased proven absent, the sandbox removed."""

    made_at: datetime
    customers: int
    facts: int
    ledger_entries: int
    erased_again: int
    resurrected: int
    trail_sound: bool
    seconds: float

    @property
    def passed(self) -> bool:
        return self.resurrected == 0 and self.trail_sound
