"""Beside the list: the selected person at more length, masked like the list, and the button that opens the card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.search_view import Glimpse, Kind
from optician_desk.ui import theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import PrimaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.marks import Avatar, Chip, Hairline, Icon


class CustomersPreview(QWidget):
    """Shows one `Glimpse`, or nothing at all. `opened` asks for the card."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(size=48, accent=True)
        self._name = plain("name")
        self._name.setWordWrap(True)
        self._since = plain("secondary")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self._known = QVBoxLayout()
        self._known.setSpacing(12)
        self._note = plain("caption")
        self._note.setWordWrap(True)
        self.button = PrimaryButton(key="Enter")
        self.button.clicked.connect(self.opened)
        self._inside = QWidget()
        self._lay_out()
        self.show_glimpse(None)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._since)
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(23, 22, 24, 20)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(self._chips)
        column.addWidget(Hairline())
        column.addLayout(self._known)
        column.addStretch(1)
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._inside)

    def show_glimpse(self, seen: Glimpse | None) -> None:
        """Show this person; None shows nobody."""
        self._inside.setVisible(seen is not None)
        _empty(self._chips)
        _empty(self._known)
        if seen is None:
            self._name.clear()
            self._avatar.set_name("")
            return
        name = shown_name(seen.given, seen.surname)
        self._avatar.set_name(name)
        self._name.setText(name)
        customer = seen.kind is Kind.CUSTOMER
        since = (
            QCoreApplication.translate("CustomersPreview", "Card since {date}")
            if customer
            else QCoreApplication.translate("CustomersPreview", "Without a card; request since {date}")
        )
        self._since.setText(since.format(date=format_day(seen.since)))
        if seen.restricted:
            words = QCoreApplication.translate("CustomersPreview", "Processing restricted")
            self._chips.addWidget(Chip(text=words, icon="circle-pause", tone=Tone.DANGER))
        if seen.open_requests:
            words = QCoreApplication.translate("CustomersPreview", "%n open request(s)", None, seen.open_requests)
            self._chips.addWidget(Chip(text=words, icon="clock", tone=Tone.WARNING))
        if self._chips.count():
            self._chips.addStretch()
        self._fill(seen)
        self.button.setText(
            QCoreApplication.translate("CustomersPreview", "Open the card")
            if customer
            else QCoreApplication.translate("CustomersPreview", "Open the request")
        )
        self._note.setText(
            QCoreApplication.translate(
                "CustomersPreview", "Full details are on the card. Opening it is put on record · 4.4"
            )
        )

    def _fill(self, seen: Glimpse) -> None:
        if seen.restricted:
            told = plain("secondary")
            told.setWordWrap(True)
            told.setText(
                QCoreApplication.translate(
                    "CustomersPreview", "These data may only be stored for now (GDPR Art. 18). No value is shown."
                )
            )
            self._known.addWidget(told)
        for icon, value, caption in (
            ("phone", seen.phone, QCoreApplication.translate("CustomersPreview", "Phone, last digits")),
            (
                "mail",
                seen.email or QCoreApplication.translate("CustomersPreview", "none"),
                QCoreApplication.translate("CustomersPreview", "E-mail"),
            ),
            ("map-pin", seen.city, QCoreApplication.translate("CustomersPreview", "Delivery address, place")),
            (
                "history",
                format_day(seen.last),
                QCoreApplication.translate("CustomersPreview", "Newest entry on the card"),
            ),
        ):
            if not value or ((seen.kind is Kind.REQUEST or seen.restricted) and icon != "history"):
                continue
            self._known.addWidget(_fact(icon, value, caption))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _fact(icon: str, value: str, caption: str) -> QWidget:
    """An icon, a value, and below it in small type what it is."""
    made = QWidget()
    shown = plain("value", value)
    theme.set_tabular(shown)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(shown)
    words.addWidget(plain("caption", caption))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Icon(name=icon, size=18), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made
