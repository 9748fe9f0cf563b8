"""The machine-readable zone of identity cards (TD1, 3 x 30) and passports (TD3, 2 x 44): ICAO 9303-3, 9303-4, 9303-5.

A zone is read to compare it and is then forgotten: what comes out are the names, the day of expiry and the sort of document.
Number, issuing state, date of birth, sex, nationality and optional data are used for the check digits inside `read` and never
leave it (policy 1.1 does not list them). Nothing here appears in a `repr`, and no refusal quotes what was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from optician_desk.domain.errors import Refusal

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}
_WEIGHTS = (7, 3, 1)

#: What keyboard-wedge readers type for "<" where the keyboard layout of the computer is not the reader's.
MISTYPED_FILLERS = ";>‹›«»"
_FILLERS = str.maketrans(dict.fromkeys(MISTYPED_FILLERS, "<"))

TD1_LENGTH = 90
TD3_LENGTH = 88


class Layout(StrEnum):
    """The sort of document that a zone comes from."""

    CARD = "TD1"
    PASSPORT = "TD3"


@dataclass(frozen=True, slots=True, repr=False)
class Zone:
    """What may be compared: names in capitals without diacritics, and the day of expiry (None: the zone states none).

    `truncated` is true where the names fill their field to the last place, so that the end may be cut off.
    """

    layout: Layout
    surname: str
    given: str
    truncated: bool
    expires: date | None

    def __repr__(self) -> str:
        return "<Zone>"


def check_digit(field: str) -> int:
    """The check digit of a field by weights 7-3-1, modulo 10 (ICAO 9303-3, 4.9); KeyError on a foreign character."""
    return sum(_VALUES[character] * _WEIGHTS[place % 3] for place, character in enumerate(field)) % 10


def cleaned(typed: str) -> str:
    """What a reader or a person typed, without line breaks and spaces, in capitals, with proper fillers."""
    return "".join(typed.split()).upper().translate(_FILLERS)


def is_complete(typed: str) -> bool:
    """Whether as many characters have come as such a zone has (a passport begins with P); a reader needs no Enter key then."""
    zone = cleaned(typed)
    return len(zone) == (TD3_LENGTH if zone.startswith("P") else TD1_LENGTH)


def read(typed: str) -> Zone:
    """The zone, with every check digit verified; Refusal("identity.mrz_…") that never quotes what was typed."""
    zone = cleaned(typed)
    if any(character not in _VALUES for character in zone):
        raise Refusal("identity.mrz_character", field="mrz")
    if len(zone) == TD1_LENGTH:
        return _read_card(zone[:30], zone[30:60], zone[60:])
    if len(zone) == TD3_LENGTH:
        return _read_passport(zone[:44], zone[44:])
    raise Refusal("identity.mrz_length", field="mrz", length=len(zone))


def _read_card(first: str, second: str, third: str) -> Zone:
    if first[0] not in "ACI":
        raise Refusal("identity.mrz_document", field="mrz")
    _verify(_card_number(first))
    _verify((second[:6], second[6]), (second[8:14], second[14]))
    _verify((first[5:30] + second[:7] + second[8:15] + second[18:29], second[29]))
    return _zone(Layout.CARD, third, second[8:14])


def _read_passport(first: str, second: str) -> Zone:
    if first[0] != "P":
        raise Refusal("identity.mrz_document", field="mrz")
    optional = second[28:42]
    _verify((second[:9], second[9]), (second[13:19], second[19]), (second[21:27], second[27]))
    # An empty optional field may carry a filler instead of its check digit (9303-4, 4.2.2.2).
    if optional.strip("<") or second[42] != "<":
        _verify((optional, second[42]))
    _verify((second[:10] + second[13:20] + second[21:43], second[43]))
    return _zone(Layout.PASSPORT, first[5:], second[21:27])


def _card_number(first: str) -> tuple[str, str]:
    """Number and check digit; a number longer than nine goes on in the optional field, ended by its digit (9303-5, 4.2.2)."""
    if first[14] != "<":
        return first[5:14], first[14]
    rest = first[15:30].split("<", 1)[0]
    return first[5:14] + "<" + rest[:-1], rest[-1:]


def _verify(*pairs: tuple[str, str]) -> None:
    for field, digit in pairs:
        if not digit.isdigit() or check_digit(field) != int(digit):
            raise Refusal("identity.mrz_check", field="mrz")


def _zone(layout: Layout, names: str, expiry: str) -> Zone:
    surname, _, given = names.partition("<<")
    if not surname.strip("<"):
        raise Refusal("identity.mrz_name", field="mrz")
    return Zone(
        layout,
        surname=" ".join(surname.replace("<", " ").split()),
        given=" ".join(given.replace("<", " ").split()),
        truncated=not names.endswith("<"),
        expires=_expiry(expiry),
    )


def _expiry(field: str) -> date | None:
    """Two-digit years of expiry lie in this century: no document that is still in use expired in the last one."""
    if field == "<<<<<<":
        return None
    try:
        return date(2000 + int(field[:2]), int(field[2:4]), int(field[4:6]))
    except ValueError:
        raise Refusal("identity.mrz_check", field="mrz") from None
