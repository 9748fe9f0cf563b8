"""A segmented control: a few choices in one row, one of them always chosen; arrow keys move, Tab passes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.toggles import Segment


class Segmented(QWidget):
    """Choices by key; `chosen` is emitted with the key when a person (or `choose`) changes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._parts: dict[str, Segment] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def add(self, key: str, text: str) -> Segment:
        """Append a choice; the first one is chosen until another is."""
        part = Segment(text, self)
        self._parts[key] = part
        self._row.addWidget(part)
        if len(self._parts) == 1:
            part.setChecked(True)
            self.setFocusProxy(part)
        part.toggled.connect(lambda on, key=key: self._toggled(key) if on else None)
        return part

    def _toggled(self, key: str) -> None:
        self.setFocusProxy(self._parts[key])
        self.chosen.emit(key)

    def key(self) -> str:
        """The key of the choice made."""
        return next((key for key, part in self._parts.items() if part.isChecked()), "")

    def choose(self, key: str) -> None:
        """Make this choice."""
        self._parts[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of a choice (a count in it)."""
        self._parts[key].setText(text)
        self._parts[key].updateGeometry()

    def part(self, key: str) -> Segment:
        """The button of a choice, for tests and tool tips."""
        return self._parts[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.plate(painter, self.rect(), theme.tokens().hover)
        painter.end()
