"""The tab of a card that lists to whom data were handed, and lets a new disclosure be recorded (policy 3.1, 3.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.card_view import DisclosureLine
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.record_list import Record, RecordList
from optician_desk.ui.widgets.rows import BLEED

KEY = "Ctrl+D"


class DisclosurePanel(QWidget):
    """Newest first. `wanted` asks for a new one; without a recipient in force there is nothing to ask for."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.add = SecondaryButton(text=translate("DisclosurePanel", "Record a disclosure"), icon="send", key=KEY)
        self.add.clicked.connect(self.wanted)
        self.list = RecordList()
        self.list.empty.acted.connect(self.wanted)
        columns = (
            (translate("DisclosurePanel", "Handed over on"), 0),
            (translate("DisclosurePanel", "Recipient"), 120),
            (translate("DisclosurePanel", "What was handed over"), 330),
        )
        self.list.set_columns(columns, translate("DisclosurePanel", "Disclosures"))
        self.list.view.selectionModel().currentChanged.connect(self._show_whole)
        self.whole = QLabel()
        self.whole.setProperty("role", "secondary")
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.whole.setContentsMargins(BLEED, 0, BLEED, 8)
        self._lines: tuple[DisclosureLine, ...] = ()
        foot = QHBoxLayout()
        foot.setContentsMargins(BLEED, 0, BLEED, 0)
        foot.addWidget(self.add)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addLayout(foot)

    def set_lines(self, lines: tuple[DisclosureLine, ...], may_add: bool) -> None:
        """Show them; none at all says so, with the way to record one."""
        translate = QCoreApplication.translate
        self._lines = lines
        none = translate("DisclosurePanel", "This customer's data were handed to nobody.")
        words = translate("DisclosurePanel", "Record a disclosure") if may_add else ""
        self.list.empty.set("send", none, words, KEY)
        self.list.set_records(
            tuple(Record("", (format_day(line.on), line.recipient, ", ".join(line.categories))) for line in lines)
        )
        self.whole.setVisible(bool(lines))
        self.add.setVisible(may_add and bool(lines))

    def _show_whole(self, index: QModelIndex) -> None:
        """The chosen line without a word cut off."""
        if 0 <= index.row() < len(self._lines):
            line = self._lines[index.row()]
            words = QCoreApplication.translate("DisclosurePanel", "Handed over: {categories}\nPurpose: {ground}")
            self.whole.setText(words.format(categories=", ".join(line.categories), ground=line.ground))
