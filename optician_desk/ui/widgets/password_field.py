"""A field for a password or PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.ui import icons
from optician_desk.ui.widgets.field import LineField


class PasswordField(LineField):
    """A field for a secret: dots, an eye that shows it while wanted."""

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        super().__init__(parent, label=label, hint=hint, voluntary=voluntary)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.edit.addAction(icons.icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setText(QCoreApplication.translate("PasswordField", "Show or hide what is typed"))
        self._eye.triggered.connect(self._turn)

    def _turn(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if hidden else "eye"))

    def text(self) -> str:
        """What is typed, exactly: blanks belong to a secret."""
        return self.edit.text()
