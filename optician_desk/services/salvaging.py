"""Getting everything readable out of a damaged store: the recovery code opens it, and somebody who may keep backups signs in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services import opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import keys, salvage
from optician_desk.store.backup import Progress, always
from optician_desk.store.database import Store
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
from optician_desk.store.salvage import Salvaged


def rescue(
    place: StoreLocation,
    code: str,
    target: Path,
    sign_in: Callable[[Desk], Session],
    progress: Progress = always,
) -> Salvaged:
    """Read the store of `place` into a fresh one at `target`; the damaged file is left as it is.

    `sign_in` judges the person by the accounts that were saved. Where no account could be read, the code alone has to do.
    Raises Refusal salvage.target_exists, as `keys.open_with_code` and `salvage.salvage`, and NotAllowed; then nothing is left
    at `target`.
    """
    if target.exists():
        raise Refusal("salvage.target_exists", field="to")
    key = keys.open_with_code(place, code)
    try:
        with StoreLock(place).take():
            found = salvage.salvage(place.store, key, target, progress)
        store = Store(target, key.raw)
    finally:
        key.wipe()
    desk = opening.desk_of(store)
    if desk is None:
        store.close()
        return found
    try:
        session = sign_in(desk)
        session.require(Permission.BACKUP)
        with desk.task("salvage", session.staff_id, session.role) as work:
            work.details.update(missing=len(found.missing), tables=len(found.unreadable))
    except BaseException:
        desk.close()
        for suffix in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                target.with_name(target.name + suffix).unlink()
        raise
    desk.close()
    return found
