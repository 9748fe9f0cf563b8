"""Making a copy of the store that is proven good: copied in one view, opened under its own key, checked, then named.

A copy appears under its final name only after every check has passed; what is interrupted leaves a `.partial` that the next run
clears. Beside each copy lies its manifest, and in the folder the index of keys and the ledger of erasures.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk import version
from optician_desk.domain.errors import Trouble
from optician_desk.store import checks, connection, file_modes, generations, key_files, manifest
from optician_desk.store.database import Store
from optician_desk.store.generations import Generation, Index
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.manifest import Manifest

#: (done, total) → False to stop. Called between stretches of work, from the thread that works.
Progress = Callable[[int, int], bool]
_PAGES_A_STEP = 2048
_SUFFIX = ".optician-desk-backup"
_NAMED = re.compile(r"\d{8}-\d{6}-[0-9a-f]+")
_ABANDONED_SECONDS = 3600


class Cancelled(Exception):
    """The person who started it stopped it; nothing was left under a final name."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup in a folder: the encrypted file and what its manifest says."""

    path: Path
    manifest: Manifest

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.manifest.made_at)


def always(_done: int, _total: int) -> bool:
    """Progress that nobody watches."""
    return True


def shop_folder(folder: Path, store_id: str) -> Path:
    """Where in a backup folder this store's copies lie; several shops may share one medium."""
    return folder / f"optician-desk-{store_id[:8]}"


def create(store: Store, generation: Generation, folder: Path, progress: Progress = always) -> Copy:
    """A copy of the open store; see `create_from`."""
    return create_from(store.own_connection, generation, folder, progress)


def create_from(connect: Callable[[], Any], generation: Generation, folder: Path, progress: Progress = always) -> Copy:
    """Copy the store that `connect` opens (of any schema) into `folder` under the generation's key, check it, name it.

    Raises Trouble (backup.folder_missing, backup.copy_not_whole, store.disk_full …) and Cancelled; then no copy was added.
    """
    made_at = generation.made_at.astimezone(UTC)
    path = folder / f"{made_at:%Y%m%d-%H%M%S}-{generation.id}{_SUFFIX}"
    partial = path.with_suffix(".partial")
    try:
        _clear(folder)
        promise = _copy(connect, generation, partial, progress)
        _verify(partial, generation.key, promise)
        _flush(partial)
        described = replace(promise, size=partial.stat().st_size, sha256=_digest(partial))
        key_files.write_whole(manifest_path(path), described.to_bytes(), file_modes.of_files(folder))
        partial.replace(path)
    except OSError as error:
        raise key_files.trouble_of(error) from error
    except sqlcipher.Error as error:
        raise connection.translated(error) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return Copy(path, described)


def _clear(folder: Path) -> None:
    """Remove what runs that were killed left here; a run under way elsewhere is younger than that."""
    for left in (*folder.glob("*.partial"), *folder.glob("*.json")):
        unfinished = left.suffix == ".partial" or not left.with_suffix(_SUFFIX).exists()
        mine = _NAMED.fullmatch(left.stem) is not None
        if mine and unfinished and time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
            left.unlink(missing_ok=True)


def copy_pages(source: Any, target: Any, progress: Progress) -> None:
    """Copy one open database over another, page by page. Raises Cancelled; the target is then worth nothing."""

    def step(_status: int, remaining: int, total: int) -> None:
        if not progress(total - remaining, total):
            raise Cancelled

    source.backup(target, pages=_PAGES_A_STEP, progress=step, sleep=0.0)


def _copy(connect: Callable[[], Any], generation: Generation, target: Path, progress: Progress) -> Manifest:
    source = connect()
    try:
        file_modes.new_file(target)
        copy = connection.connect(target, generation.key, os.urandom(16), wal=False)
        try:
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute("PRAGMA synchronous = NORMAL")  # flushed once at the end instead
            source.execute("BEGIN")  # one view for the copy and for the promise, however many write meanwhile
            promise = manifest.describe(
                source, generation=generation.id, made_at=generation.made_at.isoformat(), app=version.VERSION
            )
            copy_pages(source, copy, progress)
            source.execute("ROLLBACK")
            copy.execute("PRAGMA journal_mode = DELETE")  # the copied header says WAL; a copy is one file
        finally:
            copy.close()
    finally:
        source.close()
    return promise


def _verify(path: Path, key: bytes, promise: Manifest) -> None:
    raw = connection.connect(path, key, wal=False)
    try:
        if checks.problems(raw) or checks.search_index_problem(raw):
            raise Trouble("backup.copy_not_whole")
        held = manifest.describe(raw, generation=promise.generation, made_at=promise.made_at, app=promise.app)
    finally:
        raw.close()
    if held != replace(promise, size=0, sha256="", schema=held.schema):
        raise Trouble("backup.copy_incomplete")


def verify(copy: Copy, generation: Generation) -> None:
    """Open and check a copy: its bytes, its pages, its indexes, and what its manifest promises.

    Raises Trouble: backup.copy_changed, backup.copy_not_whole, backup.copy_incomplete, store.not_readable (another key).
    """
    try:
        if copy.path.stat().st_size != copy.manifest.size or _digest(copy.path) != copy.manifest.sha256:
            raise Trouble("backup.copy_changed")
        _verify(copy.path, generation.key, copy.manifest)
    except OSError as error:
        raise Trouble("backup.copy_missing") from error
    except sqlcipher.Error as error:
        raise Trouble("backup.copy_not_whole") from error


def found_in(folder: Path) -> tuple[Copy, ...]:
    """The copies in a shop's folder, newest first. A file without a readable manifest is not offered."""
    copies = []
    for path in folder.glob(f"*{_SUFFIX}"):
        with suppress(Trouble):
            copies.append(Copy(path, manifest.parse(manifest_path(path))))
    return tuple(sorted(copies, key=lambda copy: copy.manifest.made_at, reverse=True))


def write_index(folder: Path, index: Index, key: StoreKey, keys: KeyFile) -> None:
    """Write the index of keys into a folder, whole or not at all."""
    mode = file_modes.of_files(folder)
    key_files.write_whole(folder / generations.INDEX_NAME, generations.seal(index, key, keys), mode)


def remove(copy: Copy) -> None:
    """Delete a copy whose key is gone from the index; what cannot be deleted is unreadable anyway."""
    copy.path.unlink(missing_ok=True)
    manifest_path(copy.path).unlink(missing_ok=True)


def manifest_path(path: Path) -> Path:
    return path.with_suffix(".json")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
