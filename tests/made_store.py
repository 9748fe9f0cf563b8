"""A real store with its keys, as set-up leaves it: for tests of keys, opening and bad luck."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from optician_desk.store import keys, recovery_code
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation


@dataclass(frozen=True, slots=True)
class Made:
    """Where the store lies, its recovery code, and its key for comparison."""

    place: StoreLocation
    code: str
    key: bytes


def make(
    folder: Path,
    keeper: SecretKeeper | None = None,
    *,
    passphrase: str | None = None,
    account: str | None = None,
    in_use: bool = True,
) -> Made:
    """Makes the keys and the store, and closes it again."""
    place = StoreLocation(folder)
    code = recovery_code.generate()
    key = keys.create(place, keeper=keeper, code=code, passphrase=passphrase, account=account)
    Store.create(place.store, key.raw, key.salt, key.store_id, "c0" * 8).close()
    if in_use:
        keys.mark_in_use(place, keeper, account=account)
    return Made(place, code, bytes(key.raw))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under `folder` with its bytes, to show that nothing was changed."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def linked(path: Path, target: Path) -> None:
    """A symbolic link at `path`; skips the test where there are none, or not for this account (Windows)."""
    with suppress(OSError):
        path.symlink_to(target)
    if not path.is_symlink():
        pytest.skip("no symbolic links here, or not for this account")
