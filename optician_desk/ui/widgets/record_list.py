"""A plain list of records in columns, with an optional state at the right end and an empty state that teaches."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.bars import EmptyState
from optician_desk.ui.widgets.marks import chip_width, paint_chip
from optician_desk.ui.widgets.rows import BLEED, ListHead, RowDelegate, prepare_list

_RECORD = Qt.ItemDataRole.UserRole
_LAST = 220
"""What the last column and a state at the right end need (px)."""
_ABOVE = 4
"""Px above the head."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Record:
    """One line: `key` comes back when it is opened (empty: it cannot be), `state` is (words, icon, tone)."""

    key: str
    cells: tuple[str, ...]
    state: tuple[str, str, Tone] | None = None


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: tuple[Record, ...] = ()

    def set_records(self, records: tuple[Record, ...]) -> None:
        self.beginResetModel()
        self.records = records
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.records[index.row()]
        if role == _RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join([*record.cells, *([record.state[0]] if record.state else [])])
        return None


class _Delegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[int, ...] = ()
        self.numbers: dict[int, float] = {}
        """Right edge of each column of numbers (px from the column's left)."""

    def paint_row(self, painter: QPainter, rect: QRect, index: _Index, selected: bool) -> None:
        record: Record = index.data(_RECORD)
        t, right = theme.tokens(), float(rect.right() + 1)
        if record.state is not None:
            words, icon, tone = record.state
            wide = chip_width(words, icon)
            right -= wide
            paint_chip(painter, QRectF(right, rect.center().y() - 11, wide, 24), words, icon, tone, on_tint=selected)
            right -= 12
        for place, (cell, left) in enumerate(zip(record.cells, self.columns, strict=True)):
            end = rect.left() + self.columns[place + 1] - 12 if place + 1 < len(self.columns) else right
            area = QRectF(rect.left() + left, rect.top(), max(0.0, min(end, right) - rect.left() - left), rect.height())
            weight = QFont.Weight.Normal if place else QFont.Weight.Medium
            font = theme.font(theme.BODY, weight, tabular="-" not in cell)  # tabular figures widen the hyphen, too
            align = painting.LEFT
            if place in self.numbers:
                area.setWidth(min(area.width(), self.numbers[place]))
                align = painting.RIGHT
            painting.text(painter, area, cell, font, t.text if place < 2 else t.second, align)


class _View(QListView):
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class RecordList(QStackedWidget):
    """`opened(key)` on Enter or double click. Leave 12 px less margin beside it: its rows bleed past the text edge."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self._delegate = _Model(self), _Delegate()
        self.head = ListHead()
        self._columns: tuple[tuple[str, int], ...] = ()
        self.view = _View()
        prepare_list(self.view, self._delegate)
        self.view.setModel(self.model)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self.empty = EmptyState()
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(BLEED, 0, BLEED, 0)
        top.addWidget(self.head)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        self.addWidget(self.empty)
        self.addWidget(full)

    def set_columns(self, columns: tuple[tuple[str, int], ...], name: str, numbers: tuple[int, ...] = ()) -> None:
        """(words, px from the left) of each column, what the list is called for a screen reader, and which columns hold
        numbers: these end where the words of their head end.
        """
        self._columns = columns
        font = theme.font(theme.CAPTION, QFont.Weight.Medium)
        self._delegate.numbers = {place: painting.width(columns[place][0], font) - 2 for place in numbers}
        self.view.setAccessibleName(name)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """In a narrow list the columns close up in proportion, so that the last one keeps its place."""
        needed = self._columns[-1][1] + _LAST if self._columns else 1
        scale = min(1.0, self.width() / needed) if self.isVisible() else 1.0
        places = [(words, round(left * scale)) for words, left in self._columns]
        self._delegate.columns = tuple(left for _, left in places)
        self.head.set_columns([(words, left, False) for words, left in places])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def set_records(self, records: tuple[Record, ...]) -> None:
        """Show them; none at all shows the empty state."""
        self.model.set_records(records)
        self.setCurrentIndex(1 if records else 0)
        if records:
            self.view.setCurrentIndex(self.model.index(0))

    def height_of(self, rows: int) -> int:
        """Px that the head and so many rows take."""
        return _ABOVE + self.head.minimumHeight() + rows * self._delegate.height + 2 * self.view.frameWidth()

    def _open(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and (key := self.model.records[index.row()].key):
            self.opened.emit(key)
