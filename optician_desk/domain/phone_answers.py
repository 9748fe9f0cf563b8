"""Whether what a caller says agrees with what is on the card (policy 5.5.3): tolerant of spelling, never of content.

What is on the card goes in and one „agrees” or „does not” comes out; nothing of either leaves this module.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rapidfuzz.distance import OSA

from optician_desk.domain.contact import parse_phone
from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold

LONGEST_ANSWER = 300
"""Characters of an answer that are read; nobody says more on the phone."""


class Question(StrEnum):
    """Kinds of question that a card can answer."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    DOCTOR = "doctor"
    VISIT = "visit"


#: Whoever calls in somebody's name knows that name: it is asked to find the right card and proves nothing.
PROVING = tuple(question for question in Question if question is not Question.NAME)


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """What the card knows. `address` is (street, town, postcode); `visit` the day of the last visit in person."""

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[tuple[str, str, str], ...] = ()
    doctors: tuple[str, ...] = ()
    visit: date | None = None

    def askable(self) -> tuple[Question, ...]:
        """What can be asked of this card, in order."""
        there = {
            Question.NAME: self.names,
            Question.PHONE: self.phones,
            Question.EMAIL: self.emails,
            Question.ADDRESS: [street for street, _, _ in self.addresses if _significant(street)],
            Question.DOCTOR: [doctor for doctor in self.doctors if _untitled(doctor)],
            Question.VISIT: self.visit,
        }
        return tuple(question for question, held in there.items() if held)


def agrees(question: Question, typed: str, known: Known, today: date) -> bool:
    """Whether the answer is right. Never raises, for any text; an empty answer is wrong. `today` is a day in Riga."""
    said = typed[:LONGEST_ANSWER]
    match question:
        case Question.NAME:
            return any(_name(said, name) for name in known.names)
        case Question.PHONE:
            return any(_phone(said, phone) for phone in known.phones)
        case Question.EMAIL:
            return any(_email(said, email) for email in known.emails)
        case Question.ADDRESS:
            return any(_address(said, *address) for address in known.addresses)
        case Question.DOCTOR:
            return any(_doctor(said, doctor) for doctor in known.doctors)
    return known.visit is not None and _visit(said, known.visit, today)


# ------------------------------------------------------------------------------------------------------------- spelling
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_TITLES = frozenset(
    "dr med prof doc arste arsts daktere dakteris optometriste optometrists oftalmologs oftalmologe acu specialists".split()
)
_STREET_WORDS = frozenset(
    "iela ielas prospekts prospekta bulvaris bulvara gatve gatves laukums dzivoklis dzivokla dz k korpuss nr numurs maja"
    " majas lv latvija latvia street st flat apt apartment house no novads nov pagasts pag".split()
)


def _parts(text: str) -> list[str]:
    """Folded runs of letters and of digits: „12a” is two."""
    return _PARTS.findall(fold(text))


def _untitled(text: str) -> list[str]:
    return [part for part in _parts(text) if part not in _TITLES]


def _significant(text: str) -> list[str]:
    return [part for part in _parts(text) if part not in _STREET_WORDS]


def _alike(one: str, other: str) -> bool:
    """The same word, or one slip of the ear in a word of four letters or more, two from nine on; digits exactly."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < 4 or one.isdigit() or other.isdigit():
        return False
    allowed = 2 if shorter >= 9 else 1
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _all_among(parts: Collection[str], others: Collection[str]) -> bool:
    return all(any(_alike(part, other) for other in others) for part in parts)


def _name(said: str, known: str) -> bool:
    """Every word said is of the name, and at least its first and one of its last are said."""
    parts, held = _parts(said), _parts(known)
    if not parts or not held or not _all_among(parts, held):
        return False
    found = [word for word in held if _all_among([word], parts)]
    return len(found) == len(held) or (len(held) > 2 and len(found) >= 2 and held[0] in found)


def _phone(said: str, known: str) -> bool:
    try:
        return parse_phone(said) == known
    except Refusal:
        return False


def _email(said: str, known: str) -> bool:
    """The same box; before the @ of a longer address one slip of the ear."""
    one, other = ("".join(fold(text).split()) for text in (said, known))
    if one == other:
        return True
    (before, _, domain), (held, _, held_domain) = one.rpartition("@"), other.rpartition("@")
    return (
        domain == held_domain and min(len(before), len(held)) >= 6 and OSA.distance(before, held, score_cutoff=1) <= 1
    )


def _address(said: str, street: str, town: str, postcode: str) -> bool:
    """Street, house and flat are all said, and nothing that does not belong to the address."""
    parts, held = _significant(said), _significant(street)
    if not parts or not held:
        return False
    whole = [*held, *_significant(town), *_significant(postcode)]
    return _all_among(held, parts) and _all_among(parts, whole)


def _doctor(said: str, known: str) -> bool:
    """The surname, or the whole name; the given name alone proves nothing."""
    parts, held = _untitled(said), _untitled(known)
    if not parts or not held or not _all_among(parts, held):
        return False
    return _all_among(held[-1:], parts) or _all_among(held, parts)


# ----------------------------------------------------------------------------------------------------------- the visit
_MONTHS = ("jan", "feb", "mar", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec dek")
_YEAR_AGO = timedelta(days=365)


def _visit(said: str, visit: date, today: date) -> bool:
    """The month of the visit; the year too, unless the visit lies less than a year back."""
    read = _month_and_year(_parts(said))
    if read is None:
        return False
    month, year = read
    return month == visit.month and (year == visit.year or (year is None and visit > today - _YEAR_AGO))


def _month_and_year(parts: list[str]) -> tuple[int, int | None] | None:
    """One month and at most one year; „12.10.2026”, „2026-10”, „10”, „oktobrī 2026”. None for anything else."""
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) <= 4]
    named = [at for part in parts for at, names in enumerate(_MONTHS, 1) if part[:3] in names.split()]
    years = [number for number in numbers if number > 1900]
    days = [number for number in numbers if number <= 1900]
    if len(years) > 1 or len(named) > 1 or len(days) > 2:
        return None
    if named:
        return (named[0], years[0] if years else None) if len(days) <= 1 else None
    if not days:
        return None
    year_first = bool(years) and numbers[0] == years[0]
    month = days[0] if len(days) == 1 or year_first else days[1]
    return (month, years[0] if years else None) if 1 <= month <= 12 else None
