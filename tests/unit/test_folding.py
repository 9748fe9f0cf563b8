"""Folding: what a person types without marks finds what was saved with them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optician_desk.domain.folding import beginnings, fold, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Bērziņš", "berzins"),
        ("Āboliņa", "abolina"),
        ("Čakste", "cakste"),
        ("Ģirts Ķeniņš", "girts kenins"),
        ("Ļubova", "lubova"),
        ("Šķēle Ūdris Žanis", "skele udris zanis"),
        ("Łukasz Sørensen", "lukasz sorensen"),
        ("Weiß", "weiss"),
        ("BĒRZIŅA", "berzina"),
        ("Ýmir Þór", "ymir thor"),
    ],
)
def test_marks_and_case_fall_away(written: str, typed: str) -> None:
    assert fold(written) == typed
    assert fold(unicodedata.normalize("NFD", written)) == typed


def test_invisible_marks_do_not_hide_a_name() -> None:
    assert fold("\u200fIl\u200dze\u00ad") == "ilze"


def test_words_are_letters_and_digits_of_any_script() -> None:
    assert words("O'Neil Bērziņa-Kalēja <b> & Анна 12") == ("o", "neil", "berzina", "kaleja", "b", "анна", "12")
    assert words("… — !") == ()


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Ilze Bērziņa", "berz", ["Bērz"]),
        ("Dace Bērziņa-Kalēja", "kal dac", ["Dac", "Kal"]),
        ("Ilze Bērziņa", "erz", []),
        (unicodedata.normalize("NFD", "Ilze Bērziņa"), "berzin", [unicodedata.normalize("NFD", "Bērziņ")]),
        ("Ilze Bērziņa", "b ber", ["Bēr"]),
        ("Weiß", "weis", ["Weiß"]),
    ],
)
def test_beginnings_show_what_was_found(text: str, typed: str, shown: list[str]) -> None:
    assert [text[start:end] for start, end in beginnings(text, words(typed))] == shown


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.text(max_size=10))
def test_any_text_folds_and_spans_stay_inside(text: str, typed: str) -> None:
    assert fold(fold(text)) == fold(text)
    last = 0
    for start, end in beginnings(text, words(typed)):
        assert last <= start < end <= len(text)
        last = end
