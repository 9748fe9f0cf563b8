"""F9: an empty sheet over everything at once. F1: what the page in front is for, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.dialog_help import DialogHelp
from optician_desk.ui.pages.page import Page
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import IconButton
from optician_desk.ui.widgets.marks import Hairline, KeyCap
from optician_desk.ui.widgets.tall import Tall

HELP_WIDTH = 320


class ScreenCover(QWidget):
    """Hides the whole inside of the window from the customer's eyes; F9, Esc, Enter or a click takes it away again."""

    uncovered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(QCoreApplication.translate("ScreenCover", "The screen is hidden. F9 shows it again."))
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Cover, or show again."""
        if self.isHidden():
            parent = self.parentWidget()
            if parent is not None:
                self.setGeometry(parent.rect())
            self.show()
            self.raise_()
            self.setFocus()
            self.repaint()  # now, not when the event loop comes round to it
        else:
            self.hide()
            self.uncovered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if watched is parent and parent is not None and event.type() is QEvent.Type.Resize:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), theme.color(t.window))
        centre = self.rect().center()
        icons.paint(painter, "eye-off", QRectF(centre.x() - 16, centre.y() - 40, 32, 32), t.second)
        font = theme.font(theme.BODY, QFont.Weight.Medium)
        area = QRectF(0, centre.y() + 8, self.width(), 24)
        painting.text(painter, area, self.accessibleName(), font, t.second, painting.CENTER)
        painter.end()


class HelpPanel(QWidget):
    """A panel at the right: the page's help in plain sentences, then the keys that work everywhere. Dialogs have theirs."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self.setFixedWidth(HELP_WIDTH)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(QCoreApplication.translate("HelpPanel", "Help"))
        title.setProperty("role", "section")
        close = IconButton(icon="x", text=QCoreApplication.translate("HelpPanel", "Close the help"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(close)
        self._text = QLabel()
        self._text.setWordWrap(True)
        keys = QLabel(QCoreApplication.translate("HelpPanel", "Keys"))
        keys.setProperty("role", "section")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(self._keys()):
            label = QLabel(words)
            label.setWordWrap(True)
            label.setProperty("role", "secondary")
            grid.addWidget(KeyCap(text=key), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Tall(inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(Hairline())
        column.addWidget(keys)
        column.addLayout(grid)
        column.addStretch()

    @staticmethod
    def _keys() -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", QCoreApplication.translate("HelpPanel", "Find a customer or a request")),
            ("Ctrl+N", QCoreApplication.translate("HelpPanel", "Register a customer")),
            ("Ctrl+R", QCoreApplication.translate("HelpPanel", "Enter a referral (on a card)")),
            ("Ctrl+Shift+R", QCoreApplication.translate("HelpPanel", "Start a request")),
            ("Ctrl+P", QCoreApplication.translate("HelpPanel", "Print")),
            ("Ctrl+Enter", QCoreApplication.translate("HelpPanel", "Save the form")),
            ("Ctrl+.", QCoreApplication.translate("HelpPanel", "What else can be done (on a card, in a request)")),
            ("Ctrl+L", QCoreApplication.translate("HelpPanel", "Lock the workstation")),
            ("Alt+M", QCoreApplication.translate("HelpPanel", "Continue as another person (at the lock)")),
            ("F1", QCoreApplication.translate("HelpPanel", "Help, also in a dialog")),
            ("F9", QCoreApplication.translate("HelpPanel", "Hide the screen at once")),
            ("Esc", QCoreApplication.translate("HelpPanel", "One step back")),
        ]

    def show_page(self, page: Page) -> None:
        """Say what this page says of itself."""
        general = QCoreApplication.translate(
            "HelpPanel", "Everything can be done with the keyboard: Tab moves on, Enter in the last field saves."
        )
        self._text.setText(page.help_text() or general)
