"""Nothing that was typed stands readable in any file: store, WAL, keys, log, anything else in the folder or the home."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.demo.filling import Registered, fill
from optician_desk.demo.shop import FRONT_DESK, MANAGER, PASSWORDS
from optician_desk.domain.errors import DeskError
from optician_desk.domain.folding import fold
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import accounts, customers, drafts, setup
from optician_desk.services.opening import Opening
from optician_desk.store.keyring_access import MemoryKeyring
from tests import own_log

CARD_NUMBER = "4111 1111 1111 1111"
DRAFT = "Melnraksts Ķēniņš"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with own_log.opened(tmp_path / "home" / "log", logging.DEBUG) as path:
        yield path


def _spellings(needle: str) -> set[bytes]:
    """As a file might hold it: both normal forms, folded, small and capital letters, digits alone, UTF-8 and UTF-16."""
    texts = {needle, fold(needle), needle.lower(), needle.upper(), needle.replace(" ", "")}
    texts |= {unicodedata.normalize("NFD", text) for text in texts}
    return {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")}


def _needles(cards: tuple[Registered, ...], code: str, key: str) -> dict[str, set[bytes]]:
    wanted = {code, key, CARD_NUMBER, DRAFT, PASSWORDS[MANAGER], MANAGER, FRONT_DESK}
    for card in cards:
        person = card.person
        wanted |= {person.surname, person.phone.removeprefix("+371 "), person.email, f"{person.given} {person.surname}"}
        wanted |= {person.doctor[0], person.doctor[1]} | set((person.address or ("",))[:1])
    return {needle: _spellings(needle) for needle in wanted if len(needle) > 5}


def _leaks(folder: Path, needles: dict[str, set[bytes]]) -> list[str]:
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            found += [
                f"{path.name}: {name}" for name, forms in needles.items() if any(form in content for form in forms)
            ]
    return found


def test_no_file_holds_a_readable_word(tmp_path: Path, log: Path) -> None:
    home = tmp_path / "home"
    code = setup.new_code()
    opening = Opening(home / "store", keeper=MemoryKeyring())
    desk = setup.create(opening, setup.Plan("Ogre", "Lete 1", "OG1", MANAGER, PASSWORDS[MANAGER], code))
    waiting = accounts.sign_in(desk, accounts.people(desk)[0].id, PASSWORDS[MANAGER])
    session = accounts.accept_undertaking(waiting)
    cards = fill(session, 40)
    drafts.save(session, "register", {"name.given": DRAFT})
    with pytest.raises(DeskError):
        typed = {"name.given": CARD_NUMBER, "name.surname": "Ozols", "phone.e164": "20000412"}
        customers.register(session, Registration(tuple(Entered(path, text) for path, text in typed.items())))
    customers.search(session, "ilze 2000")
    logging.getLogger("optician_desk.desk").error("could not save %s", cards[0].person)
    key = bytes(desk.store._key).hex()
    needles = _needles(cards, code, key)
    assert len(needles) > 100
    assert {"store.db", "store.db-wal"} <= {path.name for path in (home / "store").iterdir()}
    assert _leaks(home, needles) == []  # while it is open: the WAL is full
    with desk.store.reading() as con:  # the needles are in there: a search that cannot find anything proves nothing
        assert con.exec_driver_sql("SELECT count(*) FROM name WHERE surname = ?", (cards[0].person.surname,)).scalar()
    accounts.sign_out(session)
    opening.close()
    assert _leaks(home, needles) == []
    assert log.stat().st_size > 0


def test_the_search_for_needles_finds_them(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes("vārds Bērziņa".encode("utf-16-le"))
    assert _leaks(tmp_path, {"x": _spellings("Bērziņa")}) == ["plain: x"]
