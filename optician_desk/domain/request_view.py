"""What screens and papers show of a rights request (policy 5.4-5.6). Days are calendar days in Riga, moments are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain import rights
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.deadlines import Due
from optician_desk.domain.deadlines import Step as DateStep
from optician_desk.domain.identity import Compared, How
from optician_desk.domain.rights import Decision, Identity, Kind, State, Step


@dataclass(frozen=True, slots=True)
class NewRequest:
    """An application as it comes in, for one right or several. With a card `subject` is set; without one, name and contact are.

    `wish` is what is asked, in the person's own words; `consents` are ids of the consents withdrawn, where that is asked. Whoever
    acts for the customer is named in `representative_…`.
    """

    received_on: date
    language: str
    subject: str | None = None
    kinds: tuple[Kind, ...] = (Kind.ACCESS,)
    given: str = ""
    surname: str = ""
    contact: str = ""
    channel: Origin = Origin.IN_PERSON
    made_by: GivenBy = GivenBy.SELF
    representative_given: str = ""
    representative_surname: str = ""
    wish: str = ""
    consents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What receiving an application led to: random ids, the printed number of the first request, and the dates.

    `requests` has every right of the application: its request's id, kind and number.
    """

    request: str
    subject: str
    number: str
    target: date
    outer: date
    requests: tuple[tuple[str, Kind, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SystemOutcome:
    """What was found in one other system: `outcome` found, nothing or not_searched (then with the id of a reason)."""

    system: str
    outcome: str
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did something and when."""

    staff: str
    at: datetime


@dataclass(frozen=True, slots=True)
class IdentityNote:
    """What is kept of the check: no number, issuing state, date, code or zone (policy 5.5.1)."""

    outcome: Identity
    document: str
    valid_on_day: bool
    matched: tuple[tuple[Compared, How], ...]
    method: str
    explanation: str
    by: Stamp
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class AuthorityNote:
    """By what right somebody acts for the customer, and what of it was checked: ids of the policy file."""

    kind: str
    checked: tuple[str, ...]
    by: Stamp


@dataclass(frozen=True, slots=True)
class SignedFileNote:
    """What the check of a signed file found, as codes (`domain.choices.CODES`); `document` is the id of the kept file."""

    form: str
    verdict: str
    certificate: str
    signed_on: date | None
    signer: str
    missing: tuple[str, ...]
    document: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class AssessmentNote:
    """How the request was decided, on what ground and why; `earlier` is the request whose answer is copied.

    `by` carried it out, or wrote it last; `decided` first put it so, which is a proposal until it is `done`.
    """

    decision: Decision
    ground: str
    reasoning: str
    released: tuple[str, ...]
    earlier: str
    done: bool
    by: Stamp
    decided: Stamp


@dataclass(frozen=True, slots=True)
class ExtensionNote:
    """The longer dates, with how they follow, why, and on which day the person was told."""

    reasons: tuple[str, ...]
    reasoning: str
    target: date
    outer: date
    dates: tuple[DateStep, ...]
    informed_on: date | None
    by: Stamp


@dataclass(frozen=True, slots=True)
class FeeNote:
    """A fee that was proposed: euro cents, the cost sheet (`line id=amount;…`), and what became of it."""

    cents: int
    reasoning: str
    sheet: str
    state: str
    told_on: date | None
    by: Stamp


@dataclass(frozen=True, slots=True)
class LetterNote:
    """A paper that was issued: `id` of its record, `paper` and `addressee` as codes."""

    id: str
    paper: str
    number: str
    language: str
    addressee: str
    how: str
    sent_on: date | None
    document: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """Somebody the data were handed to, and whether he was told (GDPR Art. 19); `outcome` is "" while open."""

    recipient: str
    outcome: str
    reason: str
    told_on: date | None
    by: Stamp | None


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """A value put right: its column, what showed the new one, and the random id of the new record."""

    path: str
    evidence: str
    fact: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class SystemRow:
    """One of the other systems with what is recorded about it; `outcome` is "" while open."""

    system: str
    outcome: str
    reason: str
    note: str
    by: Stamp | None


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """The answer as far as it is: `number` of the report, whether anything is held, `document` the id of the signed file."""

    number: str
    language: str
    holds_data: bool
    document: str
    approved_on: date | None
    by: Stamp
    paper: str = ""
    attachment: str = ""


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """How the answer left the shop, or that the request was withdrawn."""

    how: str
    handed_on: date | None
    outcome: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of the queue. `due` is None for a closed request; `staff` took the last step.

    `how` the answer left the shop, once it did: an id of the policy file's `handover_ways`; `ground` of the decision;
    `fee_open`: a fee was proposed, and the answer waits for the customer's word (policy 5.4).
    """

    request: str
    subject: str
    number: str
    kind: Kind
    given: str
    surname: str
    has_card: bool
    received_on: date
    target: date
    outer: date
    due: Due | None
    step: Step | None
    done: int
    steps: int
    staff: str
    outcome: str
    channel: Origin = Origin.IN_PERSON
    application: str = ""
    extended: bool = False
    how: str = ""
    ground: str = ""
    fee_open: bool = False

    @property
    def closed(self) -> bool:
        """Whether nothing is left to do."""
        return self.step is None

    @property
    def to_sign(self) -> bool:
        """Whether the answer waits for nothing but a manager, who alone signs it."""
        return self.step is Step.ANSWER and not self.fee_open


@dataclass(frozen=True, slots=True)
class RequestView:
    """Everything about one request."""

    row: RequestRow
    language: str
    contact: str
    registered: Stamp
    dates: tuple[DateStep, ...]
    state: State
    application_printed: Stamp | None
    application_signed: Stamp | None
    identity: IdentityNote | None
    systems: tuple[SystemRow, ...]
    answer: AnswerNote | None
    handover: HandoverNote | None
    answers_this_year: int
    free_answers: int
    policy_version: str
    made_by: GivenBy = GivenBy.SELF
    representative: tuple[str, str] = ("", "")
    wish: str = ""
    #: Every right of the same application, this one included: request id, kind, number.
    together: tuple[tuple[str, Kind, str], ...] = ()
    restricted: bool = False
    authority: AuthorityNote | None = None
    signed_file: SignedFileNote | None = None
    assessment: AssessmentNote | None = None
    extension: ExtensionNote | None = None
    fee: FeeNote | None = None
    letters: tuple[LetterNote, ...] = ()
    recipients: tuple[RecipientRow, ...] = ()
    corrections: tuple[CorrectionNote, ...] = ()
    #: Checks of the person before the one that counts (`identity`), oldest first.
    earlier_checks: tuple[IdentityNote, ...] = ()
    #: Ids of `handover_ways` for which no address is known.
    unreached: frozenset[str] = frozenset()

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of what is missing before the request can go on."""
        return rights.missing(self.state)

    def done_at(self, step: Step) -> Stamp | None:
        """Who completed a step and when; None while it is open."""
        match step:
            case Step.RECEIVED:
                return self.application_signed or (None if self.state.signature_needed else self.registered)
            case Step.IDENTITY:
                return self.identity.by if self.identity and self.identity.outcome is Identity.CONFIRMED else None
            case Step.ASSESSMENT:
                return self.assessment.by if self.assessment and self.assessment.done else None
            case Step.SYSTEMS:
                return self._systems_done()
            case Step.ANSWER:
                return self.answer.by if self.answer and self.answer.approved_on else None
            case Step.HANDED_OVER:
                return self.handover.by if self.state.handed_over and self.handover else None

    def _systems_done(self) -> Stamp | None:
        marks = [row.by for row in self.systems] + [row.by for row in self.recipients]
        stamps = [by for by in marks if by is not None]
        open_ones = self.state.systems_open + self.state.recipients_open
        return max(stamps, key=lambda stamp: stamp.at) if stamps and not open_ones else None


@dataclass(frozen=True, slots=True)
class Queue:
    """All requests, open ones first by target date, then the closed ones, newest first."""

    rows: tuple[RequestRow, ...]
    today: date
    open: int
    overdue: int
    soon: int
    received_this_year: int
