"""The places outside the desk: found, nothing found, or not searched because …; each needs an outcome (policy 1.4). Below them,
where data were changed, those who got the data and are to be told.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.names_in_sentences import inside
from optician_desk.domain.request_view import RequestView, SystemOutcome, SystemRow
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services import recipient_notices, request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_recipients import PAPER, RequestRecipients, Telling
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.widgets.field import ComboBox, Field
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.tall import BesideOrBelow
from optician_desk.ui.widgets.toggles import RadioButton

OUTCOMES = ("found", "nothing", "not_searched")


class SystemLine(QWidget):
    """One system: its name and where to look, three outcomes, and what an outcome asks for."""

    edited = Signal()
    revealed = Signal(object)

    def __init__(self, system: str, policy: PolicyFile, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.system = system
        entry = policy.system(system)
        self.name = entry.name.of(language)
        title, hint = QLabel(self.name), QLabel(f"{entry.hint.of(language)} ({entry.clause})")
        title.setProperty("role", "value")
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(hint)
        texts = {
            "found": QCoreApplication.translate("RequestSystems", "Found"),
            "nothing": QCoreApplication.translate("RequestSystems", "Nothing found"),
            "not_searched": QCoreApplication.translate("RequestSystems", "Not searched"),
        }
        self.choices = {outcome: RadioButton(text=texts[outcome]) for outcome in OUTCOMES}
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for outcome, button in self.choices.items():
            button.installEventFilter(self)
            button.setAccessibleName(f"{self.name}: {texts[outcome]}")
            self._group.addButton(button)
            button.toggled.connect(self._toggled)
            choices.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        choices.addStretch()
        self.note = QLineEdit()
        self.note.setMaxLength(request_steps.NOTE_LIMIT)
        self.note.textEdited.connect(lambda _text: self._touched())
        self.note_field = Field(QCoreApplication.translate("RequestSystems", "What was found"), self.note)
        self.note_field.set_hint(
            QCoreApplication.translate("RequestSystems", "In a few words; it goes into the answer as it stands.")
        )
        self.reason = ComboBox()
        self.reason.setPlaceholderText(QCoreApplication.translate("RequestSystems", "Choose…"))
        for reason in active(policy.not_searched_reasons):
            self.reason.addItem(reason.text.of(language), reason.id)
        self.reason.setCurrentIndex(-1)
        self.reason.currentIndexChanged.connect(lambda _at: self._touched())
        self.reason_field = Field(QCoreApplication.translate("RequestSystems", "Why it was not searched"), self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        column.addWidget(BesideOrBelow(words, choices, gap=8))
        column.addWidget(self.note_field)
        column.addWidget(self.reason_field)
        self._saved = self.outcome()
        self._show_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes to a line by keys sees the whole of it, with where to look and what an outcome asks for."""
        if event.type() is QEvent.Type.FocusIn:
            self.revealed.emit(self)
        return super().eventFilter(watched, event)

    def fill(self, row: SystemRow) -> None:
        """Show what is recorded, or nothing chosen."""
        self._group.setExclusive(False)
        for outcome, button in self.choices.items():
            button.setChecked(outcome == row.outcome)
        self._group.setExclusive(True)
        self.note.setText(row.note)
        self.reason.setCurrentIndex(self.reason.findData(row.reason) if row.reason else -1)
        self.note_field.clear()
        self.reason_field.clear()
        self._saved = self.outcome()
        self._show_parts()

    def put(self, outcome: SystemOutcome) -> None:
        """Show what a draft kept; it is not recorded yet."""
        self.fill(SystemRow(self.system, outcome.outcome, outcome.reason, outcome.note, None))
        self._saved = SystemOutcome(self.system, "")

    def _toggled(self, on: bool) -> None:
        if on:
            self._show_parts()
            self._touched()
            if any(button.hasFocus() for button in self.choices.values()):  # chosen by a person, not filled in
                self.revealed.emit(self)

    def _touched(self) -> None:
        self.note_field.clear()
        self.reason_field.clear()
        self.edited.emit()

    def _show_parts(self) -> None:
        chosen = self.outcome().outcome
        self.note_field.setVisible(chosen == "found")
        self.reason_field.setVisible(chosen == "not_searched")

    def outcome(self) -> SystemOutcome:
        """What stands in the line; an outcome of "" while none is chosen."""
        chosen = next((outcome for outcome, button in self.choices.items() if button.isChecked()), "")
        return SystemOutcome(
            self.system,
            chosen,
            reason=str(self.reason.currentData() or "") if chosen == "not_searched" else "",
            note=self.note.text().strip() if chosen == "found" else "",
        )

    def is_answered(self) -> bool:
        """Whether an outcome with all it asks for stands there."""
        found = self.outcome()
        needs = {"found": bool(found.note), "not_searched": bool(found.reason), "nothing": True}
        return needs.get(found.outcome, False)

    def is_new(self) -> bool:
        """Whether something stands there that is not recorded."""
        return self.outcome() != self._saved and bool(self.outcome().outcome)

    def show_error(self, error: DeskError) -> None:
        """Say a refusal at the part that it is about."""
        field = self.reason_field if error.code == "request.not_searched_reason" else self.note_field
        field.set_error(sentence(error))
        field.setFocus()


class RequestSystems(StepForm):
    """All systems at once; what is answered is recorded, what is open is named in the foot."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        title = QLabel(QCoreApplication.translate("RequestSystems", "What was found in other systems"))
        title.setProperty("role", "section")
        about = QLabel(
            QCoreApplication.translate(
                "RequestSystems", "The desk does not hold these. The answer says of each what was found there."
            )
        )
        about.setProperty("role", "secondary")
        about.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(title)
        self._column.addSpacing(4)
        self._column.addWidget(about)
        self._column.addSpacing(8)
        self._lines_at = self._column.count()
        self.recipients = RequestRecipients()
        self.recipients.edited.connect(self.changed)
        self.recipients.letter_wanted.connect(self._write_letter)
        self._column.addWidget(self.recipients)
        self.lines: dict[str, SystemLine] = {}
        self._view: RequestView | None = None

    def show_request(self, view: RequestView) -> None:
        self._view = view
        if list(self.lines) != [row.system for row in view.systems]:
            self._build([row.system for row in view.systems])
        for row in view.systems:
            self.lines[row.system].fill(row)
        session, language = self.context.session, self.context.language
        may_excuse = session.may(Permission.APPROVE_REPORT)
        self.recipients.show_request(view, session.desk.policy, language, may_excuse=may_excuse)
        self.changed.emit()

    def _write_letter(self, recipient: str) -> None:
        if self._view is not None:
            request = self._view.row.request
            self.context.navigate("letter", request=request, paper=PAPER, addressee=recipient)

    def _build(self, systems: list[str]) -> None:
        while self._column.count() > self._lines_at + 1:  # the recipients stand last
            item = self._column.takeAt(self._lines_at)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        at = self._lines_at
        for system in systems:
            if self.lines:
                self._column.insertWidget(at, Hairline())
                at += 1
            line = SystemLine(system, self.context.session.desk.policy, self.context.language)
            line.edited.connect(self.changed)
            line.revealed.connect(self.revealed)
            self.lines[system] = line
            self._column.insertWidget(at, line)
            at += 1

    def missing(self) -> list[str]:
        left = [line.name for line in self.lines.values() if not line.is_answered()]
        found = []
        if left:
            words = QCoreApplication.translate("RequestSystems", "Before the answer, still to be looked at: {systems}.")
            found.append(words.format(systems=", ".join(map(inside, left))))
        if untold := self.recipients.left():
            words = QCoreApplication.translate("RequestSystems", "Still to be told: {recipients}.")
            found.append(words.format(recipients=", ".join(untold)))
        return found

    def primary(self) -> str:
        return QCoreApplication.translate("RequestSystems", "Record results")

    def may_submit(self) -> bool:
        return any(line.is_new() for line in self.lines.values()) or bool(self.recipients.new())

    def submit(self) -> None:
        if self._view is None:
            return
        outcomes = [line.outcome() for line in self.lines.values() if line.is_new()]
        told = self.recipients.new()
        session, request = self.context.session, self._view.row.request

        def job() -> None:
            if outcomes:
                request_steps.record_system_searches(session, request, outcomes)
            for one in told:
                recipient_notices.tell(session, request, one.recipient, one.outcome, one.reason)

        self.want(job, QCoreApplication.translate("RequestSystems", "Results recorded"))

    def show_error(self, error: DeskError) -> bool:
        place = error.field or ""
        if told := self.recipients.lines.get(place.removeprefix("recipients.")):
            told.reason.set_error(sentence(error))
            told.reason.setFocus()
            return True
        line = self.lines.get(place.removeprefix("systems."))
        if line is None:
            return False
        line.show_error(error)
        return True

    def focus_first(self) -> None:
        line = next((line for line in self.lines.values() if not line.is_answered()), None)
        if line is not None:
            line.choices["found"].setFocus()
        elif untold := next((one for one in self.recipients.lines.values() if not one.telling().whole), None):
            untold.letter.setFocus()

    def draft(self) -> dict[str, str] | None:
        new = [line.outcome() for line in self.lines.values() if line.is_new()]
        kept = {found.system: "\t".join((found.outcome, found.reason, found.note)) for found in new}
        for one in self.recipients.new():
            kept[f"recipients.{one.recipient}"] = f"{one.outcome}\t{one.reason}"
        return kept or None

    def restore(self, draft: dict[str, str]) -> None:
        for system, line in self.lines.items():
            if system in draft:
                outcome, reason, note = draft[system].split("\t", 2)
                line.put(SystemOutcome(system, outcome, reason, note))
        for recipient, told in self.recipients.lines.items():
            if kept := draft.get(f"recipients.{recipient}"):
                outcome, _, reason = kept.partition("\t")
                told.put(Telling(recipient, outcome, reason))
        self.changed.emit()
