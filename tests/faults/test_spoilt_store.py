"""A store whose bytes, pages or side files were spoilt or exchanged: noticed, said, never shown as an emptier shop."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import trail
from optician_desk.services.opening import Opening
from optician_desk.services.session import Session
from optician_desk.store import checks, connection, keys
from tests.faults import fault_shop
from tests.faults.fault_shop import Shop

ROOT = Path(__file__).resolve().parents[2]
PAGE = 4096
PEOPLE = 60


@pytest.fixture(scope="module")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    shop = fault_shop.make(tmp_path_factory.mktemp("shop") / "shop")
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    for number in range(PEOPLE):
        fault_shop.register(shop.as_manager(opening.desk), f"Bērziņa{number}")
    opening.close()
    return shop


@pytest.fixture
def shop(_template: Shop, tmp_path: Path) -> Shop:
    return fault_shop.copied(_template, tmp_path / "shop")


def _key(shop: Shop) -> bytes:
    return bytes(keys.open_with_keyring(shop.place, shop.keeper).raw)


def _flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1
    path.write_bytes(content)


def _root(raw: Any, name: str) -> int:
    return int(raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0])


def _page(shop: Shop, what: str) -> int:
    raw = connection.connect(shop.place.store, _key(shop), reader=True)
    try:
        if what == "first":
            return 1
        if what == "free":
            return int(raw.execute("PRAGMA page_count").fetchone()[0])
        return _root(raw, {"facts": "name", "search index": "card_fts_data", "trail": "audit"}[what])
    finally:
        raw.close()


def _leave_free_pages(shop: Shop) -> None:
    raw = connection.connect(shop.place.store, _key(shop))
    raw.execute("CREATE TABLE scratch(x)")
    raw.executemany("INSERT INTO scratch VALUES (?)", [("x" * 3000,)] * 20)
    raw.execute("DROP TABLE scratch")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


@pytest.mark.parametrize("what", ["first", "facts", "search index", "trail", "free"])
def test_one_flipped_bit_is_noticed_on_every_kind_of_page(shop: Shop, what: str) -> None:
    if what == "free":
        _leave_free_pages(shop)
    page = _page(shop, what)
    key = _key(shop)
    _flip(shop.place.store, (page - 1) * PAGE + 1000)
    try:
        raw = connection.connect(shop.place.store, key, reader=True)
    except Trouble as trouble:
        if (what, trouble.code) != ("first", "store.not_readable"):
            raise
        return
    found = checks.problems(raw)
    raw.close()
    assert any(str(page) in problem for problem in found), found


def test_a_flipped_bit_of_the_salt_makes_the_file_foreign_not_empty(shop: Shop) -> None:
    _flip(shop.place.store, 3)
    finding = _entered(shop)
    assert finding.step is Step.TROUBLE
    assert finding.why is not None
    assert finding.why.code == "store.foreign"


def _entered(shop: Shop) -> Any:
    opening = shop.opening()
    try:
        return opening.enter()
    finally:
        opening.close()


def _killed_with_a_wal(shop: Shop) -> Path:
    """Two more customers whose save lies in the WAL alone, and whose head the keyring remembers; then the program dies."""
    script = """
import os, sys
from pathlib import Path
from optician_desk.services import settling
from tests.faults import fault_shop
shop = fault_shop.Shop(Path(sys.argv[1]), "", sys.argv[2], "")
opening = shop.opening()
opening.enter()
for name in ("Ozola", "Liepa"):
    fault_shop.register(shop.as_manager(opening.desk), name)
settling.seal_start(opening.desk, shop.keeper)
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", script, str(shop.root), shop.manager], cwd=ROOT, check=False)
    wal = shop.place.store_files[1]
    assert wal.stat().st_size > PAGE
    return wal


def _customers(shop: Shop) -> tuple[Any, int]:
    opening = shop.opening()
    try:
        finding = opening.enter()
        if opening.desk is None:
            return finding, -1
        with opening.desk.store.reading() as con:
            return finding, int(con.exec_driver_sql("SELECT count(*) FROM name").scalar_one())
    finally:
        opening.close()


def test_what_lies_in_the_wal_alone_comes_back(shop: Shop) -> None:
    _killed_with_a_wal(shop)
    assert _customers(shop)[1] == PEOPLE + 2


@pytest.mark.parametrize("where", [5, 24 + 8, 24 + 24 + 500], ids=["header", "frame header", "page"])
def test_a_flipped_bit_in_the_wal_is_never_a_silent_loss(shop: Shop, where: int) -> None:
    wal = _killed_with_a_wal(shop)
    _flip(wal, where)
    finding, held = _customers(shop)
    assert (finding.step, finding.why.code, held) == (Step.TROUBLE, "store.rolled_back", -1)


def test_a_wal_that_was_deleted_is_never_a_silent_loss(shop: Shop) -> None:
    _killed_with_a_wal(shop).unlink()
    finding, _ = _customers(shop)
    assert (finding.step, finding.why.code) == (Step.TROUBLE, "store.rolled_back")


def test_the_wal_of_another_store_changes_nothing(shop: Shop, tmp_path: Path) -> None:
    other = fault_shop.make(tmp_path / "other")
    wal = _killed_with_a_wal(other)
    shutil.copyfile(wal, shop.place.store_files[1])
    before = shop.place.store.read_bytes()
    assert _entered(shop).why.code == "store.not_readable"
    assert shop.place.store.read_bytes() == before
    shop.place.store_files[1].unlink()
    assert _customers(shop)[1] == PEOPLE


def test_a_folder_taken_away_under_the_open_program_takes_no_saves(shop: Shop) -> None:
    opening, session = _at_work(shop)
    shop.place.folder.rename(shop.place.folder.with_name("elsewhere"))
    with pytest.raises(Trouble) as refused:
        fault_shop.register(session, "Ozola")
    assert refused.value.code == "store.missing"
    shop.place.folder.with_name("elsewhere").rename(shop.place.folder)
    fault_shop.register(session, "Ozola")
    opening.close()
    assert _customers(shop)[1] == PEOPLE + 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file from being replaced")
def test_a_store_exchanged_under_the_open_program_takes_no_saves(shop: Shop, tmp_path: Path) -> None:
    opening, session = _at_work(shop)
    shutil.copyfile(shop.place.store, tmp_path / "same.db")
    (tmp_path / "same.db").replace(shop.place.store)
    with pytest.raises(Trouble) as refused:
        fault_shop.register(session, "Ozola")
    assert refused.value.code == "store.missing"
    opening.desk = None
    session.desk.store.close()
    opening.close()


def _at_work(shop: Shop) -> tuple[Opening, Session]:
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    return opening, shop.as_manager(opening.desk)


def test_a_file_that_another_program_holds_is_said_and_waited_for(shop: Shop) -> None:
    opening, session = _at_work(shop)
    other = session.desk.store.own_connection(reader=False)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Trouble) as refused:  # after five seconds, which stand for the minute of a slow program
        fault_shop.register(session, "Ozola")
    assert refused.value.code == "store.busy"
    ending = threading.Timer(1.0, other.execute, ("ROLLBACK",))
    ending.start()
    fault_shop.register(session, "Ozola")  # waits, and is saved once
    ending.join()
    other.close()
    assert trail.verify_desk(session.desk).sound
    opening.close()
    assert _customers(shop)[1] == PEOPLE + 1


START = """
import sys, time
from pathlib import Path
from tests.faults import fault_shop
shop = fault_shop.Shop(Path(sys.argv[1]), "", "", "")
opening = shop.opening()
sys.stdin.readline()
finding = opening.enter()
print(finding.step, finding.why.code if finding.why else "-", flush=True)
sys.stdin.readline()
opening.close()
"""


def test_of_programs_started_at_once_one_gets_the_store(shop: Shop) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(shop.root)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for one in started:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    said = []
    for one in started:
        assert one.stdout is not None
        said.append(one.stdout.readline().split())
    for one in started:
        one.communicate("end\n", timeout=20)
    assert sorted(said) == [["sign_in", "-"], ["trouble", "store.locked_by"], ["trouble", "store.locked_by"]]


@pytest.mark.parametrize(
    ("attribute", "value"), [("sqlite_version_info", (3, 51, 2)), ("sqlite_version_info", (3, 40, 1))]
)
def test_a_library_that_can_lose_data_is_refused(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, attribute: str, value: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sqlcipher, attribute, value)
    finding = _entered(shop)
    assert finding.why.code == "store.library_old"


def test_a_sqlcipher_of_another_format_is_refused(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "cipher_version", lambda: "3.4.1 community")
    assert _entered(shop).why.code == "store.library_old"


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_raw_key_of_the_wrong_length_is_refused_without_echo(shop: Shop, length: int) -> None:
    secret = bytes(range(100, 100 + length))
    with pytest.raises(ValueError, match="32 bytes") as refused:
        connection.connect(shop.place.store, secret)
    assert secret.hex() not in str(refused.value) or not secret


@pytest.mark.parametrize("shape", ["{}", "{}0", "x'{}'", "00{}", "upper"])
def test_a_key_written_out_in_words_is_refused_without_echo(shop: Shop, shape: str) -> None:
    digits = _key(shop).hex()
    typed: Any = digits.upper() if shape == "upper" else shape.format(digits)
    with pytest.raises((ValueError, TypeError, AttributeError, DeskError)) as refused:
        connection.connect(shop.place.store, typed)
    assert digits not in str(refused.value).lower()
    assert _customers(shop)[1] == PEOPLE
