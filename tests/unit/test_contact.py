"""Contact data: what is typed at the counter, what is kept, and what is refused with a sentence."""

from __future__ import annotations

import unicodedata

import phonenumbers
import pytest
from email_validator import validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

from optician_desk.domain import contact
from optician_desk.domain.errors import Refusal
from optician_desk.ui.messages.contact import SENTENCES


def refused(code: str, call: object, *arguments: object) -> Refusal:
    assert callable(call)
    with pytest.raises(Refusal) as caught:
        call(*arguments)
    assert caught.value.code == code
    SENTENCES[code].format(**caught.value.params)
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        "O'Neil",
        "Smith-Jones",
        "<b>",
        "<img src='/etc/passwd'/>",
        "& < >",
        '=HYPERLINK("x")',
        "-2.25",
        "@SUM",
        "Robert'); DROP",
        "\u200fשרה\u200f",
        "a\u202ecba",
        "क्\u200dष",
        "Ilze 😀",
        "محمد",
        "王小明",
        "von der Ābele",
        "Š",
    ],
)
def test_names_are_kept_exactly(name: str) -> None:
    assert contact.parse_name(name, "name.given") == name


def test_nfc_and_nfd_twins_are_one_name() -> None:
    assert contact.parse_name(unicodedata.normalize("NFD", "Bērziņš"), "name.surname") == "Bērziņš"


def test_spaces_and_control_characters_are_tidied() -> None:
    assert contact.parse_name("  Ilze\tAnna\r\n\x00\x07 \ufeffMar\u00adija ", "name.given") == "Ilze Anna Marija"


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\u200f", "\u200d\u2066\u2069", "\u0301"])
def test_a_name_that_nobody_can_see_is_missing(text: str) -> None:
    assert refused("contact.name_missing", contact.parse_name, text, "name.given").field == "name.given"


@pytest.mark.parametrize("text", ["a" * 200_000, "ē" * 101, "<b>" * 70_000])
def test_a_name_of_a_whole_file_is_refused(text: str) -> None:
    refused("contact.too_long", contact.parse_name, text, "name.given")


def test_half_a_character_is_refused() -> None:
    refused("contact.broken_text", contact.parse_name, "Il\ud800ze", "name.given")


def test_a_name_cannot_turn_the_text_after_it() -> None:
    assert contact.shown_name("a\u202ecba", "Ozols\u2069") == "a[U+202E]cba Ozols[U+2069]"
    assert contact.shown_name("\u200fשרה\u200f", "א\u200eב\u061c") == "\u200fשרה\u200f א\u200eב\u061c"
    assert contact.shown_name("Ilze", "Bērziņa") == "Ilze Bērziņa"
    assert contact.shown_name(None, "Bērziņa") == "Bērziņa"


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("29 123 456", "+37129123456", "29 123 456"),
        ("29-123-456", "+37129123456", "29 123 456"),
        ("+371 20 000 412", "+37120000412", "20 000 412"),
        ("0037120000412", "+37120000412", "20 000 412"),
        ("67012345", "+37167012345", "67 012 345"),
        ("+46 70 123 45 67", "+46701234567", "+46 70 123 45 67"),
        ("+370 612 34567", "+37061234567", "+370 612 34567"),
        ("\u202a+371 29123456\u202c", "+37129123456", "29 123 456"),
    ],
)
def test_phones_are_kept_as_e164_and_shown_locally(typed: str, kept: str, shown: str) -> None:
    assert contact.parse_phone(typed) == kept
    assert contact.shown_phone(kept) == shown
    assert contact.parse_phone(shown) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "contact.phone_missing"),
        ("20 000 4", "contact.phone_length"),
        ("829123456", "contact.phone_length"),
        ("12345678", "contact.phone_invalid"),
        ("+46 1", "contact.phone_shape"),
        ("+46 123", "contact.phone_invalid"),
        ("29ABC456", "contact.phone_shape"),
        ("29123456 ext 5", "contact.phone_shape"),
        ("-", "contact.phone_shape"),
        ("2" * 500, "contact.too_long"),
    ],
)
def test_phones_that_cannot_be_right(typed: str, code: str) -> None:
    assert refused(code, contact.parse_phone, typed).field == "phone"


def test_the_sentence_says_how_many_digits_were_typed() -> None:
    assert refused("contact.phone_length", contact.parse_phone, "20 000 4").params == {"digits": 6}


def test_lists_hide_phones_and_emails() -> None:
    assert contact.masked_phone("+37120000412") == "•• ••• 412"
    assert contact.masked_email("ilze.berzina@piemers.lv") == "ilze.berzina@…"
    assert contact.hidden_email("ilze.berzina@piemers.lv") == "il…@piemers.lv"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Ilze.Berzina@Piemers.LV ", "Ilze.Berzina@piemers.lv"),
        ("ilze.bērziņa@piemērs.lv", "ilze.bērziņa@piemērs.lv"),
        ("a+b@example.com", "a+b@example.com"),
    ],
)
def test_emails(typed: str, kept: str) -> None:
    assert contact.parse_email(typed) == kept
    assert contact.same_email(kept, kept.upper())


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "contact.email_missing"),
        ("ilze", "contact.email_no_at"),
        ("ilze@", "contact.email_no_domain"),
        ("ilze@.", "contact.email_no_domain"),
        ("ilze@piemers", "contact.email_no_ending"),
        ("ilze@piemers.", "contact.email_no_ending"),
        ("@piemers.lv", "contact.email_shape"),
        ("il ze@piemers.lv", "contact.email_shape"),
        ("ilze@piemers..lv", "contact.email_shape"),
        ("x" * 2000 + "@piemers.lv", "contact.too_long"),
    ],
)
def test_emails_that_cannot_be_right(typed: str, code: str) -> None:
    refused(code, contact.parse_email, typed)


@pytest.mark.parametrize("typed", ["5001", "lv5001", "LV-5001", " lv – 5001 ", "LV 5001"])
def test_latvian_postcodes(typed: str) -> None:
    assert contact.parse_postcode(typed) == "LV-5001"


def test_other_postcodes() -> None:
    assert contact.parse_postcode("sw1a 1aa", country="GB") == "SW1A 1AA"
    assert contact.parse_postcode("  ") is None
    refused("contact.postcode", contact.parse_postcode, "50011")
    refused("contact.postcode", contact.parse_postcode, "LT-50011")


@pytest.mark.parametrize(("typed", "code"), [("", "LV"), ("lv", "LV"), ("Igaunija", "EE"), ("Germany", "DE")])
def test_countries(typed: str, code: str) -> None:
    assert contact.parse_country(typed) == code


def test_an_unknown_country_is_refused() -> None:
    refused("contact.country", contact.parse_country, "Atlantis")


def test_country_names_start_at_home() -> None:
    names = contact.country_names("lv")
    assert names[0] == ("LV", "Latvija")
    assert ("EE", "Igaunija") in names
    assert len(names) > 200


def test_nothing_in_a_part_of_an_address_is_no_part() -> None:
    assert contact.parse_address_part("  ", "address.street") is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_anything_typed_is_taken_or_refused(text: str) -> None:
    for parse in (contact.parse_name, contact.parse_address_part):
        try:
            kept = parse(text, "name.given")
        except Refusal:
            continue
        assert kept is None or parse(kept, "name.given") == kept
    codes: set[str] = set()
    for parse_one in (contact.parse_phone, contact.parse_email, contact.parse_postcode, contact.parse_country):
        try:
            parse_one(text)
        except Refusal as refusal:
            codes.add(refusal.code)
    assert codes <= SENTENCES.keys()


@given(st.from_regex(contact._PLAIN_EMAIL, fullmatch=True))
@settings(max_examples=300)
def test_an_address_taken_at_a_glance_is_one_that_the_library_gives_back_unchanged(typed: str) -> None:
    if contact._is_plain_email(typed) and len(typed) <= contact.EMAIL_LIMIT:
        assert validate_email(typed, check_deliverability=False).normalized == typed


@pytest.mark.parametrize(
    "typed",
    [
        "ilze@piemers.test",
        "ilze@localhost.local",
        "a" * 65 + "@piemers.lv",
        "ilze@xn--brzi-tua.lv",
        "ilze@piemers.LV",
        ".ilze@piemers.lv",
        "ilze@-piemers.lv",
        "ilze@piemers.l1",
        "bērziņa@piemers.lv",
    ],
)
def test_what_is_not_of_the_most_usual_form_is_left_to_the_library(typed: str) -> None:
    assert not contact._is_plain_email(typed)


@given(st.from_regex(contact._HOME_PHONE, fullmatch=True))
@settings(max_examples=300)
def test_a_phone_taken_at_a_glance_is_what_the_library_reads(typed: str) -> None:
    number = phonenumbers.parse(typed, "LV")
    valid = phonenumbers.is_valid_number(number)
    try:
        read = contact.parse_phone(typed)
    except Refusal:
        read = ""
    assert read == (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if valid else "")
