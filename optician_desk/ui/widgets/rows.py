"""Rows of a list: one delegate that paints selection, hover, separator and focus; a page adds what stands in the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets import painting

BLEED = 12


class RowDelegate(QStyledItemDelegate):
    """Rows of `theme.ROW` px whose selection bleeds 12 px past the text on both sides.

    Give the view 12 px less margin than the page (`prepare_list` does the rest) and override `paint_row`.
    """

    height = theme.ROW
    text_left = 0
    """Where the separator starts, in px from the text edge (past an avatar)."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = theme.tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view: QWidget | None = option.widget
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        inner = rect.adjusted(BLEED, 0, -BLEED, 0)
        if selected:
            painting.plate(painter, rect, t.accent_tint)
            painting.plate(painter, QRectF(rect.left(), rect.center().y() - 8, 3, 17), t.accent, radius=1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painting.plate(painter, rect, t.hover)
        if not selected and index.row() + 1 < index.model().rowCount():
            painting.rule(painter, inner.left() + self.text_left, inner.right() + 1, rect.bottom())
        if selected and view is not None and view.hasFocus():
            painting.plate(painter, rect, border=t.accent, width=2)
        self.paint_row(painter, inner, index, selected)
        painter.restore()

    def paint_row(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, selected: bool
    ) -> None:
        """Paint what stands in the row; `rect` starts at the page's text edge."""
        font = theme.font()
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painting.text(painter, rect, words, font, theme.tokens().text)


def prepare_list(view: QListView, delegate: RowDelegate) -> None:
    """Set a list view up for such rows: hover, one selection, pixel scrolling, no frame."""
    delegate.setParent(view)
    view.setItemDelegate(delegate)
    view.setMouseTracking(True)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


class ListHead(QWidget):
    """The heads of a list's columns in 12/500 above one rule; the page says where each column stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[tuple[str, int, bool]] = []
        self.setFixedHeight(36)

    def set_columns(self, columns: list[tuple[str, int, bool]]) -> None:
        """(words, x in px from the left or, if right-aligned, from the right edge; right-aligned?)."""
        self._columns = columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        font = theme.font(theme.CAPTION, QFont.Weight.Medium)
        for words, x, right in self._columns:
            if right:
                area = QRectF(0, 0, self.width() - x, self.height())
                painting.text(painter, area, words, font, t.second, painting.RIGHT)
            else:
                painting.text(painter, QRectF(x, 0, self.width() - x, self.height()), words, font, t.second)
        painting.rule(painter, 0, self.width(), self.height() - 1)
        painter.end()
