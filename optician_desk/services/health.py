"""Whether this machine and its store are in order: versions, keyring, store, trail. Nothing about anybody in the answer."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

from optician_desk import version
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.services.opening import Opening
from optician_desk.services.trail import verify_desk
from optician_desk.store import connection
from optician_desk.store.keyring_access import SecretKeeper

#: Troubles that say how things stand rather than that something is wrong: the desk is open, or was never set up.
_IN_USE = frozenset({"store.locked", "store.locked_by"})


@dataclass(frozen=True, slots=True)
class Health:
    """What was found. `problems` are error codes; all is well when there are none.

    `store`: open (it opened and was closed again), in_use (the desk has it), none (not set up yet), passphrase or code (only a
    person can open it), else the code of what is wrong. `trail` is None where the store did not open.
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
    problems: tuple[str, ...]

    @property
    def well(self) -> bool:
        return not self.problems


def examine(data: Path | None = None, *, keeper: SecretKeeper | None = None) -> Health:
    """Look at everything once. Opens the store like the desk does, with its lock, and closes it again; changes nothing in it."""
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
    store, trail, entries = "not_tried", None, 0
    if not problems:
        try:
            finding = opening.enter()
            store = _state(finding)
            if opening.desk is not None:
                report = verify_desk(opening.desk)
                trail, entries = report.sound, report.entries
                if not report.sound:
                    problems.append(f"trail.{report.problem}")
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
        trail=trail,
        trail_entries=entries,
        problems=tuple(problems),
    )


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
