"""A form that scrolls: what a person comes to, or what appears, is seen whole, with its label and what is said below it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from optician_desk.ui.widgets.field import Field

_AIR = 16
"""Px that stay free below and above."""


class WholeFields(QScrollArea):
    """Qt itself brings the place of the cursor into view, which may be the first line of a field of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # whose width is always kept free is drawn only while there is something to scroll
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least) if isValid(bar) else None)

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, _AIR))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: the whole field around what has the focus now."""
        moved = super().focusNextPrevChild(forward)
        part: QWidget | None = self.focusWidget()
        while part is not None and part is not self and not isinstance(part, Field):
            part = part.parentWidget()
        if moved and isinstance(part, Field) and self.isAncestorOf(part):
            self.ensureWidgetVisible(part, 0, _AIR)
        return moved
