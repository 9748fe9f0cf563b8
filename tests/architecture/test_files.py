"""The shape of the project: sizes, names, nothing of anybody's machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source_tree import PROGRAM, ROOT, project_files, python_files, shown

MOST_LINES = 400
TEXT = {
    ".py",
    ".toml",
    ".md",
    ".txt",
    ".lock",
    ".ui",
    ".ts",
    ".ini",
    ".cfg",
    ".json",
    ".yaml",
    ".yml",
    ".sh",
    ".mako",
    "",
}
TOP_LEVEL = {
    "optician_desk", "resources", "ui", "tests", "packaging", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE",
    "run.py", "requirements.lock", "requirements-dev.lock",
}  # fmt: skip


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    # A migration is written once, run once by each store, and never edited again.
    long = {
        shown(path): lines
        for path in python_files()
        if "migrations/versions" not in path.as_posix()
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def test_packages_start_empty() -> None:
    full = [shown(path) for path in python_files() if path.name == "__init__.py" and path.read_text("utf-8").strip()]
    assert full == []


def test_every_folder_of_the_program_is_a_package() -> None:
    folders = {path.parent for path in PROGRAM.rglob("*.py")}
    # alembic loads migrations by file name, not by import
    lacking = [shown(f) for f in sorted(folders) if not (f / "__init__.py").exists() and f.name != "versions"]
    assert lacking == []


@pytest.mark.parametrize("folder", ["packaging", "ui", "resources"])
def test_folders_that_would_shadow_a_library_are_no_packages(folder: str) -> None:
    assert not (ROOT / folder / "__init__.py").exists()


def test_modules_are_named_after_what_they_do() -> None:
    empty_words = re.compile(r"(^|_)(utils?|helpers?|misc|common|stuff|tools)(_|$)")
    assert [shown(path) for path in python_files() if empty_words.search(path.stem)] == []


def test_top_level_stays_as_it_is() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in project_files()}
    assert {name for name in found if not name.startswith(".")} - TOP_LEVEL == set()


def _texts() -> list[tuple[Path, str]]:
    return [
        (path, path.read_text(encoding="utf-8", errors="replace"))
        for path in project_files()
        if path.suffix in TEXT and path != Path(__file__)
    ]


def test_nothing_names_somebody_s_machine() -> None:
    homes = r"/root/|/home/(?!user\b)\w+/|/Users/\w+/|[A-Z]:\\\\?Users\\"
    machine = re.compile(homes + "|" + re.escape(str(ROOT)) + r"(?![\w-])")
    found = {shown(path): match[0] for path, text in _texts() if (match := machine.search(text))}
    assert found == {}


def test_nothing_names_a_place_to_get_packages_from() -> None:
    """The locks hold names and hashes; where wheels come from is the machine's own setting."""
    places = re.compile(
        r"(extra-)?index-url|find-links|trusted-host|files\.pythonhosted|pypi\.org/simple", re.IGNORECASE
    )
    assert {shown(path): match[0] for path, text in _texts() if (match := places.search(text))} == {}
    locks = [(ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-dev.lock")]
    assert [lock for lock in locks if "://" in lock] == []


def test_developers_get_what_users_get() -> None:
    """`run.py` takes an installed developers' lock for the users' one as well."""

    def pinned(name: str) -> set[str]:
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        return {line.removesuffix("\\").strip() for line in lines if line[:1].isalnum()}

    assert pinned("requirements.lock") - pinned("requirements-dev.lock") == set()


def test_every_pinned_package_carries_hashes() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = re.split(r"\n(?=[a-z0-9])", (ROOT / name).read_text(encoding="utf-8").strip())
        assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
