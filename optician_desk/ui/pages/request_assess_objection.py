"""Assessing an objection: for each purpose on legitimate interests, whether it stops or why it goes on (GDPR Art. 21(1))."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import Purpose
from optician_desk.services import weighing
from optician_desk.services.weighing import Weighed
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_asked import Asked
from optician_desk.ui.pages.request_assess import AssessForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.field import TextField
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.toggles import CheckBox, RadioButton

_INDENT = 30


class PurposeLine(QWidget):
    """One purpose: whether it is objected to, what becomes of it, and how the interests were weighed.

    `opened` carries what has just appeared for the person who ticked it.
    """

    edited = Signal()
    opened = Signal(object)

    def __init__(self, purpose: Purpose, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        words_of = purpose.name.of(language)
        self.purpose, self.name = purpose.id, words_of[:1].upper() + words_of[1:]
        # The words stand in a label, which breaks lines; the box beside it has them as its name.
        self.chosen = CheckBox()
        self.chosen.setAccessibleName(self.name)
        words = QLabel(f"{self.name} ({purpose.clause})")
        words.setWordWrap(True)
        words.setProperty("role", "value")
        words.setBuddy(self.chosen)
        head = QWidget()
        head_row = _row(head)
        head_row.addWidget(self.chosen, 0, Qt.AlignmentFlag.AlignTop)
        head_row.addWidget(words, 1)
        self.stops = RadioButton(text=translate("RequestAssessObjection", "The processing stops"))
        self.goes_on = RadioButton(text=translate("RequestAssessObjection", "It goes on, for compelling grounds"))
        self._group = QButtonGroup(self)
        self.reasoning = TextField(label=translate("RequestAssessObjection", "How the interests were weighed"))
        self.reasoning.edit.setFixedHeight(84)
        self._part = QWidget()
        part = QVBoxLayout(self._part)
        part.setContentsMargins(_INDENT, 0, 0, 4)
        part.setSpacing(4)
        for button in (self.stops, self.goes_on):
            button.setAccessibleDescription(self.name)
            self._group.addButton(button)
            button.toggled.connect(self._touched)
            part.addWidget(button)
        part.addSpacing(4)
        part.addWidget(self.reasoning)
        self.chosen.toggled.connect(self._touched)
        self.reasoning.edit.textChanged.connect(self._touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self._part)
        self._touched()

    def _touched(self, *_state: object) -> None:
        self._part.setVisible(self.chosen.isChecked())
        self.reasoning.setVisible(self._group.checkedButton() is not None)
        hint = (
            QCoreApplication.translate(
                "RequestAssessObjection",
                "Why the company’s grounds outweigh the customer’s interests, rights and freedoms. It stands in the answer.",
            )
            if self.goes_on.isChecked()
            else QCoreApplication.translate("RequestAssessObjection", "Kept with the request.")
        )
        self.reasoning.set_hint(hint)
        self.reasoning.set_voluntary(not self.goes_on.isChecked())
        self.edited.emit()
        if self.chosen.isChecked() and any(one.hasFocus() for one in (self.chosen, self.stops, self.goes_on)):
            self.opened.emit(self._part)

    def clear(self) -> None:
        """Nothing chosen, nothing typed."""
        self.chosen.setChecked(False)
        self._group.setExclusive(False)
        for button in (self.stops, self.goes_on):
            button.setChecked(False)
        self._group.setExclusive(True)
        self.reasoning.set_text("")

    def weighed(self) -> Weighed | None:
        """What was decided; None where the purpose is not objected to or nothing is chosen yet."""
        if not self.chosen.isChecked() or self._group.checkedButton() is None:
            return None
        return Weighed(self.purpose, self.stops.isChecked(), self.reasoning.text().strip())

    def is_open(self) -> bool:
        """Whether something is still to be said about a purpose that is objected to."""
        found = self.weighed()
        return self.chosen.isChecked() and (found is None or not (found.upheld or found.reasoning))


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    return row


class RequestAssessObjection(AssessForm):
    """Every purpose that can be objected to; a manager decides."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._may = context.session.may(Permission.APPROVE_REPORT)
        self.asked = Asked(
            QCoreApplication.translate("RequestAssessObjection", "What the customer objects to"),
            QCoreApplication.translate(
                "RequestAssessObjection",
                "These purposes rest on legitimate interests. The processing stops unless compelling grounds are shown, or it "
                "is needed for a legal claim. An objection to marketing is never weighed: it takes effect on receipt.",
            ),
        )
        self.refused = NoticeStrip()
        purposes = weighing.open_to_objection(context.session.desk.policy)
        self.lines = {purpose.id: PurposeLine(purpose, context.language) for purpose in purposes}
        self._list = QWidget()
        inner = QVBoxLayout(self._list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for at, line in enumerate(self.lines.values()):
            if at:
                inner.addWidget(Hairline())
            line.setEnabled(self._may)
            line.edited.connect(self._edited)
            line.opened.connect(self.revealed)
            inner.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.asked)
        column.addWidget(self.refused)
        column.addWidget(self._list)

    def show_request(self, view: RequestView) -> None:
        if self._view is None or self._view.row.request != view.row.request:
            for line in self.lines.values():
                line.clear()
        self._view = view
        self.refused.clear()
        self.asked.show_request(view)
        self._list.setVisible(view.row.has_card)
        self.changed.emit()

    def _edited(self) -> None:
        self.refused.clear()
        self.changed.emit()

    def missing(self) -> list[str]:
        if self._stranger():
            return []
        if not self._may:
            return [QCoreApplication.translate("RequestAssessObjection", "A manager weighs the interests and decides.")]
        left = [line.name for line in self.lines.values() if line.is_open()]
        if left:
            words = QCoreApplication.translate("RequestAssessObjection", "Still to be decided: {purposes}.")
            return [words.format(purposes=", ".join(left))]
        if not any(line.weighed() for line in self.lines.values()):
            return [
                QCoreApplication.translate("RequestAssessObjection", "Tick the purposes that the customer objects to.")
            ]
        return []

    def primary(self) -> str:
        if self._stranger():
            return self._nothing_words()
        return QCoreApplication.translate("RequestAssessObjection", "Record the decision") if self._may else ""

    def may_submit(self) -> bool:
        return not self.missing()

    def submit(self) -> None:
        if self._view is None or self.missing():
            return
        session, request = self.context.session, self._view.row.request
        if self._stranger():
            self._record_nothing(request)
            return
        weighed = [found for line in self.lines.values() if (found := line.weighed()) is not None]
        said = QCoreApplication.translate("RequestAssessObjection", "Decision recorded")
        self.want(lambda: weighing.decide(session, request, weighed), said)

    def show_error(self, error: DeskError) -> bool:
        line = self.lines.get((error.field or "").removeprefix("reasoning."))
        if line is None:
            self.refused.show_notice(Tone.DANGER, sentence(error))
            self.revealed.emit(self.refused)
        else:
            line.reasoning.set_error(sentence(error))
            line.reasoning.editor.setFocus()
            self.revealed.emit(line.reasoning)
        return True

    def focus_first(self) -> None:
        line = next(iter(self.lines.values()), None)
        if line is not None and line.isEnabled():
            line.chosen.setFocus()

    def draft(self) -> dict[str, str] | None:
        kept = {}
        for purpose, line in self.lines.items():
            if line.chosen.isChecked():
                stand = "stops" if line.stops.isChecked() else "goes_on" if line.goes_on.isChecked() else ""
                kept[purpose] = f"{stand}\t{line.reasoning.text()}"
        return kept or None

    def restore(self, draft: dict[str, str]) -> None:
        for purpose, line in self.lines.items():
            if purpose in draft and self._may:
                stand, _, reasoning = draft[purpose].partition("\t")
                line.chosen.setChecked(True)
                line.stops.setChecked(stand == "stops")
                line.goes_on.setChecked(stand == "goes_on")
                line.reasoning.set_text(reasoning)
        self.changed.emit()
