"""What the manager sees afterwards, the small things, and what must not be left behind."""

from __future__ import annotations

from pathlib import Path

from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.tour.answering import REPORT
from optician_desk.tour.hands import Lost
from optician_desk.tour.stage import BORN, CODE, DOCUMENT, MANAGER, PASSWORDS, SURNAME, Stage
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
    hands.click(card.form.tabs, card.form.tabs.tabRect(2).center())
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


def nothing_left_behind(stage: Stage, folder: Path, keeper: SecretKeeper) -> bool:
    """The report is whole and known; of the document nothing is left, not even decrypted. True when something failed."""
    from optician_desk.services import file_check
    from optician_desk.services.opening import Opening

    needles = [DOCUMENT, CODE, CODE.replace("-", ""), CODE.replace("-", "<"), BORN, "1996-01-29", "<<"]
    opening = Opening(folder / "store", keeper=keeper)
    try:
        opening.enter()
        if opening.desk is None:
            raise Lost("the store of the tour does not open again")
        verdict = file_check.verify_file(stage.out / REPORT, opening.desk)
        with opening.desk.store.reading() as con:
            tables = [row[0] for row in con.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            cells = [
                (table, cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell))
                for table in tables
                if not table.startswith("card_fts_")
                for row in con.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608  names from the schema itself
                for cell in row
            ]
    finally:
        opening.close()
    leaks = sorted({f"{table}: {needle}" for table, cell in cells for needle in needles if needle in cell})
    print(f"{'the report verifies':<34} {verdict}", f"{'left of the document':<34} {leaks or 'nothing'}", sep="\n")
    return bool(leaks)
