"""Replacing the recovery code: the one of now, the new one shown once and printed, typed again, done."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.services import backup_care, key_care
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_rotate_code import Ui_RotateCode
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.printing import print_paper
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton

WIDTH = 640


class Step(StrEnum):
    """What is asked now."""

    OLD = "old"
    SHOWN = "shown"
    AGAIN = "again"
    DONE = "done"


class RotateCodeDialog(QDialog):
    """Nothing is replaced before the new code was typed from the sheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._code = ""
        self.step = Step.OLD
        self.form = form = Ui_RotateCode()
        form.setupUi(self)
        self.setFixedWidth(WIDTH)
        self.close_button = GhostButton()
        self.close_button.clicked.connect(self.reject)
        self.next_button = PrimaryButton()
        self.next_button.clicked.connect(self._next)
        form.footer.add(self.close_button)
        form.footer.add(self.next_button)
        form.print.clicked.connect(self._print)
        form.old.edit.returnPressed.connect(self._next)
        form.again.edit.returnPressed.connect(self._next)
        self._show(Step.OLD)

    def done(self, result: int) -> None:
        """The secrets leave the dialog's memory as far as Python lets them."""
        self._code = ""
        self.form.code.show_code("")
        for field in (self.form.old, self.form.again):
            field.set_text("")
        super().done(result)

    def _show(self, step: Step) -> None:
        self.step = step
        form = self.form
        form.footer.say("")
        form.words.setText(_words(step))
        form.old.setVisible(step is Step.OLD)
        for widget in (form.code, form.print, form.printed):
            widget.setVisible(step is Step.SHOWN)
        form.again.setVisible(step is Step.AGAIN)
        if step is not Step.DONE:
            form.away.hide()
        self.close_button.setText(QCoreApplication.translate("RotateCodeDialog", "Cancel"))
        self.close_button.setVisible(step is not Step.DONE)
        self.next_button.setText(_verb(step))
        self.next_button.setEnabled(True)
        first = {Step.OLD: form.old.edit, Step.SHOWN: form.print, Step.AGAIN: form.again.edit}.get(step)
        (first or self.next_button).setFocus()
        self.adjustSize()

    def _next(self) -> None:
        if not self.next_button.isEnabled():
            return
        if self.step is Step.OLD:
            self._check_old()
        elif self.step is Step.SHOWN:
            self._show(Step.AGAIN)
        elif self.step is Step.AGAIN:
            self._rotate()
        else:
            self.accept()

    def _check_old(self) -> None:
        session, old = self._context.session, self.form.old.text()
        self.form.old.clear()
        self.next_button.setEnabled(False)

        def check() -> str:
            backup_care.check_code(session, old)
            return key_care.new_code()

        self._context.runner.read(self, check, self._show_code, self._refused)

    def _show_code(self, code: str) -> None:
        self._code = code
        self.form.code.show_code(code)
        self._show(Step.SHOWN)

    def _print(self) -> None:
        desk, code, language = self._context.session.desk, self._code, self._context.language
        self._context.runner.read(self, lambda: backup_care.recovery_sheet(desk, code, language), self._to_printer)

    def _to_printer(self, pdf: bytes) -> None:
        title = QCoreApplication.translate("RotateCodeDialog", "Print the recovery code")
        print_paper(
            self,
            self._context.runner,
            self._context.prompts,
            pdf,
            title,
            name="recovery-code",
            printed=self._printed,
            filed=self._filed,
        )

    def _printed(self) -> None:
        self.form.printed.setText(QCoreApplication.translate("RotateCodeDialog", "Printed. Lock the sheet away."))
        self.next_button.setFocus()

    def _filed(self, file: Path) -> None:
        words = QCoreApplication.translate(
            "RotateCodeDialog", "Saved, not printed: {file}. Print it, lock the sheet away and delete the file."
        )
        self.form.printed.setText(words.format(file=file.name))
        self.next_button.setFocus()

    def _rotate(self) -> None:
        context, form = self._context, self.form
        session, old, new, again = context.session, form.old.text(), self._code, form.again.text()
        form.again.clear()
        self.next_button.setEnabled(False)
        self.close_button.setEnabled(False)

        def rotate() -> key_care.Rotated:
            place = backup_care.location(session.desk)
            return key_care.rotate_code(session, place, old, new, again, keeper=context.keeper())

        context.runner.write(self, rotate, self._rotated, self._refused)

    def _rotated(self, rotated: key_care.Rotated) -> None:
        self._context.stored()
        self._context.backups_changed.emit()
        self._show(Step.DONE)
        if rotated.away:
            title = QCoreApplication.translate(
                "RotateCodeDialog", "Folders that are not attached still open with the old code"
            )
            text = QCoreApplication.translate(
                "RotateCodeDialog", "{labels}. Attach them soon, or destroy the old sheet and them."
            )
            self.form.away.show_notice(Tone.WARNING, title, text.format(labels=", ".join(rotated.away)))
            self.adjustSize()

    def _refused(self, error: BaseException) -> None:
        self.next_button.setEnabled(True)
        self.close_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self._context.failed(error)
            return
        if error.field == "again":
            self.form.again.set_error(sentence(error))
            self.form.again.edit.setFocus()
            return
        self._show(Step.OLD)
        if error.code.startswith("keys.code"):
            self.form.old.set_error(sentence(error))
        else:
            self.form.footer.say(sentence(error), "circle-alert", Tone.DANGER)


def _words(step: Step) -> str:
    if step is Step.OLD:
        return QCoreApplication.translate(
            "RotateCodeDialog",
            "Replace the code when the sheet was lost or seen by somebody, or to make backups unreadable on a "
            "medium that will not come back. Type the present code first.",
        )
    if step is Step.SHOWN:
        return QCoreApplication.translate(
            "RotateCodeDialog", "This is the new code. It is shown only now: print it or write it down."
        )
    if step is Step.AGAIN:
        return QCoreApplication.translate(
            "RotateCodeDialog", "Type the new code from the sheet. Until then the old code stays in force."
        )
    return QCoreApplication.translate(
        "RotateCodeDialog", "The new code is in force, here and in every attached folder. Destroy the old sheet."
    )


def _verb(step: Step) -> str:
    if step is Step.OLD:
        return QCoreApplication.translate("RotateCodeDialog", "Show the new code")
    if step is Step.SHOWN:
        return QCoreApplication.translate("RotateCodeDialog", "The code is on paper")
    if step is Step.AGAIN:
        return QCoreApplication.translate("RotateCodeDialog", "Replace the code")
    return QCoreApplication.translate("RotateCodeDialog", "Close")
