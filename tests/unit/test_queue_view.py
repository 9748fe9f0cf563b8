"""Which requests a view and its filters hold, and the orders that are no plain column."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from optician_desk.domain.data_use import Origin
from optician_desk.domain.deadlines import Due, Urgency
from optician_desk.domain.queue_view import Filters, Shown, counts, passing, step_order, urgency_order
from optician_desk.domain.request_view import RequestRow
from optician_desk.domain.rights import Kind, Step

PLAIN = RequestRow(
    request="1",
    subject="s",
    number="OG1-2026-0001",
    kind=Kind.ACCESS,
    given="Ilze",
    surname="Bērziņa",
    has_card=True,
    received_on=date(2026, 11, 24),
    target=date(2026, 12, 23),
    outer=date(2026, 12, 28),
    due=Due(Urgency.FINE, 29),
    step=Step.RECEIVED,
    done=0,
    steps=5,
    staff="Anna Kalniņa",
    outcome="",
)
SOON = replace(PLAIN, request="2", due=Due(Urgency.SOON, 3), kind=Kind.ERASURE, step=Step.ASSESSMENT)
PAST = replace(PLAIN, request="3", due=Due(Urgency.PAST_TARGET, 2), channel=Origin.EMAIL, step=Step.IDENTITY)
LATE = replace(PLAIN, request="4", due=Due(Urgency.OVERDUE, 5), staff="Jānis Egle")
LATER = replace(PLAIN, request="5", due=Due(Urgency.OVERDUE, 9), kind=Kind.ERASURE)
CLOSED = replace(PLAIN, request="6", due=None, step=None, outcome="answered")
ROWS = (PLAIN, SOON, PAST, LATE, LATER, CLOSED)


@pytest.mark.parametrize(
    ("shown", "held"),
    [
        (Shown.OPEN, "12345"),
        (Shown.SOON, "23"),
        (Shown.OVERDUE, "45"),
        (Shown.CLOSED, "6"),
        (Shown.ALL, "123456"),
    ],
)
def test_views(shown: Shown, held: str) -> None:
    assert "".join(row.request for row in ROWS if shown.holds(row)) == held
    assert counts(ROWS)[shown] == len(held)


@pytest.mark.parametrize(
    ("filters", "held"),
    [
        (Filters(), "123456"),
        (Filters(kind=Kind.ERASURE), "25"),
        (Filters(channel=Origin.EMAIL), "3"),
        (Filters(step=Step.ASSESSMENT), "2"),
        (Filters(staff="Jānis Egle"), "4"),
        (Filters(kind=Kind.ERASURE, staff="Jānis Egle"), ""),
    ],
)
def test_filters_are_all_kept(filters: Filters, held: str) -> None:
    assert "".join(row.request for row in passing(ROWS, filters)) == held
    assert filters.any is (held != "123456")


def test_the_latest_comes_first_and_closed_ones_last() -> None:
    assert "".join(row.request for row in sorted(ROWS, key=urgency_order)) == "543216"


def test_steps_sort_along_the_way() -> None:
    assert "".join(row.request for row in sorted(ROWS, key=step_order)) == "145326"
