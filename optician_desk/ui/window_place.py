"""Where and how large the window stands on its very first start; afterwards it stands where it was left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow

WANTED = QSize(1366, 768)
"""Logical px without the frame: every page at its best."""
_BORDER, _TITLE_BAR = 8, 32


def fit(window: QMainWindow, room: QRect | None = None) -> None:
    """WANTED where the screen has the room for it and its frame; else the whole screen, whatever the desktop leaves of it.

    `room` is what the desktop leaves (the window's own screen unless given). Before the window is shown nobody knows its
    frame: usual figures stand for it (to ask the style brings a class of many enumerations).
    """
    room = room or window.screen().availableGeometry()
    left = QSize(room.width() - _BORDER, room.height() - _TITLE_BAR - _BORDER)
    window.resize(WANTED.boundedTo(left))  # also the size that it takes when it is no longer maximised
    if WANTED.boundedTo(left) != WANTED:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
