"""The last resort: what nobody expected is caught and put into a report that holds no personal data."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report(error: BaseException) -> str:
    """Kind of error and the places in the program's own text; never its words or values, which may hold a name."""
    import platform
    import traceback

    from PySide6 import __version__ as pyside_version

    from optician_desk.version import VERSION

    lines = [f"Optician Desk {VERSION} · PySide6 {pyside_version} · Python {platform.python_version()}"]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            name = frame.filename.replace("\\", "/")
            place = "/".join(name.split("/")[-3:]) if "optician_desk" in name else name.rsplit("/", 1)[-1]
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


class CrashHandler(QObject):
    """Catches what nothing else caught, in slots, threads and callbacks; `happened` carries the report to the window."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Hook | None = None
        self._before_thread = threading.excepthook

    def install(self) -> None:
        """Take over Python's last-resort hooks."""
        self._before, sys.excepthook = sys.excepthook, self._caught
        self._before_thread, threading.excepthook = threading.excepthook, self._caught_in_thread

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = self._before_thread
            self._before = None

    def take(self, error: BaseException) -> None:
        """An unexpected error that somebody hands over."""
        import logging

        # as an exception: the log writes where it passed and hides any text that it is given as an argument
        logging.getLogger(__name__).error("unexpected error", exc_info=error)
        self.happened.emit(report(error))

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.take(error.with_traceback(trace))

    def _caught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.take(found.exc_value)
