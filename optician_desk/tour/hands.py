"""Hands and eyes of somebody at the counter: keys, the mouse, waiting for what comes, and a picture of the screen.

Works on the real widgets with the events that a keyboard and a mouse make; nothing is called that a person could not reach.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from optician_desk.ui import theme

W = TypeVar("W", bound=QWidget)
PATIENCE_SECONDS = 20.0
_BREATH_MS = 5


class Lost(Exception):
    """What a person would look for on the screen is not there."""


class Hands:
    """Drives one window. `idle` says whether the window has nothing left to do."""

    def __init__(self, window: QWidget, out: Path, idle: Callable[[], bool]) -> None:
        self.window = window
        self.out = out
        self._idle = idle
        self._pictures = 0

    def take_place(self) -> None:
        """Wait until the window is in front and takes the keyboard."""
        QTest.qWaitForWindowExposed(self.window)

        def active() -> bool:
            self.window.activateWindow()
            QCoreApplication.processEvents()
            return self.window.isActiveWindow()

        self.wait(active, "the window to take the keyboard")

    # ------------------------------------------------------------------------------------------------------- keyboard
    def write(self, text: str) -> None:
        """Type into whatever has the focus, letter by letter, Latvian letters too."""
        for letter in text:
            if letter == "\n":
                QTest.keyClick(self._focus(), Qt.Key.Key_Return)
                continue
            self._send(QEvent.Type.KeyPress, letter)
            self._send(QEvent.Type.KeyRelease, letter)
        self.settle()

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key or a combination by its name: `Tab`, `Return`, `Ctrl+N`."""
        sequence: Any = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
        combination: QKeyCombination = sequence[0]
        for _ in range(times):
            QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        self.settle()

    def fill(self, widget: QWidget, text: str) -> None:
        """Go to a field, replace what stands there."""
        self.go_to(widget)
        QTest.keyClick(self._focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(text)

    def go_to(self, widget: QWidget) -> None:
        """Tab until the field has the focus, as somebody without a mouse would; lost when it never comes."""
        for _ in range(200):
            focus = QApplication.focusWidget()
            if focus is not None and (focus is widget or widget.isAncestorOf(focus)):
                return
            QTest.keyClick(self._focus(), Qt.Key.Key_Tab)
        raise Lost(f"Tab never reaches {widget.objectName() or type(widget).__name__} “{widget.accessibleName()}”")

    def _send(self, kind: QEvent.Type, letter: str) -> None:
        # QTest takes ASCII only: everything else goes in as the event that an input method makes.
        QApplication.sendEvent(self._focus(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _focus(self) -> QWidget:
        if QApplication.activeWindow() is None:  # no window manager here to bring it back after a dialog
            self.take_place()
        popup = QApplication.activePopupWidget()  # an open list takes the keys before the field below it
        if popup is not None:
            return popup
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    # ---------------------------------------------------------------------------------------------------------- mouse
    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click in the middle of something that can be seen and used."""
        if not widget.isVisible() or not widget.isEnabled():
            raise Lost(f"{widget.objectName()} “{widget.accessibleName()}” cannot be clicked")
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self.settle()

    # ----------------------------------------------------------------------------------------------------------- eyes
    def see(self, kind: type[W], name: str) -> W:
        """The visible widget with this object name."""
        found = [widget for widget in self._top().findChildren(kind, name) if widget.isVisible()]
        if not found:
            raise Lost(f"no {kind.__name__} “{name}” on the screen")
        return found[0]

    def button(self, name: str) -> QAbstractButton:
        return self.see(QAbstractButton, name)

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    # -------------------------------------------------------------------------------------------------------- waiting
    def wait(self, until: Callable[[], object], what: str) -> None:
        """Let the window work until something is so."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not until():
            if time.monotonic() > deadline:
                raise Lost(f"waited in vain: {what}")
            QTest.qWait(_BREATH_MS)

    def settle(self) -> None:
        """Let the window finish what it is doing: jobs of its threads, events, painting."""
        self.wait(self._still, "the window to come to rest")
        QCoreApplication.processEvents()

    def _still(self) -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        return self._idle()

    # -------------------------------------------------------------------------------------------------------- picture
    def picture(self, name: str) -> Path:
        """Keep what is on the screen as the next numbered PNG."""
        self.settle()
        self._pictures += 1
        target = self.out / f"{self._pictures:03d}-{name}.png"
        if not self.snap(target):
            raise Lost(f"the picture {target.name} could not be written")
        return target

    def snap(self, target: Path) -> bool:
        """Write what is on the screen: the window, with a dialog or an open list of choices over it where it lies."""
        picture = self.window.grab()
        painter = QPainter(picture)
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible() and top.windowType() is not Qt.WindowType.ToolTip:
                place = QRect(self.window.mapFromGlobal(top.mapToGlobal(QPoint(0, 0))), top.size())
                painter.drawPixmap(place.topLeft(), top.grab())
                painter.setPen(theme.color(theme.tokens().strong_line))  # the edge that a window manager would draw
                painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        return picture.save(str(target))
