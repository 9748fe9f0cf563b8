"""The tab of a card that lists to whom data were handed, and lets a new disclosure be recorded (policy 3.1, 3.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.card_view import DisclosureLine
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.record_list import Record
from optician_desk.ui.widgets.record_panel import RecordPanel

KEY = "Ctrl+D"


class DisclosurePanel(RecordPanel):
    """Newest first. `wanted` asks for a new one; without a recipient in force there is nothing to ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._lines: tuple[DisclosureLine, ...] = ()
        columns = (
            (translate("DisclosurePanel", "Handed over on"), 0),
            (translate("DisclosurePanel", "Recipient"), 120),
            (translate("DisclosurePanel", "What was handed over"), 330),
        )
        add = SecondaryButton(text=translate("DisclosurePanel", "Record a disclosure"), icon="send", key=KEY)
        self.lay_out(columns, translate("DisclosurePanel", "Disclosures"), add)

    def set_lines(self, lines: tuple[DisclosureLine, ...], may_add: bool) -> None:
        """Show them; none at all says so, with the way to record one."""
        translate = QCoreApplication.translate
        self._lines = lines
        none = translate("DisclosurePanel", "This customer's data have not been handed to anybody.")
        words = translate("DisclosurePanel", "Record a disclosure") if may_add else ""
        self.list.empty.set("send", none, words, KEY)
        self.list.set_records(
            tuple(Record("", (format_day(line.on), line.recipient, ", ".join(line.categories))) for line in lines)
        )
        self.whole.setVisible(bool(lines))
        self.add.setVisible(may_add and bool(lines))

    def show_whole(self, row: int) -> None:
        """The chosen line without a word cut off."""
        if 0 <= row < len(self._lines):
            line = self._lines[row]
            words = QCoreApplication.translate("DisclosurePanel", "Handed over: {categories}\nPurpose: {ground}")
            self.whole.setText(words.format(categories=", ".join(line.categories), ground=line.ground))
