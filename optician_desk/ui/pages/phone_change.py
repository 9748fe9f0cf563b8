"""What a known caller may change: one kind of contact data at a time, its fields empty (policy 5.5.3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.phone_view import Changeable, ChangeField
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField
from optician_desk.ui.widgets.segmented import Segmented


class PhoneChange(QWidget):
    """`submitted` when Enter is pressed in the last field."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.fields: dict[str, Field] = {}
        self._kinds: dict[str, Changeable] = {}
        self.kinds = Segmented(name=translate("PhoneChange", "What the caller wants to change"))
        self.kinds.chosen.connect(self._choose)
        title = QLabel(translate("PhoneChange", "What does the caller want to change?"))
        title.setProperty("role", "section")
        told = QLabel(
            translate(
                "PhoneChange",
                "The fields are empty on purpose: nothing of the card is told. Read back only what the caller has just said.",
            )
        )
        for label in (title, told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        told.setProperty("role", "secondary")
        self._place = QVBoxLayout()
        self._place.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (title, told, self.kinds):
            column.addWidget(widget)
        column.addLayout(self._place)

    def set_kinds(self, kinds: tuple[Changeable, ...]) -> None:
        """Offer these kinds; what is typed stays while they are the same."""
        if tuple(self._kinds.values()) == kinds:
            return
        self._kinds = {kind.table: kind for kind in kinds}
        for kind in kinds:
            self.kinds.add(kind.table, kind.label)
        if kinds:
            self._choose(kinds[0].table)

    def _choose(self, table: str) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for field in self._kinds[table].fields:
            made = self._field(field)
            self.fields[field.path] = made
            self._place.addWidget(made)
            made.show()
        last = next(reversed(self.fields.values()))
        if isinstance(last, LineField):
            last.edit.returnPressed.connect(self.submitted)

    def _field(self, field: ChangeField) -> Field:
        if not field.choices:
            made = LineField(self, label=field.label)
            if field.shown_as == "country":
                made.set_hint(QCoreApplication.translate("PhoneChange", "Empty means Latvia."))
            return made
        choice = ChoiceField(self, label=field.label)
        choice.add("", "—")
        for key, words in field.choices:
            choice.add(key, words)
        return choice

    def table(self) -> str:
        """The kind chosen."""
        return self.kinds.key()

    def label(self) -> str:
        """Its name."""
        return self._kinds[self.table()].label

    def values(self) -> dict[str, str]:
        """Column → what stands in its field."""
        found = {}
        for path, field in self.fields.items():
            typed = (
                field.key() if isinstance(field, ChoiceField) else field.text() if isinstance(field, LineField) else ""
            )
            found[path.partition(".")[2]] = typed
        return found

    def say(self, path: str, sentence: str) -> bool:
        """Say a refusal at its field; False if it belongs to none."""
        field = self.fields.get(path)
        if field is None:
            return False
        field.set_error(sentence)
        field.editor.setFocus()
        return True

    def clear_errors(self) -> None:
        """No field says anything any more."""
        for field in self.fields.values():
            field.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        if self._kinds:
            self._choose(self.table())

    def focus_first(self) -> None:
        """The choice of what to change."""
        self.kinds.setFocus()
