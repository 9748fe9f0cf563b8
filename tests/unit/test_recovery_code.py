"""The recovery code: what it forgives, and what it must never let through."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.store import recovery_code

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODES = st.integers(0, 2**recovery_code.BITS - 1).map(recovery_code._format)


def _refused(typed: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        recovery_code.parse(typed)
    return caught.value


def test_has_at_least_128_bits_and_looks_as_promised() -> None:
    code = recovery_code.generate()
    assert recovery_code.BITS >= 128
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}", code)


def test_codes_differ() -> None:
    assert len({recovery_code.generate() for _ in range(200)}) == 200


@given(_CODES)
def test_what_is_printed_reads_back_to_the_same_bits(code: str) -> None:
    bits = recovery_code.parse(code)
    assert len(bits) == 18
    assert recovery_code._format(int.from_bytes(bits, "big")) == code


@given(_CODES, st.data())
def test_forgives_case_spaces_dashes_and_lookalikes(code: str, data: st.DataObject) -> None:
    typed = code.replace("0", data.draw(st.sampled_from("0Oo"))).replace("1", data.draw(st.sampled_from("1IiLl")))
    typed = typed.replace("-", data.draw(st.sampled_from(["", " ", "-", "–", "\n", "\u00a0", " - "])))
    if data.draw(st.booleans()):
        typed = typed.lower()
    assert recovery_code.parse(f"  {typed}\t") == recovery_code.parse(code)


@given(_CODES, st.integers(0, 34), st.sampled_from(_ALPHABET))
def test_one_wrong_character_always_shows_and_its_group_is_named(code: str, place: int, wrong: str) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[place] == wrong:
        return
    symbols[place] = wrong
    refusal = _refused("".join(symbols))
    assert refusal.code == "keys.code_group"
    assert refusal.params == {"group": place // 5 + 1}


@given(_CODES, st.integers(0, 6), st.integers(0, 4), st.integers(0, 4))
def test_two_exchanged_characters_of_a_group_always_show(code: str, group: int, left: int, right: int) -> None:
    symbols = list(code.replace("-", ""))
    one, other = group * 5 + left, group * 5 + right
    if symbols[one] == symbols[other]:
        return
    symbols[one], symbols[other] = symbols[other], symbols[one]
    assert _refused("".join(symbols)).code == "keys.code_group"


@given(_CODES, st.integers(0, 6), st.integers(0, 6))
def test_exchanged_groups_always_show(code: str, left: int, right: int) -> None:
    groups = code.split("-")
    if left == right:
        return
    groups[left], groups[right] = groups[right], groups[left]
    assert _refused("-".join(groups)).code == "keys.code_group"


def test_a_missing_and_a_surplus_character_are_counted() -> None:
    code = recovery_code.generate()
    assert _refused(code[:-1]).params == {"have": 34, "want": 35}
    assert _refused(code + "A").params == {"have": 36, "want": 35}


@pytest.mark.parametrize("typed", ["", "   ", "- -"])
def test_nothing_typed(typed: str) -> None:
    assert _refused(typed).code == "keys.code_empty"


@pytest.mark.parametrize("sign", ["U", "u", "Ā", "*", "Ж", "\ud800"])
def test_a_sign_that_no_code_has_is_named_by_its_group(sign: str) -> None:
    code = recovery_code.generate()
    refusal = _refused(code[:6] + sign + code[7:])
    assert (refusal.code, refusal.params) == ("keys.code_symbol", {"group": 2})


def test_a_refusal_never_repeats_what_was_typed() -> None:
    typed = "7K2QH" * 7
    refusal = _refused(typed)
    assert "7K2QH" not in repr(refusal) + str(refusal.args) + str(refusal.params)


def test_same() -> None:
    code = recovery_code.generate()
    assert recovery_code.same(code, code.lower().replace("-", " "))
    assert not recovery_code.same(code, recovery_code.generate())
