"""A damaged store gives up everything that can be read, and says what is missing."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import salvage
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.work import new_id, unit_of_work

PEOPLE = 400


@pytest.fixture
def key() -> StoreKey:
    return StoreKey("ab" * 16, secrets.token_bytes(32), secrets.token_bytes(16))


@pytest.fixture
def damaged(tmp_path: Path, key: StoreKey) -> Path:
    path = tmp_path / "store.db"
    store = Store.create(path, key.raw, key.salt, key.store_id, new_id())
    for number in range(PEOPLE):
        with unit_of_work(store, task="register", staff="s" * 32, role=None, policy_version="1", counter="OG1") as work:
            work.new_subject()
            work.add(NAME, "name", {"given": "Ilze", "surname": f"Bērziņa{number}"})
            work.add(PHONE, "phone", {"e164": f"+37120{number:06d}"})
    store.close()
    return path


def _flip(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 2000] ^= 1
    path.write_bytes(content)


def _leaf_of(path: Path, key: StoreKey, table: str) -> int:
    """A page that holds rows of `table`, found by which one breaks reading it."""
    from optician_desk.store import connection

    whole = path.read_bytes()
    for page in range(len(whole) // 4096 - 1, 2, -1):
        _flip(path, page)
        raw = connection.connect(path, key.raw, key.salt, reader=True)
        try:
            count = len(raw.execute(f"SELECT * FROM {table} NOT INDEXED").fetchall())
        except Exception:  # noqa: BLE001  (any error of the driver says: this is one)
            count = -1
        raw.close()
        path.write_bytes(whole)
        if count == -1:
            return page
    raise AssertionError("no page of that table")


@pytest.mark.parametrize("table", ["name", "phone"])
def test_one_bad_page_costs_its_rows_alone_and_the_trail_names_them(
    damaged: Path, key: StoreKey, tmp_path: Path, table: str
) -> None:
    _flip(damaged, _leaf_of(damaged, key, table))
    before = damaged.read_bytes()
    found = salvage.salvage(damaged, key, tmp_path / "fresh.db")
    other = "phone" if table == "name" else "name"
    assert found.rows[other] == PEOPLE
    assert 0 < found.rows[table] < PEOPLE
    assert found.unreadable == [table]
    assert len(found.missing) == PEOPLE - found.rows[table]
    assert {missing.table for missing in found.missing} == {table}
    assert damaged.read_bytes() == before
    store = Store(tmp_path / "fresh.db", key.raw)
    with store.reading() as con:
        cards = con.exec_driver_sql("SELECT count(*) FROM card").scalar_one()
        hits = con.exec_driver_sql("SELECT count(*) FROM card_fts WHERE card_fts MATCH '\"ilze\"*'").scalar_one()
    store.close()
    assert cards == PEOPLE
    assert hits == found.rows["name"]


def test_a_damaged_salt_is_put_right_from_the_key_files(damaged: Path, key: StoreKey, tmp_path: Path) -> None:
    content = bytearray(damaged.read_bytes())
    content[:16] = secrets.token_bytes(16)
    damaged.write_bytes(content)
    found = salvage.salvage(damaged, key, tmp_path / "fresh.db")
    assert found.rows["name"] == PEOPLE
    assert found.missing == []


def test_a_whole_store_loses_nothing(damaged: Path, key: StoreKey, tmp_path: Path) -> None:
    found = salvage.salvage(damaged, key, tmp_path / "fresh.db")
    assert (found.rows["name"], found.rows["phone"], found.rows["audit"]) == (PEOPLE, PEOPLE, PEOPLE)
    assert (found.missing, found.unreadable) == ([], [])


def test_a_file_whose_first_page_is_gone_is_refused_and_nothing_is_made(
    damaged: Path, key: StoreKey, tmp_path: Path
) -> None:
    _flip(damaged, 1)
    with pytest.raises(Trouble) as refused:
        salvage.salvage(damaged, key, tmp_path / "fresh.db")
    assert refused.value.code == "salvage.nothing_readable"
    assert not (tmp_path / "fresh.db").exists()
