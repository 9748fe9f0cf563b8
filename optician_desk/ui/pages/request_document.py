"""Who stands at the counter, by an identity document. The check is kept, the document is not (policy 5.5.1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from optician_desk.domain import identity
from optician_desk.domain.contact import shown_name
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.identity import DRIVING_LICENCE, Check, Compared, How, ZoneFinding
from optician_desk.domain.local_time import RIGA, legal_day
from optician_desk.domain.mrz import Zone
from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import IdentityDocument, active
from optician_desk.services import request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_request_document import Ui_RequestDocument
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.toggles import RadioCard


class RequestDocument(StepForm):
    """Confirming is a legal gate: the button waits until kind, validity, name and photo are all dealt with."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_RequestDocument()
        self.ui.setupUi(self)
        self._view: RequestView | None = None
        self._name = ""
        self._who = ("", "")
        self._finding: ZoneFinding | None = None
        self._expired = False
        self._policy = context.session.desk.policy
        self.kinds: dict[str, RadioCard] = {}
        self._group = QButtonGroup(self)
        self._add_kinds()
        self._boxes = {
            Compared.NAME: self.ui.name,
            Compared.PHOTO: self.ui.photo,
            Compared.SIGNATURE: self.ui.signature,
        }
        for box in (*self._boxes.values(), self.ui.valid, self.ui.differs):
            box.toggled.connect(self._refresh)
        self.ui.avatar.setFixedSize(28, 28)
        self.ui.name.setMinimumWidth(120)  # a long name is shortened; it must not widen the form
        self.ui.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for reason in active(self._policy.name_explanations):
            self.ui.explanation.add(reason.id, reason.text.of(context.language))
        self.ui.explanation.box.setPlaceholderText(QCoreApplication.translate("RequestDocument", "Choose…"))
        self.ui.explanation.box.currentIndexChanged.connect(lambda _at: self._refresh())
        self.ui.zone.begun.connect(self._forget_finding)
        self.ui.zone.zone_read.connect(self._read)
        self.ui.zone.set_hint(
            QCoreApplication.translate(
                "RequestDocument", "The name and the date are compared; what was read is wiped at once."
            )
        )
        self._start()

    def _add_kinds(self) -> None:
        accepted = {document.id for document in self._policy.accepted_documents()}
        # Forty-eight px each in two columns, in the order of the policy file.
        for at, document in enumerate(active(self._policy.identity_documents)):
            card = RadioCard(text=document.name.of(self.context.language), note=self._note(document, accepted))
            card.setAccessibleName(document.name.of(self.context.language))
            card.setEnabled(document.id in accepted)
            card.toggled.connect(self._kind_chosen)
            card.clicked.connect(self._kind_pressed)
            self._group.addButton(card)
            self.kinds[document.id] = card
            self.ui.kindGrid.addWidget(card, at // 2, at % 2)

    def _note(self, document: IdentityDocument, accepted: set[str]) -> str:
        if document.id in accepted:
            return document.hint.of(self.context.language)
        return QCoreApplication.translate("RequestDocument", "not accepted · policy 5.5.1")

    def show_request(self, view: RequestView) -> None:
        self._view = view
        given, surname = self._who = (
            view.representative if any(view.representative) else (view.row.given, view.row.surname)
        )
        self._name = f"{given} {surname}"
        words = QCoreApplication.translate("RequestDocument", "Name and surname compared: {name}")
        self.ui.name.setText(words.format(name=shown_name(given, surname)))
        self._start()

    def _start(self) -> None:
        """An untouched form: nothing of an earlier check stays on the screen."""
        self._finding = None
        self._expired = False
        self._group.setExclusive(False)
        for card in self.kinds.values():
            card.setChecked(False)
        self._group.setExclusive(True)
        for box in (*self._boxes.values(), self.ui.valid, self.ui.differs):
            box.setChecked(False)
        self.ui.explanation.choose("")
        self.ui.zone.reset()
        self.ui.verdict.clear()
        session = self.context.session
        who = QCoreApplication.translate("RequestDocument", "Checking: {name}")  # when, the history says afterwards
        self.ui.avatar.set_name(session.name)
        self.ui.checker.setText(who.format(name=session.name))
        self._refresh()

    def kind(self) -> str:
        """Id of the document chosen."""
        return next((kind for kind, card in self.kinds.items() if card.isChecked()), "")

    def _kind_chosen(self, on: bool) -> None:
        if on:
            if self._finding is not None or self._expired:  # what was read belonged to the document chosen before
                self.ui.zone.reset()
            self._let_another_in()
            self._forget_finding()

    def _kind_pressed(self) -> None:
        """The kind that is chosen already, pressed again after a refusal: another document of the same kind."""
        if self._expired:
            self._kind_chosen(True)

    def _forget_finding(self) -> None:
        """What an earlier zone led to counts no more, and neither do the ticks that it set; a refused document stays so."""
        if self._finding is not None:
            self.ui.valid.setChecked(False)
            self.ui.name.setChecked(False)
            self.ui.differs.setChecked(False)
        self._finding = None
        if not self._expired:
            self.ui.verdict.clear()
        self._refresh()

    def _refuse(self, refusal: Refusal) -> None:
        """The document at hand has expired: that stays known, without anything of it, until another one is shown."""
        self._expired = True
        self.ui.valid.setChecked(False)
        how = QCoreApplication.translate("RequestDocument", "Read its zone, or choose its kind again.")
        self.ui.verdict.show_notice(Tone.DANGER, sentence(refusal), how)
        self._refresh()

    def _let_another_in(self) -> None:
        """Another document than the refused one: what was compared with that one is compared again."""
        if self._expired:
            self._expired = False
            for box in (*self._boxes.values(), self.ui.differs):
                box.setChecked(False)

    def _read(self, zone: Zone) -> None:
        session = self.context.session
        now = session.desk.clock().astimezone(RIGA)
        kind = self.kind()
        if not kind:
            self.ui.zone.set_error(sentence(Refusal("identity.kind_missing")))
            return
        try:
            finding = identity.judge_zone(zone, self._name, kind, legal_day(session.desk.clock()))
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._let_another_in()
        self._finding = finding
        self.ui.zone.show_read(f"{now:%H:%M}")
        if finding.expiry_stated:
            self.ui.valid.setChecked(True)
        same = finding.name is not How.DIFFERENT
        self.ui.name.setChecked(True)
        self.ui.differs.setChecked(not same)
        self._say_verdict(finding)
        self._refresh()

    def _say_verdict(self, finding: ZoneFinding) -> None:
        shown = shown_name(*self._who)
        if finding.name is How.DIFFERENT:
            title = QCoreApplication.translate("RequestDocument", "The document does not name {name}")
            text = QCoreApplication.translate(
                "RequestDocument", "Choose an explanation below, or press “Cannot be confirmed”."
            )
            self.ui.verdict.show_notice(Tone.WARNING, title.format(name=shown), text)
            return
        how = {
            How.SAME: QCoreApplication.translate("RequestDocument", "Letter by letter."),
            How.TRANSLITERATED: QCoreApplication.translate("RequestDocument", "After transliteration."),
            How.TRUNCATED: QCoreApplication.translate(
                "RequestDocument", "The document cuts the name off; what is there agrees."
            ),
        }[finding.name]
        right = QCoreApplication.translate("RequestDocument", "Document valid, check digits correct.")
        title = QCoreApplication.translate("RequestDocument", "The name agrees: {name}")
        self.ui.verdict.show_notice(Tone.GOOD, title.format(name=shown), f"{how} {right}")

    def _differs(self) -> bool:
        return self.ui.differs.isChecked()

    def check(self) -> Check:
        """What is ticked, without anything of the document."""
        return Check(
            kind=self.kind(),
            valid_today=self.ui.valid.isChecked(),
            compared=frozenset(field for field, box in self._boxes.items() if box.isChecked()),
            name_differs=self._differs(),
            explanation=self.ui.explanation.key() if self._differs() else "",
            zone=self._finding,
            expired=self._expired,
        )

    def _refresh(self) -> None:
        self.ui.valid.setEnabled(not self._expired)
        appears = self._differs() and self.ui.explanation.isHidden()
        self.ui.explanation.setVisible(self._differs())
        self.changed.emit()
        if appears:
            self.revealed.emit(self.ui.explanation)

    def _problems(self) -> tuple[Refusal, ...]:
        accepted = [document.id for document in self._policy.accepted_documents()]
        return identity.problems(self.check(), accepted, [r.id for r in active(self._policy.name_explanations)])

    def missing(self) -> list[str]:
        if self._expired:  # ticking on would be work for nothing
            return [sentence(Refusal("identity.expired"))]
        return [sentence(problem) for problem in self._problems()]

    def primary(self) -> str:
        return QCoreApplication.translate("RequestDocument", "Confirm identity")

    def may_submit(self) -> bool:
        return not self._problems()

    def submit(self) -> None:
        if self._view is None:
            return
        session, request, check = self.context.session, self._view.row.request, self.check()
        self.want(
            lambda: request_steps.check_identity(session, request, check),
            QCoreApplication.translate("RequestDocument", "Identity confirmed"),
        )

    def show_error(self, error: DeskError) -> bool:
        if not error.code.startswith("identity."):
            return False
        self.ui.verdict.show_notice(Tone.DANGER, sentence(error))
        return True

    def kept(self) -> tuple[str, str]:
        return (
            QCoreApplication.translate("RequestDocument", "No data of the document are kept"),
            QCoreApplication.translate(
                "RequestDocument",
                "No number, personal code, birth date, issuing state or picture. What stays: the kind, “valid on the "
                "day”, what matched and how, who checked and when.",
            ),
        )

    def blank(self) -> None:
        self.ui.zone.reset()

    def focus_first(self) -> None:
        chosen = self.kinds.get(self.kind()) or next(
            card for kind, card in self.kinds.items() if kind != DRIVING_LICENCE or card.isEnabled()
        )
        chosen.setFocus()
