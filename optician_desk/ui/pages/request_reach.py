"""Knowing who asks without a document in hand: by what the card has known since before the request (policy 5.5.3, 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.identity import Method
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Step
from optician_desk.services import identity_ways
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import SecondaryButton


class RequestReach(StepForm):
    """Questions, a call back, or a letter to the address on file. Each is done elsewhere, on record; this rests on that."""

    def __init__(self, context: Context, way: Method, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.way = way
        self._view: RequestView | None = None
        self._judged = False
        self._stands: Refusal | None = None
        title = QLabel(_title(way))
        title.setProperty("role", "section")
        about = QLabel(_about(way))
        about.setProperty("role", "secondary")
        about.setWordWrap(True)
        words, icon = _begin(way)
        self.begin = SecondaryButton(text=words, icon=icon)
        self.begin.clicked.connect(self._begin)
        self.said = NoticeStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)

    def show_request(self, view: RequestView) -> None:
        self._view = view
        self._judged, self._stands = False, None
        self.said.clear()
        if view.row.step is not Step.IDENTITY or not view.row.has_card or view.made_by is not GivenBy.SELF:
            return
        session, request, way = self.context.session, view.row.request, self.way

        def show(stands: Refusal | None) -> None:
            if self._view is view:
                self._judged, self._stands = True, stands
                self.changed.emit()

        self.context.runner.read(self, lambda: identity_ways.in_the_way(session, request, way), show)

    def missing(self) -> list[str]:
        return [sentence(self._stands)] if self._stands is not None else []

    def may_submit(self) -> bool:
        return self._judged and self._stands is None

    def _begin(self) -> None:
        if self._view is None:
            return
        row = self._view.row
        if self.way is Method.KNOWN_EMAIL:
            self.context.navigate("letter", request=row.request, paper=identity_ways.ASKING)
        else:
            self.context.navigate("phone", subject=row.subject, request=row.request)

    def kept(self) -> tuple[str, str]:
        return (
            QCoreApplication.translate("RequestReach", "No answers are kept"),
            QCoreApplication.translate(
                "RequestReach",
                "What stays: how it was checked, what was asked about or which address was written to, by whom and when.",
            ),
        )

    def primary(self) -> str:
        if self.way is Method.KNOWN_EMAIL:
            return QCoreApplication.translate("RequestReach", "The answer came from this address")
        return QCoreApplication.translate("RequestReach", "Confirm identity")

    def submit(self) -> None:
        if self._view is None or not self.may_submit():
            return
        session, request, way = self.context.session, self._view.row.request, self.way
        self.want(
            lambda: identity_ways.record_identity_by(session, request, way),
            QCoreApplication.translate("RequestReach", "Identity confirmed"),
        )

    def show_error(self, error: DeskError) -> bool:
        if not error.code.startswith("identity."):
            return False
        self.said.show_notice(Tone.WARNING, sentence(error))
        self.revealed.emit(self.said)
        return True

    def focus_first(self) -> None:
        self.begin.setFocus()


def _title(way: Method) -> str:
    match way:
        case Method.QUESTIONS:
            return QCoreApplication.translate("RequestReach", "Questions from the card")
        case Method.CALLBACK:
            return QCoreApplication.translate("RequestReach", "Calling back the number on file")
        case _:
            return QCoreApplication.translate("RequestReach", "Writing to the e-mail address on file")


def _about(way: Method) -> str:
    match way:
        case Method.QUESTIONS:
            return QCoreApplication.translate(
                "RequestReach",
                "The requester is asked about their own card; the answers are typed in and compared, nothing is read out. Once "
                "enough of them agree, confirm here.",
            )
        case Method.CALLBACK:
            return QCoreApplication.translate(
                "RequestReach",
                "Call the number that the card had before the request came, never one that the caller names. Then confirm here.",
            )
        case _:
            return QCoreApplication.translate(
                "RequestReach",
                "The letter goes to the address that the card had before the request came. When the answer has come from "
                "that address, confirm here.",
            )


def _begin(way: Method) -> tuple[str, str]:
    match way:
        case Method.QUESTIONS:
            return QCoreApplication.translate("RequestReach", "Ask the questions"), "list-checks"
        case Method.CALLBACK:
            return QCoreApplication.translate("RequestReach", "Call back"), "phone"
        case _:
            return QCoreApplication.translate("RequestReach", "Write the letter"), "mail"
