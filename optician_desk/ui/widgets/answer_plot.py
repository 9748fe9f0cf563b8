"""Days to answer, month by month: a bar with its number above it, the month below, and a line where one month ends.

Made to be read from two metres: numbers and months in 17 px and more, unless the window is too narrow for that. A month with
an answer after its limit is hatched and carries a sign; the present month is the solid bar. Nothing is said by colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from optician_desk.domain.overview_view import Month
from optician_desk.ui import icons, theme
from optician_desk.ui.models.overview_words import NONE, month_short, month_spoken, shown_days
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.spoken_chart import SpokenChart

MONTH_DAYS = 30.4
"""Where the line of one month stands, in days: a month's mean, since it has 28 to 31."""
_HEAD, _FOOT, _SIDE = 44, 60, 62
_STEPS = (5, 10, 20, 50, 100, 200)


def mixed(color: str, share: float, ground: str) -> str:
    """`share` of a colour on a ground, opaque: lines behind it do not shine through."""
    a, b = QColor(color), QColor(ground)
    parts = ((getattr(a, name)(), getattr(b, name)()) for name in ("red", "green", "blue"))
    return QColor(*(round(one * share + other * (1 - share)) for one, other in parts)).name()


class AnswerPlot(SpokenChart):
    """The medians of up to twelve months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._language = "en"
        self._limit = ""
        self.setMinimumSize(400, 190)

    def sizeHint(self) -> QSize:
        return QSize(700, 230)

    def show_months(self, months: tuple[Month, ...], language: str, name: str, limit: str) -> None:
        """Show them; `name` says what the plot is, `limit` what the dashed line is."""
        self._months, self._language, self._limit = months, language, limit
        self.say(name, tuple(month_spoken(month, language) for month in months))

    def _top(self) -> float:
        """The days at the upper edge."""
        return max([36.0, *(month.median_days * 1.08 for month in self._months if month.median_days is not None)])

    def _y(self, days: float) -> float:
        high = self.height() - _HEAD - _FOOT
        return self.height() - _FOOT - high * days / self._top()

    def paint_parts(self, painter: QPainter) -> None:
        self._paint_grid(painter)
        if not self._months:
            return
        slot = (self.width() - _SIDE - 8) / max(6, len(self._months))
        for at, month in enumerate(self._months):
            self._paint_month(painter, QRectF(8 + at * slot, 0, slot, self.height()), month, at)
        painting.rule(painter, 0, self.width() - _SIDE, self.height() - _FOOT, theme.tokens().strong_line)

    def _paint_grid(self, painter: QPainter) -> None:
        t, font = theme.tokens(), theme.font(14, tabular=True)
        step = next((step for step in _STEPS if self._top() / step <= 5), _STEPS[-1])
        days = float(step)
        while days < self._top():
            y = round(self._y(days))
            if abs(y - self._y(MONTH_DAYS)) > 18:
                painting.rule(painter, 0, self.width() - _SIDE, y)
                area = QRectF(self.width() - _SIDE + 8, y - 10, _SIDE - 8, 20)
                painting.text(painter, area, f"{days:g}", font, t.second)
            days += step
        limit = self._y(MONTH_DAYS)
        painter.save()
        painter.setPen(QPen(QColor(t.danger), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, limit), QPointF(self.width() - _SIDE, limit))
        painter.restore()
        area = QRectF(self.width() - _SIDE + 8, limit - 10, _SIDE - 8, 20)
        painting.text(painter, area, self._limit, theme.font(14, QFont.Weight.DemiBold), t.danger)

    def _paint_month(self, painter: QPainter, slot: QRectF, month: Month, at: int) -> None:
        t, last, foot = theme.tokens(), at == len(self._months) - 1, float(self.height() - _FOOT)
        weight = QFont.Weight.DemiBold if last else QFont.Weight.Medium
        if at == self.at:
            painting.plate(painter, slot.adjusted(1, 6, -1, -4), t.hover)
        label = QRectF(slot.left(), foot + 8, slot.width(), 22)
        size = 17 if slot.width() >= 56 else 15 if slot.width() >= 46 else 13
        painting.text(painter, label, month_short(month.first.month), theme.font(size, weight), t.text, painting.CENTER)
        count = QRectF(slot.left(), foot + 31, slot.width(), 20)
        if month.median_days is None:
            nothing = QRectF(slot.left(), foot - 30, slot.width(), 26)
            painting.text(painter, nothing, NONE, theme.font(20), t.second, painting.CENTER)
            return
        painting.text(painter, count, str(month.answered), theme.font(14, tabular=True), t.second, painting.CENTER)
        top = min(self._y(month.median_days), foot - 3)
        wide = min(72.0, slot.width() * 0.62)
        bar = QRectF(slot.center().x() - wide / 2, top, wide, foot - top)
        ink = t.accent if last else mixed(t.accent, 0.36, t.surface)
        painting.plate(painter, bar, ink, radius=min(4, bar.height() / 2))
        words = shown_days(month.median_days, self._language)
        number = theme.font(
            24 if slot.width() >= 56 else 20 if slot.width() >= 46 else 16, QFont.Weight.DemiBold, tabular=True
        )
        area = QRectF(slot.left(), top - 34, slot.width(), 30)
        if month.late:
            self._hatch(painter, bar)
            sign = QRectF(slot.center().x() - 9, top - 54, 18, 18)
            painting.plate(painter, sign.adjusted(-2, -2, 2, 2), t.surface, radius=11)
            icons.paint(painter, "triangle-alert", sign, t.danger)
        self._paint_number(painter, area, words, number)

    @staticmethod
    def _paint_number(painter: QPainter, area: QRectF, words: str, font: QFont) -> None:
        """On its ground, so that a grid line never strikes it through."""
        t, wide = theme.tokens(), painting.width(words, font)
        plate = QRectF(area.center().x() - wide / 2 - 3, area.top() + 2, wide + 6, area.height() - 4)
        painting.plate(painter, plate, t.surface, radius=2)
        painting.text(painter, area, words, font, t.text, painting.CENTER)

    @staticmethod
    def _hatch(painter: QPainter, bar: QRectF) -> None:
        painter.save()
        painter.setPen(QPen(QColor(theme.tokens().danger), 2))
        painter.setBrush(QBrush(QColor(theme.tokens().danger), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(bar.adjusted(1, 1, -1, 0))
        painter.restore()
