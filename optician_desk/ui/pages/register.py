"""Registering a walk-in (policy 1.1–1.3, 6.2, 6.3): values with their source, consents, the notice; likely cards beside."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from optician_desk.domain import contact
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.likeness import Reason, Typed
from optician_desk.domain.registration import EMAIL, EMAIL_REASON, Registration
from optician_desk.domain.search_view import Likely, Registered
from optician_desk.domain.search_words import email_part, name_parts, number_part
from optician_desk.policy.model import active
from optician_desk.services import customers
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_register import Ui_Register
from optician_desk.ui.pages import register_draft
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.register_fields import RegisterFields
from optician_desk.ui.pages.register_sources import RegisterSources
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import GhostButton, LinkButton, PrimaryButton
from optician_desk.ui.widgets.tall import GivesWay

PAUSE_MS = 150
"""A pause in typing after which likely duplicates are looked for."""
_ALIKE_BY = ("name.given", "name.surname", "phone.e164", EMAIL)


class RegisterPage(Page):
    """Opened with `typed`, what stood in the search box, it starts with that."""

    form_name = "register"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        policy, language = context.session.desk.policy, context.language
        self.ui = Ui_Register()
        self.ui.setupUi(self)
        self.ui.noticeRow.addWidget(self.notice)
        GivesWay(self, self.ui.likely, 400)
        self.ui.header.set_title(QCoreApplication.translate("RegisterPage", "New customer"))
        needed = QLabel(
            QCoreApplication.translate(
                "RegisterPage", "Name, surname, phone and e-mail are needed (6.2). Everything else is voluntary."
            )
        )
        needed.setProperty("role", "caption")
        needed.setWordWrap(True)
        needed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.ui.header.add_action(needed)
        for reason in active(policy.missing_email_reasons):
            self.ui.emailReason.add(reason.id, _capital(reason.text.of(language)))
        for code, name in contact.country_names(language):
            self.ui.country.add(code, name)
        for box in (self.ui.emailReason.box, self.ui.country.box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.ui.notices.build(context)
        self.ui.consents.build(policy, language)
        self.sources = RegisterSources(language)
        self.ui.sourceRow.addWidget(self.sources)
        self.fields = RegisterFields(self.ui.form, language)
        self._prefilled: dict[str, str] | None = None
        self._asked = Typed()
        self._saving = self._given_up = False
        self._make_buttons()
        self._connect()
        self._start({})

    def _make_buttons(self) -> None:
        self.no_email = LinkButton(text=QCoreApplication.translate("RegisterPage", "No e-mail"))
        self.has_email = LinkButton(text=QCoreApplication.translate("RegisterPage", "Enter an e-mail"))
        self.ui.email.add_to_label(self.no_email)
        self.ui.emailReason.add_to_label(self.has_email)
        for link in (self.no_email, self.has_email):
            link.setFixedHeight(18)
            link.setToolTip("Alt+N")
        self.cancel_button = GhostButton(text=QCoreApplication.translate("RegisterPage", "Cancel"), key="Esc")
        self.save_button = PrimaryButton(
            text=QCoreApplication.translate("RegisterPage", "Save and open the card"), key="Ctrl+Enter"
        )
        self.ui.footer.add(self.cancel_button)
        self.ui.footer.add(self.save_button)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_for_likely)
        self.fields.changed.connect(self._changed)
        self.fields.checked.connect(self._say_what_is_open)
        self.sources.changed.connect(lambda: self.fields.set_source(self.sources.source()))
        self.no_email.clicked.connect(lambda: self._use_email(False))
        self.has_email.clicked.connect(lambda: self._use_email(True))
        self.ui.consents.told.connect(self.ui.scroll.ensureWidgetVisible)
        self.cancel_button.clicked.connect(self.context.back)
        self.save_button.clicked.connect(self.save)
        self.ui.likely.chosen.connect(self._open_instead)
        for keys, act in (  # wherever the cursor is, while this page is in front
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+P", self.ui.notices.print_notice),
            ("Alt+S", self._ask_source),
            ("Alt+N", lambda: self._use_email(self.ui.email.isHidden())),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # -------------------------------------------------------------------------------------------------- page's life
    def open(self, **arguments: Any) -> None:
        """Start a new form with what was typed in the search box."""
        typed = str(arguments.get("typed", ""))
        given, surname = _names(typed)
        self._start(
            {"name.given": given, "name.surname": surname, "phone.e164": number_part(typed), EMAIL: email_part(typed)}
        )

    def _start(self, values: dict[str, str]) -> None:
        self._saving = self._given_up = False
        self.save_button.setEnabled(True)
        self._use_email(True, focus=False)
        self.fields.clear()
        self.sources.choose((Origin.IN_PERSON, GivenBy.SELF))
        self.ui.consents.give(())
        self.ui.notices.give(None)
        for path, text in values.items():
            if text:
                self.fields.set_text(path, text)
                self.fields.check(path)
        self.ui.likely.show_likely(())
        self._prefilled = self._all()
        self._changed(_ALIKE_BY[0])

    def focus_first(self) -> None:
        edits = self.fields.edits()
        next((edit for edit in edits if not edit.text()), edits[0]).setFocus()

    def draft(self) -> dict[str, str] | None:
        """What was typed or chosen since the form was opened, without what no field may hold; None if that is nothing."""
        now = self._all()
        if self._saving or now == self._prefilled:
            return None
        return {path: text for path, text in now.items() if not self.fields.forbidden(path)}

    def _all(self) -> dict[str, str]:
        return register_draft.read(self.fields, self.sources, self.ui.consents, self.ui.notices)

    def restore(self, draft: dict[str, str]) -> None:
        self._use_email(EMAIL_REASON not in draft, focus=False)
        register_draft.write(draft, self.fields, self.sources, self.ui.consents, self.ui.notices)
        self._changed(_ALIKE_BY[0])

    def leave(self) -> bool:
        if self._given_up or self.draft() is None:
            return True
        return self.context.prompts.confirm(
            QCoreApplication.translate("RegisterPage", "Leave the form without saving?"),
            QCoreApplication.translate("RegisterPage", "Do not save"),
            QCoreApplication.translate("RegisterPage", "Go on typing"),
            QCoreApplication.translate("RegisterPage", "What was typed will be lost."),
            danger=True,
        )

    def blank(self) -> None:
        self._start({})

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever left within the pause wants no likely cards: asked for now, they would end the search of the page in front."""
        self._pause.stop()
        super().hideEvent(event)

    def help_text(self) -> str:
        return QCoreApplication.translate(
            "RegisterPage",
            "Enter moves to the next field and saves in the last one; Ctrl+Enter saves from anywhere. Similar cards appear on "
            "the right while you type: Alt+1, Alt+2 … opens one instead. Alt+S says where a single value came from. A customer "
            "without an e-mail can be served: choose “No e-mail” (Alt+N) and the reason. Foreign phone numbers start with +.",
        )

    # ------------------------------------------------------------------------------------------------------- typing
    def _changed(self, path: str) -> None:
        if path in _ALIKE_BY:
            self._show_still(self.ui.likely.shown(), self._asked)
            self._pause.start()
        self.ui.consents.set_known((EMAIL,) if self.fields.value(EMAIL) else ())
        self._say_what_is_open()

    def _say_what_is_open(self) -> None:
        needed, wrong = self.fields.open_fields()
        said = []
        if wrong:
            words = QCoreApplication.translate("RegisterPage", "Still to be corrected: {fields}")
            said.append(words.format(fields=", ".join(wrong).lower()))
        if needed:
            words = QCoreApplication.translate("RegisterPage", "Still needed: {fields}")
            said.append(words.format(fields=", ".join(needed).lower()))
        if wrong:
            self.ui.footer.say("\n".join(said), "circle-alert", Tone.DANGER)
        elif needed:
            self.ui.footer.say(said[0], "circle-dashed")
        else:
            self.ui.footer.say(
                QCoreApplication.translate("RegisterPage", "Everything needed is there."), "circle-check", Tone.GOOD
            )

    def _typed(self) -> Typed:
        phone, email = self.fields.value("phone.e164"), self.fields.value(EMAIL)
        return Typed(
            self.fields.text("name.given"),
            self.fields.text("name.surname"),
            (phone,) if phone else (),
            (email,) if email else (),
        )

    def _look_for_likely(self) -> None:
        session, typed = self.context.session, self._typed()
        self.context.runner.search(
            self, lambda: customers.likely(session, typed), lambda found: self._show_likely(typed, found)
        )

    def _show_still(self, found: tuple[Likely, ...], asked: Typed) -> None:
        """No card is shown for a value that has been typed over since `asked`, however long the next answer takes."""
        now = self._typed()
        still = (one.still(asked, now) for one in found)
        self.ui.likely.show_likely(tuple(one for one in still if one is not None))
        self._asked = now

    def _show_likely(self, asked: Typed, found: tuple[Likely, ...]) -> None:
        self._show_still(found, asked)
        field = self.ui.email
        if field.has_error():
            return
        if any(because.reason is Reason.SAME_EMAIL for one in self.ui.likely.shown() for because in one.reasons):
            field.set_warning(QCoreApplication.translate("RegisterPage", "This e-mail is on another card already."))
        else:
            field.clear()

    def _use_email(self, wanted: bool, *, focus: bool = True) -> None:
        """Show the address, or the reason why there is none."""
        self.ui.email.setVisible(wanted)
        self.ui.emailReason.setVisible(not wanted)
        if wanted:
            self.ui.emailReason.choose("")
        else:
            self.ui.email.set_text("")
        if focus:
            (self.ui.email if wanted else self.ui.emailReason).editor.setFocus()
        self._changed(EMAIL)

    def _ask_source(self) -> None:
        mark = self.fields.mark_of(QApplication.focusWidget())
        if mark is not None:
            mark.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        edits, focused = self.fields.edits(), QApplication.focusWidget()
        if focused in edits and focused is not edits[-1]:
            edits[edits.index(focused) + 1].setFocus()
        else:
            self.save()

    # ------------------------------------------------------------------------------------------------------- saving
    def save(self) -> None:
        """Save, or say at each field what is expected and go to the first."""
        if self._saving:
            return
        refusals = self.fields.refusals()
        if refusals:
            self._refused(*refusals)
            return
        channel, given_by = self.sources.source()
        form = Registration(self.fields.entered(), self.ui.consents.given(), self.ui.notices.given(), channel, given_by)
        session = self.context.session
        self._saving = True
        self.save_button.setEnabled(False)
        self.context.runner.write(self, lambda: customers.register(session, form), self._saved, self._failed)

    def _saved(self, made: Registered) -> None:
        self.context.stored()
        self.context.say(QCoreApplication.translate("RegisterPage", "The customer is registered."))
        if self.isVisible():  # whoever has gone on meanwhile is not called back
            self._show_card(made.subject)

    def _failed(self, error: BaseException) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        if isinstance(error, Refusal) and error.field in self.fields.fields:
            self._refused(error)
        else:
            self.context.failed(error)

    def _refused(self, *refusals: Refusal) -> None:
        first = self.fields.show(refusals)
        if first is not None:
            first.setFocus()
            self.ui.scroll.reveal(first)
        self._say_what_is_open()

    def _open_instead(self, subject: str) -> None:
        """The card that is there already takes the place of the form. By name, phone and e-mail it was found, they are given up
        with it; whoever typed more than these is asked, as on any way out.
        """
        if self._typed_more() and not self.leave():
            self.go_on()
            return
        self._show_card(subject)

    def _typed_more(self) -> bool:
        """Whether more was typed or chosen than likely cards are looked for by."""
        now, before = self._all(), self._prefilled or {}
        return any(now.get(path) != before.get(path) for path in (now.keys() | before.keys()) - set(_ALIKE_BY))

    def _show_card(self, subject: str) -> None:
        """The card takes this form's place on the path, so that one step back leads to where the form was called from."""
        self._given_up = True
        self.context.back()
        self.context.navigate("card", subject=subject)


def _names(typed: str) -> tuple[str, str]:
    """Given name and surname from the search box; a single word is a surname. All small letters get their capitals."""
    parts = name_parts(typed)
    if all(part == part.lower() for part in parts):
        parts = tuple("-".join(_capital(piece) for piece in part.split("-")) for part in parts)
    return (" ".join(parts[:-1]), parts[-1]) if parts else ("", "")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
