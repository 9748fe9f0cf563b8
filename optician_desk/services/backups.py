"""Making backups: one run over all folders, each copy opened and checked, old generations ended, the result on record.

Run on a thread of its own: it takes its own connection and holds up neither reader nor writer.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from optician_desk.domain.backup_plan import kept, last_day
from optician_desk.domain.backup_view import BackupFolder, CopyLine, FolderOutcome, FolderState, RunReport
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.services import backup_folders
from optician_desk.services.session import Desk, Session
from optician_desk.store import (
    backup,
    checkpoints,
    erasure,
    file_modes,
    generations,
    key_files,
    ledger,
    ledger_file,
    location,
)
from optician_desk.store.backup import Copy, Progress, always
from optician_desk.store.generations import Generation, Index
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.tables import BACKUP_FOLDER, BACKUP_RUN
from optician_desk.store.work import new_id


def create(session: Session, progress: Progress = always) -> RunReport:
    """A run at a person's wish. Raises Cancelled; what fails in one folder is reported and does not stop the others."""
    session.require(Permission.BACKUP)
    return run(session.desk, progress, staff=session.staff_id)


def run(desk: Desk, progress: Progress = always, *, staff: str = "") -> RunReport:
    """One verified copy into every folder, under one new generation; thinned by the plan. Also the scheduled run."""
    backup_folders.ensure_default(desk)
    erasure.scrub_if_due(desk.store)
    checkpoints.seal(desk.store, "backup")
    now = desk.clock()
    key = desk.store.store_key()
    try:
        index = machine_index(desk, key)
        index, generation = index.with_new(now)
        gone, index = _thinned(desk, index, now)
        write_machine_index(desk, index, key)  # first: a copy is never without its key
        outcomes: list[FolderOutcome] = []
        try:
            outcomes.extend(
                _one_folder(desk, folder, generation, index, key, progress) for folder in backup_folders.folders(desk)
            )
        finally:  # also when it was stopped: a key must not stay for a copy that is nowhere
            if not any(outcome.made for outcome in outcomes):
                write_machine_index(desk, index.without([generation.id]), key)
    finally:
        key.wipe()
    _record(desk, now, generation, outcomes, staff)
    return RunReport(now, tuple(outcomes), len(gone), last_day(legal_day(now), backup_folders.plan(desk)))


def _thinned(desk: Desk, index: Index, now: datetime) -> tuple[list[str], Index]:
    stay = kept((one.made_at for one in index.generations), legal_day(now), backup_folders.plan(desk))
    gone = [one.id for one in index.generations if one.made_at not in stay]
    return gone, index.without(gone)


def _one_folder(
    desk: Desk, folder: BackupFolder, generation: Generation, index: Index, key: StoreKey, progress: Progress
) -> FolderOutcome:
    copy = None
    try:
        place = prepared_place(desk, folder)
        copy = backup.create(desk.store, generation, place, progress)
        write_side_files(desk, place, index, key)
        living = {one.id for one in index.generations}
        for older in backup.found_in(place):
            if older.manifest.generation not in living:
                with suppress(OSError):  # unreadable without its key; tried again by the next run
                    backup.remove(older)
    except (DeskError, OSError) as error:
        if copy is not None:  # without its key beside it, it would only look like a backup
            with suppress(OSError):
                backup.remove(copy)
        code = error.code if isinstance(error, DeskError) else "backup.folder_missing"
        return FolderOutcome(folder.id, folder.label, made=False, code=code)
    return FolderOutcome(folder.id, folder.label, made=True, size=copy.manifest.size)


def prepared_place(desk: Desk, folder: BackupFolder) -> Path:
    """The shop's folder on an attached medium, made if needed. Raises Trouble("backup.folder_missing")."""
    root = Path(folder.path)
    if root.parent == desk.store.path.parent and root.name == backup_folders.DEFAULT_NAME:
        file_modes.new_folder(root, exist_ok=True)
    if not root.is_dir():
        raise Trouble("backup.folder_missing")
    place = backup.shop_folder(root, desk.store.store_id)
    file_modes.new_folder(place, exist_ok=True)
    return place


def write_side_files(desk: Desk, place: Path, index: Index, key: StoreKey) -> None:
    """The index of keys and the ledger of erasures into a folder, both whole or as they were."""
    backup.write_index(place, index, key, _key_file(desk))
    with desk.store.reading() as con:
        entries = ledger.inside(con)
    ledger_file.replace(place, [entry.line for entry in entries])  # outside: a slow medium must not hold up the desk


def _record(desk: Desk, now: datetime, generation: Generation, outcomes: Sequence[FolderOutcome], staff: str) -> None:
    at = now.isoformat(timespec="seconds")
    with desk.task("back_up", staff) as work:
        made = [outcome for outcome in outcomes if outcome.made]
        work.details.update(generation=generation.id, made=len(made), failed=len(outcomes) - len(made))
        customers = work.connection.exec_driver_sql("SELECT count(*) FROM card WHERE kind = 'customer'").scalar_one()
        for outcome in outcomes:
            missing = outcome.code == "backup.folder_missing"
            row: dict[str, str | int | None] = {"id": new_id(), "folder": outcome.folder, "at": at}
            row |= {"outcome": "made" if outcome.made else "missing" if missing else "failed"}
            row |= {"code": outcome.code or None, "generation": generation.id if outcome.made else None}
            row |= {"bytes": outcome.size or None, "customers": customers if outcome.made else None, "audit_seq": None}
            work.connection.execute(sa.insert(BACKUP_RUN), row)
            state = FolderState.MISSING if missing else FolderState.IN_USE
            seen = {} if missing else {"last_seen_at": at}
            work.connection.execute(
                sa.update(BACKUP_FOLDER).where(BACKUP_FOLDER.c.id == outcome.folder).values(state=str(state), **seen)
            )


def copies(desk: Desk) -> tuple[CopyLine, ...]:
    """Every copy in the attached folders, newest first."""
    key = desk.store.store_key()
    try:
        index = machine_index(desk, key)
    finally:
        key.wipe()
    living = {one.id for one in index.generations}
    return tuple(
        CopyLine(
            folder.label,
            copy.path.name,
            copy.made_at,
            copy.manifest.counts["card"],
            copy.manifest.size,
            copy.manifest.generation in living,
        )
        for folder, copy in _found(desk)
    )


def _found(desk: Desk) -> list[tuple[BackupFolder, Copy]]:
    every = [
        (folder, copy)
        for folder in backup_folders.folders(desk)
        for copy in backup.found_in(backup_folders.place(desk, folder))
    ]
    return sorted(every, key=lambda pair: pair[1].manifest.made_at, reverse=True)


def verify(session: Session, progress: Progress = always) -> tuple[FolderOutcome, ...]:
    """Open and check every copy in the attached folders again."""
    session.require(Permission.BACKUP)
    desk = session.desk
    key = desk.store.store_key()
    try:
        index = machine_index(desk, key)
    finally:
        key.wipe()
    found = _found(desk)
    outcomes = []
    for number, (folder, copy) in enumerate(found):
        if not progress(number, len(found)):
            raise backup.Cancelled
        generation = index.find(copy.manifest.generation)
        try:
            if generation is None:
                raise Trouble("backup.key_gone")
            backup.verify(copy, generation)
            outcomes.append(FolderOutcome(folder.id, copy.path.name, made=True, size=copy.manifest.size))
        except Trouble as trouble:
            outcomes.append(FolderOutcome(folder.id, copy.path.name, made=False, code=trouble.code))
    with session.task(Permission.BACKUP, "verify_backups") as work:
        work.details.update(copies=len(outcomes), bad=sum(not outcome.made for outcome in outcomes))
    return tuple(outcomes)


def newest(desk: Desk) -> tuple[Copy, Generation]:
    """The newest readable copy and its key. Raises Trouble("backup.none_yet")."""
    key = desk.store.store_key()
    try:
        index = machine_index(desk, key)
    finally:
        key.wipe()
    for _, copy in _found(desk):
        generation = index.find(copy.manifest.generation)
        if generation is not None:
            return copy, generation
    raise Trouble("backup.none_yet")


def rewrite_indexes(desk: Desk) -> tuple[str, ...]:
    """Write index and ledger anew into every attached folder (after a rotated code, a changed key, an erasure).

    Returns the labels of folders that are not attached: their copies keep what they had until they are seen again.
    """
    key = desk.store.store_key()
    away = []
    try:
        index = machine_index(desk, key)
        write_machine_index(desk, index, key)
        for folder in backup_folders.folders(desk):
            try:
                write_side_files(desk, prepared_place(desk, folder), index, key)
            except (DeskError, OSError):
                away.append(folder.label)
    finally:
        key.wipe()
    return tuple(away)


def machine_index(desk: Desk, key: StoreKey) -> Index:
    """The index beside the store; lost, the newest of the folders; none yet, an empty one."""
    places = [desk.store.path.parent, *(backup_folders.place(desk, folder) for folder in backup_folders.folders(desk))]
    found = []
    for place in places:
        try:
            found.append(generations.open_sealed(generations.read(place / generations.INDEX_NAME), key))
        except Trouble as trouble:
            if trouble.code != "backup.index_missing" and place == places[0]:
                raise
            continue
        if place == places[0]:
            return found[0]
    return max(found, key=lambda index: index.serial, default=Index(desk.store.store_id))


def write_machine_index(desk: Desk, index: Index, key: StoreKey) -> None:
    """Put `index` in place of the one beside the store, whole or not at all."""
    backup.write_index(desk.store.path.parent, index, key, _key_file(desk))


def _key_file(desk: Desk) -> key_files.KeyFile:
    found = key_files.load(location.StoreLocation(desk.store.path.parent)).best
    if found is None:
        raise Trouble("keys.files_missing")
    return found
