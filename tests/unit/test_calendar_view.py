"""The days off of a year: of which kind, where each is from, until when they are known."""

from __future__ import annotations

from datetime import date

from optician_desk.domain.calendar_view import Source, calendar_year
from optician_desk.domain.deadlines import Calendar, DayKind, NamedDay

POLICY = NamedDay(date(2026, 10, 30), DayKind.HOLIDAY, "Vienreizēja brīvdiena", "One-off holiday")


def test_a_year_keeps_the_kinds_apart_and_says_where_each_day_is_from() -> None:
    found = {day.named.day: day for day in calendar_year(2024, [], []).days}
    assert (found[date(2024, 5, 4)].named.kind, found[date(2024, 5, 4)].source) == (DayKind.HOLIDAY, Source.LAW)
    assert (found[date(2024, 5, 6)].named.kind, found[date(2024, 5, 6)].source) == (DayKind.IN_LIEU, Source.LAW)
    assert (found[date(2024, 12, 23)].named.kind, found[date(2024, 12, 23)].source) == (
        DayKind.MOVED,
        Source.GOVERNMENT,
    )
    assert list(found) == sorted(found)


def test_days_inside_names_are_written_as_everywhere() -> None:
    moved = next(day.named for day in calendar_year(2026, [], []).days if day.named.day == date(2026, 6, 22))
    assert moved.name_lv == "Brīvdiena (pārcelta no 27.06.2026.)"
    assert moved.name_en == "Day off (substituted from 27.06.2026)"
    assert Calendar().name(date(2026, 6, 22), "lv") == moved.name_lv


def test_english_names_are_spelt_as_in_europe() -> None:
    first_of_may = Calendar().name(date(2026, 5, 1), "en")
    assert first_of_may == "Constitutional Assembly Convocation Day; Labour Day"
    assert first_of_may in {day.named.name_en for day in calendar_year(2026, [], []).days}


def test_the_shops_entry_wins_over_the_policy_files_and_that_over_the_list() -> None:
    taken_back = NamedDay(date(2026, 6, 22), DayKind.WORKING, "Darba diena", "A working day")
    own = NamedDay(POLICY.day, DayKind.MOVED, "Pārcelta brīvdiena", "Moved day off")
    elsewhere = NamedDay(date(2027, 1, 4), DayKind.MOVED, "Pārcelta brīvdiena", "Moved day off")
    found = {
        day.named.day: day
        for day in calendar_year(2026, [POLICY], [(taken_back, "Jānis Egle"), (elsewhere, "Jānis Egle")]).days
    }
    assert (found[POLICY.day].source, found[POLICY.day].added_by) == (Source.POLICY, "")
    assert (found[taken_back.day].named, found[taken_back.day].source) == (taken_back, Source.SHOP)
    assert found[taken_back.day].added_by == "Jānis Egle"
    assert elsewhere.day not in found
    found = {day.named.day: day for day in calendar_year(2026, [POLICY], [(own, "")]).days}
    assert (found[POLICY.day].named, found[POLICY.day].source) == (own, Source.SHOP)


def test_moved_days_are_known_only_as_far_as_an_order_is() -> None:
    listed = Calendar.moved_until()
    assert listed >= 2026
    assert any(named.kind is DayKind.MOVED for named in Calendar.listed(listed))
    assert not any(named.kind is DayKind.MOVED for named in Calendar.listed(listed + 1))
    assert calendar_year(listed, [], []).moved_known
    assert not calendar_year(listed + 1, [], []).moved_known
    entered = NamedDay(date(listed + 1, 6, 22), DayKind.MOVED, "Pārcelta brīvdiena", "Moved day off")
    assert calendar_year(listed + 1, [], [(entered, "")]).moved_known
    holiday = NamedDay(date(listed + 1, 6, 22), DayKind.HOLIDAY, "Svētku diena", "A holiday")
    assert not calendar_year(listed + 1, [], [(holiday, "")]).moved_known


def test_holidays_are_known_by_rule_for_every_year() -> None:
    for year in range(2024, 2060):
        kinds = [named.kind for named in Calendar.listed(year)]
        # 1 Jan, three of Easter, 1 and 4 May, Mother's Day, Whitsun, 23 and 24 Jun, 18 Nov, 24-26 and 31 Dec
        assert kinds.count(DayKind.HOLIDAY) in (14, 15)
        # a day in lieu for each of 4 May and 18 November that falls on a weekend
        weekends = sum(1 for day in (date(year, 5, 4), date(year, 11, 18)) if day.weekday() >= 5)
        assert kinds.count(DayKind.IN_LIEU) == weekends
