"""The last steps: the answer is prepared and signed on its own page, handed over here, and then it is all history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.policy.model import active
from optician_desk.services import request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.models.reach_words import reach_words
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.toggles import RadioCard


def _by_report(view: RequestView) -> bool:
    """Whether the report answers: to an access request, unless it was refused. Everything else is answered with a letter."""
    refused = view.assessment is not None and view.assessment.decision is Decision.REFUSED
    return view.row.kind is Kind.ACCESS and not refused


class RequestAnswer(StepForm):
    """What is known so far, step by step, and the one thing that comes next."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "section")
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("role", "secondary")
        self._about.setWordWrap(True)
        self._ways = QWidget()
        self._ways.setAccessibleName(QCoreApplication.translate("RequestAnswer", "How the answer leaves the shop"))
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        self._group = QButtonGroup(self)
        self.ways: dict[str, RadioCard] = {}
        for way in active(context.session.desk.policy.handover_ways):
            words = way.text.of(context.language)
            card = RadioCard(text=words[:1].upper() + words[1:])
            card.toggled.connect(self._chosen)
            self._group.addButton(card)
            self.ways[way.id] = card
            ways.addWidget(card)
        self.unreached = NoticeStrip()
        self.receipt = SecondaryButton(
            text=QCoreApplication.translate("RequestAnswer", "Receipt for signature…"), icon="file-check"
        )
        self.receipt.clicked.connect(self._open_receipt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._ways)
        column.addWidget(self.unreached)
        column.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignLeft)
        self._view: RequestView | None = None

    def _chosen(self, on: bool) -> None:
        if on:
            self._warn()
            self.changed.emit()

    def _warn(self) -> None:
        """Say that no address is known for the way that is chosen; it can be recorded all the same."""
        words = reach_words(self._way(), self._view.unreached) if self._view is not None else ("", "")
        if words[0]:
            self.unreached.show_notice(Tone.WARNING, *words)
            self.revealed.emit(self.unreached)
        else:
            self.unreached.clear()

    def show_request(self, view: RequestView) -> None:
        self._view = view
        step = view.row.step
        self._group.setExclusive(False)
        for card in self.ways.values():
            card.setChecked(False)
        self._group.setExclusive(True)
        self._ways.setVisible(step is Step.HANDED_OVER)
        self.unreached.clear()
        self.receipt.setVisible(step is Step.HANDED_OVER and not _by_report(view))
        title, about = self._words(view)
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.changed.emit()

    def _words(self, view: RequestView) -> tuple[str, str]:
        match view.row.step:
            case Step.ANSWER if not _by_report(view):
                return QCoreApplication.translate("RequestAnswer", "Everything for the answer is here"), (
                    QCoreApplication.translate(
                        "RequestAnswer",
                        "The answer is a letter that says what was decided and done, and why. A manager approves and signs it.",
                    )
                )
            case Step.HANDED_OVER if not _by_report(view):
                return QCoreApplication.translate("RequestAnswer", "How the answer leaves the shop"), (
                    QCoreApplication.translate(
                        "RequestAnswer",
                        "Print or save it. Whoever gets it in person signs the receipt. Then record here how it left.",
                    )
                )
            case Step.ANSWER:
                return QCoreApplication.translate("RequestAnswer", "Everything for the answer is here"), (
                    QCoreApplication.translate(
                        "RequestAnswer",
                        "The answer shows all that is held, page by page as it will print. A manager approves and signs it. "
                        "“We hold nothing about you” is a full answer.",
                    )
                )
            case Step.HANDED_OVER:
                return QCoreApplication.translate("RequestAnswer", "How the answer leaves the shop"), (
                    QCoreApplication.translate(
                        "RequestAnswer",
                        "Print it, let the requester sign the line on its last page, then record it here.",
                    )
                )
        if view.row.outcome == "withdrawn":
            return QCoreApplication.translate("RequestAnswer", "The requester withdrew this request"), ""
        return QCoreApplication.translate("RequestAnswer", "This request is closed"), ""

    def _way(self) -> str:
        return next((way for way, card in self.ways.items() if card.isChecked()), "")

    def missing(self) -> list[str]:
        if self._view is not None and self._view.row.step is Step.HANDED_OVER and not self._way():
            return [QCoreApplication.translate("RequestAnswer", "Choose how the answer leaves the shop.")]
        return []

    def primary(self) -> str:
        step = self._view.row.step if self._view else None
        if step is Step.ANSWER:
            return QCoreApplication.translate("RequestAnswer", "Prepare answer")
        if step is Step.HANDED_OVER:
            return QCoreApplication.translate("RequestAnswer", "Record hand-over")
        return ""

    def may_submit(self) -> bool:
        return not self.missing()

    def submit(self) -> None:
        if self._view is None:
            return
        session, request = self.context.session, self._view.row.request
        if self._view.row.step is Step.ANSWER:
            self._open_answer(self._view)
            return
        how = self._way()
        self.want(
            lambda: request_steps.hand_over(session, request, how),
            QCoreApplication.translate("RequestAnswer", "Hand-over recorded, request closed"),
        )

    def secondary(self) -> str:
        if self._view is not None and self._view.answer is not None and self._view.answer.approved_on:
            return QCoreApplication.translate("RequestAnswer", "Open the answer")
        return ""

    def submit_secondary(self) -> None:
        if self._view is not None:
            self._open_answer(self._view)

    def _open_answer(self, view: RequestView) -> None:
        self.context.navigate("report" if _by_report(view) else "letter", request=view.row.request)

    def _open_receipt(self) -> None:
        if self._view is not None:
            self.context.navigate("letter", request=self._view.row.request, paper="handover_receipt")

    def focus_first(self) -> None:
        if self._view is not None and self._view.row.step is Step.HANDED_OVER:
            next(iter(self.ways.values())).setFocus()
        else:
            self.setFocus()
