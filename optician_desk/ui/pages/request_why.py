"""Why a request is not granted as a whole: the ground of the policy file and the facts behind it (GDPR Art. 12(4))."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError
from optician_desk.domain.refusal_grounds import offered
from optician_desk.domain.rights import Kind
from optician_desk.policy.model import active
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.widgets.field import ChoiceField, TextField


class Why(QWidget):
    """Two fields; `edited` when what is missing may be another thing."""

    edited = Signal()

    def __init__(self, context: Context, kind: Kind, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.ground = ChoiceField(label=label)
        self.ground.box.may_be_narrow()
        self.ground.add("", translate("RequestWhy", "Choose…"))
        grounds = {entry.id: entry.text for entry in active(context.session.desk.policy.refusal_grounds)}
        for key in offered(kind, grounds, known=True):
            words = grounds[key].of(context.language)
            self.ground.add(key, f"{words[:1].upper()}{words[1:]}")
        self.reasoning = TextField(
            label=translate("RequestWhy", "The facts behind it"),
            hint=translate("RequestWhy", "The customer reads this, and where to complain further."),
        )
        self.reasoning.edit.setFixedHeight(84)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.ground)
        column.addWidget(self.reasoning)
        self.ground.box.currentIndexChanged.connect(self._edited)
        self.reasoning.edit.textChanged.connect(self._edited)

    def _edited(self, *_value: object) -> None:
        self.ground.clear()
        self.reasoning.clear()
        self.edited.emit()

    def clear(self) -> None:
        """Nothing chosen, nothing typed."""
        self.fill("", "")

    def fill(self, ground: str, reasoning: str) -> None:
        """Put a draft back."""
        self.ground.choose(ground)
        self.reasoning.set_text(reasoning)

    def given(self) -> tuple[str, str]:
        """Ground and reasoning as they stand there."""
        return self.ground.key(), self.reasoning.text().strip()

    def missing(self) -> list[str]:
        """Sentences: what is still to be said."""
        translate = QCoreApplication.translate
        ground, reasoning = self.given()
        left = [] if ground else [translate("RequestWhy", "Choose the ground.")]
        return left if reasoning else [*left, translate("RequestWhy", "Write down the facts behind it.")]

    def show_error(self, error: DeskError) -> bool:
        """Say a refusal at its field; False if it belongs to neither."""
        field = {"ground": self.ground, "reasoning": self.reasoning}.get(error.field or "")
        if field is None:
            return False
        field.set_error(sentence(error))
        field.editor.setFocus()
        return True
