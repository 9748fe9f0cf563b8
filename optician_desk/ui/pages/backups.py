"""Backups: how old the newest good copy is, where copies go, how long they stay, and the way back from one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.backup_view import BackupAge, BackupOverview, DrillReport, FolderOutcome, RunReport
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.services import backup_care, backups, restoring
from optician_desk.ui import backup_words
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_backups import Ui_Backups
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.backups_copies import CopiesSection
from optician_desk.ui.pages.backups_folders import FoldersSection
from optician_desk.ui.pages.backups_plan import PlanSection
from optician_desk.ui.pages.backups_restore import RestoreSection
from optician_desk.ui.pages.page import Page
from optician_desk.ui.runner import LongJob
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.marks import Chip

T = TypeVar("T")


class BackupsPage(Page):
    """One section in front at a time; one job at a time, with its progress above them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.job: LongJob | None = None
        self.header = PageHeader()
        self.verify = SecondaryButton(text=QCoreApplication.translate("BackupsPage", "Check"), icon="list-checks")
        self.rehearse = SecondaryButton(text=QCoreApplication.translate("BackupsPage", "Rehearse"), icon="history")
        self.make = PrimaryButton(text=QCoreApplication.translate("BackupsPage", "Back up now"), icon="hard-drive")
        for button, act in ((self.verify, self._verify), (self.rehearse, self._rehearse), (self.make, self._make)):
            button.clicked.connect(act)
            self.header.add_action(button)
        body = QWidget()
        self.ui = Ui_Backups()
        self.ui.setupUi(body)
        self.tabs = self.ui.tabs
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.build(self.header, body)
        self.ui.work.hide()
        self.ui.stop.clicked.connect(self._stop)
        self.copies = CopiesSection(self, self.ui)
        self.folders = FoldersSection(self, self.ui)
        self.plan = PlanSection(self, self.ui)
        self.restoring = RestoreSection(self, self.ui)
        for words in (
            QCoreApplication.translate("BackupsPage", "Copies"),
            QCoreApplication.translate("BackupsPage", "Folders"),
            QCoreApplication.translate("BackupsPage", "How long"),
            QCoreApplication.translate("BackupsPage", "Restore and code"),
        ):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self.ui.sections.setCurrentIndex)
        context.backup_made.connect(self._read_copies)

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "BackupsPage",
            "Backups are made by themselves while the program runs, and before risky work. Each one is opened and checked "
            "after it was written. A rehearsal restores the newest one aside, repeats the erasures and removes it again: "
            "only then is it proven that the shop can come back.",
        )

    def open(self, **arguments: Any) -> None:
        """Start with the copies, everything looked at anew."""
        self.header.set_title(QCoreApplication.translate("BackupsPage", "Backups"))
        self.tabs.setCurrentIndex(0)
        if self.job is None:
            self.ui.outcome.clear()
            self.copies.hide_drill()
        self.read()

    def focus_first(self) -> None:
        """The one thing that is done most."""
        self.make.setFocus()

    def read(self) -> None:
        """Look at everything again, on the thread for long jobs: a folder on a network may take its time."""
        session = self.context.session
        self.context.runner.long(self, lambda: backup_care.overview(session), self._show)

    def _read_copies(self, _age: BackupAge) -> None:
        """A scheduled run came to its end: the list follows, what somebody types in the other sections is left alone."""
        session = self.context.session
        if self.job is None:
            self.context.runner.long(self, lambda: backup_care.overview(session), self._show_copies)

    def _show(self, overview: BackupOverview) -> None:
        self._show_copies(overview)
        self.folders.show(overview)
        self.plan.show(overview)
        self.restoring.show(overview)

    def _show_copies(self, overview: BackupOverview) -> None:
        words, tone = backup_words.short(overview.age)
        icon = "circle-check" if tone is Tone.GOOD else "triangle-alert"
        self.header.set_chips([Chip(text=words, icon=icon, tone=tone)])
        self.copies.show(overview)

    # ------------------------------------------------------------------------------------------------------ long jobs
    def _begin(self, words: str, job: Callable[[LongJob], T], done: Callable[[T], None]) -> None:
        if self.job is not None:
            return
        ui = self.ui
        ui.outcome.clear()
        self.notice.clear()
        self.copies.hide_drill()
        ui.workWords.setText(words)
        ui.bar.setRange(0, 0)
        ui.stop.setEnabled(True)
        ui.work.show()
        self._offer(ready=False)

        def over(value: T) -> None:
            self._over()
            done(value)

        self.job = self.context.runner.steps(self, job, over, self._failed, self._progress)

    def _progress(self, done: int, total: int) -> None:
        if total > 0:
            self.ui.bar.setRange(0, total)
            self.ui.bar.setValue(done)

    def _stop(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self.ui.stop.setEnabled(False)
            self.ui.workWords.setText(QCoreApplication.translate("BackupsPage", "Stopping…"))

    def _over(self) -> None:
        self.job = None
        self.ui.work.hide()
        self._offer(ready=True)
        self.make.setFocus()

    def _offer(self, *, ready: bool) -> None:
        for button in (self.verify, self.rehearse, self.make):
            button.setEnabled(ready)

    def _failed(self, error: BaseException) -> None:
        stopped = self.job is not None and self.job.cancelled
        self._over()
        if stopped and not isinstance(error, DeskError):
            words = QCoreApplication.translate("BackupsPage", "Stopped. What was there before is unchanged.")
            self.ui.outcome.show_notice(Tone.NEUTRAL, words)
        else:
            self.context.failed(error)
        self.read()

    def _make(self) -> None:
        session = self.context.session
        words = QCoreApplication.translate("BackupsPage", "The backup is being made and checked…")
        self._begin(words, lambda progress: backups.create(session, progress), self._made)

    def _made(self, report: RunReport) -> None:
        failed = [outcome for outcome in report.outcomes if not outcome.made]
        if not failed:
            title = QCoreApplication.translate("BackupsPage", "The backup is made and checked.")
            self.ui.outcome.show_notice(Tone.GOOD, title)
        else:
            title = (
                QCoreApplication.translate("BackupsPage", "The backup is made, but not in every folder.")
                if report.made
                else QCoreApplication.translate("BackupsPage", "No backup was made.")
            )
            tone = Tone.WARNING if report.made else Tone.DANGER
            self.ui.outcome.show_notice(tone, title, _reasons(failed))
        self.context.stored()
        self.context.backups_changed.emit()
        self.read()

    def _verify(self) -> None:
        session = self.context.session
        words = QCoreApplication.translate("BackupsPage", "Every copy is being opened and checked…")
        self._begin(words, lambda progress: backups.verify(session, progress), self._verified)

    def _verified(self, outcomes: tuple[FolderOutcome, ...]) -> None:
        bad = [outcome for outcome in outcomes if not outcome.made]
        if not outcomes:
            words = QCoreApplication.translate("BackupsPage", "There is no copy to check in the attached folders.")
            self.ui.outcome.show_notice(Tone.WARNING, words)
        elif bad:
            count = len(bad)
            title = QCoreApplication.translate("BackupsPage", "%n copy(ies) not good", None, count)
            self.ui.outcome.show_notice(Tone.DANGER, title, _reasons(bad))
        else:
            count = len(outcomes)
            title = QCoreApplication.translate("BackupsPage", "%n copy(ies) checked, all good", None, count)
            self.ui.outcome.show_notice(Tone.GOOD, title)
        self.copies.mark_bad({outcome.label for outcome in bad})
        self.read()

    def _rehearse(self) -> None:
        session = self.context.session
        words = QCoreApplication.translate("BackupsPage", "The newest backup is being restored aside…")
        self._begin(words, lambda progress: restoring.drill(session, progress), self._rehearsed)

    def _rehearsed(self, report: DrillReport) -> None:
        self.tabs.setCurrentIndex(0)
        self.copies.show_drill(report)
        if report.passed:
            title = QCoreApplication.translate(
                "BackupsPage",
                "The rehearsal passed: the data can be restored, and nobody who was erased is among them.",
            )
            self.ui.outcome.show_notice(Tone.GOOD, title)
        else:
            title = QCoreApplication.translate("BackupsPage", "The rehearsal did not pass.")
            text = QCoreApplication.translate(
                "BackupsPage", "Make another backup and rehearse again. If it fails again, call the technician."
            )
            self.ui.outcome.show_notice(Tone.DANGER, title, text)


def _reasons(outcomes: list[FolderOutcome]) -> str:
    return "\n".join(f"{backup_words.folder(outcome.label)}: {sentence(Trouble(outcome.code))}" for outcome in outcomes)
