"""Heads of a list's columns that sort it: a click, or Tab to them, arrow keys along them and Enter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.widgets import painting

_ARROW = 14
_AIR = 8
"""Px that a head reaches past its words on both sides, for the focus ring and for the finger."""


@dataclass(frozen=True, slots=True)
class Head:
    """One column's head: its key, its words, and where it begins and ends (px from the text edge)."""

    key: str
    words: str
    left: int
    right: int


class HeadButton(QAbstractButton):
    """The head of one column. The arrow says which way the list is sorted, the accessible name does so in words."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._descending: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set(self, words: str, descending: bool | None) -> None:
        """Show these words; `descending` is None while the list is sorted by another column."""
        self.setText(words)
        self._descending = descending
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if descending is None else Qt.FocusPolicy.StrongFocus)
        name = QCoreApplication.translate("SortHead", "Sort by: {column}").format(column=words)
        if descending is not None:
            way = (
                QCoreApplication.translate("SortHead", "descending order")
                if descending
                else QCoreApplication.translate("SortHead", "ascending order")
            )
            name = f"{name}, {way}"
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        sorted_by = self._descending is not None
        if self.underMouse():
            painting.plate(painter, self.rect().adjusted(0, 4, 0, -5), t.hover)
        if self.hasFocus():
            painting.plate(painter, self.rect().adjusted(0, 4, 0, -5), border=t.accent, width=2)
        font = theme.font(theme.CAPTION, QFont.Weight.DemiBold if sorted_by else QFont.Weight.Medium)
        ink = t.text if sorted_by or self.underMouse() else t.second
        room = self.width() - 2 * _AIR - (_ARROW + 4 if sorted_by else 0)
        wide = painting.text(painter, QRectF(_AIR, 0, room, self.height()), self.text(), font, ink)
        if sorted_by:
            arrow = QRectF(_AIR + wide + 4, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
            icons.paint(painter, "arrow-down" if self._descending else "arrow-up", arrow, t.accent)
        painter.end()


class SortHead(QWidget):
    """`wanted(key)` when a head is pressed; the page sorts and tells by `sorted_by` what came of it. `down` leaves for the list.

    Give it 8 px less margin than the page, so that its words stand at the text edge.
    """

    wanted = Signal(str)
    down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: dict[str, Head] = {}
        self._buttons: dict[str, HeadButton] = {}
        self._key, self._descending = "", False
        self.setFixedHeight(36)

    def set_columns(self, heads: list[Head]) -> None:
        """Show these columns, in this order."""
        self._heads = {head.key: head for head in heads}
        for key in list(self._buttons):
            if key not in self._heads:
                gone = self._buttons.pop(key)
                gone.hide()
                gone.deleteLater()
        for head in heads:
            if head.key not in self._buttons:
                made = self._buttons[head.key] = HeadButton(head.key, self)
                made.clicked.connect(lambda _=False, key=head.key: self.wanted.emit(key))
                made.installEventFilter(self)
                made.show()
        self._arrange()

    def sorted_by(self, key: str, descending: bool) -> None:
        """Mark the column that the list is sorted by."""
        self._key, self._descending = key, descending
        self._arrange()

    def button(self, key: str) -> HeadButton:
        """The head of a column."""
        return self._buttons[key]

    def _arrange(self) -> None:
        for key, head in self._heads.items():
            button = self._buttons[key]
            button.set(head.words, self._descending if key == self._key else None)
            button.setGeometry(head.left, 0, max(0, head.right - head.left), self.height())
        if self._key not in self._buttons and self._heads:  # its column has no room: Tab still finds the heads
            next(iter(self._buttons.values())).setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(watched, HeadButton) or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        keys = list(self._heads)
        at = keys.index(watched.key)
        match event.key():
            case Qt.Key.Key_Left:
                self._buttons[keys[max(0, at - 1)]].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Right:
                self._buttons[keys[min(len(keys) - 1, at + 1)]].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Home:
                self._buttons[keys[0]].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_End:
                self._buttons[keys[-1]].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                watched.click()
            case Qt.Key.Key_Down:
                self.down.emit()
            case _:
                return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.rule(painter, _AIR, self.width() - _AIR, self.height() - 1)
        painter.end()
