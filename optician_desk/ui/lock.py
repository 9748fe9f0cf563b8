"""When the desk locks by itself: nobody has touched it for a while, or the machine sleeps or locks its screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

try:
    from PySide6.QtDBus import QDBusConnection
except ImportError:  # a Qt without D-Bus (Windows, macOS)
    QDBusConnection = None  # type: ignore[assignment,misc]

DEFAULT_MINUTES = 3
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """Watches every key, click and movement of the program; `idle` when there was none for the set minutes.

    Only a time is kept of what is typed. It rests until `start` is called and after `stop`.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(DEFAULT_MINUTES)
        self._watching = False

    def set_minutes(self, minutes: float) -> None:
        """Lock after this long; 1 to 60 minutes from the settings (tests use less)."""
        self._timer.setInterval(round(minutes * 60_000))

    def start(self) -> None:
        """Somebody works: count from now."""
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None and not self._watching:
            application.installEventFilter(self)
            self._watching = True

    def stop(self) -> None:
        """Nobody is signed in."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None and self._watching:
            application.removeEventFilter(self)
            self._watching = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._timer.start()
        return False


class SystemLock(QObject):
    """Tells when the machine goes to sleep or its screen is locked, where the platform says so (logind, screen saver)."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform != "linux" or QDBusConnection is None:
            return
        sleeping, locking = SLOT("sleeping(bool)").encode(), SLOT("locking()").encode()
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
