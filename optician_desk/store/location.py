"""Where the store lies: one folder for the machine, so that a second OS account finds the first one's store.

An installer makes the machine's folder; without one the user's own data folder serves. A folder that already holds a trace of a
store always wins over an empty one: nobody must be led to a second, empty store.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from optician_desk.domain.errors import Trouble

STORE_NAME = "store.db"
KEYS_NAME = "keys.json"
KEYS_COPY_NAME = "keys.copy.json"
LOCK_NAME = "store.lock"
HOLDER_NAME = "store.holder.json"

_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "fuse.sshfs", "fuse.rclone", "davfs"}
)


class StoreLocation(NamedTuple):
    """One store's folder and the names of the files in it."""

    folder: Path
    machine_wide: bool = False

    @property
    def store(self) -> Path:
        return self.folder / STORE_NAME

    @property
    def keys(self) -> Path:
        return self.folder / KEYS_NAME

    @property
    def keys_copy(self) -> Path:
        return self.folder / KEYS_COPY_NAME

    @property
    def lock(self) -> Path:
        return self.folder / LOCK_NAME

    @property
    def holder(self) -> Path:
        return self.folder / HOLDER_NAME

    @property
    def store_files(self) -> tuple[Path, ...]:
        """The database with the two files that SQLite keeps beside it."""
        return self.store, self.folder / f"{STORE_NAME}-wal", self.folder / f"{STORE_NAME}-shm"

    def has_traces(self) -> bool:
        """Whether anything here says that a store existed; an unreadable folder counts as a trace."""
        try:
            return any(_exists(path) for path in (*self.store_files, self.keys, self.keys_copy))
        except OSError:
            return True


def machine_folder() -> Path:
    """The folder that an installer makes for all OS accounts of this machine."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Optician Desk"
    elif sys.platform == "darwin":
        return Path("/Library/Application Support/Optician Desk")
    else:
        return Path("/var/lib/optician-desk")


def user_folder() -> Path:
    """This OS account's own data folder, never a roaming one."""
    import platformdirs

    return Path(platformdirs.user_data_dir("optician-desk", appauthor=False, roaming=False))


def find(data: Path | None = None, *, machine: Path | None = None, user: Path | None = None) -> StoreLocation:
    """The store's place: `data` if given, else the machine's folder, else the user's.

    `machine` and `user` replace the platform's folders (installers, tests).
    """
    if data is not None:
        return StoreLocation(data.expanduser().absolute())
    shared = StoreLocation(machine or machine_folder(), machine_wide=True)
    own = StoreLocation(user or user_folder())
    if not shared.folder.is_dir():
        return own
    if shared.has_traces():
        return shared
    if own.has_traces():
        return own
    return shared if os.access(shared.folder, os.W_OK | os.X_OK) else own


def prepare(location: StoreLocation) -> None:
    """Makes the folder, closed to everybody else; an installer's own access rules stay, world access goes.

    Raises `Trouble`: `store.folder_denied`, `store.folder_network` (SQLite's locks do not hold on shares).
    """
    folder = location.folder
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _close_to_others(location)
    except OSError as error:
        raise Trouble("store.folder_denied") from error
    if on_network(folder):
        raise Trouble("store.folder_network")


def _close_to_others(location: StoreLocation) -> None:
    """A folder of our own only: one that was chosen with other things in it keeps its access rules."""
    if sys.platform != "win32":
        found = location.folder.stat()
        ours = location.has_traces() or next(location.folder.iterdir(), None) is None
        if found.st_mode & 0o007 and found.st_uid == os.getuid() and ours:
            location.folder.chmod(stat.S_IMODE(found.st_mode) & ~0o007 if location.machine_wide else 0o700)


def file_mode(location: StoreLocation) -> int:
    """The mode for files in the folder: for the owner alone, or for the group that an installer gave the folder to."""
    group_may_write = location.folder.stat().st_mode & stat.S_IWGRP
    return 0o660 if group_may_write else 0o600


def on_network(folder: Path) -> bool:
    """Whether the folder lies on a network share."""
    if sys.platform == "win32":
        import ctypes

        drive_remote = 4
        root = os.path.splitdrive(folder)[0] + "\\"
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == drive_remote
    else:
        mounts = Path("/proc/self/mounts")
        if not mounts.is_file():
            return False
        return file_system_of(folder.resolve(), mounts.read_text("utf-8", "replace")) in _NETWORK_FILE_SYSTEMS


def file_system_of(folder: Path, mounts: str) -> str:
    """The type of the file system that `folder` lies on, from the text of `/proc/self/mounts`; `""` if none fits."""
    best = (-1, "")
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1]))  # a space is written \040
        if folder.is_relative_to(point):
            best = max(best, (len(point.parts), parts[2]))  # the last mount over a point of the same depth wins
    return best[1]


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True
