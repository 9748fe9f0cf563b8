"""Work off the UI thread: one writer, one reader, results back on the UI thread, nothing for an owner that is gone.

Writes run one after another and are never dropped. Reads run on a thread of their own. A search replaces the one before
it: what waits is skipped, what runs is interrupted, and only the newest comes back.
"""

from __future__ import annotations

import itertools
import logging
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
_log = logging.getLogger(__name__)
_WRITER = "desk-writer"


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a job left behind, on its way to the UI thread."""

    owner: weakref.ref[QObject]
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    value: object = None
    error: BaseException | None = None
    search: int | None = None
    is_write: bool = False


class Runner(QObject):
    """Runs jobs for pages. Jobs touch no widget; `done` and `failed` run on the UI thread.

    `unhandled` takes a failure for which the owner has no `failed`; `interrupt` ends a search that runs in the store.
    """

    _finished = Signal(object)
    idle = Signal()

    def __init__(self, unhandled: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unhandled = unhandled
        self.interrupt: Callable[[], None] = lambda: None
        self._writer = ThreadPoolExecutor(1, thread_name_prefix=_WRITER)
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="desk-reader")
        self._long: ThreadPoolExecutor | None = None
        self._tickets = itertools.count(1)
        self._newest = 0
        self._searching: int | None = None
        self._guard = threading.Lock()
        self._open = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `job` on the reader thread."""
        self._start(self._reader, owner, job, done, failed)

    def write(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `job` on the writer thread, after all that was given before."""
        self._start(self._writer, owner, job, done, failed)

    def long(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run a job of many seconds (check of the chain) on a thread of its own, so that nobody waits for it.

        It brings its own connection to the store. One runs at a time; it is waited for at close.
        """
        if self._long is None:
            self._long = ThreadPoolExecutor(1, thread_name_prefix="desk-long")
        self._start(self._long, owner, job, done, failed)

    def search(self, owner: QObject, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `job` on the reader thread in place of any search before it."""
        ticket = next(self._tickets)
        with self._guard:
            self._newest = ticket
            if self._searching is not None:
                self.interrupt()
        self._start(self._reader, owner, job, done, None, ticket)

    def drop_searches(self) -> None:
        """End the search that runs and forget those that wait (the desk is being locked)."""
        with self._guard:
            self._newest = next(self._tickets)
            if self._searching is not None:
                self.interrupt()

    def is_idle(self) -> bool:
        """Whether nothing runs, waits, or is on its way back."""
        return self._open == 0

    def close(self) -> None:
        """Finish the writes, drop what else waits, and leave no thread behind."""
        if self._closed:
            return
        self.drop_searches()
        self._closed = True
        self._reader.shutdown(wait=True, cancel_futures=True)
        if self._long is not None:
            self._long.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        search: int | None = None,
    ) -> None:
        if self._closed:
            _log.warning("a job came after the desk was closed")
            return
        self._open += 1
        pool.submit(self._run, weakref.ref(owner), job, done, failed, search)

    def _run(
        self,
        owner: weakref.ref[QObject],
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        search: int | None,
    ) -> None:
        value, error = None, None
        if search is None or self._begin(search):
            try:
                value = job()
            except BaseException as raised:  # noqa: BLE001  goes back to the UI thread, which says it
                error = raised
            if search is not None:
                with self._guard:
                    self._searching = None
        is_write = threading.current_thread().name.startswith(_WRITER)
        self._finished.emit(_Outcome(owner, done, failed, value, error, search, is_write))

    def _begin(self, ticket: int) -> bool:
        with self._guard:
            if ticket != self._newest:
                return False
            self._searching = ticket
            return True

    def _deliver(self, outcome: _Outcome) -> None:
        self._open -= 1
        try:
            self._hand_over(outcome)
        finally:
            if self._open == 0:
                self.idle.emit()

    def _hand_over(self, outcome: _Outcome) -> None:
        if outcome.search is not None and outcome.search != self._newest:
            return
        owner = outcome.owner()
        alive = owner is not None and shiboken6.isValid(owner)
        if outcome.error is not None:
            if alive and outcome.failed is not None:
                outcome.failed(outcome.error)
            elif alive or outcome.is_write:  # somebody must hear of a write that failed, even if the page is gone
                self.unhandled(outcome.error)
        elif alive and outcome.done is not None:
            outcome.done(outcome.value)
