"""Work off the UI thread: one writer, one reader, results back on the UI thread, nothing for an owner that is gone.

Writes run one after another and are never dropped. Reads run on a thread of their own. A search replaces the one before
it: what waits is skipped, what runs is interrupted, and only the newest comes back.
"""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
_WRITER, _READER, _LONG = "desk-writer", "desk-reader", "desk-long"
_TELL_EVERY = 0.1
"""Seconds between two reports of progress: more often nobody can read it."""


class _Outcome(NamedTuple):
    """What a job left behind, on its way to the UI thread."""

    owner: weakref.ref[QObject]
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    value: object = None
    error: BaseException | None = None
    search: int | None = None
    is_write: bool = False


class LongJob:
    """A job of many steps while it runs: it may be stopped, and is itself the progress that its work calls.

    Called as `(done, total)` from the worker; the answer False asks the work to stop.
    """

    def __init__(self, tell: Callable[[LongJob, int, int], None], show: Callable[[int, int], None] | None) -> None:
        self._tell = tell
        self._stop = threading.Event()
        self._told_at = 0.0
        self.show = show

    def __call__(self, done: int, total: int) -> bool:
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY:
            self._told_at = now
            self._tell(self, done, total)
        return not self._stop.is_set()

    def cancel(self) -> None:
        """Ask it to stop; it does so at its next step, and its `failed` or `done` still comes."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop: a failure after that is no news."""
        return self._stop.is_set()


class Runner(QObject):
    """Runs jobs for pages. Jobs touch no widget; `done` and `failed` run on the UI thread.

    `unhandled` takes a failure for which the owner has no `failed`; `interrupt` ends a search that runs in the store.
    """

    _finished = Signal(object)
    _progressed = Signal(object, int, int)
    idle = Signal()

    def __init__(self, unhandled: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unhandled = unhandled
        self.interrupt: Callable[[], None] = lambda: None
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._held: list[Callable[[], object]] | None = None
        self._long_jobs: weakref.WeakSet[LongJob] = weakref.WeakSet()
        self._tickets = itertools.count(1)
        self._newest = 0
        self._searching: int | None = None
        self._guard = threading.Lock()
        self._open = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `job` on the reader thread."""
        self._start(_READER, owner, job, done, failed)

    def write(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `job` on the writer thread, after all that was given before."""
        self._start(_WRITER, owner, job, done, failed)

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
        self._start(_LONG, owner, job, done, failed)

    def steps(
        self,
        owner: QObject,
        job: Callable[[LongJob], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
        shown: Callable[[int, int], None] | None = None,
    ) -> LongJob:
        """Like `long`, for a job that tells its progress (`shown`, on the UI thread) and can be stopped.

        The desk being closed stops it.
        """
        watched = LongJob(self._progressed.emit, shown)
        self._long_jobs.add(watched)
        alive = weakref.ref(owner)

        def ours(value: T) -> None:
            watched.show = None
            done(value)

        def broken(error: BaseException) -> None:
            watched.show = None
            if failed is not None:
                failed(error)
            elif alive() is not None and not watched.cancelled:
                self.unhandled(error)

        self.long(owner, lambda: job(watched), ours, broken)
        return watched

    def stop_steps(self) -> None:
        """Ask every job of many steps to stop (the store is about to be closed)."""
        for watched in list(self._long_jobs):
            watched.cancel()

    def search(self, owner: QObject, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `job` on the reader thread in place of any search before it."""
        ticket = next(self._tickets)
        with self._guard:
            self._newest = ticket
            if self._searching is not None:
                self.interrupt()
        self._start(_READER, owner, job, done, None, ticket)

    def drop_searches(self) -> None:
        """End the search that runs and forget those that wait (the desk is being locked)."""
        with self._guard:
            self._newest = next(self._tickets)
            if self._searching is not None:
                self.interrupt()

    def hold(self) -> None:
        """Begin nothing until `release`: the first window is about to be painted, and a thread would take its time."""
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Begin what was held, in its order."""
        held, self._held = self._held or [], None
        for begin in held:
            begin()

    def is_idle(self) -> bool:
        """Whether nothing runs, waits, or is on its way back."""
        return self._open == 0

    def close(self) -> None:
        """Finish the writes, drop what else waits, and leave no thread behind."""
        if self._closed:
            return
        self.drop_searches()
        self.stop_steps()
        self._closed, self._held = True, None
        for name in (_READER, _LONG, _WRITER):
            if name in self._pools:
                self._pools[name].shutdown(wait=True, cancel_futures=name != _WRITER)

    def _start(
        self,
        thread: str,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        search: int | None = None,
    ) -> None:
        if self._closed:
            import logging

            logging.getLogger(__name__).warning("a job came after the desk was closed")
            return
        self._open += 1
        alive = weakref.ref(owner)

        def begin() -> object:
            return self._pool(thread).submit(self._run, alive, job, done, failed, search)

        if self._held is None:
            begin()
        else:
            self._held.append(begin)

    def _pool(self, name: str) -> ThreadPoolExecutor:
        if name not in self._pools:
            from concurrent.futures import ThreadPoolExecutor  # not before the first window stands

            self._pools[name] = ThreadPoolExecutor(1, thread_name_prefix=name)
        return self._pools[name]

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

    def _show_progress(self, watched: LongJob, done: int, total: int) -> None:
        if watched.show is not None and not watched.cancelled and not self._closed:
            watched.show(done, total)

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
