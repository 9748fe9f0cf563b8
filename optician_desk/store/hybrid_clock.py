"""The hybrid logical clock: wall time that never goes back, so that "newest" stays true when the clock is set wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

_SHIFT = 16


class HybridClock:
    """Gives strictly growing stamps: UTC milliseconds << 16 | counter. `last` is the highest stamp the store knows.

    `wall` stands in for the machine's clock where a shop's past is made up (aware, UTC).
    """

    def __init__(self, last: int = 0) -> None:
        self.wall: Callable[[], datetime] | None = None
        self._last = last
        self._lock = threading.Lock()

    def next(self, now_ms: int | None = None) -> int:
        """The next stamp, at or after the wall clock (`now_ms`, UTC milliseconds, for tests)."""
        if now_ms is None:
            now_ms = time.time_ns() // 1_000_000 if self.wall is None else int(self.wall().timestamp() * 1000)
        wall = now_ms << _SHIFT
        with self._lock:
            self._last = max(wall, self._last + 1)
            return self._last


def moment(stamp: int) -> datetime:
    """The UTC time of a stamp, to the millisecond."""
    return datetime.fromtimestamp((stamp >> _SHIFT) / 1000, UTC)


def stamp_of(at: datetime) -> int:
    """The lowest stamp of a moment."""
    return int(at.timestamp() * 1000) << _SHIFT
