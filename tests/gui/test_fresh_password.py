"""The page where somebody chooses a password of their own; with the sign-in around it: test_start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from optician_desk.ui.widgets.fresh_password import FreshPassword
from tests.gui.desk_before_work import press, type_text, unnamed
from tests.gui.focus import focused


@pytest.fixture
def page(qtbot: QtBot) -> FreshPassword:
    made = FreshPassword()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.begin()
    return made


def test_it_is_done_by_keyboard(page: FreshPassword) -> None:
    chosen = QSignalSpy(page.chosen)
    assert focused(page.form.fresh.edit)
    type_text(page.form.fresh.edit, "divas vārnas")
    press(page.form.fresh.edit, Qt.Key.Key_Return)
    assert focused(page.form.again.edit)
    type_text(page.form.again.edit, "divas vārnas")
    press(page.form.again.edit, Qt.Key.Key_Return)
    assert chosen.count() == 1
    assert page.entries() == ("divas vārnas", "divas vārnas")
    assert unnamed(page) == []


def test_what_is_wrong_is_said_at_its_entry(page: FreshPassword) -> None:
    page.refuse("The two entries differ.", again=True)
    assert page.form.again.message() == "The two entries differ."
    assert not page.form.fresh.has_error()
    assert focused(page.form.again.edit)
    page.refuse("Too short.", again=False)
    assert page.form.fresh.message() == "Too short."
    assert not page.form.again.has_error()


def test_caps_lock_is_noticed(page: FreshPassword) -> None:
    type_text(page.form.fresh.edit, "Ž")
    assert page.form.fresh.message() == "Caps Lock is on"


def test_nothing_typed_is_left_behind(page: FreshPassword) -> None:
    type_text(page.form.fresh.edit, "divas vārnas")
    given_up = QSignalSpy(page.given_up)
    page.form.giveUp.click()
    page.forget()
    assert given_up.count() == 1
    assert page.entries() == ("", "")
