"""The calendar of a date field: it opens at the day typed, else at today, and gives only days that can be meant."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.ui import translations
from optician_desk.ui.widgets.date_field import DateField, Side
from optician_desk.ui.widgets.date_field_calendar import CalendarPopup

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(label="Day")
    qtbot.addWidget(made)
    made.expect(Side.PAST, lambda: TODAY)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.edit.setFocus()
    return made


def opened(field: DateField) -> CalendarPopup:
    QTest.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    return popup


@pytest.mark.parametrize(
    ("typed", "side", "shown"),
    [
        ("", Side.PAST, QDate(2026, 11, 22)),
        ("03.02.2025", Side.PAST, QDate(2025, 2, 3)),
        ("soon", Side.PAST, QDate(2026, 11, 22)),
        ("01.12.2026", Side.PAST, QDate(2026, 11, 22)),
        ("01.12.2026", Side.COMING, QDate(2026, 12, 1)),
        ("", Side.COMING, QDate(2026, 11, 22)),
    ],
)
def test_it_opens_at_the_day_typed_else_at_today(field: DateField, typed: str, side: Side, shown: QDate) -> None:
    field.expect(side, lambda: TODAY)
    QTest.keyClicks(field.edit, typed)
    popup = opened(field)
    assert popup.calendar.selectedDate() == shown
    assert (popup.calendar.yearShown(), popup.calendar.monthShown()) == (shown.year(), shown.month())
    popup.close()


def test_a_day_is_chosen_by_keys_and_escape_changes_nothing(field: DateField, qtbot: QtBot) -> None:
    said = []
    field.changed.connect(lambda: said.append(field.day()))
    popup = opened(field)
    view = popup.calendar.focusProxy() or popup.calendar
    QTest.keyClick(view, Qt.Key.Key_Right)  # tomorrow cannot be chosen
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert field.edit.text() == "15.11.2026"
    assert said[-1] == datetime.date(2026, 11, 15)
    qtbot.waitUntil(field.edit.hasFocus)
    popup = opened(field)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert field.edit.text() == "15.11.2026"


def test_keys_go_to_the_calendar_and_a_shortcut_of_the_page_closes_it(field: DateField) -> None:
    went: list[str] = []
    QShortcut(QKeySequence("Esc"), field, lambda: went.append("back"))
    QShortcut(QKeySequence("Ctrl+L"), field, lambda: went.append("lock"))
    popup = opened(field)
    QTest.keyClick(popup.calendar.focusProxy() or popup.calendar, Qt.Key.Key_Escape)
    assert went == []
    assert QApplication.activePopupWidget() is None
    popup = opened(field)
    view = popup.calendar.focusProxy() or popup.calendar
    QTest.keyClick(view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert went == ["lock"]
    assert QApplication.activePopupWidget() is None


def test_an_error_about_another_day_goes_with_the_day_chosen(field: DateField) -> None:
    QTest.keyClicks(field.edit, "23.11.2026")
    field.edit.editingFinished.emit()
    assert field.has_error()
    field.open_calendar()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    popup.calendar.clicked.emit(QDate(2026, 11, 20))
    assert field.day() == datetime.date(2026, 11, 20)
    assert not field.has_error()


def test_months_and_days_are_in_the_language_of_the_screens(qtbot: QtBot) -> None:
    translations.install("lv")
    field = DateField(label="Diena")
    qtbot.addWidget(field)
    field.expect(Side.PAST, lambda: TODAY)
    field.show()
    field.open_calendar()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    assert popup.calendar.locale().monthName(11) == "novembris"
    assert popup.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    popup.close()
