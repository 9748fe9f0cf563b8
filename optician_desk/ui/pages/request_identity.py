"""Second step: who asks, in one of the ways that the policy opens, and by what right somebody acts for another (5.5, 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.domain.identity import Check, Method
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Identity
from optician_desk.policy.model import active, find
from optician_desk.services import identity_ways, request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.request_words import stamp_words
from optician_desk.ui.pages.request_authority import RequestAuthority
from optician_desk.ui.pages.request_document import RequestDocument
from optician_desk.ui.pages.request_reach import RequestReach
from optician_desk.ui.pages.request_signature import RequestSignature
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.segmented import Segmented

DOCUMENT = "document"
#: Ways that rest on what the card knew before: not for a stranger, and not for whoever acts for the customer.
FROM_THE_CARD = (Method.QUESTIONS, Method.CALLBACK, Method.KNOWN_EMAIL)


class RequestIdentity(StepForm):
    """The way is chosen at the top; its part below says what is missing and does the work."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: RequestView | None = None
        self.authority = RequestAuthority(context)
        self.document = RequestDocument(context)
        self.signature = RequestSignature(context)
        self.reach = {way: RequestReach(context, way) for way in FROM_THE_CARD}
        self.parts: dict[str, StepForm] = {DOCUMENT: self.document, Method.E_SIGNATURE.value: self.signature}
        self.parts |= {way.value: part for way, part in self.reach.items()}
        self.earlier = NoticeStrip()
        self.ways = Segmented(name=QCoreApplication.translate("RequestIdentity", "How the requester is identified"))
        for key, words in _ways().items():
            self.ways.add(key, words)
        self.ways.chosen.connect(self._way_chosen)
        self.letter = GhostButton(
            text=QCoreApplication.translate("RequestIdentity", "Ask for identity by letter"), icon="mail"
        )
        self.letter.clicked.connect(self._write_letter)
        self._asked = QLabel()
        self._asked.setProperty("role", "caption")
        self._asked.setWordWrap(True)
        self.why = ChoiceField(
            label=QCoreApplication.translate("RequestIdentity", "Why the identity cannot be confirmed"),
            hint=QCoreApplication.translate(
                "RequestIdentity", "The request stays open and can be checked again, or be refused with this ground."
            ),
        )
        for entry in active(context.session.desk.policy.identity_refusals):
            self.why.add(entry.id, entry.text.of(context.language))
        self.why.box.setPlaceholderText(QCoreApplication.translate("RequestIdentity", "Choose…"))
        self.why.box.currentIndexChanged.connect(lambda _at: self._why_chosen())
        self._lay_out()
        for part in (self.authority, *self.parts.values()):
            part.changed.connect(self.changed)
            part.wanted.connect(self.wanted)
            part.revealed.connect(self.revealed)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.letter)
        across.addWidget(self._asked, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.earlier)
        column.addWidget(self.authority)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        for part in self.parts.values():
            column.addWidget(part)
            part.hide()
        column.addWidget(self.why)
        column.addLayout(across)

    # --------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        again = self._view is not None and self._view.row.request == view.row.request
        self._view = view
        self.why.choose("")
        self.why.clear()
        self.why.hide()
        self.authority.show_request(view)
        for part in self.parts.values():
            part.show_request(view)
        knows = view.row.has_card and view.made_by is GivenBy.SELF
        for way in FROM_THE_CARD:
            self.ways.part(way.value).setVisible(knows)
        self._say_earlier(view)
        self._say_asked(view)
        if not again:  # whoever comes back from the phone or a letter goes on in the way that was chosen
            self.ways.choose(self._likely(view, knows=knows))
        self._way_chosen()

    def _likely(self, view: RequestView, *, knows: bool) -> str:
        """The way that fits the door through which the request came (policy 5.5)."""
        if view.row.channel is Origin.EMAIL or view.signed_file is not None:
            return Method.E_SIGNATURE.value
        if knows and view.row.channel is Origin.PHONE:
            return Method.QUESTIONS.value
        if knows and view.row.channel is Origin.POST:
            return Method.CALLBACK.value
        return DOCUMENT

    def _say_earlier(self, view: RequestView) -> None:
        self.earlier.clear()
        if view.identity is not None and view.identity.outcome is Identity.REFUSED:
            title = QCoreApplication.translate("RequestIdentity", "The identity was not confirmed")
            reason = find(self.context.session.desk.policy.identity_refusals, view.identity.refusal)
            why = reason.text.of(self.context.language) if reason else ""
            text = " · ".join(part for part in (why, stamp_words(view.identity.by)) if part)
            self.earlier.show_notice(Tone.WARNING, title, text)

    def _say_asked(self, view: RequestView) -> None:
        letters = [letter for letter in view.letters if letter.paper == identity_ways.ASKING and letter.sent_on]
        words = QCoreApplication.translate("RequestIdentity", "Asked for by letter {number}: {stamp}")
        said = words.format(number=letters[-1].number, stamp=stamp_words(letters[-1].by)) if letters else ""
        self._asked.setText(said)
        refused = view.identity is not None
        self.letter.setVisible(view.row.channel is not Origin.IN_PERSON or refused)

    def _way_chosen(self) -> None:
        for key, part in self.parts.items():
            part.setVisible(key == self.ways.key())
        self.why.hide()
        self.changed.emit()

    def part(self) -> StepForm:
        """The part of the chosen way."""
        return self.parts[self.ways.key()]

    def _write_letter(self) -> None:
        if self._view is not None:
            self.context.navigate("letter", request=self._view.row.request, paper=identity_ways.ASKING)

    # --------------------------------------------------------------------------------------------------------- the foot
    def missing(self) -> list[str]:
        if self.why.isVisibleTo(self) and not self.why.key():
            return [sentence(Refusal("identity.why_unknown"))]
        return [*self.authority.missing(), *self.part().missing()]

    def kept(self) -> tuple[str, str]:
        return self.part().kept()

    def primary(self) -> str:
        return self.part().primary()

    def may_submit(self) -> bool:
        return not self.authority.is_open() and self.part().may_submit()

    def submit(self) -> None:
        self.part().submit()

    def secondary(self) -> str:
        if self.why.isVisibleTo(self):
            return QCoreApplication.translate("RequestIdentity", "Record: not confirmed")
        return QCoreApplication.translate("RequestIdentity", "Cannot be confirmed")

    def submit_secondary(self) -> None:
        """The first press asks why, the second records it."""
        if self._view is None:
            return
        why = self.why.key()
        if not self.why.isVisibleTo(self) or not why:
            self.why.show()
            self.why.setFocus()
            self.revealed.emit(self.why)
            self.changed.emit()
            return
        session, request = self.context.session, self._view.row.request
        check = self.document.check() if self.part() is self.document else Check("", False, frozenset())
        self.want(
            lambda: request_steps.refuse_identity(session, request, check, why),
            QCoreApplication.translate("RequestIdentity", "Recorded: identity not confirmed"),
        )

    def _why_chosen(self) -> None:
        self.why.clear()
        self.changed.emit()

    def show_error(self, error: DeskError) -> bool:
        if error.field == "why":
            self.why.set_error(sentence(error))
            return True
        return self.authority.show_error(error) or self.part().show_error(error)

    def focus_first(self) -> None:
        (self.authority if self.authority.is_open() else self.part()).focus_first()

    def blank(self) -> None:
        self.document.blank()


def _ways() -> dict[str, str]:
    return {
        DOCUMENT: QCoreApplication.translate("RequestIdentity", "Document"),
        Method.E_SIGNATURE.value: QCoreApplication.translate("RequestIdentity", "E-signature"),
        Method.QUESTIONS.value: QCoreApplication.translate("RequestIdentity", "Questions"),
        Method.CALLBACK.value: QCoreApplication.translate("RequestIdentity", "Call back"),
        Method.KNOWN_EMAIL.value: QCoreApplication.translate("RequestIdentity", "E-mail on file"),
    }
