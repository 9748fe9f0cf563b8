"""What a test of small screens asks: which visible texts have less room than they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QSizePolicy, QWidget

#: px by which a text may exceed its place: side bearings of its last letter.
SLACK = 2


def _needed(widget: QLabel | QAbstractButton) -> tuple[int, int]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel):
        return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    return widget.sizeHint().width(), widget.fontMetrics().height()


def _scrolled(widget: QWidget) -> QRect:
    """Its place in the widget that scrolls it, or in the window: what lies outside of that cannot be seen at all."""
    holder: QWidget | None = widget
    while holder is not None:
        parent = holder.parentWidget()
        area = parent.parentWidget() if parent is not None else None
        if isinstance(area, QScrollArea) and area.widget() is holder:
            break
        if parent is None or isinstance(parent, QAbstractScrollArea):
            break
        holder = parent
    assert holder is not None
    place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
    room = holder.rect()
    parent = holder.parentWidget()
    area = parent.parentWidget() if parent is not None else None
    if isinstance(area, QScrollArea) and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        room.setWidth(min(room.width(), area.viewport().width()))
    return QRect() if room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place) else place


def cut(window: QWidget) -> list[str]:
    """Every label and button whose words are cut, and everything that lies outside of what can be scrolled to."""
    found = []
    kinds: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for widget in kinds:
        shortens = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
        if not widget.isVisible() or not widget.text() or shortens:
            continue
        wide, high = _needed(widget)
        said = f"{type(widget).__name__} {widget.objectName()} {widget.text()[:40]!r}"
        if widget.width() + SLACK < wide or widget.height() + SLACK < high:
            found.append(f"{said}: {widget.width()}×{widget.height()} of {wide}×{high}")
        elif (place := _scrolled(widget)).isValid():
            found.append(f"{said}: outside at {place.x()},{place.y()} {place.width()}×{place.height()}")
    return found
