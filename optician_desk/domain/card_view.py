"""What a customer's card shows: each value with its source, date and who entered it, earlier values on demand.

Texts that come from the data map or the policy file are already in the language asked for. Times are aware and UTC,
`written_on` is a calendar date. Lens numbers are integers of hundredths, AXIS whole degrees (`domain.lenses`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain.data_use import Category
from optician_desk.domain.hold_view import HoldLine
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.domain.turned_text import turning_signs


@dataclass(frozen=True, slots=True)
class Source:
    """How a value reached the shop (policy 1.3), who gave it, when it was entered and by whom."""

    channel: str
    given_by: str
    at: datetime
    staff: str


@dataclass(frozen=True, slots=True)
class Part:
    """One column of a value: `path` is `table.column`, `stored` what a form edits, `shown` what people read."""

    path: str
    label: str
    shown_as: str
    stored: str
    shown: str

    @property
    def to_edit(self) -> str:
        """What a field starts with: as people read it, but a sign that turns the text as it is stored, so that it stays."""
        return self.stored if turning_signs(self.stored) else self.shown or self.stored


@dataclass(frozen=True, slots=True)
class Value:
    """One kind of contact data in one slot. Without a source nothing is known of it; `earlier` is newest first."""

    table: str
    slot: str
    label: str
    category: Category
    text: str
    parts: tuple[Part, ...]
    source: Source | None = None
    voluntary: bool = False
    cleared: bool = False
    earlier: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentState:
    """One purpose by one way: None where the customer was never asked. `wording` is the version agreed to."""

    purpose: str
    via: str
    via_name: str
    given: bool | None = None
    wording: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A purpose of policy 6.3 with its ways of reaching the customer, and the wording that is read out today."""

    purpose: str
    name: str
    wording: str
    text: str
    states: tuple[ConsentState, ...]


@dataclass(frozen=True, slots=True)
class NoticeState:
    """The privacy notice last given, in words; `current` tells whether it is today's version."""

    version: str
    language: str
    how: str
    current: bool
    source: Source


@dataclass(frozen=True, slots=True)
class LensEye:
    """One eye of a referral. `changed` names what differs from the entry before; `original` is what was transposed."""

    eye: Eye
    values: LensValues
    ask_doctor: bool = False
    reasons: tuple[str, ...] = ()
    original: LensValues | None = None
    changed: frozenset[Parameter] = frozenset()
    in_force: bool = False


@dataclass(frozen=True, slots=True)
class LensEntry:
    """One referral with its eyes (policy 1.1.5, 1.3.3)."""

    referral: str
    doctor: str
    practice: str
    written_on: date | None
    arrived: str
    verbatim: str
    spectacles: bool
    source: Source
    eyes: tuple[LensEye, ...]

    @property
    def in_force(self) -> bool:
        return any(eye.in_force for eye in self.eyes)

    def eye(self, eye: Eye) -> LensEye | None:
        return next((found for found in self.eyes if found.eye is eye), None)


@dataclass(frozen=True, slots=True)
class LensHistory:
    """All entries, newest first; `blocked` when the consent to keep them was withdrawn: then none is shown or used."""

    entries: tuple[LensEntry, ...] = ()
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One rights request of this customer."""

    request: str
    number: str
    kind: str
    received_on: date
    due_target: date
    due_outer: date
    open: bool


@dataclass(frozen=True, slots=True)
class DisclosureLine:
    """One recorded disclosure in words: on which day, to whom, which categories, for which purpose (policy 3.1, 3.2)."""

    on: date
    recipient: str
    categories: tuple[str, ...]
    ground: str


@dataclass(frozen=True, slots=True)
class RestrictionState:
    """The processing is restricted (GDPR Art. 18): since which day, on which ground in words, and at whose request (its id).

    `told_on` is the day the customer was told that it will be lifted, with the reason in words; None before.
    """

    since: date
    ground: str
    by: str
    request: str = ""
    told_on: date | None = None
    lifting: str = ""


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as opened. `name` is shown whole; `lens_consent` is None where the policy file asks for none.

    `objects_since`: the day from which the customer objects to direct marketing (GDPR Art. 21(2)). `hidden`: the processing is
    restricted and the card was not opened for a claim or the customer's own request, so no value is here.
    """

    subject: str
    name: str
    since: datetime
    last: datetime
    contact: tuple[Value, ...] = ()
    consents: tuple[ConsentRow, ...] = ()
    lens_consent: ConsentRow | None = None
    notice: NoticeState | None = None
    lenses: LensHistory = LensHistory()
    requests: tuple[RequestLine, ...] = ()
    disclosures: tuple[DisclosureLine, ...] = ()
    objects_since: date | None = None
    restriction: RestrictionState | None = None
    holds: tuple[HoldLine, ...] = ()
    hidden: bool = False

    @property
    def known(self) -> frozenset[str]:
        """Paths of the columns of contact data that hold a value."""
        return frozenset(part.path for value in self.contact for part in value.parts if part.stored)

    @property
    def open_requests(self) -> int:
        return sum(line.open for line in self.requests)
