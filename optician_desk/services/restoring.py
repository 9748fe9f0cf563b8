"""Rehearsing a restore, and doing one: guided, with the recovery code and the technician, into a side file first.

Nothing here touches the store in use before everything about its successor is proven.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.backup_view import CopyLine, DrillReport
from optician_desk.domain.errors import Trouble
from optician_desk.domain.staff import Permission, Role, may
from optician_desk.domain.staff_view import Person
from optician_desk.services import backups, opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import backup, connection, file_modes, generations, key_files, keys, restore, trail_check
from optician_desk.store.backup import Copy, Progress, always
from optician_desk.store.data_map import facts
from optician_desk.store.database import Store
from optician_desk.store.generations import Index
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock

#: Judges who restores: gets the restored desk, still beside the store in use, and returns a session of it or raises.
SignIn = Callable[[Desk], Session]


def drill(session: Session, progress: Progress = always) -> DrillReport:
    """Restore the newest backup into a sandbox, replay the erasures, prove the erased absent; on record.

    Raises Trouble("backup.none_yet") and whatever a real restore would raise.
    """
    session.require(Permission.BACKUP)
    report = drill_desk(session.desk, progress)
    with session.task(Permission.BACKUP, "backup_drill") as work:
        work.details.update(passed=int(report.passed), resurrected=report.resurrected)
    return report


def drill_desk(desk: Desk, progress: Progress = always) -> DrillReport:
    """The rehearsal itself. The sandbox is an encrypted file in a folder of its own beside the store, removed at the end."""
    began = time.monotonic()
    copy, generation = backups.newest(desk)
    key = desk.store.store_key()
    sandbox = file_modes.sandbox("drill-", desk.store.path.parent)
    try:
        made = restore.prepare(
            copy, generation, key, sandbox / "store.db", ledger_folders=(desk.store.path.parent,), progress=progress
        )
        store = Store(made.path, key.raw)
        try:
            raw = store.own_connection()
            try:
                back = resurrected(raw)
                verdict = trail_check.check(raw, store.store_id)
            finally:
                raw.close()
        finally:
            store.close()
    finally:
        key.wipe()
        shutil.rmtree(sandbox)
    found = made.restored
    return DrillReport(
        made_at=found.made_at,
        customers=found.customers,
        facts=verdict.facts,
        ledger_entries=found.ledger_size,
        erased_again=found.erased_again,
        resurrected=back,
        trail_sound=verdict.sound,
        seconds=time.monotonic() - began,
    )


def resurrected(raw: Any) -> int:
    """How many facts, cards or kept documents of the ledger's erased are there; must be 0 in any store in use."""
    count = 0
    erased = "SELECT target FROM erasure_entry WHERE kind = ?"
    for table in (*(kind.name for kind in facts()), "card", "kept_document"):
        count += raw.execute(f'SELECT count(*) FROM "{table}" WHERE subject IN ({erased})', ("subject",)).fetchone()[0]  # noqa: S608
    for kind in facts():
        count += raw.execute(f'SELECT count(*) FROM "{kind.name}" WHERE id IN ({erased})', ("fact",)).fetchone()[0]  # noqa: S608
    return int(count)


class Guided:
    """A restore step by step: the folder, the code, the copy, who does it. Usable on a bare machine and with a broken store.

    The store in use must be closed by then. `keeper` is the keyring that the restored store is bound to.
    """

    def __init__(self, location: StoreLocation, medium: Path, code: str, *, keeper: SecretKeeper | None = None) -> None:
        self.location = location
        self._keeper = keeper
        self._place, self._keys, self._key, self._index = _opened(medium, code)
        self._code = code

    def copies(self) -> tuple[CopyLine, ...]:
        """What can be restored from this medium, newest first."""
        living = {one.id for one in self._index.generations}
        return tuple(
            CopyLine(
                self._place.name,
                copy.path.name,
                copy.made_at,
                copy.manifest.counts["card"],
                copy.manifest.size,
                copy.manifest.generation in living,
            )
            for copy in backup.found_in(self._place)
        )

    def people(self, name: str) -> tuple[Person, ...]:
        """Who may restore this copy, by its own accounts, technicians first. Raises Trouble("backup.key_gone")."""
        copy = next((one for one in backup.found_in(self._place) if one.path.name == name), None)
        generation = None if copy is None else self._index.find(copy.manifest.generation)
        if copy is None or generation is None:
            raise Trouble("backup.key_gone")
        raw = connection.connect(copy.path, generation.key, reader=True)
        try:
            rows = raw.execute("SELECT id, name, role FROM staff WHERE disabled = 0 ORDER BY name").fetchall()
        except sqlcipher.Error as error:
            raise connection.translated(error) from error
        finally:
            raw.close()
        everybody = (Person(row[0], row[1], Role(row[2])) for row in rows)
        able = (person for person in everybody if may(person.role, Permission.BACKUP))
        return tuple(sorted(able, key=lambda person: person.role is not Role.TECHNICIAN))

    def restore(
        self,
        name: str,
        sign_in: SignIn,
        *,
        accept_older_ledger: bool = False,
        progress: Progress = always,
        extra_ledgers: Sequence[Path] = (),
    ) -> restore.Restored:
        """Bring the copy of this name back. The person of `sign_in` needs the permission for backups in the restored store;
        to accept a ledger older than the keyring remembers it takes a manager.

        Raises Trouble as `restore.prepare` does, backup.key_gone, and NotAllowed; the store in place is then untouched.
        """
        copy = next((one for one in backup.found_in(self._place) if one.path.name == name), None)
        generation = None if copy is None else self._index.find(copy.manifest.generation)
        if copy is None or generation is None:
            raise Trouble("backup.key_gone")
        with StoreLock(self.location).take():
            restore.finish(self.location)
            known = key_files.load(self.location).best
            here = known if known is not None and known.store_id == self._keys.store_id else self._keys
            key = keys.of_files_by_code(here, self._code)
            try:
                # The copy is read twice, first to ask it who may restore: one way of two halves for whoever watches.
                judged = partial(self._judge, copy, generation, key, sign_in, extra_ledgers)
                staff = judged(accept_older_ledger, lambda done, total: progress(done, 2 * total))
                made = restore.restore(
                    self.location,
                    copy,
                    generation,
                    key,
                    replace(here, stage="in_use"),
                    keeper=self._keeper,
                    staff=staff,
                    accept_older_ledger=staff if accept_older_ledger else "",
                    ledger_folders=tuple(extra_ledgers),
                    progress=lambda done, total: progress(total + done, 2 * total),
                )
                if self._keeper is not None:
                    keys.bind(self.location, key, self._keeper)
            finally:
                key.wipe()
        return made

    def _judge(
        self,
        copy: Copy,
        generation: generations.Generation,
        key: StoreKey,
        sign_in: SignIn,
        extra_ledgers: Sequence[Path],
        accepts_older: bool,
        progress: Progress,
    ) -> str:
        """Who may restore is asked of the copy itself, in a file of its own that is gone again afterwards."""
        self.location.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sandbox = file_modes.sandbox("restore-", self.location.folder)
        try:
            made = restore.prepare(
                copy,
                generation,
                key,
                sandbox / "store.db",
                ledger_folders=tuple(extra_ledgers),
                progress=progress,
            )
            desk = opening.desk_of(Store(made.path, key.raw))
            if desk is None:
                raise Trouble("setup.unfinished")
            try:
                session = sign_in(desk)
                session.require(Permission.MANAGE_STAFF if accepts_older else Permission.BACKUP)
                return session.staff_id
            finally:
                desk.close()
        finally:
            shutil.rmtree(sandbox)


def _opened(medium: Path, code: str) -> tuple[Path, KeyFile, StoreKey, Index]:
    places = [medium, *sorted(medium.glob("optician-desk-*"))]
    place = next((one for one in places if (one / generations.INDEX_NAME).is_file()), None)
    if place is None:
        raise Trouble("backup.index_missing")
    sealed = generations.read(place / generations.INDEX_NAME)
    key = keys.of_files_by_code(sealed.keys, code)
    return place, sealed.keys, key, generations.open_sealed(sealed, key)
