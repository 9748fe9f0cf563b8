"""Reading a container's ZIP so that every reader of it sees the same files: no doubles, nothing hidden, nothing too big.

A ZIP says everything twice (before each entry, and in the directory at its end), and programs differ in which they
believe. Here both must agree, entries must lie without gaps from the first byte to the directory, and nothing may
follow. Structures by PKWARE APPNOTE 6.3.10 sections 4.3.7 to 4.3.16; the limits are this program's own.
"""

from __future__ import annotations

import struct
import unicodedata
import zlib
from dataclasses import dataclass, field

from optician_desk.signatures.faults import Broken, NotCheckable

MOST_ENTRIES = 200
MOST_BYTES = 20 * 1024 * 1024  # unpacked, one entry
MOST_BYTES_TOGETHER = 40 * 1024 * 1024
MOST_RATIO = 100  # unpacked to packed, for entries over SMALL
SMALL = 1024 * 1024
LONGEST_NAME = 255  # bytes

_END = struct.Struct("<4s4H2LH")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED, _DESCRIPTOR, _UTF8 = 0x1, 0x8, 0x800
_STRANGE_FLAGS = 0xFFFF & ~(_DESCRIPTOR | _UTF8 | 0x6)  # 0x6: how hard the packer tried
_STORED, _DEFLATED = 0, 8
_ZIP64, _OTHER_NAME = 0x0001, 0x7075
_LINK = 0o120000


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its name as written, its unpacked bytes, whether it was stored as it is, without an extra field."""

    name: str
    data: bytes = field(repr=False)
    plain: bool = False

    @property
    def folder(self) -> bool:
        """True for an entry that is only a folder."""
        return self.name.endswith("/")


@dataclass(frozen=True, slots=True)
class _Record:
    """One line of the directory, with where its entry begins."""

    name: str
    raw_name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    extra: bytes
    start: int


def names(content: bytes) -> tuple[str, ...]:
    """The names in the directory, in its order. Raises Broken when the directory cannot be read or misleads."""
    return tuple(record.name for record in _directory(content)[0])


def read(content: bytes) -> tuple[Entry, ...]:
    """All entries in the order in which they lie in the file, unpacked and checked.

    Raises Broken or NotCheckable with the code of what is wrong (`signed.zip_…`) and the entry's name.
    """
    records, end = _directory(content)
    _check_names(records)
    _check_sizes(records)
    entries = []
    position = 0
    for record in sorted(records, key=lambda record: record.start):
        if record.start != position:
            raise Broken("signed.zip_hidden", record.name)
        entry, position = _entry(content, record, end)
        entries.append(entry)
    if position != end:
        raise Broken("signed.zip_hidden")
    return tuple(entries)


def _directory(content: bytes) -> tuple[list[_Record], int]:
    """The records of the directory and where it begins."""
    at = content.rfind(b"PK\x05\x06", max(0, len(content) - _END.size - 0xFFFF))
    if at < 0 or len(content) - at < _END.size:
        raise Broken("signed.zip_damaged")
    _, disk, first_disk, here, count, length, start, comment = _END.unpack_from(content, at)
    if at + _END.size + comment != len(content):
        raise Broken("signed.zip_hidden")
    if (
        content[max(0, at - 20) : at].startswith(b"PK\x06\x07")
        or 0xFFFF in (here, count)
        or 0xFFFFFFFF in (length, start)
    ):
        raise NotCheckable("signed.zip_64")
    if disk or first_disk or here != count:
        raise Broken("signed.zip_damaged")
    if count > MOST_ENTRIES:
        raise Broken("signed.zip_count")
    if start + length != at:
        raise Broken("signed.zip_hidden")
    records = []
    position = start
    for _ in range(count):
        record, position = _record(content, position, at)
        records.append(record)
    if position != at:
        raise Broken("signed.zip_hidden")
    return records, start


def _record(content: bytes, position: int, end: int) -> tuple[_Record, int]:
    if position + _CENTRAL.size > end:
        raise Broken("signed.zip_damaged")
    (mark, made_by, _, flags, method, _, _, crc, packed, size, name_length, extra_length, comment_length, disk, _, outer,
     start) = _CENTRAL.unpack_from(content, position)  # fmt: skip
    name_at = position + _CENTRAL.size
    following = name_at + name_length + extra_length + comment_length
    if mark != b"PK\x01\x02" or disk or following > end:
        raise Broken("signed.zip_damaged")
    raw = content[name_at : name_at + name_length]
    extra = content[name_at + name_length : name_at + name_length + extra_length]
    name = _name(raw)
    if flags & _ENCRYPTED:
        raise NotCheckable("signed.zip_encrypted", name)
    if flags & _STRANGE_FLAGS or method not in (_STORED, _DEFLATED):
        raise NotCheckable("signed.zip_method", name)
    if made_by >> 8 == 3 and (outer >> 16) & 0o170000 == _LINK:
        raise Broken("signed.zip_link", name)
    _check_extra(extra, raw, name)
    return _Record(name, raw, flags, method, crc, packed, size, extra, start), following


def _entry(content: bytes, record: _Record, end: int) -> tuple[Entry, int]:
    """The entry itself, and where the next one must begin."""
    data_at = record.start + _LOCAL.size
    if data_at > end or content[record.start : record.start + 4] != b"PK\x03\x04":
        raise Broken("signed.zip_headers", record.name)
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack_from(content, record.start)
    raw = content[data_at : data_at + name_length]
    extra = content[data_at + name_length : data_at + name_length + extra_length]
    if (raw, flags, method) != (record.raw_name, record.flags, record.method):
        raise Broken("signed.zip_headers", record.name)
    told = (crc, packed, size)
    agreed = (record.crc, record.packed, record.size)
    later = bool(flags & _DESCRIPTOR)
    if told != agreed and not (later and told == (0, 0, 0)):
        raise Broken("signed.zip_headers", record.name)
    _check_extra(extra, raw, record.name)
    data_at += name_length + extra_length
    after = data_at + record.packed
    if after > end:
        raise Broken("signed.zip_damaged", record.name)
    data = _unpacked(content[data_at:after], record)
    if later:
        after = _behind_descriptor(content, after, agreed, record.name)
    return Entry(record.name, data, record.method == _STORED and not extra and not record.extra and not later), after


def _behind_descriptor(content: bytes, at: int, agreed: tuple[int, int, int], name: str) -> int:
    told = struct.pack("<3L", *agreed)
    for descriptor in (b"PK\x07\x08" + told, told):
        if content.startswith(descriptor, at):
            return at + len(descriptor)
    raise Broken("signed.zip_headers", name)


def _unpacked(packed: bytes, record: _Record) -> bytes:
    if record.method == _STORED:
        data = packed
    else:
        try:
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            data = unpacker.decompress(packed, record.size + 1)
            whole = unpacker.eof and not unpacker.unused_data and not unpacker.unconsumed_tail
        except zlib.error:
            whole = False
        if not whole:
            raise Broken("signed.zip_checksum", record.name)
    if len(data) != record.size or zlib.crc32(data) != record.crc:
        raise Broken("signed.zip_checksum", record.name)
    return data


def _name(raw: bytes) -> str:
    """The name; containers write UTF-8 with and without saying so."""
    shown = raw.decode("utf-8", "backslashreplace")
    try:
        name = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Broken("signed.zip_name", shown) from error
    steps = name.removesuffix("/").split("/")
    if (
        len(raw) > LONGEST_NAME
        or any(step in ("", ".", "..") or step != step.strip() or step.endswith(".") for step in steps)
        or any(sign in name for sign in "\\:")
        or any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for sign in name)
    ):
        raise Broken(
            "signed.zip_name", "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in shown)
        )
    return name


def _check_extra(extra: bytes, raw_name: bytes, name: str) -> None:
    """Refuse sizes and names that an extra field gives a second time."""
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, position)
        value = extra[position + 4 : position + 4 + length]
        if kind == _ZIP64:
            raise NotCheckable("signed.zip_64", name)
        if kind == _OTHER_NAME and value[5:] != raw_name:
            raise Broken("signed.zip_headers", name)
        position += 4 + length


def _check_names(records: list[_Record]) -> None:
    """No name twice, none that differs from another only by case or by how its letters are put together."""
    seen: set[str] = set()
    folded: dict[str, str] = {}
    for record in records:
        if record.name in seen:
            raise Broken("signed.zip_twice", record.name)
        seen.add(record.name)
        likeness = unicodedata.normalize("NFKC", record.name.removesuffix("/")).casefold()
        if likeness in folded:
            raise Broken("signed.zip_twins", record.name)
        folded[likeness] = record.name
    for record in records:
        if record.name.endswith("/") and (record.size or record.packed > 2):
            raise Broken("signed.zip_name", record.name)
        above = record.name.removesuffix("/").split("/")[:-1]
        if any("/".join(above[: depth + 1]) in seen for depth in range(len(above))):
            raise Broken("signed.zip_name", record.name)


def _check_sizes(records: list[_Record]) -> None:
    for record in records:
        if record.size > MOST_BYTES:
            raise Broken("signed.zip_size", record.name)
        if record.size > SMALL and record.size > MOST_RATIO * record.packed:
            raise Broken("signed.zip_bomb", record.name)
    if sum(record.size for record in records) > MOST_BYTES_TOGETHER:
        raise Broken("signed.zip_size")
