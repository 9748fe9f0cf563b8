"""A month to pick a day from, below the field that asks for it."""

from __future__ import annotations

import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QToolButton, QWidget

from optician_desk.ui import icons, theme

_SHEET = """
QCalendarWidget, QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: transparent; }}
QCalendarWidget QToolButton {{
    background: transparent; color: {text}; border: 0; border-radius: 6px; padding: 5px 8px; font-weight: 600;
}}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton:disabled {{ color: {disabled}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; width: 0; }}
QCalendarWidget QSpinBox {{ background: transparent; color: {text}; border: 1px solid {control}; border-radius: 6px; }}
QCalendarWidget QTableView {{ background: transparent; selection-background-color: transparent; }}
QCalendarWidget QTableView::item {{ border: 0; padding: 0; }}
"""
_SIZE = QSize(286, 258)
_GAP = 4
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Shift)
_FUNCTIONS = (Qt.Key.Key_F1, Qt.Key.Key_F9)
_Span = tuple[datetime.date, datetime.date | None, datetime.date | None]
"""Today, and the first and the last day that can be chosen."""


class DayCalendar(QCalendarWidget):
    """One month; the days outside `first` to `last` cannot be chosen. `today` has a ring."""

    def __init__(
        self, parent: QWidget, today: datetime.date, first: datetime.date | None, last: datetime.date | None
    ) -> None:
        super().__init__(parent)
        self._today = _date(today)
        if first is not None:
            self.setMinimumDate(_date(first))
        if last is not None:
            self.setMaximumDate(_date(last))
        t = theme.tokens()
        self.setStyleSheet(_SHEET.format_map(t._asdict()))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        head = QTextCharFormat()
        head.setForeground(QColor(t.second))
        head.setBackground(QColor(t.raised))
        head.setFontPointSize(9)
        self.setHeaderTextFormat(head)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's own are red in every theme
            self.setWeekdayTextFormat(day, head)
        for name, icon, words in (
            ("prevmonth", "chevron-left", QCoreApplication.translate("DayCalendar", "Month before")),
            ("nextmonth", "chevron-right", QCoreApplication.translate("DayCalendar", "Next month")),
        ):
            button = cast("QToolButton", self.findChild(QToolButton, f"qt_calendar_{name}"))
            button.setIcon(icons.icon(icon))
            button.setIconSize(QSize(18, 18))
            button.setToolTip(words)
            button.setAccessibleName(words)
        view = cast("QTableView", self.findChild(QTableView, "qt_calendar_calendarview"))
        view.horizontalHeader().setMinimumSectionSize(10)  # that of the tables is wider than a seventh
        self.setFixedSize(_SIZE)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | datetime.date) -> None:
        """The day chosen on a plate, today in a ring, days of the months beside it pale."""
        day, t = _date(date) if isinstance(date, datetime.date) else date, theme.tokens()
        inside = self.minimumDate() <= day <= self.maximumDate()
        chosen = day == self.selectedDate()
        plate = QRectF(rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(t.raised))
        painter.setPen(QPen(QColor(t.accent), 1) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, 6, 6)
        beside = day.month() != self.monthShown() or not inside
        painter.setPen(QColor(t.on_accent if chosen else t.disabled if beside else t.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()


class CalendarPopup(QWidget):
    """The calendar as it opens below a field; Esc and a click beside it close it, a day chosen does so too.

    `chosen(datetime.date)`. A signal and no function of the field: kept here, it would keep the field itself beyond its end.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget, day: datetime.date, span: _Span) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # round corners
        self.setAccessibleName(QCoreApplication.translate("DayCalendar", "Calendar"))
        self.calendar = DayCalendar(self, *span)
        self.calendar.setSelectedDate(_date(day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 5, 5, 5)
        row.addWidget(self.calendar)

    def open_below(self, editor: QWidget) -> None:
        """Show it, the day in it ready for the arrow keys; above the field where the screen ends below it."""
        self.adjustSize()
        screen = editor.screen().availableGeometry()
        place = editor.mapToGlobal(QPoint(0, editor.height() + _GAP))
        if place.y() + self.height() > screen.bottom():
            place.setY(editor.mapToGlobal(QPoint(0, 0)).y() - _GAP - self.height())
        place.setX(min(place.x(), screen.right() - self.width()))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.strong_line), 1))
        painter.setBrush(QColor(t.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Plain keys are the calendar's, Esc too; a shortcut with Ctrl or Alt, or F9, is the page's: the calendar closes."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() in _HELD or not (event.modifiers() & _WITH or event.key() in _FUNCTIONS):
                event.accept()
                return True
            self.close()
        return super().event(event)

    def _choose(self, date: QDate) -> None:
        if self.isVisible():  # a double click chooses twice
            self.close()
            self.chosen.emit(datetime.date(date.year(), date.month(), date.day()))


def _date(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
