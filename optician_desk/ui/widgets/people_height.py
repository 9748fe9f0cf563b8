"""How high the list of people stands; before anybody is known the sign-in keeps the room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

ROW, GAP = 52, 4


def fit_people(view: QListView, people: int, *, fewest: int, most: int) -> None:
    """As high as its people within limits; only beyond `most` a scroll bar, and half a row that shows there is more."""
    rows = max(fewest, min(people, most))
    more = people > most
    view.setFixedHeight(rows * (ROW + GAP) + (ROW // 2 if more else -GAP))
    policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    view.setVerticalScrollBarPolicy(policy)
