"""A field for the machine-readable zone of a document: read, handed on as a comparison, and wiped at once (policy 5.5.1).

Keyboard-wedge readers type the zone with Enter after each line, so Enter stays in the field. What is typed shows as dots, cannot
be undone or copied, is in no draft, and leaves the clipboard if it came from there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QClipboard, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.domain import mrz
from optician_desk.domain.errors import Refusal
from optician_desk.ui import icons
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.widgets.field import Field

_LONGEST = 200
_SHORTEST_ON_CLIPBOARD = 10


class _ZoneEdit(QLineEdit):
    """Dots instead of signs; leaving the field or hiding it wipes what is in it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.setMaxLength(_LONGEST)
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a reader's line end; it must not confirm the form
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text():
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wipe()

    def wipe(self) -> None:
        """Nothing is left, not even to undo: setting a text ends the history, clearing one does not."""
        self.setText("")


class ZoneField(Field):
    """`zone_read` brings the names and the day of expiry of a zone whose check digits agree; nothing else comes out.

    `begun` comes before, and before a refusal too: what an earlier zone led to does not count any more.
    """

    begun = Signal()
    zone_read = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        self.edit = _ZoneEdit()
        super().__init__(label, self.edit, hint, voluntary, parent)
        self._done = False
        self._good: QAction | None = None
        self.edit.textEdited.connect(self._typed)
        self.edit.left.connect(self._left)
        self.reset()

    def reset(self) -> None:
        """Empty, ready to read."""
        self.edit.wipe()
        self._unmark()
        self.clear()

    def _unmark(self) -> None:
        self._done = False
        if self._good is not None:
            self.edit.removeAction(self._good)
            self._good = None
        self.edit.setPlaceholderText(QCoreApplication.translate("ZoneField", "Read with the reader, or type it"))

    def show_read(self, at: str) -> None:
        """Say that a zone was read and is gone; `at` is the time of day."""
        self.reset()
        self._done = True
        words = QCoreApplication.translate("ZoneField", "Read and wiped {time}").format(time=at)
        self.edit.setPlaceholderText(words)
        mark = icons.icon("check", "good")
        self._good = self.edit.addAction(mark, QLineEdit.ActionPosition.TrailingPosition)

    def is_done(self) -> bool:
        """Whether a zone was read and wiped."""
        return self._done

    def _typed(self, text: str) -> None:
        if text and (self._done or self.has_error()):
            self._unmark()
            self.clear()
        if mrz.is_complete(text):
            self._take(text)

    def _left(self) -> None:
        self._take(self.edit.text())

    def _take(self, text: str) -> None:
        self.edit.wipe()
        self._unmark()
        _forget_clipboard(text)
        self.begun.emit()
        try:
            zone = mrz.read(text)
        except Refusal as refusal:
            self.set_error(sentence(refusal))
            return
        self.zone_read.emit(zone)


def _forget_clipboard(text: str) -> None:
    """Empty the clipboard and the selection where they hold (part of) what was pasted."""
    clipboard, zone = QGuiApplication.clipboard(), mrz.cleaned(text)
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
            continue
        held = mrz.cleaned(clipboard.text(mode))
        if len(held) >= _SHORTEST_ON_CLIPBOARD and (held in zone or zone in held):
            clipboard.clear(mode)
