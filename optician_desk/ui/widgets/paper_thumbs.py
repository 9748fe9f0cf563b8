"""The pages of a paper in small, one below the other, on the canvas beside it; the one in sight is framed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting

THUMB = QSize(76, 107)
_ROW = 134
_IMAGE = int(Qt.ItemDataRole.UserRole) + 1


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(THUMB.width() + 24, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = theme.tokens()
        row: QRect = option.rect
        area = QRect(row.left() + (row.width() - THUMB.width()) // 2, row.top() + 6, THUMB.width(), THUMB.height())
        view: QWidget | None = option.widget
        current = isinstance(view, QListView) and view.currentIndex() == index
        painting.plate(painter, area.adjusted(-1, -1, 1, 1), border=t.line, radius=0)
        painter.fillRect(area, Qt.GlobalColor.white)
        image = index.data(_IMAGE)
        if isinstance(image, QImage):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, image)
            painter.restore()
        if current:
            painting.plate(painter, area.adjusted(-4, -4, 4, 4), border=t.accent, width=2, radius=4)
        font = theme.font(theme.CAPTION, QFont.Weight.Medium, tabular=True)
        place = QRect(row.left(), area.bottom() + 5, row.width(), 16)
        color = t.accent if current else t.second
        painting.text(painter, place, str(index.row() + 1), font, color, painting.CENTER)


class PaperThumbs(QListView):
    """Emits `wanted(page, scale)` for each page that comes into sight and `chosen(page)` when one is picked."""

    wanted = Signal(int, float)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(124)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setViewportMargins(0, 18, 0, 0)  # the first one begins where the page beside it does
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the pages beside have one
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)

    def set_paper(self, sizes: tuple[tuple[float, float], ...], names: list[str]) -> None:
        """Show pages of these sizes (points); `names` is what a screen reader says of each."""
        self._sizes = sizes
        self._model.clear()
        for name in names:
            item = QStandardItem(name)
            item.setEditable(False)
            self._model.appendRow(item)
        self.mark(0)
        for page, (width, height) in enumerate(sizes):
            scale = max(THUMB.width() / width, THUMB.height() / height) * self.devicePixelRatioF() * 2
            self.wanted.emit(page, scale)

    def set_image(self, page: int, image: QImage) -> None:
        """Take the picture of a page."""
        if item := self._model.item(page):
            ratio = self.devicePixelRatioF()
            small = image.scaled(
                round(THUMB.width() * ratio),
                round(THUMB.height() * ratio),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            item.setData(small, _IMAGE)

    def mark(self, page: int) -> None:
        """Frame the page that is in sight, without choosing it."""
        self.blockSignals(True)
        self.setCurrentIndex(self._model.index(page, 0))
        self.blockSignals(False)
        self.viewport().update()

    def _moved(self, now: QModelIndex) -> None:
        if now.isValid() and not self.signalsBlocked():
            self.chosen.emit(now.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.tokens().canvas))
        painter.end()
        super().paintEvent(event)
