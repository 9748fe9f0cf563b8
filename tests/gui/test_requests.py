"""The queue: order, chips, narrowing, the way into a request, and what stands there when nothing does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from optician_desk.services import request_steps
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.models.request_queue import ALL, CLOSED
from optician_desk.ui.pages.requests import RequestsPage
from tests.gui.conftest import Open
from tests.gui.focus import focused
from tests.rights_desk import answered, at, card, received, searched

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
    assert "5 days late" in spoken(page)[0]
    assert "3 days left" in spoken(page)[1]
    assert "Marta Ozoliņa, target 23.12.2026., 29 days left, Receipt" in spoken(page)[2]
    assert page.figures["late"].accessibleName() == "1 late"
    assert page.figures["soon"].accessibleName() == "1 due within 7 days"
    assert focused(page.ui.list)


def test_closed_ones_are_a_step_away(open_page: Open, filled: list[str]) -> None:
    page = open_page("requests")
    assert isinstance(page, RequestsPage)
    page.ui.shown.choose(CLOSED)
    assert numbers(page) == filled[3:]
    assert "Handed over" in spoken(page)[0]
    page.ui.shown.choose(ALL)
    assert numbers(page) == filled


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
    page.ui.shown.choose(ALL)
    before = page.grab().toImage()
    page.blank()
    assert page.grab().toImage() != before
