"""One value to be put right at the customer's request: its parts as they should be, and what shows it (GDPR Art. 16)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.card_view import Part, Value
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rectification import Correction
from optician_desk.policy.model import active
from optician_desk.services import rectifying
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.date_field import DateField
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField
from optician_desk.ui.widgets.painting import set_state
from optician_desk.ui.widgets.refusal import say_refusal
from optician_desk.ui.widgets.toggles import CheckBox

LENS = "lens"


class RectifyValueDialog(QDialog):
    """`chosen(Correction)` once what is typed could be carried out; nothing is written here."""

    chosen = Signal(object)

    def __init__(
        self, context: Context, request: str, value: Value, before: Correction | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._request, self._value = context, request, value
        translate = QCoreApplication.translate
        words = (
            translate("RectifyValue", "Correct: {field}") if value.text else translate("RectifyValue", "Add: {field}")
        )
        title = QLabel(words.format(field=value.label))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "name")
        self.setWindowTitle(title.text())
        now = QLabel(translate("RectifyValue", "On the card: {value}").format(value=value.text), self)
        now.setTextFormat(Qt.TextFormat.PlainText)
        now.setWordWrap(True)
        now.setProperty("role", "secondary")
        now.setVisible(bool(value.text))
        self.refused = NoticeStrip()
        self.fields = {part.path: self._field(part, before) for part in value.parts}
        self.take_back = CheckBox(self, text=translate("RectifyValue", "Take the value off the card"))
        self.take_back.setVisible(value.voluntary and bool(value.text))
        self.take_back.toggled.connect(self._taken_back)
        self.reason = ChoiceField(self, label=translate("RectifyValue", "Why an unusual value is right"))
        self.reason.add("", "—")
        for entry in active(context.session.desk.policy.lens_reasons):
            self.reason.add(entry.id, entry.text.of(context.language))
        self.reason.choose(before.lens_reason if before else "")
        self.reason.setVisible(bool(before and before.lens_reason))
        self.evidence = LineField(
            label=translate("RectifyValue", "What shows that this is right"),
            hint=translate("RectifyValue", "In a few words, without document numbers. It stands in the answer."),
        )
        self.evidence.edit.setMaxLength(rectifying.EVIDENCE_LIMIT)
        self.evidence.set_text(before.evidence if before else "")
        self.cancel = GhostButton(text=translate("RectifyValue", "Cancel"), key="Esc")
        self.cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(text=translate("RectifyValue", "Use this value"), key="Enter")
        self.save.clicked.connect(self._check)
        self.save.setDefault(True)
        self._lay_out(title, now)
        if before is not None and before.clear:
            self.take_back.setChecked(True)
        self.setMinimumWidth(480)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        next(iter(self.fields.values())).editor.setFocus()

    def _lay_out(self, title: QLabel, now: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(now)
        column.addWidget(self.refused)
        if self._value.table == LENS:
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in self.fields.values():
                row.addWidget(field)
            column.addLayout(row)
        else:
            for field in self.fields.values():
                column.addWidget(field)
        column.addWidget(self.reason)
        column.addWidget(self.take_back)
        column.addWidget(self.evidence)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)

    def _field(self, part: Part, before: Correction | None) -> Field:
        """The field of one column, with what stands on the card or what was typed before."""
        typed = None if before is None else before.values.get(part.path.partition(".")[2])
        if part.shown_as.startswith("choice:"):
            choice = ChoiceField(label=part.label)
            choice.add("", "—")
            for entry in active(getattr(self._context.session.desk.policy, part.shown_as.partition(":")[2])):
                choice.add(entry.id, entry.text.of(self._context.language))
            choice.choose(part.stored if typed is None else typed)
            return choice
        line = DateField(label=part.label) if part.shown_as == "date" else LineField(label=part.label)
        line.set_text(part.to_edit if typed is None else typed)
        return line

    def _taken_back(self, on: bool) -> None:
        for field in self.fields.values():
            field.setEnabled(not on)
            field.clear()

    def correction(self) -> Correction:
        """What is typed."""
        values = (
            {}
            if self.take_back.isChecked()
            else {path.partition(".")[2]: self._text(f) for path, f in self.fields.items()}
        )
        return Correction(
            self._value.table,
            self._value.slot,
            self.evidence.text(),
            values,
            lens_reason="" if self.reason.isHidden() else self.reason.key(),
            clear=self.take_back.isChecked(),
        )

    def _text(self, field: Field) -> str:
        match field:
            case ChoiceField():
                return field.key()
            case DateField():
                day = field.day()
                return day.isoformat() if day else field.text()
            case LineField():
                return field.text()
        raise TypeError(field)

    def _check(self) -> None:
        for field in (*self.fields.values(), self.reason, self.evidence):
            field.clear()
        self.refused.clear()
        made, session, request, language = (
            self.correction(),
            self._context.session,
            self._request,
            self._context.language,
        )

        def job() -> Correction:
            rectifying.check(session, request, made, language)
            return made

        self._context.runner.read(self, job, self._taken, self._failed)

    def _taken(self, made: Correction) -> None:
        self.chosen.emit(made)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        beside: dict[str, Field] = {"lens.reasons": self.reason, "evidence": self.evidence}
        refusal = error if isinstance(error, Refusal) else None
        named = (refusal.field if refusal else None) or ""
        field = self.fields.get(named)
        if refusal is not None and field is not None and self._value.table == LENS:
            # Five narrow fields side by side: the sentence has no room below one of them.
            set_state(field.editor, "state", "error")
            field.editor.setAccessibleDescription(sentence(refusal))
            self.refused.show_notice(Tone.DANGER, f"{field.label}: {sentence(refusal)}")
            field.editor.setFocus()
            return
        if named in beside:
            beside[named].show()
        say_refusal(self, self._context, error, self.refused, {**beside, **self.fields})
