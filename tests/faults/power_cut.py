"""Power cut at any write: what the disk may hold after any prefix of the recorded changes, made as folders to be opened.

A file system promises that what was flushed is there. Of the rest a cut may leave all, nothing, or any 512-byte sectors; a name
that was made, changed or deleted and whose folder was not flushed may be there or not.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<cIQQ")


@dataclass(frozen=True, slots=True)
class Change:
    """One recorded call: W write, T cut, S flush, R rename, U delete, C made."""

    kind: str
    path: str
    offset: int
    data: bytes


class Luck(Enum):
    """What the cut leaves of changes that were not flushed."""

    ALL = "all"
    NOTHING = "nothing"
    TORN = "torn sectors"


def read(log: Path) -> list[Change]:
    """The recorded changes in their order."""
    content = log.read_bytes()
    at = 0
    found = []
    while at < len(content):
        kind, name, offset, length = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        path = content[at : at + name].decode()
        at += name
        carries = kind in (b"W", b"R")
        data = content[at : at + length] if carries else b""
        at += length if carries else 0
        found.append(Change(kind.decode(), path, offset, data))
    return found


@dataclass(slots=True)
class _File:
    now: bytearray
    flushed: bytearray
    pending: list[Change] = field(default_factory=list)


class Disk:
    """The state of a folder, change by change."""

    def __init__(self, start: dict[str, bytes]) -> None:
        self._files = {path: _File(bytearray(content), bytearray(content)) for path, content in start.items()}
        self._named = dict(self._files)  # the names that a flush of the folder has made safe

    def apply(self, change: Change) -> None:
        if change.kind == "C":
            self._files[change.path] = _File(bytearray(), bytearray())
        elif change.kind == "U":
            self._files.pop(change.path, None)
        elif change.kind == "R":
            if change.path in self._files:
                self._files[change.data.decode()] = self._files.pop(change.path)
        elif change.kind == "S":
            self._flush(change.path)
        elif change.path in self._files:
            one = self._files[change.path]
            _write(one.now, change)
            one.pending.append(change)

    def _flush(self, path: str) -> None:
        one = self._files.get(path)
        if one is None:  # a folder: its names are safe now
            inside = path.rstrip("/") + "/"
            kept = {name: file for name, file in self._named.items() if not name.startswith(inside)}
            self._named = kept | {name: file for name, file in self._files.items() if name.startswith(inside)}
            return
        one.flushed = bytearray(one.now)
        one.pending = []
        self._named[path] = one  # flushing a new file makes its own name safe, as file systems with a journal do

    def after_a_cut(self, luck: Luck, chance: random.Random) -> Iterator[tuple[str, bytes]]:
        """The files as the next start finds them."""
        names = self._named if luck is Luck.NOTHING or (luck is Luck.TORN and chance.random() < 0.5) else self._files
        for path, one in names.items():
            if luck is Luck.ALL:
                yield path, bytes(one.now)
            elif luck is Luck.NOTHING:
                yield path, bytes(one.flushed)
            else:
                yield path, _torn(one, chance)


def _write(content: bytearray, change: Change) -> None:
    if change.kind == "T":
        if change.offset < len(content):
            del content[change.offset :]
        else:
            content.extend(bytes(change.offset - len(content)))
        return
    if len(content) < change.offset:
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : change.offset + len(change.data)] = change.data


def _torn(one: _File, chance: random.Random) -> bytes:
    content = bytearray(one.flushed)
    for change in one.pending:
        if change.kind == "T":
            if chance.random() < 0.5:
                _write(content, change)
            continue
        first = change.offset // SECTOR
        for sector in range(first, (change.offset + len(change.data) - 1) // SECTOR + 1):
            if chance.random() < 0.5:
                start = max(change.offset, sector * SECTOR)
                end = min(change.offset + len(change.data), (sector + 1) * SECTOR)
                part = change.data[start - change.offset : end - change.offset]
                _write(content, Change("W", change.path, start, part))
    return bytes(content)
