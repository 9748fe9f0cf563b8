"""A place to drop one file, with a button that opens one: the same thing by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.marks import Icon


class DropZone(QWidget):
    """`dropped` brings the file; `wanted` says that the button was pressed. Only files of this computer are taken."""

    dropped = Signal(object)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, text: str = "", note: str = "", action: str = "") -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self._text = QLabel(text)
        self._text.setProperty("role", "strong")
        self._text.setWordWrap(True)
        self._note = QLabel(note)
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        self.button = SecondaryButton(self, text=action, key="Ctrl+O")
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._text)
        words.addWidget(self._note)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(Icon(self, name="file-lock", size=24, tint="accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(76)
        self.setFocusProxy(self.button)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._text.setText(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._over = _file_of(event) is not None
        if self._over:
            event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        if (path := _file_of(event)) is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(t.accent if self._over else t.strong_line), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(t.accent_tint if self._over else t.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()


def _file_of(event: QDropEvent) -> Path | None:
    """The one file of this computer that is dragged; None for several, for a folder, for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
