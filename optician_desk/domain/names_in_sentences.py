"""Names of lists (kinds of data, systems, documents) as they stand inside a sentence, on screens and on papers."""

from __future__ import annotations

from collections.abc import Iterable


def inside(name: str) -> str:
    """A name of a list inside a sentence: without its capital, unless that begins an abbreviation ("IP …")."""
    return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"


def listed(names: Iterable[str]) -> str:
    """Names of a list in one line: the first keeps its capital."""
    return ", ".join(inside(name) if at else name for at, name in enumerate(names))
