"""What lies beside each backup: which store it is of and how much it holds, so that it can be chosen and checked unopened.

A manifest names nobody. It is a convenience for people and a promise that opening the copy must keep: `check` compares.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from optician_desk.domain.errors import Trouble
from optician_desk.store.data_map import facts

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """`counts`: rows of every fact and of the trail; `size` in bytes; `trail_head` and `ledger_head` are hashes in hex."""

    store_id: str
    generation: str
    made_at: str
    app: str
    schema: str
    counts: dict[str, int]
    trail_seq: int
    trail_head: str
    ledger_size: int
    ledger_head: str
    size: int = 0
    sha256: str = ""
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        return (json.dumps(asdict(self), indent=1, sort_keys=True) + "\n").encode()


def parse(path: Path) -> Manifest:
    """Raises Trouble: backup.manifest_missing, backup.manifest_damaged, store.newer."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["format"] > FORMAT:
            raise Trouble("store.newer")
        return Manifest(**data)
    except FileNotFoundError:
        raise Trouble("backup.manifest_missing") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Trouble("backup.manifest_damaged") from error


def describe(raw: Any, *, generation: str, made_at: str, app: str) -> Manifest:
    """What a store or a copy of it holds, read on a plain driver connection in one view."""
    meta = dict(raw.execute("SELECT key, value FROM meta").fetchall())
    there = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    names = [*(table.name for table in facts()), "audit", "card", "checkpoint", "erasure_entry"]
    counts = {name: _count(raw, name) for name in names if name in there}  # an older schema lacks some
    trail = raw.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone() or (0, bytes(32))
    ledger = (0, bytes(32))
    if "erasure_entry" in there:
        ledger = raw.execute("SELECT seq, hash FROM erasure_entry ORDER BY seq DESC LIMIT 1").fetchone() or ledger
    schema = raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return Manifest(
        store_id=meta["store_id"],
        generation=generation,
        made_at=made_at,
        app=app,
        schema=schema,
        counts=counts,
        trail_seq=trail[0],
        trail_head=trail[1].hex(),
        ledger_size=ledger[0],
        ledger_head=ledger[1].hex(),
    )


def _count(raw: Any, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 (names from the data map)
