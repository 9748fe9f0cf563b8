"""Alt with a letter is a command. Where no page knows it, it types nothing: Qt would write the letter into the field."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit")

_TYPES_BY_ALT = sys.platform == "darwin"
"""There Alt (Option) with a letter is how many letters are typed."""


def is_to_be_dropped(watched: QObject, event: QKeyEvent) -> bool:
    """Whether this key would type a letter with Alt alone held. AltGr, which types ā and €, is another key to Qt: on Windows
    Control with Alt, elsewhere none of the two; digits of the number pad with Alt are how Windows types by number.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    if _TYPES_BY_ALT or held != Qt.KeyboardModifier.AltModifier or not event.text().isprintable():
        return False
    return bool(event.text()) and any(map(watched.inherits, _FIELDS))
