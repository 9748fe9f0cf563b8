"""The page of one customer: contact with sources, consents, lens history, requests, and for managers who looked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from optician_desk.domain.card_view import CardView, Value
from optician_desk.domain.staff import Permission
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog, kept_name
from optician_desk.ui.dialogs.hold import HoldDialog
from optician_desk.ui.dialogs.record_disclosure import RecordDisclosureDialog
from optician_desk.ui.forms.ui_card import Ui_CardForm
from optician_desk.ui.pages.card_actions import CardActions
from optician_desk.ui.pages.card_notice import CardNotice
from optician_desk.ui.pages.card_tabs import CardTabs
from optician_desk.ui.pages.page import Page
from optician_desk.ui.provenance import day
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.consent_rows import agrees_anew
from optician_desk.ui.widgets.marks import Chip
from optician_desk.ui.widgets.tall import GivesWay
from optician_desk.ui.widgets.value_block import ValueBlock


class CardPage(Page):
    """Every opening goes to the trail; what is changed here comes back as a new view, without opening anew."""

    form_name = "card"  # its dialogs

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._subject = ""
        self.view: CardView | None = None
        self.dialog: CorrectValueDialog | None = None
        self._task = "open_card"
        self.form = Ui_CardForm()
        body = QWidget()
        self.form.setupUi(body)
        GivesWay(self, self.form.leftScroll, 348, 308)
        self.header = PageHeader()
        self.actions_menu = CardActions(context, self, self.header)
        self.actions_menu.changed.connect(self._changed)
        self.build(self.header, body).setStretch(2, 1)
        self.parts = CardTabs(context, self.form, self)
        self.parts.request_wanted.connect(lambda request: context.navigate("request", request=request))
        form = self.form
        form.consents.toggled.connect(self._consent)
        form.lensConsent.toggled.connect(self._lens_consent)
        CardNotice(context, form.noticeRow, lambda: self._subject, self).wanted.connect(self._write)
        form.lenses.wanted.connect(self._referral)
        form.requests.empty.acted.connect(self.actions_menu.request.click)
        form.disclosures.wanted.connect(self.actions_menu.record_disclosure)
        form.holds.wanted.connect(self.actions_menu.place_hold)
        form.holds.released.connect(self._release_hold)
        form.restriction.claim_wanted.connect(lambda: self.open(subject=self._subject, task="claim"))
        form.restriction.lifting_wanted.connect(self.actions_menu.announce_lifting)
        form.restriction.letter_wanted.connect(self.actions_menu.open_lifting_notice)
        form.restriction.lift_wanted.connect(self._lift)

    # ------------------------------------------------------------------------------------------------------- showing
    def open(self, **arguments: Any) -> None:
        self._subject = str(arguments["subject"])
        self._task = self.actions_menu.task = task = str(arguments.get("task", "open_card"))
        self.view = None
        self.actions_menu.show_card(None)
        self.parts.begin(self._subject)
        subject, session, language = self._subject, self.context.session, self.context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.open_card(session, subject, task, language=language)

        self.context.runner.write(self, job, self.show_card)

    def show_card(self, view: CardView) -> None:
        """Fill the page; a view of another card than the one asked for last comes too late."""
        if view.subject != self._subject:
            return
        self.view = view
        translate = QCoreApplication.translate
        self.actions_menu.fit(self.width())
        self.header.set_title(view.name, mode=Qt.TextElideMode.ElideMiddle)
        since = translate("CardPage", "Card since {since} · last change {last}")
        self.header.set_note(since.format(since=day(view.since), last=day(view.last)))
        self.header.set_chips(list(self._chips(view)))
        self._show_values(view)
        self.parts.show_card(view)
        self.actions_menu.show_card(view)

    def _show_values(self, view: CardView) -> None:
        """The left side; of a restricted card nothing can be changed, and nothing is seen where its values are hidden."""
        form, language, free = self.form, self.context.language, view.restriction is None
        may_lift = self.context.session.may(Permission.APPROVE_REPORT)
        form.restriction.set_state(view.restriction, hidden=view.hidden, may_lift=may_lift)
        at = self._value_in_focus()
        while (item := form.contactValues.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for value in view.contact:
            block = ValueBlock(value, language)
            block.correct_wanted.connect(lambda value=value: self.correct(value))
            block.edit.setVisible(free)
            form.contactValues.addWidget(block)
            block.show()
        self._stand_on(at)  # where a correction began; with the old block the focus would go to the rail
        form.consents.set_rows(view.consents, language, view.known)
        form.lensConsent.set_row(view.lens_consent, language)
        form.noticeRow.set_state(view.notice)
        for changing in (form.consents, form.lensConsent, form.noticeRow):
            changing.setEnabled(free)
        seen: tuple[QWidget, ...] = (form.contactTitle, form.rule1, form.consents, form.rule3, form.noticeRow)
        for part in seen:
            part.setVisible(not view.hidden)
        form.rule2.setVisible(view.lens_consent is not None)
        # The heights of new labels are known once they are shown: let the scroll area ask for them again, or it squeezes.
        QTimer.singleShot(
            0, self, lambda: QCoreApplication.sendEvent(form.leftScroll, QEvent(QEvent.Type.LayoutRequest))
        )

    def _value_in_focus(self) -> str:
        """The table of the value whose pencil has the focus of the window, or had it before a dialog opened; else empty."""
        at = self.window().focusWidget()
        blocks = self.form.left.findChildren(ValueBlock) if at is not None else ()
        return next((block.table for block in blocks if at is not None and block.isAncestorOf(at)), "")

    def _stand_on(self, table: str) -> None:
        """Give the focus to the pencil of a value that is shown; nothing without one."""
        for block in self.form.left.findChildren(ValueBlock):
            if block.table == table and not block.isHidden():
                block.edit.setFocus()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.actions_menu.fit(self.width())

    def _chips(self, view: CardView) -> list[Chip]:
        translate = QCoreApplication.translate
        chips = []
        if view.restriction is not None:
            words = translate("CardPage", "Restricted")
            chips.append(Chip(text=words, icon="circle-pause", tone=Tone.DANGER))
        if view.open_requests:
            words = translate("CardPage", "%n open request(s)", None, view.open_requests)
            chips.append(Chip(text=words, icon="clock", tone=Tone.WARNING))
        if view.objects_since is not None:
            chips.append(Chip(text=translate("CardPage", "Objects to marketing"), icon="ban"))
        if view.lenses.blocked:
            chips.append(Chip(text=translate("CardPage", "Lens consent withdrawn"), icon="ban"))
        elif any(eye.ask_doctor and eye.in_force for entry in view.lenses.entries for eye in entry.eyes):
            chips.append(Chip(text=translate("CardPage", "Ask the doctor"), icon="triangle-alert", tone=Tone.WARNING))
        return chips

    def focus_first(self) -> None:
        referral = self.actions_menu.referral
        usable = self.context.session.may(Permission.REFERRAL) and referral.isEnabled()
        (referral if usable else self.form.tabs).setFocus()

    def blank(self) -> None:
        self.view = None
        self.actions_menu.show_card(None)

    @property
    def disclosure(self) -> RecordDisclosureDialog | None:
        """The dialog that records a disclosure, once it was opened."""
        return self.actions_menu.disclosure

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "CardPage",
            "Everything known about the customer, each value with its source. The pencil corrects a value; the earlier one stays "
            "until its term ends. A switch records a consent given or withdrawn. More (Ctrl+.): a disclosure, data to be kept "
            "longer, restricting the processing. Every opening of a card goes to the trail.",
        )

    # ------------------------------------------------------------------------------------------------------ changing
    def correct(self, value: Value) -> None:
        """Open the dialog that corrects one value."""
        self._stand_on(value.table)
        self.dialog = CorrectValueDialog(self.context, self._subject, value, self._choices, self.window())
        self.dialog.corrected.connect(lambda view: self._corrected(value, view))
        self.dialog.open()

    def reopen(self, dialog: str, typed: dict[str, str]) -> None:
        """Open a dialog of the card again with what was half typed in it; a restricted card's values stay as they are."""
        if dialog == HoldDialog.kept_as:
            self.actions_menu.reopen_hold(typed)
        for value in self.view.contact if self.view is not None and self.view.restriction is None else ():
            if kept_name(value) == dialog:
                self.correct(value)
                if self.dialog is not None:
                    self.dialog.fill_in(typed)

    def _choices(self, shown_as: str) -> tuple[tuple[str, str], ...]:
        listed = getattr(self.context.session.desk.policy, shown_as.partition(":")[2])
        return tuple((entry.id, entry.text.of(self.context.language)) for entry in listed if not entry.retired)

    def _changed(self, view: CardView, said: str = "") -> None:
        self.show_card(view)
        self.context.stored()  # which shows that it was saved, and when
        self.context.say(said or QCoreApplication.translate("CardPage", "Change recorded"))

    def _corrected(self, before: Value, view: CardView) -> None:
        now = next((one for one in view.contact if (one.table, one.slot) == (before.table, before.slot)), None)
        if not before.text:
            said = QCoreApplication.translate("CardPage", "Value added")
        elif now is not None and now.text:
            said = QCoreApplication.translate("CardPage", "Value corrected")
        else:
            said = QCoreApplication.translate("CardPage", "Value taken back")
        self._changed(view, said)

    def _write(self, job: Callable[[], CardView]) -> None:
        def failed(error: BaseException) -> None:
            if self.view is not None:
                self.show_card(self.view)  # a switch that could not be moved goes back
            self.context.failed(error)

        self.context.runner.write(self, job, self._changed, failed)

    def _consent(self, purpose: str, via: str, given: bool) -> None:
        """Withdrawing is one movement; agreeing anew after an objection is asked for, because it ends the objection."""
        objects = via != "-" and self.view is not None and self.view.objects_since is not None
        if given and objects and not agrees_anew(self.context.prompts):
            if self.view is not None:
                self.form.consents.set_rows(self.view.consents, self.context.language, self.view.known)
            return
        session, subject, language = self.context.session, self._subject, self.context.language

        def job() -> CardView:
            from optician_desk.services import cards

            return cards.change_consent(session, subject, purpose, via, given, language=language)

        self._write(job)

    def _lens_consent(self, given: bool) -> None:
        """Giving is explicit, so the wording is read out; withdrawing ends the use of the parameters at once."""
        view = self.view
        if view is None or view.lens_consent is None:
            return
        translate = QCoreApplication.translate
        if given:
            question = translate("CardPage", "Does the customer agree explicitly?")
            verb, text = translate("CardPage", "Record the consent"), view.lens_consent.text
        else:
            question = translate("CardPage", "Withdraw the consent to keep lens parameters?")
            verb = translate("CardPage", "Withdraw the consent")
            text = translate("CardPage", "The withdrawal counts at once: the parameters are no longer used.")
        if self.context.prompts.confirm(question, verb, translate("CardPage", "Cancel"), text, danger=not given):
            self._consent(view.lens_consent.purpose, view.lens_consent.states[0].via, given)
        else:
            self.form.lensConsent.set_row(view.lens_consent, self.context.language)

    def _referral(self) -> None:
        self.parts.show_lenses()  # what the referral brings is looked for there
        self.context.navigate("referral", subject=self._subject)

    # -------------------------------------------------------------------------------------------------------- states
    def _release_hold(self, hold: str) -> None:
        """A manager found that it need not be kept any more."""
        translate = QCoreApplication.translate
        if not self.context.prompts.confirm(
            translate("CardPage", "Do these data no longer need to be kept?"),
            translate("CardPage", "No longer to be kept"),
            translate("CardPage", "Cancel"),
            translate("CardPage", "What was only kept because of it may then be erased."),
        ):
            return
        session, subject, language, task = self.context.session, self._subject, self.context.language, self._task

        def job() -> CardView:
            from optician_desk.services import card_states

            return card_states.release_hold(session, subject, hold, language=language, task=task)

        self._write(job)

    def _lift(self) -> None:
        """A manager lifts a restriction that the customer was told about."""
        translate = QCoreApplication.translate
        if not self.context.prompts.confirm(
            translate("CardPage", "Lift the restriction?"),
            translate("CardPage", "Lift the restriction"),
            translate("CardPage", "Cancel"),
            translate("CardPage", "The data are used again for the purposes for which they were collected."),
        ):
            return
        session, subject, language = self.context.session, self._subject, self.context.language

        def job() -> CardView:
            from optician_desk.services import card_states

            return card_states.lift(session, subject, language=language)

        self._write(job)
