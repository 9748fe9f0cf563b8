"""Beside every call: what does not go by phone, and the way in which it goes (policy 5.5)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.marks import Icon


class PhoneWays(QWidget):
    """`request_wanted` when one of the links to the form for requests is pressed."""

    request_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.links: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(27, 8, 24, 16)
        self._column.setSpacing(18)

    def fill(self, changeable: Collection[str], email: str, requests: bool) -> None:
        """The ways for a policy that lets the categories `changeable` change by phone; once is enough."""
        if self._column.count():
            return
        translate = QCoreApplication.translate
        title = QLabel(translate("PhoneWays", "Not by phone"))
        title.setProperty("role", "section")
        self._column.addWidget(title)
        self._line(
            "eye-off",
            translate("PhoneWays", "Telling what is on the card"),
            translate(
                "PhoneWays",
                "Nothing is read out, not even to a known caller. A request for access is answered in writing.",
            ),
        )
        if "name" not in changeable:
            self._line(
                "id-card",
                translate("PhoneWays", "Name and surname"),
                translate("PhoneWays", "In person, with an identity document."),
            )
        self._line(
            "glasses",
            translate("PhoneWays", "Lens parameters"),
            translate("PhoneWays", "With a new referral, brought in person or sent by e-mail."),
        )
        how = translate(
            "PhoneWays",
            "With an application: in person with an identity document, by e-mail to {email} with a secure electronic signature, "
            "or by post.",
        )
        self._line(
            "inbox",
            translate("PhoneWays", "Access, copy, rectification, erasure, restriction, portability, objection"),
            how.format(email=email),
            translate("PhoneWays", "Register a request") if requests else "",
        )
        self._line(
            "bell-off",
            translate("PhoneWays", "No more advertising, consent withdrawn"),
            translate("PhoneWays", "Counts at once, whoever calls: nobody has to prove who they are to be left alone."),
            translate("PhoneWays", "Register it now") if requests else "",
        )
        self._column.addStretch()

    def _line(self, icon: str, what: str, how: str, link: str = "") -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for role, text in (("strong", what), ("caption", how)):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            words.addWidget(label)
        if link:
            button = LinkButton(text=link)
            button.setAccessibleName(f"{link}: {what}")
            button.clicked.connect(self.request_wanted)
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(button)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(name=icon, size=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)
