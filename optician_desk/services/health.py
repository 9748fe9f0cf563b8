"""Whether this machine and its store are in order: versions, keyring, store, trail, backups, ledger. Nothing about anybody."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

from optician_desk import version
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.domain.trail_view import ChainReport
from optician_desk.services import safety_state
from optician_desk.services.opening import Opening
from optician_desk.services.safety_state import SafetyState
from optician_desk.services.session import Desk
from optician_desk.services.trail import verify_desk
from optician_desk.store import connection
from optician_desk.store.keyring_access import SecretKeeper

#: Troubles that say how things stand rather than that something is wrong: the desk is open, or was never set up.
_IN_USE = frozenset({"store.locked", "store.locked_by"})


@dataclass(frozen=True, slots=True)
class Health:
    """What was found. `problems` are error codes; all is well when there are none.

    `store`: open (it opened and was closed again), in_use (the desk has it), none (not set up yet), passphrase or code (only a
    person can open it), else the code of what is wrong. `trail`, `backup_due` and `ledger_enforced` are None where the store
    did not open; `keys`, `backup` as in `safety_state`.
    """

    app: str
    python: str
    system: str
    sqlite: str
    sqlcipher: str
    keyring: str
    store: str
    trail: bool | None
    trail_entries: int
    trail_head: str
    keys: str
    backup: str
    backup_due: bool | None
    backup_folders_missing: int
    ledger_entries: int
    ledger_enforced: bool | None
    problems: tuple[str, ...]

    @property
    def well(self) -> bool:
        return not self.problems


def examine(data: Path | None = None, *, keeper: SecretKeeper | None = None, desk: Desk | None = None) -> Health:
    """Look at everything once. Opens the store like the desk does, with its lock, and closes it again; changes nothing in it.

    `desk` is the store where this program has it open itself: it is asked, and stays open.
    """
    opening = Opening(data, keeper=keeper)
    problems: list[str] = []
    try:
        connection.require_library()
    except Trouble as trouble:
        problems.append(trouble.code)
    try:
        backend = opening.keeper.name()
    except Trouble as trouble:  # a passphrase can stand in for it; no problem by itself
        backend = trouble.code
    store, report, safe = "not_tried", None, None
    if not problems:
        try:
            if desk is None:
                finding = opening.enter()
                store = _state(finding)
            else:
                store = "open"
            if (opened := desk or opening.desk) is not None:
                report, safe = verify_desk(opened), safety_state.look(opened)
                problems += _wrong(report, safe)
        except DeskError as error:
            store = error.code
        finally:
            opening.close()
        if "." in store:
            problems.append(store)
    return Health(
        app=version.VERSION,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        sqlite=connection.sqlite_version(),
        sqlcipher=connection.cipher_version(),
        keyring=backend,
        store=store,
        trail=None if report is None else report.sound,
        trail_entries=0 if report is None else report.entries,
        trail_head="" if report is None else f"{report.entries}:{report.head[:16]}",
        keys=safety_state.keys_state(opening.place),
        backup="" if safe is None else safe.backup,
        backup_due=None if safe is None else safe.backup_due,
        backup_folders_missing=0 if safe is None else safe.folders_missing,
        ledger_entries=0 if safe is None else safe.ledger_entries,
        ledger_enforced=None if safe is None else safe.ledger_enforced,
        problems=tuple(problems),
    )


def _wrong(report: ChainReport, safe: SafetyState) -> list[str]:
    """A backup that is due is none: it is made within minutes of the next sign-in."""
    found = [] if report.sound else [f"trail.{report.problem}"]
    if safe.folders_missing:
        found.append("backup.folder_missing")
    if not safe.ledger_enforced:
        found.append("ledger.not_enforced")
    return found


def _state(finding: Finding) -> str:
    if finding.step is Step.SIGN_IN:
        return "open"
    if finding.step is Step.SET_UP:
        return "none"
    if finding.why is not None and finding.why.code in _IN_USE:
        return "in_use"
    if finding.step is Step.PASSPHRASE:
        return "passphrase"
    if finding.step is Step.CODE and (finding.why is None or finding.why.code == "keys.code_wanted"):
        return "code"
    return finding.why.code if finding.why is not None else "store.cannot_open"
