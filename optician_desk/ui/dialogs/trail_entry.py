"""One entry of the trail as a whole; from here its card is opened, which goes on record, or all entries of that card shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.key_values import KeyValues

WIDTH = 520


class TrailEntryDialog(QDialog):
    """Reading an entry is no look at the card: that is `card_wanted`, and `entries_wanted` asks for the card's entries alone.

    `has_card`: somebody's card is named. `narrowed`: its entries alone are shown already.
    """

    card_wanted = Signal()
    entries_wanted = Signal()

    def __init__(
        self,
        title: str,
        rows: list[tuple[str, str]],
        *,
        has_card: bool = False,
        narrowed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = QLabel(title)
        head.setProperty("role", "section")
        self.rows = KeyValues()
        self.rows.set_rows(rows)
        translate = QCoreApplication.translate
        self.close_button = SecondaryButton(text=translate("TrailEntryDialog", "Close"), key="Esc")
        self.close_button.clicked.connect(self.reject)
        opens, narrows = (
            translate("TrailEntryDialog", "Open the card"),
            translate("TrailEntryDialog", "Entries of this card"),
        )
        self.card: Button = (PrimaryButton if narrowed else SecondaryButton)(text=opens)
        self.card.clicked.connect(self._open_card)
        self.entries = PrimaryButton(text=narrows)
        self.entries.clicked.connect(self._show_entries)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.close_button, self.card, self.entries):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.rows)
        column.addLayout(buttons)
        self.card.setVisible(has_card)
        self.entries.setVisible(has_card and not narrowed)
        first = self.close_button if not has_card else self.card if narrowed else self.entries
        first.setDefault(True)
        first.setFocus()

    def _open_card(self) -> None:
        self.accept()
        self.card_wanted.emit()

    def _show_entries(self) -> None:
        self.accept()
        self.entries_wanted.emit()
