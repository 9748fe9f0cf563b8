"""How high the list of people stands; before anybody is known the sign-in keeps the room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

ROW, GAP = 52, 4


def fit_people(view: QListView, people: int, *, fewest: int, most: int) -> None:
    """As high as its people within limits; only beyond `most` a scroll bar, and half a row that shows there is more."""
    rows = max(fewest, min(people, most))
    more = people > most
    view.setFixedHeight(rows * (ROW + GAP) + 2 * view.frameWidth() + (ROW // 2 if more else 0))
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # Qt leaves room for one, seen or not
    policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    view.setVerticalScrollBarPolicy(policy)
