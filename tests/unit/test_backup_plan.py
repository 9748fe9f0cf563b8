"""Thinning keeps what was promised and ends when it was promised."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.backup_plan import Plan, due, kept, last_day

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def _moments(days: int) -> st.SearchStrategy[datetime]:
    return st.integers(0, days * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes))


def test_all_of_today_and_yesterday_then_one_a_day_a_week_a_month() -> None:
    made = [NOON - timedelta(hours=4 * step) for step in range(6 * 400)]
    stay = kept(made, TODAY, Plan())
    age = [TODAY - moment.date() for moment in stay]
    assert sum(days <= timedelta(days=1) for days in age) >= 9
    for back in range(2, 15):
        day = TODAY - timedelta(days=back)
        assert any(moment.date() == day for moment in stay), day
    assert len(stay) < 9 + 14 + 9 + 8
    assert max(age) <= timedelta(days=184)


@given(st.lists(_moments(320), min_size=1, max_size=60))
def test_the_newest_stays_and_nothing_outlives_its_last_day(made: list[datetime]) -> None:
    stay = kept(made, TODAY, Plan())
    assert max(made) in stay
    for moment in stay - {max(made)}:
        assert last_day((moment + timedelta(hours=3)).date(), Plan()) >= TODAY


@given(st.lists(_moments(170), min_size=1, max_size=60))
def test_thinning_twice_changes_nothing(made: list[datetime]) -> None:
    stay = kept(made, TODAY, Plan())
    assert kept(stay, TODAY, Plan()) == stay


def test_a_backup_is_due_after_its_hours_and_when_the_clock_went_back() -> None:
    assert due(None, NOON, Plan())
    assert not due(NOON - timedelta(hours=3), NOON, Plan())
    assert due(NOON - timedelta(hours=4), NOON, Plan())
    assert due(NOON + timedelta(days=30), NOON, Plan())
