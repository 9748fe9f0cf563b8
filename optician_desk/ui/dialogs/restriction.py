"""Restricting the processing of a card, and telling the customer that it will be lifted (GDPR Art. 18)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from optician_desk.domain.card_view import CardView
from optician_desk.ui.context import Context
from optician_desk.ui.widgets.decision_dialog import DecisionDialog


class _OfCard(DecisionDialog):
    """`changed(CardView)` once it is saved."""

    changed = Signal(object)

    def done_with(self, result: object) -> None:
        self.changed.emit(result)


class RestrictDialog(_OfCard):
    """On what ground the processing is restricted from now on."""

    def __init__(self, context: Context, subject: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("RestrictionDialog", "Restrict the processing"),
            translate(
                "RestrictionDialog",
                "From now on the data are only stored. The customer's own requests and legal claims go on. Where the customer "
                "asks for it, register the request as well, so that it gets its answer.",
            ),
            translate("RestrictionDialog", "Restrict"),
            parent,
        )
        self._subject = subject
        grounds = context.session.desk.policy.restriction_grounds
        self.add_choice(
            "restriction_ground", translate("RestrictionDialog", "Ground (GDPR Art. 18)"), grounds
        ).editor.setFocus()

    def job(self) -> Callable[[], CardView]:
        session, subject, language = self.context.session, self._subject, self.context.language
        ground = self.typed("restriction_ground")

        def run() -> CardView:
            from optician_desk.services import card_states

            return card_states.restrict(session, subject, ground, language=language)

        return run


class LiftingDialog(_OfCard):
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
        self.add_choice(
            "reason", translate("RestrictionDialog", "Why it is lifted"), policy.lifting_reasons
        ).editor.setFocus()
        self.add_choice("how", translate("RestrictionDialog", "How the letter is sent"), policy.handover_ways)

    def job(self) -> Callable[[], CardView]:
        session, subject, language = self.context.session, self._subject, self.context.language
        reason, how = (self.typed(name) for name in ("reason", "how"))

        def run() -> CardView:
            from optician_desk.services import card_states

            return card_states.announce_lifting(session, subject, reason, how, language=language)

        return run
