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

_HEADER, _FRAME, _PAGE, _MAC = 32, 24, 4096, 64
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683


def is_foreign(store: Path, key: bytes | bytearray) -> bool:
    """True when the first valid frame was not written under `key` and the salt in the file; False when it was, or without one.

    A frame that SQLite itself would leave out (torn, or of an earlier round) is no frame. Raises OSError.
    """
    found = _first_frame(store.with_name(store.name + "-wal"))
    if found is None:
        return False
    number, page = found
    with store.open("rb") as file:
        salt = file.read(16)
    if len(salt) < 16:
        return False
    mac_key = hashlib.pbkdf2_hmac("sha512", bytes(key), bytes(byte ^ 0x3A for byte in salt), 2, 32)
    covered = page[16 if number == 1 else 0 : -_MAC] + struct.pack("<I", number)
    return not hmac.compare_digest(hmac.digest(mac_key, covered, "sha512"), page[-_MAC:])


def _first_frame(wal: Path) -> tuple[int, bytes] | None:
    """Page number and content of the first frame, when header and frame are whole by SQLite's own checksums."""
    try:
        with wal.open("rb") as file:
            content = file.read(_HEADER + _FRAME + _PAGE)
    except FileNotFoundError:
        return None
    if len(content) < _HEADER + _FRAME + _PAGE:
        return None
    magic, _, page_bytes, _, *_ = header = struct.unpack(">8I", content[:_HEADER])
    if magic not in (_MAGIC_LITTLE, _MAGIC_BIG) or page_bytes != _PAGE:
        return None
    order = "<" if magic == _MAGIC_LITTLE else ">"
    sums = _checksum(content[: _HEADER - 8], order, (0, 0))
    if sums != header[6:8]:
        return None
    number, _, *rest = struct.unpack(">6I", content[_HEADER : _HEADER + _FRAME])
    page = content[_HEADER + _FRAME :]
    sums = _checksum(page, order, _checksum(content[_HEADER : _HEADER + 8], order, sums))
    return (number, page) if tuple(rest) == (*header[4:6], *sums) else None


def _checksum(content: bytes, order: str, start: tuple[int, int]) -> tuple[int, int]:
    first, second = start
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
