"""Receiving an application: who asks, which rights, through which door, and on which day it reached the shop (policy 5.5)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest
from optician_desk.domain.rights import AT_ONCE
from optician_desk.services import requests
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_request_new import Ui_RequestNew
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.widgets.date_field import Side
from optician_desk.ui.widgets.field import Field, LineField
from optician_desk.ui.widgets.marks import Avatar


class RequestNew(StepForm):
    """With a card the name stands there; without one it is asked for. `day_changed` brings the day of receipt, or None."""

    day_changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_RequestNew()
        self.ui.setupUi(self)
        self._subject: str | None = None
        self._avatar = Avatar(size=36, accent=True)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "name")
        self.ui.knownRow.addWidget(self._avatar)
        self.ui.knownRow.addWidget(self._name, 1)
        self.ui.language.add("lv", QCoreApplication.translate("RequestNew", "Latvian"))
        self.ui.language.add("en", QCoreApplication.translate("RequestNew", "English"))
        for given_by, words in _made_by().items():
            self.ui.madeBy.add(given_by.value, f"{words[:1].upper()}{words[1:]}")
        for channel, words in _channels().items():
            self.ui.channel.add(channel.value, f"{words[:1].upper()}{words[1:]}")
        self.ui.kinds.fill(context.session.desk.policy, context.language)
        self.ui.wish.edit.setFixedHeight(64)
        self.ui.dateRow.setAlignment(self.ui.languageColumn, Qt.AlignmentFlag.AlignTop)
        self.ui.column.setStretch(self.ui.column.count() - 1, 1)  # all room that is left goes to the foot
        self._lines: dict[str, LineField] = {
            "given": self.ui.given,
            "surname": self.ui.surname,
            "contact": self.ui.contact,
            "representative_given": self.ui.representativeGiven,
            "representative_surname": self.ui.representativeSurname,
        }
        self._fields: dict[str, Field] = {**self._lines, "received_on": self.ui.received, "wish": self.ui.wish}
        for field in self._lines.values():
            field.edit.textEdited.connect(lambda _text, field=field: self._edited(field))
        self.ui.wish.edit.textChanged.connect(lambda: self._edited(self.ui.wish))
        self.ui.received.edit.textEdited.connect(lambda _text: self._day_edited())
        self.ui.received.expect(Side.PAST, self._today)
        self.ui.received.changed.connect(self._day_edited)
        self.ui.madeBy.chosen.connect(self._made_by_chosen)
        self.ui.channel.chosen.connect(self._channel_chosen)
        self.ui.kinds.changed.connect(self.changed)
        self.ui.kinds.changed.connect(self._channel_chosen)

    def begin(self, subject: str | None, name: tuple[str, str] | None) -> None:
        """A new request of this card, or of somebody without one."""
        self._subject = subject
        self.ui.known.setVisible(subject is not None)
        for widget in (self.ui.given, self.ui.surname, self.ui.contact, self.ui.unknownNote):
            widget.setVisible(subject is None)
        for line in self._lines.values():
            line.set_text("")
        for field in self._fields.values():
            field.clear()
        self.ui.kinds.begin(with_consents=subject is not None)
        self.ui.wish.set_text("")
        self.ui.madeBy.choose(GivenBy.SELF.value)
        self.ui.channel.choose(Origin.IN_PERSON.value)
        self._made_by_chosen()
        self._channel_chosen()
        if name is not None:
            self._avatar.set_name(" ".join(name))
            self._name.setText(shown_name(*name))
        self.ui.received.set_day(self._today())
        self.ui.language.choose("lv")
        self._day_edited()

    def _made_by_chosen(self) -> None:
        other = self.ui.madeBy.key() != GivenBy.SELF.value
        self.ui.representativeGiven.setVisible(other)
        self.ui.representativeSurname.setVisible(other)

    def _channel_chosen(self) -> None:
        kinds = self.ui.kinds.kinds()
        at_once = bool(kinds) and AT_ONCE.issuperset(kinds)
        self.ui.channelNote.setText(_at_once() if at_once else _what_follows(Origin(self.ui.channel.key())))

    def _today(self) -> date:
        return legal_day(self.context.session.desk.clock())

    def _edited(self, field: Field) -> None:
        field.clear()
        self.changed.emit()

    def _day_edited(self) -> None:
        self.ui.received.clear()
        self.day_changed.emit(self.ui.received.day())
        self.changed.emit()

    def primary(self) -> str:
        return QCoreApplication.translate("RequestNew", "Register request")

    def secondary(self) -> str:
        return QCoreApplication.translate("RequestNew", "Cancel")

    def secondary_key(self) -> str:
        return "Esc"

    def submit_secondary(self) -> None:
        """One step back; what is half typed stays as a draft."""
        self.context.back()

    def missing(self) -> list[str]:
        wrong = [field.editor.accessibleName() for field in self._fields.values() if field.has_error()]
        words = QCoreApplication.translate("RequestNew", "Still to be corrected: {fields}")
        return [words.format(fields=", ".join(wrong).lower())] if wrong else []

    def submit(self) -> None:
        day = self.ui.received.day()
        if day is None:
            self.show_error(Refusal("request.received_shape", "received_on"))
            return
        known, own = self._subject is not None, self.ui.madeBy.key() == GivenBy.SELF.value
        form = NewRequest(
            received_on=day,
            language=self.ui.language.key(),
            subject=self._subject,
            kinds=self.ui.kinds.kinds(),
            given="" if known else self.ui.given.text(),
            surname="" if known else self.ui.surname.text(),
            contact="" if known else self.ui.contact.text(),
            channel=Origin(self.ui.channel.key()),
            made_by=GivenBy(self.ui.madeBy.key()),
            representative_given="" if own else self.ui.representativeGiven.text(),
            representative_surname="" if own else self.ui.representativeSurname.text(),
            wish=self.ui.wish.text(),
            consents=self.ui.kinds.withdrawn(),
        )
        session = self.context.session
        self.want(
            lambda: requests.receive(session, form), QCoreApplication.translate("RequestNew", "Request registered")
        )

    def show_error(self, error: DeskError) -> bool:
        if error.field in ("kinds", "consents", "purposes"):
            self.ui.kinds.show_error(sentence(error))
            self.ui.kinds.setFocus()
            self.revealed.emit(self.ui.kinds)
            return True
        field = self._fields.get(error.field or "")
        if field is None:
            return False
        field.set_error(sentence(error))
        field.setFocus()
        self.revealed.emit(field)
        self.changed.emit()
        return True

    def focus_first(self) -> None:
        (self.ui.given if self._subject is None else self.ui.kinds).setFocus()

    def draft(self) -> dict[str, str] | None:
        typed = {name: field.text() for name, field in self._lines.items()} | {"wish": self.ui.wish.text()}
        kinds = self.ui.kinds.kinds()
        if not kinds and not any(typed.values()):
            return None
        return {
            **typed,
            "kinds": " ".join(kinds),
            "consents": " ".join(self.ui.kinds.withdrawn()),
            "made_by": self.ui.madeBy.key(),
            "channel": self.ui.channel.key(),
            "received": self.ui.received.text(),
            "language": self.ui.language.key(),
        }

    def restore(self, draft: dict[str, str]) -> None:
        if "given" not in draft:  # of another step
            return
        for name, line in self._lines.items():
            line.set_text(draft.get(name, ""))
        self.ui.wish.set_text(draft.get("wish", ""))
        self.ui.kinds.choose(draft.get("kinds", "").split(), draft.get("consents", "").split())
        self.ui.madeBy.choose(draft.get("made_by", GivenBy.SELF.value))
        self.ui.channel.choose(draft.get("channel", Origin.IN_PERSON.value))
        self.ui.received.set_text(draft.get("received", ""))
        self.ui.language.choose(draft.get("language", "lv"))
        self._day_edited()


def _made_by() -> dict[GivenBy, str]:
    return {
        GivenBy.SELF: QCoreApplication.translate("RequestNew", "the customer"),
        GivenBy.PARENT: QCoreApplication.translate("RequestNew", "parent or guardian"),
        GivenBy.REPRESENTATIVE: QCoreApplication.translate("RequestNew", "representative"),
    }


def _channels() -> dict[Origin, str]:
    return {
        Origin.IN_PERSON: QCoreApplication.translate("RequestNew", "in person"),
        Origin.EMAIL: QCoreApplication.translate("RequestNew", "by e-mail"),
        Origin.POST: QCoreApplication.translate("RequestNew", "by post"),
        Origin.PHONE: QCoreApplication.translate("RequestNew", "by phone"),
    }


def _at_once() -> str:
    """What takes effect when it is registered needs no check of the person (GDPR Art. 7(3), 21(3))."""
    return QCoreApplication.translate(
        "RequestNew", "It takes effect as soon as it is registered; nobody has to prove who they are to be left alone."
    )


def _what_follows(channel: Origin) -> str:
    """What this door means for the steps that come (policy 5.5)."""
    match channel:
        case Origin.EMAIL:
            return QCoreApplication.translate(
                "RequestNew",
                "The time runs from the day of the e-mail, signed or not. A signed file is opened in the identity step; without "
                "one, identity is asked for by letter.",
            )
        case Origin.POST:
            return QCoreApplication.translate(
                "RequestNew",
                "The time runs from the day the letter came. Identity is asked for in the least intrusive way that will do.",
            )
        case Origin.PHONE:
            return QCoreApplication.translate(
                "RequestNew",
                "Nothing is disclosed by phone. The caller is identified first; the answer is given in writing.",
            )
        case _:
            return QCoreApplication.translate(
                "RequestNew",
                "The application is printed next, read and signed; then an identity document is looked at.",
            )
