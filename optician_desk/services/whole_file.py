"""Saving what a person asked to have as a file: whole or not at all."""

from __future__ import annotations

from pathlib import Path

from optician_desk.domain.errors import Trouble
from optician_desk.store.work import new_id


def write(path: Path, content: bytes, code: str) -> None:
    """Write `content` to `path`, the place that the person chose; a file that stood there is replaced only by the whole new one.

    Raises Trouble(`code`) when it cannot be written; what stood there stays then.
    """
    scratch = path.with_name(f".{path.name}.{new_id()[:8]}")
    try:
        scratch.write_bytes(content)
        scratch.replace(path)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise Trouble(code) from error
