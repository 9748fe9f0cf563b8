"""Correcting one value of a card: its parts as fields, and where the new value comes from (policy 1.3, 5.3)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.card_view import CardView, Part, Value
from optician_desk.domain.choices import CHANNELS, GIVEN_BY
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.names_in_sentences import inside
from optician_desk.ui.context import Context
from optician_desk.ui.draft_keeper import unfinished
from optician_desk.ui.forms.ui_correct_value import Ui_CorrectValueForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField
from optician_desk.ui.widgets.refusal import say_refusal

#: The choices of a column by its `shown_as`: (id, words).
Choices = Callable[[str], tuple[tuple[str, str], ...]]


def kept_name(value: Value) -> str:
    """By which the draft of a correction finds its value again."""
    return f"correct:{value.table}:{value.slot}"


class CorrectValueDialog(QDialog):
    """`corrected(CardView)` once the new value is saved. Adding a column to the data map adds its field here."""

    corrected = Signal(object)

    def __init__(
        self, context: Context, subject: str, value: Value, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._subject, self._value = context, subject, value
        self.kept_as = kept_name(value)
        self.form = Ui_CorrectValueForm()
        self.form.setupUi(self)
        translate = QCoreApplication.translate
        known = bool(value.text)
        correct, add = (
            translate("CorrectValueDialog", "Correct: {field}"),
            translate("CorrectValueDialog", "Add: {field}"),
        )
        title = correct if known else add
        name = value.parts[0].label if len(value.parts) == 1 else value.label  # an only field gives it its name
        words = title.format(field=inside(name))
        self.setWindowTitle(words)
        self.form.title.setText(words)
        self.form.note.setVisible(known)
        self.fields: dict[str, Field] = {}
        for part in value.parts:
            field = self._field(part, choices)
            self.fields[part.path] = field
            self.form.fields.addWidget(field)
        language = context.language
        for channel in Origin:
            self.form.channel.add(channel.value, _capital(CHANNELS[channel].of(language)))
        for giver in GivenBy:
            self.form.givenBy.add(giver.value, _capital(GIVEN_BY[giver].of(language)))
        self.form.clear.setVisible(value.voluntary and known)
        self.form.clear.clicked.connect(self._clear)
        self.form.cancel.clicked.connect(self.reject)
        self.form.save.clicked.connect(self._save)
        self.form.save.setDefault(True)
        self.setMinimumWidth(480)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        next(iter(self.fields.values())).editor.setFocus()
        self._at_first = self._entries()

    def _field(self, part: Part, choices: Choices) -> Field:
        if part.shown_as.startswith("choice:"):
            choice = ChoiceField(label=part.label)
            choice.add("", "—")
            for key, words in choices(part.shown_as):
                choice.add(key, words)
            choice.choose(part.stored)
            return choice
        line = LineField(label=part.label)
        line.set_text(part.to_edit)
        return line

    def _entries(self) -> dict[str, str]:
        origin = {"channel": self.form.channel.key(), "given_by": self.form.givenBy.key()}
        return {**origin, **{f"value.{column}": text for column, text in self.values().items()}}

    def half_typed(self) -> dict[str, str] | None:
        """What stands in the fields; None as long as they are as they were offered."""
        entries = self._entries()
        return None if entries == self._at_first else entries

    def fill_in(self, typed: dict[str, str]) -> None:
        """Put a draft back, and say that it is one."""
        for path, field in self.fields.items():
            text = typed.get(f"value.{path.partition('.')[2]}")
            if text is None:  # nothing that may be kept was typed there
                continue
            if isinstance(field, ChoiceField):
                field.choose(text)
            elif isinstance(field, LineField):
                field.set_text(text)
        for choice, name in ((self.form.channel, "channel"), (self.form.givenBy, "given_by")):
            if typed.get(name):
                choice.choose(typed[name])
        self.form.refused.show_notice(Tone.NEUTRAL, unfinished(), icon="file-lock")
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Make room for what is said, whose lines wrap."""
        if (layout := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def values(self) -> dict[str, str]:
        """Column → what stands in its field."""
        found = {}
        for path, field in self.fields.items():
            column = path.partition(".")[2]
            found[column] = field.key() if isinstance(field, ChoiceField) else self._line(field)
        return found

    def _line(self, field: Field) -> str:
        assert isinstance(field, LineField)  # noqa: S101  the two kinds that `_field` makes
        return field.text()

    def _save(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.form.refused.clear()
        values, session, language = self.values(), self._context.session, self._context.language
        channel, given_by = Origin(self.form.channel.key()), GivenBy(self.form.givenBy.key())
        subject, table, slot = self._subject, self._value.table, self._value.slot

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.correct(
                session, subject, table, slot, values, channel=channel, given_by=given_by, language=language
            )

        self._context.runner.write(self, job, self._done, self._failed)

    def _clear(self) -> None:
        session, subject, language = self._context.session, self._subject, self._context.language
        table, slot = self._value.table, self._value.slot

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.clear_value(session, subject, table, slot, language=language)

        self._context.runner.write(self, job, self._done, self._failed)

    def _done(self, view: CardView) -> None:
        self.corrected.emit(view)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        say_refusal(self, self._context, error, self.form.refused, self.fields)
        QTimer.singleShot(0, self, self._fit)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
