"""Bringing a backup back: into a file beside the store, checked, brought up to date, the erased erased again, then swapped in.

The store that it replaces is moved into a folder of its own and stays until the manager lets it go. What happens is written down
before names change, so that a swap which was cut off is finished at the next start (`finish`). The restored store is a new
incarnation: its counter's running numbers never meet those of the one it replaces.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Trouble
from optician_desk.store import (
    anchor,
    backup,
    checks,
    connection,
    erasure,
    file_modes,
    key_files,
    keys,
    ledger,
    manifest,
    schema_version,
    sealing,
)
from optician_desk.store import location as places
from optician_desk.store.backup import Copy, Progress, always
from optician_desk.store.database import Store
from optician_desk.store.generations import Generation
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation
from optician_desk.store.work import new_id, unit_of_work

SIDE_NAME = "restoring.db"
PLAN_NAME = "restoring.json"
#: Folders beside the store in which copies are tried out.
SANDBOXES = ("drill-*", "restore-*", "rewrite-*")


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: the copy's day, how many cards, how many facts were erased again, where the former store lies (or None)."""

    made_at: datetime
    customers: int
    erased_again: int
    ledger_size: int
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A restored store in a side file, checked and with the ledger enforced, not yet in its place."""

    path: Path
    restored: Restored


def prepare(
    copy: Copy,
    generation: Generation,
    key: StoreKey,
    side: Path,
    *,
    keeper: SecretKeeper | None = None,
    ledger_folders: Sequence[Path] = (),
    accept_older_ledger: str = "",
    staff: str = "",
    progress: Progress = always,
) -> Prepared:
    """Make `side` the store that `copy` holds. The live store is not touched.

    The longest ledger among the copy, its folder and `ledger_folders` is enforced. Where the keyring remembers a longer one,
    Trouble("ledger.older") is raised unless `accept_older_ledger` names the manager (a random id) who takes it on himself, on
    record. Raises Trouble as `backup.verify` does, backup.of_another_store, store.newer, and Cancelled.
    """
    if copy.manifest.store_id != key.store_id:
        raise Trouble("backup.of_another_store")
    backup.verify(copy, generation)
    _discard(side)
    try:
        _copy_back(copy, generation, key, side, progress)
        schema_version.migrate(side, key.raw)
        store = Store(side, key.raw)
        try:
            size = _longest_ledger(store, (copy.path.parent, *ledger_folders))
            _not_older(store, keeper, accept_older_ledger)
            erased = erasure.enforce(store, everything=True)
            _new_incarnation(store, copy, staff, accept_older_ledger)
            customers = _count_cards(store)
        finally:
            store.close()
        _pack(side, key)
    except BaseException:
        _discard(side)
        raise
    return Prepared(side, Restored(copy.made_at, customers, erased, size, None))


def restore(
    location: StoreLocation,
    copy: Copy,
    generation: Generation,
    key: StoreKey,
    keys_of_store: KeyFile,
    *,
    keeper: SecretKeeper | None = None,
    ledger_folders: Sequence[Path] = (),
    accept_older_ledger: str = "",
    staff: str = "",
    progress: Progress = always,
) -> Restored:
    """Put the store of `copy` in place. The caller holds the lock and has closed the store. Raises as `prepare` does."""
    places.prepare(location)
    made = prepare(
        copy,
        generation,
        key,
        location.folder / SIDE_NAME,
        keeper=keeper,
        ledger_folders=(location.folder, *ledger_folders),
        accept_older_ledger=accept_older_ledger,
        staff=staff,
        progress=progress,
    )
    aside = location.folder / datetime.now(UTC).strftime("replaced-%Y%m%d-%H%M%S-%f")
    plan = {"aside": aside.name if any(path.exists() for path in location.store_files) else ""}
    key_files.write_whole(location.folder / PLAN_NAME, json.dumps(plan).encode(), places.file_mode(location))
    if key_files.load(location).best is None:
        keys.adopt(location, keys_of_store, keeper=keeper)
    finish(location)
    found = made.restored
    return Restored(
        found.made_at, found.customers, found.erased_again, found.ledger_size, aside if plan["aside"] else None
    )


def is_pending(location: StoreLocation) -> bool:
    """Whether a swap was begun and not finished; not where nothing can be looked at, which is said of the folder itself."""
    try:
        return (location.folder / PLAN_NAME).exists()
    except OSError:
        return False


def finish(location: StoreLocation) -> bool:
    """Finish a swap that was begun; False when none was. Each step may be done twice."""
    plan_path = location.folder / PLAN_NAME
    side = location.folder / SIDE_NAME
    try:
        plan = json.loads(plan_path.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    try:
        if side.exists():
            if plan["aside"]:
                aside = location.folder / plan["aside"]
                file_modes.new_folder(aside, exist_ok=True)
                for path in location.store_files:
                    if path.exists():
                        path.rename(aside / path.name)
            side.rename(location.store)
        key_files.flush_folder(location.folder)
        plan_path.unlink()
    except OSError as error:
        raise key_files.trouble_of(error) from error
    return True


def clear(location: StoreLocation) -> None:
    """Remove what a restore or a rehearsal left when it was killed: nobody's store, and it may hold people erased since.

    The caller holds the lock.
    """
    for pattern in SANDBOXES:
        for folder in location.folder.glob(pattern):
            shutil.rmtree(folder, ignore_errors=True)
    if not (location.folder / PLAN_NAME).exists():
        with suppress(OSError):
            _discard(location.folder / SIDE_NAME)


def replaced(location: StoreLocation) -> tuple[Path, ...]:
    """Former stores that a restore set aside, newest first; the manager lets them go."""
    return tuple(sorted(location.folder.glob("replaced-*"), reverse=True))


def let_go(location: StoreLocation, folder: Path) -> None:
    """Delete a former store that was set aside. Raises Trouble("restore.not_set_aside") for any other folder."""
    if folder not in replaced(location):
        raise Trouble("restore.not_set_aside")
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def _copy_back(copy: Copy, generation: Generation, key: StoreKey, side: Path, progress: Progress) -> None:
    source = connection.connect(copy.path, generation.key, reader=True)
    try:
        file_modes.new_file(side)
        target = connection.connect(side, key.raw, key.salt, wal=False)
        try:
            target.execute("PRAGMA journal_mode = DELETE")
            backup.copy_pages(source, target, progress)
        finally:
            target.close()
    except sqlcipher.Error as error:
        raise connection.translated(error) from error
    finally:
        source.close()
    raw = connection.connect(side, key.raw)
    try:
        held = manifest.describe(raw, generation=generation.id, made_at=copy.manifest.made_at, app=copy.manifest.app)
        if held.counts != copy.manifest.counts or held.trail_head != copy.manifest.trail_head:
            raise Trouble("backup.copy_incomplete")
    finally:
        raw.close()


def _longest_ledger(store: Store, folders: Sequence[Path]) -> int:
    with store.writing() as con:
        sealing.ensure(con)
    with store.writing() as con:
        public = sealing.public(con, sealing.LEDGER)
        if public is None:
            raise Trouble("store.damaged")
        for folder in folders:
            ledger.take_in(con, ledger.load(folder, store.store_id, public))
        return ledger.head_of(con).size


def _not_older(store: Store, keeper: SecretKeeper | None, accepted_by: str) -> None:
    known = None if keeper is None else anchor.recall(keeper, store.store_id)
    if known is None:
        return
    with store.reading() as con:
        head = ledger.head_of(con)
    if head.size < known.ledger_size and not accepted_by:
        raise Trouble("ledger.older", held=head.size, known=known.ledger_size)


def _new_incarnation(store: Store, copy: Copy, staff: str, accepted_by: str) -> None:
    fresh = new_id()
    with unit_of_work(store, task="restore_backup", staff=staff, role=None, policy_version="", counter="") as work:
        work.details.update(generation=copy.manifest.generation, incarnation=fresh, older_ledger=int(bool(accepted_by)))
        work.connection.exec_driver_sql("UPDATE meta SET value = ? WHERE key = 'incarnation'", (fresh,))
        work.connection.exec_driver_sql("UPDATE meta SET value = '0' WHERE key = 'origin_seq'")
        work.connection.exec_driver_sql("DELETE FROM draft")  # half-typed forms of that day are nobody's work any more


def _count_cards(store: Store) -> int:
    with store.reading() as con:
        return int(con.exec_driver_sql("SELECT count(*) FROM card WHERE kind = 'customer'").scalar_one())


def _pack(side: Path, key: StoreKey) -> None:
    """Rewrite the file without free pages, prove it whole, and leave it as one file without its WAL."""
    raw = connection.connect(side, key.raw)
    try:
        raw.execute("VACUUM")
        if raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != 0:
            raise Trouble("store.busy")
        if checks.problems(raw) or checks.search_index_problem(raw):
            raise Trouble("backup.copy_not_whole")
        raw.execute("PRAGMA journal_mode = DELETE")
    except sqlcipher.Error as error:
        raise connection.translated(error) from error
    finally:
        raw.close()


def _discard(side: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            side.with_name(side.name + suffix).unlink()
