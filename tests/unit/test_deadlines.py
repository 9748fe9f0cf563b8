"""Time limits: the known vectors, the rules as properties over nine years, and the shop's own days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.deadlines import (
    MOVES_LIMIT,
    Calendar,
    DayKind,
    Due,
    NamedDay,
    Rule,
    Urgency,
    deadline,
    decoded,
    due,
)
from optician_desk.domain.local_time import legal_day

CALENDAR = Calendar()

VECTORS = [
    # received, raw, target, outer, outer when extended
    ("2026-03-05", "2026-04-05", "2026-04-02", "2026-04-07", "2026-06-05"),
    ("2026-01-31", "2026-02-28", "2026-02-27", "2026-03-02", "2026-04-30"),
    ("2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30", "2026-11-30"),
    ("2026-10-18", "2026-11-18", "2026-11-17", "2026-11-19", "2027-01-18"),
    ("2026-11-24", "2026-12-24", "2026-12-23", "2026-12-28", "2027-02-24"),
    ("2026-12-01", "2027-01-01", "2026-12-30", "2027-01-04", "2027-03-01"),
    ("2026-05-23", "2026-06-23", "2026-06-19", "2026-06-25", "2026-08-24"),
    ("2026-11-30", "2026-12-30", "2026-12-30", "2026-12-30", "2027-03-01"),
    ("2027-01-29", "2027-02-28", "2027-02-26", "2027-03-01", "2027-04-29"),
    ("2027-04-04", "2027-05-04", "2027-05-03", "2027-05-05", "2027-07-05"),
    ("2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29", "2028-05-02"),
    ("2024-04-04", "2024-05-04", "2024-05-03", "2024-05-07", "2024-07-04"),
    ("2028-10-18", "2028-11-18", "2028-11-17", "2028-11-21", "2029-01-18"),
]


@pytest.mark.parametrize(("received", "raw", "target", "outer", "extended"), VECTORS)
def test_vectors(received: str, raw: str, target: str, outer: str, extended: str) -> None:
    day = date.fromisoformat(received)
    first = deadline(day, CALENDAR)
    assert (first.raw.isoformat(), first.target.isoformat(), first.outer.isoformat()) == (raw, target, outer)
    assert deadline(day, CALENDAR, extended=True).outer.isoformat() == extended


def test_kinds_of_day_are_kept_apart() -> None:
    assert CALENDAR.kind(date(2026, 11, 18)) is DayKind.HOLIDAY
    assert CALENDAR.kind(date(2024, 5, 6)) is DayKind.IN_LIEU
    assert CALENDAR.kind(date(2026, 6, 22)) is DayKind.MOVED
    assert CALENDAR.kind(date(2026, 1, 2)) is DayKind.MOVED
    assert CALENDAR.kind(date(2023, 7, 10)) in MOVES_LIMIT
    assert CALENDAR.kind(date(2026, 11, 21)) is DayKind.WEEKEND
    assert CALENDAR.kind(date(2026, 11, 23)) is DayKind.WORKING
    assert CALENDAR.name(date(2026, 12, 24), "lv") == "Ziemassvētku vakars"
    assert CALENDAR.name(date(2026, 12, 24), "en") == "Christmas Eve"
    assert CALENDAR.name(date(2026, 11, 23), "lv") == ""
    assert {named.day for year in (2024, 2025, 2026) for named in Calendar.listed(year)} >= MOVED


def test_a_moved_day_off_never_moves_the_outer_limit() -> None:
    found = deadline(date(2026, 5, 22), CALENDAR)
    assert found.raw == found.outer == date(2026, 6, 22)
    assert found.target == date(2026, 6, 19)


def test_the_shops_own_days_win_over_the_calendar() -> None:
    extra = Calendar(
        [
            NamedDay(date(2026, 9, 30), DayKind.HOLIDAY, "Vienreizēja brīvdiena", "One-off holiday"),
            NamedDay(date(2026, 12, 30), DayKind.MOVED, "Pārcelta darbdiena", "Moved working day"),
            NamedDay(date(2026, 6, 22), DayKind.WORKING, "Parasta darbdiena", "An ordinary day"),
        ]
    )
    one_off = deadline(date(2026, 8, 31), extra)
    assert (one_off.target, one_off.outer) == (date(2026, 9, 29), date(2026, 10, 1))
    moved = deadline(date(2026, 11, 30), extra)
    assert (moved.target, moved.outer) == (date(2026, 12, 29), date(2026, 12, 30))
    assert deadline(date(2026, 5, 22), extra).target == date(2026, 6, 22)
    assert extra.name(date(2026, 9, 30), "lv") == "Vienreizēja brīvdiena"


def test_derivation_names_every_day_that_was_passed_over() -> None:
    found = deadline(date(2026, 11, 24), CALENDAR)
    assert [(step.rule, step.day.day, step.kind) for step in found.steps] == [
        (Rule.RECEIVED, 24, DayKind.WORKING),
        (Rule.MONTHS_ADDED, 24, DayKind.HOLIDAY),
        (Rule.LIMIT_MOVED, 24, DayKind.HOLIDAY),
        (Rule.LIMIT_MOVED, 25, DayKind.HOLIDAY),
        (Rule.LIMIT_MOVED, 26, DayKind.WEEKEND),
        (Rule.LIMIT_MOVED, 27, DayKind.WEEKEND),
        (Rule.OUTER, 28, DayKind.WORKING),
        (Rule.TARGET_AVOIDS, 24, DayKind.HOLIDAY),
        (Rule.TARGET, 23, DayKind.WORKING),
    ]
    assert deadline(date(2026, 8, 31), CALENDAR).steps[1].rule is Rule.MONTH_END


def test_the_limit_ends_with_the_day_in_riga_in_winter_and_summer() -> None:
    assert deadline(date(2026, 11, 24), CALENDAR).ends == datetime(2026, 12, 28, 21, 59, 59, tzinfo=UTC)
    assert deadline(date(2026, 5, 23), CALENDAR).ends == datetime(2026, 6, 25, 20, 59, 59, tzinfo=UTC)


def test_the_legal_day_is_rigas() -> None:
    assert legal_day(datetime(2026, 11, 23, 22, 30, tzinfo=UTC)) == date(2026, 11, 24)
    with pytest.raises(ValueError, match="time zone"):
        legal_day(datetime(2026, 11, 23, 22, 30))  # noqa: DTZ001  (a time without a zone is what is refused)


days = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@given(days, st.booleans())
def test_rules_hold_on_every_day_from_2024_to_2032(received: date, extended: bool) -> None:
    found = deadline(received, CALENDAR, extended=extended)
    months = 3 if extended else 1
    assert (found.raw.year * 12 + found.raw.month) - (received.year * 12 + received.month) == months
    assert found.raw.day == received.day or (found.raw + timedelta(days=1)).day == 1
    assert received < found.target <= found.raw <= found.outer
    assert CALENDAR.kind(found.target) is DayKind.WORKING
    assert CALENDAR.kind(found.outer) not in MOVES_LIMIT
    between = [found.raw + timedelta(days=n) for n in range((found.outer - found.raw).days)]
    assert all(CALENDAR.kind(day) in MOVES_LIMIT for day in between)
    after = [found.target + timedelta(days=n) for n in range(1, (found.raw - found.target).days + 1)]
    assert all(CALENDAR.kind(day) is not DayKind.WORKING for day in after)
    assert decoded(found.encoded()) == found.steps


def by_law(year: int) -> tuple[set[date], set[date]]:
    """Statutory holidays and days in lieu of a year, counted here from the law's own words, not from the calendar's list."""
    sunday = easter(year)
    holidays = {sunday + timedelta(days=days) for days in (-2, 0, 1, 49)}
    fixed = ((1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 24), (12, 25), (12, 26), (12, 31))
    holidays |= {date(year, month, day) for month, day in fixed}
    holidays.add(next(day for n in range(8, 15) if (day := date(year, 5, n)).weekday() == 6))
    in_lieu = {
        day + timedelta(days=7 - day.weekday()) for day in (date(year, 5, 4), date(year, 11, 18)) if day.weekday() >= 5
    }
    return holidays, in_lieu


#: By the government's orders for 2024, 2025 and 2026.
MOVED = {
    date(2024, 12, 23),
    date(2024, 12, 30),
    date(2025, 5, 2),
    date(2025, 11, 17),
    date(2026, 1, 2),
    date(2026, 6, 22),
}


def test_every_day_of_receipt_from_2024_to_2032_agrees_with_the_law() -> None:
    off: set[date] = set()
    for year in range(2024, 2034):
        off = off.union(*by_law(year))
    wrong = []
    received = date(2024, 1, 1)
    while received <= date(2032, 12, 31):
        for extended in (False, True):
            found = deadline(received, CALENDAR, extended=extended)
            right = (
                found.outer >= found.raw >= found.target
                and found.outer.weekday() < 5
                and found.outer not in off
                and found.target.weekday() < 5
                and found.target not in off | MOVED
            )
            if not right:
                wrong.append((received, extended))
        received += timedelta(days=1)
    assert wrong == []


def test_a_broken_derivation_is_no_derivation() -> None:
    assert decoded("") == ()
    with pytest.raises(ValueError, match="long"):
        decoded("received long ago")


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-11-24", Due(Urgency.FINE, 29)),
        ("2026-12-16", Due(Urgency.SOON, 7)),
        ("2026-12-23", Due(Urgency.SOON, 0)),
        ("2026-12-24", Due(Urgency.PAST_TARGET, 4)),
        ("2026-12-28", Due(Urgency.PAST_TARGET, 0)),
        ("2026-12-30", Due(Urgency.OVERDUE, 2)),
    ],
)
def test_urgency(today: str, expected: Due) -> None:
    assert due(date(2026, 12, 23), date(2026, 12, 28), date.fromisoformat(today), 7) == expected
