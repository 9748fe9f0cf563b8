"""The queue: order, chips, narrowing, the way into a request, and what stands there when nothing does."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from optician_desk.domain.data_use import Origin
from optician_desk.domain.queue_view import Shown
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import request_steps
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.models.request_queue import Column
from optician_desk.ui.pages.requests import RequestsPage
from optician_desk.ui.widgets.field import ComboBox
from tests.gui.conftest import Open
from tests.gui.focus import focused
from tests.rights_desk import TODAY, answered, at, card, received, searched

Visits = list[tuple[str, dict[str, object]]]


@pytest.fixture
def visits(context: Context) -> Visits:
    found: Visits = []
    context.navigated.connect(lambda page, arguments: found.append((page, arguments)))
    return found


@pytest.fixture
def filled(session: Session) -> list[str]:
    """Late, due soon, fine, and one that is closed; returns their numbers in the order of the list."""
    at(session)
    late = received(session, card(session, "Raimonds", "Zariņš"), date(2026, 10, 18))
    soon = received(session, card(session, "Marta", "Ozoliņa"), date(2026, 10, 28))
    fine = received(session)
    closed = searched(session, card(session))
    answered(session, closed)
    request_steps.hand_over(session, closed.request, "in_person")
    return [late.number, soon.number, fine.number, closed.number]


def numbers(page: RequestsPage) -> list[str]:
    model = page.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def spoken(page: RequestsPage) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(page.model.index(row).data(role)) for row in range(page.model.rowCount())]


def test_open_requests_stand_in_the_order_of_their_dates(open_page: Open, filled: list[str]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    assert numbers(page) == filled[:3]
    assert "5 days past outer limit" in spoken(page)[0]
    assert "3 days left" in spoken(page)[1]
    assert "Marta Ozoliņa, Access, In person, target 23.12.2026, 29 days left, Receipt" in spoken(page)[2]
    assert [page.filter.views.part(shown).text() for shown in Shown] == [
        "Open 3",
        "Due soon 1",
        "Overdue 1",
        "Closed 1",
        "All 4",
    ]
    assert focused(page.ui.list)


def test_every_view_is_a_step_away(open_page: Open, filled: list[str]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    for shown, there in (
        (Shown.CLOSED, filled[3:]),
        (Shown.OVERDUE, filled[:1]),
        (Shown.SOON, filled[1:2]),
        (Shown.ALL, filled),
    ):
        page.filter.views.choose(shown)
        assert numbers(page) == there
    page.filter.views.choose(Shown.CLOSED)
    assert "Handed over" in spoken(page)[0]


def choose(box: ComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))


def test_filters_narrow_every_view_and_are_cleared_by_one_key(session: Session, open_page: Open) -> None:
    at(session)
    erasure = received(session, card(session), TODAY, Kind.ERASURE, channel=Origin.EMAIL)
    access = received(session, card(session, "Marta", "Ozoliņa"), date(2026, 11, 20))
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    assert numbers(page) == [access.number, erasure.number]
    assert not page.filter.clear_button.isVisible()
    choose(page.filter.kind, Kind.ERASURE)
    assert numbers(page) == [erasure.number]
    assert page.filter.views.part(Shown.OPEN).text() == "Open 1"
    choose(page.filter.channel, Origin.POST)
    assert page.ui.empty.isVisible()
    assert page.ui.empty.text() == "No request in this view matches the filters."
    page.ui.empty.button.click()
    assert numbers(page) == [access.number, erasure.number]
    choose(page.filter.channel, Origin.EMAIL)
    assert numbers(page) == [erasure.number]
    page.filter.clear_button.click()
    choose(page.filter.step, Step.IDENTITY)
    assert numbers(page) == [erasure.number]  # what came by e-mail waits for no signature on paper
    page.filter.clear()
    choose(page.filter.staff, session.name)
    assert len(numbers(page)) == 2


def test_heads_sort_by_mouse_and_keyboard(open_page: Open, filled: list[str]) -> None:
    late, soon, fine, _closed = filled
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    head = page.ui.head
    QTest.mouseClick(head.button(Column.PERSON), Qt.MouseButton.LeftButton)
    assert numbers(page) == [soon, fine, late]  # Ozoliņa, Ozoliņa, Zariņš: equal ones by date
    QTest.mouseClick(head.button(Column.PERSON), Qt.MouseButton.LeftButton)
    assert numbers(page)[0] == late
    assert head.button(Column.PERSON).accessibleName() == "Sort by: Requester, descending order"
    head.button(Column.PERSON).setFocus()
    QTest.keyClick(head.button(Column.PERSON), Qt.Key.Key_Left)
    assert focused(head.button(Column.NUMBER))
    QTest.keyClick(head.button(Column.NUMBER), Qt.Key.Key_Return)
    assert numbers(page) == sorted(filled[:3])
    assert head.button(Column.NUMBER).accessibleName() == "Sort by: Number, ascending order"
    assert head.button(Column.PERSON).accessibleName() == "Sort by: Requester"
    QTest.keyClick(head.button(Column.NUMBER), Qt.Key.Key_End)
    assert focused(head.button(Column.STEP))
    QTest.keyClick(head.button(Column.STEP), Qt.Key.Key_Down)
    assert focused(page.ui.list)


def test_every_column_sorts(open_page: Open, filled: list[str]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    page.filter.views.choose(Shown.ALL)
    for column in Column:
        page.model.sort_by(column)
        rising = numbers(page)
        page.model.sort_by(column, descending=True)
        assert sorted(numbers(page)) == sorted(rising) == sorted(filled)
    page.model.sort_by(Column.DUE)
    assert numbers(page) == filled
    page.model.sort_by(Column.RECEIVED, descending=True)
    assert numbers(page)[-1] == filled[0]


def test_view_filters_order_and_line_stay_while_the_page_lives(
    open_page: Open, filled: list[str], settle: Callable[[], None]
) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    page.filter.views.choose(Shown.ALL)
    choose(page.filter.kind, Kind.ACCESS)
    page.ui.head.wanted.emit(Column.NUMBER)
    page.ui.list.setCurrentIndex(page.model.index(2))
    before = numbers(page)
    page.open()  # stepping back from a request that was opened
    settle()
    assert numbers(page) == before
    assert page.ui.list.currentIndex().row() == 2
    page.open(shown="soon")  # a chip of the bar on top: everything in that view, no filter
    settle()
    assert numbers(page) == filled[1:2]
    assert not page.filter.filters().any


def test_thousands_of_rows_stay_fast(open_page: Open, filled: list[str]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    first = page.model.row(0)
    assert first is not None
    many = tuple(replace(first, request=str(n), number=f"OG1-2026-{n:04d}", surname=f"Ozols {n}") for n in range(5000))
    page.model.fill(many)
    began = time.thread_time()  # not what the machine did meanwhile
    for column in (Column.PERSON, Column.NUMBER, Column.TARGET):
        page._sort(column)
    page.grab()
    assert time.thread_time() - began < 1.0  # about 0.1 s on an idle desk
    assert page.model.rowCount() == 5000


def test_the_keyboard_opens_a_request_and_receives_one(open_page: Open, filled: list[str], visits: Visits) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    QTest.keyClick(page.ui.list, Qt.Key.Key_Down)
    QTest.keyClick(page.ui.list, Qt.Key.Key_Return)
    row = page.model.row(1)
    assert row is not None
    assert visits == [("request", {"request": row.request})]
    page.new_button.click()
    assert visits[-1] == ("request", {})


def test_an_empty_queue_says_what_to_do(open_page: Open, visits: Visits) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    assert page.ui.empty.isVisible()
    assert page.ui.empty.text().startswith("No open requests.")
    page.ui.empty.button.click()
    assert visits == [("request", {})]


def test_every_row_is_painted(open_page: Open, filled: list[str], settle: Callable[[], None]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    page.filter.views.choose(Shown.ALL)
    before = page.grab().toImage()
    page.blank()
    assert page.grab().toImage() != before


def test_a_manager_is_told_what_waits_for_a_signature(
    open_page: Open, context: Context, session: Session, manager: Session, filled: list[str]
) -> None:
    waiting = searched(session, card(session, "Dace", "Kalna"))
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    assert not page.sign_button.isVisible()  # the front desk signs nothing
    context.session = manager
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    assert (page.sign_button.text(), page.sign_button.isVisible()) == ("To be signed: 1", True)
    page.filter.show_only(Shown.CLOSED)
    QTest.keyClick(page.sign_button, Qt.Key.Key_Space)
    assert numbers(page) == [waiting.number]
    assert focused(page.ui.list)
