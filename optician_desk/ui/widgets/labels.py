"""Labels of one of the style sheet's roles. Whatever they say is words, never markup: names of people stand in them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from optician_desk.ui.plain_tip import set_plain_tip


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


class ElidingLabel(QLabel):
    """One line that is shortened with “…” where there is no room; its text, also for a screen reader, and its tip stay whole."""

    LEAST = 160
    """Room in px that it never gives up."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = Qt.TextElideMode.ElideRight

    def set_words(self, words: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """Say this; `mode` tells where the words are shortened."""
        self._mode = mode
        self.setText(words)
        self._tell()

    def shown(self) -> str:
        """The words as they are seen."""
        if self.sizeHint().width() <= self.width():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), self._mode, self.width())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.LEAST), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        set_plain_tip(self, self.text() if self.shown() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            QRect(self.contentsRect()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )
        painter.end()
