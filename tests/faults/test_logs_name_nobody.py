"""Nothing of a customer, of a key or of a code gets into logs, standard error or crash reports, whatever goes wrong."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import DeskError
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, customers, erasure
from optician_desk.services.session import Session
from optician_desk.store import keys
from optician_desk.store.facts.contact import NAME
from optician_desk.store.work import new_id
from optician_desk.ui.crash import report
from tests import own_log
from tests.faults import fault_shop
from tests.faults.fault_shop import Shop
from tests.integration import needles

ROOT = Path(__file__).resolve().parents[2]
NAMED = ("Žaklīna", "Šķēpiņa-Ābele", "+37129876543", "zaklina.abele@piemers.lv")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The program's log with everything in it that any library has to say."""
    with own_log.opened(tmp_path / "log", logging.DEBUG) as path:
        yield path


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return fault_shop.make(tmp_path / "shop")


def _needles(shop: Shop) -> set[bytes]:
    found = {form for value in NAMED for form in needles.forms(value)}
    key = bytes(keys.open_with_keyring(shop.place, shop.keeper).raw)
    found |= {key, key.hex().encode(), key.hex().upper().encode(), fault_shop.PASSWORD.encode()}
    return found | {shop.code.encode(), shop.code.replace("-", "").encode()}


def _work_and_fail(session: Session) -> list[BaseException]:
    """A customer's way through the desk, with everything that can be refused or go wrong on it."""
    from optician_desk.domain.registration import Entered, Registration

    typed = dict(zip(("name.given", "name.surname", "phone.e164", "email.address"), NAMED, strict=True))
    subject = customers.register(
        session, Registration(tuple(Entered(path, text) for path, text in typed.items()))
    ).subject
    customers.search(session, NAMED[1])
    cards.open_card(session, subject)
    caught: list[BaseException] = []

    def twice() -> None:
        with session.task(Permission.CORRECT, "correct") as work:
            work.subject = subject
            same = new_id()
            for _ in range(2):
                work.add(NAME, "name", {"given": NAMED[0], "surname": NAMED[1]}, fact_id=same)

    def statement() -> None:
        with session.desk.store.writing() as con:
            con.execute(sa.text("INSERT INTO nowhere VALUES (:name)"), {"name": NAMED[1]})

    def values() -> None:
        raise ValueError(f"cannot take {NAMED[0]} {NAMED[1]}, {NAMED[2]}")

    for job in (
        twice,
        statement,
        values,
        lambda: erasure.propose(session, subject, NAMED[1]),
        lambda: cards.correct(session, subject, "phone", "phone", {"e164": NAMED[2] + NAMED[3]}),
        lambda: customers.register(session, fault_shop.registration(NAMED[1] * 40 + "\0")),
    ):
        try:
            job()
        except Exception as error:  # each is to be logged as the last-resort handler would
            caught.append(error)
            logging.getLogger("optician_desk.test").exception("went wrong for %s: %s", NAMED[1], error)
            logging.getLogger("sqlalchemy.engine").error("failed %r", {"name": NAMED[1]})
    return caught


def test_needles_are_nowhere(shop: Shop, log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    looked_for = _needles(shop)
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    caught = _work_and_fail(shop.as_manager(opening.desk))
    with pytest.raises(DeskError):
        opening.check_code("CTZ1C-" + shop.code[6:])
    opening.close()
    assert len(caught) == 6
    for error in caught:
        assert not needles.in_bytes(report(error).encode(), looked_for)
    written = b"".join(path.read_bytes() for path in log.parent.iterdir())
    assert written.count(b"went wrong") == 6  # the log was really written
    assert not needles.in_bytes(written, looked_for)
    said = capfd.readouterr()
    assert not needles.in_bytes((said.out + said.err).encode(), looked_for)


def test_the_search_for_needles_finds_them(shop: Shop, tmp_path: Path) -> None:
    looked_for = _needles(shop)
    for value in (*NAMED, shop.code, NAMED[1].lower(), "29876543"):
        assert needles.in_bytes(f"… {value} …".encode(), looked_for), value


def test_the_driver_s_errors_hide_what_was_bound(shop: Shop) -> None:
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    with pytest.raises(sa.exc.DBAPIError) as caught, opening.desk.store.writing() as con:
        con.execute(sa.text("INSERT INTO nowhere VALUES (:name)"), {"name": NAMED[1]})
    opening.close()
    assert NAMED[1] not in f"{caught.value} {caught.value!r}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core dumps to switch off")
def test_the_started_program_leaves_no_core_dump() -> None:
    script = (
        "import atexit, resource, sys\n"
        "atexit.register(lambda: print('core', resource.getrlimit(resource.RLIMIT_CORE)[0]))\n"
        "from optician_desk.cli import main\n"
        "main(['trail', '--help'])\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[-1] == "core 0", ran.stderr
