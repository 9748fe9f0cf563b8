"""A figure to be read from two metres: 44/600 over its words, without a tile, with a sign while it asks for something."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting

_NUMBER, _WORDS, _ICON = 44, 15, 28
_LINES = 2


class BigFigure(QWidget):
    """Never cut: the words take a second line where the first is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._words = self._icon = ""
        self._tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)

    def set(self, number: str, words: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show it; an icon and a tone only while the number asks for something."""
        self._number, self._words, self._icon, self._tone = number, words, icon, tone
        self.setAccessibleName(f"{words}: {number}")
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, _NUMBER + 10 + _LINES * 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, left = QPainter(self), theme.tokens(), 0.0
        ink = t.text if self._tone is Tone.NEUTRAL else t.tone(self._tone)
        if self._icon:
            icons.paint(painter, self._icon, QRectF(0, 14, _ICON, _ICON), ink)
            left = _ICON + 10
        number = theme.font(_NUMBER, QFont.Weight.DemiBold, tabular=True)
        painting.text(painter, QRectF(left, 0, self.width() - left, _NUMBER + 10), self._number, number, ink)
        words = theme.font(_WORDS)
        area = QRectF(0, _NUMBER + 10, self.width(), _LINES * 20)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setFont(words)
        painter.setPen(theme.color(t.second))
        fits = QFontMetricsF(words).boundingRect(area, flags, self._words).height() <= area.height() + 1
        if fits:
            painter.drawText(area, flags, self._words)
        else:
            painting.text(painter, QRectF(0, area.top(), area.width(), 20), self._words, words, t.second)
        painter.end()
