"""Where the project's own files are, for the tests that read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "optician_desk"

#: Not of the repository: made by tools, or what a person keeps beside it.
_FOREIGN = {".git", ".venv", "__pycache__", "build", "dist", "tour", "node_modules"}
_CACHES = (".mypy", ".ruff", ".pytest", ".import_linter", ".hypothesis", ".idea", ".vscode")


def is_generated(path: Path) -> bool:
    """Made by pyside6-uic or pyside6-rcc; `packaging/generate.py --check` watches those."""
    return path.name == "resources_rc.py" or (path.parent.name == "forms" and path.name.startswith("ui_"))


@cache
def project_files() -> tuple[Path, ...]:
    """Every file of the repository (told by place, so that it works without git as well)."""
    return tuple(_walk(ROOT))


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            if path.name not in _FOREIGN and not path.name.startswith(_CACHES) and not path.name.endswith(".egg-info"):
                yield from _walk(path)
        else:
            yield path


def python_files(*, generated: bool = False) -> list[Path]:
    return [path for path in project_files() if path.suffix == ".py" and (generated or not is_generated(path))]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
