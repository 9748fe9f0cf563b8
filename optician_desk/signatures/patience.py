"""An end to what takes too long or too much: readers in Python are stopped between two calls.

Sizes are limited before anything is read, but a small file can still ask a reader for endless work. The hook is the
interpreter's own for profilers; it is set only around a check, in the thread that runs it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any

_EVERY = 512  # calls between two looks
_STATUS = Path("/proc/self/statm")
_PAGE = 4096


class Exhausted(BaseException):
    """Too long, or too much memory. No Exception, so that a reader which catches those does not go on."""


@contextmanager
def within(seconds: float, memory: int) -> Iterator[None]:
    """Run the block for at most so many seconds of this thread's own time; on Linux also with so many bytes more at most.

    Raises Exhausted in the block.
    """
    before = sys.getprofile()
    until = time.thread_time() + seconds
    most = _memory() + memory
    calls = 0

    def look(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += 1
        if calls % _EVERY == 0 and (time.thread_time() > until or _memory() > most):
            raise Exhausted

    sys.setprofile(look)
    try:
        yield
    finally:
        sys.setprofile(before)


def _memory() -> int:
    """What this process holds at the moment, in bytes; 0 where that cannot be asked cheaply."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, ValueError, IndexError):
            return int(_STATUS.read_bytes().split()[1]) * _PAGE
    return 0
