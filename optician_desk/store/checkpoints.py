"""Signed checkpoints: how far the trail and the ledger of erasures had come, in the form of a transparency log's checkpoint.

One is made daily, at a backup, an erasure and shutdown; the days on which the program was closed are sealed at the next start, so
that a trail cut off shows as a gap. Each names the hash of the one before and the public key of the next.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa

from optician_desk.domain.local_time import legal_day
from optician_desk.store import sealing, statements
from optician_desk.store.database import Store
from optician_desk.store.tables import AUDIT, CHECKPOINT, ERASURE_ENTRY

Reason = Literal["daily", "backup", "erasure", "shutdown", "idle_day", "start"]
ZERO = b"\0" * 32


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One checkpoint: `text` is what `signature` signs; the numbers in it are repeated for reading."""

    seq: int
    at: datetime
    reason: str
    audit_seq: int
    audit_hash: bytes
    ledger_size: int
    ledger_head: bytes
    text: str
    signature: bytes

    @property
    def short(self) -> str:
        """The trail's head as people compare it on paper: number, colon, first 16 hex digits of its hash."""
        return f"{self.audit_seq}:{self.audit_hash.hex()[:16]}"

    @property
    def digest(self) -> bytes:
        return digest(self.text)


def seal(store: Store, reason: Reason, at: datetime | None = None) -> Checkpoint:
    """Sign the present heads, in a transaction of its own. Raises Trouble as `Store.writing` does."""
    with store.writing() as con:
        return seal_in(con, store.store_id, reason, at)


def seal_in(
    con: sa.Connection, store_id: str, reason: Reason, at: datetime | None = None, day: date | None = None
) -> Checkpoint:
    """The same inside a transaction under way. `day` is the calendar day in Europe/Riga that an idle day's seal speaks of."""
    now = at or datetime.now(UTC)
    last = latest(con)
    audit_seq, audit_hash = _head(con, AUDIT)
    ledger_size, ledger_head = _head(con, ERASURE_ENTRY)
    private, public = sealing.next_key()
    seq = 1 if last is None else last.seq + 1
    text = "\n".join(
        (
            f"optician-desk/{store_id}",
            str(audit_seq),
            _b64(audit_hash),
            f"checkpoint {seq} {reason} {now.isoformat(timespec='milliseconds')} {day or legal_day(now)}",
            f"previous {_b64(ZERO if last is None else last.digest)}",
            f"ledger {ledger_size} {_b64(ledger_head)}",
            f"next {_b64(public)}",
            "",
        )
    )
    made = Checkpoint(
        seq,
        now,
        reason,
        audit_seq,
        audit_hash,
        ledger_size,
        ledger_head,
        text,
        sealing.sign(con, sealing.TRAIL, text.encode()),
    )
    row = {name: getattr(made, name) for name in made.__slots__}
    row["at"] = now.isoformat(timespec="milliseconds")
    statements.run(con, statements.insert(CHECKPOINT), tuple(row[column.name] for column in CHECKPOINT.columns))
    sealing.replace_trail_key(con, private, public)
    return made


def seal_idle_days(store: Store, today: date, is_business_day: Callable[[date], bool]) -> int:
    """One checkpoint for each business day between the last one and `today` (Europe/Riga); returns how many were made."""
    with store.reading() as con:
        last = latest(con)
    if last is None:
        return 0
    day = _day(last) + timedelta(days=1)
    idle = []
    while day < today:
        if is_business_day(day):
            idle.append(day)
        day += timedelta(days=1)
    if idle:
        with store.writing() as con:
            for day in idle:
                seal_in(con, store.store_id, "idle_day", day=day)
    return len(idle)


def sealed_on(con: sa.Connection, day: date, reason: Reason) -> bool:
    """Whether a checkpoint of this reason was made on this day (Europe/Riga) or later."""
    wanted = sa.select(CHECKPOINT).where(CHECKPOINT.c.reason == reason).order_by(CHECKPOINT.c.seq.desc()).limit(1)
    row = con.execute(wanted).first()
    return row is not None and _day(_of(row)) >= day


def latest(con: sa.Connection) -> Checkpoint | None:
    """The newest checkpoint; None before the first."""
    row = con.execute(sa.select(CHECKPOINT).order_by(CHECKPOINT.c.seq.desc()).limit(1)).first()
    return None if row is None else _of(row)


def note(checkpoint: Checkpoint, public_key: bytes) -> str:
    """The checkpoint as a signed note, text and signature line, for a file or a manifest outside the store."""
    name = checkpoint.text.partition("\n")[0]
    key_id = hashlib.sha256(name.encode() + b"\n\x01" + public_key).digest()[:4]
    return f"{checkpoint.text}\n— {name} {_b64(key_id + checkpoint.signature)}\n"


def digest(text: str) -> bytes:
    """How the next checkpoint and the keyring name the one with this text."""
    return hashlib.sha256(text.encode()).digest()


def _of(row: Any) -> Checkpoint:
    return Checkpoint(
        row.seq,
        datetime.fromisoformat(row.at),
        row.reason,
        row.audit_seq,
        row.audit_hash,
        row.ledger_size,
        row.ledger_head,
        row.text,
        row.signature,
    )


def _day(checkpoint: Checkpoint) -> date:
    return date.fromisoformat(checkpoint.text.split("\n")[3].split(" ")[-1])


def _head(con: sa.Connection, table: sa.Table) -> tuple[int, bytes]:
    row = con.execute(sa.select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)).first()
    return (0, ZERO) if row is None else (row.seq, row.hash)


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode()
