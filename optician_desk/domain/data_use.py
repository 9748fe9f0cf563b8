"""What every stored value about a person must say of itself: the vocabulary of the data map.

A column declares its `Use` where it is declared (store/facts). The access report, the portability file, erasure, hand-overs,
the search index and the forms walk those declarations; none of them keeps a list of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """Categories of personal data; the policy file gives each its name, clause, purposes, legal basis and retention term."""

    NAME = "name"  # policy 1.1.1
    PHONE = "phone"  # policy 1.1.2
    EMAIL = "email"  # policy 1.1.3
    ADDRESS = "address"  # policy 1.1.4
    LENSES = "lenses"  # policy 1.1.5
    REFERRAL = "referral"  # policy 1.3.3: where the lens parameters came from
    CONSENT = "consent"  # policy 6.3, 2.2.3
    NOTICE = "notice"  # the information given under Art. 13/14
    REQUEST = "request"  # policy 5: the file of a rights request
    DISCLOSURE = "disclosure"  # policy 3.1: to whom data were handed
    LOOKUP = "lookup"  # policy 4.4: who looked, from the trail
    STAFF = "staff"  # the shop's own people


class Origin(StrEnum):
    """How a value reached the shop (policy 1.3)."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    EMAIL = "email"
    POST = "post"
    WEB = "web"
    THIRD_PARTY = "third_party"


class GivenBy(StrEnum):
    """Who gave the value."""

    SELF = "self"
    PARENT = "parent"
    REPRESENTATIVE = "representative"
    THIRD_PARTY = "third_party"


@dataclass(frozen=True, slots=True)
class Label:
    """A name in both languages of the shop."""

    lv: str
    en: str

    def of(self, language: str) -> str:
        return self.lv if language == "lv" else self.en


@dataclass(frozen=True, slots=True)
class Use:
    """What one column holds about a person, and what may be done with it.

    `shown_as` names the formatter of the value (domain rules know them: text, name, phone, email, postcode, country, dioptre,
    millimetre, axis, date, flag, choice:<policy list>). `purpose` and `retention` are ids in the policy file's registers;
    empty means: what the category says. `portable`: given by the person and kept on consent or contract (GDPR Art. 20).
    `courier`: a delivery partner may get it (policy 3.2). `reported`: a person reads it in the access report; False is for
    plumbing that names nobody by itself (a link to another fact).
    """

    category: Category
    label: Label
    shown_as: str = "text"
    purpose: str = ""
    retention: str = ""
    portable: bool = False
    courier: bool = False
    reported: bool = True
    on_card: bool = False
    search: str = ""
