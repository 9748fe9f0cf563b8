"""When the machine goes to sleep or locks its screen, the desk locks too."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot


class SystemLock(QObject):
    """Tells when the machine goes to sleep or its screen is locked, where the platform says so (logind, screen saver)."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "linux":
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        # The binding takes the slot as text, whatever its own stubs say of bytes.
        sleeping: Any = SLOT("sleeping(bool)")
        locking: Any = SLOT("locking()")
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        logind, path = "org.freedesktop.login1", "/org/freedesktop/login1"
        if system.isConnected():
            system.connect(logind, path, f"{logind}.Manager", "PrepareForSleep", self, sleeping)
            system.connect(logind, "", f"{logind}.Session", "Lock", self, locking)
        if session.isConnected():
            for saver in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                session.connect("", "", saver, "ActiveChanged", self, sleeping)

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """Sleep or the screen saver begins (True) or ends (False)."""
        if begins:
            self.locked.emit()

    @Slot()
    def locking(self) -> None:
        """The session is being locked."""
        self.locked.emit()
