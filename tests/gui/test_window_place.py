"""The first start on screens of several sizes: the foot of the window is never below the edge of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from optician_desk.ui.window_place import WANTED, fit


@pytest.mark.parametrize(
    "room",
    [
        pytest.param(QRect(0, 0, 1366, 728), id="1366x768 with a task bar"),
        pytest.param(QRect(0, 0, 1366, 768), id="1366x768 with nothing else"),
        pytest.param(QRect(0, 0, 1093, 582), id="1366x768 at 125 %"),
        pytest.param(QRect(0, 0, 1440, 780), id="wide, but no room for the title bar"),
    ],
)
def test_a_screen_no_larger_than_the_window_is_filled(qtbot: QtBot, room: QRect) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    fit(window, room)
    assert window.isMaximized()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_a_large_screen_shows_the_window_at_its_size(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    fit(window, QRect(0, 0, 1920, 1040))
    assert not window.isMaximized()
    assert window.size() == WANTED
