"""The oldest part of the trail goes when its term has ended; from the middle nothing ever goes (policy 4.3.2).

The cut is at a signed checkpoint, which becomes the new beginning. What entries to be cut promised of facts that still live is
said again by new entries first, so that every fact stays bound to the trail.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import sqlalchemy as sa

from optician_desk.store import checkpoints, statements, trail
from optician_desk.store.data_map import facts
from optician_desk.store.database import Store
from optician_desk.store.tables import AUDIT, CHECKPOINT, ERASURE_GATE, META

BEGINS = "trail_begins"
CHUNK = 500


def prune(store: Store, before: datetime, *, counter: str = "") -> int:
    """Cut off every entry up to the newest checkpoint made before `before` (aware UTC); returns how many went.

    One transaction: commitments carried on, the cut on record, a new checkpoint. Nothing happens without such a checkpoint.
    """
    with store.writing() as con:
        cut = _cut(con, before)
        first = con.execute(sa.select(sa.func.min(AUDIT.c.seq))).scalar()
        if cut is None or first is None or cut < first:
            return 0
        for chunk in _carried(con, cut):
            trail.append(
                con, store.store_id, task="carry_on", staff=None, role=None, facts=chunk, counter=counter, at=_now()
            )
        details = {"first": first, "last": cut}
        trail.append(
            con, store.store_id, task="trail_term_ended", staff=None, role=None, details=details, counter=counter
        )
        con.execute(sa.insert(ERASURE_GATE), {"opened_at": _now().isoformat()})
        gone = con.execute(sa.delete(AUDIT).where(AUDIT.c.seq <= cut)).rowcount
        con.execute(sa.delete(ERASURE_GATE))
        con.execute(sa.delete(META).where(META.c.key == BEGINS))
        con.execute(sa.insert(META), {"key": BEGINS, "value": str(cut + 1)})
        checkpoints.seal_in(con, store.store_id, "daily")
    return gone


def _cut(con: sa.Connection, before: datetime) -> int | None:
    """Last entry of the newest checkpoint of before; never the newest checkpoint of all, whose entries are still in use."""
    newest = sa.select(sa.func.max(CHECKPOINT.c.seq)).scalar_subquery()
    wanted = sa.select(sa.func.max(CHECKPOINT.c.audit_seq)).where(
        CHECKPOINT.c.at < before.astimezone(UTC).isoformat(timespec="milliseconds"), CHECKPOINT.c.seq < newest
    )
    found = con.execute(wanted).scalar()
    return int(found) if found else None


def _carried(con: sa.Connection, cut: int) -> Iterator[list[tuple[str, str, str]]]:
    """Commitments in the part to be cut of facts that still live, in chunks of one entry each."""
    living = {
        row[0]
        for table in facts()
        for row in statements.run(con, f'SELECT id FROM "{table.name}"')  # noqa: S608
    }
    chunk: list[tuple[str, str, str]] = []
    rows = statements.run(con, "SELECT body FROM audit WHERE seq <= ? ORDER BY seq", (cut,)).fetchall()
    for (body,) in rows:
        for table, fact, promise in json.loads(body)["facts"]:
            if fact in living:
                chunk.append((table, fact, promise))
                if len(chunk) == CHUNK:
                    yield chunk
                    chunk = []
    if chunk:
        yield chunk


def _now() -> datetime:
    return datetime.now(UTC)
