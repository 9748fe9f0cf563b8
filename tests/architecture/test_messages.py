"""Every refusal can be said: each code that the program raises has its sentence, and the sentence has its values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from string import Formatter

import pytest

from tests.architecture.source_tree import PROGRAM, python_files, shown, tree

ERRORS = {"Refusal", "NotAllowed", "Trouble"}
CODE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Raised:
    """One place that makes an error: its code, the names of its values (None when not all are written there)."""

    place: str
    code: str
    values: frozenset[str] | None


@cache
def sentences() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((PROGRAM / "ui" / "messages").glob("*.py")):
        if path.stem in {"__init__", "lookup"}:
            continue
        for code, sentence in import_module(f"optician_desk.ui.messages.{path.stem}").SENTENCES.items():
            assert code.split(".")[0] == path.stem, f"{code} belongs to another file than {path.name}"
            found[code] = sentence
    return found


def raised() -> Iterator[Raised]:
    for path in python_files():
        if PROGRAM not in path.parents:
            continue
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            place = f"{shown(path)}:{node.lineno}"
            literals = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if name in ERRORS and literals and node.args[0] is not None and isinstance(node.args[0], ast.Constant):
                named = frozenset(key.arg for key in node.keywords if key.arg)
                whole = all(key.arg for key in node.keywords)
                yield Raised(place, literals[0], named if whole else None)
            elif name not in ERRORS:  # handed on to a helper that raises it
                for literal in literals:
                    if CODE.fullmatch(literal) and literal.split(".")[0] in areas() and literal in sentences():
                        yield Raised(place, literal, None)


@cache
def areas() -> frozenset[str]:
    return frozenset(code.split(".")[0] for code in sentences())


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_something_is_found() -> None:
    assert len(list(raised())) > 50


def test_codes_are_dotted_literals() -> None:
    assert [f"{r.place} {r.code}" for r in raised() if not CODE.fullmatch(r.code)] == []


def test_every_code_has_a_sentence() -> None:
    known = sentences()
    assert [f"{r.place} {r.code}" for r in raised() if r.code not in known] == []


def test_every_place_in_a_sentence_gets_its_value() -> None:
    known = sentences()
    lacking = [
        f"{r.place} {r.code}: {', '.join(sorted(missing))}"
        for r in raised()
        if r.values is not None and r.code in known and (missing := places(known[r.code]) - r.values - {"clause"})
    ]
    assert lacking == []


@pytest.mark.parametrize("code", sorted(sentences()))
def test_a_sentence_is_a_sentence(code: str) -> None:
    sentence = sentences()[code]
    assert sentence[0].isupper() or not sentence[0].isalpha()
    assert sentence.rstrip()[-1] in ".?:}"
    assert "!" not in sentence
