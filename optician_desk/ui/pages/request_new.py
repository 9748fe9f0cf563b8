"""Receiving a request: who asks, when it reached the shop, and the language of the answer (policy 5.5.1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest
from optician_desk.services import requests
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_request_new import Ui_RequestNew
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.widgets.field import Field
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
        self.ui.dateRow.setAlignment(self.ui.languageColumn, Qt.AlignmentFlag.AlignTop)
        self.ui.column.setStretch(self.ui.column.count() - 1, 1)  # all room that is left goes to the foot
        self._fields: dict[str, Field] = {
            "given": self.ui.given,
            "surname": self.ui.surname,
            "contact": self.ui.contact,
            "received_on": self.ui.received,
        }
        for field in (self.ui.given, self.ui.surname, self.ui.contact):
            field.edit.textEdited.connect(lambda _text, field=field: self._edited(field))
        self.ui.received.edit.textEdited.connect(lambda _text: self._day_edited())
        self.ui.received.changed.connect(self._day_edited)

    def begin(self, subject: str | None, name: tuple[str, str] | None) -> None:
        """A new request of this card, or of somebody without one."""
        self._subject = subject
        self.ui.known.setVisible(subject is not None)
        for widget in (self.ui.given, self.ui.surname, self.ui.contact, self.ui.unknownNote):
            widget.setVisible(subject is None)
        for line in (self.ui.given, self.ui.surname, self.ui.contact):
            line.set_text("")
        for field in self._fields.values():
            field.clear()
        if name is not None:
            self._avatar.set_name(" ".join(name))
            self._name.setText(shown_name(*name))
        self.ui.received.set_day(self._today())
        self.ui.language.choose("lv")
        self._day_edited()

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

    def submit(self) -> None:
        day = self.ui.received.day()
        if day is None:
            self.show_error(Refusal("request.received_shape", "received_on"))
            return
        form = NewRequest(
            received_on=day,
            language=self.ui.language.key(),
            subject=self._subject,
            given=self.ui.given.text() if self._subject is None else "",
            surname=self.ui.surname.text() if self._subject is None else "",
            contact=self.ui.contact.text() if self._subject is None else "",
        )
        session = self.context.session
        self.want(
            lambda: requests.receive(session, form), QCoreApplication.translate("RequestNew", "Request registered")
        )

    def show_error(self, error: DeskError) -> bool:
        field = self._fields.get(error.field or "")
        if field is None:
            return False
        field.set_error(sentence(error))
        field.setFocus()
        return True

    def focus_first(self) -> None:
        (self.ui.given if self._subject is None else self.ui.received).setFocus()

    def draft(self) -> dict[str, str] | None:
        typed = {name: getattr(self.ui, name).text() for name in ("given", "surname", "contact")}
        if not any(typed.values()):
            return None
        return {**typed, "received": self.ui.received.text(), "language": self.ui.language.key()}

    def restore(self, draft: dict[str, str]) -> None:
        if "given" not in draft:  # of another step
            return
        for name in ("given", "surname", "contact", "received"):
            getattr(self.ui, name).set_text(draft.get(name, ""))
        self.ui.language.choose(draft.get("language", "lv"))
        self._day_edited()
