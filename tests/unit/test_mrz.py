"""Machine-readable zones: official specimens, keyboard wedges, damage, and what never comes out of a zone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.mrz import Layout, Zone, check_digit, cleaned, is_complete, read
from tests.unit.zones import ICAO_CARD, ICAO_PASSPORT, LATVIAN_CARD, card, passport


@pytest.mark.parametrize(
    ("typed", "layout", "surname", "given_names", "expires"),
    [
        (ICAO_PASSPORT, Layout.PASSPORT, "ERIKSSON", "ANNA MARIA", date(2012, 4, 15)),
        (ICAO_CARD, Layout.CARD, "ERIKSSON", "ANNA MARIA", date(2012, 4, 15)),
        (LATVIAN_CARD, Layout.CARD, "PARAUDZINS", "ANDRIS", date(2017, 3, 5)),
        (card("BERZINA<KALNINA<<ILZE"), Layout.CARD, "BERZINA KALNINA", "ILZE", date(2031, 6, 17)),
        (passport("BERZINA<<ILZE"), Layout.PASSPORT, "BERZINA", "ILZE", date(2031, 6, 17)),
    ],
    ids=["icao_td3", "icao_td1", "latvian_card", "double_name", "passport"],
)
def test_zones_are_read(typed: str, layout: Layout, surname: str, given_names: str, expires: date) -> None:
    assert read(typed) == Zone(layout, surname, given_names, truncated=False, expires=expires)


def test_the_weights_are_those_of_icao_9303() -> None:
    assert check_digit("D23145890") == 7
    assert check_digit("740812") == 2
    assert check_digit("ZE184226B<<<<<") == 1
    assert check_digit("<<<<<<<<<<<<<<") == 0


@pytest.mark.parametrize(
    "typed",
    [
        LATVIAN_CARD.replace("\n", ""),
        LATVIAN_CARD.replace("\n", "\r\n") + "\r\n",
        LATVIAN_CARD.lower(),
        LATVIAN_CARD.replace("<", ";"),
        LATVIAN_CARD.replace("<", ">"),
        " ".join(LATVIAN_CARD),
    ],
    ids=["no_breaks", "crlf", "lower_case", "semicolons", "greater_than", "spaced"],
)
def test_what_keyboard_wedges_make_of_a_zone_is_understood(typed: str) -> None:
    assert is_complete(typed)
    assert read(typed).surname == "PARAUDZINS"


def test_a_card_is_not_taken_for_a_passport_two_characters_early() -> None:
    assert not is_complete(cleaned(LATVIAN_CARD)[:88])
    assert is_complete(ICAO_PASSPORT)


def test_a_half_read_zone_is_not_complete() -> None:
    assert not is_complete(LATVIAN_CARD[:60])
    with pytest.raises(Refusal) as caught:
        read(LATVIAN_CARD[:60])
    assert caught.value.code == "identity.mrz_length"


@pytest.mark.parametrize("place", [5, 14, 15, 30, 36, 38, 44, 59])
def test_a_changed_digit_of_a_card_is_noticed(place: int) -> None:
    zone = cleaned(LATVIAN_CARD)
    changed = zone[:place] + ("7" if zone[place] != "7" else "4") + zone[place + 1 :]
    with pytest.raises(Refusal) as caught:
        read(changed)
    assert caught.value.code == "identity.mrz_check"


@pytest.mark.parametrize("place", [44, 53, 57, 63, 65, 71, 72, 86, 87])
def test_a_changed_digit_of_a_passport_is_noticed(place: int) -> None:
    zone = cleaned(ICAO_PASSPORT)
    changed = zone[:place] + ("7" if zone[place] != "7" else "4") + zone[place + 1 :]
    with pytest.raises(Refusal) as caught:
        read(changed)
    assert caught.value.code == "identity.mrz_check"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (LATVIAN_CARD.replace("ANDRIS", "ANDRĪS"), "identity.mrz_character"),
        ("V" + LATVIAN_CARD[1:], "identity.mrz_document"),
        ("V" + ICAO_PASSPORT[1:], "identity.mrz_document"),
        (card(""), "identity.mrz_name"),
        (card("BERZINA<<ILZE", expires="319917"), "identity.mrz_check"),
        ("", "identity.mrz_length"),
    ],
    ids=["character", "visa", "visa_book", "no_name", "no_such_day", "nothing"],
)
def test_what_is_no_zone_is_refused_with_its_reason(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        read(typed)
    assert caught.value.code == code


def test_a_zone_without_a_day_of_expiry_says_so() -> None:
    assert read(card("BERZINA<<ILZE", expires="<<<<<<")).expires is None


def test_a_number_longer_than_nine_goes_on_in_the_optional_field() -> None:
    # ICAO 9303-5, 4.2.2: the tenth and later characters follow in the optional field, then the check digit.
    number, rest = "D23145890", "734"
    first = f"I<UTO{number}<{rest}{check_digit(number + '<' + rest)}".ljust(30, "<")
    second = "3407127M9507122UTO".ljust(29, "<")
    total = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    assert read(f"{first}{second}{total}STEVENSON<<PETER<<<<<<<<<<<<<<").surname == "STEVENSON"


def test_names_that_fill_their_field_count_as_truncated() -> None:
    zone = read(card("BERZINA<<ILZE<ANNA<MARIJA<KATRINA<ELIZABETE"))
    assert zone.truncated
    assert not read(card("BERZINA<<ILZE")).truncated


def test_nothing_of_the_document_is_shown_or_kept() -> None:
    zone = read(LATVIAN_CARD)
    assert repr(zone) == "<Zone>"
    kept = " ".join(str(getattr(zone, name)) for name in Zone.__slots__)
    for secret in ("PA9992921", "121282", "88882", "821212", "LVA"):
        assert secret not in kept


def test_a_refusal_quotes_nothing_that_was_read() -> None:
    with pytest.raises(Refusal) as caught:
        read(LATVIAN_CARD[:-31] + "1" + LATVIAN_CARD[-30:])
    shown = f"{caught.value!r} {caught.value} {caught.value.params} {caught.value.__cause__}"
    assert "PARAUDZINS" not in shown
    assert "PA9992921" not in shown


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(typed: str) -> None:
    code = "identity.mrz_none"
    try:
        read(typed)
    except Refusal as refusal:
        code = refusal.code
    assert code.startswith("identity.mrz_")
