"""Changing the store's key: older copies of the file, and pages put back from them, stop being readable.

Crash at any point: the new key's wraps are on the disk before the file changes, the change itself is one transaction of SQLite,
and the next opening tells by the file which of the two keys holds (`settle`). At no point does neither open it.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Trouble
from optician_desk.store import checks, connection, generations, key_files, key_wraps, keys
from optician_desk.store import location as places
from optician_desk.store.generations import Index
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation

NEXT_NAME = "keys.next.json"
NEXT_INDEX_NAME = "generations.next.json"

#: Opens a set of wraps in whatever way the person has: keyring, code or passphrase. Raises Trouble where it cannot.
Opener = Callable[[KeyFile], StoreKey]


def change_key(
    location: StoreLocation,
    old: StoreKey,
    *,
    code: str,
    keeper: SecretKeeper | None = None,
    passphrase: str | None = None,
) -> StoreKey:
    """Give the closed store a new random key and return it. The recovery code is asked for, so that it opens the new one too.

    Raises Trouble keys.code_of_another_store when the code does not open the old key; nothing was changed then.
    """
    known = key_files.load(location).best
    if known is None:
        raise Trouble("keys.files_missing")
    held = keys.open_with_code(location, code, keeper=keeper)
    same = hmac.compare_digest(held.raw, old.raw)
    held.wipe()
    if not same:
        raise Trouble("keys.code_of_another_store")
    new = StoreKey(old.store_id, key_wraps.new_key(old.store_id).raw, old.salt)
    wraps = keys.wrapped(new, "in_use", keeper=keeper, code=code, passphrase=passphrase)
    pending = replace(wraps, generation=known.generation + 1)
    index = _held_index(location, old)
    key_files.write_whole(_next_path(location), pending.to_text().encode(), places.file_mode(location))
    if index is not None:  # sealed under the new key too, so that no copy loses its key with the change
        sealed = generations.seal(replace(index, serial=index.serial + 1), new, pending)
        key_files.write_whole(location.folder / NEXT_INDEX_NAME, sealed, places.file_mode(location))
    _change(location, old, new)
    _finish(location, pending, keeper)
    return new


def _held_index(location: StoreLocation, key: StoreKey) -> Index | None:
    try:
        return generations.open_sealed(generations.read(location.folder / generations.INDEX_NAME), key)
    except Trouble as trouble:
        if trouble.code != "backup.index_missing":
            raise
        return None


def _change(location: StoreLocation, old: StoreKey, new: StoreKey) -> None:
    raw = connection.connect(location.store, old.raw)
    try:
        if raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != 0:
            raise Trouble("store.busy")
        raw.execute(f"PRAGMA rekey = \"x'{new.raw.hex()}'\"")
        if raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != 0:
            raise Trouble("store.busy")
        if checks.problems(raw):
            raise Trouble("store.damaged")
    except sqlcipher.Error as error:
        raise connection.translated(error) from None
    finally:
        raw.close()


def is_pending(location: StoreLocation) -> bool:
    """Whether a change of the key was begun and not finished."""
    return _next_path(location).exists()


def settle(location: StoreLocation, current: StoreKey, open_next: Opener, keeper: SecretKeeper | None) -> StoreKey:
    """After a change that was cut off: the key that really opens the file, with the key files brought in line.

    `current` is what the key files lead to; it is wiped when the other one holds.
    """
    path = _next_path(location)
    try:
        pending = key_files.parse(path.read_text("utf-8"))
    except (OSError, ValueError):
        return current  # not even the wraps of the new key were whole: the file cannot have it yet
    if _opens(location, current):
        with suppress(OSError):  # this key never came to be the store's
            (location.folder / NEXT_INDEX_NAME).unlink(missing_ok=True)
            path.unlink()
        return current
    following = open_next(pending)
    if not _opens(location, following):
        raise Trouble("store.not_readable")
    current.wipe()
    _finish(location, pending, keeper)
    return following


def _opens(location: StoreLocation, key: StoreKey) -> bool:
    try:
        connection.connect(location.store, key.raw).close()
    except Trouble as error:
        if error.code == "store.not_readable":
            return False
        raise
    return True


def _finish(location: StoreLocation, pending: KeyFile, keeper: SecretKeeper | None) -> None:
    with suppress(FileNotFoundError):  # none, or in its place already before this was cut off
        (location.folder / NEXT_INDEX_NAME).replace(location.folder / generations.INDEX_NAME)
        key_files.flush_folder(location.folder)
    keys.adopt(location, pending, keeper=keeper)
    _next_path(location).unlink(missing_ok=True)


def _next_path(location: StoreLocation) -> Path:
    return location.folder / NEXT_NAME
