"""The two files beside the store that hold its wrapped keys, and how they are written so that one of them is always whole.

Each file is written under another name, flushed to the disk, renamed, its folder flushed, and read back; the copy first, then
the first file. A generation number tells which of two whole files is the newer one; a checksum tells a damaged one.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Literal

from optician_desk.domain.errors import Trouble
from optician_desk.store import location as places
from optician_desk.store.key_wraps import Kind, Wrap
from optician_desk.store.location import StoreLocation

FORMAT = 1
_LARGEST_BYTES = 262_144

Stage = Literal["creating", "in_use"]


class FileState(Enum):
    """What one of the two files is worth."""

    MISSING = "missing"
    WHOLE = "whole"
    DAMAGED = "damaged"
    NEWER = "newer"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the files say: this store exists, and these wraps open it.

    `salt`: the first 16 bytes of the database, kept apart since without them no key opens it.
    `stage`: "creating" until set-up was finished, so that an interrupted set-up can be told from a lost store.
    """

    store_id: str
    stage: Stage
    wraps: tuple[Wrap, ...]
    salt: bytes
    generation: int = 0

    def wraps_of(self, kind: Kind) -> tuple[Wrap, ...]:
        return tuple(wrap for wrap in self.wraps if wrap.kind == kind)

    def with_wrap(self, new: Wrap) -> KeyFile:
        """With `new` in place of the older wrap of the same kind and OS account."""
        kept = tuple(wrap for wrap in self.wraps if (wrap.kind, wrap.account) != (new.kind, new.account))
        return replace(self, wraps=(*kept, new))

    def to_text(self) -> str:
        body = self._body()
        return json.dumps({**body, "check": _check(body)}, indent=1, sort_keys=True) + "\n"

    def _body(self) -> dict[str, object]:
        return {
            "format": FORMAT,
            "store": self.store_id,
            "stage": self.stage,
            "salt": self.salt.hex(),
            "generation": self.generation,
            "wraps": [wrap.as_json() for wrap in self.wraps],
        }


@dataclass(frozen=True, slots=True)
class KeyFiles:
    """Both files as found: the newest whole one (None without any), and the state of each."""

    best: KeyFile | None
    first: FileState
    copy: FileState

    @property
    def both_whole(self) -> bool:
        return self.first is self.copy is FileState.WHOLE


def parse(text: str) -> KeyFile:
    """Raises `ValueError` (also for a file of a newer program: `NewerFormat`) on anything that `to_text` did not write."""
    try:
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ValueError("not an object")
        if isinstance(data.get("format"), int) and data["format"] > FORMAT:
            raise NewerFormat
        check = data.pop("check")
        if check != _check(data):
            raise ValueError("checksum")
        return KeyFile(
            store_id=str(data["store"]),
            stage="creating" if data["stage"] == "creating" else "in_use",
            wraps=tuple(Wrap.from_json(wrap) for wrap in data["wraps"]),
            salt=bytes.fromhex(data["salt"]),
            generation=int(data["generation"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a key file") from error


class NewerFormat(ValueError):
    """Written by a newer version of the program."""


def load(location: StoreLocation) -> KeyFiles:
    """Reads both files; raises nothing."""
    first, first_state = _read(location.keys)
    copy, copy_state = _read(location.keys_copy)
    whole = [found for found in (first, copy) if found is not None]
    best = max(whole, key=lambda found: found.generation, default=None)
    if len(whole) == 2 and whole[0].store_id != whole[1].store_id:
        # Two stores' keys in one folder: the first file stands for the store here, the other is reported as damaged.
        best, copy_state = whole[0], FileState.DAMAGED
    return KeyFiles(best, first_state, copy_state)


def save(location: StoreLocation, keys: KeyFile) -> KeyFile:
    """Writes both files with the next generation number and returns what was written.

    Raises `Trouble`: `keys.files_not_written`, `store.disk_full`, `store.folder_read_only`. Then an older whole file still
    stands.
    """
    newer = replace(keys, generation=keys.generation + 1)
    text = newer.to_text()
    for path in (location.keys_copy, location.keys):
        write_whole(path, text.encode(), places.file_mode(location))
    return newer


def write_whole(path: Path, content: bytes, mode: int) -> None:
    """Replaces `path` by `content` or leaves it as it was; both survive a power cut. Raises `Trouble` as `save`."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        try:
            opened = os.fdopen(handle, "wb")
        except OSError:
            os.close(handle)  # Windows lets nobody delete what is open
            raise
        with opened as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)  # the umask may have taken the group's rights away
        temporary.replace(path)
        flush_folder(path.parent)
        if path.read_bytes() != content:
            raise Trouble("keys.files_not_written")
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise trouble_of(error) from error


def _read(path: Path) -> tuple[KeyFile | None, FileState]:
    try:
        if not path.is_file() or path.is_symlink():
            exists = path.is_symlink() or path.exists()
            return None, FileState.DAMAGED if exists else FileState.MISSING
        if path.stat().st_size > _LARGEST_BYTES:
            return None, FileState.DAMAGED
        return parse(path.read_text("utf-8")), FileState.WHOLE
    except NewerFormat:
        return None, FileState.NEWER
    except ValueError:
        return None, FileState.DAMAGED
    except OSError:
        return None, FileState.UNREADABLE


def _check(body: dict[str, object]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def flush_folder(folder: Path) -> None:
    """Make names in `folder` survive a power cut."""
    if os.name != "posix":
        return  # Windows has no handle to flush for a folder; its file system journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def trouble_of(error: OSError) -> Trouble:
    """What the disk or folder refused, as a Trouble."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble("store.disk_full")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return Trouble("store.folder_read_only")
    return Trouble("keys.files_not_written")
