"""Entries of the trail as a table that grows downwards while it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from optician_desk.domain.field_spec import FieldSpec
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.task_names import task_name
from optician_desk.domain.trail_view import TrailLine, TrailPage
from optician_desk.ui import theme
from optician_desk.ui.plain_tip import plain_tip
from optician_desk.ui.role_names import role_name
from optician_desk.ui.widgets.date_field import format_day

NUMBER, WHEN, WHO, TASK, CARD, FIELDS = range(6)
Index = QModelIndex | QPersistentModelIndex


class TrailLines(QAbstractTableModel):
    """Holds what was read so far; `more_wanted` carries the number of the oldest entry shown."""

    more_wanted = Signal(int)

    def __init__(self, language: str, specs: dict[str, FieldSpec], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._specs = language, specs
        self._lines: list[TrailLine] = []
        self._total = 0
        self._asked = False

    def show(self, page: TrailPage) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._lines, self._total, self._asked = list(page.lines), page.total, False
        self.endResetModel()

    def extend(self, page: TrailPage) -> None:
        """Add the next older entries."""
        self._asked = False
        if not page.lines:
            self._total = len(self._lines)
            return
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(page.lines) - 1)
        self._lines += page.lines
        self.endInsertRows()

    def line(self, row: int) -> TrailLine:
        """The entry in a row."""
        return self._lines[row]

    def total(self) -> int:
        """How many match, shown or not."""
        return self._total

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self._lines) < self._total

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit(self._lines[-1].seq)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.head(section)

    @staticmethod
    def head(section: int) -> str:
        """The words over a column."""
        return (
            QCoreApplication.translate("TrailLines", "No."),
            QCoreApplication.translate("TrailLines", "When"),
            QCoreApplication.translate("TrailLines", "Who"),
            QCoreApplication.translate("TrailLines", "Action"),
            QCoreApplication.translate("TrailLines", "Card"),
            QCoreApplication.translate("TrailLines", "Values"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:  # the whole of what may be too long for its two lines
            return plain_tip(self.words(line, column))
        if role == Qt.ItemDataRole.FontRole:
            weight = QFont.Weight.Medium if column == TASK else QFont.Weight.Normal
            return theme.font(13 if column in (NUMBER, WHEN) else theme.BODY, weight, tabular=column in (NUMBER, WHEN))
        if role == Qt.ItemDataRole.ForegroundRole:
            t = theme.tokens()
            return theme.color(t.text if column in (WHO, TASK, CARD) else t.second)
        return None

    def words(self, line: TrailLine, column: int) -> str:
        """What stands in a column of an entry."""
        if column == NUMBER:
            return str(line.seq)
        if column == WHEN:
            at = line.at.astimezone(RIGA)
            return f"{format_day(at.date())} {at:%H:%M:%S}"
        if column == WHO:
            return ", ".join(part for part in (line.staff, role_name(line.role)) if part)
        if column == TASK:
            return task_name(line.task, self._language)
        if column == CARD:
            return line.card
        labels = [self._specs[path].label.of(self._language) for path in line.fields if path in self._specs]
        return ", ".join(dict.fromkeys(labels))
