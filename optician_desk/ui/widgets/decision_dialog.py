"""A dialog in which a manager decides something about a request: a title, what it means, fields, and the verb."""

from __future__ import annotations

from collections.abc import Callable, Set

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.policy.model import Reason, active
from optician_desk.ui.context import Context
from optician_desk.ui.draft_keeper import unfinished
from optician_desk.ui.models.reach_words import reach_words
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.field import ChoiceField, Field, LineField, TextField
from optician_desk.ui.widgets.refusal import say_refusal

_TEXT_HEIGHT = 84


class DecisionDialog(QDialog):
    """`recorded()` once it is saved. Fields are added by name; a refusal that names one is said there, any other on top."""

    recorded = Signal()
    kept_as = ""
    """By this name the page opens it again with what was half typed; empty: it is not kept."""

    def __init__(self, context: Context, title: str, note: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.fields: dict[str, Field] = {}
        self._at_first: dict[str, str] | None = None
        self.setWindowTitle(title)
        self.refused = NoticeStrip(self)
        self.cancel = GhostButton(self, text=QCoreApplication.translate("DecisionDialog", "Cancel"), key="Esc")
        self.cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(self, text=verb, key="Enter")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch()
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.save)
        self.places = QVBoxLayout()
        self.places.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        for words, role in ((title, "name"), (note, "secondary")):
            column.addWidget(self.line(words, role))
        column.addWidget(self.refused)
        column.addLayout(self.places)
        column.addLayout(self.buttons)
        self.setMinimumWidth(560)
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._at_first is None:
            self._at_first = self.entries()
        self.fit()

    def fit(self) -> None:
        """Make room for every line, once hints and messages know their height; one may push the next."""
        for wait in (0, 30):
            QTimer.singleShot(wait, self, self._fit)

    def _fit(self) -> None:
        self.adjustSize()
        layout = self.layout()
        if layout is not None:  # what is left out of account by adjustSize: lines that wrap
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def line(self, words: str, role: str) -> QLabel:
        """A plain line of text in one of the roles."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def add_field(self, name: str, field: Field) -> None:
        """One more field under the others, before the buttons in the order of Tab."""
        self.places.addWidget(field)
        self.follow(name, field)

    def follow(self, name: str, field: Field) -> None:
        """Register a field that already has its place."""
        before = next(reversed(self.fields.values()), None)
        self.fields[name] = field
        if before is not None:
            QWidget.setTabOrder(before.editor, field.editor)
        QWidget.setTabOrder(field.editor, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

    def add_reasoning(self, label: str, hint: str) -> TextField:
        """A text that the person will read."""
        field = TextField(label=label, hint=hint)
        field.edit.setFixedHeight(_TEXT_HEIGHT)
        self.add_field("reasoning", field)
        return field

    def add_ways(self, unreached: Set[str] = frozenset()) -> ChoiceField:
        """How the letter is sent; a way that is `unreached` (no address for it is known) says so when it is chosen."""
        field = ChoiceField(label=QCoreApplication.translate("DecisionDialog", "How the letter is sent"))
        self._list(field, self.context.session.desk.policy.handover_ways)
        self.add_field("how", field)

        def warn() -> None:
            field.set_warning(" ".join(reach_words(field.key(), unreached)).strip())
            self.fit()

        field.box.currentIndexChanged.connect(warn)
        return field

    def add_choice(self, name: str, label: str, listed: tuple[Reason, ...]) -> ChoiceField:
        """A field to choose from a list of the policy file; nothing is chosen beforehand."""
        field = ChoiceField(label=label)
        field.box.may_be_narrow()
        field.add("", QCoreApplication.translate("DecisionDialog", "Choose…"))
        self._list(field, listed)
        self.add_field(name, field)
        return field

    def _list(self, field: ChoiceField, listed: tuple[Reason, ...]) -> None:
        for entry in active(listed):
            words = entry.text.of(self.context.language)
            field.add(entry.id, f"{words[:1].upper()}{words[1:]}")

    def typed(self, name: str) -> str:
        """What was typed or chosen in a field."""
        field = self.fields[name]
        if isinstance(field, ChoiceField):
            return field.key()
        return field.text() if isinstance(field, TextField | LineField) else ""

    def entries(self) -> dict[str, str]:
        """What stands in every field."""
        return {name: self.typed(name) for name in self.fields}

    def half_typed(self) -> dict[str, str] | None:
        """What stands in the fields; None as long as they are as they were offered."""
        entries = self.entries()
        return None if self._at_first is None or entries == self._at_first else entries

    def fill_in(self, typed: dict[str, str]) -> None:
        """Put a draft back, and say that it is one."""
        for name, field in self.fields.items():
            if isinstance(field, ChoiceField) and field.box.findData(typed.get(name, "")) >= 0:
                field.choose(typed.get(name, ""))
            elif isinstance(field, TextField | LineField):
                field.set_text(typed.get(name, ""))
        self.refused.show_notice(Tone.NEUTRAL, unfinished(), icon="file-lock")
        self.fit()

    def job(self) -> Callable[[], object]:
        """What is carried out on the writer with what was typed."""
        raise NotImplementedError

    def done_with(self, result: object) -> None:
        """What follows once it is carried out and the dialog is gone."""

    def _save(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.refused.clear()
        self.run(self.job())

    def run(self, job: Callable[[], object]) -> None:
        """Carry a job out on the writer; then the dialog has done its work."""
        self.context.runner.write(self, job, self._done, self.failed)

    def _done(self, result: object) -> None:
        self.context.stored()
        self.recorded.emit()
        self.accept()
        self.done_with(result)

    def failed(self, error: BaseException) -> None:
        """Say a refusal at its field, else on top; trouble is the page's."""
        say_refusal(self, self.context, error, self.refused, self.fields)
        self.fit()
