"""Rotating the recovery code and the store's key, each on record and each followed through to the attached backup folders."""

from __future__ import annotations

from dataclasses import dataclass

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.staff import Permission
from optician_desk.services import backups
from optician_desk.services.session import Session
from optician_desk.store import keys, recovery_code
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation


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
