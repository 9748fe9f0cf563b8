"""The head of a form of assessment: what is asked, in the customer's own words, and that nothing is held of a stranger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.request_view import RequestView


class Asked(QWidget):
    """A title, the wish, and where there is no card the sentence that this is an answer as well."""

    def __init__(self, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QLabel(title)
        head.setProperty("role", "section")
        self._about = QLabel(about)
        self._about.setProperty("role", "secondary")
        self.wish = QLabel()
        self.wish.setProperty("role", "value")
        self.wish.setTextFormat(Qt.TextFormat.PlainText)
        self.wish.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stranger = QLabel(
            QCoreApplication.translate(
                "RequestAsked",
                "There is no card of this person. That the company holds nothing about a person is a full answer too.",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (head, self._about, self.wish, self.stranger):
            label.setWordWrap(label is not head)
            column.addWidget(label)
        self._about.setVisible(bool(about))
        self.stranger.hide()

    def show_request(self, view: RequestView) -> None:
        """Show the wish of this request, if one was written down."""
        words = QCoreApplication.translate("RequestAsked", "In the customer’s words: {wish}")
        self.wish.setText(words.format(wish=view.wish))
        self.wish.setVisible(bool(view.wish))
        self.stranger.setVisible(not view.row.has_card)
        self._about.setVisible(bool(self._about.text()) and view.row.has_card)
