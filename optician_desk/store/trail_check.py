"""Checking the trail without the code that writes it: raw SQL, its own hashing, and every fact against its commitment.

It finds an entry changed, cut, moved or put in, and a fact changed, lost, or there without an entry, and names the first.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from optician_desk.store.data_map import facts


@dataclass(frozen=True, slots=True)
class TrailVerdict:
    """`sound` when all holds; else where it fails and `problem`: entry_changed, entry_moved, gap, or of a fact fact_changed,
    fact_lost, fact_unknown."""

    entries: int
    facts: int
    sound: bool
    problem: str = ""
    seq: int | None = None
    table: str = ""
    head: str = ""


def check(raw: Any, store_id: str) -> TrailVerdict:
    """Read the whole trail on a connection of its own. `raw` is a plain DB-API connection."""
    identity = store_id.encode()
    tag = b"OD-AUDIT-1" + len(identity).to_bytes(4, "big") + identity
    previous = bytes(32)
    expected = 0
    promised: dict[str, tuple[str, str, int]] = {}
    raw.execute("BEGIN")
    try:
        for seq, subject, staff, body, prev, digest in raw.execute(
            "SELECT seq, subject, staff, body, prev, hash FROM audit ORDER BY seq"
        ):
            expected += 1
            if seq != expected:
                return TrailVerdict(expected - 1, 0, False, "gap", expected)
            if not (isinstance(body, bytes) and isinstance(digest, bytes)):
                return TrailVerdict(expected, 0, False, "entry_changed", seq)
            if prev != previous:
                return TrailVerdict(expected, 0, False, "entry_moved", seq)
            computed = hashlib.sha256(
                tag + seq.to_bytes(8, "big") + previous + len(body).to_bytes(4, "big") + body
            ).digest()
            entry = json.loads(body)
            if computed != digest or (entry["subject"], entry["staff"]) != (subject, staff):
                return TrailVerdict(expected, 0, False, "entry_changed", seq)
            for table, fact, promise in entry["facts"]:
                promised[fact] = (table, promise, seq)
            previous = digest
        return _against_facts(raw, promised, expected, previous.hex())
    finally:
        raw.execute("ROLLBACK")


def _against_facts(raw: Any, promised: dict[str, tuple[str, str, int]], entries: int, head: str) -> TrailVerdict:
    seen = 0
    for table in facts():
        cursor = raw.execute(f'SELECT * FROM "{table.name}"')  # noqa: S608 (a name from the data map)
        names = [column[0] for column in cursor.description]
        place, nonce_place = names.index("id"), names.index("nonce")
        for row in cursor:
            seen += 1
            known = promised.pop(row[place], None)
            if known is None or known[0] != table.name:
                return TrailVerdict(entries, seen, False, "fact_unknown", None, table.name)
            held = zip(names, row, strict=True)  # empty columns do not count: later versions add some
            content = {name: value for name, value in held if name != "nonce" and value is not None}
            text = json.dumps([table.name, content], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            if hashlib.sha256(row[nonce_place] + text.encode()).hexdigest() != known[1]:
                return TrailVerdict(entries, seen, False, "fact_changed", known[2], table.name)
    if promised:
        table_name, _, seq = min(promised.values(), key=lambda value: value[2])
        return TrailVerdict(entries, seen, False, "fact_lost", seq, table_name)
    return TrailVerdict(entries, seen, True, head=head)
