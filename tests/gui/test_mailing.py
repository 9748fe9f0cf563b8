"""The page of mailings by keyboard: counts, the saved file, what is on record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.mailing import MailingPage
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open
from tests.integration.test_mailing import customer

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def as_manager(context: Context, manager: Session) -> None:
    context.session = manager


def page_of(open_page: Open) -> MailingPage:
    page = open_page("mailing")
    assert isinstance(page, MailingPage)
    return page


def test_a_list_is_saved_by_keyboard_and_is_on_record(
    session: Session, manager: Session, open_page: Open, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    page = page_of(open_page)
    assert page.ui.exports.currentIndex() == 0
    assert page.ui.lists.model.records[0].cells[2:] == ("1", "1")
    file = tmp_path / "list.csv"
    prompts.answers.append(file)
    QTest.keyClick(page.ui.lists.view, Qt.Key.Key_Return)
    settle()
    assert file.read_text("utf-8").split() == ["email", "ilze@piemers.lv"]
    assert page.ui.exports.model.records[0].cells[2] == "1"
    assert manager.name in page.ui.exports.model.records[0].cells[3]


def test_giving_up_the_file_exports_nothing(
    session: Session, open_page: Open, prompts: Prompts, settle: Settle
) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    page = page_of(open_page)
    prompts.answers.append(None)
    page.export.click()
    settle()
    assert not page.ui.exports.model.records


def test_who_is_left_out_is_said(session: Session, open_page: Open) -> None:
    customer(session, "Ilze", "", "offers:email")
    record = page_of(open_page).ui.lists.model.records[0]
    assert record.cells[2:] == ("1", "0")
    assert record.state is not None
    assert record.state[0] == "1 left out"


def test_no_list_scrolls_while_there_is_room_below_it(session: Session, open_page: Open, qtbot: QtBot) -> None:
    page = page_of(open_page)
    page.resize(1166, 680)
    lists = page.ui.lists
    assert lists.model.rowCount() == 9
    qtbot.waitUntil(lambda: lists.view.verticalScrollBar().maximum() == 0)
    assert page.none.isVisible()
    assert lists.view.height() <= 9 * 44 + 4


def test_what_was_exported_is_seen_below_all_lists(
    session: Session, open_page: Open, prompts: Prompts, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    page = page_of(open_page)
    page.resize(1166, 680)
    for name in ("one.csv", "two.csv"):
        prompts.answers.append(tmp_path / name)
        page.export.click()
        settle()
    assert not page.none.isVisible()
    qtbot.waitUntil(lambda: page.ui.exports.view.height() >= 44)
    qtbot.waitUntil(lambda: page.ui.lists.view.verticalScrollBar().maximum() == 0)


def test_numbers_end_where_the_words_above_them_end(session: Session, open_page: Open) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    page = page_of(open_page)
    lists = page.ui.lists
    assert [words for words, _ in lists._columns][2:] == ["Agreed", "May be reached"]
    image = lists.view.grab().toImage()
    second_row = lists.view.visualRect(lists.model.index(1, 0))  # the first is chosen: its plate would be in the way
    left = lists.view.visualRect(lists.model.index(1, 0)).left() + lists._delegate.columns[3]
    end = lists._delegate.numbers[3]
    plain = image.pixelColor(left + int(end) + 30, second_row.center().y())
    inked = [
        x
        for x in range(int(end) + 60)
        if any(
            image.pixelColor(left + x, y) != plain
            for y in range(second_row.center().y() - 6, second_row.center().y() + 6)
        )
    ]
    assert inked
    assert abs(max(inked) - end) < 20
    assert min(inked) > end / 2
