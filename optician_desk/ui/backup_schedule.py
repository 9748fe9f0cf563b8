"""What the desk does by itself in the background: backups on time, the day's seal, one check of the trail after it opened.

All of it but the age of the newest copy runs on the thread for long jobs and begins only when somebody has signed in and can
type.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from optician_desk.domain.errors import DeskError
from optician_desk.ui.runner import LongJob, Runner

if TYPE_CHECKING:
    from optician_desk.domain.backup_view import BackupAge
    from optician_desk.domain.trail_view import ChainReport
    from optician_desk.services.session import Desk
    from optician_desk.store.keyring_access import SecretKeeper

FIRST_AFTER_MS = 4_000
EVERY_MS = 3 * 60_000
#: Seconds before a run that failed is tried again by itself: a medium that is away must not fill the trail with attempts.
REST = 30 * 60


class BackupSchedule(QObject):
    """Lives as long as the window. `aged` carries a BackupAge, `failed_to_run` a DeskError, `unsound` a ChainReport."""

    aged = Signal(object)
    busy = Signal(bool)
    failed_to_run = Signal(object)
    unsound = Signal(object)

    def __init__(
        self,
        runner: Runner,
        desk: Callable[[], Desk | None],
        keeper: Callable[[], SecretKeeper | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._desk, self._keeper = runner, desk, keeper
        self._job: LongJob | None = None
        self._rest_until = 0.0
        self._checked: Desk | None = None
        self._age: BackupAge | None = None
        self._report: ChainReport | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(FIRST_AFTER_MS)
        self._first.timeout.connect(self.tick)

    def start(self) -> None:
        """Somebody has signed in: how old the newest copy is is asked at once, the store alone knows it."""
        self._timer.start()
        self._first.start()
        self.refresh()

    def stop(self) -> None:
        """The store is about to be closed."""
        for timer in (self._timer, self._first):
            timer.stop()
        self._age = self._report = self._checked = None

    def tell_again(self) -> None:
        """Say what is known to a status line that was just made."""
        if self._age is not None:
            self.aged.emit(self._age)
        if self._report is not None:
            self.unsound.emit(self._report)

    def refresh(self) -> None:
        """Ask how old the newest copy is."""
        desk = self._desk()
        if desk is None:
            return

        def ask() -> BackupAge:
            from optician_desk.services import backup_folders

            return backup_folders.age(desk)

        self._runner.read(self, ask, self._show_age, self._not_run)

    def _show_age(self, age: BackupAge) -> None:
        self._age = age
        self.aged.emit(age)

    def tick(self) -> None:
        """Do what is due. Never two at once; what a person stopped or what failed rests for half an hour."""
        desk = self._desk()
        if desk is None or desk.demo or self._job is not None:
            return
        may_run = time.monotonic() >= self._rest_until

        def work(progress: LongJob) -> tuple[BackupAge, bool]:
            from optician_desk.services import backup_folders, backups, daily

            daily.run(desk, self._keeper())
            good = True
            if may_run and backup_folders.age(desk).due:
                self.busy.emit(True)
                good = all(outcome.made for outcome in backups.run(desk, progress).outcomes)
            return backup_folders.age(desk), good

        self._job = self._runner.steps(self, work, self._worked, self._not_worked)

    def _worked(self, outcome: tuple[BackupAge, bool]) -> None:
        age, good = outcome
        self._end()
        if not good:
            self._rest_until = time.monotonic() + REST
        self._show_age(age)
        self._check_trail()

    def _not_worked(self, error: BaseException) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._end()
        self._rest_until = time.monotonic() + REST
        if not stopped:
            self._not_run(error)

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)

    def _not_run(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self.failed_to_run.emit(error)
        else:
            self._runner.unhandled(error)

    def _check_trail(self) -> None:
        desk = self._desk()
        if desk is None or desk is self._checked:
            return
        self._checked = desk

        def check(progress: LongJob) -> ChainReport:
            from optician_desk.services import trail

            return trail.verify_desk(desk, progress)

        self._job = self._runner.steps(self, check, self._trail_checked, self._trail_not_checked)

    def _trail_checked(self, report: ChainReport) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._job = None
        if not stopped and not report.sound:
            self._report = report
            self.unsound.emit(report)

    def _trail_not_checked(self, error: BaseException) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._job = None
        if not stopped:
            self._not_run(error)
