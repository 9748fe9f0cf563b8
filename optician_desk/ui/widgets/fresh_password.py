"""Beside the list of people: somebody who got a password from the manager chooses one of their own before the work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from optician_desk.ui.forms.ui_fresh_password import Ui_FreshPassword
from optician_desk.ui.widgets.caps_lock import CapsLock


class FreshPassword(QWidget):
    """`chosen` when both entries are to be judged, `given_up` when the person goes back."""

    chosen = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_FreshPassword()
        form.setupUi(self)
        for field in (form.fresh, form.again):
            field.edit.setProperty("measure", "large")
        form.fresh.edit.returnPressed.connect(form.again.edit.setFocus)
        form.again.edit.returnPressed.connect(self.chosen)
        form.keep.clicked.connect(self.chosen)
        form.giveUp.clicked.connect(self.given_up)
        self._caps = CapsLock(form.fresh.edit)
        words = QCoreApplication.translate("FreshPassword", "Caps Lock is on")
        self._caps.changed.connect(lambda on: form.fresh.set_warning(words if on else ""))

    def begin(self) -> None:
        """The cursor in the first field."""
        self.form.fresh.edit.setFocus()

    def entries(self) -> tuple[str, str]:
        """What was typed, twice."""
        return self.form.fresh.text(), self.form.again.text()

    def refuse(self, sentence: str, *, again: bool) -> None:
        """Say at the first or the second entry what is wrong with it."""
        self.form.fresh.clear()
        self.form.again.clear()
        field = self.form.again if again else self.form.fresh
        field.set_error(sentence)
        field.edit.setFocus()

    def forget(self) -> None:
        """Nothing typed is left."""
        for field in (self.form.fresh, self.form.again):
            field.set_text("")
            field.clear()
