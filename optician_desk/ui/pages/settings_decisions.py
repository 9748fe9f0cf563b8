"""The section of the settings about what waits for a manager: erasures and changes of a manager's own role."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from optician_desk.domain.erasure_view import Proposal
from optician_desk.domain.staff_view import RoleProposal
from optician_desk.services import erasure, staff_accounts
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.models.icon_rows import IconRow, IconRowDelegate, IconRows
from optician_desk.ui.pages.page import Page
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.role_names import role_name
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.rows import prepare_list

Waiting = tuple[tuple[Proposal, ...], tuple[RoleProposal, ...]]


class DecisionsSection(QObject):
    """A role is approved here; an erasure is looked at on its own page first."""

    counted = Signal(int)
    decided = Signal()

    def __init__(self, page: Page, ui: Ui_Settings) -> None:
        super().__init__(page)
        self._context, self._ui = page.context, ui
        self._erasures: dict[str, Proposal] = {}
        self._roles: dict[str, RoleProposal] = {}
        self.model = IconRows(self)
        prepare_list(ui.decisions, IconRowDelegate())
        ui.decisions.setModel(self.model)
        ui.decisions.selectionModel().currentChanged.connect(self._offer)
        ui.decisions.activated.connect(self._look)
        ui.approveDecision.clicked.connect(self._approve)
        ui.declineDecision.clicked.connect(self._decline)
        ui.noDecisions.set(
            "circle-check",
            QCoreApplication.translate(
                "DecisionsSection",
                "Nothing waits for a decision. An erasure is begun on the customer's card, a change of role under Staff.",
            ),
        )

    def fill(self) -> None:
        """Read what waits."""
        session = self._context.session

        def job() -> Waiting:
            return erasure.waiting(session), staff_accounts.role_proposals(session)

        self._context.runner.read(self, job, self._show)

    def _show(self, found: Waiting) -> None:
        erasures, roles = found
        self._erasures = {one.id: one for one in erasures}
        self._roles = {one.account: one for one in roles}
        rows = [(one.proposed_at, _erasure_row(one)) for one in erasures] + [(one.at, _role_row(one)) for one in roles]
        self.model.show(tuple(row for _, row in sorted(rows, key=lambda pair: pair[0])))
        self._ui.decisions.setVisible(bool(rows))
        self._ui.noDecisions.setVisible(not rows)
        if rows:
            self._ui.decisions.setCurrentIndex(self.model.index(0))
        self.counted.emit(len(rows))
        self._offer()

    def _key(self) -> str:
        row = self.model.row(self._ui.decisions.currentIndex())
        return "" if row is None else row.key

    def _offer(self) -> None:
        translate, ui, key = QCoreApplication.translate, self._ui, self._key()
        role = self._roles.get(key)
        ui.declineDecision.setVisible(bool(key))
        ui.approveDecision.setVisible(bool(key))
        ui.approveDecision.setEnabled(role is None or not role.mine)
        if role is None:
            ui.approveDecision.setText(translate("DecisionsSection", "Look at it and decide"))
            ui.approveDecision.set_icon("arrow-right")
        else:
            ui.approveDecision.setText(translate("DecisionsSection", "Approve"))
            ui.approveDecision.set_icon("check")
        mine = role is not None and role.mine
        ui.declineDecision.setText(
            translate("DecisionsSection", "Withdraw") if mine else translate("DecisionsSection", "Decline")
        )

    def _look(self) -> None:
        if (found := self._erasures.get(self._key())) is not None:
            self._context.navigate("erasure", subject=found.subject)

    def _approve(self) -> None:
        role, session = self._roles.get(self._key()), self._context.session
        if role is None:
            self._look()
            return
        translate = QCoreApplication.translate
        text = translate("DecisionsSection", "Account: {name}. New role: {role}. It takes effect at the next sign-in.")
        if self._context.prompts.confirm(
            translate("DecisionsSection", "Change the role?"),
            translate("DecisionsSection", "Change the role"),
            translate("DecisionsSection", "Cancel"),
            text.format(name=role.name, role=role_name(role.role)),
        ):
            self._context.runner.write(
                self, lambda: staff_accounts.approve_role(session, role.account), lambda _: self._decided()
            )

    def _decline(self) -> None:
        key, session = self._key(), self._context.session

        def job() -> None:
            if key in self._roles:
                staff_accounts.decline_role(session, key)
            else:
                erasure.decline(session, key)

        self._context.runner.write(self, job, lambda _: self._decided())

    def _decided(self) -> None:
        self._context.stored()
        self.decided.emit()
        self.fill()


def _proposed(name: str, at: datetime) -> str:
    words = QCoreApplication.translate("DecisionsSection", "Proposed by {name}, {when}")
    return words.format(name=name, when=day_and_time(at))


def _erasure_row(one: Proposal) -> IconRow:
    words = QCoreApplication.translate("DecisionsSection", "Erasure: {name}").format(name=one.card)
    state = QCoreApplication.translate("DecisionsSection", "Waits for a decision")
    return IconRow(one.id, "trash-2", words, _proposed(one.proposed_by, one.proposed_at), state, "clock", Tone.WARNING)


def _role_row(one: RoleProposal) -> IconRow:
    words = QCoreApplication.translate("DecisionsSection", "Role: {name}, {former} → {role}")
    title = words.format(name=one.name, former=role_name(one.former), role=role_name(one.role))
    state = (
        QCoreApplication.translate("DecisionsSection", "Waits for another manager")
        if one.mine
        else QCoreApplication.translate("DecisionsSection", "Waits for a decision")
    )
    return IconRow(one.account, "users", title, _proposed(one.name, one.at), state, "clock", Tone.WARNING)
