"""Keys on the left in second text, values flush right; and lines with a tick or a mark before them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets.marks import Icon


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class KeyValues(QWidget):
    """Rows of a key and its value; a value that is too long wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 10, 0, 14)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, str]] = []

    def set_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show these (key, value) pairs; a pair without a value is left out."""
        self._rows = [(key, value) for key, value in rows if value]
        _empty(self._grid)
        for at, (key, value) in enumerate(self._rows):
            left, right = QLabel(key), QLabel(value)
            left.setTextFormat(Qt.TextFormat.PlainText)
            right.setTextFormat(Qt.TextFormat.PlainText)
            left.setProperty("role", "secondary")
            right.setProperty("role", "fact")
            right.setWordWrap(True)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            right.setAccessibleName(f"{key}: {value}")
            if "-" not in value:  # tabular figures widen the hyphen of record numbers, too
                theme.set_tabular(right)
            self._grid.addWidget(left, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, at, 1)

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, for tests."""
        return list(self._rows)


class CheckLines(QWidget):
    """Sentences that hold (tick) or do not (triangle)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 14, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def set_lines(self, lines: list[tuple[bool, str]]) -> None:
        """Show these (holds, sentence) pairs."""
        _empty(self._grid)
        for at, (holds, sentence) in enumerate(lines):
            icon = Icon(name="check" if holds else "triangle-alert", size=16, tint="good" if holds else "warning")
            words = QLabel(sentence)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setProperty("role", "line")
            self._grid.addWidget(icon, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, at, 1)
