"""When the desk locks by itself because nobody has touched it for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from optician_desk.ui.alt_letters import is_to_be_dropped

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

    Only a time is kept of what is typed. It rests until `start` is called and after `stop`. As the one that sees every key
    it also drops the letters that Alt would type.
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
        return (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and is_to_be_dropped(watched, event)
        )
