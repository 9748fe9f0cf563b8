"""The calm screen when the store does not open by itself: what is so, what can be done; nothing is ever made anew from here."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.domain.staff_view import Person
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.forms.ui_trouble import Ui_Trouble
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.widgets.screen_frame import Card, ScreenFrame
from optician_desk.version import VERSION

WIDTH = 680


class TroubleScreen(ScreenFrame):
    """Says what was found. `opened` carries the open desk, `set_up_wanted` follows when an interrupted set-up was put aside."""

    opened = Signal(object)
    retry = Signal()
    restore_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, *, entrance: Entrance, error: Finding | DeskError, runner: Runner, prompts: Prompts, language: str
    ) -> None:
        self.form = Ui_Trouble()
        card = Card()
        card.setFixedWidth(WIDTH)
        self.form.setupUi(card)
        super().__init__(card, language)
        self._entrance, self._runner, self._prompts = entrance, runner, prompts
        self.finding = error if isinstance(error, Finding) else Finding(Step.TROUBLE, error)
        form = self.form
        for field in (form.code, form.passphrase, form.password):
            field.edit.setProperty("measure", "large")
        form.manager.box.setProperty("measure", "large")
        form.password.edit.returnPressed.connect(self._accept)
        form.accept.clicked.connect(self._accept)
        form.restore.clicked.connect(self.restore_wanted)
        form.sign.setFixedSize(32, 32)
        form.code.edit.returnPressed.connect(self._open)
        form.passphrase.edit.returnPressed.connect(self._open)
        form.open.clicked.connect(self._open)
        form.otherWay.clicked.connect(lambda: self._show(Step.CODE))
        form.tryAgain.clicked.connect(self._try_again)
        form.beginAgain.clicked.connect(self._begin_again)
        form.isNew.clicked.connect(self._set_up_as_new)
        form.copyReport.clicked.connect(self._copy)
        form.quit.clicked.connect(self.quit_wanted)
        self._show(self.finding.step)

    def focus_first(self) -> None:
        """The cursor where something can be done."""
        self._first().setFocus()

    def _first(self) -> QWidget:
        form = self.form
        if self._step is Step.CODE:
            return form.code.edit
        if self.finding.may_accept:
            return form.password.edit
        return form.passphrase.edit if self._step is Step.PASSPHRASE else form.tryAgain

    def _show(self, step: Step) -> None:
        form, finding = self.form, self.finding
        self._step = step
        icon, tint = _SIGNS.get(step, _SIGNS[Step.TROUBLE])
        form.sign.set(icon, tint)
        form.title.setText(_title(step, older=finding.may_accept))
        form.what.setText(_what(step, finding))
        form.code.setVisible(step is Step.CODE)
        form.passphrase.setVisible(step is Step.PASSPHRASE)
        form.open.setVisible(step in (Step.CODE, Step.PASSPHRASE))
        form.otherWay.setVisible(step is Step.PASSPHRASE and finding.code_helps)
        form.beginAgain.setVisible(finding.may_begin_again)
        form.isNew.setVisible(finding.may_be_new)
        if finding.may_be_new and not _never_known(finding):
            form.isNew.setText(QCoreApplication.translate("TroubleScreen", "Begin with a new store"))
        form.restore.setVisible(_restore_helps(finding))
        form.tryAgain.setVisible(step is not Step.PASSPHRASE and not finding.may_accept)
        for widget in (form.manager, form.password, form.accept):
            widget.setVisible(finding.may_accept)
        if finding.may_accept:
            self._ask_managers()
        where = QCoreApplication.translate("TroubleScreen", "Folder: {folder}")
        form.where.setText(where.format(folder=_shown(finding.folder or str(self._entrance.folder))))
        self.focus_first()

    # ------------------------------------------------------------------------------------------------ what is done
    def _open(self) -> None:
        form, entrance, step = self.form, self._entrance, self._step
        if not form.open.isEnabled():
            return
        typed = form.code.text() if step is Step.CODE else form.passphrase.text()
        form.open.setEnabled(False)

        def enter() -> Finding:
            opening = entrance.opening()
            return opening.enter_with_code(typed) if step is Step.CODE else opening.enter_with_passphrase(typed)

        self._runner.read(self, enter, self._entered, self._refused)

    def _entered(self, finding: Finding) -> None:
        self.form.open.setEnabled(True)
        desk = self._entrance.desk
        if desk is not None:
            self.form.code.set_text("")
            self.form.passphrase.set_text("")
            self._entrance.note = finding.why
            self.opened.emit(desk)
            return
        self.finding = finding
        self._show(finding.step)

    def _refused(self, error: BaseException) -> None:
        self.form.open.setEnabled(True)
        self.form.beginAgain.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        field = self.form.code if self._step is Step.CODE else self.form.passphrase
        field.set_error(sentence(error))
        field.edit.setFocus()
        if field is self.form.passphrase:  # nothing of it can be read; a code is put right sign by sign
            field.edit.selectAll()

    # ---------------------------------------------------------------------------------------- a manager takes it as it is
    def _ask_managers(self) -> None:
        entrance = self._entrance
        self._runner.read(self, lambda: entrance.opening().waiting_people(), self._show_managers)

    def _show_managers(self, people: tuple[Person, ...]) -> None:
        self.form.manager.box.clear()
        for person in people:
            self.form.manager.add(person.id, person.name)

    def _accept(self) -> None:
        form, entrance = self.form, self._entrance
        if not form.accept.isEnabled():
            return
        staff, password = form.manager.key(), form.password.text()
        form.password.clear()
        form.accept.setEnabled(False)

        def accept() -> Finding:
            return entrance.opening().accept_older(staff, password)

        self._runner.write(self, accept, self._accepted, self._not_accepted)

    def _accepted(self, finding: Finding) -> None:
        self.form.accept.setEnabled(True)
        self.form.password.set_text("")
        self._entered(finding)

    def _not_accepted(self, error: BaseException) -> None:
        form = self.form
        form.accept.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        form.password.set_error(sentence(error))
        form.password.edit.setFocus()
        form.password.edit.selectAll()

    def _try_again(self) -> None:
        self.retry.emit()

    def _begin_again(self) -> None:
        entrance = self._entrance
        self.form.beginAgain.setEnabled(False)

        def begin() -> Finding:
            return entrance.opening().begin_again()

        self._runner.write(self, begin, lambda _: self.retry.emit(), self._not_begun)

    def _set_up_as_new(self) -> None:
        """Said and confirmed by a person: where the keyring cannot be asked, or the store is gone for good, nobody else knows."""
        question, verb, text = _new_counter() if _never_known(self.finding) else _another_store()
        cancel = QCoreApplication.translate("TroubleScreen", "Cancel")
        if not self._prompts.confirm(question, verb, cancel, text, danger=True):
            return
        entrance = self._entrance
        self._runner.read(self, lambda: entrance.opening().say_it_is_new(), lambda _: self.retry.emit())

    def _not_begun(self, error: BaseException) -> None:
        self.form.beginAgain.setEnabled(True)
        if isinstance(error, DeskError):
            self.form.what.setText(sentence(error))
        else:
            self._runner.unhandled(error)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.form.copyReport.setText(QCoreApplication.translate("TroubleScreen", "Copied"))

    def report(self) -> str:
        """What somebody who helps needs to know; nothing about people, and no key."""
        finding = self.finding
        code = finding.why.code if finding.why is not None else finding.step.value
        lines = [
            f"Optician Desk {VERSION} · Python {platform.python_version()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            f"code: {code}",
            f"folder: {_shown(finding.folder or str(self._entrance.folder))}",
        ]
        if finding.backend:
            lines.append(f"keyring: {finding.backend}")
        return "\n".join(lines)


_NO_RESTORE = frozenset(
    {
        "store.locked",
        "store.locked_by",
        "store.newer",
        "store.library_old",
        "store.fresh_unknown",
        "store.file_denied",
        "store.folder_denied",
        "store.folder_network",
        "store.folder_not_a_folder",
        "store.folder_read_only",
        "store.file_read_only",
        "store.disk_full",
        "store.busy",
    }
)
_SIGNS = {
    Step.CODE: ("key-round", "accent"),
    Step.PASSPHRASE: ("lock", "accent"),
    Step.TROUBLE: ("triangle-alert", "warning"),
}


def _restore_helps(finding: Finding) -> bool:
    """Whether another store in the place of this one would help; not where it is only locked, newer, or out of reach."""
    if finding.step is not Step.TROUBLE or finding.may_begin_again:
        return False
    return finding.why is None or finding.why.code not in _NO_RESTORE


def _never_known(finding: Finding) -> bool:
    """Whether nobody knows of a store here; else this machine remembers one."""
    return finding.why is not None and finding.why.code == "store.fresh_unknown"


def _new_counter() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("TroubleScreen", "Was there never a store at this counter?"),
        QCoreApplication.translate("TroubleScreen", "Set up a new counter"),
        QCoreApplication.translate(
            "TroubleScreen",
            "Set-up makes a new store with an empty customer list. If this counter already has customers, cancel and call "
            "whoever looks after the computer.",
        ),
    )


def _another_store() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("TroubleScreen", "Begin with a new, empty store?"),
        QCoreApplication.translate("TroubleScreen", "Begin with a new store"),
        QCoreApplication.translate(
            "TroubleScreen",
            "This computer has opened another store from this folder. None of its customers, consents and requests will be in "
            "the new one. If its drive or a backup can still be found, cancel.",
        ),
    )


def _title(step: Step, *, older: bool) -> str:
    if older:
        return QCoreApplication.translate("TroubleScreen", "The store does not match what this computer remembers")
    if step is Step.CODE:
        return QCoreApplication.translate("TroubleScreen", "The store asks for the recovery code")
    if step is Step.PASSPHRASE:
        return QCoreApplication.translate("TroubleScreen", "Open the store")
    return QCoreApplication.translate("TroubleScreen", "The store cannot be opened")


def _what(step: Step, finding: Finding) -> str:
    if step is Step.PASSPHRASE:
        return QCoreApplication.translate(
            "TroubleScreen",
            "This computer has no usable system keyring, so the store opens with the passphrase chosen at set-up.",
        )
    if finding.why is not None:
        return sentence(finding.why)
    return QCoreApplication.translate("TroubleScreen", "The recovery code opens the store whatever the keyring does.")


def _shown(folder: str) -> str:
    """The folder without the OS account's name in it."""
    home = str(Path.home())
    return "~" + folder[len(home) :] if folder.startswith(home) and len(home) > 1 else folder
