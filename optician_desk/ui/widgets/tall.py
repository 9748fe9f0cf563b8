"""What is higher than its place scrolls up and down, and panels beside a form give way on small screens: nothing is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QWidget

from optician_desk.ui import theme

ROOMY_PAGE = 1100
"""From this width of a page on (px) a panel beside a form has its full width."""

LEAST_PAGE = 900
"""So narrow a page may be (px): the smallest window has no wider one, and every page fits."""


def panel_width(page: int, full: int, least: int = 300) -> int:
    """How wide a panel beside a form may be on a page `page` px wide."""
    return full if page >= ROOMY_PAGE else least


class Tall(QScrollArea):
    """Shows `inside` as high as it needs to be and as wide as there is room; it scrolls up and down only."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside.property("surface") is None:
            inside.setProperty("surface", "")
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """No narrower than what is inside, but as low as a few lines."""
        inside = self.widget()
        wide = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(wide, 3 * theme.CONTROL)

    def sizeHint(self) -> QSize:
        """As what is inside; a layout may give it less height."""
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()


class GivesWay(QObject):
    """Keeps the width of `panel` beside the form of `page`: `full` px where there is room, else `least`.

    `row`, if given, stands side by side in the full panel and one below the other in the narrow one.
    """

    def __init__(
        self, page: QWidget, panel: QWidget, full: int, least: int = 300, *, row: QBoxLayout | None = None
    ) -> None:
        super().__init__(page)
        self._page, self._panel, self._full, self._least, self._row = page, panel, full, least, row
        page.installEventFilter(self)
        self._arrange()

    def _arrange(self) -> None:
        width = panel_width(self._page.width(), self._full, self._least)
        if self._row is not None:
            beside = width == self._full
            self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._panel.setFixedWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._page:
            self._arrange()
        return False


class BesideOrBelow(QWidget):
    """Two parts beside each other where there is room for both, else the second below the first."""

    def __init__(
        self,
        first: QLayout | QWidget,
        second: QLayout | QWidget,
        parent: QWidget | None = None,
        *,
        gap: int = 12,
        stretches: tuple[int, int] = (1, 0),
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for part, stretch in zip((first, second), stretches, strict=True):
            if isinstance(part, QLayout):
                self._row.addLayout(part, stretch)
            else:
                self._row.addWidget(part, stretch)

    def _widths(self) -> tuple[int, int]:
        parts = [item for at in (0, 1) if (item := self._row.itemAt(at)) is not None]
        return parts[0].minimumSize().width(), parts[1].minimumSize().width()

    def is_below(self) -> bool:
        """Whether the second part stands below the first."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider part: the other one can go below."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        below = sum(self._widths()) + self._row.spacing() > self.width()
        if below is not self.is_below():
            way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
            self._row.setDirection(way)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._arrange()
        return done
