"""What the manager sees afterwards, the small things, and what must not be left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from optician_desk.services import file_check
from optician_desk.services.opening import Opening
from optician_desk.services.trail import verify_desk
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.tour.answering import REPORT
from optician_desk.tour.stage import BORN, CODE, DOCUMENT, MANAGER, PASSWORDS, SURNAME, Stage, zone
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.trail import TrailPage
from optician_desk.ui.screens.lock import LockScreen


def trail(stage: Stage) -> None:
    """Who did what when; the chain checked by one button; the same from the card."""
    hands = stage.hands
    hands.click(stage.shell().rail.item("trail"))
    page = stage.page(TrailPage)
    hands.picture("trail")
    hands.click(page.check)
    hands.wait(page.ui.chain.isVisible, "the outcome of the check")
    hands.picture("trail-checked")
    hands.press("Ctrl+K")
    hands.write(SURNAME)
    hands.press("Return")
    card = stage.page(CardPage)
    hands.click(card.form.tabs, card.form.tabs.tabRect(card.form.tabs.count() - 1).center())
    hands.picture("card-who-looked")


def lock(stage: Stage) -> None:
    """Ctrl+L hides everything at once; the same person goes on where he stood."""
    hands = stage.hands
    hands.press("Ctrl+L")
    screen = stage.screen(LockScreen)
    hands.fill(screen.form.secret.edit, "nav īstā")
    hands.press("Return")
    hands.wait(screen.form.secret.has_error, "the refusal of a wrong password")
    hands.picture("lock-wrong-password")
    hands.fill(screen.form.secret.edit, PASSWORDS[MANAGER])
    hands.press("Return")
    hands.wait(lambda: stage.window.shell is not None, "the desk to be open again")
    stage.page(CardPage)


def small_things(stage: Stage) -> None:
    """Help, the covered screen, settings, the start page of the next day."""
    hands = stage.hands
    hands.press("F1")
    hands.picture("help")
    hands.press("F1")
    hands.press("F9")
    hands.picture("covered")
    hands.press("F9")
    hands.click(stage.shell().rail.item("settings"))
    hands.picture("settings")
    stage.window.sign_out()
    hands.picture("sign-in-next-time")


def nothing_left_behind(stage: Stage, folder: Path, keeper: SecretKeeper) -> list[str]:
    """What is wrong after the desk was closed: the report must be known and whole, of the document nothing may be left."""
    wrong = [f"{path.name} holds {needle}" for path, text in _files(folder) for needle in _needles(text)]
    opening = Opening(folder / "store", keeper=keeper)
    try:
        finding = opening.enter()
        if opening.desk is None:
            return [f"the store does not open again: {finding.why.code if finding.why else finding.step}"]
        verdict = file_check.verify_file(stage.out / REPORT, opening.desk)
        if not verdict.good:
            wrong.append(f"the report is not accepted: {verdict.verdict}")
        cells = list(_cells(opening))
        wrong += sorted({f"{table} holds {needle}" for table, text in cells for needle in _needles(text)})
        if not any(SURNAME in text for _, text in cells):
            wrong.append("the search for leaks reads nothing")
        if not verify_desk(opening.desk).sound:
            wrong.append("the trail is not sound")
    finally:
        opening.close()
    return wrong


def _needles(text: str) -> list[str]:
    """Which parts of the identity document stand in a text. Digits count as a word of their own: ids are full of digits."""
    whole = [word for word in (DOCUMENT, CODE, CODE.replace("-", ""), CODE.replace("-", "<"), *zone()) if word in text]
    digits = (DOCUMENT[2:], BORN, "1996-01-29", "29.01.1996")
    return whole + [word for word in digits if re.search(rf"(?<![0-9A-Za-z]){re.escape(word)}(?![0-9A-Za-z])", text)]


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path, path.read_bytes().decode("latin-1")


def _cells(opening: Opening) -> Iterator[tuple[str, str]]:
    """Every cell of every table, decrypted."""
    raw = opening.desk.store.own_connection() if opening.desk else None
    if raw is None:
        return
    try:
        for (table,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            for row in raw.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  names from the schema itself
                for cell in row:
                    yield table, cell.decode("latin-1") if isinstance(cell, bytes) else str(cell)
    finally:
        raw.close()
