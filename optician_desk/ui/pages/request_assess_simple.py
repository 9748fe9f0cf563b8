"""Assessing what changes no data: which earlier answer is copied, and what a complaint came to (policy 5.2, 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import copies, deciding
from optician_desk.services.copies import Earlier
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.request_words import kind_name
from optician_desk.ui.pages.request_asked import Asked
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.field import TextField
from optician_desk.ui.widgets.toggles import RadioCard


class RequestAssessSimple(StepForm):
    """A short list of choices and, where it is needed, why; a refusal and a complaint are a manager's word."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        translate = QCoreApplication.translate
        self._view: RequestView | None = None
        self._earlier: tuple[Earlier, ...] | None = None
        self._may = context.session.may(Permission.APPROVE_REPORT)
        self.copy = Asked(
            translate("RequestAssessSimple", "Which answer is copied"),
            translate("RequestAssessSimple", "The copy is the very document that was signed then."),
        )
        self.complaint = Asked(
            translate("RequestAssessSimple", "Outcome of the complaint"),
            translate("RequestAssessSimple", "Look into what happened, correct it, and say both in the answer."),
        )
        self.refused = NoticeStrip()
        self._none = QLabel()
        self._none.setWordWrap(True)
        self._none.hide()
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda _button, _on: self._edited())
        self.cards: dict[str, RadioCard] = {}
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self.reasoning = TextField()
        self.reasoning.edit.setFixedHeight(112)
        self.reasoning.edit.textChanged.connect(self._edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.copy, self.complaint, self.refused, self._none, self._list, self.reasoning):
            column.addWidget(widget)

    # --------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        another = self._view is None or self._view.row.request != view.row.request
        self._view = view
        self.refused.clear()
        is_copy = view.row.kind is Kind.COPY
        self.copy.setVisible(is_copy)
        self.complaint.setVisible(not is_copy)
        (self.copy if is_copy else self.complaint).show_request(view)
        for asked in (self.copy, self.complaint):
            asked.stranger.hide()  # who has no card may have an answer to be copied, and may complain
        if another:
            self.reasoning.set_text("")
            self._show_cards({})
        if not is_copy:
            self._none.hide()
            if another:
                self._show_cards(_outcomes())
            self._show_reasoning()
            return
        self._earlier = None
        self._none.hide()
        self.reasoning.hide()
        session, request = self.context.session, view.row.request

        def show(found: tuple[Earlier, ...]) -> None:
            if self._view is view:  # another request is looked at by now
                self._show_earlier(found)

        self.context.runner.read(self, lambda: copies.earlier_answers(session, request), show)

    def _show_cards(self, entries: dict[str, tuple[str, str, bool]]) -> None:
        """Choices by key: words, second line, whether it can be chosen."""
        for card in self.cards.values():
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for key, (words, note, can) in entries.items():
            card = RadioCard(self._list, text=words, note=note)
            card.setEnabled(can)
            self._group.addButton(card)
            self._cards.addWidget(card)
            self.cards[key] = card
        self._list.setVisible(bool(entries))

    def _show_earlier(self, found: tuple[Earlier, ...]) -> None:
        translate = QCoreApplication.translate
        chosen = self.chosen()
        self._earlier = found
        gone = translate("RequestAssessSimple", "no longer kept")
        entries = {}
        for one in found:
            words = f"{kind_name(one.kind)} · {one.number}"
            note = translate("RequestAssessSimple", "Signed on {day}, request {number}")
            told = note.format(day=format_day(one.approved_on), number=one.request_number)
            entries[one.request] = (words, told if one.kept else f"{told} · {gone}", one.kept)
        self._show_cards(entries)
        kept = [one.request for one in found if one.kept]
        if chosen in kept or len(kept) == 1:
            self.cards[chosen if chosen in kept else kept[0]].setChecked(True)
        self._none.setText(
            translate("RequestAssessSimple", "None of the earlier answers is kept any more, so no copy can be given.")
            if found
            else translate(
                "RequestAssessSimple", "This person never got an answer before. To say so is a full answer too."
            )
        )
        self._none.setVisible(not kept)
        self._show_reasoning()
        self.focus_first()

    def _show_reasoning(self) -> None:
        translate = QCoreApplication.translate
        if self._is_copy():
            self.reasoning.setVisible(self._is_gone())
            self.reasoning.set_label(translate("RequestAssessSimple", "Why it is no longer kept"))
            self.reasoning.set_hint(translate("RequestAssessSimple", "It stands in the answer."))
        else:
            self.reasoning.show()
            self.reasoning.set_label(translate("RequestAssessSimple", "What was found and what was done"))
            self.reasoning.set_hint(
                translate("RequestAssessSimple", "The customer reads this, and where to complain further.")
            )
        for part in (self.reasoning, *(() if self._is_copy() else self.cards.values())):
            part.setEnabled(self._may)
        self.changed.emit()

    def _edited(self) -> None:
        self.reasoning.clear()
        self.refused.clear()
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------------ foot
    def _is_copy(self) -> bool:
        return self._view is not None and self._view.row.kind is Kind.COPY

    def _is_gone(self) -> bool:
        return bool(self._earlier) and not any(one.kept for one in self._earlier or ())

    def chosen(self) -> str:
        """The key of the card that is chosen; empty if none is."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def missing(self) -> list[str]:
        translate = QCoreApplication.translate
        if self._is_copy() and not self._is_gone():
            if self._earlier and not self.chosen():
                return [translate("RequestAssessSimple", "Choose the answer to be copied.")]
            return []
        if not self._may:
            return [translate("RequestAssessSimple", "A manager decides on this.")]
        found = []
        if not self._is_copy() and not self.chosen():
            found.append(translate("RequestAssessSimple", "Choose the outcome of the complaint."))
        if not self.reasoning.text().strip():
            found.append(translate("RequestAssessSimple", "Write it down in a few sentences."))
        return found

    def primary(self) -> str:
        translate = QCoreApplication.translate
        if not self._is_copy():
            return translate("RequestAssessSimple", "Record the decision") if self._may else ""
        if self._is_gone():
            return translate("RequestAssessSimple", "Refuse: no longer kept") if self._may else ""
        if self._earlier == ():
            return translate("RequestAssessSimple", "There is no earlier answer")
        return translate("RequestAssessSimple", "Copy this answer")

    def may_submit(self) -> bool:
        return not self.missing() and not (self._is_copy() and self._earlier is None)

    def submit(self) -> None:
        if self._view is None or not self.may_submit():
            return
        session, request = self.context.session, self._view.row.request
        chosen, reasoning = self.chosen(), self.reasoning.text()
        said = QCoreApplication.translate("RequestAssessSimple", "Decision recorded")
        if not self._is_copy():
            self.want(lambda: deciding.decide_complaint(session, request, Decision(chosen), reasoning), said)
        elif self._is_gone():
            self.want(lambda: copies.refuse_gone(session, request, reasoning), said)
        elif chosen:
            self.want(lambda: copies.choose(session, request, chosen), said)
        else:
            self.want(lambda: copies.nothing_answered(session, request), said)

    def show_error(self, error: DeskError) -> bool:
        if error.field == "reasoning":
            self.reasoning.set_error(sentence(error))
            self.reasoning.editor.setFocus()
            self.revealed.emit(self.reasoning)
        else:
            self.refused.show_notice(Tone.DANGER, sentence(error))
            self.revealed.emit(self.refused)
        return True

    def focus_first(self) -> None:
        card = next((card for card in self.cards.values() if card.isEnabled()), None)
        target = card or (self.reasoning.editor if self.reasoning.isVisibleTo(self) else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> dict[str, str] | None:
        kept = {"chosen": self.chosen(), "reasoning": self.reasoning.text()}
        return kept if any(kept.values()) and self._may else None

    def restore(self, draft: dict[str, str]) -> None:
        if card := self.cards.get(draft.get("chosen", "")):
            card.setChecked(card.isEnabled())
        self.reasoning.set_text(draft.get("reasoning", ""))


def _outcomes() -> dict[str, tuple[str, str, bool]]:
    translate = QCoreApplication.translate
    return {
        Decision.GRANTED.value: (
            translate("RequestAssessSimple", "Justified"),
            translate("RequestAssessSimple", "What went wrong has been corrected."),
            True,
        ),
        Decision.PARTIAL.value: (
            translate("RequestAssessSimple", "Justified in part"),
            translate("RequestAssessSimple", "A part of it was confirmed and has been corrected."),
            True,
        ),
        Decision.REFUSED.value: (
            translate("RequestAssessSimple", "Not justified"),
            translate("RequestAssessSimple", "The answer says why, and where to complain further."),
            True,
        ),
    }
