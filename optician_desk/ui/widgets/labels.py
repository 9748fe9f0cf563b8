"""Labels of one of the style sheet's roles. Whatever they say is words, never markup: names of people stand in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain(role: str, words: str = "", *, tone: str = "") -> QLabel:
    """A label on one line."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made


def wrapped(role: str, words: str = "", *, tone: str = "") -> QLabel:
    """A label that breaks its lines where there is no room."""
    made = plain(role, words, tone=tone)
    made.setWordWrap(True)
    return made
