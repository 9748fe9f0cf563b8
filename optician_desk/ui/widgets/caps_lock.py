"""Tells from what is typed whether Caps Lock is on: Qt asks no platform for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class CapsLock(QObject):
    """Watches one line edit; `changed` says whether Caps Lock seems to be on."""

    changed = Signal(bool)

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self.on = False
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._judge(event)
        return False

    def _judge(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            if self.on:  # it went off; that it went on shows at the next letter
                self._set(on=False)
            return
        letter = event.text()
        if len(letter) != 1 or letter.lower() == letter.upper():
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._set(on=letter.isupper() != shifted)

    def _set(self, *, on: bool) -> None:
        if on != self.on:
            self.on = on
            self.changed.emit(on)
