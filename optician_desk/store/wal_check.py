"""Whether the WAL beside a store was written by that store, found out without opening either.

SQLite takes any WAL with good checksums for its own and moves it into the file when the last connection closes, even one that
could not read a page: a WAL left by another store, or put there, would overwrite pages for good. Its pages carry the HMAC of
SQLCipher, which only the store's own key makes.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from pathlib import Path
from typing import BinaryIO

_HEADER, _FRAME, _PAGE, _MAC = 32, 24, 4096, 64
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683


def is_foreign(store: Path, key: bytes | bytearray) -> bool:
    """True when SQLite would take pages from the WAL that were not written under `key` and the salt in the file.

    What SQLite itself leaves out is no part of the store: torn frames, those of an earlier round, and a transaction without its
    commit, such as a change of key that was cut off. Raises OSError.
    """
    wal = store.with_name(store.name + "-wal")
    try:
        file = wal.open("rb")
    except FileNotFoundError:
        return False
    with file:
        header = _header(file.read(_HEADER))
        if header is None:
            return False
        first = file.read(_FRAME + _PAGE)
        if len(first) < _FRAME + _PAGE or _is_ours(store, key, first):
            return False
        file.seek(_HEADER)
        return _commits(file, *header)


def _is_ours(store: Path, key: bytes | bytearray, frame: bytes) -> bool:
    with store.open("rb") as file:
        salt = file.read(16)
    number = int.from_bytes(frame[:4])
    page = frame[_FRAME:]
    mac_key = hashlib.pbkdf2_hmac("sha512", bytes(key), bytes(byte ^ 0x3A for byte in salt), 2, 32)
    covered = page[16 if number == 1 else 0 : -_MAC] + struct.pack("<I", number)
    return len(salt) < 16 or hmac.compare_digest(hmac.digest(mac_key, covered, "sha512"), page[-_MAC:])


def _header(content: bytes) -> tuple[str, tuple[int, ...], tuple[int, int]] | None:
    """Byte order of the checksums, salts and checksum of a whole header."""
    if len(content) < _HEADER:
        return None
    magic, _, page_bytes, _, *rest = struct.unpack(">8I", content)
    if magic not in (_MAGIC_LITTLE, _MAGIC_BIG) or page_bytes != _PAGE:
        return None
    order = "<" if magic == _MAGIC_LITTLE else ">"
    sums = _checksum(content[: _HEADER - 8], order, (0, 0))
    return (order, tuple(rest[:2]), sums) if sums == tuple(rest[2:]) else None


def _commits(file: BinaryIO, order: str, salts: tuple[int, ...], sums: tuple[int, int]) -> bool:
    """Whether a transaction among the valid frames reaches its commit."""
    while len(frame := file.read(_FRAME + _PAGE)) == _FRAME + _PAGE:
        _, committed, *rest = struct.unpack(">6I", frame[:_FRAME])
        sums = _checksum(frame[_FRAME:], order, _checksum(frame[:8], order, sums))
        if tuple(rest) != (*salts, *sums):
            return False
        if committed:
            return True
    return False


def _checksum(content: bytes, order: str, start: tuple[int, int]) -> tuple[int, int]:
    first, second = start
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
