"""Saving what a person asked to have as a file: whole or not at all, and readable by nobody else."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from optician_desk.domain.errors import Trouble
from optician_desk.store import key_files
from optician_desk.store.work import new_id


def write(path: Path, content: bytes, code: str) -> None:
    """Write `content` to `path`, the place that the person chose; a file that stood there is replaced only by the whole new one.

    Whatever the account's umask, it is its owner's alone, where the place has owners at all; and it is on the disk,
    not only on its way there, when this returns. Raises Trouble(`code`) when it cannot be written; what stood there stays then.
    """
    scratch = path.with_name(f".{path.name}.{new_id()[:8]}")
    try:
        handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    except OSError as error:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise Trouble(code) from error
    with suppress(OSError):  # shares and sticks often cannot flush a folder, and the file is written
        key_files.flush_folder(path.parent)
