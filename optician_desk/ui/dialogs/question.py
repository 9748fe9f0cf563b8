"""A question with two answers: the only box that the program puts over a page, where something is lost or handed out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import Button, DangerButton, PrimaryButton, SecondaryButton

WIDTH = 440


class QuestionDialog(QDialog):
    """The verb on the right, the way back beside it. Esc goes back; Enter does what the ring stands on, which at first is the way
    back where something is lost.
    """

    def __init__(
        self, question: str, verb: str, back: str, text: str = "", *, danger: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleDescription(text)
        self.setFixedWidth(WIDTH)
        title = QLabel(question)
        title.setProperty("role", "section")
        words = QLabel(text)
        words.setProperty("tone", "second")
        for label in (title, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never markup
        self.back = SecondaryButton(text=back, key="Esc")
        self.back.clicked.connect(self.reject)
        self.verb: Button = (DangerButton if danger else PrimaryButton)(text=verb)
        self.verb.clicked.connect(self.accept)
        (self.back if danger else self.verb).setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(10)
        column.addLayout(buttons)
        words.setVisible(bool(text))
        (self.back if danger else self.verb).setFocus()
