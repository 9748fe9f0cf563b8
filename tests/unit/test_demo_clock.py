"""The invented shop's days: open when a shop is, never ahead of the present; its requests stand as they should on every day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from optician_desk.demo.clock import OpenDays, ShopClock
from optician_desk.demo.filling import REQUESTS
from optician_desk.domain.deadlines import Calendar, Urgency, deadline, due
from optician_desk.domain.local_time import RIGA, legal_day

CALENDAR = Calendar()
SUNDAY_NIGHT = datetime(2026, 11, 22, 21, 45, tzinfo=UTC)
BEFORE_OPENING = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
NOON = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "last"),
    [
        (SUNDAY_NIGHT, date(2026, 11, 21)),
        (BEFORE_OPENING, date(2026, 11, 21)),
        (NOON, date(2026, 11, 23)),
        (datetime(2026, 11, 18, 12, tzinfo=UTC), date(2026, 11, 17)),  # the national holiday
    ],
)
def test_the_last_open_day(now: datetime, last: date) -> None:
    assert OpenDays(now, 30, CALENDAR).days[-1] == last


def test_no_sundays_and_no_holidays_and_only_hours_in_which_a_shop_is_open() -> None:
    days = OpenDays(NOON, 700, CALENDAR)
    assert all(day.weekday() < 6 for day in days.days)
    assert not {date(2025, 12, 25), date(2026, 6, 24), date(2026, 1, 1)} & set(days.days)
    for day in days.days:
        assert days.at(day, 0).astimezone(RIGA).hour >= 9
        assert days.at(day, 1).astimezone(RIGA).hour <= 18
        assert legal_day(days.at(day, 1)) == day
    assert days.at(days.days[-1], 1) == NOON


def test_a_closed_day_falls_back_to_the_open_one_before_it() -> None:
    days = OpenDays(NOON, 30, CALENDAR)
    assert days.by(date(2026, 11, 22)) == date(2026, 11, 21)
    assert days.by(date(2026, 11, 21)) == date(2026, 11, 21)
    assert days.by(date(2020, 1, 1)) == days.days[0]


def test_the_clock_goes_neither_back_nor_into_the_future() -> None:
    clock = ShopClock(NOON - timedelta(days=3), NOON)
    clock.go_to(NOON - timedelta(days=4))
    assert clock() == NOON - timedelta(days=3)
    clock.go_to(NOON + timedelta(hours=1))
    assert clock() == NOON
    clock.catch_up()
    assert abs(datetime.now(UTC) - clock()) < timedelta(seconds=5)


def test_on_every_day_one_request_is_late_and_some_are_due_soon() -> None:
    for ahead in range(800):
        now = NOON + timedelta(days=ahead)
        today, days = legal_day(now), OpenDays(now, 60, CALENDAR)
        dates = [deadline(days.by(today - timedelta(days=ago)), CALENDAR) for ago, *_ in REQUESTS]
        urgencies = [due(one.target, one.outer, today, 7).urgency for one in dates]
        assert urgencies.count(Urgency.OVERDUE) == 1, today
        assert urgencies.count(Urgency.SOON) >= 1, today
