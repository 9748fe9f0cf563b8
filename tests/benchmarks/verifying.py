"""Checking the whole trail, against bare hashing of the same bytes read from the same encrypted file.

The trail is as a shop's: one in ten entries writes facts (a registration), the rest are look-ups. The floor reads every entry and
every fact once and hashes what it read, nothing else.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from optician_desk.store import checkpoints, data_map, trail, trail_check
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.work import Work, new_id
from tests.benchmarks.measure import Result, in_turns, median, p99

GOAL = 2.0
STAFF = "a" * 32
A_DAY = 50_000  # entries between two checkpoints


def run(folder: Path, *, entries: int, rounds: int) -> Iterator[Result]:
    store = _build(folder / f"trail-{entries}.db", entries)
    try:
        ours, floor = in_turns([_job(store, _check)] * (rounds + 1), [_job(store, _hash)] * (rounds + 1))
    finally:
        store.close()
    yield Result(
        f"verify a trail of {entries:,} entries", median(ours), median(floor), GOAL, p99_ms=p99(ours), note="facts too"
    )


def _build(path: Path, entries: int) -> Store:
    """Written through the product's own code, many entries to a transaction."""
    store = Store.create(path, secrets.token_bytes(32), secrets.token_bytes(16), new_id(), new_id())
    written = 0
    subject = None
    while written < entries:
        with store.writing() as con:
            for _ in range(min(A_DAY, entries - written)):
                if written % 10 == 0:
                    subject = _registration(store, con, written)
                else:
                    trail.append(
                        con,
                        store.store_id,
                        task="open_card",
                        staff=STAFF,
                        role="front_desk",
                        subject=subject,
                        counter="OG1",
                    )
                written += 1
        checkpoints.seal(store, "daily")
    return store


def _registration(store: Store, con: Any, number: int) -> str:
    work = Work(store, con, STAFF, "2026-11-22")
    subject = work.new_subject()
    work.add(NAME, "name", {"given": "Ilze", "surname": f"Bērziņa{number}"})
    work.add(PHONE, "phone", {"e164": f"+3712{number:07}"})
    work.add(EMAIL, "email", {"address": f"ilze{number}@piemers.lv"})
    work.finish("register", "front_desk", "OG1")
    return subject


def _job(store: Store, what: Callable[[Any, str], None]) -> Callable[[], None]:
    def job() -> None:
        raw = store.own_connection()
        try:
            what(raw, store.store_id)
        finally:
            raw.close()

    return job


def _check(raw: Any, store_id: str) -> None:
    verdict = trail_check.check(raw, store_id)
    if not verdict.sound:
        raise AssertionError(verdict)


def _hash(raw: Any, _: str) -> None:
    sha256 = hashlib.sha256
    raw.execute("BEGIN")
    for _seq, _subject, _staff, body, prev, _digest in raw.execute("SELECT * FROM audit ORDER BY seq"):
        sha256(prev + body).digest()
    for table in data_map.facts():
        for row in raw.execute(f'SELECT * FROM "{table.name}"'):
            sha256(repr(row).encode()).digest()
    raw.execute("ROLLBACK")
