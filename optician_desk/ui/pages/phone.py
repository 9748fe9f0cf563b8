"""The page for a call: who is calling, then what may change; beside it the way for everything else (policy 5.5.3).

It keeps no draft and shows no value of the card: what stands on it are questions, and what the caller has just said.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.local_time import local
from optician_desk.domain.phone_view import PhoneDoor
from optician_desk.domain.staff import Permission
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_phone import Ui_PhoneForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.page import Page
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import FooterBar, PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.marks import Chip
from optician_desk.ui.widgets.tall import GivesWay

_TICK_MS = 2_000


def _clock(at: datetime) -> str:
    return f"{local(at):%H:%M}"


def _stage(door: PhoneDoor) -> tuple[bool, bool]:
    return door.known_until is not None, door.paused_until is not None


class PhonePage(Page):
    """Opened with `subject`; with `request`, too, it goes back to that request once the caller is known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        translate = QCoreApplication.translate
        self._subject, self._request = "", ""
        self.door: PhoneDoor | None = None
        self.header, self.body, self.footer = PageHeader(), QWidget(), FooterBar()
        self.form = Ui_PhoneForm()
        self.form.setupUi(self.body)
        GivesWay(self, self.form.rightScroll, 372, 300)
        self.cancel = SecondaryButton(text=translate("PhonePage", "Back"), key="Esc")
        self.cancel.clicked.connect(context.back)
        self.primary = PrimaryButton(text=translate("PhonePage", "Check the answers"), key="Enter")
        self.primary.clicked.connect(self.submit)
        self.footer.add(self.cancel)
        self.footer.add(self.primary)
        self.build(self.header, self.body, self.footer).setStretch(2, 1)
        self.header.set_title(translate("PhonePage", "By phone"))
        crumbs = [("customers", translate("PhonePage", "Customers")), ("card", translate("PhonePage", "Card"))]
        self.header.set_crumbs(crumbs)
        self.header.crumb.connect(self._crumb)
        form = self.form
        form.questions.submitted.connect(self.submit)
        form.questions.called_back.connect(self._called_back)
        form.change.submitted.connect(self.submit)
        company, rules = context.session.desk.policy.company, context.session.desk.policy.rules
        form.ways.fill(rules.changeable_by_phone, company.email, context.session.may(Permission.REQUEST))
        form.ways.request_wanted.connect(lambda: context.navigate("request", subject=self._subject))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "PhonePage",
            "Ask the caller, type the answers and press Enter. When all are right, the caller is known for some minutes and may "
            "change the contact data that the policy names. After too many wrong answers the card is paused; calling back on the "
            "number on the card always works. Nothing that is typed here is kept.",
        )

    # ------------------------------------------------------------------------------------------------------- showing
    def open(self, **arguments: Any) -> None:
        self._subject, self._request = str(arguments["subject"]), str(arguments.get("request", ""))
        self.blank()
        self._read()

    def _read(self) -> None:
        session, subject, language = self.context.session, self._subject, self.context.language

        def job() -> PhoneDoor:
            from optician_desk.services import phone_door

            return phone_door.open_door(session, subject, language=language)

        self.context.runner.read(self, job, self.show_door)

    def show_door(self, door: PhoneDoor) -> None:
        """Fill the page; where another call is on by now, this one comes too late."""
        if door.subject != self._subject:
            return
        before, self.door = self.door, door
        translate, form = QCoreApplication.translate, self.form
        known, asking = door.known_until is not None, door.enough and door.paused_until is None
        form.questions.set_questions(door.questions, self.context.language)
        form.questions.offer(asking=asking, calling_back=door.can_call_back)
        form.questions.setVisible(not known)
        form.change.set_kinds(door.changeable)
        form.change.setVisible(known and not door.restricted and bool(door.changeable))
        check, save = translate("PhonePage", "Check the answers"), translate("PhonePage", "Save the change")
        self.primary.setText(save if known else check)
        self.primary.setVisible(not form.change.isHidden() if known else asking)
        self.header.set_chips([self._chip(door)])
        self._say(door)
        if before is None or _stage(before) != _stage(door):
            self.focus_first()

    def _chip(self, door: PhoneDoor) -> Chip:
        translate = QCoreApplication.translate
        if door.known_until:
            words = translate("PhonePage", "Caller known until {time}").format(time=_clock(door.known_until))
            return Chip(text=words, icon="shield-check", tone=Tone.GOOD)
        if door.paused_until:
            words = translate("PhonePage", "Paused until {time}").format(time=_clock(door.paused_until))
            return Chip(text=words, icon="circle-pause", tone=Tone.DANGER)
        return Chip(text=translate("PhonePage", "Caller unknown"), icon="circle-help")

    def _say(self, door: PhoneDoor) -> None:
        """What stands in the way, and in the foot what is needed."""
        translate, strip = QCoreApplication.translate, self.form.standing
        strip.clear()
        self.footer.say("")
        if door.known_until:
            if door.restricted:
                title = translate("PhonePage", "Processing is restricted: nothing changes by phone.")
                strip.show_notice(Tone.WARNING, title, icon="lock")
        elif door.paused_until:
            title = translate("PhonePage", "Too many answers were wrong. Questions are paused until {time}.")
            rest = translate(
                "PhonePage", "Until then: call back on the number on the card, or ask the customer to come in."
            )
            strip.show_notice(Tone.DANGER, title.format(time=_clock(door.paused_until)), rest, icon="circle-pause")
        elif not door.enough:
            title = translate("PhonePage", "The card knows too little to ask questions.")
            rest = translate("PhonePage", "Call back on the number on the card, or ask the customer to come in.")
            strip.show_notice(Tone.WARNING, title, rest)
        else:
            needed = translate("PhonePage", "Ask at least {needed} questions besides the name. Tries left: {left}.")
            self.footer.say(needed.format(needed=door.needed, left=door.tries_left), "info")

    def focus_first(self) -> None:
        """The first question, or the choice of what to change."""
        if not self.form.change.isHidden():
            self.form.change.focus_first()
        elif not self.primary.isHidden():
            self.form.questions.focus_first()
        else:
            self.cancel.setFocus()

    def blank(self) -> None:
        """Forget what was typed, and who was known."""
        self.door = None
        self.notice.clear()
        self.form.questions.clear()
        self.form.change.clear()

    def leave(self) -> bool:
        """Nothing typed here outlives the call."""
        self.blank()
        return True

    def _crumb(self, key: str) -> None:
        self.context.navigate(key, **({"subject": self._subject} if key == "card" else {}))

    # -------------------------------------------------------------------------------------------------------- working
    def submit(self) -> None:
        """The primary button's work: compare the answers, or save the change."""
        if self.primary.isHidden() or self.door is None:
            return
        if self.door.known_until:
            self._save()
        else:
            self._check()

    def _check(self) -> None:
        from optician_desk.services import phone_door

        session, subject, language = self.context.session, self._subject, self.context.language
        answers = {code: said for code, said in self.form.questions.answers().items() if said}
        self._try(lambda: phone_door.check(session, subject, answers, language=language))

    def _called_back(self, reached: bool) -> None:
        from optician_desk.services import phone_door

        translate = QCoreApplication.translate
        if reached and not self.context.prompts.confirm(
            translate("PhonePage", "Did the customer answer at the number on the card?"),
            translate("PhonePage", "The customer answered"),
            translate("PhonePage", "Cancel"),
            translate("PhonePage", "That you called there goes on record, and the caller counts as known."),
        ):
            return
        session, subject, language = self.context.session, self._subject, self.context.language
        self._try(lambda: phone_door.called_back(session, subject, reached=reached, language=language))

    def _try(self, job: Callable[[], PhoneDoor]) -> None:
        self.notice.clear()
        self.primary.setEnabled(False)
        self.context.runner.write(self, job, self._tried, self._failed)

    def _tried(self, door: PhoneDoor) -> None:
        self.primary.setEnabled(True)
        if door.subject != self._subject:
            return
        translate = QCoreApplication.translate
        if door.known_until or door.paused_until:
            self.form.questions.clear()
        self.show_door(door)
        if door.known_until is None and door.paused_until is None:
            title = translate("PhonePage", "The caller is not known.")
            rest = translate("PhonePage", "Do not say which answer was wrong.")
            self.notice.show_notice(Tone.DANGER, title, rest)
            self.focus_first()
        elif door.known_until and self._request and self.isVisible():  # not from where somebody is by now
            self.context.navigate("request", request=self._request)

    def _save(self) -> None:
        from optician_desk.services import phone_door

        self.notice.clear()
        self.form.change.clear_errors()
        self.primary.setEnabled(False)
        session, subject, change = self.context.session, self._subject, self.form.change
        table, values = change.table(), change.values()
        job = lambda: phone_door.change(session, subject, table, values)  # noqa: E731
        self.context.runner.write(self, job, lambda _: self._saved(change.label()), self._failed)

    def _saved(self, label: str) -> None:
        self.primary.setEnabled(True)
        self.form.change.clear()
        said = QCoreApplication.translate("PhonePage", "Saved: {field}").format(field=label)
        self.notice.show_notice(Tone.GOOD, said)
        self.context.stored()
        self.context.say(said)
        self.focus_first()

    def _failed(self, error: BaseException) -> None:
        self.primary.setEnabled(True)
        if isinstance(error, Refusal) and error.field and self.form.change.say(error.field, sentence(error)):
            return
        if isinstance(error, DeskError):
            self.notice.show_notice(Tone.DANGER, sentence(error))
            self._read()
        else:
            self.context.failed(error)

    # ------------------------------------------------------------------------------------------------------- the time
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        """Once the pause or the acquaintance is over, the page says so by itself."""
        if self.door is None:
            return
        now = self.context.session.desk.clock()
        if any(until is not None and now >= until for until in (self.door.known_until, self.door.paused_until)):
            self._read()
