"""A painted chart that is read as well as seen: Tab reaches it, arrow keys go along its parts, each part is said in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from optician_desk.ui import theme
from optician_desk.ui.plain_tip import set_plain_tip
from optician_desk.ui.widgets import painting

_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}


class SpokenChart(QWidget):
    """Override `paint_parts`; `at` is the part that the arrow keys stand on (-1 while the chart has no focus).

    `stood` says when they stand on another one, so that it can be scrolled to.
    """

    stood = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken: tuple[str, ...] = ()
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, name: str, spoken: tuple[str, ...]) -> None:
        """What the chart is, and each of its parts in words; all of them together are its accessible description."""
        self.spoken = spoken
        self.at = min(self.at, len(spoken) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(spoken))
        self.update()

    def paint_parts(self, painter: QPainter) -> None:
        """Paint the chart."""

    def _stand(self, at: int) -> None:
        if not self.spoken:
            return
        self.at = max(0, min(len(self.spoken) - 1, at))
        set_plain_tip(self, self.spoken[self.at])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken[self.at]))
        self.stood.emit(self.at)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or not self.spoken:
            super().keyPressEvent(event)
        else:
            self._stand(self.at + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._stand(len(self.spoken) - 1 if self.at < 0 else self.at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.at = -1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_parts(painter)
        if self.hasFocus():
            painting.plate(painter, self.rect(), border=theme.tokens().accent, width=2)
        painter.end()
