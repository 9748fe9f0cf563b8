"""The recovery code as large groups that are easy to copy by hand and hard to mistake."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting

_A_LINE, _LINE, _TOP = 4, 44, 12


class CodeView(QWidget):
    """Shows a code; it cannot be selected or copied, so that it reaches no clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_code(self, code: str) -> None:
        """The groups of this code; empty shows none."""
        self._groups = code.split("-") if code else []
        spelled = ", ".join(" ".join(group) for group in self._groups)
        self.setAccessibleDescription(spelled)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = max(1, -(-len(self._groups) // _A_LINE))
        return QSize(480, 2 * _TOP + lines * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painting.plate(painter, self.rect(), t.window, t.line, radius=8)
        font = theme.font(20, QFont.Weight.DemiBold, tabular=True)
        font.setFeature(QFont.Tag("zero"), 1)  # a slash, so that nobody reads the letter O
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3)
        number = theme.font(theme.SMALL, QFont.Weight.Medium)
        column = self.width() / _A_LINE
        for at, group in enumerate(self._groups):
            line, place = divmod(at, _A_LINE)
            area = QRectF(place * column, _TOP + line * _LINE, column, _LINE)
            painting.text(painter, area.adjusted(16, 0, 0, 0), str(at + 1), number, t.second)
            painting.text(painter, area.adjusted(36, 0, -4, 0), group, font, t.text, elide=Qt.TextElideMode.ElideNone)
        painter.end()
