"""Checking who stands at the counter (policy 5.5.1): a document is looked at and compared, and nothing of it is kept.

What may be kept is a `Verdict`: the kind of document, that it was valid on the day, which fields matched and how. Number,
issuing state, dates, personal code and machine-readable zone never leave these functions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from optician_desk.domain.errors import Refusal
from optician_desk.domain.mrz import Layout, Zone

DRIVING_LICENCE = "driving_licence"
PASSPORT = "passport"

# Letters that do not come apart into a base letter and a mark, with what documents print for them (ICAO 9303-3, section 6).
_WHOLE = str.maketrans(
    {"Æ": "AE", "Ø": "OE", "Œ": "OE", "ß": "SS", "ẞ": "SS", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH", "Ħ": "H", "ı": "I"}
)
# Two spellings are lawful for these: the plain letter and the longer one.
_LONGER = str.maketrans({"Ä": "AE", "Ö": "OE", "Ü": "UE", "Å": "AA"})


class Compared(StrEnum):
    """What can be compared between the document, the person and the request."""

    NAME = "name"
    PHOTO = "photo"
    SIGNATURE = "signature"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    DOCTOR = "doctor"
    VISIT = "visit"
    PORTAL = "portal"


#: What is compared when a document is shown.
WITH_A_DOCUMENT = (Compared.NAME, Compared.PHOTO, Compared.SIGNATURE)


class How(StrEnum):
    """How what was shown agrees with what is on the card."""

    SAME = "same"
    TRANSLITERATED = "transliterated"
    TRUNCATED = "truncated"
    EXPLAINED = "explained"
    BY_EYE = "by_eye"
    DIFFERENT = "different"
    AGREES = "agrees"


class Method(StrEnum):
    """How the person was made out: by a document that was looked at or read, or in one of the ways without a document."""

    SEEN = "seen"
    MRZ = "mrz"
    E_SIGNATURE = "e_signature"
    QUESTIONS = "questions"
    CALLBACK = "callback"
    KNOWN_EMAIL = "known_email"


@dataclass(frozen=True, slots=True)
class ZoneFinding:
    """What is left of a zone after comparing it: no field of the document, only how it compared."""

    name: How
    fits_kind: bool
    expiry_stated: bool


@dataclass(frozen=True, slots=True)
class Check:
    """What the person at the counter saw and ticked. `explanation` is an id of the policy file's list, "" for none.

    `expired`: the zone of the document at hand was refused for its day; no tick stands against that.
    """

    kind: str
    valid_today: bool
    compared: frozenset[Compared]
    name_differs: bool = False
    explanation: str = ""
    zone: ZoneFinding | None = None
    expired: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is kept of a check that went well."""

    kind: str
    matched: tuple[tuple[Compared, How], ...]
    method: Method
    explanation: str


def plain(name: str) -> str:
    """A name as documents print it: capitals A-Z, single spaces, no marks, hyphens as spaces, apostrophes dropped."""
    return _letters(name.upper().translate(_WHOLE))


def compare(name: str, zone: Zone) -> How:
    """How the name on the card ("given names, then surname") agrees with the zone.

    Marks may be missing (Ā is A), and a truncated zone may stop short of the end of each part. The order is never changed:
    a swapped name differs, and so does a part that is missing without truncation.
    """
    card = plain(name).split()
    document = zone.given.split() + zone.surname.split()
    if card == document:
        return How.SAME if _letters(name.upper(), strip=False).split() == document else How.TRANSLITERATED
    if plain(name.upper().translate(_LONGER)).split() == document:
        return How.TRANSLITERATED
    if zone.truncated and _cut_short(card, zone.given.split(), zone.surname.split()):
        return How.TRUNCATED
    return How.DIFFERENT


def same_name(name: str, other: str) -> How:
    """How two spellings of a name agree that no zone cuts off, such as the card's and that of a certificate.

    Capitals, marks and hyphens do not count; the order of its parts does. SAME, TRANSLITERATED or DIFFERENT.
    """
    card, shown = name.upper(), other.upper()
    if _letters(card, strip=False).split() == _letters(shown, strip=False).split() != []:
        return How.SAME
    spellings = {plain(shown), plain(shown.translate(_LONGER))}
    if spellings & {plain(card), plain(card.translate(_LONGER))} - {""}:
        return How.TRANSLITERATED
    return How.DIFFERENT


def judge_zone(zone: Zone, name: str, kind: str, today: date) -> ZoneFinding:
    """Compares a zone and lets go of it; Refusal("identity.expired") when the document's day has passed."""
    if zone.expires is not None and zone.expires < today:
        raise Refusal("identity.expired", field="mrz", clause="5.5.1")
    fits = (zone.layout is Layout.PASSPORT) == (kind == PASSPORT)
    return ZoneFinding(compare(name, zone), fits, zone.expires is not None)


def problems(check: Check, accepted: Collection[str], explanations: Collection[str]) -> tuple[Refusal, ...]:
    """Everything that stands between this check and a confirmed identity, in the order of the form."""
    found: list[Refusal] = []

    def refuse(code: Refusal) -> None:
        found.append(code)

    if not check.kind:
        refuse(Refusal("identity.kind_missing", field="kind", clause="5.5.1"))
    elif check.kind not in accepted:
        driving = check.kind == DRIVING_LICENCE
        refuse(
            Refusal("identity.driving_licence", field="kind", clause="5.5.1")
            if driving
            else Refusal("identity.kind_unknown", field="kind", clause="5.5.1")
        )
    if check.zone is not None and not check.zone.fits_kind:
        refuse(Refusal("identity.zone_of_other_kind", field="kind", clause="5.5.1"))
    if check.expired:
        refuse(Refusal("identity.expired", field="valid_today", clause="5.5.1"))
    elif not check.valid_today:
        refuse(Refusal("identity.not_valid", field="valid_today", clause="5.5.1"))
    if Compared.NAME not in check.compared:
        refuse(Refusal("identity.name_not_compared", field="compared", clause="5.5.1"))
    if Compared.PHOTO not in check.compared:
        refuse(Refusal("identity.photo_not_compared", field="compared", clause="5.5.1"))
    differs = check.name_differs or (check.zone is not None and check.zone.name is How.DIFFERENT)
    if differs and not check.explanation:
        refuse(Refusal("identity.name_differs", field="explanation", clause="5.6"))
    elif check.explanation and check.explanation not in explanations:
        refuse(Refusal("identity.explanation_unknown", field="explanation", clause="5.6"))
    return tuple(found)


def judge(check: Check, accepted: Collection[str], explanations: Collection[str]) -> Verdict:
    """The verdict on a check; the first of its `problems` is raised. `accepted` and `explanations` are policy ids."""
    for problem in problems(check, accepted, explanations):
        raise problem
    differs = check.name_differs or (check.zone is not None and check.zone.name is How.DIFFERENT)
    how = How.EXPLAINED if differs else check.zone.name if check.zone else How.BY_EYE
    matched = tuple(
        (field, how if field is Compared.NAME else How.BY_EYE) for field in WITH_A_DOCUMENT if field in check.compared
    )
    return Verdict(check.kind, matched, Method.MRZ if check.zone else Method.SEEN, check.explanation if differs else "")


def encoded(matched: tuple[tuple[Compared, How], ...]) -> str:
    """Matched fields as one line for a store column; `decoded` reads it."""
    return " ".join(f"{field}:{how}" for field, how in matched)


def decoded(line: str) -> tuple[tuple[Compared, How], ...]:
    """The matched fields written by `encoded`; ValueError when the line is not one."""
    pairs = (part.split(":") for part in line.split())
    return tuple((Compared(field), How(how)) for field, how in pairs)


def _letters(name: str, *, strip: bool = True) -> str:
    spread = unicodedata.normalize("NFD", name)
    kept = "".join(c for c in spread if not unicodedata.combining(c)) if strip else unicodedata.normalize("NFC", name)
    without_apostrophes = re.sub(r"[’'`´ʼ]", "", kept)
    return " ".join(re.sub(r"[^\w]|_", " ", without_apostrophes).split())


def _cut_short(card: list[str], given: list[str], surname: list[str]) -> bool:
    """Whether the zone's parts are beginnings of the card's, in order, for some border between given names and surname."""
    return any(
        _begins(card[:border], given) and _begins(card[border:], surname) for border in range(1, len(card))
    ) and bool(given)


def _begins(whole: list[str], cut: list[str]) -> bool:
    return 0 < len(cut) <= len(whole) and all(full.startswith(part) for full, part in zip(whole, cut, strict=False))
