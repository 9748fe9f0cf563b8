"""The ledger of erasures: what was erased stays erased, in the store and in every copy of it that comes back.

An entry names the random id of a subject or of a single fact, never anything about a person. Entries are numbered, chained and
signed; they are never changed, never taken out, and no clock decides between them. The ledger lies in the store and as lines of
JSON beside it (`erasures.jsonl`, written and flushed first) and in each backup folder. Of two ledgers of one store the longer
holds, provided that the shorter is its beginning.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from optician_desk.domain.errors import Trouble
from optician_desk.store import ledger_file, sealing, statements
from optician_desk.store.canonical import canonical_bytes
from optician_desk.store.tables import ERASURE_ENTRY

TAG = b"OD-ERASURE-1"
GENESIS = "00" * 32
KINDS = ("subject", "fact")


@dataclass(frozen=True, slots=True)
class Entry:
    """One erasure. `target` is a random id, `reason` a code, `staff` an account's random id; hashes and signature in hex."""

    seq: int
    kind: str
    target: str
    at: str
    staff: str
    reason: str
    prev: str
    hash: str
    signature: str

    @property
    def line(self) -> bytes:
        return canonical_bytes(asdict(self)) + b"\n"


@dataclass(frozen=True, slots=True)
class LedgerHead:
    """How long a ledger is, and the hash of its last entry (zeros for none)."""

    size: int
    hash: str


def head(entries: Sequence[Entry]) -> LedgerHead:
    return LedgerHead(len(entries), entries[-1].hash if entries else GENESIS)


def append(
    con: sa.Connection,
    folder: Path,
    store_id: str,
    targets: Iterable[tuple[str, str]],
    *,
    staff: str,
    reason: str,
    at: datetime | None = None,
) -> tuple[Entry, ...]:
    """Add entries for `targets` (kind, random id): flushed to the side file in `folder` first, then into the open transaction.

    From the return of this on, the erasure is decided: should the transaction fail, the next `reconcile` brings the entries in.
    Targets already in the ledger are left out. Raises Trouble: `ledger.not_written`, `ledger.diverged`, `ledger.damaged`.
    """
    reconcile(con, folder, store_id)
    last = head_of(con)
    now = (at or datetime.now(UTC)).isoformat(timespec="milliseconds")
    added: list[Entry] = []
    fresh: set[tuple[str, str]] = set()
    for kind, target in targets:
        if kind not in KINDS:
            raise ValueError(kind)
        if (kind, target) in fresh or _known(con, kind, target):
            continue
        fresh.add((kind, target))
        seq, prev = last.size + 1, last.hash
        body = {"at": now, "kind": kind, "reason": reason, "staff": staff, "target": target}
        digest = entry_hash(store_id, seq, prev, canonical_bytes(body))
        signature = sealing.sign(con, sealing.LEDGER, digest).hex()
        added.append(Entry(seq, kind, target, now, staff, reason, prev, digest.hex(), signature))
        last = LedgerHead(seq, digest.hex())
    ledger_file.append(folder, [entry.line for entry in added])
    _take_in(con, added)
    return tuple(added)


def reconcile(con: sa.Connection, folder: Path, store_id: str) -> int:
    """Make the ledger inside and the side file one: the shorter gets what it lacks. Returns how many entries came in.

    Raises Trouble: `ledger.damaged` (a line that does not hold), `ledger.diverged` (two histories), `ledger.not_written`.
    """
    if last_line(con) == ledger_file.last(folder):
        return 0  # the last entry's hash stands for all before it; `same_outside` reads them all
    own, outside = inside(con), ledger_file.lines(folder)
    shared = min(len(own), len(outside))
    if [entry.line for entry in own[:shared]] != outside[:shared]:
        beside = parse(outside, store_id, sealing.public(con, sealing.LEDGER))
        if any(one.hash != other.hash for one, other in zip(own, beside, strict=False)):
            raise Trouble("ledger.diverged")
    if len(own) > len(outside):
        ledger_file.append(folder, [entry.line for entry in own[shared:]])
        return 0
    missing = parse(outside[shared:], store_id, sealing.public(con, sealing.LEDGER), head(own))
    _take_in(con, missing)
    return len(missing)


def same_outside(con: sa.Connection, folder: Path) -> bool:
    """Whether every line of the side file is the entry that the store holds. Raises Trouble `ledger.not_readable`."""
    return [entry.line for entry in inside(con)] == ledger_file.lines(folder)


def take_in(con: sa.Connection, entries: Sequence[Entry]) -> int:
    """Bring a longer, already checked ledger (`load`) into the open transaction; returns how many entries were new.

    Raises Trouble `ledger.diverged` when it is another history than the one inside.
    """
    own = inside(con)
    if any(one.hash != other.hash for one, other in zip(own, entries, strict=False)):
        raise Trouble("ledger.diverged")
    missing = entries[len(own) :]
    _take_in(con, missing)
    return len(missing)


def load(folder: Path, store_id: str, public_key: bytes) -> tuple[Entry, ...]:
    """The ledger lying in a folder, every entry checked. A torn last line (a crash while it was written) is left out."""
    return parse(ledger_file.lines(folder), store_id, public_key)


def inside(con: sa.Connection) -> tuple[Entry, ...]:
    """The ledger as the store holds it, oldest first."""
    rows = con.execute(sa.select(ERASURE_ENTRY).order_by(ERASURE_ENTRY.c.seq))
    return tuple(_of(row) for row in rows)


def last_line(con: sa.Connection) -> bytes | None:
    """The last entry inside as its line; its hash stands for all before it."""
    row = con.execute(sa.select(ERASURE_ENTRY).order_by(ERASURE_ENTRY.c.seq.desc()).limit(1)).first()
    return None if row is None else _of(row).line


def parse(
    lines: Sequence[bytes], store_id: str, public_key: bytes | None, after: LedgerHead | None = None
) -> tuple[Entry, ...]:
    """Lines as entries: number, chain, hash and signature of each must hold. Raises Trouble `ledger.damaged` (`line`)."""
    last = after or LedgerHead(0, GENESIS)
    found = []
    for line in lines:
        number = last.size + 1
        try:
            entry = Entry(**json.loads(line))
            body = {name: getattr(entry, name) for name in ("at", "kind", "reason", "staff", "target")}
            digest = entry_hash(store_id, entry.seq, entry.prev, canonical_bytes(body))
            whole = (entry.seq, entry.prev, entry.hash) == (number, last.hash, digest.hex()) and entry.kind in KINDS
            if not whole or public_key is None:
                raise ValueError
            Ed25519PublicKey.from_public_bytes(public_key).verify(bytes.fromhex(entry.signature), digest)
        except (ValueError, TypeError, AttributeError, InvalidSignature):
            raise Trouble("ledger.damaged", line=number) from None
        found.append(entry)
        last = LedgerHead(entry.seq, entry.hash)
    return tuple(found)


def entry_hash(store_id: str, seq: int, prev: str, body: bytes) -> bytes:
    """SHA-256(tag ‖ len(store id) ‖ store id ‖ seq ‖ prev ‖ len(body) ‖ body); numbers big-endian, 4 and 8 bytes."""
    identity = store_id.encode()
    content = len(identity).to_bytes(4) + identity + seq.to_bytes(8) + bytes.fromhex(prev)
    return hashlib.sha256(TAG + content + len(body).to_bytes(4) + body).digest()


def _of(row: Any) -> Entry:
    hashes = (row.prev.hex(), row.hash.hex(), row.signature.hex())
    return Entry(row.seq, row.kind, row.target, row.at, row.staff, row.reason, *hashes)


def _take_in(con: sa.Connection, entries: Iterable[Entry]) -> None:
    for entry in entries:
        values = (
            entry.seq,
            entry.kind,
            entry.target,
            entry.at,
            entry.staff,
            entry.reason,
            bytes.fromhex(entry.prev),
            bytes.fromhex(entry.hash),
            bytes.fromhex(entry.signature),
        )
        statements.run(con, statements.insert(ERASURE_ENTRY), values)


def head_of(con: sa.Connection) -> LedgerHead:
    """The head of the ledger inside the store."""
    newest = sa.select(ERASURE_ENTRY.c.seq, ERASURE_ENTRY.c.hash).order_by(ERASURE_ENTRY.c.seq.desc()).limit(1)
    row = con.execute(newest).first()
    return LedgerHead(0, GENESIS) if row is None else LedgerHead(row.seq, row.hash.hex())


def _known(con: sa.Connection, kind: str, target: str) -> bool:
    query = "SELECT 1 FROM erasure_entry WHERE target = ? AND kind = ?"
    return statements.run(con, query, (target, kind)).fetchone() is not None
