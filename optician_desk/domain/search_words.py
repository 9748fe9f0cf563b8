"""The words under which a value is found, and how what somebody types becomes a wish for such words.

Index and query use the same words, so both are made here. An e-mail address is found by any word before its
@ and by its domain only after a typed @: otherwise "gma" would list everyone who writes from gmail.com.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException

from optician_desk.domain.folding import fold, words

LONGEST = 200
"""Characters of what was typed that are looked at."""
MOST_WORDS = 12
#: Stands before the domain, joined to one word; nobody types it and no name begins with it.
_DOMAIN = "0at"
_NUMBERS_ONLY = re.compile(r"^[+(]*\d[\d\-+()./·\u2010-\u2015\u2212]*$")
_NATIONAL_DIGITS = 8
#: What stands before a number on paper and is no part of it, folded.
_ANNOUNCES = frozenset(
    {"nr.", "no.", "nr.:", "nr:", "tel.", "tel:", "tel.:", "talr.", "talr:", "talr.:", "mob.", "mob.:"}
)
_HOME = "+371"


def index_words(group: str, value: str) -> str:
    """What the index holds for a value of one search group: `name`, `phone` (E.164), `email` or `number`."""
    match group:
        case "phone":
            return phone_words(value)
        case "email":
            return email_words(value)
        case "number":
            return number_words(value)
    return fold(value)


def phone_words(e164: str) -> str:
    """The number as dialled at home and from abroad, digits alone: `29123456 37129123456`."""
    abroad = e164.lstrip("+")
    home = _without_country(e164)
    return f"{home} {abroad}" if home else abroad


def email_words(address: str) -> str:
    """The words before @, then the domain as one word. A contact written freely gives its words, and its digits joined."""
    before, at, domain = address.rpartition("@")
    if not at:
        digits = "".join(sign for sign in fold(address) if sign.isdigit())
        return " ".join((*words(address), *([digits] if len(digits) >= _NATIONAL_DIGITS - 1 else [])))
    return " ".join((*words(before), _domain_word(domain)))


def number_words(number: str) -> str:
    """A printed number as it stands, and its last part without leading zeros: `OG1-2026-0042 42`."""
    short = number.rpartition("-")[2].lstrip("0")
    return f"{number} {short}" if short else number


@dataclass(frozen=True, slots=True)
class Wish:
    """One part of what was typed; every part must be met.

    `texts`: words of which each must begin a word of the name, of the e-mail address before @, or of a number.
    `digits`: beginnings of a phone number, any of which will do, instead of `texts` when there are any.
    `email`: words that must stand one after the other in an e-mail address, the last perhaps unfinished.
    """

    texts: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    email: tuple[str, ...] = ()


def wishes(typed: str) -> tuple[Wish, ...]:
    """What was typed, taken apart; empty when there is no letter and no digit in it. Never raises."""
    found: list[Wish] = []
    run: list[str] = []
    for part in _parts(typed):
        if _NUMBERS_ONLY.match(part):
            run.append(part)
            continue
        _end_run(found, run)
        run = []
        if "@" in part:
            email = _email_wish(part)
            if email:
                found.append(Wish(email=email))
        else:
            texts = words(part)
            if texts:
                found.append(Wish(texts=texts))
    _end_run(found, run)
    return tuple(found[:MOST_WORDS])


def name_parts(typed: str) -> tuple[str, ...]:
    """The words of what was typed that could be a name, as typed, to fill a form for a new customer."""
    parts = (part for part in _parts(typed) if "@" not in part and not any(sign.isdigit() for sign in part))
    return tuple(part for part in parts if words(part))


def number_part(typed: str) -> str:
    """The digits of what was typed that could be a phone number, or nothing."""
    return " ".join(part for part in typed[:LONGEST].split() if _NUMBERS_ONLY.match(part))


def email_part(typed: str) -> str:
    """The first part of what was typed that holds an @, or nothing."""
    return next((part for part in typed[:LONGEST].split() if "@" in part), "")


def may_be_somebody(typed: str) -> bool:
    """Whether a new customer could be registered with what was typed: a name, a phone number or an e-mail address is in it."""
    return bool(name_parts(typed) or number_part(typed) or email_part(typed))


def begins_number(typed: str, number: str) -> bool:
    """Whether what was typed, all of it, is a printed number or its beginning; letters alone are a name (`Og`, not `OG1`)."""
    asked = fold(typed).strip()
    return any(sign.isdigit() for sign in asked) and fold(number).startswith(asked)


def _parts(typed: str) -> list[str]:
    """What was typed, apart at its blanks, without a `Nr.` or `tel.` that was copied along with what follows it."""
    parts = typed[:LONGEST].split()
    return [part for part in parts if part[-1] not in ".:" or fold(part) not in _ANNOUNCES] if len(parts) > 1 else parts


def _end_run(found: list[Wish], run: list[str]) -> None:
    """Groups of digits that follow one another are one phone number in its own spelling, or numbers of their own."""
    if run:
        digits = "".join(sign for sign in fold("".join(run)) if sign.isdigit())
        # No word begins with a plus: then it is one number, which a contact written freely holds with its digits joined.
        whole = run[0].lstrip("(").startswith("+")
        texts = (digits,) if whole else tuple(word for part in run for word in words(part))
        found.append(Wish(texts=texts, digits=_spellings(digits)))


def _spellings(digits: str) -> tuple[str, ...]:
    """The typed digits as beginnings that the index may hold: without 00, without the old leading 8 or a trunk zero."""
    found = [digits]
    if digits.startswith("00"):
        found.append(digits[2:])
    elif digits.startswith("0") or (digits.startswith("8") and len(digits) == _NATIONAL_DIGITS + 1):
        found.append(digits[1:])
    return tuple(word for word in found if word)


def _email_wish(part: str) -> tuple[str, ...]:
    before, _, domain = part.rpartition("@")
    return (*words(before), _domain_word(domain))


def _domain_word(domain: str) -> str:
    return _DOMAIN + "".join(words(domain))


@lru_cache(maxsize=4096)
def _without_country(e164: str) -> str:
    if e164.startswith(_HOME) and len(e164) == len(_HOME) + _NATIONAL_DIGITS:
        return e164[len(_HOME) :]
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return ""
    return phonenumbers.national_significant_number(number)
