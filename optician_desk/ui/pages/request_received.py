"""First step: the written application, printed here or brought along, signed (policy 5.5.1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.choices import CODES
from optician_desk.domain.contact import shown_name, shown_phone
from optician_desk.domain.request_view import RequestView
from optician_desk.services import request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.models.request_words import stamp_words
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.widgets.date_field import format_day


class Facts(QWidget):
    """Label and value in two columns, a line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def set_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show these lines; one with an empty value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (label, value) in enumerate((label, value) for label, value in lines if value):
            left, right = QLabel(label), QLabel(value)
            left.setProperty("role", "secondary")
            right.setProperty("role", "value")
            right.setWordWrap(True)
            right.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(left, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, at, 1)


class RequestReceived(StepForm):
    """Who asks and whether the signed paper is in hand. Until one was printed here, printing is what comes next: a paper that
    the requester brought along is recorded by a button of its own, which no Enter reaches by itself.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        title = QLabel(QCoreApplication.translate("RequestReceived", "The application"))
        title.setProperty("role", "section")
        self._how = QLabel()
        self._how.setWordWrap(True)
        self._how.setProperty("role", "secondary")
        self.facts = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._how)
        column.addSpacing(4)
        column.addWidget(self.facts)
        self._view: RequestView | None = None

    def show_request(self, view: RequestView) -> None:
        self._view = view
        row = view.row
        contact = shown_phone(view.contact) if view.contact.startswith("+") else view.contact
        languages = {
            "lv": QCoreApplication.translate("RequestReceived", "Latvian"),
            "en": QCoreApplication.translate("RequestReceived", "English"),
        }
        never = QCoreApplication.translate("RequestReceived", "not printed here yet")
        self.facts.set_lines(
            [
                (QCoreApplication.translate("RequestReceived", "Requester"), shown_name(row.given, row.surname)),
                (
                    QCoreApplication.translate("RequestReceived", "Acts for the requester"),
                    shown_name(*view.representative),
                ),
                (QCoreApplication.translate("RequestReceived", "Contact"), contact),
                (QCoreApplication.translate("RequestReceived", "Asked for"), self._asked(view)),
                (QCoreApplication.translate("RequestReceived", "In the requester's words"), view.wish),
                (QCoreApplication.translate("RequestReceived", "Received on"), format_day(row.received_on)),
                (QCoreApplication.translate("RequestReceived", "Registered"), stamp_words(view.registered)),
                (QCoreApplication.translate("RequestReceived", "Language of the answer"), languages[view.language]),
                (
                    QCoreApplication.translate("RequestReceived", "Application printed"),
                    stamp_words(view.application_printed) if view.application_printed else never,
                ),
            ]
        )
        self._how.setText(
            QCoreApplication.translate(
                "RequestReceived",
                "Print the application, let the requester read and sign it, and keep the paper. An application that the "
                "requester brought along will do as well: write the number on it.",
            )
        )
        self.changed.emit()

    def _asked(self, view: RequestView) -> str:
        """Every right of the application, a line each; the number of one alone stands in the head of the page."""
        names = CODES["request_kind"]
        if len(view.together) == 1:
            return names[view.together[0][1]].of(self.context.language)
        return "\n".join(f"{number}  {names[kind].of(self.context.language)}" for _, kind, number in view.together)

    def missing(self) -> list[str]:
        return [
            QCoreApplication.translate("RequestReceived", "The identity can be checked once the application is signed.")
        ]

    def _printed(self) -> bool:
        return self._view is not None and self._view.application_printed is not None

    def primary(self) -> str:
        if self._printed():
            return QCoreApplication.translate("RequestReceived", "Signed application received")
        return QCoreApplication.translate("RequestReceived", "Print application")

    def secondary(self) -> str:
        if self._printed():
            return ""
        return QCoreApplication.translate("RequestReceived", "Signed application brought along")

    def submit(self) -> None:
        if self._printed():
            self.submit_secondary()
        else:
            self.print_wanted.emit()

    def submit_secondary(self) -> None:
        if self._view is None:
            return
        session, request = self.context.session, self._view.row.request
        self.want(
            lambda: request_steps.record_application_signed(session, request),
            QCoreApplication.translate("RequestReceived", "Application recorded"),
        )
