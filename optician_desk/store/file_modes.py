"""The modes of what lies in the store's folder: for its owner alone, or for the group that an installer gave the folder to.

Whatever the account's umask, a file is never open to others, and in a group's folder every file is the group's: the second OS
account of a shop's computer opens what the first one made. SQLite gives its WAL and its index the mode of the store.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from optician_desk.store import location as places
from optician_desk.store.location import StoreLocation

_GROUP_FOLDER = 0o070


def of_files(folder: Path) -> int:
    """The mode for files in `folder`. Raises OSError."""
    return places.file_mode(StoreLocation(folder))


def new_file(path: Path) -> None:
    """An empty file that nobody else may read, not even for a moment. Raises FileExistsError, OSError."""
    mode = of_files(path.parent)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    path.chmod(mode)  # the umask may have taken the group's rights away


def new_folder(path: Path, *, exist_ok: bool = False) -> None:
    """A folder in the store's, or in one for backups. Raises OSError, FileExistsError unless `exist_ok`."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        if not exist_ok or not path.is_dir():
            raise
        return
    _open_to_group(path)


def sandbox(prefix: str, folder: Path) -> Path:
    """A folder for trying something out, which the next account too may clear away after a crash. Raises OSError."""
    made = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    _open_to_group(made)
    return made


def settle(location: StoreLocation, *others: Path) -> None:
    """Give the store's own files, and `others` (files and folders), the mode that they should have, where they belong to this
    OS account: an earlier version, or whoever put a copy back, may have made them with another one. Raises OSError."""
    if sys.platform == "win32":
        return
    else:
        mode = of_files(location.folder)
        known = (*location.store_files, location.keys, location.keys_copy, location.lock, location.holder)
        for path in (*known, *others):
            with suppress(OSError):  # gone meanwhile, or not to be changed: said by whoever cannot open it
                found = path.lstat()
                wanted = _wanted(found.st_mode, mode)
                if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) != wanted:
                    path.chmod(wanted)


def _wanted(found: int, of_file: int) -> int:
    """The mode for something that has the mode `found`, beside files of the mode `of_file`; a link's is left as it is."""
    if stat.S_ISREG(found):
        return of_file
    held = stat.S_IMODE(found)
    if not stat.S_ISDIR(found):
        return held
    return (held & ~0o007) | _GROUP_FOLDER if of_file & stat.S_IWGRP else held & ~0o077


def _open_to_group(path: Path) -> None:
    """The folder that it lies in decides; the bit by which files get its group is inherited, and must be kept."""
    if of_files(path.parent) & stat.S_IWGRP:
        path.chmod(stat.S_IMODE(path.stat().st_mode) | _GROUP_FOLDER)
