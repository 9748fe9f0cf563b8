"""Pages of paper on a canvas, one below the other, white in both themes, scrolled and zoomed by mouse and keyboard.

The view paints; drawing is somebody else's work: it asks with `wanted` and gets the picture by `set_image`.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting

ZOOMS = (0.5, 0.67, 0.78, 0.9, 1.0, 1.25, 1.5, 2.0)
_MARGIN, _SIDE, _GAP, _SHADOW, _KEPT = 24, 16, 24, 16, 6
_PX_PER_POINT = 96 / 72


class PaperView(QAbstractScrollArea):
    """`zoom` 1.0 shows 96 pixels for an inch. Pages are counted from 0."""

    wanted = Signal(int, float)
    page_changed = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, tuple[float, QImage]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._page = 0
        self.zoom = 0.78
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # ------------------------------------------------------------------------------------------------------- content
    def set_paper(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show a paper with pages of these sizes (points); an empty tuple shows the bare canvas."""
        self._sizes = sizes
        self._images.clear()
        self._asked.clear()
        self._page = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def set_image(self, page: int, scale: float, image: QImage) -> None:
        """Take the picture that was asked for; one of an older zoom is kept only until the right one comes."""
        self._asked.discard((page, scale))
        if page >= len(self._sizes):
            return
        self._images.pop(page, None)
        self._images[page] = (scale, image)
        while len(self._images) > _KEPT:
            self._images.pop(max(self._images, key=lambda held: abs(held - self._page)))
        self.viewport().update()

    def page(self) -> int:
        """The page that fills the middle of the view."""
        return self._page

    def show_page(self, page: int) -> None:
        """Scroll to the top of a page."""
        if self._sizes:
            page = max(0, min(page, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(round(self._top(page)) - _MARGIN)
            self._set_page(page)

    def set_zoom(self, zoom: float) -> None:
        """Show larger or smaller, keeping the page in sight."""
        zoom = max(ZOOMS[0], min(zoom, ZOOMS[-1]))
        if zoom != self.zoom:
            page = self._page
            self.zoom = zoom
            self._asked.clear()
            self._lay_out()
            self.show_page(page)
            self.zoomed.emit(zoom)
            self.viewport().update()

    def step_zoom(self, larger: bool) -> None:
        """The next step of zoom up or down."""
        steps = [zoom for zoom in ZOOMS if (zoom > self.zoom if larger else zoom < self.zoom)]
        if steps:
            self.set_zoom(steps[0] if larger else steps[-1])

    # ------------------------------------------------------------------------------------------------------- geometry
    def _size(self, page: int) -> tuple[int, int]:
        width, height = self._sizes[page]
        scale = _PX_PER_POINT * self.zoom  # rounded up, as PDFium does, so that a picture is shown pixel by pixel
        return math.ceil(width * scale), math.ceil(height * scale)

    def _top(self, page: int) -> float:
        return _MARGIN + sum(self._size(before)[1] + _GAP for before in range(page))

    def _lay_out(self) -> None:
        whole = self._top(len(self._sizes)) - _GAP + _MARGIN if self._sizes else 0
        widest = max((self._size(page)[0] for page in range(len(self._sizes))), default=0) + 2 * _SIDE
        area = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, round(whole) - area.height()))
        self.verticalScrollBar().setPageStep(area.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, round(widest) - area.width()))
        self.horizontalScrollBar().setPageStep(area.width())

    def rect_of(self, page: int) -> QRect:
        """Where a page lies in the viewport now."""
        width, height = self._size(page)
        left = max(float(_SIDE), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        corner = QPoint(round(left), round(self._top(page)) - self.verticalScrollBar().value())
        return QRect(corner.x(), corner.y(), round(width), round(height))

    def _scrolled(self) -> None:
        middle = self.viewport().height() / 2
        for page in range(len(self._sizes)):
            if self.rect_of(page).bottom() + _GAP >= middle:
                self._set_page(page)
                break
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # --------------------------------------------------------------------------------------------------------- events
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(larger=event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moves = {keys.Key_Home: 0, keys.Key_End: len(self._sizes) - 1}
        pages = {keys.Key_PageDown: 1, keys.Key_PageUp: -1}
        key = keys(event.key())
        if control and key in (keys.Key_Plus, keys.Key_Equal):
            self.step_zoom(larger=True)
        elif control and key is keys.Key_Minus:
            self.step_zoom(larger=False)
        elif key in moves:
            self.show_page(moves[key])
        elif key in pages:
            self.show_page(self._page + pages[key])
        else:
            super().keyPressEvent(event)

    def say(self, words: str) -> None:
        """Tell a screen reader where it is."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.tokens().canvas))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = _PX_PER_POINT * self.zoom * self.devicePixelRatioF()
        for page in range(len(self._sizes)):
            area = self.rect_of(page)
            if area.intersects(event.rect().adjusted(0, -_SHADOW, 0, _SHADOW)):
                self._paint_page(painter, page, area, scale)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, area: QRect, scale: float) -> None:
        paint_shadow(painter, area)
        painter.fillRect(area, Qt.GlobalColor.white)
        held = self._images.get(page)
        if held is not None and held[0] == scale:
            held[1].setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(area.topLeft(), held[1])
        elif held is not None:
            painter.drawImage(area, held[1])
        if self.hasFocus() and page == self._page:
            painting.plate(painter, area.adjusted(-4, -4, 4, 4), border=theme.tokens().accent, width=2, radius=4)
        if (held is None or held[0] != scale) and (page, scale) not in self._asked:
            self._asked.add((page, scale))
            self.wanted.emit(page, scale)


def paint_shadow(painter: QPainter, area: QRect) -> None:
    """A soft shadow of stacked translucent plates; Qt's own effect leaves none when a window is grabbed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 4))
    for spread in range(_SHADOW // 2, 0, -1):
        painter.drawRoundedRect(QRectF(area).adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread)
    painter.restore()
