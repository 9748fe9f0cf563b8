"""The demonstration as the desk opens it: a folder that is deleted at the end, the open store, sign-in data to print."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from optician_desk.demo.people import PEOPLE
from optician_desk.demo.shop import make
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk


@dataclass(frozen=True, slots=True)
class Demo:
    """An open demonstration."""

    folder: Path
    opening: Opening
    desk: Desk
    sign_in_text: str


@contextmanager
def opened(*, language: str = "lv", people: int = PEOPLE) -> Iterator[Demo]:
    """Make the throw-away shop; at the end it is closed and its folder deleted."""
    with tempfile.TemporaryDirectory(prefix="optician-desk-demo-", ignore_cleanup_errors=True) as folder:
        shop = make(Path(folder) / "store", language=language, people=people)
        try:
            desk = shop.opening.desk
            if desk is None:
                raise RuntimeError("the demonstration was not set up")
            lines = [f"  {name:<14} {role.value:<12} {password}" for name, role, password in shop.sign_in]
            text = "\n".join(["A throw-away shop with invented people. Sign in as:", *lines])
            yield Demo(shop.opening.place.folder, shop.opening, desk, text)
        finally:
            shop.opening.close()
