"""What is seen of an unexpected error: what is so, a report that can be copied, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.marks import Icon


class CrashScreen(QWidget):
    """Says calmly what is so; the report can be copied; the desk goes on where it can."""

    went_on = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(QCoreApplication.translate("CrashScreen", "Something went wrong in the program"))
        title.setProperty("role", "title")
        words = QLabel(
            QCoreApplication.translate(
                "CrashScreen",
                "What was saved is safe; what was typed was kept as a draft a few seconds ago. "
                "The report below holds no personal data: copy it and send it to whoever looks after the program.",
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(QCoreApplication.translate("CrashScreen", "Report"))
        self.text.setFont(theme.font(theme.CAPTION))
        self.copy = SecondaryButton(text=QCoreApplication.translate("CrashScreen", "Copy the report"), icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.go_on = PrimaryButton(text=QCoreApplication.translate("CrashScreen", "Go on"), key="Enter")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.went_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.go_on)
        card = QWidget()
        card.setProperty("surface", "card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setFixedSize(720, 460)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon(name="circle-alert", size=28, tint="danger"))
        head.addWidget(title, 1)
        inside.addLayout(head)
        inside.addWidget(words)
        inside.addWidget(self.text, 1)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def focus_first(self) -> None:
        """The button that goes on."""
        self.go_on.setFocus()
