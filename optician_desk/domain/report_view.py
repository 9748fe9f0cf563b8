"""What an access report says, as plain values: the answer under GDPR Art. 15 before it is laid out on paper.

All texts that come from the policy file or the data map are already in the customer's language; fixed wording, dates and
numbers are put into words by the document. Dates are calendar dates in Europe/Riga. Lens numbers are integers of
hundredths (-325 is -3.25 D, 860 is 8.6 mm); the axis is in whole degrees.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Controller:
    """The company that answers, the shop where it does, and the authority over it (name, address, e-mail, phone)."""

    name: str
    registration: str
    address: str
    email: str
    shop: str
    authority: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the report is about. `card_since` is None for somebody without a card; `acting` asked in this person's name, as what
    stands in `acts_as`.
    """

    name: str
    contact: str = ""
    card_since: date | None = None
    acting: str = ""
    acts_as: str = ""


@dataclass(frozen=True, slots=True)
class IdentityNote:
    """How we made sure whom we answer (policy 5.5): never a number of the document."""

    checked_on: date
    document: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose with its legal basis, both in words."""

    name: str
    basis: str


@dataclass(frozen=True, slots=True)
class ReportValue:
    """One value that is kept: what it is, where and when it came from, until when it stays.

    `parts` are (label, value) pairs; a single part with an empty label is a plain value. `kept_until` is None where no
    date follows yet: then the group's criterion answers. `earlier` marks a value that a newer one has replaced.
    """

    label: str
    parts: tuple[tuple[str, str], ...]
    source: str
    given_on: date
    kept_until: date | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class LensValues:
    """Parameters for one eye (`OD` or `OS`) as kept; None means not given.

    `original_*` hold what stood on the referral when plus-cylinder values were transposed.
    """

    given_on: date
    source: str
    eye: str
    power: int | None
    base_curve: int | None
    diameter: int | None
    cylinder: int | None
    axis: int | None
    note: str = ""
    original_power: int | None = None
    original_cylinder: int | None = None
    original_axis: int | None = None
    kept_until: date | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """How long in words, and why (GDPR Art. 15(1)(d))."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """The values of one policy category that share purposes and retention criteria; `clause` is the category's.

    The data stay while at least one of `criteria` holds (policy 4.3). `own_file` marks what is kept only because the person
    asked: the file of the request itself.
    """

    category: str
    clause: str
    purposes: tuple[Purpose, ...]
    criteria: tuple[Criterion, ...]
    values: tuple[ReportValue, ...] = ()
    lenses: tuple[LensValues, ...] = ()
    own_file: bool = False


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One hand-over to a recipient, by name (CJEU C-154/21)."""

    given_on: date
    recipient: str
    role: str
    fields: str
    ground: str


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody who may get data, by name: a recipient with the kinds of `data` it gets, or a processor."""

    name: str
    role: str
    country: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class LookUp:
    """A look at the person's data: when and for which task, without the name of the employee (CJEU C-579/21)."""

    at: datetime
    task: str


@dataclass(frozen=True, slots=True)
class OtherSystem:
    """Another system of the company (video, website, mailbox, paper …) and what was found there."""

    system: str
    outcome: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class AccessReport:
    """Everything that the report says. Sources: policy 5.1-5.6, GDPR Art. 15(1)(a)-(h), (2), (3).

    `look_ups_kept` says why and how long the trail is kept, `earlier_kept` how long replaced values are. `approved_by` is
    the manager who signs, empty in a preview before anybody has approved. `trail_head` is how far the trail had come: a
    copy of the paper proves later that nothing before it was changed.
    """

    number: str
    made_at: datetime
    request_number: str
    received_on: date
    controller: Controller
    person: Person
    identity: IdentityNote | None
    groups: tuple[ReportGroup, ...]
    disclosures: tuple[Disclosure, ...]
    disclosures_recorded_since: date | None
    recipients: tuple[Partner, ...]
    processors: tuple[Partner, ...]
    look_ups: tuple[LookUp, ...]
    look_ups_kept: ReportGroup | None
    earlier_kept: tuple[Criterion, ...]
    systems: tuple[OtherSystem, ...]
    policy_version: str
    policy_from: date | None = None
    approved_by: str = ""
    trail_head: str = ""

    @property
    def nothing_held(self) -> bool:
        """True when no value about the person is kept in the desk, the file of the request itself apart."""
        return not any((group.values or group.lenses) and not group.own_file for group in self.groups)


def canonical_bytes(report: AccessReport) -> bytes:
    """The report's content as canonical JSON: UTF-8, sorted keys, no blanks, ISO dates. Equal content, equal bytes."""
    return json.dumps(
        dataclasses.asdict(report), default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode("utf-8")


def content_digest(report: AccessReport) -> str:
    """SHA-256 of the canonical content, 64 lower-case hex digits: what the QR code on the last page carries."""
    return hashlib.sha256(canonical_bytes(report)).hexdigest()


def _plain(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"not part of a report: {type(value).__name__}")
