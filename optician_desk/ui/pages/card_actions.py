"""What can be done with a card: the buttons of its header, the menu with what is done more rarely, and their dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu

from optician_desk.domain.card_view import CardView
from optician_desk.domain.hold_view import HoldChoices
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.ui import icons
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.hold import HoldDialog
from optician_desk.ui.dialogs.record_disclosure import RecordDisclosureDialog
from optician_desk.ui.dialogs.restriction import LiftingDialog, RestrictDialog
from optician_desk.ui.pages.page import Page
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.disclosure_panel import KEY as DISCLOSURE_KEY
from optician_desk.ui.widgets.hold_panel import KEY as HOLD_KEY

MORE_KEY, PHONE_KEY = "Ctrl+.", "Ctrl+T"
_ROOMY = 1000
"""From this width of the page in px on every button has its words."""


class CardActions(QObject):
    """`changed(CardView)` after something was written. A restricted card is only stored: what would use it is not offered."""

    changed = Signal(object)

    def __init__(self, context: Context, page: Page, header: PageHeader) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._view: CardView | None = None
        self.task = "open_card"
        self.disclosure: RecordDisclosureDialog | None = None
        self.hold: HoldDialog | None = None
        self._half_typed: dict[str, str] | None = None
        self.restriction: RestrictDialog | LiftingDialog | None = None
        translate, may = QCoreApplication.translate, context.session.may
        self.more = SecondaryButton(text=translate("CardActions", "More"), key=MORE_KEY)
        self.more.setAccessibleName(self.more.text())
        self.more.clicked.connect(self.open_menu)
        self.request = SecondaryButton(text=translate("CardActions", "Request"), icon="inbox", key="Ctrl+Shift+R")
        self.request.clicked.connect(lambda: self._go("request"))
        self.referral = PrimaryButton(text=translate("CardActions", "Referral"), icon="file-plus", key="Ctrl+R")
        self.referral.clicked.connect(lambda: self._go("referral"))
        self.menu = QMenu(page)
        self.menu.setAccessibleName(translate("CardActions", "More for this card"))
        self._fill(translate)
        offered: tuple[tuple[Button, bool], ...] = (
            (self.more, bool(self.menu.actions())),
            (self.request, may(Permission.REQUEST)),
            (self.referral, may(Permission.REFERRAL)),
        )
        self.buttons = tuple(button for button, there in offered if there)
        for button in self.buttons:
            header.add_action(button)
            # a shortcut of its own: the button's would answer a tenth of a second late
            QShortcut(QKeySequence(button.property("keyHint")), page, button.click)

    def _fill(self, translate: Callable[..., str]) -> None:
        may = self._context.session.may
        change, erase = may(Permission.CORRECT), may(Permission.ERASE)
        self.phone = self._add("phone", translate("CardActions", "Customer on the phone…"), self._phone, PHONE_KEY)
        self.disclose = self._add(
            "send", translate("CardActions", "Record a disclosure…"), self.record_disclosure, DISCLOSURE_KEY
        )
        self.keep = self._add("lock", translate("CardActions", "Keep data longer…"), self.place_hold, HOLD_KEY)
        self.menu.addSeparator()
        self.restrict = self._add("circle-pause", translate("CardActions", "Restrict the processing…"), self._restrict)
        self.erase = self._add("trash-2", translate("CardActions", "Erase…"), lambda: self._go("erasure"))
        for action, there in (
            (self.phone, change),
            (self.disclose, change and bool(self._context.session.desk.policy.recipients)),
            (self.keep, change),
            (self.restrict, change),
            (self.erase, erase),
        ):
            action.setVisible(there)

    def _add(self, icon: str, words: str, act: Callable[[], None], key: str = "") -> QAction:
        action = self.menu.addAction(icons.icon(icon), words)
        action.triggered.connect(act)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            self._page.addAction(action)
        return action

    # ------------------------------------------------------------------------------------------------------- offering
    def show_card(self, view: CardView | None) -> None:
        """Offer what fits the card as it stands."""
        self._view = view
        free = view is not None and view.restriction is None
        self.referral.setEnabled(free)
        self.phone.setEnabled(free)
        self.disclose.setEnabled(free and bool(active(self._context.session.desk.policy.recipients)))
        self.restrict.setEnabled(free)
        self.keep.setEnabled(view is not None)
        self.erase.setEnabled(free)

    def fit(self, width: int) -> None:
        """On a narrow page (px) the button that is used least says no more than that there is more."""
        self.more.setText(self.more.accessibleName() if width >= _ROOMY else "…")

    def open_menu(self) -> None:
        """Show the menu under its button."""
        if self.more.isVisible():
            self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _go(self, page: str) -> None:
        if self._view is not None:
            self._context.navigate(page, subject=self._view.subject)

    def _phone(self) -> None:
        self._go("phone")

    # -------------------------------------------------------------------------------------------------------- dialogs
    def record_disclosure(self) -> None:
        """Open the dialog that records to whom data were handed."""
        if self._view is None or not self.disclose.isEnabled() or not self.disclose.isVisible():
            return
        self.disclosure = RecordDisclosureDialog(self._context, self._view.subject, self._page.window())
        self.disclosure.recorded.connect(self.changed)
        self.disclosure.open()

    def place_hold(self) -> None:
        """Open the dialog that marks what must be kept, once the card's values are known."""
        view, session, language = self._view, self._context.session, self._context.language
        if view is None or not self.keep.isVisible():
            return

        def job() -> HoldChoices:
            from optician_desk.services import holds

            return holds.choices(session, view.subject, language)

        self._context.runner.read(self, job, lambda choices: self._open_hold(view.subject, choices))

    def reopen_hold(self, typed: dict[str, str]) -> None:
        """Open it again with what was half typed in it."""
        self._half_typed = typed
        self.place_hold()

    def _open_hold(self, subject: str, choices: HoldChoices) -> None:
        if self._view is None or self._view.subject != subject or not self._page.isVisible():  # another card by now
            return
        self.hold = HoldDialog(self._context, self._view.subject, self.task, choices, self._page.window())
        self.hold.placed.connect(self.changed)
        self.hold.open()
        if self._half_typed is not None:
            self.hold.fill_in(self._half_typed)
            self._half_typed = None

    def _restrict(self) -> None:
        if self._view is not None:
            self._open(RestrictDialog(self._context, self._view.subject, self._page.window()))

    def announce_lifting(self) -> None:
        """Open the dialog that tells the customer about the lifting."""
        if self._view is not None:
            dialog = LiftingDialog(self._context, self._view.subject, self._page.window())
            dialog.accepted.connect(self.open_lifting_notice)
            self._open(dialog)

    def open_lifting_notice(self) -> None:
        """The letter that told the customer, to be printed or saved."""
        if self._view is not None:
            self._context.navigate("letter", subject=self._view.subject, paper="lifting_notice")

    def _open(self, dialog: RestrictDialog | LiftingDialog) -> None:
        self.restriction = dialog
        dialog.changed.connect(self.changed)
        dialog.open()

    def dialogs(self) -> tuple[QDialog, ...]:
        """Those that were opened last, for tests."""
        return tuple(one for one in (self.disclosure, self.hold, self.restriction) if one is not None)
