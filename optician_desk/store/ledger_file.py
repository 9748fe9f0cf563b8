"""The file of the ledger of erasures beside the store and in each backup folder: lines of JSON, added to and flushed to disk."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from optician_desk.domain.errors import Trouble
from optician_desk.store import file_modes, key_files

NAME = "erasures.jsonl"
_TAIL = 8192  # some ten lines


def lines(folder: Path) -> list[bytes]:
    """All whole lines, with their line ends; none where there is no file. What a crash left of a last line is not one.

    Raises Trouble `ledger.not_readable`.
    """
    try:
        content = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Trouble("ledger.not_readable") from error
    return [line for line in content.splitlines(keepends=True) if line.endswith(b"\n")]


def last(folder: Path) -> bytes | None:
    """The last whole line, with its line end; None where there is none. Reads the end of the file alone.

    Raises Trouble `ledger.not_readable`.
    """
    try:
        with (folder / NAME).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            end = file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Trouble("ledger.not_readable") from error
    whole = end[: end.rfind(b"\n") + 1]
    return whole.splitlines(keepends=True)[-1] if whole else None


def append(folder: Path, new: Sequence[bytes]) -> None:
    """Add lines and flush them to disk; a torn last line is cut off first. Raises Trouble `ledger.not_written`.

    When this returns the lines survive a power cut. When it raises, either none or some of them are there, each whole or torn.
    """
    if not new:
        return
    path = folder / NAME
    try:
        fresh = not path.exists()
        if fresh:
            file_modes.new_file(path)
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "r+b") as file:
            size = file.seek(0, os.SEEK_END)
            start = max(0, size - _TAIL)
            file.seek(start)
            file.truncate(start + file.read().rfind(b"\n") + 1)
            file.seek(0, os.SEEK_END)
            file.write(b"".join(new))
            file.flush()
            os.fsync(file.fileno())
        if fresh:
            _flush_folder(folder)
    except OSError as error:
        raise _trouble(error) from error


def replace(folder: Path, whole: Sequence[bytes]) -> None:
    """Put these lines in place of the file, in one step. A longer file is never replaced by a shorter one.

    Raises Trouble: `ledger.older` (the file there knows more), `ledger.not_written`.
    """
    present = lines(folder)
    if len(present) > len(whole):
        raise Trouble("ledger.older")
    if present == list(whole) and (folder / NAME).exists():
        return
    try:
        key_files.write_whole(folder / NAME, b"".join(whole), file_modes.of_files(folder))
    except (OSError, Trouble) as error:
        raise _trouble(error.__cause__ if isinstance(error.__cause__, OSError) else error) from error


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # the file system of Windows keeps a journal of names
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _trouble(error: BaseException) -> Trouble:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble("store.disk_full")
    return Trouble("ledger.not_written")
