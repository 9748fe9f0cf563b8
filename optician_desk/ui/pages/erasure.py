"""Erasing a customer's data: what goes, what stays and why, on what ground, who decides; then the signed act (policy 4.3, 7)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.erasure_view import CopiesLeft, Outcome, Outlook
from optician_desk.domain.errors import DeskError
from optician_desk.services import erasure, erasure_act, erasure_outlook
from optician_desk.ui import backup_words
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_erasure import Ui_Erasure
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.erasure_done import ErasureDone
from optician_desk.ui.pages.page import Page
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import FooterBar, PageHeader
from optician_desk.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.erasure_lines import Criteria, Criterion
from optician_desk.ui.widgets.marks import Chip


def ground_name(code: str) -> str:
    """A ground for erasing in the language of the screens (GDPR Art. 17(1), 5(1)(d))."""
    translate = QCoreApplication.translate
    return {
        "request": translate("ErasurePage", "The customer asks for it"),
        "consent_withdrawn": translate("ErasurePage", "Consent withdrawn"),
        "objection": translate("ErasurePage", "Objection to the processing"),
        "unlawful": translate("ErasurePage", "Processed unlawfully"),
        "no_longer_needed": translate("ErasurePage", "No longer needed"),
        "mistake": translate("ErasurePage", "Entered by mistake"),
    }.get(code, code)


class ErasurePage(Page):
    """Before the decision a form, after it the act. What is decided cannot be undone, so the one question repeats the verb."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._subject = ""
        self._outlook: Outlook | None = None
        self._held: Outcome | None = None
        self.header, self.body, self.footer = PageHeader(), QWidget(), FooterBar()
        self.ui = Ui_Erasure()
        self.ui.setupUi(self.body)
        self._marks = Criteria(self.ui.rightBody, spacing=self.ui.criteria.spacing())
        self._marks.marked.connect(self._read_marked)
        self.ui.criteria.addWidget(self._marks)
        self.done = ErasureDone(context, self)
        translate = QCoreApplication.translate
        self.cancel = SecondaryButton(text=translate("ErasurePage", "Cancel"), key="Esc")
        self.decline = SecondaryButton(text=translate("ErasurePage", "Decline"), icon="undo-2")
        self.propose = PrimaryButton(text=translate("ErasurePage", "Propose the erasure"), icon="send")
        self.erase = DangerButton(text=translate("ErasurePage", "Erase the data"), icon="trash-2")
        for button, act in (
            (self.cancel, context.back),
            (self.decline, self._decline),
            (self.propose, self._propose),
            (self.erase, self._erase),
        ):
            button.clicked.connect(act)
            self.footer.add(button)
        self.build(self.header, self.body, self.footer, self.done).setStretch(2, 1)
        self.header.crumb.connect(self._crumb)
        ground = self.ui.ground
        ground.add("", translate("ErasurePage", "Choose…"))
        for code in erasure.REASONS:
            ground.add(code, ground_name(code))
        ground.box.currentIndexChanged.connect(lambda _: self._offer())

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "ErasurePage",
            "Each kind of data says whether it goes or stays, why and until when. Where the shop has two managers, one proposes "
            "and the other decides. What was erased cannot be brought back; the signed act says what was done and names nobody.",
        )

    # ------------------------------------------------------------------------------------------------------- showing
    def open(self, **arguments: Any) -> None:
        """The decision on the card `subject`, or the act over the erasure with the id `erasure`."""
        self._outlook = None
        session = self.context.session
        if "erasure" in arguments:
            self._show_act(str(arguments["erasure"]))
            return
        self._held = None
        self._stand(done=False)
        self._subject = str(arguments["subject"])
        self.ui.ground.choose("")
        self._clear()
        self._read(())
        self.context.runner.long(self, lambda: erasure_outlook.copies(session), self._show_copies)

    def _stand(self, *, done: bool) -> None:
        for widget in (self.header, self.body, self.footer):
            widget.setVisible(not done)
        self.done.setVisible(done)

    def _clear(self) -> None:
        self.header.set_title(QCoreApplication.translate("ErasurePage", "Erasure"))
        self.header.set_crumbs([])
        self.header.set_chips([])
        self.ui.lines.set_lines(())
        self.ui.whole.clear()
        self._marks.fill(())
        self.ui.remains.set_lines([])
        self._offer()

    def blank(self) -> None:
        """Forget everything about the person."""
        self._outlook = self._held = None
        self._clear()
        self.done.clear()

    def focus_first(self) -> None:
        """The ground, or the act's pages."""
        target = self.done.sheets.view if self.done.isVisible() else self.ui.ground.box
        (target if target.isEnabled() else self.cancel).setFocus()

    def _read(self, released: tuple[str, ...]) -> None:
        session, subject, language = self.context.session, self._subject, self.context.language
        job = lambda: erasure_outlook.outlook(session, subject, language, released)  # noqa: E731
        self.context.runner.write(self, job, self._show)

    def _show(self, found: Outlook) -> None:
        if found.assessment.subject != self._subject:
            return
        self._outlook = found
        translate, ui, assessed = QCoreApplication.translate, self.ui, found.assessment
        crumbs = [("customers", translate("ErasurePage", "Customers")), ("card", found.card)]
        self.header.set_crumbs(crumbs)
        ui.lines.set_lines(assessed.lines)
        if assessed.nothing:
            whole = translate("ErasurePage", "Nothing may go yet. Each kind of data says why.")
        elif assessed.whole:
            whole = translate("ErasurePage", "The whole card goes: nothing has to be kept.")
        else:
            whole = translate("ErasurePage", "A part goes. What has to be kept stays on the card until the day named.")
        ui.whole.setText(whole)
        self._marks.fill(assessed.releasable, assessed.released, fixed=found.proposal is not None)
        if found.proposal is not None:
            if found.proposal.reason == erasure.BY_REQUEST:  # it was proposed with the customer's request
                ui.ground.add(erasure.BY_REQUEST, ground_name(erasure.BY_REQUEST))
            ui.ground.choose(found.proposal.reason)
        waiting = Chip(text=translate("ErasurePage", "Waits for a decision"), icon="clock", tone=Tone.WARNING)
        self.header.set_chips([waiting] if found.proposal else [])
        self._offer()

    @property
    def criteria(self) -> list[Criterion]:
        """The criteria that can be marked, in their order."""
        return self._marks.all

    def _read_marked(self) -> None:
        self._read(self._marks.ticked())

    def _show_copies(self, left: CopiesLeft) -> None:
        translate = QCoreApplication.translate
        lines = [
            (
                True,
                translate(
                    "ErasurePage",
                    "The trail and the ledger of erasures: that something was erased, when and by "
                    "whom; random numbers, no values.",
                ),
            ),
            (True, translate("ErasurePage", "Counts by month, without a way back to a person.")),
        ]
        if left.attached and left.until:
            words = translate(
                "ErasurePage",
                "Attached backups ({labels}) may hold the data until {day}; then their keys are "
                "destroyed. A backup that is restored before that is cleaned first.",
            )
            labels = ", ".join(dict.fromkeys(backup_words.folder(label) for label in left.attached))
            lines.append((True, words.format(labels=labels, day=format_day(left.until))))
        if left.away:
            words = translate(
                "ErasurePage",
                "Not attached: {labels}. Copies there keep the data without an end date, until the "
                "medium is attached again, destroyed, or the recovery code is replaced.",
            )
            labels = ", ".join(dict.fromkeys(backup_words.folder(label) for label in left.away))
            lines.append((False, words.format(labels=labels)))
        if not left.attached and not left.away:
            lines.append((True, translate("ErasurePage", "There are no backups.")))
        self.ui.remains.set_lines(lines)

    def _offer(self) -> None:
        """Which buttons there are, and in the footer what is missing or who decides."""
        found, translate = self._outlook, QCoreApplication.translate
        waits = found is not None and found.proposal is not None
        alone = found is not None and not found.second
        nothing = found is None or found.assessment.nothing
        ready = not nothing and bool(self.ui.ground.key())
        self.ui.ground.box.setEnabled(not waits)
        self.decline.setVisible(waits)
        mine = found is not None and found.mine
        self.decline.setText(
            translate("ErasurePage", "Withdraw the proposal") if mine else translate("ErasurePage", "Decline")
        )
        decides = alone or (waits and not mine)
        self.erase.setVisible(decides)
        self.erase.setEnabled(ready)
        self.propose.setVisible(found is not None and not waits and not alone)
        self.propose.setEnabled(ready)
        self._say(found, decides=decides)

    def _say(self, found: Outlook | None, *, decides: bool) -> None:
        translate, say = QCoreApplication.translate, self.footer.say
        if found is None:
            say("")
        elif found.proposal is not None:
            words = translate("ErasurePage", "Proposed by {name}, {when}.").format(
                name=found.proposal.proposed_by, when=day_and_time(found.proposal.proposed_at)
            )
            if not decides:
                words += " " + translate("ErasurePage", "Another manager decides.")
            say(words, "clock", Tone.WARNING)
        elif found.assessment.nothing:
            say(translate("ErasurePage", "Nothing may be erased yet."), "info")
        elif not self.ui.ground.key():
            say(translate("ErasurePage", "Choose the ground."), "info")
        elif found.second:
            say(translate("ErasurePage", "Another manager decides on your proposal."), "info")
        else:
            say("")

    # ------------------------------------------------------------------------------------------------------- deciding
    def _propose(self) -> None:
        found, reason, session = self._outlook, self.ui.ground.key(), self.context.session
        if found is None:
            return
        subject, released = self._subject, found.assessment.released
        self.propose.setEnabled(False)
        self.context.runner.write(
            self,
            lambda: erasure.propose(session, subject, reason, released),
            lambda _: self._proposed(),
            self._not_done,
        )

    def _proposed(self) -> None:
        self.context.stored()
        self.context.say(QCoreApplication.translate("ErasurePage", "Proposed. Another manager decides."))
        self._read(())

    def _decline(self) -> None:
        found, session = self._outlook, self.context.session
        if found is None or found.proposal is None:
            return
        proposal, mine = found.proposal.id, found.mine

        def declined(_: None) -> None:
            translate = QCoreApplication.translate
            self.context.stored()
            self.context.say(
                translate("ErasurePage", "Withdrawn. Nothing was erased.")
                if mine
                else translate("ErasurePage", "Declined. Nothing was erased.")
            )
            self._read(())

        self.context.runner.write(self, lambda: erasure.decline(session, proposal), declined, self._not_done)

    def _erase(self) -> None:
        found, translate = self._outlook, QCoreApplication.translate
        if found is None or not self.ui.ground.key():
            return
        count = sum(line.erased for line in found.assessment.lines)
        values = translate("ErasurePage", "%n value(s)", None, count)
        text = translate("ErasurePage", "Customer: {name}. Erased: {values}. What was erased cannot be brought back.")
        if not self.context.prompts.confirm(
            translate("ErasurePage", "Erase the customer's data?"),
            translate("ErasurePage", "Erase the data"),
            translate("ErasurePage", "Cancel"),
            text.format(name=found.card, values=values),
            danger=True,
        ):
            return
        session, language, subject = self.context.session, self.context.language, self._subject
        reason, released = self.ui.ground.key(), found.assessment.released
        waiting = found.proposal.id if found.proposal else ""

        def job() -> tuple[Outcome, bytes | None, str]:
            proposal = waiting or erasure.propose(session, subject, reason, released)
            outcome = erasure.decide(session, proposal, language)
            try:
                return outcome, erasure_act.sign(session, outcome, language), ""
            except DeskError as error:  # the data are gone whatever becomes of the paper
                return outcome, None, sentence(error)

        for button in (self.erase, self.decline):
            button.setEnabled(False)
        self.context.runner.write(self, job, self._erased, self._not_done)

    def _not_done(self, error: BaseException) -> None:
        self.decline.setEnabled(True)
        self.context.failed(error)
        self._read_marked()

    def _erased(self, done: tuple[Outcome, bytes | None, str]) -> None:
        outcome, pdf, trouble = done
        self.context.stored()
        self.context.due_changed()
        self._held = outcome
        self.done.show_done(outcome.id, outcome, pdf)
        # the way back must not lead to a card that is gone
        self.context.navigate("customers")
        self.context.navigate("erasure", erasure=outcome.id)
        self.context.say(QCoreApplication.translate("ErasurePage", "Erased: {number}").format(number=outcome.number))
        if trouble:
            self.refuse(trouble)

    def _show_act(self, erased: str) -> None:
        self._stand(done=True)
        if self._held is not None and self._held.id == erased:
            return
        session = self.context.session
        self.done.show_done(erased, None, None)
        self.context.runner.read(
            self, lambda: erasure_act.kept(session, erased), lambda pdf: self.done.show_done(erased, None, pdf)
        )

    def _crumb(self, key: str) -> None:
        if key == "card":
            self.context.navigate("card", subject=self._subject)
        else:
            self.context.navigate(key)
