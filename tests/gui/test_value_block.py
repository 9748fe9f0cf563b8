"""A value on a card is seen whole, however long its words are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from optician_desk.ui.widgets.value_block import WholeValue

LONG = "anna.marija.kristine.elizabete.viktorija.berzina-kalnina@piemers.lv"


def test_an_address_longer_than_its_line_goes_on_in_the_next_one(qtbot: QtBot) -> None:
    label = WholeValue(LONG, "value")
    qtbot.addWidget(label)
    label.resize(260, 80)
    label.show()
    metrics = label.fontMetrics()
    lines = metrics.boundingRect(0, 0, 260, 1000, int(Qt.TextFlag.TextWordWrap), label.text())
    assert lines.width() <= 260
    assert lines.height() >= 2 * metrics.height()
    assert label.text().replace("\u200b", "") == label.accessibleName() == LONG
    assert not label.textInteractionFlags()


def test_what_fits_can_be_marked_and_copied_as_it_is(qtbot: QtBot) -> None:
    label = WholeValue(LONG, "value")
    qtbot.addWidget(label)
    label.resize(200, 80)
    label.show()
    label.resize(900, 80)
    assert label.text() == LONG
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_word_is_broken_only_where_it_must_be(qtbot: QtBot) -> None:
    label = WholeValue(f"Bērziņa-Kalniņa-Lapiņa-Ozoliņa-Zariņa-Grīnberga {LONG} {'x' * 60}", "value")
    qtbot.addWidget(label)
    label.resize(260, 80)
    label.show()
    name, address, rest = label.text().split(" ")
    assert "\u200b" not in name
    assert address.split("\u200b")[:3] == ["anna.", "marija.", "kristine."]
    assert len(rest.split("\u200b")) == 60
