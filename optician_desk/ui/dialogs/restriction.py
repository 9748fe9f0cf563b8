"""Restricting the processing of a card, and telling the customer that it will be lifted (GDPR Art. 18)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.card_view import CardView
from optician_desk.domain.errors import Refusal
from optician_desk.policy.model import Reason, active
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton, PrimaryButton
from optician_desk.ui.widgets.field import ChoiceField


class _Choosing(QDialog):
    """A title, what it means, fields to choose from, and the verb. `recorded(CardView)` once it is saved."""

    recorded = Signal(object)

    def __init__(self, context: Context, title: str, note: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self.fields: dict[str, ChoiceField] = {}
        self.setWindowTitle(title)
        self.refused = NoticeStrip(self)
        self.cancel = GhostButton(self, text=QCoreApplication.translate("RestrictionDialog", "Cancel"), key="Esc")
        self.cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(self, text=verb, key="Enter")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        self._places = QVBoxLayout()
        self._places.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        for words, role in ((title, "name"), (note, "secondary")):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        column.addWidget(self.refused)
        column.addLayout(self._places)
        column.addLayout(buttons)
        self.setMinimumWidth(520)
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def offer(self, name: str, label: str, listed: tuple[Reason, ...]) -> None:
        """A field to choose from a list of the policy file; nothing is chosen beforehand."""
        field = ChoiceField(label=label)
        field.box.may_be_narrow()
        field.add("", QCoreApplication.translate("RestrictionDialog", "Choose …"))
        for entry in active(listed):
            words = entry.text.of(self._context.language)
            field.add(entry.id, f"{words[:1].upper()}{words[1:]}")
        before = next(reversed(self.fields.values()), None)
        self._places.addWidget(field)
        self.fields[name] = field
        if before is None:
            field.editor.setFocus()
        else:
            QWidget.setTabOrder(before.editor, field.editor)
        QWidget.setTabOrder(field.editor, self.cancel)

    def job(self) -> Callable[[], CardView]:
        """What is carried out on the writer with what was chosen."""
        raise NotImplementedError

    def _save(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.refused.clear()
        self._context.runner.write(self, self.job(), self._done, self._failed)

    def _done(self, view: CardView) -> None:
        self.recorded.emit(view)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Refusal):
            self.reject()
            self._context.failed(error)
            return
        if field := self.fields.get(error.field or ""):
            field.set_error(sentence(error))
            field.editor.setFocus()
        else:
            self.refused.show_notice(Tone.DANGER, sentence(error))
        QTimer.singleShot(0, self, self.adjustSize)  # once the message has its place


class RestrictDialog(_Choosing):
    """On what ground the processing is restricted from now on."""

    def __init__(self, context: Context, subject: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("RestrictionDialog", "Restrict the processing"),
            translate(
                "RestrictionDialog",
                "From now on the data are only stored. The customer’s own requests and legal claims go on. Where the customer "
                "asks for it, register the request as well, so that it gets its answer.",
            ),
            translate("RestrictionDialog", "Restrict"),
            parent,
        )
        self._subject = subject
        grounds = context.session.desk.policy.restriction_grounds
        self.offer("restriction_ground", translate("RestrictionDialog", "Ground (GDPR Art. 18)"), grounds)

    def job(self) -> Callable[[], CardView]:
        session, subject, language = self._context.session, self._subject, self._context.language
        ground = self.fields["restriction_ground"].key()

        def run() -> CardView:
            from optician_desk.services import card_states

            return card_states.restrict(session, subject, ground, language=language)

        return run


class LiftingDialog(_Choosing):
    """Why the restriction will be lifted, and how the customer gets the letter that says so."""

    def __init__(self, context: Context, subject: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("RestrictionDialog", "Tell the customer about the lifting"),
            translate(
                "RestrictionDialog",
                "Before a restriction is lifted the customer is told so (GDPR Art. 18(3)). A signed letter is made and kept; the "
                "restriction stays until it is lifted on the card.",
            ),
            translate("RestrictionDialog", "Sign the letter"),
            parent,
        )
        self._subject = subject
        policy = context.session.desk.policy
        self.offer("reason", translate("RestrictionDialog", "Why it is lifted"), policy.lifting_reasons)
        self.offer("how", translate("RestrictionDialog", "How the letter is sent"), policy.handover_ways)

    def job(self) -> Callable[[], CardView]:
        session, subject, language = self._context.session, self._subject, self._context.language
        reason, how = (self.fields[name].key() for name in ("reason", "how"))

        def run() -> CardView:
            from optician_desk.services import card_states

            return card_states.announce_lifting(session, subject, reason, how, language=language)

        return run
