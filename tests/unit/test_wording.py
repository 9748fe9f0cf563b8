"""Texts of papers: both languages say the same things, and dates and numbers follow the language."""

from __future__ import annotations

import string
import tomllib
from datetime import UTC, date, datetime
from importlib import resources

import pytest

from optician_desk.documents.wording import glued, wording

TEXTS = resources.files("optician_desk.documents") / "texts"
PAPERS = sorted(file.name.removesuffix(".toml") for file in (TEXTS / "lv").iterdir())


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_files() -> None:
    assert sorted(file.name.removesuffix(".toml") for file in (TEXTS / "en").iterdir()) == PAPERS
    assert len(PAPERS) >= 5


@pytest.mark.parametrize("paper", PAPERS)
def test_both_languages_have_the_same_keys_and_places(paper: str) -> None:
    latvian, english = wording(paper, "lv")._texts, wording(paper, "en")._texts
    assert sorted(latvian) == sorted(english)
    assert {key: _places(text) for key, text in latvian.items()} == {
        key: _places(text) for key, text in english.items()
    }
    assert [key for key, text in latvian.items() if not text.strip()] == []


@pytest.mark.parametrize("language", ["lv", "en"])
@pytest.mark.parametrize("paper", PAPERS)
def test_texts_are_valid_toml_without_stray_ascii_quotes(paper: str, language: str) -> None:
    tomllib.loads((TEXTS / language / f"{paper}.toml").read_text("utf-8"))
    assert [text for text in wording(paper, language)._texts.values() if '"' in text] == []


def test_latvian_dates_decline_the_month_and_stay_together() -> None:
    words = wording("report", "lv")
    assert words.day(date(2026, 11, 22)) == "22.11.2026."
    assert words.long_day(date(2026, 11, 22)) == "2026.\u00a0gada 22.\u00a0novembrī"
    assert words.long_day(date(2026, 3, 1), "until") == "2026.\u00a0gada 1.\u00a0martam"
    assert words.long_day(date(2026, 8, 31), "from") == "2026.\u00a0gada 31.\u00a0augusta"


def test_english_dates() -> None:
    words = wording("report", "en")
    assert words.day(date(2026, 11, 22)) == "22.11.2026"
    assert words.long_day(date(2026, 11, 22)) == "22 November 2026"


def test_moments_are_told_in_riga() -> None:
    assert wording("report", "lv").moment(datetime(2026, 7, 1, 21, 30, tzinfo=UTC)) == "02.07.2026. 00:30"
    assert wording("report", "en").moment(datetime(2026, 7, 1, 21, 30, tzinfo=UTC)) == "02.07.2026 00:30"


def test_a_value_is_never_read_as_a_pattern() -> None:
    assert wording("report", "en")("seal.approved", name="{at} {0}") == "Approved by: {at} {0}"


def test_another_language_is_no_paper() -> None:
    with pytest.raises(ValueError, match="de"):
        wording("report", "de")


@pytest.mark.parametrize(
    ("law", "printed"),
    [
        ("VDAR 17. panta 3. punkta e) apakšpunkts", "VDAR~17.~panta 3.~punkta e)~apakšpunkts"),
        ("GDPR Art. 9(2)(a)", "GDPR Art.~9(2)(a)"),
        ("līguma izpilde, VDAR 6. panta 1. punkts", "līguma izpilde, VDAR~6.~panta 1.~punkts"),
        ("(a) un b", "(a)~un b"),
        ("Nosaukums. Teikums", "Nosaukums. Teikums"),
    ],
)
def test_no_line_parts_a_law_from_its_number(law: str, printed: str) -> None:
    assert glued(law) == printed.replace("~", "\u00a0")
