"""How an open desk stands with what keeps it safe: backups, ledger of erasures, keys. Numbers and codes alone."""

from __future__ import annotations

from dataclasses import dataclass

from optician_desk.services import backup_folders, restoring
from optician_desk.services.session import Desk
from optician_desk.store import key_files, ledger
from optician_desk.store.location import StoreLocation


@dataclass(frozen=True, slots=True)
class SafetyState:
    """`backup`: moment of the newest good copy (ISO, UTC), empty without any; `folders_missing` at the last run.

    `ledger_enforced`: nothing of what the ledger of erasures names is in the store.
    """

    backup: str
    backup_due: bool
    folders_missing: int
    ledger_entries: int
    ledger_enforced: bool


def look(desk: Desk) -> SafetyState:
    """Ask the open store; a connection of its own, no disk but the store's."""
    age = backup_folders.age(desk)
    with desk.store.reading() as con:
        entries = ledger.head_of(con).size
    raw = desk.store.own_connection()
    try:
        enforced = restoring.resurrected(raw) == 0
    finally:
        raw.close()
    newest = "" if age.newest is None else age.newest.isoformat(timespec="seconds")
    return SafetyState(newest, age.due, len(age.missing), entries, enforced)


def keys_state(place: StoreLocation) -> str:
    """What opens the store by its key files: `code keyring`, with `one file` where the second is lost; `none`; `damaged`."""
    found = key_files.load(place)
    if found.best is None:
        traces = found.first is not key_files.FileState.MISSING or found.copy is not key_files.FileState.MISSING
        return "damaged" if traces else "none"
    kinds = " ".join(sorted({wrap.kind for wrap in found.best.wraps}))
    return kinds if found.both_whole else f"{kinds}, one file"
