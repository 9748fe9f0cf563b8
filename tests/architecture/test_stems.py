"""One stem everywhere: form, generated module, page, test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.source_tree import PROGRAM, ROOT

FORMS = sorted((ROOT / "ui").glob("*.ui"))
FLOORS = ("pages", "dialogs", "screens", "widgets")
#: What pages share; no screen by itself.
BASES = {"__init__", "page", "paper_page", "paper_side"}


def _homes(stem: str) -> list[Path]:
    return [path for floor in FLOORS if (path := PROGRAM / "ui" / floor / f"{stem}.py").exists()]


def test_there_are_forms() -> None:
    assert len(FORMS) >= 5


@pytest.mark.parametrize("form", FORMS, ids=lambda path: Path(path).stem)
def test_a_form_has_its_module_its_screen_and_its_test(form: Path) -> None:
    stem = form.stem
    assert (PROGRAM / "ui" / "forms" / f"ui_{stem}.py").exists()
    assert len(_homes(stem)) == 1
    assert (ROOT / "tests" / "gui" / f"test_{stem}.py").exists()


def test_no_generated_form_is_left_without_its_source() -> None:
    generated = {path.stem.removeprefix("ui_") for path in (PROGRAM / "ui" / "forms").glob("ui_*.py")}
    assert generated - {form.stem for form in FORMS} == set()


@pytest.mark.parametrize("floor", ["pages", "dialogs", "screens"])
def test_every_screen_has_its_test(floor: str) -> None:
    modules = {path.stem for path in (PROGRAM / "ui" / floor).glob("*.py")} - BASES
    with_form = {form.stem for form in FORMS}
    tests = {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "gui").glob("test_*.py")}
    # parts of a page (`card_contact` of `card`) are tested with their page
    alone = {
        stem for stem in modules if stem in with_form or not any(stem.startswith(f"{o}_") for o in modules - {stem})
    }
    assert alone - tests == set()
