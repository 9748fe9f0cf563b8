"""The policy file as types: what the shop promised, in its own data (policy 2.1-2.2, 3.1-3.2, 4.3, 5.4-5.5, 6.3).

Every sentence that a person may read is a `Text` in Latvian and English. Ids are names in snake_case that are never
given a second meaning: an entry that is no longer used is marked `retired`, never removed, because stored facts
point at it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Sentence = Annotated[str, Meta(pattern=r"\S", max_length=6000)]
Version = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$")]
Clause = Annotated[str, Meta(pattern=r"^(\d+(\.\d+){0,2})?$")]
Hundredths = Annotated[int, Meta(ge=1, le=10_000)]
Months = Annotated[int, Meta(ge=1, le=600)]

#: What a retention term is counted from; `nothing` where only words can be given.
CountedFrom = Literal[
    "nothing", "recorded", "superseded", "consent_ended", "request_closed", "last_service", "end_of_year"
]
#: Kinds of day kept apart by the calculation of time limits; `working` takes a day off the calendar's list again.
DayKind = Literal["holiday", "in_lieu", "moved", "working"]


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence in both languages, neither empty."""

    lv: Sentence
    en: Sentence

    def of(self, language: str) -> str:
        """The text in "lv" or "en"; any other language gets English."""
        return self.lv if language.startswith("lv") else self.en


class Entry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Anything that facts may point at by id."""

    id: Id
    retired: bool = False


E = TypeVar("E", bound=Entry)


def find(entries: Iterable[E], entry_id: str) -> E | None:
    """The entry with this id, retired ones included (old facts still point at them), or None."""
    return next((entry for entry in entries if entry.id == entry_id), None)


def active(entries: Iterable[E]) -> tuple[E, ...]:
    """The entries that may be chosen today."""
    return tuple(entry for entry in entries if not entry.retired)


class Company(Struct, frozen=True, forbid_unknown_fields=True):
    """The controller, as named at the head of the policy. `register_number` has 11 digits."""

    name: Sentence
    register_number: Annotated[str, Meta(pattern=r"^\d{11}$")]
    street: Sentence
    city: Sentence
    postcode: Sentence
    country: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
    email: Sentence
    phone: str = ""

    @property
    def address(self) -> str:
        """The address in one line."""
        return f"{self.street}, {self.city}, {self.postcode}"


class Authority(Struct, frozen=True, forbid_unknown_fields=True):
    """The supervisory authority that every answer names (GDPR Art. 15(1)(f))."""

    name: Text
    address: Sentence
    email: Sentence
    phone: Sentence


class Basis(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A legal basis with its article."""

    name: Text
    article: Text


class Purpose(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Why data are used (policy 2.1), on which basis (2.2), and which criteria keep them meanwhile (4.3)."""

    clause: Clause
    name: Text
    basis: Id
    retention: tuple[Id, ...]


class Category(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of data (policy 1.1, and what the desk keeps to prove what it did); `special` = GDPR Art. 9."""

    clause: Clause
    name: Text
    about: Text
    purposes: tuple[Id, ...]
    retention: tuple[Id, ...]
    special: bool = False


class Retention(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A criterion of policy 4.3: `months` after `counted_from`, or none where only words can be given."""

    clause: Clause
    text: Text
    why: Text
    months: Months | None = None
    counted_from: CountedFrom = "nothing"


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """One version of a text that a person agreed to or was given; an issued version never changes."""

    version: Version
    text: Text


class ConsentPurpose(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What consent is asked for (policy 6.3); `vias` are channel ids, or "-" alone where there is no channel."""

    clause: Clause
    name: Text
    vias: tuple[str, ...]
    wordings: tuple[Wording, ...]
    explicit: bool = False

    @property
    def current(self) -> Wording:
        """The wording to be read to the customer today: the newest version."""
        return max(self.wordings, key=lambda wording: version_key(wording.version))


class Via(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A way in which a customer can be written or called (policy 6.1, 6.7)."""

    name: Text


class Processor(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody who processes data on the shop's behalf (GDPR Art. 28), a recipient like any other."""

    name: Sentence
    role: Text
    country: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]


class Recipient(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody whom data are handed to (policy 3.1), and the only categories that may reach them (3.2)."""

    name: Sentence
    role: Text
    country: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
    contract: Sentence
    fields: tuple[Id, ...]


class System(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A place outside the desk where something about a person may lie (policy 1.1.6, 1.1.7, 1.4)."""

    clause: Clause
    name: Text
    hint: Text


class Reason(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A choice from a list that customers may read, so it exists in both languages."""

    text: Text


class IdentityDocument(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A document that can be shown (policy 5.5.1); `mrz` says whether it carries a machine-readable zone."""

    name: Text
    hint: Text
    mrz: bool = False


class ExtraDay(Struct, frozen=True, forbid_unknown_fields=True):
    """A day that the calendar does not know, or knows wrongly, with what it is based on (Reg. 1182/71 Art. 2(1))."""

    day: date
    kind: DayKind
    name: Text


class CostLine(Entry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of the cost sheet for preparing an answer (policy 5.4): what a unit of it costs, in euro cents."""

    name: Text
    cents: Annotated[int, Meta(ge=0, le=100_000)]


class Rules(Struct, frozen=True, forbid_unknown_fields=True):
    """Switches and numbers of the shop. `free_answers` is a count per calendar year (policy 5.4).

    By phone (policy 5.5.3): `phone_questions` kinds of question at least, `phone_tries` wrong answers until the card is paused
    for `phone_pause_minutes`; who was made out on the phone stays so for `caller_minutes`.
    """

    free_answers: Annotated[int, Meta(ge=1, le=100)]
    require_lens_consent: bool
    driving_licence: bool
    eea_allowed: bool
    due_soon_days: Annotated[int, Meta(ge=1, le=28)]
    changeable_by_phone: tuple[Id, ...]
    request_retention: Id
    phone_questions: Annotated[int, Meta(ge=2, le=6)] = 2
    phone_tries: Annotated[int, Meta(ge=1, le=5)] = 3
    phone_pause_minutes: Annotated[int, Meta(ge=1, le=1440)] = 60
    caller_minutes: Annotated[int, Meta(ge=1, le=60)] = 15


class PolicyFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `version` is the day of the file, with a running number where there is more than one.

    `lens_limits` names only what differs from the defaults of `domain.lens_checks.LensLimits`. Lists that a file made for an
    earlier version of the program does not have are taken from the shipped one (`policy.loading`).
    """

    version: Version
    company: Company
    authority: Authority
    rules: Rules
    bases: tuple[Basis, ...]
    retention: tuple[Retention, ...]
    purposes: tuple[Purpose, ...]
    categories: tuple[Category, ...]
    vias: tuple[Via, ...]
    consents: tuple[ConsentPurpose, ...]
    notices: tuple[Wording, ...]
    undertakings: tuple[Wording, ...]
    systems: tuple[System, ...]
    identity_documents: tuple[IdentityDocument, ...]
    name_explanations: tuple[Reason, ...]
    missing_email_reasons: tuple[Reason, ...]
    lens_reasons: tuple[Reason, ...]
    not_searched_reasons: tuple[Reason, ...]
    notice_ways: tuple[Reason, ...]
    referral_ways: tuple[Reason, ...]
    handover_ways: tuple[Reason, ...]
    signature_reasons: tuple[Reason, ...]
    processors: tuple[Processor, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    extra_days: tuple[ExtraDay, ...] = ()
    authority_kinds: tuple[Reason, ...] = ()
    authority_checks: tuple[Reason, ...] = ()
    identity_refusals: tuple[Reason, ...] = ()
    extension_reasons: tuple[Reason, ...] = ()
    refusal_grounds: tuple[Reason, ...] = ()
    restriction_grounds: tuple[Reason, ...] = ()
    lifting_reasons: tuple[Reason, ...] = ()
    not_told_reasons: tuple[Reason, ...] = ()
    cost_lines: tuple[CostLine, ...] = ()
    lens_limits: dict[str, Hundredths] = {}

    @property
    def notice(self) -> Wording:
        """The notice to be given today: the newest version."""
        return max(self.notices, key=lambda wording: version_key(wording.version))

    @property
    def undertaking(self) -> Wording:
        """The confidentiality undertaking in force (policy 4.4): the newest version."""
        return max(self.undertakings, key=lambda wording: version_key(wording.version))

    def category(self, category_id: str) -> Category:
        """The category; KeyError when the file has none of that id."""
        return _known(self.categories, category_id)

    def purpose(self, purpose_id: str) -> Purpose:
        """The purpose; KeyError when the file has none of that id."""
        return _known(self.purposes, purpose_id)

    def basis(self, basis_id: str) -> Basis:
        """The legal basis; KeyError when the file has none of that id."""
        return _known(self.bases, basis_id)

    def criterion(self, retention_id: str) -> Retention:
        """The retention criterion; KeyError when the file has none of that id."""
        return _known(self.retention, retention_id)

    def consent(self, consent_id: str) -> ConsentPurpose:
        """The consent purpose; KeyError when the file has none of that id."""
        return _known(self.consents, consent_id)

    def system(self, system_id: str) -> System:
        """The other system; KeyError when the file has none of that id."""
        return _known(self.systems, system_id)

    def accepted_documents(self) -> tuple[IdentityDocument, ...]:
        """The documents that may be shown today; a driving licence only where the rules admit it."""
        return tuple(
            document
            for document in active(self.identity_documents)
            if document.id != "driving_licence" or self.rules.driving_licence
        )


def version_key(version: str) -> tuple[str, int]:
    """Order of versions: by day, then by running number ("2026-11-22" comes before "2026-11-22.1")."""
    day, _, number = version.partition(".")
    return day, int(number or 0)


def _known(entries: tuple[E, ...], entry_id: str) -> E:
    entry = find(entries, entry_id)
    if entry is None:
        raise KeyError(entry_id)
    return entry
