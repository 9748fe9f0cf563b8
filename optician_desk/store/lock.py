"""The lock beside the store: one program at a time, across OS sessions, and it says who has it.

On Linux and macOS a file can be deleted while it is locked, by whoever tidies up, and the next program would lock a new one of
that name. So the folder itself is locked too, which is not deleted while a store lies in it; on Windows an open file stays.
"""

from __future__ import annotations

import getpass
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from optician_desk.domain.errors import Trouble
from optician_desk.domain.local_time import local
from optician_desk.store import file_modes
from optician_desk.store import location as places
from optician_desk.store.location import StoreLocation


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the store open: the OS account, since when (UTC), the process."""

    account: str
    since: datetime | None
    process: int


class StoreLock:
    """Held from before the first read of the store until it is closed; the system lets it go when the program dies."""

    def __init__(self, location: StoreLocation) -> None:
        self._location = location
        self._lock: FileLock | None = None
        self._folder: int | None = None

    @property
    def held(self) -> bool:
        return self._lock is not None

    def take(self) -> StoreLock:
        """Takes the lock at once or raises `Trouble`.

        Codes: `store.locked_by` (`account`, `since` as local `DD.MM.YYYY. HH:MM`), `store.locked`, `store.folder_read_only`,
        `store.folder_denied`.
        """
        if self._lock is not None:
            return self
        places.prepare(self._location)
        # A worker takes it, the window lets it go: per thread it would stay held until the program ends.
        lock = FileLock(self._location.lock, timeout=0, mode=places.file_mode(self._location), thread_local=False)
        try:
            lock.acquire()
            self._folder = _locked_folder(self._location.folder)
        except BlockingIOError as error:
            lock.release()
            raise _busy(self._location) from error
        except Timeout as error:
            raise _busy(self._location) from error
        except PermissionError as error:
            raise Trouble("store.folder_denied") from error
        except (OSError, NotImplementedError) as error:
            raise Trouble("store.folder_read_only") from error
        self._lock = lock
        self._write_holder()
        return self

    def release(self) -> None:
        if self._lock is None:
            return
        with suppress(OSError):  # only the note on who had it; the lock itself is what counts
            self._location.holder.unlink(missing_ok=True)
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None
        self._lock.release()
        self._lock = None

    def __enter__(self) -> StoreLock:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _write_holder(self) -> None:
        note = {
            "account": account_name(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
            "process": os.getpid(),
        }
        with suppress(OSError):  # without the note the lock holds all the same; the next one only reads "somebody"
            with suppress(FileExistsError):
                file_modes.new_file(self._location.holder)
            self._location.holder.write_text(json.dumps(note), "utf-8")


def _locked_folder(folder: Path) -> int | None:
    """A descriptor that holds the folder's own lock; None where folders have none. Raises BlockingIOError when it is held."""
    if sys.platform == "win32":
        return None
    else:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise
        except OSError:  # a file system that locks files alone: the file's lock, which is held already, has to do
            os.close(handle)
            return None
        return handle


def holder(location: StoreLocation) -> Holder | None:
    """Who wrote the note beside the lock; None without a readable one. Says nothing on whether the lock is held."""
    try:
        note = json.loads(location.holder.read_text("utf-8"))
        since = datetime.fromisoformat(note["since"]) if note.get("since") else None
        return Holder(str(note["account"])[:64], since, int(note["process"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def account_name() -> str:
    """The OS account's name, as people at this machine know it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _busy(location: StoreLocation) -> Trouble:
    known = holder(location)
    if known is None or known.since is None:
        return Trouble("store.locked")
    return Trouble("store.locked_by", account=known.account, since=local(known.since).strftime("%Y-%m-%d %H:%M"))
