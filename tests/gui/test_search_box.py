"""The search box between two people: beside its list what was looked for, elsewhere nothing, after a task the cursor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.services.session import Session
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages import register
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.shell import Shell
from tests import rights_desk
from tests.gui.conftest import type_into
from tests.gui.focus import focused

PAUSE_MS = 700
"""Longer than it takes to leave the form, however slow the machine is."""


@pytest.fixture
def shell(window: DeskWindow, session: Session, qtbot: QtBot) -> Shell:
    rights_desk.card(session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.shell is not None
    return window.shell


def settle(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(shell.context.runner.is_idle, timeout=10_000)
    qtbot.wait(20)


def find(shell: Shell, qtbot: QtBot, words: str) -> None:
    type_into(shell.top.search, words)
    settle(shell, qtbot)
    QTest.keyClick(shell.top.search, Qt.Key.Key_Return)
    settle(shell, qtbot)
    assert isinstance(shell.front(), CardPage)


def test_an_opened_card_leaves_nothing_in_the_box_and_the_list_gets_it_back(shell: Shell, qtbot: QtBot) -> None:
    box = shell.top.search
    find(shell, qtbot, "ilze")
    assert box.text() == ""
    shell.back()
    settle(shell, qtbot)
    assert (box.text(), box.selectedText(), focused(box)) == ("ilze", "ilze", True)
    page = shell.page("customers")
    assert isinstance(page, CustomersPage)
    assert page.model.rowCount() > 1
    type_into(box, "anna")
    assert box.text() == "anna"


def test_ctrl_k_on_a_card_starts_an_empty_search_for_the_next_person(shell: Shell, qtbot: QtBot) -> None:
    box = shell.top.search
    find(shell, qtbot, "ilze")
    QTest.keySequence(QApplication.focusWidget() or shell, QKeySequence("Ctrl+K"))
    type_into(box, "b")
    settle(shell, qtbot)
    assert (box.text(), shell.place()) == ("b", ("customers", {}))
    assert focused(box)


def test_after_a_registration_the_cursor_waits_in_the_box(shell: Shell, qtbot: QtBot) -> None:
    shell.go("register", {})
    page = shell.page("register")
    assert isinstance(page, RegisterPage)
    for path, text in (("name.given", "Rasa"), ("name.surname", "Liepa"), ("phone.e164", "20 000 555")):
        page.fields.set_text(path, text)
    page.fields.set_text("email.address", "rasa.liepa@piemers.lv")
    page.save()
    qtbot.waitUntil(lambda: isinstance(shell.front(), CardPage), timeout=10_000)
    settle(shell, qtbot)
    assert focused(shell.top.search)
    assert shell.top.search.text() == ""
    find(shell, qtbot, "ilze")
    assert not focused(shell.top.search)


def test_a_form_just_left_takes_no_search_away(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "PAUSE_MS", PAUSE_MS)
    shell.go("register", {})
    found = shell.page("customers")
    assert isinstance(found, CustomersPage)
    shell.context.runner.hold()  # the answer takes longer than the pause after which the form looks for likely cards
    type_into(shell.top.search, "ilze")
    qtbot.wait(PAUSE_MS)
    shell.context.runner.release()
    settle(shell, qtbot)
    assert found.model.text == "ilze"
    assert found.model.rowCount() > 1


@pytest.mark.parametrize(
    "line", ["I<LVAPA12345673<<<<<<<<<<<<<<<", "I;LVAPA12345673;;;;;;;;;;;;;;;", "I LVAPA12345673"]
)
def test_what_a_document_reader_typed_leaves_the_box_by_itself(shell: Shell, qtbot: QtBot, line: str) -> None:
    box = shell.top.search
    type_into(box, line)
    page = shell.page("customers")
    assert isinstance(page, CustomersPage)
    assert page.typed() == ""
    qtbot.waitUntil(lambda: box.text() == "", timeout=5_000)
