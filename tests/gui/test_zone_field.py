"""The zone field: a reader's keys, wiping of widget, undo and clipboard, and what is refused at the field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.mrz import Zone
from optician_desk.ui.widgets.zone_field import ZoneField
from tests.gui.conftest import type_into
from tests.unit.zones import LATVIAN_CARD, card, passport

NEXT_LINE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stand(QWidget):
    """The field beside another control, and what came out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.zones: list[Zone] = []
        self.begun = 0
        self.enters = 0
        self.field = ZoneField(label="Machine-readable zone")
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.field.zone_read.connect(self.zones.append)
        self.field.begun.connect(self._begun)

    def _begun(self) -> None:
        self.begun += 1

    def keyPressEvent(self, event: object) -> None:
        self.enters += 1


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    made = Stand()
    qtbot.addWidget(made)
    made.show()
    made.field.edit.setFocus()
    return made


def scan(stand: Stand, zone: str) -> None:
    """A keyboard wedge: the lines, each with Enter."""
    for line in zone.splitlines():
        type_into(stand.field.edit, line)
        QTest.keyClick(stand.field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("zone", [card("BERZINA<<ILZE"), passport("BERZINA<<ILZE")], ids=["card", "passport"])
def test_a_reader_types_a_zone_and_nothing_stays(stand: Stand, zone: str) -> None:
    scan(stand, zone)
    assert [(read.surname, read.given, read.expires) for read in stand.zones] == [
        ("BERZINA", "ILZE", date(2031, 6, 17))
    ]
    assert stand.enters == 0
    edit = stand.field.edit
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""
    assert not edit.isUndoAvailable()


def test_signs_are_never_shown(stand: Stand) -> None:
    type_into(stand.field.edit, "I<LVA")
    assert stand.field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert "LVA" not in stand.field.edit.displayText()
    stand.field.edit.selectAll()
    stand.field.edit.copy()
    assert "LVA" not in QGuiApplication.clipboard().text()


def test_what_was_pasted_leaves_the_clipboard(stand: Stand) -> None:
    QGuiApplication.clipboard().setText(card("BERZINA<<ILZE"))
    stand.field.edit.paste()
    assert len(stand.zones) == 1
    assert QGuiApplication.clipboard().text() == ""


def test_other_things_on_the_clipboard_stay(stand: Stand) -> None:
    QGuiApplication.clipboard().setText("Mednieku iela 21/23")
    scan(stand, card("BERZINA<<ILZE"))
    assert QGuiApplication.clipboard().text() == "Mednieku iela 21/23"


def test_a_damaged_zone_is_wiped_and_refused_at_the_field(stand: Stand) -> None:
    zone = LATVIAN_CARD.replace("1703054", "1803054")
    scan(stand, zone)
    assert stand.zones == []
    assert stand.begun == 1
    assert stand.field.edit.text() == ""
    assert stand.field.message() == "The check digits do not agree. Read the zone again."


def test_half_a_zone_is_wiped_when_the_field_is_left(stand: Stand) -> None:
    type_into(stand.field.edit, "I<LVAPA9992921")
    stand.other.setFocus()
    assert stand.field.edit.text() == ""
    assert "here there are 14" in stand.field.message()


def test_hiding_wipes_too(stand: Stand) -> None:
    type_into(stand.field.edit, "I<LVAPA9992921")
    stand.field.hide()
    assert stand.field.edit.text() == ""
    assert stand.begun == 0


def test_a_new_reading_takes_the_place_of_the_old_one(stand: Stand) -> None:
    scan(stand, card("BERZINA<<ILZE"))
    stand.field.show_read("10:41")
    assert stand.field.is_done()
    assert stand.field.edit.placeholderText() == "Read and wiped 10:41"
    type_into(stand.field.edit, "I")
    assert not stand.field.is_done()


@pytest.mark.parametrize("key", NEXT_LINE)
def test_enter_in_an_empty_field_confirms_nothing(stand: Stand, key: Qt.Key) -> None:
    QTest.keyClick(stand.field.edit, key)
    assert stand.enters == 0
