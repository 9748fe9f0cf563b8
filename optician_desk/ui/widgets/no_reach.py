"""Beside consents: that one was given for a way on which the customer cannot be reached yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from optician_desk.domain.registration import EMAIL, REACHED_AT
from optician_desk.ui.widgets.labels import wrapped
from optician_desk.ui.widgets.marks import Icon


class NoReach(QWidget):
    """Seen only while it is so. The consent is recorded all the same: it holds once the address is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped("caption", tone="warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(name="triangle-alert", size=16, tint="warning"))
        row.addWidget(self._words, 1)
        self.hide()

    def show_for(self, ways: Iterable[str], known: Collection[str]) -> None:
        """`ways` are the ids that a consent was given for, `known` the paths of the values that are there."""
        missing = {REACHED_AT[way] for way in ways if way in REACHED_AT} - set(known)
        if EMAIL in missing:
            self._words.setText(
                QCoreApplication.translate(
                    "NoReach", "There is no e-mail address yet. The consent is recorded and holds once there is one."
                )
            )
        self.setVisible(bool(missing))

    def words(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self._words.text()
