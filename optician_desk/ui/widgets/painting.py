"""What every self-painted widget and list delegate shares: plates, rings, hairlines and text measured in its own font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from optician_desk.ui import theme

Align = Qt.AlignmentFlag
LEFT = Align.AlignLeft | Align.AlignVCenter
RIGHT = Align.AlignRight | Align.AlignVCenter
CENTER = Align.AlignCenter


def plate(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: str | None = None,
    border: str | None = None,
    width: float = 1,
    radius: float = theme.RADIUS,
) -> None:
    """A rounded rectangle; the border lies inside `rect`, so that it stays sharp at every width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if border else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def rule(painter: QPainter, left: float, right: float, y: float, color: str | None = None) -> None:
    """A horizontal hairline of one sharp pixel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QColor(color or theme.tokens().line))
    painter.drawLine(QPointF(left, y), QPointF(right - 1, y))
    painter.restore()


def text(
    painter: QPainter,
    rect: QRect | QRectF,
    value: str,
    font: QFont,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """One line of text, shortened to fit; returns its width in px."""
    area = QRectF(rect)
    metrics = QFontMetricsF(font)
    shown, wide = value, metrics.horizontalAdvance(value)
    if wide > area.width() + 1:
        shown = metrics.elidedText(value, elide, area.width() + 1)
        wide = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(area, int(align | Qt.TextFlag.TextSingleLine), shown)
    return wide


def width(value: str, font: QFont) -> int:
    """Whole px that a text needs; two more than measured, else the last letter of bold text may be cut."""
    return int(QFontMetricsF(font).horizontalAdvance(value)) + 2


def set_state(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property that the style sheet looks at, and let the sheet see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the style comes to it when it is first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.update()
