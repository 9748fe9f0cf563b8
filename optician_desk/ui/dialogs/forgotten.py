"""A forgotten password: a manager sets a new one with the store's recovery code, on record; others ask a manager."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.staff import Role
from optician_desk.domain.staff_view import Person
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.forms.ui_forgotten import Ui_Forgotten
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.runner import Runner
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.field import LineField

WIDTH = 520


class ForgottenDialog(QDialog):
    """What `person` can do; `accepted` when a new password is kept."""

    def __init__(self, person: Person, *, entrance: Entrance, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person, self._entrance, self._runner = person, entrance, runner
        self.form = Ui_Forgotten()
        self.form.setupUi(self)
        self.setFixedWidth(WIDTH)
        manager = person.role is Role.MANAGER
        for field in (self.form.code, self.form.fresh, self.form.again):
            field.setVisible(manager)
        self.form.explanation.setText(
            QCoreApplication.translate(
                "ForgottenDialog",
                "The recovery code of the store lets a manager choose a new password. It is recorded that this was done.",
            )
            if manager
            else QCoreApplication.translate(
                "ForgottenDialog",
                "A manager can reset your password in the settings and gives you a one-time password. "
                "With it you sign in and choose your own.",
            )
        )
        self.close_button = GhostButton(
            text=QCoreApplication.translate("ForgottenDialog", "Cancel")
            if manager
            else QCoreApplication.translate("ForgottenDialog", "Close")
        )
        self.close_button.clicked.connect(self.reject)
        self.form.footer.add(self.close_button)
        self.keep_button = PrimaryButton(text=QCoreApplication.translate("ForgottenDialog", "Set the new password"))
        self.keep_button.setVisible(manager)
        self.keep_button.clicked.connect(self._keep)
        self.form.footer.add(self.keep_button)
        self.form.code.edit.returnPressed.connect(self.form.fresh.edit.setFocus)
        self.form.fresh.edit.returnPressed.connect(self.form.again.edit.setFocus)
        self.form.again.edit.returnPressed.connect(self._keep)
        (self.form.code.edit if manager else self.close_button).setFocus()

    def _keep(self) -> None:
        form, person, entrance = self.form, self._person, self._entrance
        code, fresh, again = form.code.text(), form.fresh.text(), form.again.text()
        self.keep_button.setEnabled(False)

        def keep() -> None:
            from optician_desk.services import staff_accounts

            if entrance.desk is not None:
                staff_accounts.new_manager_password(entrance.opening(), person.id, code, fresh, again)

        self._runner.write(self, keep, lambda _: self.accept(), self._refused)

    def _refused(self, error: BaseException) -> None:
        self.keep_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self._runner.unhandled(error)
            return
        form = self.form
        for field in (form.code, form.fresh, form.again):
            field.clear()
        form.footer.say("")
        places: dict[str, LineField] = {"password": form.fresh, "again": form.again}
        wrong = form.code if error.code.startswith("keys.") else places.get(error.field or "")
        if wrong is None:
            form.footer.say(sentence(error), "circle-alert", Tone.DANGER)
            return
        wrong.set_error(sentence(error))
        wrong.edit.setFocus()
