"""What screens and papers show of a rights request (policy 5.4-5.6). Days are calendar days in Riga, moments are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain import rights
from optician_desk.domain.data_use import Origin
from optician_desk.domain.deadlines import Due
from optician_desk.domain.deadlines import Step as DateStep
from optician_desk.domain.identity import Compared, How
from optician_desk.domain.rights import Identity, Kind, State, Step


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as it comes in. With a card `subject` is set; without one, name and contact are."""

    received_on: date
    language: str
    subject: str | None = None
    kind: Kind = Kind.ACCESS
    given: str = ""
    surname: str = ""
    contact: str = ""
    channel: Origin = Origin.IN_PERSON


@dataclass(frozen=True, slots=True)
class Received:
    """What receiving a request led to: random ids, the printed number, and the dates."""

    request: str
    subject: str
    number: str
    target: date
    outer: date


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


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """How the answer left the shop, or that the request was withdrawn."""

    how: str
    handed_on: date | None
    outcome: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line of the queue. `due` is None for a closed request; `staff` took the last step."""

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

    @property
    def closed(self) -> bool:
        """Whether nothing is left to do."""
        return self.step is None


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

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of what is missing before the request can go on."""
        return rights.missing(self.state)

    def done_at(self, step: Step) -> Stamp | None:
        """Who completed a step and when; None while it is open."""
        match step:
            case Step.RECEIVED:
                return self.application_signed
            case Step.IDENTITY:
                return self.identity.by if self.identity and self.identity.outcome is Identity.CONFIRMED else None
            case Step.SYSTEMS:
                stamps = [row.by for row in self.systems if row.by is not None]
                return max(stamps, key=lambda stamp: stamp.at) if stamps and not self.state.systems_open else None
            case Step.ANSWER:
                return self.answer.by if self.answer and self.answer.approved_on else None
            case Step.HANDED_OVER:
                return self.handover.by if self.state.handed_over and self.handover else None
        return None


@dataclass(frozen=True, slots=True)
class Queue:
    """All requests, open ones first by target date, then the closed ones, newest first."""

    rows: tuple[RequestRow, ...]
    today: date
    open: int
    overdue: int
    soon: int
    received_this_year: int
