"""Lucide icons in the colours of the theme: `icon("user-plus")` follows light and dark, disabled and selected."""

from __future__ import annotations

import functools
import re

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from optician_desk.ui import resources_rc, theme

resources_rc.qInitResources()


@functools.cache
def _source(name: str) -> str:
    """The text of one icon; a name that does not exist is a mistake of ours and says so."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"no icon named {name}")
    return bytes(file.readAll().data()).decode()


@functools.lru_cache(maxsize=512)
def _renderer(name: str, color: str, fine: bool) -> QSvgRenderer:
    """Qt does not tint `currentColor`, and the stroke has to be a little thinner from 18 px on."""
    text = _source(name).replace("currentColor", color)
    text = re.sub(r'stroke-width="[^"]*"', f'stroke-width="{1.75 if fine else 2}"', text)
    return QSvgRenderer(QByteArray(text.encode()))


def paint(painter: QPainter, name: str, rect: QRect | QRectF, color: str) -> None:
    """Draw an icon into a square of the painter, in a token's colour."""
    area = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color, area.width() >= 18).render(painter, area)
    painter.restore()


def pixmap(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` px, kept in Qt's cache under all that decides its look."""
    key = f"lucide:{name}:{size}:{color}:{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    QPixmapCache.insert(key, made)
    return made


class _Engine(QIconEngine):
    """Paints by name with the colours in force at that moment, so that nothing must be told of a change of theme."""

    def __init__(self, name: str, color: str | None) -> None:
        super().__init__()
        self._name, self._color = name, color
        _source(name)

    def _tint(self, mode: QIcon.Mode) -> str:
        t = theme.tokens()
        if mode is QIcon.Mode.Disabled:
            return t.disabled
        if self._color is not None:
            return str(getattr(t, self._color))
        return t.accent if mode is QIcon.Mode.Selected else t.second

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint(painter, self._name, square, self._tint(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self.pixmap(size, mode, state)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)


def icon(name: str, token: str | None = None) -> QIcon:
    """An icon for a button or menu; `token` names a fixed colour of the theme (`danger`), else the palette decides."""
    return QIcon(_Engine(name, token))


def logo(painter: QPainter, rect: QRectF) -> None:
    """The program's mark: glasses on a plate of the accent."""
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.accent))
    painter.drawRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22)
    inset = rect.width() * 0.2
    paint(painter, "glasses", rect.adjusted(inset, inset, -inset, -inset), t.on_accent)
    painter.restore()
