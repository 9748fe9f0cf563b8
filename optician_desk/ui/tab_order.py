"""Tab moves in reading order: through the layouts as they stand now, whenever and in whatever order their parts were made.

Qt's own order is that of construction. Parts that code adds to a form come last in it, those made while the page is open
come after the window's foot, and a row that turns on a narrow page keeps its old order. Asking the layouts at the key has
none of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


@runtime_checkable
class ReadInOrder(Protocol):
    """A widget whose parts are gone through in another order than they stand in."""

    def reading_parts(self) -> list[QWidget]:
        """Its parts, first to last; those that are left out come after them."""


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """`root` and all widgets in it that are seen: rows from the top, in a row from the left, panels from the left."""
    yield from _walk(root, set())


def _walk(widget: QWidget, seen: set[QWidget]) -> Iterator[QWidget]:
    seen.add(widget)
    yield widget
    if isinstance(widget, QComboBox | QLineEdit | QAbstractItemView):
        return
    for part in [*_parts(widget), *_loose(widget)]:
        if part not in seen and part.isVisible() and not part.isWindow():
            yield from _walk(part, seen)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets right inside this one, as its layout or its kind has them in order."""
    if isinstance(widget, ReadInOrder):
        yield from widget.reading_parts()
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield inside
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        places.reverse()
    elif isinstance(layout, QGridLayout):
        places.sort(key=lambda at: _cell(layout, at))
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield widget


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    where = cast("tuple[int, int, int, int]", grid.getItemPosition(at))  # the stubs say that it is an object
    return where[:2]


def _loose(widget: QWidget) -> list[QWidget]:
    """All children, by where they stand: what is in no layout comes after what is in one."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    return sorted(children, key=lambda child: (child.y(), child.x()))


def _is_passed_over(widget: QWidget) -> bool:
    """Of radio buttons that belong together Tab comes to the one that is chosen; arrow keys move among them."""
    if not isinstance(widget, QRadioButton) or widget.isChecked():
        return False
    group, parent = cast("QButtonGroup | None", widget.group()), widget.parentWidget()
    together = parent.children() if group is None and parent is not None else [] if group is None else group.buttons()
    others = (other for other in together if isinstance(other, QRadioButton) and other.group() is group)
    return any(other.isChecked() and other.isVisible() and other.isEnabled() for other in others)


def _takes_tab(widget: QWidget) -> bool:
    policy = Qt.FocusPolicy.StrongFocus
    if QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls:
        policy = Qt.FocusPolicy.TabFocus
    reachable = widget.focusPolicy() & policy == policy and widget.isEnabled() and widget.focusProxy() is None
    return reachable and not _is_passed_over(widget)


def stops(root: QWidget) -> list[QWidget]:
    """The widgets in `root` that Tab comes to, in its order."""
    return [widget for widget in in_reading_order(root) if _takes_tab(widget)]


def move(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or the previous stop in `root`, round at the ends; False if there is none to go to."""
    order = list(in_reading_order(root))
    here: QWidget | None = root.window().focusWidget()
    while here is not None and here not in order:
        here = here.parentWidget()
    start = order.index(here) if here is not None else 0
    round_ = [*order[start + 1 :], *order[:start]]
    if not forward:
        round_.reverse()
    target = next((widget for widget in round_ if _takes_tab(widget)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True
