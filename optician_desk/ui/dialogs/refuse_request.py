"""Refusing a request: a ground of the policy file and the facts; the letter is signed as the answer (GDPR Art. 12(4))."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.refusal_grounds import offered
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Identity
from optician_desk.policy.model import active
from optician_desk.services import refusing
from optician_desk.ui.context import Context
from optician_desk.ui.widgets.decision_dialog import DecisionDialog
from optician_desk.ui.widgets.field import ChoiceField


class RefuseRequestDialog(DecisionDialog):
    """Only grounds that fit what was asked are offered, none chosen beforehand."""

    def __init__(self, context: Context, view: RequestView, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("RefuseRequestDialog", "Refuse the request"),
            translate(
                "RefuseRequestDialog",
                "A refusal needs a ground in the law and the facts behind it; the shop has to prove them. The letter names the "
                "complaint to the authority and the court. Sign it as the answer.",
            ),
            translate("RefuseRequestDialog", "Refuse"),
            parent,
        )
        self._request = view.row.request
        grounds = {
            entry.id: entry.text.of(context.language) for entry in active(context.session.desk.policy.refusal_grounds)
        }
        field = ChoiceField(label=translate("RefuseRequestDialog", "Ground"))
        field.add("", translate("RefuseRequestDialog", "Choose…"))
        known = view.state.identity is Identity.CONFIRMED and not view.state.authority_open
        for one in offered(view.row.kind, grounds, known=known):
            field.add(one, f"{grounds[one][:1].upper()}{grounds[one][1:]}")
        self.add_field("ground", field)
        self.add_reasoning(
            translate("RefuseRequestDialog", "The facts"),
            translate(
                "RefuseRequestDialog", "What was found and why the ground fits. The customer reads it in the letter."
            ),
        )
        field.editor.setFocus()

    def job(self) -> Callable[[], object]:
        session, request = self.context.session, self._request
        ground, why = self.typed("ground"), self.typed("reasoning")
        return lambda: refusing.refuse(session, request, ground, why)
