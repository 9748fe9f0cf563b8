"""The shop's own days in the calendar: by a manager, on record, for requests to come; dates that were promised stay."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain.calendar_view import Source
from optician_desk.domain.deadlines import DayKind
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.services import request_steps, requests, shop_days, trail
from optician_desk.services.session import Session
from tests.rights_desk import TODAY, answered, at, card, received, searched

CHRISTMAS_GAP = date(2026, 12, 23)
ONE_OFF = ("Vienreizēja brīvdiena", "One-off holiday")


def test_an_added_day_counts_from_now_on_and_names_the_requests_that_it_would_have_moved(manager: Session) -> None:
    at(manager)
    earlier = received(manager, card(manager))
    assert (earlier.target, earlier.outer) == (date(2026, 12, 23), date(2026, 12, 28))
    found = shop_days.add(manager, CHRISTMAS_GAP, DayKind.MOVED, *ONE_OFF)
    assert [(one.number, one.target, one.now.target, one.now.outer) for one in found] == [
        (earlier.number, date(2026, 12, 23), date(2026, 12, 22), date(2026, 12, 28))
    ]
    kept = requests.request_view(manager, earlier.request).row
    assert (kept.target, kept.outer) == (earlier.target, earlier.outer)
    later = received(manager, card(manager, "Marta", "Ozoliņa"))
    assert later.target == date(2026, 12, 22)
    assert [one.number for one in shop_days.differing(manager)] == [earlier.number]
    line = trail.page(manager).lines
    assert "add_calendar_day" in [entry.task for entry in line]


def test_a_removed_day_counts_no_more(manager: Session) -> None:
    at(manager)
    shop_days.add(manager, CHRISTMAS_GAP, DayKind.HOLIDAY, *ONE_OFF)
    between = received(manager, card(manager))
    assert shop_days.differing(manager) == ()
    found = shop_days.remove(manager, CHRISTMAS_GAP)
    assert [(one.number, one.now.target) for one in found] == [(between.number, date(2026, 12, 23))]
    assert "remove_calendar_day" in [entry.task for entry in trail.page(manager).lines]
    with pytest.raises(Refusal, match=r"calendar\.no_entry"):
        shop_days.remove(manager, CHRISTMAS_GAP)


def test_closed_requests_are_nobodys_concern_any_more(manager: Session) -> None:
    at(manager)
    done = searched(manager, card(manager))
    answered(manager, done)
    request_steps.hand_over(manager, done.request, "in_person")
    assert shop_days.add(manager, CHRISTMAS_GAP, DayKind.HOLIDAY, *ONE_OFF) == ()


def test_a_working_day_takes_a_listed_day_off_back(manager: Session) -> None:
    at(manager)
    shop_days.add(manager, date(2026, 12, 24), DayKind.WORKING, "Darba diena", "A working day")
    assert requests.planned(manager, TODAY).outer == date(2026, 12, 24)
    found = {day.named.day: day for day in shop_days.year(manager, 2026).days}
    assert found[date(2026, 12, 24)].source is Source.SHOP
    assert found[date(2026, 12, 24)].added_by == manager.name


@pytest.mark.parametrize(
    ("day", "kind", "names", "code"),
    [
        (date(2026, 12, 26), DayKind.HOLIDAY, ONE_OFF, "calendar.weekend"),
        (date(2026, 12, 23), DayKind.WEEKEND, ONE_OFF, "calendar.kind_unknown"),
        (date(2037, 6, 23), DayKind.HOLIDAY, ONE_OFF, "calendar.year_far"),
        (date(2024, 6, 21), DayKind.HOLIDAY, ONE_OFF, "calendar.year_far"),
        (date(2026, 12, 24), DayKind.HOLIDAY, ONE_OFF, "calendar.already_so"),
        (date(2026, 12, 22), DayKind.WORKING, ONE_OFF, "calendar.already_so"),
        (date(2026, 12, 23), DayKind.HOLIDAY, (" ", "One-off"), "calendar.name_missing"),
        (date(2026, 12, 23), DayKind.HOLIDAY, ("Vienreizēja", ""), "calendar.name_missing"),
        (date(2026, 12, 23), DayKind.HOLIDAY, ("V" * 101, "One-off"), "calendar.name_long"),
        (date(2026, 12, 23), DayKind.HOLIDAY, ("4111 1111 1111 1111", "One-off"), "text.payment_card"),
    ],
)
def test_what_is_no_day_for_the_calendar_is_refused(
    manager: Session, day: date, kind: DayKind, names: tuple[str, str], code: str
) -> None:
    at(manager)
    with pytest.raises(Refusal) as refused:
        shop_days.add(manager, day, kind, *names)
    assert refused.value.code == code
    assert all(found.source is not Source.SHOP for found in shop_days.year(manager, day.year).days)


def test_a_day_is_entered_once(manager: Session) -> None:
    at(manager)
    shop_days.add(manager, CHRISTMAS_GAP, DayKind.MOVED, *ONE_OFF)
    with pytest.raises(Refusal, match=r"calendar\.day_taken"):
        shop_days.add(manager, CHRISTMAS_GAP, DayKind.HOLIDAY, *ONE_OFF)


def test_the_front_desk_looks_and_a_manager_changes(session: Session) -> None:
    at(session)
    assert shop_days.year(session, 2026).moved_known
    with pytest.raises(NotAllowed):
        shop_days.add(session, CHRISTMAS_GAP, DayKind.MOVED, *ONE_OFF)
    with pytest.raises(NotAllowed):
        shop_days.remove(session, CHRISTMAS_GAP)
