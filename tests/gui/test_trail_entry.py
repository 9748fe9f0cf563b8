"""One entry of the trail over its page: which buttons it has, what Enter does, and that a name is no markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from optician_desk.ui.dialogs.trail_entry import TrailEntryDialog

ROWS = [("Who", "Jānis Egle, manager"), ("Card", "<i>Ieva</i> & Co"), ("Values", "")]


def shown(qtbot: QtBot, *, has_card: bool, narrowed: bool = False) -> TrailEntryDialog:
    dialog = TrailEntryDialog("Entry No. 12", ROWS, has_card=has_card, narrowed=narrowed)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize(("narrowed", "wanted"), [(False, "entries_wanted"), (True, "card_wanted")])
def test_enter_takes_the_next_step(qtbot: QtBot, narrowed: bool, wanted: str) -> None:
    dialog = shown(qtbot, has_card=True, narrowed=narrowed)
    spies = {name: QSignalSpy(getattr(dialog, name)) for name in ("entries_wanted", "card_wanted")}
    assert dialog.card.isVisible()
    assert dialog.entries.isVisible() is not narrowed
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert {name: spy.count() for name, spy in spies.items()} == {name: int(name == wanted) for name in spies}
    assert not dialog.isVisible()


def test_the_card_can_be_opened_at_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot, has_card=True)
    spy = QSignalSpy(dialog.card_wanted)
    QTest.keyClick(dialog.card, Qt.Key.Key_Space)
    assert spy.count() == 1


def test_an_entry_about_nobody_can_only_be_closed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, has_card=False)
    assert not dialog.card.isVisible()
    assert not dialog.entries.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_name_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    dialog = shown(qtbot, has_card=True)
    assert dialog.rows.rows() == ROWS[:2]
    label = next(one for one in dialog.findChildren(QLabel) if one.text() == "<i>Ieva</i> & Co")
    assert label.textFormat() is Qt.TextFormat.PlainText
