"""The days off of a year as a list: day and weekday, name, where it is from, and its kind as a chip."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from optician_desk.domain.calendar_view import Source, YearDay
from optician_desk.domain.deadline_words import weekday
from optician_desk.domain.deadlines import DayKind
from optician_desk.ui import theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import chip_width, paint_chip
from optician_desk.ui.widgets.rows import RowDelegate

Index = QModelIndex | QPersistentModelIndex
DAY = int(Qt.ItemDataRole.UserRole)
"""The `YearDay` of a line."""


def kind_words(kind: DayKind) -> str:
    """What a day is, in lower case."""
    match kind:
        case DayKind.HOLIDAY:
            return QCoreApplication.translate("CalendarDays", "public holiday")
        case DayKind.IN_LIEU:
            return QCoreApplication.translate("CalendarDays", "statutory day in lieu")
        case DayKind.MOVED:
            return QCoreApplication.translate("CalendarDays", "moved day off")
    return QCoreApplication.translate("CalendarDays", "working day")


def kind_chip(kind: DayKind) -> tuple[str, str, Tone]:
    """Words, icon and tone: what only the target avoids stands out among the days that move the outer limit."""
    match kind:
        case DayKind.HOLIDAY | DayKind.IN_LIEU:
            return kind_words(kind), "calendar-days", Tone.NEUTRAL
        case DayKind.MOVED:
            return kind_words(kind), "arrow-left-right", Tone.WARNING
    return kind_words(kind), "undo-2", Tone.GOOD


def source_words(day: YearDay) -> str:
    """Where a day is from."""
    match day.source:
        case Source.LAW:
            return QCoreApplication.translate("CalendarDays", "by law")
        case Source.GOVERNMENT:
            return QCoreApplication.translate("CalendarDays", "by the government's order")
        case Source.POLICY:
            return QCoreApplication.translate("CalendarDays", "from the policy file")
    return QCoreApplication.translate("CalendarDays", "Added by: {name}").format(name=day.added_by)


class CalendarDays(QAbstractListModel):
    """By date."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._days: tuple[YearDay, ...] = ()

    def show(self, days: tuple[YearDay, ...]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._days = days
        self.endResetModel()

    def day(self, row: int) -> YearDay | None:
        """The day in a line."""
        return self._days[row] if 0 <= row < len(self._days) else None

    def name(self, day: YearDay) -> str:
        """What a day is called in the language of the screen."""
        return day.named.name_lv if self._language == "lv" else day.named.name_en

    def weekday(self, day: YearDay) -> str:
        """Its weekday in the language of the screen."""
        return weekday(day.named.day, self._language)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self._days[index.row()]
        if role == DAY:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return format_day(day.named.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (format_day(day.named.day), self.weekday(day), self.name(day), kind_words(day.named.kind))
            return ", ".join((*parts, source_words(day)))
        return None


class CalendarRow(RowDelegate):
    """Two lines a day."""

    height = 52

    def paint_row(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        day, model = index.data(DAY), index.model()
        if not isinstance(day, YearDay) or not isinstance(model, CalendarDays):
            return
        t, small = theme.tokens(), theme.font(theme.CAPTION)
        strong = theme.font(theme.BODY, QFont.Weight.Medium, tabular=True)
        words, icon, tone = kind_chip(day.named.kind)
        wide = chip_width(words, icon)
        place = QRect(rect.right() + 1 - wide, rect.center().y() - 11, wide, 24)
        paint_chip(painter, place, words, icon, tone, on_tint=selected)
        area = QRect(rect.left(), rect.top() + 7, 110, 20)
        ink = t.second if day.named.day.weekday() >= 5 else t.text  # falls on a weekend: off anyway
        painting.text(painter, area, format_day(day.named.day), strong, ink)
        painting.text(painter, area.translated(0, 19), model.weekday(day), small, t.second)
        area = QRect(rect.left() + 122, rect.top() + 7, rect.width() - wide - 122 - 16, 20)
        painting.text(painter, area, model.name(day), theme.font(theme.BODY), ink)
        painting.text(painter, area.translated(0, 19), source_words(day), small, t.second)
