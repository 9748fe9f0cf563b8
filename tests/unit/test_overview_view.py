"""The overview's figures: what counts as answered, as late, as inside one month, in which period."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.deadlines import Due, Urgency
from optician_desk.domain.overview_view import Case, Figures, Period, months_of, overview
from optician_desk.domain.rights import Kind

TODAY = date(2026, 11, 24)
FINE, SOON, PAST, LATE = (Due(urgency, 1) for urgency in Urgency)


def case(
    received: str, answered: str | None = None, due: Due | None = None, kind: Kind = Kind.ACCESS, month_ends: str = ""
) -> Case:
    came = date.fromisoformat(received)
    ends = date.fromisoformat(month_ends) if month_ends else came + timedelta(days=31)
    return Case(kind, came, ends, date.fromisoformat(answered) if answered else None, due)


def test_open_ones_count_by_urgency_whatever_the_period() -> None:
    cases = [case("2025-10-01", due=LATE), case("2026-10-20", due=PAST), case("2026-11-01", due=SOON)]
    found = overview([*cases, case("2026-11-23", due=FINE)], TODAY, Period.THIS_YEAR).all
    assert (found.open, found.soon, found.overdue, found.received) == (4, 2, 1, 3)


def test_the_median_is_taken_from_answers_of_the_period() -> None:
    cases = [
        case("2025-11-20", "2025-12-20"),  # 30 days, last year
        case("2025-12-30", "2026-01-09"),  # 10
        case("2026-03-01", "2026-03-13"),  # 12
        case("2026-03-01", "2026-03-21"),  # 20
        case("2026-11-20", "2026-11-24"),  # 4
    ]
    this_year = overview(cases, TODAY, Period.THIS_YEAR)
    assert (this_year.all.answered, this_year.all.median_days, this_year.all.received) == (4, 11.0, 3)
    twelve = overview(cases, TODAY, Period.TWELVE_MONTHS)
    assert (twelve.all.answered, twelve.all.median_days, twelve.begins) == (5, 12.0, date(2025, 12, 1))
    march = next(month for month in this_year.months if month.first == date(2026, 3, 1))
    assert (march.answered, march.median_days, march.late) == (2, 16.0, 0)
    assert this_year.months[1].median_days is None


def test_inside_one_month_is_judged_by_the_first_limit() -> None:
    cases = [
        case("2026-03-05", "2026-04-07", month_ends="2026-04-07"),  # the last day of the rolled month still counts
        case("2026-03-05", "2026-04-08", month_ends="2026-04-07"),  # lawful perhaps, but not inside one month
        case("2026-08-01", due=FINE, month_ends="2026-09-01"),  # extended and still open: its month has ended
        case("2026-11-20", due=FINE, month_ends="2026-12-21"),  # not judged yet
        case("2026-09-01"),  # withdrawn: received, neither answered nor late
    ]
    found = overview(cases, TODAY, Period.THIS_YEAR)
    assert (found.all.in_month, found.all.judged, found.all.share) == (1, 3, 33)
    assert [(month.answered, month.late) for month in found.months if month.answered] == [(2, 1)]


def test_nothing_answered_has_no_share_and_no_median() -> None:
    found = overview([], TODAY, Period.TWELVE_MONTHS)
    assert (found.all.share, found.all.median_days, found.kinds) == (None, None, ())
    assert len(found.months) == 12


def test_kinds_stand_most_received_first_and_leave_out_what_never_came() -> None:
    cases = [case("2026-02-01", "2026-02-05", kind=Kind.ERASURE)] * 2
    cases += [case("2024-01-01", due=LATE, kind=Kind.PORTABILITY), case("2024-02-01", "2024-02-05", kind=Kind.COPY)]
    cases += [case("2026-05-01", due=FINE)]
    found = overview(cases, TODAY, Period.THIS_YEAR)
    assert [(kind, figures.received, figures.open) for kind, figures in found.kinds] == [
        (Kind.ERASURE, 2, 0),
        (Kind.ACCESS, 1, 1),
        (Kind.PORTABILITY, 0, 1),
    ]


@pytest.mark.parametrize(
    ("today", "period", "first", "count"),
    [
        (date(2026, 1, 31), Period.THIS_YEAR, date(2026, 1, 1), 1),
        (date(2026, 11, 24), Period.THIS_YEAR, date(2026, 1, 1), 11),
        (date(2026, 1, 31), Period.TWELVE_MONTHS, date(2025, 2, 1), 12),
        (date(2026, 12, 1), Period.TWELVE_MONTHS, date(2026, 1, 1), 12),
    ],
)
def test_months_end_with_the_present_one(today: date, period: Period, first: date, count: int) -> None:
    months = months_of(today, period)
    assert (months[0], months[-1], len(months)) == (first, today.replace(day=1), count)


days = st.dates(date(2025, 1, 1), TODAY)
dues = st.sampled_from([FINE, SOON, PAST, LATE])


@st.composite
def a_case(draw: st.DrawFn) -> Case:
    came = draw(days)
    answered = draw(st.none() | st.dates(came, TODAY))
    waiting = None if answered or draw(st.booleans()) else draw(dues)
    return Case(draw(st.sampled_from(list(Kind))), came, came + timedelta(days=31), answered, waiting)


@given(st.lists(a_case()), st.sampled_from(Period))
def test_parts_make_up_the_whole(cases: list[Case], period: Period) -> None:
    found = overview(cases, TODAY, period)
    for name in ("open", "soon", "overdue", "received", "answered", "in_month", "judged"):
        assert sum(getattr(figures, name) for _, figures in found.kinds) == getattr(found.all, name)
    assert sum(month.answered for month in found.months) == found.all.answered
    assert found.all.in_month == found.all.answered - sum(month.late for month in found.months)
    assert found.all.share is None or 0 <= found.all.share <= 100


@pytest.mark.parametrize(
    ("in_month", "judged", "shown"), [(0, 3, 0), (10, 11, 91), (4, 6, 67), (299, 300, 99), (300, 300, 100)]
)
def test_the_share_is_rounded_but_a_hundred_only_for_every_one(in_month: int, judged: int, shown: int) -> None:
    assert Figures(0, 0, 0, judged, judged, None, in_month, judged).share == shown
