"""Every text a person reads is there in Latvian and in English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest

from tests.architecture.source_tree import PROGRAM, ROOT

I18N = ROOT / "resources" / "i18n"
PAPERS = PROGRAM / "documents" / "texts"
#: {name}, %1, %n
PLACES = re.compile(r"\{[a-z_0-9]*\}|%L?\d|%n")
LATVIAN_FORMS = 3  # one (1, 21), other (2-20, 11), none (0)


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file with its translations (several for a plural) and what the file says of its state."""

    file: str
    source: str
    translations: tuple[str, ...]
    plural: bool
    state: str


def messages(language: str) -> Iterator[Message]:
    for path in sorted(I18N.glob(f"*.{language}.ts")):
        for node in ElementTree.parse(path).iter("message"):  # noqa: S314  our own files
            translation = node.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform")
            texts = tuple((form.text or "") for form in forms) if forms else ((translation.text or ""),)
            source = node.findtext("source") or ""
            yield Message(path.name, source, texts, node.get("numerus") == "yes", translation.get("type", "finished"))


def test_there_is_something_to_check() -> None:
    assert len(list(messages("lv"))) > 100


@pytest.mark.parametrize("language", ["lv", "en"])
def test_nothing_is_left_untranslated(language: str) -> None:
    gaps = [
        f"{m.file}: {m.source}"
        for m in messages(language)
        if m.state != "finished" or not all(text.strip() for text in m.translations)
    ]
    assert gaps == []


def test_plurals_have_all_their_forms() -> None:
    short = [m.source for m in messages("lv") if m.plural and len(m.translations) != LATVIAN_FORMS]
    short += [m.source for m in messages("en") if m.plural and len(m.translations) != 2]
    assert short == []


def test_english_plurals_are_written_for_every_plural() -> None:
    assert {m.source for m in messages("lv") if m.plural} == {m.source for m in messages("en") if m.plural}


@pytest.mark.parametrize("language", ["lv", "en"])
def test_places_for_values_agree(language: str) -> None:
    """A form of a plural may leave the number out ("no requests"), nothing else may be lost or invented."""
    wrong = []
    for m in messages(language):
        wanted = sorted(PLACES.findall(m.source))
        for text in m.translations:
            got = sorted(PLACES.findall(text))
            without_number = [place for place in wanted if place != "%n"]
            if got != wanted and not (m.plural and got == without_number):
                wrong.append(f"{m.file}: {m.source} → {text}")
    assert wrong == []


def _flat(tree: dict[str, Any], before: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{before}{key}.")
        else:
            flat[before + key] = str(value)
    return flat


@pytest.mark.parametrize("paper", sorted(path.name for path in (PAPERS / "lv").glob("*.toml")))
def test_papers_say_the_same_in_both_languages(paper: str) -> None:
    latvian, english = (
        _flat(tomllib.loads((PAPERS / language / paper).read_text(encoding="utf-8"))) for language in ("lv", "en")
    )
    assert set(latvian) == set(english)
    assert [key for key, text in (latvian | english).items() if not text.strip()] == []
    unlike = [key for key in latvian if sorted(PLACES.findall(latvian[key])) != sorted(PLACES.findall(english[key]))]
    assert unlike == []


def test_both_languages_have_the_same_papers() -> None:
    assert {p.name for p in (PAPERS / "lv").iterdir()} == {p.name for p in (PAPERS / "en").iterdir()}


def _pairs(value: object, place: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, dict):
        if set(value) == {"lv", "en"}:
            yield place, value["lv"], value["en"]
        else:
            for key, inner in value.items():
                yield from _pairs(inner, f"{place}.{key}")
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from _pairs(inner, f"{place}[{number}]")


@pytest.mark.parametrize("path", sorted((PROGRAM / "policy").glob("*.toml")), ids=lambda path: Path(path).stem)
def test_policy_files_say_everything_twice(path: Path) -> None:
    pairs = list(_pairs(msgspec.toml.decode(path.read_bytes()), ""))
    assert len(pairs) > 50
    assert [place for place, lv, en in pairs if not (lv.strip() and en.strip())] == []
    unlike = [place for place, lv, en in pairs if sorted(PLACES.findall(lv)) != sorted(PLACES.findall(en))]
    assert unlike == []
    # a sentence that was never translated stands there twice alike; names of companies and numbers may
    copied = [place for place, lv, en in pairs if lv == en and len(lv.split()) > 4]
    assert copied == []
