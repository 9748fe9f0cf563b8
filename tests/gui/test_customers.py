"""The page that finds customers: driven by keys, with everything shown masked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Permission
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.work import new_id
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.models.hit_list import HIT_ROLE
from optician_desk.ui.pages.customers import CustomersPage
from tests.gui.conftest import Open, type_into
from tests.gui.registered import registered
from tests.rights_desk import at, received

PEOPLE = [
    ("Ilze", "Bērziņa", "20 000 412", "ilze.berzina@piemers.lv"),
    ("Andris", "Bērziņš", "20 000 538", ""),
    ("Anda", "Zvirbule", "20 000 871", "anda.berze@piemers.lv"),
    ("<b>Dace</b>", "O'Bērz & Co", "20 000 290", ""),
    ("Anna Marija Kristīne Elizabete", "Vanaga-Lapiņa-Šmite-Ozoliņa", "20 000 777", ""),
    ("שרה", "Kohena", "20 000 900", ""),
]


@pytest.fixture
def subjects(session: Session) -> list[str]:
    """The invented people, registered."""
    return [registered(session, *person) for person in PEOPLE]


@pytest.fixture
def page(open_page: Open, subjects: list[str]) -> CustomersPage:
    made = open_page("customers")
    assert isinstance(made, CustomersPage)
    return made


@pytest.fixture
def went(context: Context) -> list[tuple[str, dict[str, Any]]]:
    """Where the page asked to go."""
    path: list[tuple[str, dict[str, Any]]] = []
    context.navigated.connect(lambda name, arguments: path.append((name, arguments)))
    return path


def names(page: CustomersPage) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def selected(view: QListView) -> str:
    return str(view.currentIndex().data())


def test_nobody_is_shown_before_something_is_typed(page: CustomersPage) -> None:
    assert page.model.rowCount() == 0
    assert page.ui.hits.isHidden()
    assert page.ui.preview.isHidden()
    assert "Type a name" in page.ui.empty.text()
    assert page.ui.header._aside.text() == "6 cards"


def test_an_empty_store_teaches(open_page: Open) -> None:
    page = open_page("customers")
    assert isinstance(page, CustomersPage)
    assert "Register the first one" in page.ui.empty.text()
    assert page.ui.empty.button.isVisible()


def test_the_list_follows_what_is_typed(page: CustomersPage, settle: Callable[[], None]) -> None:
    page.search("berz")
    settle()
    assert sorted(names(page)[:-1]) == ["<b>Dace</b> O'Bērz & Co", "Anda Zvirbule", "Andris Bērziņš", "Ilze Bērziņa"]
    assert names(page)[-1] == "Register a new customer: “berz”"
    assert names(page)[-2] == "Anda Zvirbule"  # found by the e-mail address alone
    assert page.ui.header._aside.text() == "4 found"
    page.search("ilze b")
    settle()
    assert names(page)[:-1] == ["Ilze Bērziņa"]


def test_only_the_newest_search_is_shown(page: CustomersPage, settle: Callable[[], None]) -> None:
    for text in ("a", "an", "and", "andr", "andri"):
        page.search(text)
    settle()
    assert names(page)[:-1] == ["Andris Bērziņš"]


def test_arrows_choose_and_the_preview_follows(page: CustomersPage, settle: Callable[[], None], qtbot: QtBot) -> None:
    page.search("berz")
    settle()
    first = selected(page.ui.hits)
    page.search_key(Qt.Key.Key_Down)
    page.search_key(Qt.Key.Key_Down)
    page.search_key(Qt.Key.Key_Up)
    assert selected(page.ui.hits) == names(page)[1] != first
    qtbot.waitUntil(lambda: page.ui.preview._name.text() == names(page)[1], timeout=5_000)
    for _ in range(9):
        page.search_key(Qt.Key.Key_Down)
    assert selected(page.ui.hits) == names(page)[-1]
    assert page.ui.preview._name.text() == ""


def test_neither_list_nor_preview_shows_a_whole_contact(
    page: CustomersPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page.search("ilze")
    settle()
    qtbot.waitUntil(lambda: page.ui.preview._name.text() == "Ilze Bērziņa", timeout=5_000)
    shown = " ".join(label.text() for label in page.ui.preview.findChildren(QLabel))
    spoken = str(page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "412" in shown
    assert "il…@piemers.lv" in shown
    for text in (shown, spoken):
        assert "20 000" not in text
        assert "ilze.berzina@piemers.lv" not in text


def test_enter_opens_the_card(
    page: CustomersPage, settle: Callable[[], None], went: list[tuple[str, dict[str, Any]]], subjects: list[str]
) -> None:
    page.search("ilze")
    settle()
    page.search_key(Qt.Key.Key_Return)
    assert went == [("card", {"subject": subjects[0]})]


def test_enter_typed_faster_than_the_answer_opens_the_first_hit(
    page: CustomersPage, settle: Callable[[], None], went: list[tuple[str, dict[str, Any]]], subjects: list[str]
) -> None:
    page.search("andris")
    page.search_key(Qt.Key.Key_Return)
    assert went == []
    settle()
    assert went == [("card", {"subject": subjects[1]})]


def test_nothing_found_offers_to_register_what_was_typed(
    page: CustomersPage, settle: Callable[[], None], went: list[tuple[str, dict[str, Any]]]
) -> None:
    page.search("Jana Nezināma")
    settle()
    assert page.ui.empty.isVisible()
    assert "Nobody was found" in page.ui.empty.text()
    page.search_key(Qt.Key.Key_Return)
    assert went == [("register", {"typed": "Jana Nezināma"})]


@pytest.mark.parametrize("width", [900, 1166, 1720])
def test_every_line_is_painted_at_every_width(page: CustomersPage, settle: Callable[[], None], width: int) -> None:
    page.resize(width, 680)
    for text in ("berz", "vanaga", "koh", "2000", "anda.berze@piem"):
        page.search(text)
        settle()
        picture = page.ui.hits.grab().toImage()
        assert len({picture.pixel(x, 22) for x in range(picture.width())}) > 5  # the first line is not empty


def test_a_lock_forgets_who_was_shown(page: CustomersPage, settle: Callable[[], None]) -> None:
    page.search("ilze")
    settle()
    page.blank()
    assert page.model.rowCount() == 0
    assert page.ui.preview._name.text() == ""


def test_request_lines_open_the_request(
    page: CustomersPage, settle: Callable[[], None], session: Session, went: list[tuple[str, dict[str, Any]]]
) -> None:
    with session.task(Permission.REQUEST, "receive_request") as work:
        work.subject = new_id()
        columns = {"number": "OG1-2026-0042", "kind": "access", "requester_given": "Otto", "requester_surname": "Svešs"}
        work.add(REQUEST, "r" * 32, columns)
    page.search("0042")
    settle()
    hit = page.model.index(0).data(HIT_ROLE)
    assert hit.contact == "OG1-2026-0042"
    assert "Without a card" in str(page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    page.search_key(Qt.Key.Key_Return)
    settle()
    assert went == [("request", {"request": "r" * 32})]


@pytest.mark.parametrize("typed", ["OG1-2026-0001", " og1-2026-00"])
def test_the_number_of_a_request_opens_the_request_and_names_no_customer(
    page: CustomersPage,
    settle: Callable[[], None],
    session: Session,
    subjects: list[str],
    went: list[tuple[str, dict[str, Any]]],
    typed: str,
) -> None:
    made = received(at(session), subjects[0])
    assert made.number == "OG1-2026-0001"
    page.search(typed)
    settle()
    assert page.model.rowCount() == 1  # nobody is called so, and no offer to register it
    page.search_key(Qt.Key.Key_Return)
    settle()
    page.search("ilze")
    settle()
    page.search_key(Qt.Key.Key_Return)
    assert went == [("request", {"request": made.request}), ("card", {"subject": subjects[0]})]


def test_a_number_that_nobody_has_is_no_customers_name(page: CustomersPage, settle: Callable[[], None]) -> None:
    page.search("OG1-2026-0099")
    settle()
    assert page.ui.empty.isVisible()
    assert "OG1" not in page.ui.empty.text()
    assert page.model.rowCount() == 0


def test_in_the_window_typing_finds_and_escape_clears(window: DeskWindow, subjects: list[str], qtbot: QtBot) -> None:
    shell = window.shell
    assert shell is not None
    box = shell.top.search
    type_into(box, "bērz")
    page = shell.page("customers")
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5, timeout=5_000)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=5_000)
    assert box.text() == ""
