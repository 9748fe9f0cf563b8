"""What lies in the store's folder, found out without opening or changing anything.

A zero-length file opens as a valid, empty encrypted database under any key, and a missing one would be created by opening it:
both would show an empty customer list. So nothing is opened, and nothing created, before this module said what is there.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from optician_desk.domain.errors import Trouble
from optician_desk.store import key_files
from optician_desk.store.key_files import FileState, KeyFile
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock

PAGE_BYTES = 4096
SALT_BYTES = 16

_PLAIN_SQLITE = b"SQLite format 3\x00"


class StoreState(Enum):
    """What is in the folder. Only FRESH may become a new store; only READY and the two NEEDS may be opened.

    FRESH_UNKNOWN: nothing lies here, and the keyring that would know of a store does not answer; a person may say that the
    counter is new. REMEMBERED: nothing lies here, but this machine opened a store from here; a person may begin with a new one.
    """

    FRESH = "fresh"
    FRESH_UNKNOWN = "fresh_unknown"
    REMEMBERED = "remembered"
    READY = "ready"  # this OS account has a wrap in its keyring
    NEEDS_CODE = "needs_code"
    NEEDS_PASSPHRASE = "needs_passphrase"  # noqa: S105  # a state, not a secret
    SETUP_INTERRUPTED = "setup_interrupted"  # keys were made, no store was ever in use
    STORE_MISSING = "store_missing"
    KEYS_MISSING = "keys_missing"
    EMPTY_FILE = "empty_file"
    TRUNCATED = "truncated"
    FOREIGN = "foreign"
    PLAIN = "plain"
    NEWER = "newer"
    LOCKED = "locked"
    NOT_A_FILE = "not_a_file"
    READ_ONLY = "read_only"
    DENIED = "denied"


#: States in which the store may be opened with a key.
OPENABLE = frozenset({StoreState.READY, StoreState.NEEDS_CODE, StoreState.NEEDS_PASSPHRASE})


@dataclass(frozen=True, slots=True)
class Look:
    """What was found, with the code of the sentence that says so and its parameters; `keys`: what a whole key file says.

    `heal`: the key files should be written anew once the store was really opened with the key.
    """

    state: StoreState
    code: str
    keys: KeyFile | None = None
    heal: bool = False
    params: tuple[tuple[str, str | int], ...] = ()

    def trouble(self) -> Trouble:
        """What was found, as an error for the screens."""
        trouble = Trouble(self.code)
        trouble.params.update(self.params)
        return trouble


def look(location: StoreLocation, *, account: str | None = None) -> Look:
    """The state of the folder for this OS account (`account` overrides its tag). Reads only; raises nothing."""
    folder = location.folder
    try:
        if folder.is_symlink() and not folder.exists():
            return Look(StoreState.DENIED, "store.folder_denied")
        if not folder.exists():
            return Look(StoreState.FRESH, "store.fresh")
        if not folder.is_dir():
            return Look(StoreState.NOT_A_FILE, "store.folder_not_a_folder")
        next(folder.iterdir(), None)
    except OSError:
        return Look(StoreState.DENIED, "store.folder_denied")
    found = _look_at_store(location, key_files.load(location))
    if found.state is StoreState.FRESH or found.state in OPENABLE:
        found = _blocked(location, found)
    if found.state is StoreState.READY and found.keys is not None:
        return _by_wraps(found, found.keys, account if account is not None else account_tag())
    return found


def claim(location: StoreLocation, lock: StoreLock, *, account: str | None = None) -> Look:
    """As `look`, and with the lock taken where the store may be opened or made; LOCKED says who has it.

    The folder is looked at again once the lock is held, since the other program may have changed it meanwhile.
    """
    found = look(location, account=account)
    if found.state not in OPENABLE | {StoreState.FRESH, StoreState.KEYS_MISSING, StoreState.SETUP_INTERRUPTED}:
        return found
    try:
        lock.take()
    except Trouble as error:
        state = {"store.folder_denied": StoreState.DENIED, "store.folder_read_only": StoreState.READ_ONLY}
        return Look(state.get(error.code, StoreState.LOCKED), error.code, params=tuple(error.params.items()))
    return look(location, account=account)


def account_tag() -> str:
    """A short tag of this OS account; the wraps carry it, so that each account finds the one that its keyring opens."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = "?"
    return hashlib.sha256(f"optician-desk account {name}".encode()).hexdigest()[:16]


def first_bytes(location: StoreLocation) -> bytes:
    """The database's salt: its first 16 bytes, or fewer when there are none."""
    with location.store.open("rb") as file:
        return file.read(SALT_BYTES)


def _look_at_store(location: StoreLocation, files: key_files.KeyFiles) -> Look:
    keys = files.best
    if FileState.NEWER in (files.first, files.copy):
        return Look(StoreState.NEWER, "store.newer", keys)
    if FileState.UNREADABLE in (files.first, files.copy) and keys is None:
        return Look(StoreState.DENIED, "keys.files_denied")
    no_key_trace = files.first is files.copy is FileState.MISSING
    try:
        kind = location.store.lstat()
    except FileNotFoundError:
        return _without_store(location, keys, no_key_trace)
    except OSError:
        return Look(StoreState.DENIED, "store.file_denied", keys)
    if not stat.S_ISREG(kind.st_mode):
        return Look(StoreState.NOT_A_FILE, "store.not_a_file", keys)
    if kind.st_size == 0:
        if keys is not None and keys.stage == "creating" and not _wal_has_content(location):
            return Look(StoreState.SETUP_INTERRUPTED, "setup.interrupted", keys)
        return Look(StoreState.EMPTY_FILE, "store.empty_file", keys)
    try:
        salt = first_bytes(location)
    except OSError:
        return Look(StoreState.DENIED, "store.file_denied", keys)
    if salt == _PLAIN_SQLITE:
        return Look(StoreState.PLAIN, "store.plain", keys)
    # A power cut while the WAL was being moved into the file may leave half a page at its end; the WAL still has it whole.
    if kind.st_size % PAGE_BYTES and not _has_content(location.store_files[1]):
        return Look(StoreState.TRUNCATED, "store.truncated", keys)
    if keys is None:
        return Look(StoreState.KEYS_MISSING, "keys.files_missing" if no_key_trace else "keys.files_damaged")
    if salt != keys.salt:
        return Look(StoreState.FOREIGN, "store.foreign", keys)
    return Look(StoreState.READY, "store.ready", keys, heal=not files.both_whole)


def _without_store(location: StoreLocation, keys: KeyFile | None, no_key_trace: bool) -> Look:
    if keys is not None and keys.stage == "creating" and not _wal_has_content(location):
        return Look(StoreState.SETUP_INTERRUPTED, "setup.interrupted", keys)
    if no_key_trace and not _wal_has_content(location):
        return Look(StoreState.FRESH, "store.fresh")
    return Look(StoreState.STORE_MISSING, "store.missing", keys)


def _wal_has_content(location: StoreLocation) -> bool:
    return any(_has_content(path) for path in location.store_files[1:])


def _has_content(path: Path) -> bool:
    """Whether there is something in this file; what cannot be looked at counts as something."""
    try:
        return path.lstat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _blocked(location: StoreLocation, found: Look) -> Look:
    if not os.access(location.folder, os.W_OK | os.X_OK):
        return replace(found, state=StoreState.READ_ONLY, code="store.folder_read_only")
    if found.state is StoreState.FRESH:
        return found
    if not os.access(location.store, os.R_OK):
        return replace(found, state=StoreState.DENIED, code="store.file_denied")
    if not os.access(location.store, os.W_OK):
        return replace(found, state=StoreState.READ_ONLY, code="store.file_read_only")
    return found


def _by_wraps(found: Look, keys: KeyFile, account: str) -> Look:
    if any(wrap.account == account for wrap in keys.wraps_of("keyring")):
        return found
    if keys.wraps_of("passphrase"):
        return replace(found, state=StoreState.NEEDS_PASSPHRASE, code="keys.passphrase_wanted")
    return replace(found, state=StoreState.NEEDS_CODE, code="keys.code_wanted")
