"""Rotating the recovery code and the store's key, each on record and each followed through to the attached backup folders."""

from __future__ import annotations

from dataclasses import dataclass

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.staff import Permission
from optician_desk.services import backups
from optician_desk.services.opening import Opening
from optician_desk.services.session import Session
from optician_desk.store import key_files, keys, recovery_code, rekey
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock


@dataclass(frozen=True, slots=True)
class Rotated:
    """After a rotation: the labels of folders that were not attached and so still open by what was replaced."""

    away: tuple[str, ...]


def new_code() -> str:
    """A recovery code to be shown once and typed again before `rotate_code`."""
    return recovery_code.generate()


def rotate_code(
    session: Session, location: StoreLocation, old: str, new: str, typed_again: str, *, keeper: SecretKeeper | None
) -> Rotated:
    """Put `new` in the place of `old`: here at once, in every attached backup folder too.

    Raises Refusal keys.code_differs when the new code was not typed again as shown, and as `keys.open_with_code` for the old.
    """
    session.require(Permission.BACKUP)
    if not recovery_code.same(new, typed_again):
        raise Refusal("keys.code_differs", field="again")
    key = keys.open_with_code(location, old, keeper=keeper)
    try:
        if key.store_id != session.desk.store.store_id:
            raise Trouble("keys.code_of_another_store")
        keys.replace_code(location, key, new, keeper=keeper)
    finally:
        key.wipe()
    with session.task(Permission.BACKUP, "rotate_code"):
        pass
    return Rotated(backups.rewrite_indexes(session.desk))


def change_store_key(opening: Opening, session: Session, code: str, passphrase: str = "") -> Rotated:
    """Give the store a new random key: older copies of its file, and pages put back from them, stop being readable here.

    A backup comes first; then the store is closed, changed, opened again, and the index of backup keys rewritten everywhere.
    Keyrings of other OS accounts lose their wrap: those accounts enter the recovery code once. A crash anywhere is finished by
    the next opening. Raises as `keys.open_with_code`, Refusal keys.passphrase_empty where the store opens by a passphrase, and
    Trouble; then the store still has its former key.
    """
    session.require(Permission.BACKUP)
    place, desk = opening.place, session.desk
    known = key_files.load(place).best
    words = passphrase or None
    if known is not None and known.wraps_of("passphrase"):
        if words is None:
            raise Refusal("keys.passphrase_empty", field="passphrase")
        keys.open_with_passphrase(place, words).wipe()
    keys.open_with_code(place, code, keeper=opening.keeper).wipe()
    backups.run(desk, staff=session.staff_id)
    with session.task(Permission.BACKUP, "change_key"):
        pass
    session.locked = True  # the store that this session worked on is closed now
    opening.close()
    with StoreLock(place).take():
        old = keys.open_with_code(place, code, keeper=opening.keeper)
        keeper = opening.keeper if known is not None and known.wraps_of("keyring") else None
        try:
            rekey.change_key(place, old, code=code, keeper=keeper, passphrase=words).wipe()
        finally:
            old.wipe()
    opening.enter_with_code(code)
    if opening.desk is None:
        raise Trouble("store.cannot_open")
    return Rotated(backups.rewrite_indexes(opening.desk))
