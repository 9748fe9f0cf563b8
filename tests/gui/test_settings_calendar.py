"""The calendar among the settings: a year's days off, until when they are known, and the shop's own days by a manager."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.deadlines import Calendar, DayKind
from optician_desk.services import shop_days
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.settings import SettingsPage
from optician_desk.ui.pages.settings_calendar import CalendarSection
from tests.gui.conftest import Open, type_into
from tests.rights_desk import at, card, received

Settle = Callable[[], None]


@pytest.fixture
def page(manager: Session, context: Context, open_page: Open) -> SettingsPage:
    context.session = at(manager)
    return opened(open_page)


@pytest.fixture
def calendar(page: SettingsPage) -> CalendarSection:
    return page.calendar


def opened(open_page: Open) -> SettingsPage:
    page = open_page("settings")
    assert isinstance(page, SettingsPage)
    words = [page.tabs.tabText(at) for at in range(page.tabs.count())]
    page.tabs.setCurrentIndex(words.index("Calendar"))
    return page


def spoken(calendar: CalendarSection) -> list[str]:
    model, role = calendar.model, Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def fill(calendar: CalendarSection, day: str, kind: DayKind, lv: str, en: str) -> None:
    calendar.day.edit.setText(day)
    calendar.kind.choose(kind)
    calendar.name_lv.set_text("")
    type_into(calendar.name_lv.edit, lv)
    calendar.name_en.set_text("")
    type_into(calendar.name_en.edit, en)


def test_a_year_is_shown_by_kind_and_origin(calendar: CalendarSection) -> None:
    lines = spoken(calendar)
    assert "24.12.2026, Thursday, Christmas Eve, public holiday, by law" in lines
    moved = "22.06.2026, Monday, Day off (substituted from 27.06.2026), moved day off, by the government's order"
    assert moved in lines
    assert not calendar.unknown.isVisible()
    assert not calendar.remove.isEnabled()
    assert calendar.known_moved.text().startswith(f"Moved days off are known until the end of {Calendar.moved_until()}")


def test_it_says_when_moved_days_are_not_known(calendar: CalendarSection, settle: Settle) -> None:
    while calendar._year <= Calendar.moved_until():
        calendar.later.click()
        settle()
    assert calendar.unknown.words().startswith(f"The moved days off of {Calendar.moved_until() + 1} are not known yet.")
    calendar.earlier.click()
    settle()
    assert not calendar.unknown.isVisible()


def test_years_end_where_days_may_be_entered(calendar: CalendarSection, settle: Settle) -> None:
    calendar.earlier.click()
    settle()
    assert calendar.year_label.text() == "2025"
    assert not calendar.earlier.isEnabled()
    for _ in range(20):
        calendar.later.click()
        settle()
    assert calendar.year_label.text() == "2036"
    assert not calendar.later.isEnabled()


def test_a_manager_adds_a_day_and_takes_it_out(calendar: CalendarSection, manager: Session, settle: Settle) -> None:
    earlier = received(manager, card(manager))
    fill(calendar, "23.12.2026.", DayKind.MOVED, "Pārcelta brīvdiena", "Moved day off")
    QTest.keyClick(calendar.name_en.edit, Qt.Key.Key_Return)
    settle()
    own = f"23.12.2026, Wednesday, Moved day off, moved day off, Added by: {manager.name}"
    assert own in spoken(calendar)
    assert calendar.promised.words() == (
        f"Dates promised under an earlier calendar stay: 1 request {earlier.number}: target 23.12.2026, "
        "outer limit 28.12.2026; now it would be 22.12.2026, 28.12.2026"
    )
    assert calendar.day.text() == calendar.name_lv.text() == ""
    calendar.days.setCurrentIndex(calendar.model.index(spoken(calendar).index(own)))
    assert calendar.remove.isEnabled()
    calendar.remove.click()
    settle()
    assert own not in spoken(calendar)
    assert not calendar.promised.isVisible()
    assert shop_days.differing(manager) == ()


def test_errors_stand_at_their_field(calendar: CalendarSection, settle: Settle) -> None:
    for day, kind, lv, en, field, words in (
        ("", DayKind.MOVED, "A", "A", calendar.day, "Type the day, for example 22.06.2026."),
        ("26.12.2026.", DayKind.MOVED, "A", "A", calendar.day, "Saturdays and Sundays are off anyway"),
        ("22.12.2040.", DayKind.MOVED, "A", "A", calendar.day, "Only days from 2025 to 2036 can be entered."),
        ("24.12.2026.", DayKind.HOLIDAY, "A", "A", calendar.day, "The calendar knows this day as such already."),
        ("22.12.2026.", DayKind.MOVED, "", "A", calendar.name_lv, "Name the day"),
        ("22.12.2026.", DayKind.MOVED, "A", " ", calendar.name_en, "Name the day"),
    ):
        fill(calendar, day, kind, lv, en)
        calendar.add_button.click()
        settle()
        assert field.has_error()
        assert field.editor.accessibleDescription().startswith(words)
        assert sum(other.has_error() for other in calendar.fields.values()) == 1


def test_many_promised_dates_are_named_as_far_as_there_is_room(
    calendar: CalendarSection, manager: Session, settle: Settle
) -> None:
    for n in range(8):
        received(manager, card(manager, "Ilze", "Bērziņa", f"+3712000{n:04d}"))
    shop_days.add(manager, date(2026, 12, 23), DayKind.HOLIDAY, "Svētku diena", "Holiday")
    calendar.fill()
    settle()
    assert calendar.promised.words().endswith("and 2 more requests")


def test_the_front_desk_looks_without_changing(
    session: Session, context: Context, open_page: Open, qtbot: QtBot
) -> None:
    context.session = at(session)
    page = opened(open_page)
    made = page.calendar
    assert spoken(made)
    for part in (made.add_button, made.remove, made.day):
        assert not part.isVisible()
