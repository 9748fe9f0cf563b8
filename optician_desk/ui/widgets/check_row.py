"""A check box with small second text at its right end: an article, a clause, a number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.toggles import CheckBox, paint_check

_CHECK = 18
_GAP = 12


class CheckRow(CheckBox):
    """A row of 32 px that is as wide as its place; `aside` is read out after the words. Lay it out 4 px further left."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "", aside: str = "") -> None:
        super().__init__(parent, text=text)
        self._aside = aside
        self.setAccessibleDescription(aside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words; what stands aside is shown where the row is wider."""
        return QSize(4 + _CHECK + _GAP + painting.width(self.text(), theme.font()), 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        square = QRectF(4, (self.height() - _CHECK) / 2, _CHECK, _CHECK)
        paint_check(painter, square, self.isChecked(), self.isEnabled(), self.hasFocus())
        left, small = square.right() + _GAP, theme.font(theme.CAPTION)
        aside = painting.width(self._aside, small) if self._aside else 0
        if aside and self.sizeHint().width() + _GAP + aside > self.width():
            aside = 0
        words = QRectF(left, 0, self.width() - left - aside - (_GAP if aside else 0), self.height())
        painting.text(painter, words, self.text(), theme.font(), t.text if self.isEnabled() else t.disabled)
        if aside:
            end = QRectF(self.width() - aside, 0, aside, self.height())
            painting.text(painter, end, self._aside, small, t.second, Qt.AlignmentFlag.AlignVCenter)
        painter.end()
