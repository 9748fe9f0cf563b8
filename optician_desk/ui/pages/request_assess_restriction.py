"""Assessing a request for restriction: on which ground of the law, then the card is locked at once (GDPR Art. 18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import active
from optician_desk.services import restricting
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_asked import Asked
from optician_desk.ui.pages.request_assess import AssessForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.field import ChoiceField


class RequestAssessRestriction(AssessForm):
    """Whoever serves the customer may grant it; a refusal stands in the menu and is a manager's word."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        translate = QCoreApplication.translate
        self.asked = Asked(
            translate("RequestAssessRestriction", "Restricting the processing"),
            translate(
                "RequestAssessRestriction",
                "The card is locked at once: the data are stored and nothing else is done with them, but for the customer’s own "
                "requests and legal claims. Before the restriction is lifted the customer is told so.",
            ),
        )
        self.refused = NoticeStrip()
        self.already = QLabel(
            translate(
                "RequestAssessRestriction", "The card is restricted already; this ground takes the place of that one."
            )
        )
        self.already.setWordWrap(True)
        self.already.setProperty("role", "secondary")
        self.ground = ChoiceField(label=translate("RequestAssessRestriction", "Ground"))
        self.ground.box.may_be_narrow()
        self.ground.add("", translate("RequestAssessRestriction", "Choose…"))
        for entry in active(context.session.desk.policy.restriction_grounds):
            words = entry.text.of(context.language)
            self.ground.add(entry.id, f"{words[:1].upper()}{words[1:]}")
        self.ground.set_hint(
            translate("RequestAssessRestriction", "None fits: a manager refuses the request (More, Ctrl+.).")
        )
        self.ground.box.currentIndexChanged.connect(self._edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.asked, self.refused, self.already, self.ground):
            column.addWidget(part)

    def show_request(self, view: RequestView) -> None:
        if self._view is None or self._view.row.request != view.row.request:
            self.ground.choose("")
        self._view = view
        self.refused.clear()
        self.asked.show_request(view)
        self.already.setVisible(view.restricted)
        self.ground.setVisible(view.row.has_card)
        self.changed.emit()

    def _edited(self, *_index: object) -> None:
        self.ground.clear()
        self.changed.emit()

    def missing(self) -> list[str]:
        if self._stranger() or self.ground.key():
            return []
        return [QCoreApplication.translate("RequestAssessRestriction", "Choose the ground.")]

    def primary(self) -> str:
        if self._stranger():
            return self._nothing_words()
        return QCoreApplication.translate("RequestAssessRestriction", "Restrict the processing")

    def may_submit(self) -> bool:
        return not self.missing()

    def submit(self) -> None:
        if self._view is None or self.missing():
            return
        session, request, ground = self.context.session, self._view.row.request, self.ground.key()
        if self._stranger():
            self._record_nothing(request)
        else:
            said = QCoreApplication.translate("RequestAssessRestriction", "The processing is restricted")
            self.want(lambda: restricting.grant(session, request, ground), said)

    def show_error(self, error: DeskError) -> bool:
        if error.field == "restriction_ground":
            self.ground.set_error(sentence(error))
            self.ground.editor.setFocus()
            self.revealed.emit(self.ground)
        else:
            self.refused.show_notice(Tone.DANGER, sentence(error))
            self.revealed.emit(self.refused)
        return True

    def focus_first(self) -> None:
        if self.ground.isVisibleTo(self):
            self.ground.editor.setFocus()

    def draft(self) -> dict[str, str] | None:
        return {"ground": self.ground.key()} if self.ground.key() else None

    def restore(self, draft: dict[str, str]) -> None:
        self.ground.choose(draft.get("ground", ""))
        self.changed.emit()
