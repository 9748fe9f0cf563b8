"""From the store's folder to an open desk: look, take the lock, get the key, open; or say what stands in the way.

Nothing here makes, replaces or deletes a store. An interrupted set-up is put aside only when a person asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from optician_desk.domain.errors import DeskError, NotAllowed, Trouble
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.domain.staff import Permission, Role, may
from optician_desk.domain.staff_view import Person
from optician_desk.services import accounts, drafts, migrating, policy_file, settling
from optician_desk.services.backup_folders import DEFAULT_NAME
from optician_desk.services.session import Desk
from optician_desk.store import connection, file_modes, generations, key_files, keys, ledger_file, location, restore
from optician_desk.store.database import Store
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import OsKeyring, SecretKeeper, ask_again
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
from optician_desk.store.state import Look, StoreState
from optician_desk.store.tables import STAFF


class OpenedStores(Protocol):
    """What this machine remembers outside the stores' folders: which store was opened from which folder, nothing else."""

    def knows(self, folder: Path) -> bool:
        """Whether a store was ever opened from there."""

    def remember(self, folder: Path, store_id: str) -> None:
        """From now on this is the folder's store."""


class Opening:
    """One attempt after another to open the store of this machine; holds the lock from the first look until `close`.

    All methods block (disk, keyring up to eight seconds a call): call them off the UI thread. `keeper` replaces the OS keyring,
    `clock` gives aware UTC times. `remembers` tells a folder whose drive is away from a new machine's where no keyring does;
    without it nothing is remembered.
    """

    def __init__(
        self,
        data: Path | None = None,
        *,
        keeper: SecretKeeper | None = None,
        clock: Callable[[], datetime] | None = None,
        remembers: OpenedStores | None = None,
    ) -> None:
        self.place = location.find(data)
        self.keeper = keeper or OsKeyring()
        self.lock = StoreLock(self.place)
        self.desk: Desk | None = None
        self._clock, self._remembers = clock, remembers
        self._proven_unfinished = False
        self._said_to_be_new = False
        self._waiting: Desk | None = None
        self._typed_code = ""

    def enter(self) -> Finding:
        """Opens by the keyring where that is possible; `desk` is there when the step is SIGN_IN. Raises nothing expected."""
        if self.desk is not None:
            return self._finding(Step.SIGN_IN)
        ask_again(self.keeper)
        found = self._look()
        if found.state is StoreState.FRESH:
            return self._finding(Step.SET_UP)
        if found.state is StoreState.FRESH_UNKNOWN:
            if self._said_to_be_new:
                return self._finding(Step.SET_UP)
            return self._finding(Step.TROUBLE, found.trouble(), may_be_new=True)
        if found.state is StoreState.REMEMBERED:
            return self._finding(Step.TROUBLE, found.trouble(), may_be_new=True)
        if found.state is StoreState.SETUP_INTERRUPTED:
            return self._finding(Step.TROUBLE, found.trouble(), may_begin_again=True)
        if found.state is StoreState.NEEDS_PASSPHRASE:
            return self._finding(Step.PASSPHRASE, code_helps=True)
        if found.state is StoreState.NEEDS_CODE:
            return self._finding(Step.CODE, found.trouble(), code_helps=True)
        if found.state is not StoreState.READY:
            return self._finding(Step.TROUBLE, found.trouble())
        try:
            key = keys.open_with_keyring(self.place, self.keeper)
        except Trouble as trouble:
            return self._finding(Step.CODE, trouble, code_helps=True)
        return self._open_and_forget(key, heal=found.heal)

    def enter_with_code(self, typed: str) -> Finding:
        """Opens by the recovery code, on record, and binds this OS account's keyring to the store.

        Raises `Refusal` and `Trouble` of `keys.open_with_code` for a code that does not open it. A keyring that cannot be bound
        comes back as `why` with the step SIGN_IN: the code will be asked for again, unless the store opens by a passphrase.
        """
        found = self._look()
        if found.state not in (StoreState.READY, StoreState.NEEDS_CODE, StoreState.NEEDS_PASSPHRASE):
            return self._finding(Step.TROUBLE, found.trouble())
        key = keys.open_with_code(self.place, typed, keeper=self.keeper)
        self._typed_code = typed
        key = settling.settled_key(self.place, key, self._pending_opener, self.keeper)
        try:
            finding = self._open(key, heal=found.heal, task="recovery_open")
            if self.desk is not None:
                keys.bind(self.place, key, self.keeper)
            return finding
        except Trouble as trouble:
            by_words = found.state is StoreState.NEEDS_PASSPHRASE and self.desk is not None
            return self._finding(Step.SIGN_IN, None if by_words else trouble)
        finally:
            key.wipe()

    def enter_with_passphrase(self, words: str) -> Finding:
        """Opens by the passphrase; raises as `keys.open_with_passphrase`."""
        found = self._look()
        if found.state is not StoreState.NEEDS_PASSPHRASE:
            return self._finding(Step.TROUBLE, found.trouble())
        return self._open_and_forget(keys.open_with_passphrase(self.place, words), heal=found.heal)

    def begin_again(self) -> Finding:
        """Puts what an interrupted set-up left into a folder of its own and looks again.

        Raises `Trouble` `keys.never_over_a_store` for anything that could be a store in use.
        """
        if self.desk is not None:
            raise Trouble("keys.never_over_a_store")
        with self.lock.take():
            keys.set_aside(self.place, store_never_used=self._proven_unfinished)
        self._proven_unfinished = False
        return self.enter()

    def say_it_is_new(self) -> None:
        """A person says that this counter never had a store, since the keyring cannot be asked, or that it begins with a new one
        although this machine remembers another; `enter` then leads to set-up.

        Whatever lies in the folder, and whatever a keyring says that answers after all, still counts for more.
        """
        self._said_to_be_new = True

    def require_new(self) -> None:
        """Raises `Trouble` `store.gone`, `store.gone_shared` where the keyring knows of a store that is not there now, and
        `store.remembered` where the machine does, `store.fresh_unknown` where the keyring cannot be asked, and nobody said that
        the counter is new."""
        found = self._known()
        unknown = found.state is StoreState.FRESH_UNKNOWN and not self._said_to_be_new
        if unknown or found.state in (StoreState.STORE_MISSING, StoreState.REMEMBERED):
            raise found.trouble()

    def check_code(self, typed: str) -> None:
        """That this is the open store's own recovery code; raises as `keys.open_with_code`."""
        key = keys.open_with_code(self.place, typed, keeper=self.keeper)
        key.wipe()
        if self.desk is not None and key.store_id != self.desk.store.store_id:
            raise Trouble("keys.code_of_another_store")

    def keyring_trouble(self) -> Trouble | None:
        """Why the keyring cannot keep the key of a new store, or None when it can: tried out by writing and reading back."""
        ask_again(self.keeper)
        try:
            self.keeper.write("optician-desk/trial/v1", "trial", datetime.now().astimezone().isoformat())
        except Trouble as trouble:
            return trouble
        return None

    def close(self) -> None:
        """Closes the store and lets the lock go."""
        for desk in (self.desk, self._waiting):
            if desk is not None:
                settling.seal_shutdown(desk, self.keeper)
                desk.close()
        self.desk = self._waiting = None
        self._proven_unfinished = False
        self.lock.release()

    def _look(self) -> Look:
        self._proven_unfinished = False
        try:
            self._finish_swap()
        except Trouble as trouble:
            return Look(StoreState.LOCKED, trouble.code, params=tuple(trouble.params.items()))
        found = self._known(self.lock)
        if found.state not in (StoreState.READY, StoreState.NEEDS_CODE, StoreState.NEEDS_PASSPHRASE, StoreState.FRESH):
            self.lock.release()
        return found

    def _known(self, lock: StoreLock | None = None) -> Look:
        """The machine's folder may have been here and gone, with the store of all accounts in it."""
        shared = location.machine_folder() if self.place.folder == location.user_folder() else None
        found = keys.look(self.place, self.keeper, lock=lock, shared=shared)
        if self._said_to_be_new or found.state not in (StoreState.FRESH, StoreState.FRESH_UNKNOWN):
            return found
        return self._remembered(shared) or found

    def _remembered(self, shared: Path | None) -> Look | None:
        """Nothing lies there: the machine may have opened a store from there, or from the folder of all accounts."""
        if self._remembers is None:
            return None
        if self._remembers.knows(self.place.folder):
            return Look(StoreState.REMEMBERED, "store.remembered")
        if shared is not None and self._remembers.knows(shared):
            return Look(StoreState.REMEMBERED, "store.gone_shared", params=(("folder", str(shared)),))
        return None

    def remember(self) -> None:
        """The open store is this folder's: a later start knows of it even while its drive is away."""
        if self._remembers is not None and self.desk is not None:
            self._remembers.remember(self.place.folder, self.desk.store.store_id)

    def _finish_swap(self) -> None:
        """A restore that was cut off while names changed is finished, by whoever holds the lock."""
        if restore.is_pending(self.place):
            held = self.lock.held
            with_lock = self.lock.take()
            try:
                restore.finish(self.place)
            finally:
                if not held:
                    with_lock.release()

    def _open_and_forget(self, key: StoreKey, *, heal: bool) -> Finding:
        try:
            return self._open(key, heal=heal)
        finally:
            key.wipe()

    def _open(self, key: StoreKey, *, heal: bool, task: str = "") -> Finding:
        try:
            restore.clear(self.place)
            key = settling.settled_key(self.place, key, self._pending_opener, self.keeper)
            store = _current(self.place, key)
        except Trouble as trouble:
            self.lock.release()
            return self._finding(Step.TROUBLE, trouble)
        desk = desk_of(store, self._clock)
        if desk is None:
            store.close()
            known = key_files.load(self.place).best
            if known is not None and known.stage != "creating":  # worked on, and nothing of it is here: the WAL is gone
                self.lock.release()
                return self._finding(Step.TROUBLE, Trouble("store.changes_gone"))
            self._proven_unfinished = True  # the lock stays, so that nobody finishes it meanwhile
            return self._finding(Step.TROUBLE, Trouble("setup.unfinished"), may_begin_again=True)
        try:
            older = settling.settle(desk, self.keeper)
        except Trouble as trouble:
            desk.close()
            self.lock.release()
            return self._finding(Step.TROUBLE, trouble)
        if older is not None:
            self._waiting = desk
            return self._finding(Step.TROUBLE, older, may_accept=True)
        return self._at_work(desk, key, heal=heal, task=task)

    def accept_older(self, staff_id: str, password: str) -> Finding:
        """A manager takes a store that is behind the keyring's memory as it is, on record (a restored copy, for instance).

        Raises as `accounts.sign_in`, and NotAllowed("access.not_allowed") for anybody who is no manager.
        """
        desk = self._waiting
        if desk is None:
            raise Trouble("store.missing")
        session = accounts.sign_in(desk, staff_id, password).session
        if not may(session.role, Permission.MANAGE_STAFF):
            raise NotAllowed("access.not_allowed", permission=str(Permission.MANAGE_STAFF))
        settling.accept(desk, self.keeper, session.staff_id)
        self._waiting = None
        return self._at_work(desk, None, heal=False, task="")

    def waiting_people(self) -> tuple[Person, ...]:
        """Who can accept an older store: its managers."""
        if self._waiting is None:
            return ()
        return tuple(person for person in accounts.people(self._waiting) if person.role is Role.MANAGER)

    def _at_work(self, desk: Desk, key: StoreKey | None, *, heal: bool, task: str) -> Finding:
        self.desk = desk
        self.remember()
        with suppress(Trouble):  # the store is open; what could not be mended is tried again at the next start
            self._mend(key, heal=heal)
        settling.seal_start(desk, self.keeper)
        drafts.purge(desk)
        if task:
            with desk.task(task):
                pass
        return self._finding(Step.SIGN_IN)

    def _mend(self, key: StoreKey | None, *, heal: bool) -> None:
        self._settle_modes()
        if heal and key is not None:
            keys.heal(self.place, key, self.keeper)
        known = key_files.load(self.place).best
        if (
            known is not None and known.stage == "creating"
        ):  # the power went between the last step of set-up and its mark
            keys.mark_in_use(self.place, self.keeper if known.wraps_of("keyring") else None)

    def _settle_modes(self) -> None:
        folder = self.place.folder
        with suppress(OSError):  # a folder of another account's: it gets its mode when that one opens the store
            inside = (path for name in (DEFAULT_NAME, "replaced-*") for path in folder.glob(name))
            others = [path for top in inside for path in (top, *top.rglob("*"))]
            file_modes.settle(self.place, folder / ledger_file.NAME, folder / generations.INDEX_NAME, *others)

    def _pending_opener(self, pending: KeyFile) -> StoreKey:
        if self._typed_code:
            return keys.of_files_by_code(pending, self._typed_code)
        return keys.of_files_by_keyring(pending, self.keeper)

    def _finding(
        self,
        step: Step,
        why: DeskError | None = None,
        *,
        code_helps: bool = False,
        may_begin_again: bool = False,
        may_accept: bool = False,
        may_be_new: bool = False,
    ) -> Finding:
        known = key_files.load(self.place).best
        backend = next((wrap.backend for wrap in known.wraps_of("keyring")), "") if known else ""
        code_helps = code_helps and (known is None or bool(known.wraps_of("code")))
        folder = str(self.place.folder)
        return Finding(step, why, code_helps, may_begin_again, folder, backend, may_accept, may_be_new)


def desk_of(store: Store, clock: Callable[[], datetime] | None = None) -> Desk | None:
    """The open store as a desk; None when set-up never finished in it (no policy file, or no manager)."""
    with store.reading() as con:
        policy = policy_file.in_force(con)
        managers = con.execute(
            sa.select(sa.func.count()).select_from(STAFF).where(STAFF.c.role == Role.MANAGER)
        ).scalar()
    if policy is None or not managers:
        return None
    desk = Desk(store, policy, {}) if clock is None else Desk(store, policy, {}, clock)
    desk.reload_settings()
    return desk


def _current(place: StoreLocation, key: StoreKey) -> Store:
    """The store in this version's schema; an older one is backed up and brought up first."""
    try:
        return _opened(place.store, key)
    except Trouble as trouble:
        if trouble.code != "store.older":
            raise
    try:
        migrating.bring_up(place, key)
    except DBAPIError as error:
        raise connection.translated(error) from error
    return _opened(place.store, key)


def _opened(path: Path, key: StoreKey) -> Store:
    """Only ever a file that is there: opening a missing or empty one would make a new, empty store."""
    if not path.is_file() or not path.stat().st_size:
        raise Trouble("store.missing")
    try:
        store = Store(path, key.raw)
    except DBAPIError as error:
        raise connection.translated(error) from error
    if store.store_id != key.store_id:
        store.close()
        raise Trouble("store.foreign")
    return store
