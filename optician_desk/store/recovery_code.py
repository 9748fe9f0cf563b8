"""The recovery code: 140 random bits that a person can print, file away, and type again years later.

Seven groups of five characters, `7K2QH-…`: four of the secret and one check symbol. Crockford's base 32 leaves out I, L, O
and U. The check symbol is a weighted sum over GF(32), so one wrong character and any two exchanged ones inside a group always
show, and the group's number is added so that exchanged groups show as well. A refusal names the group, never what was typed.
"""

from __future__ import annotations

import secrets
import unicodedata

from optician_desk.domain.errors import Refusal

GROUPS = 7
DATA_PER_GROUP = 4
GROUP_LENGTH = DATA_PER_GROUP + 1
BITS = GROUPS * DATA_PER_GROUP * 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {symbol: value for value, symbol in enumerate(_ALPHABET)}
_READ_ALIKE = {"O": "0", "I": "1", "L": "1"}
_SEPARATORS = frozenset("-‐‑‒–—−_.,·")
_GF32_POLYNOMIAL = 0b100101


def generate() -> str:
    """A new code from the system's generator, in groups joined by hyphens."""
    return _format(secrets.randbits(BITS))


def parse(typed: str) -> bytearray:
    """The code's 140 bits, big-endian in 18 bytes, for key derivation.

    Spaces, dashes and case do not matter; O is read as 0, I and L as 1.
    Raises `Refusal`: `keys.code_empty`, `keys.code_symbol`, `keys.code_length` (`have`, `want`), `keys.code_group` (`group`).
    """
    symbols = _symbols(typed)
    wanted = GROUPS * GROUP_LENGTH
    if not symbols:
        raise Refusal("keys.code_empty", field="code")
    for place, symbol in enumerate(symbols):
        if symbol not in _VALUE:
            raise Refusal("keys.code_symbol", field="code", group=place // GROUP_LENGTH + 1)
    if len(symbols) != wanted:
        raise Refusal("keys.code_length", field="code", have=len(symbols), want=wanted)
    number = 0
    for group in range(GROUPS):
        start = group * GROUP_LENGTH
        values = [_VALUE[symbol] for symbol in symbols[start : start + GROUP_LENGTH]]
        if _check_value(group, values[:DATA_PER_GROUP]) != values[DATA_PER_GROUP]:
            raise Refusal("keys.code_group", field="code", group=group + 1)
        for value in values[:DATA_PER_GROUP]:
            number = number << 5 | value
    return bytearray(number.to_bytes((BITS + 7) // 8, "big"))


def same(shown: str, typed: str) -> bool:
    """Whether what was re-typed is the code that was shown; raises the refusals of `parse` for a slip."""
    return secrets.compare_digest(bytes(parse(shown)), bytes(parse(typed)))


def _symbols(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    kept = (sign for sign in plain if not sign.isspace() and sign not in _SEPARATORS)
    return "".join(_READ_ALIKE.get(sign, sign) for sign in kept)


def _format(number: int) -> str:
    groups = []
    for group in range(GROUPS):
        shift = BITS - (group + 1) * DATA_PER_GROUP * 5
        values = [number >> shift + 5 * (DATA_PER_GROUP - 1 - place) & 31 for place in range(DATA_PER_GROUP)]
        groups.append("".join(_ALPHABET[value] for value in [*values, _check_value(group, values)]))
    return "-".join(groups)


def _check_value(group: int, values: list[int]) -> int:
    total = group
    weight = 1
    for value in values:
        weight = _times(weight, 2)  # 2, 4, 8, 16: all different, so an exchange inside the group changes the sum
        total ^= _times(weight, value)
    return total


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _GF32_POLYNOMIAL
        right >>= 1
    return product
