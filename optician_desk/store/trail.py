"""The trail: an append-only, hash-chained list of who did what when, without personal values.

An entry is written in the transaction of the change it speaks of; without it the change does not happen. The hash covers a
domain tag, the store's id, the running number and the lengths, so that no entry can be moved or cut to mean something else.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from optician_desk import version
from optician_desk.store import statements
from optician_desk.store.canonical import canonical_bytes
from optician_desk.store.tables import AUDIT

TAG = b"OD-AUDIT-1"
GENESIS = b"\0" * 32


def entry_hash(store_id: str, seq: int, prev: bytes, body: bytes) -> bytes:
    """SHA-256(tag ‖ len(store id) ‖ store id ‖ seq ‖ prev ‖ len(body) ‖ body); numbers big-endian, 4 and 8 bytes."""
    identity = store_id.encode()
    return hashlib.sha256(
        TAG + len(identity).to_bytes(4) + identity + seq.to_bytes(8) + prev + len(body).to_bytes(4) + body
    ).digest()


def head(con: sa.Connection) -> str:
    """How far the trail has come, as it is printed and compared by eye: number, colon, first 16 hex digits of the hash."""
    row = statements.run(con, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return "" if row is None else f"{row[0]}:{row[1].hex()[:16]}"


def append(
    con: sa.Connection,
    store_id: str,
    *,
    task: str,
    staff: str | None,
    role: str | None,
    subject: str | None = None,
    facts: Sequence[tuple[str, str, str]] = (),
    fields: Sequence[str] = (),
    details: Mapping[str, str | int] | None = None,
    erased: Sequence[tuple[str, str, int]] = (),
    counter: str = "",
    at: datetime | None = None,
) -> int:
    """Add one entry and return its number. `facts` are (table, id, commitment), `erased` (table, id, ledger entry).

    `details` hold random ids and codes only.
    """
    content: dict[str, Any] = {
        "app": version.VERSION,
        "at": (at or datetime.now(UTC)).isoformat(timespec="milliseconds"),
        "counter": counter,
        "details": dict(details or {}),
        "facts": [list(fact) for fact in facts],
        "fields": sorted(fields),
        "mono": time.monotonic_ns() // 1_000_000,
        "role": role,
        "staff": staff,
        "subject": subject,
        "task": task,
    }
    if erased:
        content["erased"] = [list(fact) for fact in erased]
    body = canonical_bytes(content)
    head = statements.run(con, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    seq, prev = (1, GENESIS) if head is None else (head[0] + 1, head[1])
    row = {"seq": seq, "subject": subject, "staff": staff, "body": body, "prev": prev}
    row["hash"] = entry_hash(store_id, seq, prev, body)
    statements.run(con, statements.insert(AUDIT), tuple(row[column.name] for column in AUDIT.columns))
    return int(seq)
