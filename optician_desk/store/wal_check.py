"""Whether the WAL beside a store was written by that store and goes on from this state of it, found out without opening either.

SQLite takes any WAL with good checksums for its own and moves it into the file when the last connection closes, even one that
could not read a page: a WAL left by another store or on another day, or put there, would overwrite pages for good. Its pages
carry the HMAC of SQLCipher, which only the store's own key makes. The time is told by the mark: a number in the header of the
first page (SQLite's `user_version`) that every transaction of the desk counts up, so that the file's mark is one of those that
the WAL leads through, or the one before the first of them.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_HEADER, _FRAME, _PAGE, _MAC = 32, 24, 4096, 64
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
#: Where `user_version` stands in the first page, in the last bytes of one block of the cipher.
_MARK_BLOCK, _BLOCK = 48, 16


def count_up(raw: Any) -> None:
    """Set the next mark in the open transaction of this connection."""
    raw.execute(f"PRAGMA user_version = {raw.execute('PRAGMA user_version').fetchone()[0] + 1}")


def has_content(store: Path) -> bool:
    """Whether anything lies in the WAL beside the store. Raises OSError."""
    try:
        return _beside(store).stat().st_size > 0
    except FileNotFoundError:
        return False


def is_foreign(store: Path, key: bytes | bytearray) -> bool:
    """True when SQLite would take pages from the WAL that were not written under `key` and the salt in the file.

    What SQLite itself leaves out is no part of the store: torn frames, those of an earlier round, and a transaction without its
    commit, such as a change of key that was cut off. Raises OSError.
    """
    try:
        file = _beside(store).open("rb")
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


def is_of_another_time(store: Path, key: bytes | bytearray) -> bool:
    """True when the WAL does not go on from the state that the file is in: one of the two was put back from a copy.

    Reads the first page and the WAL: a hundredth of a second after an ordinary crash. A first page that is torn, or still under
    the former key, cannot tell; then this says False. Raises OSError.
    """
    try:
        wal = _beside(store).open("rb")
    except FileNotFoundError:
        return False
    with wal, store.open("rb") as file:
        page = file.read(_PAGE)
        pages = _Pages(page[:16], key)
        header = _header(wal.read(_HEADER))
        held = pages.mark(page)
        if held is None or header is None:
            return False
        transactions = list(_marks(wal, header[1], pages))
    marks = [mark for transaction in transactions for mark in transaction]
    if not marks:
        return bool(transactions) and held > 0  # written before there were marks
    return not marks[0] - 1 <= held <= marks[-1]


def _beside(store: Path) -> Path:
    return store.with_name(store.name + "-wal")


class _Pages:
    """Reads pages under one key and salt."""

    def __init__(self, salt: bytes, key: bytes | bytearray) -> None:
        self._key = bytes(key)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", self._key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def is_whole(self, page: bytes, number: int) -> bool:
        covered = page[16 if number == 1 else 0 : -_MAC] + struct.pack("<I", number)
        return hmac.compare_digest(hmac.digest(self._mac_key, covered, "sha512"), page[-_MAC:])

    def mark(self, page: bytes) -> int | None:
        """The mark in a first page; None when the page is not whole under this key."""
        if len(page) < _PAGE or not self.is_whole(page, 1):
            return None
        before, block = page[_MARK_BLOCK - _BLOCK : _MARK_BLOCK], page[_MARK_BLOCK : _MARK_BLOCK + _BLOCK]
        reading = Cipher(algorithms.AES256(self._key), modes.CBC(before)).decryptor()
        return int.from_bytes((reading.update(block) + reading.finalize())[-4:])


def _marks(wal: BinaryIO, salts: tuple[int, ...], pages: _Pages) -> Iterator[list[int]]:
    """The marks of each transaction that reached its commit in this round of the WAL, up to the first page that is torn."""
    marks: list[int] = []
    while len(frame := wal.read(_FRAME + _PAGE)) == _FRAME + _PAGE:
        number, commits, *rest = struct.unpack(">6I", frame[:_FRAME])
        if tuple(rest[:2]) != salts or not pages.is_whole(frame[_FRAME:], number):
            return
        if number == 1 and (mark := pages.mark(frame[_FRAME:])) is not None:
            marks.append(mark)
        if commits:
            yield marks
            marks = []


def _is_ours(store: Path, key: bytes | bytearray, frame: bytes) -> bool:
    with store.open("rb") as file:
        salt = file.read(16)
    return len(salt) < 16 or _Pages(salt, key).is_whole(frame[_FRAME:], int.from_bytes(frame[:4]))


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
