"""Cards that may already belong to the person who is being registered, each with the reasons and how strong they are.

Only advice: a phone or an e-mail address shared in a family is normal, and nothing but random ids is unique.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from optician_desk.domain.contact import same_email
from optician_desk.domain.folding import fold, words

MOST_CANDIDATES = 200
_SHORTEST_WORD = 2
_LONG_WORD = 6
"""From this many letters on two typing slips are taken for one word, below it one."""
_MASCULINE = ("ais", "is", "us", "s")
_FEMININE = ("a", "e")


class Reason(StrEnum):
    """Why a card is alike, strongest first."""

    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    NAME_WITHOUT_MARKS = "name_without_marks"
    SWAPPED = "swapped"
    SURNAME_ENDING = "surname_ending"
    SLIP = "slip"


_WEIGHT = {
    Reason.SAME_EMAIL: 60,
    Reason.SAME_PHONE: 50,
    Reason.SAME_NAME: 40,
    Reason.NAME_WITHOUT_MARKS: 35,
    Reason.SWAPPED: 30,
    Reason.SURNAME_ENDING: 20,
    Reason.SLIP: 20,
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form: names as typed so far, phones in E.164, e-mail addresses; parts may be empty."""

    given: str = ""
    surname: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card from the index, with its newest values."""

    subject: str
    given: str
    surname: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Because:
    """One reason; `typed` and `known` are the two words that differ by a slip or an ending, else empty."""

    reason: Reason
    typed: str = ""
    known: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """A candidate that is alike, its reasons strongest first, and a score from 20 up (higher is more alike)."""

    candidate: Candidate
    reasons: tuple[Because, ...]
    score: int


def alike(typed: Typed, candidates: Iterable[Candidate]) -> tuple[Alike, ...]:
    """The candidates that are alike, most alike first, then in the order of their names. At most MOST_CANDIDATES are read."""
    found: list[Alike] = []
    for count, candidate in enumerate(candidates):
        if count >= MOST_CANDIDATES:
            break
        reasons = tuple(_reasons(typed, candidate))
        if reasons:
            found.append(Alike(candidate, reasons, score(reasons)))
    return tuple(
        sorted(
            found,
            key=lambda one: (-one.score, fold(one.candidate.surname), fold(one.candidate.given), one.candidate.subject),
        )
    )


def score(reasons: Iterable[Because]) -> int:
    """How much these reasons weigh together, from 20 up; 0 without any."""
    return sum(_WEIGHT[because.reason] for because in reasons)


def still(reasons: Iterable[Because], known: Candidate, asked: Typed, now: Typed) -> tuple[Because, ...]:
    """Of the reasons that were found for `asked` those that hold for what is typed `now`, strongest first.

    Names are compared anew. The card's contacts need not be known here: a contact that was the same is so no longer once
    another is typed.
    """
    kept = [
        because
        for because in reasons
        if (because.reason is Reason.SAME_EMAIL and asked.emails == now.emails)
        or (because.reason is Reason.SAME_PHONE and asked.phones == now.phones)
    ]
    return (*kept, *_name_reasons(now, known))


def _reasons(typed: Typed, known: Candidate) -> Iterable[Because]:
    if any(same_email(one, other) for one in typed.emails for other in known.emails):
        yield Because(Reason.SAME_EMAIL)
    if set(typed.phones) & set(known.phones):
        yield Because(Reason.SAME_PHONE)
    yield from _name_reasons(typed, known)


def _name_reasons(typed: Typed, known: Candidate) -> Iterable[Because]:
    given, surname = words(typed.given), words(typed.surname)
    known_given, known_surname = words(known.given), words(known.surname)
    if not (_enough(given) and _enough(surname) and known_given and known_surname):
        return
    if (given, surname) == (known_given, known_surname):
        exactly = _plain(typed.given, typed.surname) == _plain(known.given, known.surname)
        yield Because(Reason.SAME_NAME if exactly else Reason.NAME_WITHOUT_MARKS)
        return
    if sorted(given + surname) == sorted(known_given + known_surname):
        yield Because(Reason.SWAPPED)
        return
    yield from _differences(typed, known, (given, surname), (known_given, known_surname))


def _differences(
    typed: Typed,
    known: Candidate,
    typed_words: tuple[tuple[str, ...], tuple[str, ...]],
    known_words: tuple[tuple[str, ...], tuple[str, ...]],
) -> Iterable[Because]:
    """Given name and surname apart: each must be the same, or differ by an ending (surname) or a slip, or nothing is said."""
    found: list[Because] = []
    (given, surname), (known_given, known_surname) = typed_words, known_words
    if given != known_given and not _one_of_them(given, known_given):
        if not _slip(" ".join(given), " ".join(known_given)):
            return
        found.append(Because(Reason.SLIP, typed.given.strip(), known.given))
    if surname != known_surname:
        if _other_ending(surname, known_surname):
            found.append(Because(Reason.SURNAME_ENDING, typed.surname.strip(), known.surname))
        elif _one_of_them(surname, known_surname) or _slip(" ".join(surname), " ".join(known_surname)):
            found.append(Because(Reason.SLIP, typed.surname.strip(), known.surname))
        else:
            return
    yield from found or (Because(Reason.SLIP, typed.given.strip(), known.given),)


def _one_of_them(typed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Double names: `Anna` and `Anna Marija`, `Kalēja` and `Bērziņa-Kalēja`."""
    return bool(typed) and (set(typed) < set(known) or set(known) < set(typed))


def _other_ending(typed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """The same surname in its other gender: Bērziņš – Bērziņa, Lācis – Lāce, Mazais – Mazā, in every part of a double one."""
    if len(typed) != len(known):
        return False
    return all(one == other or _one_pair(one, other) for one, other in zip(typed, known, strict=True))


def _one_pair(one: str, other: str) -> bool:
    return bool(
        _stems(one, _MASCULINE) & _stems(other, _FEMININE) or _stems(other, _MASCULINE) & _stems(one, _FEMININE)
    )


def _stems(word: str, endings: tuple[str, ...]) -> set[str]:
    return {word.removesuffix(ending) for ending in endings if word.endswith(ending) and len(word) > len(ending) + 2}


def _slip(one: str, other: str) -> bool:
    """One letter typed wrong, left out, doubled or two exchanged; two such slips in long words."""
    shorter = min(len(one), len(other))
    if shorter <= _SHORTEST_WORD:
        return False
    allowed = 2 if shorter >= _LONG_WORD else 1
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _enough(parts: tuple[str, ...]) -> bool:
    return sum(len(part) for part in parts) >= _SHORTEST_WORD


def _plain(given: str, surname: str) -> tuple[str, str]:
    return " ".join(given.split()).casefold(), " ".join(surname.split()).casefold()
