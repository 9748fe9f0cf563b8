"""The rail on the left: the shop, the pages that this person may open, settings at its foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.plain_tip import set_plain_tip
from optician_desk.ui.registry import Entry
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import pressed_by_enter

WIDTH, NARROW = 200, 60
"""Px with words, and with icons alone on small or strongly scaled screens."""


class RailItem(QAbstractButton):
    """One page's entry: icon, words, a count where something waits."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = entry.name
        self._icon, self._count, self._narrow = entry.icon, 0, False
        self.setText(entry.words())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int, waiting: str = "") -> None:
        """Show how many wait, and say which in the tool tip and the accessible name; zero shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {waiting}" if count else self.text())
        self.set_narrow(self._narrow)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """An icon alone has its words in the tool tip; beside words that explains what is counted."""
        self._narrow = narrow
        self.setToolTip(self.accessibleName() if narrow or self._count else "")

    def nextCheckState(self) -> None:
        """A click asks; which entry is marked is the shell's to say."""

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 24, theme.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, on = QPainter(self), theme.tokens(), self.isChecked()
        if on:
            painting.plate(painter, self.rect(), t.accent_tint)
            painting.plate(painter, QRectF(0, 10, 3, 16), t.accent, radius=1.5)
        elif self.underMouse():
            painting.plate(painter, self.rect(), t.hover)
        if self.hasFocus():
            painting.plate(painter, self.rect(), border=t.accent, width=2)
        icons.paint(
            painter, self._icon, QRectF(12 if self.width() > NARROW else 8, 8, 20, 20), t.accent if on else t.second
        )
        if self.width() < WIDTH - 24:
            if self._count:  # no room for the figure: a dot, and the words in tool tip and accessible name
                painting.plate(painter, QRectF(26, 5, 8, 8), t.warning, radius=4)
            painter.end()
            return
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        t, on = theme.tokens(), self.isChecked()
        font = theme.font(theme.BODY, QFont.Weight.DemiBold if on else QFont.Weight.Medium)
        right = self.width() - 10
        if self._count:
            words, small = str(self._count), theme.font(theme.CAPTION, QFont.Weight.DemiBold, tabular=True)
            chip = max(20, painting.width(words, small) + 12)
            painting.plate(painter, QRectF(right - chip, 8, chip, 20), t.warning_tint)
            area = QRectF(right - chip, 8, chip, 20)
            painting.text(painter, area, words, small, t.warning, painting.CENTER)
            right -= chip + 6
        painting.text(painter, QRectF(44, 0, right - 44, 36), self.text(), font, t.accent if on else t.text)


class Shop(QWidget):
    """The program's mark with the company and the place below it."""

    def __init__(self, company: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._company, self._place = company, place
        self.setFixedHeight(56)
        set_plain_tip(self, f"{company}\n{place}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        icons.logo(painter, QRectF(20 if self.width() > NARROW else 16, 14, 28, 28))
        if self.width() <= NARROW:
            painter.end()
            return
        bold = theme.font(theme.BODY, QFont.Weight.DemiBold)
        painting.text(painter, QRectF(58, 12, self.width() - 66, 18), self._company, bold, t.text)
        painting.text(painter, QRectF(58, 29, self.width() - 66, 16), self._place, theme.font(theme.CAPTION), t.second)
        painter.end()


class Rail(QWidget):
    """The list of pages; `wanted` carries the name of the one that was chosen."""

    wanted = Signal(str)

    def __init__(self, company: str, place: str, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(2)
        column.addWidget(Shop(company, place))
        column.addSpacing(10)
        for at_foot in (False, True):
            if at_foot:
                column.addStretch()
            for entry in entries:
                if entry.text and entry.at_foot is at_foot:
                    column.addLayout(self._row(entry))

    def _row(self, entry: Entry) -> QVBoxLayout:
        item = RailItem(entry)
        item.clicked.connect(lambda _=False, name=entry.name: self.wanted.emit(name))
        self._items[entry.name] = item
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(item)
        return row

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, with their words as tool tips."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        for item in self._items.values():
            item.set_narrow(narrow)

    def mark(self, name: str) -> None:
        """Show which page is in front."""
        for key, item in self._items.items():
            item.setChecked(key == name)

    def set_due(self, name: str, soon: int, late: int) -> None:
        """Show how many wait on a page: those past their outer limit and those due soon."""
        parts = []
        if late:
            parts.append(QCoreApplication.translate("RailItem", "overdue: {count}").format(count=late))
        if soon:
            parts.append(QCoreApplication.translate("RailItem", "due soon: {count}").format(count=soon))
        if item := self._items.get(name):
            item.set_count(soon + late, ", ".join(parts))

    def item(self, name: str) -> RailItem:
        """A page's entry, for tests and the tour."""
        return self._items[name]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), theme.color(t.window))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color(t.line))
        painter.end()
