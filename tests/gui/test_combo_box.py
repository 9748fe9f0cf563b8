"""The closed box and its list: one frame, no entry cut while there is room, and the whole entry in the tool tip where one is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from optician_desk.ui import theme
from optician_desk.ui.widgets.field import ComboBox

SHORT, LONG = "Post", "Sent by e-mail to the address known from the card <or> the request"


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[ComboBox]:
    made = ComboBox()
    qtbot.addWidget(made)
    made.addItems([SHORT, LONG])
    made.setFixedWidth(180)
    made.show()
    yield made
    made.hidePopup()
    QToolTip.hideText()


def tip_over(box: ComboBox) -> str:
    QToolTip.hideText()
    middle = box.rect().center()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, middle, box.mapToGlobal(middle)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_the_list_is_as_wide_as_its_longest_entry(box: ComboBox) -> None:
    box.showPopup()
    view = box.view()
    assert view.window().width() > box.width()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.sizeHintForColumn(0) > view.fontMetrics().horizontalAdvance(LONG)


def test_the_list_has_one_frame(box: ComboBox) -> None:
    """At its corner is nothing but the round one that the style sheet draws."""
    box.showPopup()
    picture = box.view().window().grab().toImage()
    t = theme.tokens()
    assert picture.pixelColor(0, 0).name().upper() == t.raised
    assert picture.pixelColor(0, picture.height() // 2).name().upper() == t.strong_line
    assert picture.pixelColor(2, picture.height() // 2).name().upper() == t.raised


def test_the_chosen_line_looks_as_in_every_list(box: ComboBox) -> None:
    box.showPopup()
    view = box.view()
    place = view.visualRect(view.model().index(0, 0))
    assert place.height() >= 32
    spot = view.viewport().mapTo(view.window(), QPoint(place.right() - 12, place.center().y()))
    assert view.window().grab().toImage().pixelColor(spot).name().upper() == theme.tokens().accent_tint


def test_the_first_arrow_takes_the_first_entry_where_none_is_chosen(box: ComboBox, qtbot: QtBot) -> None:
    box.setCurrentIndex(-1)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    view.setFocus()
    assert not view.selectionModel().hasSelection()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert [index.row() for index in view.selectionModel().selectedIndexes()] == [0]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert box.currentText() == SHORT


def test_an_entry_that_is_cut_stands_in_the_tool_tip(box: ComboBox) -> None:
    assert box.shown_text() == SHORT
    assert tip_over(box) == ""
    box.setCurrentIndex(1)
    assert box.shown_text().endswith("…")
    assert "&lt;or&gt; the request" in tip_over(box)


def test_a_tool_tip_of_its_own_stays(box: ComboBox) -> None:
    box.setToolTip("Way of sending")
    box.setCurrentIndex(1)
    assert tip_over(box) == "Way of sending"
