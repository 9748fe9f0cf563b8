"""Checking signed checkpoints and the ledger of erasures by raw SQL and own hashing, without the code that makes them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Remembered(Protocol):
    """What is known of the store outside of it (`anchor.Anchor`); hashes in hex."""

    @property
    def audit_seq(self) -> int: ...
    @property
    def audit_hash(self) -> str: ...
    @property
    def ledger_size(self) -> int: ...
    @property
    def ledger_head(self) -> str: ...
    @property
    def checkpoint_seq(self) -> int: ...
    @property
    def checkpoint_hash(self) -> str: ...
    @property
    def genesis(self) -> str: ...


class Found(Exception):
    """The first thing that is wrong: what, the number of the entry, the table."""

    def __init__(self, problem: str, seq: int | None, table: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.seq = seq
        self.table = table


def ledger(raw: Any, store_id: str) -> Iterator[tuple[int, str, str, bytes]]:
    """Number, kind, target and hash of every erasure; raises Found at the first that does not hold."""
    key = _key(raw, "ledger")
    identity = store_id.encode()
    tag = b"OD-ERASURE-1" + len(identity).to_bytes(4, "big") + identity
    previous = bytes(32)
    rows = raw.execute(
        "SELECT seq, kind, target, at, staff, reason, prev, hash, signature FROM erasure_entry ORDER BY seq"
    )
    for expected, (seq, kind, target, at, staff, reason, prev, digest, signature) in enumerate(rows, 1):
        body = {"at": at, "kind": kind, "reason": reason, "staff": staff, "target": target}
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        computed = hashlib.sha256(
            tag + seq.to_bytes(8, "big") + prev + len(content).to_bytes(4, "big") + content
        ).digest()
        if seq != expected or prev != previous or computed != digest or not _signed(key, signature, digest):
            raise Found("ledger_changed", expected, "erasure_entry")
        previous = digest
        yield seq, kind, target, digest


def beginning(raw: Any) -> tuple[int, bytes]:
    """Number of the first entry and the hash before it: of the whole trail, or of what was left after its term ended."""
    first = raw.execute("SELECT min(seq) FROM audit").fetchone()[0]
    if first in (None, 1):
        return 1, bytes(32)
    sealed = raw.execute("SELECT audit_hash FROM checkpoint WHERE audit_seq = ? LIMIT 1", (first - 1,)).fetchone()
    pruned = raw.execute("SELECT value FROM meta WHERE key = 'trail_begins'").fetchone()
    if sealed is None or pruned is None or pruned[0] != str(first):
        raise Found("gap", 1)
    return int(first), bytes(sealed[0])


def checkpoints(raw: Any, store_id: str, first_seq: int, last_seq: int, ledger_hashes: Sequence[bytes]) -> int:
    """Every checkpoint against its signature, its predecessor, the trail and the ledger; returns how many there are."""
    key = _key(raw, "genesis")
    previous = bytes(32)
    expected = 0
    sealed_to = 0
    for seq, reason, audit_seq, audit_hash, size, ledger_head, text, signature in raw.execute(
        "SELECT seq, reason, audit_seq, audit_hash, ledger_size, ledger_head, text, signature FROM checkpoint"
        " ORDER BY seq"
    ):
        expected += 1
        if seq != expected:
            raise Found("seal_cut", expected, "checkpoint")
        if not _signed(key, signature, text.encode()):
            raise Found("seal_signature", seq, "checkpoint")
        said = _parsed(text, seq)
        if said[:6] != (f"optician-desk/{store_id}", audit_seq, audit_hash, seq, reason, previous):
            raise Found("seal_changed", seq, "checkpoint")
        if said[6:8] != (size, ledger_head) or audit_seq < sealed_to:
            raise Found("seal_changed", seq, "checkpoint")
        _holds(raw, audit_seq, audit_hash, first_seq, last_seq)
        if size > len(ledger_hashes):
            raise Found("ledger_cut", size, "erasure_entry")
        if (ledger_hashes[size - 1] if size else bytes(32)) != ledger_head:
            raise Found("ledger_changed", size, "erasure_entry")
        previous, key, sealed_to = hashlib.sha256(text.encode()).digest(), said[8], audit_seq
    if key != _key(raw, "trail"):
        raise Found("seal_keys" if not expected else "seal_cut", expected + 1, "checkpoint")
    return expected


def against(raw: Any, known: Remembered, last_seq: int, ledger_hashes: Sequence[bytes]) -> None:
    """The store against what is remembered outside of it; raises Found where it is behind, or another history."""
    if last_seq < known.audit_seq:
        raise Found("rolled_back", last_seq + 1)
    row = raw.execute("SELECT hash FROM audit WHERE seq = ?", (known.audit_seq,)).fetchone()
    if row is not None and row[0].hex() != known.audit_hash:
        raise Found("rewritten", known.audit_seq)
    if known.genesis and (_key(raw, "genesis") or b"").hex() != known.genesis:
        raise Found("rewritten", 1)
    if known.checkpoint_seq:
        row = raw.execute("SELECT text FROM checkpoint WHERE seq = ?", (known.checkpoint_seq,)).fetchone()
        if row is None:
            raise Found("rolled_back", known.checkpoint_seq, "checkpoint")
        if hashlib.sha256(row[0].encode()).hexdigest() != known.checkpoint_hash:
            raise Found("rewritten", known.checkpoint_seq, "checkpoint")
    if known.ledger_size > len(ledger_hashes):
        raise Found("ledger_cut", len(ledger_hashes) + 1, "erasure_entry")
    if known.ledger_size and ledger_hashes[known.ledger_size - 1].hex() != known.ledger_head:
        raise Found("rewritten", known.ledger_size, "erasure_entry")


def _holds(raw: Any, audit_seq: int, audit_hash: bytes, first_seq: int, last_seq: int) -> None:
    """What a checkpoint says of the trail, compared with the trail; entries older than its beginning are gone by right."""
    if audit_seq > last_seq:
        raise Found("cut", last_seq + 1)
    if audit_seq < first_seq:
        return
    row = raw.execute("SELECT hash FROM audit WHERE seq = ?", (audit_seq,)).fetchone()
    if row is None or row[0] != audit_hash:
        raise Found("rewritten", audit_seq)


def _parsed(text: str, seq: int) -> tuple[Any, ...]:
    try:
        origin, size, head, made, previous, erased, announced, end = text.split("\n")
        word, number, reason, _, _ = made.split(" ")
        _, ledger_size, ledger_head = erased.split(" ")
        if word != "checkpoint" or end:
            raise ValueError
        return (
            origin,
            int(size),
            base64.b64decode(head),
            int(number),
            reason,
            base64.b64decode(previous.removeprefix("previous ")),
            int(ledger_size),
            base64.b64decode(ledger_head),
            base64.b64decode(announced.removeprefix("next ")),
        )
    except (ValueError, binascii.Error):
        raise Found("seal_changed", seq, "checkpoint") from None


def _key(raw: Any, name: str) -> bytes | None:
    row = raw.execute("SELECT public_key FROM sealing_key WHERE id = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def _signed(key: bytes | None, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key or b"").verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
