"""What can be done with a request besides its next step: letters on the way, more time, a fee, a refusal (GDPR Art. 12)."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import AT_ONCE, Answer, Identity, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services.request_facts import COUNTED
from optician_desk.ui import icons
from optician_desk.ui.context import Context
from optician_desk.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from optician_desk.ui.widgets.decision_dialog import DecisionDialog

KEY = "Ctrl+."


class RequestActions(QObject):
    """The button in the header and its menu. `recorded`: something was written and the request is to be shown anew.
    `step_wanted`: the form of a step that is done already.
    """

    recorded = Signal()
    step_wanted = Signal(Step)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._view: RequestView | None = None
        self.dialog: DecisionDialog | None = None
        self.button = SecondaryButton(text=QCoreApplication.translate("RequestActions", "More"), key=KEY)
        self.button.clicked.connect(self.open_menu)
        QShortcut(QKeySequence(KEY), page, self.open_menu)
        self.menu = QMenu(page)
        self.menu.setAccessibleName(QCoreApplication.translate("RequestActions", "More for this request"))

    def show_request(self, view: RequestView | None) -> None:
        """Offer what fits this request as it stands; nothing for a closed or signed one."""
        self._view = view
        self.menu.clear()
        if view is not None and not view.row.closed:
            self._offer(view)
        self.button.setVisible(bool(self.menu.actions()))

    def _offer(self, view: RequestView) -> None:
        translate, state = QCoreApplication.translate, view.state
        open_yet = state.answer is not Answer.APPROVED
        self._letter("mail", translate("RequestActions", "Confirm receipt by letter"), "acknowledgement")
        if open_yet and view.row.kind not in AT_ONCE and state.identity is not Identity.CONFIRMED:
            self._letter("id-card", translate("RequestActions", "Ask for identity by letter"), "identity_request")
        if open_yet and view.row.kind is Kind.RECTIFICATION and state.carried_out and view.row.has_card:
            words = translate("RequestActions", "Correct more values")
            action = self.menu.addAction(icons.icon("pencil"), words)
            action.triggered.connect(lambda: self.step_wanted.emit(Step.ASSESSMENT))
        if not (open_yet and self._context.session.may(Permission.APPROVE_REPORT)):
            return
        self.menu.addSeparator()
        if view.extension is None:
            self._dialog("clock", translate("RequestActions", "Extend the time…"), "extend_time:ExtendTimeDialog")
        if view.fee is not None and view.fee.state == "proposed":
            self._dialog(
                "scroll-text", translate("RequestActions", "Answer to the fee…"), "propose_fee:ProposeFeeDialog"
            )
        elif view.fee is None and view.row.kind in COUNTED and view.answers_this_year >= view.free_answers:
            self._dialog("scroll-text", translate("RequestActions", "Propose a fee…"), "propose_fee:ProposeFeeDialog")
        if view.row.kind not in AT_ONCE:
            self._dialog("ban", translate("RequestActions", "Refuse…"), "refuse_request:RefuseRequestDialog")

    def _letter(self, icon: str, words: str, paper: str) -> None:
        action = self.menu.addAction(icons.icon(icon), words)
        action.setData(paper)
        action.triggered.connect(lambda: self._open_letter(paper))

    def _open_letter(self, paper: str) -> None:
        if self._view is not None:
            self._context.navigate("letter", request=self._view.row.request, paper=paper)

    def _dialog(self, icon: str, words: str, where: str) -> None:
        action = self.menu.addAction(icons.icon(icon), words)
        action.setData(where)
        action.triggered.connect(lambda: self._open_dialog(where))

    def _open_dialog(self, where: str) -> None:
        if self._view is None:
            return
        module, _, name = where.partition(":")
        made: Callable[..., DecisionDialog] = getattr(import_module(f"optician_desk.ui.dialogs.{module}"), name)
        dialog = made(self._context, self._view, self._page.window())
        dialog.kept_as = where
        dialog.recorded.connect(self.recorded)
        self.dialog = dialog
        dialog.open()

    def reopen(self, dialog: str, typed: dict[str, str]) -> None:
        """Open a dialog that the menu still offers with what was half typed in it."""
        if ":" in dialog and any(action.data() == dialog for action in self.menu.actions()):
            self._open_dialog(dialog)
            if self.dialog is not None:
                self.dialog.fill_in(typed)

    def open_menu(self) -> None:
        """Show the menu under its button, flush with its right edge: the button is the last thing of the header."""
        if self.button.isVisible():
            corner = self.button.mapToGlobal(self.button.rect().bottomRight())
            self.menu.popup(QPoint(corner.x() - self.menu.sizeHint().width() + 1, corner.y()))
