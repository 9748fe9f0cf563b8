"""Payment card numbers and bank accounts in a text (policy 1.2): they may stand in no field of the program.

A card number is a run of 12 to 19 digits, possibly in groups, with an issuer's prefix, a length which that issuer uses
and a right Luhn digit (ISO/IEC 7812-1), that is not written as phone numbers. An account is an IBAN
(ISO 13616) with right check digits, or anything of the Latvian IBAN's shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import phonenumbers
from phonenumbers import NumberParseException
from stdnum import ean, iban, luhn

_LENGTHS = range(12, 20)
_DIGITS = re.compile(r"\d+")
_BETWEEN = re.compile(r"[ .\-_/·]{1,3}")
# As cards are written on them, with what does not hold other numbers together: a comma stands in decimals and lists too.
_WRITTEN_AS_CARD = re.compile(r"(?<!\d)(?=(\d{4})( {4,8}|,| {0,2}[:|] {0,2})(\d{4}\2\d{4}\2\d{4}|\d{6}\2\d{5})(?!\d))")
_IBAN_START = re.compile(r"(?:(?<![A-Z0-9])|(?<=IBAN))[A-Z]{2}[ .\-_/]?\d[ .\-_/]?\d")
_IBAN_BETWEEN = re.compile(r"[ .\-_/]")
_LATVIAN_IBAN = re.compile(r"LV\d{2}[A-Z]{4}[A-Z0-9]{13}")
_PHONE_GROUPS = {(8,), (2, 3, 3), (2, 6), (4, 4), (3, 5), (5, 3), (2, 2, 2, 2), (3, 3, 2), (2, 2, 4)}
# Issuer: first and last prefix of equal length, lengths in use.
_ISSUERS: tuple[tuple[int, int, frozenset[int]], ...] = (
    (4, 4, frozenset({13, 16, 19})),  # Visa
    (51, 55, frozenset({16})),  # Mastercard
    (2221, 2720, frozenset({16})),
    (34, 34, frozenset({15})),  # American Express
    (37, 37, frozenset({15})),
    (300, 305, frozenset({14, 16, 19})),  # Diners Club
    (3095, 3095, frozenset({14, 16, 19})),
    (36, 36, frozenset({14, 16, 19})),
    (38, 39, frozenset({14, 16, 19})),
    (6011, 6011, frozenset(range(16, 20))),  # Discover
    (644, 659, frozenset(range(16, 20))),
    (622126, 622925, frozenset(range(16, 20))),
    (3528, 3589, frozenset(range(16, 20))),  # JCB
    (62, 62, frozenset(range(16, 20))),  # UnionPay
    (81, 81, frozenset(range(16, 20))),
    (2200, 2204, frozenset(range(16, 20))),  # Mir
    (50, 50, frozenset(_LENGTHS)),  # Maestro, Dankort, RuPay, Verve
    (56, 58, frozenset(_LENGTHS)),
    (60, 60, frozenset(_LENGTHS)),
    (63, 63, frozenset(_LENGTHS)),
    (67, 67, frozenset(_LENGTHS)),
    (9792, 9792, frozenset({16})),  # Troy
)
_BY_FIRST_DIGIT = {
    digit: tuple(issuers)
    for digit, issuers in groupby(sorted(_ISSUERS, key=lambda issuer: str(issuer[0])), lambda issuer: str(issuer[0])[0])
}


class _Group(NamedTuple):
    digits: str
    international: bool
    """Whether + or 00 stands before it, as before a country code."""


def holds_card_number(text: str) -> bool:
    """Whether `text` holds a payment card number, in whatever grouping people write one. Never raises."""
    for first, between, rest in _WRITTEN_AS_CARD.findall(text):
        number = first + rest.replace(between, "")
        if number.isascii() and _issued(number) and luhn.is_valid(number):
            return True
    for chain in _chains(text):
        number = "".join(group.digits for group in chain)
        place = 0
        for start, group in enumerate(chain):
            total = 0
            for end in range(start, len(chain)):
                total += len(chain[end].digits)
                if total > _LENGTHS[-1]:
                    break
                if total in _LENGTHS and _is_card(number[place : place + total], chain[start : end + 1]):
                    return True
            place += len(group.digits)
    return False


def holds_account_number(text: str) -> bool:
    """Whether `text` holds an IBAN, in one piece or in groups. Never raises."""
    upper = text.upper()
    for found in _IBAN_START.finditer(upper):
        compact = _IBAN_BETWEEN.sub("", upper[found.start() : found.start() + 60])
        if _LATVIAN_IBAN.match(compact):
            return True
        if any(iban.is_valid(compact[:length], check_country=False) for length in _right_lengths(compact)):
            return True
    return False


def _right_lengths(compact: str) -> Iterator[int]:
    """How long an IBAN at the start of `compact` may be by its check digits alone (ISO 7064, mod 97-10), 15 to 34 signs."""
    head = int("".join(str(int(sign, 36)) for sign in compact[:4]))
    rest = 0
    for length, sign in enumerate(compact[4:34], 5):
        if not (sign.isascii() and sign.isalnum()):
            return
        value = int(sign, 36)
        rest = (rest * (10 if value < 10 else 100) + value) % 97
        if length >= 15 and (rest * 1_000_000 + head) % 97 == 1:
            yield length


def _chains(text: str) -> Iterator[list[_Group]]:
    """Digit groups that stand together, with nothing but a few separators between them."""
    chain: list[_Group] = []
    last_end = -1
    for found in _DIGITS.finditer(text):
        if chain and not _BETWEEN.fullmatch(text[last_end : found.start()]):
            yield chain
            chain = []
        digits = "".join(str(int(sign)) for sign in found.group())
        before = text[max(found.start() - 1, 0) : found.start()]
        chain.append(_Group(digits, before == "+" or (digits.startswith("00") and len(digits) > 2)))
        last_end = found.end()
    if chain:
        yield chain


def _is_card(number: str, window: list[_Group]) -> bool:
    return (
        _issued(number)
        and luhn.is_valid(number)
        and _like_a_card(window)
        and not _phones(window)
        and not any(_is_barcode(group.digits) for group in window)
    )


def _is_barcode(number: str) -> bool:
    """The number under the bar code of a pack of lenses or solution (GTIN-12 and -13): no card of today is so short."""
    return len(number) in (12, 13) and ean.is_valid(number)


def _like_a_card(window: list[_Group]) -> bool:
    sizes = [len(group.digits) for group in window]
    evenly = len(set(sizes[:-1])) == 1 and sizes[-1] <= sizes[0]
    # Else decimal numbers side by side (lens values), not a number in groups.
    return len(window) == 1 or min(sizes[:-1]) >= 3 or evenly


def _issued(number: str) -> bool:
    return any(
        len(number) in lengths and first <= int(number[: len(str(first))]) <= last
        for first, last, lengths in _BY_FIRST_DIGIT.get(number[0], ())
    )


def _phones(window: list[_Group]) -> bool:
    """Whether the groups are phone numbers: one with its country code, or Latvian ones side by side."""
    if window[0].international:
        try:
            number = phonenumbers.parse("+" + "".join(group.digits for group in window).removeprefix("00"))
        except NumberParseException:
            return False
        return phonenumbers.is_valid_number(number)
    sizes = tuple(len(group.digits) for group in window)
    if len(sizes) > 2 and set(sizes) == {4}:
        return False  # four by four is how cards are written
    return _latvian_phones([group.digits for group in window])


def _latvian_phones(groups: list[str]) -> bool:
    if not groups:
        return True
    for count in range(1, min(4, len(groups)) + 1):
        head = groups[:count]
        if tuple(len(group) for group in head) not in _PHONE_GROUPS:
            continue
        if phonenumbers.is_valid_number(phonenumbers.parse("".join(head), "LV")) and _latvian_phones(groups[count:]):
            return True
    return False
