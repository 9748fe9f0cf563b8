"""What a person takes along under GDPR Art. 20: the values themselves, what stays behind, and why.

Only what the person gave, and what is kept on consent or contract, goes along (Art. 20(1)). Lens numbers are integers of
hundredths (-325 is -3.25 D), AXIS is in whole degrees; days are calendar dates in Europe/Riga, moments are UTC.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from optician_desk.domain.data_use import Label
from optician_desk.domain.lenses import Eye, LensValues


def file_name(day: date, language: str) -> str:
    """What the ZIP is called, in the language of the answer ("lv" or "en"): what it is and of which day, and nobody's name."""
    return f"{_CALLED[language]}-{day.isoformat()}.zip"


_CALLED = {"lv": "personas-dati", "en": "personal-data"}


class Why(StrEnum):
    """Why a value does not go along; the sentence is `left_out.<why>` of the texts `portability`."""

    OTHER_BASIS = "other_basis"
    """Kept on a legal duty or a legitimate interest, not on consent or contract."""
    NOT_FROM_PERSON = "not_from_person"
    """Came from somebody else, such as a referral that the doctor sent."""
    MADE_BY_US = "made_by_us"
    """The shop's own note or conclusion about what was given."""
    NO_CONSENT = "no_consent"
    """Health data whose consent was withdrawn: nothing of them is used any more."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Values of one category (id of the policy file) that do not go along: how many, which columns, why."""

    category: str
    why: Why
    amount: int
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PortableField:
    """One kind of value: `path` is `table.column`, `shown_as` as the data map says. `codes` names the codes that occur."""

    path: str
    shown_as: str
    label: Label
    codes: tuple[tuple[str, Label], ...] = ()

    @property
    def column(self) -> str:
        return self.path.partition(".")[2]

    @property
    def kind(self) -> str:
        return self.path.partition(".")[0]


@dataclass(frozen=True, slots=True)
class PortableRecord:
    """What was given at one time: `values` by column. `replaced_on` is set where something newer stands in its place.

    `belongs_to` is the key of the prescription that a record is part of, else empty.
    """

    kind: str
    category: str
    given_on: date
    channel: str
    given_by: str
    values: Mapping[str, str | int]
    replaced_on: date | None = None
    belongs_to: str = ""


@dataclass(frozen=True, slots=True)
class Prescription:
    """One referral with its eyes. `key` is the same in every file about the same referral, and no id of the store."""

    key: str
    made_at: datetime
    written_on: date | None
    prescriber: str
    eyes: tuple[tuple[Eye, LensValues], ...]


@dataclass(frozen=True, slots=True)
class Controller:
    """The company that gives the data out."""

    name: str
    register_number: str
    address: str
    email: str


@dataclass(frozen=True, slots=True)
class PortableData:
    """All that the file says. `key` stands for the person in every file about her, and is no id of the store."""

    key: str
    made_at: datetime
    controller: Controller
    policy_version: str
    categories: Mapping[str, Label]
    fields: tuple[PortableField, ...]
    records: tuple[PortableRecord, ...]
    prescriptions: tuple[Prescription, ...]
    left_out: tuple[LeftOut, ...]

    def current(self, kind: str) -> tuple[PortableRecord, ...]:
        """The records of one kind that nothing newer replaced."""
        return tuple(record for record in self.records if record.kind == kind and record.replaced_on is None)


@dataclass(frozen=True, slots=True)
class PortableFile:
    """The finished ZIP. `counts`: values by category id; `empty`: nothing may go along, so there is nothing to send. `lenses`:
    it has the lens parameters in files of their own, too.
    """

    content: bytes = field(repr=False)
    name: str
    left_out: tuple[LeftOut, ...]
    counts: Mapping[str, int]
    lenses: bool

    @property
    def sha256(self) -> str:
        """Digest of the file, 64 lower-case hex digits."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def empty(self) -> bool:
        return not any(self.counts.values())
