"""Requests by type: name, number received, a bar against the most frequent type, and what is open or late of it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from optician_desk.domain.overview_view import Figures
from optician_desk.domain.rights import Kind
from optician_desk.ui import icons, theme
from optician_desk.ui.models.overview_words import kind_line, kind_spoken
from optician_desk.ui.models.queue_words import kind_short
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.spoken_chart import SpokenChart

ROW = 66
"""Px that each type takes, from the top on."""
_AIR = 12
"""Px that a row's plate reaches past its words."""
_SIGN = 19
"""Px that the sign of what is overdue takes before the words."""


class KindBars(SpokenChart):
    """One row a type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[tuple[Kind, Figures], ...] = ()
        self._language = "en"
        self.setMinimumWidth(300)

    def show_kinds(self, kinds: tuple[tuple[Kind, Figures], ...], language: str, name: str) -> None:
        """Show them in this order."""
        self._kinds, self._language = kinds, language
        self.say(name, tuple(kind_spoken(kind, figures, language) for kind, figures in kinds))
        self.setMinimumHeight(len(kinds) * ROW + 4)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(360, len(self._kinds) * ROW + 4)

    def lines(self) -> tuple[str, ...]:
        """The words below each type: of the same figures in every row, so that the rows compare."""
        font, room = theme.font(13), self.width() - 2 * _AIR
        whole = tuple(kind_line(figures, self._language) for _, figures in self._kinds)
        taken = [
            painting.width(words, font) + (_SIGN if figures.overdue else 0)
            for words, (_, figures) in zip(whole, self._kinds, strict=True)
        ]
        if max(taken, default=0) <= room:
            return whole
        return tuple(kind_line(figures, self._language, whole=False) for _, figures in self._kinds)

    def paint_parts(self, painter: QPainter) -> None:
        most = max([1, *(figures.received for _, figures in self._kinds)])
        for at, ((kind, figures), words) in enumerate(zip(self._kinds, self.lines(), strict=True)):
            row = QRectF(_AIR, 2 + at * ROW, self.width() - 2 * _AIR, ROW)
            if at == self.at:
                painting.plate(painter, row.adjusted(2 - _AIR, 1, _AIR - 2, -1), theme.tokens().hover)
            self._paint_row(painter, row, kind, figures, figures.received / most)
            self._paint_line(painter, row, words, late=bool(figures.overdue))

    def _paint_row(self, painter: QPainter, row: QRectF, kind: Kind, figures: Figures, share: float) -> None:
        t = theme.tokens()
        number = theme.font(22, QFont.Weight.DemiBold, tabular=True)
        words = str(figures.received)
        wide = painting.width(words, number)
        painting.text(
            painter, QRectF(row.left(), row.top() + 6, row.width(), 28), words, number, t.text, painting.RIGHT
        )
        area = QRectF(row.left(), row.top() + 6, row.width() - wide - 12, 28)
        painting.text(painter, area, kind_short(kind), theme.font(17, QFont.Weight.Medium), t.text)
        track = QRectF(row.left(), row.top() + 36, row.width(), 6)
        painting.plate(painter, track, t.hover, radius=3)
        if share:
            painting.plate(
                painter, QRectF(track.left(), track.top(), max(6.0, track.width() * share), 6), t.accent, radius=3
            )

    def _paint_line(self, painter: QPainter, row: QRectF, words: str, *, late: bool) -> None:
        t, left = theme.tokens(), row.left()
        if late:
            icons.paint(painter, "circle-alert", QRectF(left, row.top() + 46, 14, 14), t.danger)
            left += _SIGN
        line = QRectF(left, row.top() + 43, row.right() - left, 20)
        painting.text(painter, line, words, theme.font(13), t.second)
