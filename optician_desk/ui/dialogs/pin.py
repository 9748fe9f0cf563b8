"""One's own PIN (unlocks this machine within a session) and password; the password of now is asked for both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_pin import Ui_Pin
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.field import LineField

WIDTH = 480


class PinDialog(QDialog):
    """Changes one of the two; `accepted` when it was kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = Ui_Pin()
        self.form.setupUi(self)
        self.setFixedWidth(WIDTH)
        form = self.form
        form.what.add("pin", QCoreApplication.translate("PinDialog", "PIN"))
        form.what.add("password", QCoreApplication.translate("PinDialog", "Password"))
        form.what.chosen.connect(lambda _: self._show())
        self.close_button = GhostButton(text=QCoreApplication.translate("PinDialog", "Cancel"))
        self.close_button.clicked.connect(self.reject)
        self.keep_button = PrimaryButton(text=QCoreApplication.translate("PinDialog", "Save"))
        self.keep_button.clicked.connect(self._keep)
        form.footer.add(self.close_button)
        form.footer.add(self.keep_button)
        form.old.edit.returnPressed.connect(form.fresh.edit.setFocus)
        form.fresh.edit.returnPressed.connect(form.again.edit.setFocus)
        form.again.edit.returnPressed.connect(self._keep)
        self._show()
        form.old.edit.setFocus()

    def _show(self) -> None:
        form = self.form
        for field in (form.old, form.fresh, form.again):
            field.clear()
        form.footer.say("")
        if form.what.key() == "pin":
            form.explanation.setText(
                QCoreApplication.translate(
                    "PinDialog", "The PIN opens this workstation again after a lock. It signs nobody in."
                )
            )
            form.fresh.set_label(QCoreApplication.translate("PinDialog", "New PIN"))
            form.fresh.set_hint(QCoreApplication.translate("PinDialog", "6 to 12 digits, not in a row."))
            form.again.set_label(QCoreApplication.translate("PinDialog", "The same PIN again"))
        else:
            form.explanation.setText(
                QCoreApplication.translate("PinDialog", "Changing the password also removes the PIN.")
            )
            form.fresh.set_label(QCoreApplication.translate("PinDialog", "New password"))
            form.fresh.set_hint(
                QCoreApplication.translate(
                    "PinDialog", "At least 8 characters. Three or four unrelated words work well."
                )
            )
            form.again.set_label(QCoreApplication.translate("PinDialog", "The same password again"))
        form.fresh.set_text("")
        form.again.set_text("")

    def _keep(self) -> None:
        form, session = self.form, self._context.session
        what, old, fresh, again = form.what.key(), form.old.text(), form.fresh.text(), form.again.text()
        self.keep_button.setEnabled(False)

        def keep() -> None:
            from optician_desk.services import accounts

            if what == "password":
                accounts.change_password(session, old, fresh, again)
                return
            if fresh != again:
                raise Refusal("access.password_differs", field="again")
            accounts.set_pin(session, fresh, old)

        self._context.runner.write(self, keep, lambda _: self._kept(what), self._refused)

    def _kept(self, what: str) -> None:
        self._context.say(
            QCoreApplication.translate("PinDialog", "The PIN is saved.")
            if what == "pin"
            else QCoreApplication.translate("PinDialog", "The password is saved.")
        )
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.keep_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self._context.failed(error)
            return
        form = self.form
        for field in (form.old, form.fresh, form.again):
            field.clear()
        old_one = {"access.password_wrong", "access.password_wrong_wait", "access.wait", "access.password_empty"}
        places: dict[str, LineField] = {"password": form.fresh, "pin": form.fresh, "again": form.again}
        wrong = form.old if error.code in old_one else places.get(error.field or "")
        if wrong is None:
            form.footer.say(sentence(error), "circle-alert", Tone.DANGER)
            return
        wrong.set_error(sentence(error))
        wrong.edit.setFocus()
