"""A backup of the whole shop with its verification, against a bare encrypted copy of the same file with the same checks.

The floor copies by the engine's own means into a file under another key, opens it, checks every page's HMAC, every b-tree and the
search index, and flushes it. Ours also keeps one view while others write, compares counts and trail with the store's, writes
the manifest with the file's digest, and names the copy only then.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from optician_desk.store import backup, checks, connection
from optician_desk.store.database import Store
from optician_desk.store.generations import Index
from tests.benchmarks.measure import Result, in_turns, median, p99

GOAL = 2.0


def run(store: Store, folder: Path, *, customers: int, rounds: int) -> Iterator[Result]:
    folder.mkdir()
    ours, floor = in_turns([_ours(store, folder)] * (rounds + 1), [_bare(store, folder)] * (rounds + 1))
    size = store.path.stat().st_size / 1e6
    yield Result(
        f"back up {customers:,} customers and verify",
        median(ours),
        median(floor),
        GOAL,
        p99_ms=p99(ours),
        note=f"{size:.0f} MB",
    )


def _ours(store: Store, folder: Path) -> Callable[[], None]:
    def job() -> None:
        _, generation = Index(store.store_id).with_new(datetime.now(UTC))
        backup.remove(backup.create(store, generation, folder))

    return job


def _bare(store: Store, folder: Path) -> Callable[[], None]:
    path = folder / "bare.db"

    def job() -> None:
        key = secrets.token_bytes(32)
        source = store.own_connection()
        copy = connection.connect(path, key, secrets.token_bytes(16), wal=False)
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.close()
        source.close()
        raw = connection.connect(path, key, wal=False)
        if checks.problems(raw) or checks.search_index_problem(raw):
            raise AssertionError("the bare copy is not whole")
        raw.close()
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        path.unlink()

    return job
