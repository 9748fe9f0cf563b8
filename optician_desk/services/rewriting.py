"""Backups within reach are made anew without the erased; the key of the former copy is destroyed with it (policy 4.3).

A copy whose ledger is shorter than the store's is brought back into a sandbox, the erasures are repeated there, and what is
left is copied under a new key in its place, with the day of the former. A medium that is not attached keeps its copy, and the
index its key, until it is seen again: until then the letters and screens say so.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from optician_desk.domain.errors import DeskError
from optician_desk.services import backup_folders, backups
from optician_desk.services.session import Desk
from optician_desk.store import backup, connection, file_modes, ledger, restore
from optician_desk.store.backup import Copy, Progress, always
from optician_desk.store.generations import Generation, Index
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.tables import BACKUP_RUN, META

_MARK = "copies_rewritten"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """How many copies were made anew, and how many could not be (tried again the next day)."""

    made: int
    failed: int


def due(desk: Desk) -> bool:
    """Whether something was erased since the last pass over the copies."""
    with desk.store.reading() as con:
        mark = con.execute(sa.select(META.c.value).where(META.c.key == _MARK)).scalar()
        return ledger.head_of(con).size > int(mark or 0)


def rewrite(desk: Desk, progress: Progress = always) -> Rewritten:
    """One pass over every attached copy that is older than the last erasure. Raises Cancelled; it is taken up where it was left.

    A copy is replaced only after the new one was opened and checked. What fails is counted, on record, and left as it was.
    """
    with desk.store.reading() as con:
        size = ledger.head_of(con).size
    key = desk.store.store_key()
    made = failed = 0
    try:
        index = backups.machine_index(desk, key)
        for generation, copies in _older(desk, index, size):
            try:
                index = _anew(desk, index, generation, copies, key, progress)
                made += len(copies)
            except (DeskError, OSError):
                failed += len(copies)
                index = backups.machine_index(desk, key)
    finally:
        key.wipe()
    with desk.task("rewrite_copies") as work:
        work.silent = not (made or failed)
        work.details.update(made=made, failed=failed)
        work.connection.exec_driver_sql(
            "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (_MARK, str(size)),
        )
    return Rewritten(made, failed)


def _older(desk: Desk, index: Index, size: int) -> list[tuple[Generation, list[Copy]]]:
    """Living generations with attached copies that know fewer erasures than the store."""
    found: dict[str, list[Copy]] = {}
    for folder in backup_folders.folders(desk):
        for copy in backup.found_in(backup_folders.place(desk, folder)):
            if copy.manifest.ledger_size < size:
                found.setdefault(copy.manifest.generation, []).append(copy)
    living = ((index.find(generation), copies) for generation, copies in found.items())
    return [(generation, copies) for generation, copies in living if generation is not None]


def _anew(
    desk: Desk, index: Index, generation: Generation, copies: Sequence[Copy], key: StoreKey, progress: Progress
) -> Index:
    """The generation's attached copies replaced by ones under a new key; returns the index as it stands then."""
    sandbox = file_modes.sandbox("rewrite-", desk.store.path.parent)
    try:
        prepared = restore.prepare(
            copies[0],
            generation,
            key,
            sandbox / "store.db",
            ledger_folders=(desk.store.path.parent,),
            progress=progress,
        )
        index, fresh = index.with_new(generation.made_at)
        index = replace(index, generations=tuple(sorted(index.generations, key=lambda one: one.made_at)))
        backups.write_machine_index(desk, index, key)  # first: a copy is never without its key
        for copy in copies:
            backup.create_from(
                lambda: connection.connect(prepared.path, key.raw, reader=True), fresh, copy.path.parent, progress
            )
    finally:
        shutil.rmtree(sandbox)
    if _everywhere(desk, generation):
        index = index.without([generation.id])
        backups.write_machine_index(desk, index, key)
    for copy in copies:
        backups.write_side_files(desk, copy.path.parent, index, key)
        backup.remove(copy)
    return index


def _everywhere(desk: Desk, generation: Generation) -> bool:
    """Whether no medium that is away holds this generation too; its key must stay until that one is seen."""
    with desk.store.reading() as con:
        held = set(
            con.execute(
                sa.select(BACKUP_RUN.c.folder).where(
                    BACKUP_RUN.c.generation == generation.id, BACKUP_RUN.c.outcome == "made"
                )
            ).scalars()
        )
    places = {folder.id: backup_folders.place(desk, folder) for folder in backup_folders.folders(desk)}
    return all(places[folder].is_dir() for folder in held if folder in places)
