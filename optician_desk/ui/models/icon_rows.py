"""Rows with an icon, a title, a second line and a state at their right end: backups, their folders, former stores."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from optician_desk.ui import icons, theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.marks import chip_width, paint_chip
from optician_desk.ui.widgets.rows import RowDelegate

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
HEIGHT = 56


@dataclass(frozen=True, slots=True)
class IconRow:
    """One row; `quiet` ones are in second text. `aside` stands before the state, right-aligned."""

    key: str
    icon: str
    title: str
    text: str
    state: str = ""
    state_icon: str = ""
    tone: Tone = Tone.NEUTRAL
    aside: str = ""
    quiet: bool = False


class IconRows(QAbstractListModel):
    """All rows in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[IconRow, ...] = ()

    def show(self, rows: tuple[IconRow, ...]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row(self, index: Index) -> IconRow | None:
        """The row at an index."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def place_of(self, key: str) -> int:
        """Where the row of this key stands; the first one if nowhere."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.text, row.aside, row.state) if part)
        return row if role == ROW else None


class IconRowDelegate(RowDelegate):
    """Icon, two lines, state."""

    height = HEIGHT
    text_left = 36

    def paint_row(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        row: IconRow = index.data(ROW)
        t, middle = theme.tokens(), rect.center().y()
        icons.paint(painter, row.icon, QRectF(rect.left(), middle - 9, 20, 20), t.accent if selected else t.second)
        right = float(rect.right() + 1)
        if row.state:
            wide = chip_width(row.state, row.state_icon)
            place = QRectF(right - wide, middle - 11, wide, 24)
            paint_chip(painter, place, row.state, row.state_icon, row.tone, on_tint=selected)
            right -= wide + 16
        if row.aside:
            font = theme.font(theme.BODY, tabular=True)
            wide = painting.width(row.aside, font) + 2
            area = QRectF(right - wide, rect.top(), wide, rect.height())
            painting.text(painter, area, row.aside, font, t.second, painting.RIGHT)
            right -= wide + 16
        area = QRectF(rect.left() + 36, rect.top() + 9, right - rect.left() - 36, 20)
        ink = t.second if row.quiet else t.text
        painting.text(painter, area, row.title, theme.font(theme.BODY, QFont.Weight.Medium, tabular=True), ink)
        area.moveTop(area.top() + 20)
        painting.text(painter, area, row.text, theme.font(theme.CAPTION), t.second)
