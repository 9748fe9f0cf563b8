"""Bringing a backup back, step by step: folder and code, which copy and who, the work, done. Also on a bare machine."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from optician_desk.domain.backup_view import CopyLine
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.staff_view import Person
from optician_desk.ui import backup_words
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.forms.ui_restore import Ui_Restore
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.icon_rows import HEIGHT, IconRowDelegate, IconRows
from optician_desk.ui.pages.backups_copies import copy_row
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.role_names import role_name
from optician_desk.ui.runner import LongJob, Runner
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.rows import prepare_list
from optician_desk.ui.widgets.screen_frame import Card, ScreenFrame
from optician_desk.ui.widgets.stepper import Step, StepState

if TYPE_CHECKING:
    from optician_desk.services.restoring import Guided
    from optician_desk.store.restore import Restored

WIDTH = 760
PAGES_HEIGHT = 300


class Stage(IntEnum):
    """The pages in order."""

    FROM = 0
    COPY = 1
    WORK = 2
    DONE = 3


class RestoreScreen(ScreenFrame):
    """`finished`: the store is back, or was closed on the way; sign-in comes next. `given_up`: nothing was touched."""

    finished = Signal()
    given_up = Signal()

    def __init__(self, *, entrance: Entrance, runner: Runner, prompts: Prompts, language: str) -> None:
        self.form = Ui_Restore()
        card = Card()
        card.setFixedWidth(WIDTH)
        self.form.setupUi(card)
        super().__init__(card, language)
        self._entrance, self._runner, self._prompts = entrance, runner, prompts
        self._guided: Guided | None = None
        self._job: LongJob | None = None
        self._closed_store = False
        self._accept_older = False
        self.stage = Stage.FROM
        self.model = IconRows(self)
        form = self.form
        form.pages.setFixedHeight(PAGES_HEIGHT)
        prepare_list(form.copies, IconRowDelegate())
        form.copies.setModel(self.model)
        form.copies.setFixedHeight(3 * HEIGHT)
        form.copies.selectionModel().currentChanged.connect(lambda *_: self._ask_people())
        for field in (form.folder, form.code):
            field.edit.setProperty("measure", "large")
        form.choose.clicked.connect(self._choose)
        form.folder.edit.returnPressed.connect(form.code.edit.setFocus)
        form.code.edit.returnPressed.connect(self._next)
        form.password.edit.returnPressed.connect(self._next)
        form.next.clicked.connect(self._next)
        form.back.clicked.connect(lambda: self._show(Stage.FROM))
        form.giveUp.clicked.connect(self._give_up)
        form.refused.acted.connect(self._accept)
        self._show(Stage.FROM)

    def focus_first(self) -> None:
        """The cursor where this step begins."""
        form = self.form
        first = {
            Stage.FROM: form.code.edit if form.folder.text() else form.choose,
            Stage.COPY: form.password.edit,
            Stage.WORK: form.giveUp,
            Stage.DONE: form.next,
        }
        first[self.stage].setFocus()

    # ---------------------------------------------------------------------------------------------------- the steps
    def _show(self, stage: Stage) -> None:
        self.stage = stage
        form = self.form
        form.pages.setCurrentIndex(stage)
        names = (
            QCoreApplication.translate("RestoreScreen", "Folder and code"),
            QCoreApplication.translate("RestoreScreen", "Backup"),
            QCoreApplication.translate("RestoreScreen", "Restore"),
            QCoreApplication.translate("RestoreScreen", "Done"),
        )
        states = [
            StepState.DONE if at < stage or stage is Stage.DONE else StepState.NOW if at == stage else StepState.TODO
            for at in range(len(names))
        ]
        form.stepper.set_steps(tuple(Step(name, state) for name, state in zip(names, states, strict=True)))
        form.refused.clear()
        form.back.setVisible(stage is Stage.COPY)
        form.giveUp.setVisible(stage is not Stage.DONE)
        form.giveUp.setEnabled(True)
        form.giveUp.setText(
            QCoreApplication.translate("RestoreScreen", "Stop")
            if stage is Stage.WORK
            else QCoreApplication.translate("RestoreScreen", "Cancel")
        )
        form.next.setVisible(stage is not Stage.WORK)
        form.next.setEnabled(True)
        form.next.setText(
            QCoreApplication.translate("RestoreScreen", "Look for backups")
            if stage is Stage.FROM
            else QCoreApplication.translate("RestoreScreen", "Restore this backup")
            if stage is Stage.COPY
            else QCoreApplication.translate("RestoreScreen", "Go to sign-in")
        )
        self.language.setVisible(stage is Stage.FROM)  # a change of language begins anew
        self.focus_first()

    def _next(self) -> None:
        if not self.form.next.isEnabled() or self.form.next.isHidden():
            return
        if self.stage is Stage.FROM:
            self._look()
        elif self.stage is Stage.COPY:
            self._accept_older = False
            self._restore()
        else:
            self._leave()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.form.giveUp.setEnabled(False)
            return
        self._leave()

    def _leave(self) -> None:
        """The secrets leave the screen's memory as far as Python lets them."""
        self._guided = None
        self.form.code.set_text("")
        self.form.password.set_text("")
        if self._closed_store or self.stage is Stage.DONE:
            self.finished.emit()
        else:
            self.given_up.emit()

    # -------------------------------------------------------------------------------------------- folder and code
    def _choose(self) -> None:
        title = QCoreApplication.translate("RestoreScreen", "Choose the folder with the backups")
        chosen = self._prompts.folder(title)
        if chosen is not None:
            self.form.folder.set_text(str(chosen))
            self.form.folder.clear()
            self.form.code.edit.setFocus()

    def _look(self) -> None:
        form, entrance = self.form, self._entrance
        folder, code = form.folder.text(), form.code.text()
        form.folder.clear()
        form.code.clear()
        form.next.setEnabled(False)

        def look(_: LongJob) -> tuple[Guided, tuple[CopyLine, ...]]:
            from optician_desk.services import backup_care
            from optician_desk.services.restoring import Guided

            if not folder or not Path(folder).is_dir():
                raise Refusal("backup.folder_missing", field="folder")
            opening = entrance.opening()
            guided = Guided(opening.place, Path(folder), code, keeper=backup_care.serving(opening.keeper))
            return guided, guided.copies()

        self._runner.steps(self, look, self._found, self._not_found)

    def _found(self, found: tuple[Guided, tuple[CopyLine, ...]]) -> None:
        guided, lines = found
        readable = tuple(line for line in lines if line.readable)
        if not readable:
            self._not_found(Refusal("backup.none_yet", field="folder"))
            return
        self._guided = guided
        now = datetime.now(UTC)
        self.model.show(tuple(copy_row(line, now, where=line.folder) for line in readable))
        self._show(Stage.COPY)
        self.form.copies.setCurrentIndex(self.model.index(0))

    def _not_found(self, error: BaseException) -> None:
        form = self.form
        form.next.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        field = form.code if error.code.startswith("keys.") else form.folder
        field.set_error(sentence(error))
        field.edit.setFocus()

    # ------------------------------------------------------------------------------------------------ which and who
    def _ask_people(self) -> None:
        guided, row = self._guided, self.model.row(self.form.copies.currentIndex())
        if guided is None or row is None:
            return
        self._runner.read(self, lambda: guided.people(row.key), self._show_people, self._refuse)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        chosen = self.form.person.key()
        self.form.person.box.clear()
        for person in people:
            self.form.person.add(person.id, f"{person.name}, {role_name(person.role)}")
        if chosen in {person.id for person in people}:
            self.form.person.choose(chosen)

    # ---------------------------------------------------------------------------------------------------- the work
    def _restore(self) -> None:
        guided, row, entrance = self._guided, self.model.row(self.form.copies.currentIndex()), self._entrance
        if guided is None or row is None:
            return
        person, password, accept = self.form.person.key(), self.form.password.text(), self._accept_older
        self.form.password.clear()
        self._show(Stage.WORK)
        self.form.bar.setRange(0, 0)
        self._closed_store = True

        def restore(progress: LongJob) -> Restored:
            from optician_desk.services import backup_care

            entrance.opening().close()
            sign_in = backup_care.signer(person, password)
            return guided.restore(row.key, sign_in, accept_older_ledger=accept, progress=progress)

        self._job = self._runner.steps(self, restore, self._restored, self._not_restored, self._progress)

    def _progress(self, done: int, total: int) -> None:
        self.form.bar.setRange(0, max(1, total))
        self.form.bar.setValue(done)

    def _restored(self, made: Restored) -> None:
        self._job = None
        form = self.form
        title = QCoreApplication.translate("RestoreScreen", "The store is back.")
        form.done.show_notice(Tone.GOOD, title)
        aside = "" if made.aside is None else made.aside.name
        form.rows.set_rows(
            [
                (
                    QCoreApplication.translate("RestoreScreen", "As it was"),
                    backup_words.when(made.made_at, datetime.now(UTC)),
                ),
                (QCoreApplication.translate("RestoreScreen", "Customers"), str(made.customers)),
                (QCoreApplication.translate("RestoreScreen", "Erased once more"), str(made.erased_again)),
                (QCoreApplication.translate("RestoreScreen", "Former store, kept in"), aside),
            ]
        )
        form.doneNote.setText(
            QCoreApplication.translate(
                "RestoreScreen",
                "Where this computer remembers a later state, a manager is asked next to accept the older one, on record.",
            )
        )
        self._show(Stage.DONE)

    def _not_restored(self, error: BaseException) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._job = None
        self._show(Stage.COPY)
        if stopped and not isinstance(error, DeskError):
            words = QCoreApplication.translate("RestoreScreen", "Stopped. Nothing was changed.")
            self.form.refused.show_notice(Tone.NEUTRAL, words)
        else:
            self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        form = self.form
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
        elif error.code.startswith("access.") and error.code != "access.not_allowed":
            form.password.set_error(sentence(error))
            form.password.edit.setFocus()
        elif error.code == "ledger.older":
            action = QCoreApplication.translate("RestoreScreen", "Accept as a manager")
            form.refused.show_notice(Tone.WARNING, sentence(error), action=action)
        else:
            form.refused.show_notice(Tone.DANGER, sentence(error))

    def _accept(self) -> None:
        self._accept_older = True
        self._restore()
