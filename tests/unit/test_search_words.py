"""What is indexed and what is typed meet in the same words."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optician_desk.domain.search_words import (
    Wish,
    email_part,
    index_words,
    name_parts,
    number_part,
    phone_words,
    wishes,
)


@pytest.mark.parametrize(
    ("group", "value", "indexed"),
    [
        ("name", "Bērziņa-Kalēja", "berzina-kaleja"),
        ("name", "Łukasz", "lukasz"),
        ("phone", "+37129123456", "29123456 37129123456"),
        ("phone", "+46701234567", "701234567 46701234567"),
        ("phone", "+999", "999"),
        ("email", "Ilze.Bērziņa@inbox.lv", "ilze berzina 0atinboxlv"),
        ("email", "zvanīt 29 123 456", "zvanit 29 123 456 29123456"),
        ("number", "OG1-2026-0042", "OG1-2026-0042 42"),
    ],
)
def test_index_words(group: str, value: str, indexed: str) -> None:
    assert index_words(group, value) == indexed


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ()),
        ('  "*(:^', ()),
        ("Anna", (Wish(texts=("anna",)),)),
        ("O'Neil", (Wish(texts=("o", "neil")),)),
        ("anna 2912", (Wish(texts=("anna",)), Wish(texts=("2912",), digits=("2912",)))),
        ("+371 29 12", (Wish(texts=("3712912",), digits=("3712912",)),)),
        ("0037129", (Wish(texts=("0037129",), digits=("0037129", "37129")),)),
        ("2 9 1 2 3 4 5 6", (Wish(texts=tuple("29123456"), digits=("29123456",)),)),
        ("(+371) 29-12-34", (Wish(texts=("371291234",), digits=("371291234",)),)),
        ("829123456", (Wish(texts=("829123456",), digits=("829123456", "29123456")),)),
        ("070 123", (Wish(texts=("070", "123"), digits=("070123", "70123")),)),
        ("ilze.b@inb", (Wish(email=("ilze", "b", "0atinb")),)),
        ("ilze@", (Wish(email=("ilze", "0at")),)),
        ("OG1-2026-0042", (Wish(texts=("og1", "2026", "0042")),)),
    ],
)
def test_wishes(typed: str, found: tuple[Wish, ...]) -> None:
    assert wishes(typed) == found


@pytest.mark.parametrize("before", ["Nr.", "No.", "tel.", "Tālr.:"])
def test_what_announces_a_number_on_paper_is_no_word(before: str) -> None:
    assert wishes(f"{before} OG1-2026-0042") == wishes("OG1-2026-0042")
    assert wishes(f"anna {before} 29 123") == wishes("anna 29 123")
    assert name_parts(f"Anna {before} 29123456") == ("Anna",)
    assert wishes(before) != ()
    assert wishes("No Tel") == (Wish(("no",)), Wish(("tel",)))


def test_a_new_customer_gets_what_was_typed() -> None:
    typed = "Anna Bērziņa 29 123 456 anna@piemers.lv"
    assert name_parts(typed) == ("Anna", "Bērziņa")
    assert number_part(typed) == "29 123 456"
    assert email_part(typed) == "anna@piemers.lv"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_anything_typed_becomes_plain_words(typed: str) -> None:
    for wish in wishes(typed):
        for word in (*wish.texts, *wish.digits, *wish.email):
            assert word
            assert '"' not in word


@given(st.integers(20_000_000, 69_999_999))
def test_a_latvian_number_is_taken_apart_as_the_library_does(number: int) -> None:
    read = phonenumbers.parse(f"+371{number}", None)
    assert phone_words(f"+371{number}") == f"{phonenumbers.national_significant_number(read)} 371{number}"
