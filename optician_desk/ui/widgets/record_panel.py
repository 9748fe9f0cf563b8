"""A tab of a card with a list of records, the chosen one in full words below it, and buttons."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.record_list import RecordList
from optician_desk.ui.widgets.rows import BLEED


class RecordPanel(QWidget):
    """`wanted` asks for a new record. A subclass makes its `add` button and its columns, and says a record in full words."""

    wanted = Signal()

    def lay_out(
        self, columns: tuple[tuple[str, int], ...], name: str, add: SecondaryButton, *more: SecondaryButton
    ) -> None:
        """Columns as RecordList takes them, the list's accessible `name`, the button that adds and `more` beside it."""
        self.add = add
        self.add.clicked.connect(self.wanted)
        self.list = RecordList()
        self.list.empty.acted.connect(self.wanted)
        self.list.set_columns(columns, name)
        self.list.view.selectionModel().currentChanged.connect(self._show_whole)
        self.whole = QLabel()
        self.whole.setProperty("role", "secondary")
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.whole.setContentsMargins(BLEED, 0, BLEED, 8)
        foot = QHBoxLayout()
        foot.setContentsMargins(BLEED, 0, BLEED, 0)
        foot.setSpacing(8)
        for button in (add, *more):
            foot.addWidget(button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addLayout(foot)

    def _show_whole(self, index: QModelIndex) -> None:
        self.show_whole(index.row())

    def show_whole(self, row: int) -> None:
        """Say the chosen record without a word cut off; none is chosen where `row` is none of the list."""
        raise NotImplementedError
