"""The fields of the registration form as the data map knows them: whatever carries the property `fact` takes part.

A contact field that is added to the data map and to the form is labelled, marked voluntary, checked, drafted and saved
by this, without a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.domain import contact, text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import COUNTRY, EMAIL, EMAIL_REASON, REQUIRED, Entered, read_value, read_values
from optician_desk.services.fields import field_specs
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.register_sources import Source, SourceMark
from optician_desk.ui.widgets.field import ChoiceField, LineField

_ADDRESS = "address."  # marked voluntary as a whole


class RegisterFields(QObject):
    """`changed` follows each change of a value, with its path; `checked` each look at a field that is left."""

    changed = Signal(str)
    checked = Signal()

    def __init__(self, form: QWidget, language: str) -> None:
        super().__init__(form)
        self._specs = field_specs()
        self.fields: dict[str, LineField | ChoiceField] = {}
        self.marks: dict[str, SourceMark] = {}
        found: list[LineField | ChoiceField] = [*form.findChildren(LineField), *form.findChildren(ChoiceField)]
        for field in found:
            path = field.property("fact")
            if path:
                self._take(str(path), field, language)

    def _take(self, path: str, field: LineField | ChoiceField, language: str) -> None:
        spec = self._specs[path]
        field.set_label(spec.label.of(language))
        voluntary = path not in REQUIRED and path not in (EMAIL, EMAIL_REASON)
        field.set_voluntary(voluntary and not path.startswith(_ADDRESS))
        self.fields[path] = field
        table = path.partition(".")[0]
        if table not in self.marks:  # a fact has one source, shown at its first field
            self.marks[table] = SourceMark(language, spec.label.of(language))
            field.add_to_label(self.marks[table])
        if isinstance(field, LineField):
            field.edit.textEdited.connect(lambda _, path=path: self._typed(path))
            field.edit.editingFinished.connect(lambda path=path: self._left(path))
        else:
            field.box.currentIndexChanged.connect(lambda _, path=path: self._typed(path))

    def text(self, path: str) -> str:
        """What stands in a field; nothing in one that is hidden (its twin is in use)."""
        field = self.fields[path]
        if field.isHidden():
            return ""
        return field.edit.text() if isinstance(field, LineField) else field.key()

    def texts(self) -> dict[str, str]:
        """Every field with something in it."""
        return {path: text for path in self.fields if (text := self.text(path))}

    def set_text(self, path: str, text: str) -> None:
        """Fill a field, as a draft does."""
        field = self.fields[path]
        if isinstance(field, LineField):
            field.set_text(text)
        else:
            field.choose(text)

    def clear(self) -> None:
        """Empty and without a word of error; the country goes back to Latvia."""
        for path, field in self.fields.items():
            self.set_text(path, contact.HOME_COUNTRY if path == COUNTRY else "")
            field.clear()
        for mark in self.marks.values():
            mark.set_own(None)

    def value(self, path: str) -> str | None:
        """The value as it would be stored; None while there is none or it cannot be taken."""
        try:
            country = self.text(COUNTRY) or contact.HOME_COUNTRY
            return read_value(path, self._specs[path].shown_as, self.text(path), country)
        except Refusal:
            return None

    def forbidden(self, path: str) -> bool:
        """Whether the field holds what no field may hold; other names of a draft hold nothing typed."""
        try:
            text_guard.check(self.text(path) if path in self.fields else "", path)
        except Refusal:
            return True
        return False

    def _typed(self, path: str) -> None:
        """While typing only what no field may hold is said at once; a sentence about the form goes away once it is right."""
        field = self.fields[path]
        try:
            text_guard.check(self.text(path), path)
        except Refusal as refusal:
            field.set_error(sentence(refusal))
        else:
            if field.message():
                field.clear()
        self.changed.emit(path)

    def _left(self, path: str) -> None:
        self.check(path)
        self.checked.emit()

    def check(self, path: str) -> None:
        """When a field is left: a sentence at it if what stands there cannot be taken; a phone in its local spelling."""
        field, text = self.fields[path], self.text(path)
        if not text.strip():
            return
        try:
            country = self.text(COUNTRY) or contact.HOME_COUNTRY
            value = read_value(path, self._specs[path].shown_as, text, country)
        except Refusal as refusal:
            field.set_error(sentence(refusal))
            return
        if isinstance(field, LineField) and value and self._specs[path].shown_as in ("phone", "postcode"):
            field.set_text(contact.shown_phone(value) if self._specs[path].shown_as == "phone" else value)

    def entered(self) -> tuple[Entered, ...]:
        """Every field in use with its source, in the order of the form, empty ones too (what is missing is missed there)."""
        return tuple(
            Entered(path, self.text(path), *self.marks[path.partition(".")[0]].source())
            for path, field in self.fields.items()
            if not field.isHidden()
        )

    def refusals(self) -> tuple[Refusal, ...]:
        """All that keeps the form from being saved, in the order of the form."""
        return read_values({path: spec.shown_as for path, spec in self._specs.items()}, self.entered())[1]

    def show(self, refusals: Iterable[Refusal]) -> QWidget | None:
        """Put each refusal at its field; gives the first such field."""
        first: QWidget | None = None
        for refusal in refusals:
            place = self._place(refusal)
            if place != refusal.field and place == EMAIL_REASON:
                refusal = Refusal("contact.email_reason_missing", EMAIL_REASON)
            field = self.fields.get(place)
            if field is not None:
                field.set_error(sentence(refusal))
                first = first or field
        return first

    def _place(self, refusal: Refusal) -> str:
        """The path of the field at which it is said: that of the reason, where the form asks for no address."""
        place = refusal.field or ""
        return EMAIL_REASON if place == EMAIL and self.fields[EMAIL].isHidden() else place

    def open_fields(self) -> tuple[list[str], list[str]]:
        """Labels of the fields that keep the form from being saved: those still to be filled in, those to be corrected.

        Whoever is still typing a value that is asked for has made no mistake yet: it is needed until the field is left.
        """
        needed: list[str] = []
        wrong: list[str] = []
        for path in dict.fromkeys(self._place(refusal) for refusal in self.refusals()):
            field = self.fields.get(path)
            if field is not None:
                empty = not self.text(path).strip()
                (needed if empty or self._is_being_typed(path) else wrong).append(str(field.label))
        return needed, wrong

    def _is_being_typed(self, path: str) -> bool:
        editor = self.fields[path].editor
        asked = path in REQUIRED or path == EMAIL
        return asked and not self.fields[path].has_error() and editor.window().focusWidget() is editor

    def set_source(self, source: Source) -> None:
        """The form's source, for every value that has none of its own."""
        for mark in self.marks.values():
            mark.set_general(source)

    def mark_of(self, widget: QWidget | None) -> SourceMark | None:
        """The mark of the field that holds this widget."""
        for path, field in self.fields.items():
            if widget is not None and (widget is field.editor or field.isAncestorOf(widget)):
                return self.marks[path.partition(".")[0]]
        return None

    def edits(self) -> list[QLineEdit]:
        """The line edits in use, in the order of the form."""
        return [field.edit for field in self.fields.values() if isinstance(field, LineField) and not field.isHidden()]
