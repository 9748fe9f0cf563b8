"""The trail names what was changed behind the program's back, and nothing is half written."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Trouble
from optician_desk.store import connection, trail_check
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.work import new_id, unit_of_work

KEY = bytes(range(32))
STAFF = "a" * 32


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(tmp_path / "store.db", KEY, secrets.token_bytes(16), new_id(), new_id())
    yield opened
    opened.close()


def _register(store: Store, surname: str) -> str:
    with unit_of_work(
        store, task="register", staff=STAFF, role="front_desk", policy_version="2026-01-01", counter="OG1"
    ) as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": surname})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
        return subject


def _check(store: Store) -> trail_check.TrailVerdict:
    raw = store.own_connection()
    try:
        return trail_check.check(raw, store.store_id)
    finally:
        raw.close()


def _tamper(store: Store, *statements: str) -> None:
    """What somebody with the key could do with another program: guards dropped first."""
    raw = connection.connect(store.path, KEY)
    try:
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_no_%'"
        ).fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
    finally:
        raw.close()


def test_a_registration_is_sound_and_names_no_one(store: Store) -> None:
    _register(store, "Bērziņa")
    verdict = _check(store)
    assert (verdict.sound, verdict.entries, verdict.facts) == (True, 1, 2)
    with store.reading() as con:
        body = con.exec_driver_sql("SELECT body FROM audit").scalar_one()
    assert "Bērziņa".encode() not in body
    assert b"20000412" not in body
    assert json.loads(body)["fields"] == ["name.given", "name.surname", "phone.e164"]


@pytest.mark.parametrize(
    ("statement", "problem", "seq"),
    [
        ("UPDATE name SET surname = 'Kalniņa' WHERE surname = 'Ozola'", "fact_changed", 2),
        ("DELETE FROM phone WHERE rowid = 2", "fact_lost", 2),
        (
            (
                "INSERT INTO phone SELECT 'x', subject, slot, hlc, incarnation, origin_seq, channel, given_by, staff,"
                " policy_version, supersedes, nonce, e164 FROM phone LIMIT 1"
            ),
            "fact_unknown",
            None,
        ),
        ("DELETE FROM audit WHERE seq = 2", "gap", 2),
        ("UPDATE audit SET body = replace(body, 'register', 'registet') WHERE seq = 2", "entry_changed", 2),
        ("UPDATE audit SET staff = 'someone else' WHERE seq = 3", "entry_changed", 3),
        ("UPDATE audit SET prev = zeroblob(32) WHERE seq = 3", "entry_moved", 3),
        ("DELETE FROM audit WHERE seq = 3", "fact_unknown", None),
    ],
)
def test_what_was_tampered_with_is_named(store: Store, statement: str, problem: str, seq: int | None) -> None:
    for surname in ("Bērziņa", "Ozola", "Eglīte"):
        _register(store, surname)
    assert _check(store).sound
    _tamper(store, statement)
    verdict = _check(store)
    assert (verdict.sound, verdict.problem, verdict.seq) == (False, problem, seq)


def test_facts_and_entries_are_never_changed_or_deleted(store: Store) -> None:
    _register(store, "Bērziņa")
    for statement in (
        "UPDATE name SET surname = 'x'",
        "DELETE FROM name",
        "UPDATE audit SET staff = ''",
        "DELETE FROM audit",
    ):
        with pytest.raises(DBAPIError), store.writing() as con:
            con.exec_driver_sql(statement)


def test_an_exception_inside_a_task_leaves_nothing(store: Store) -> None:
    def fails() -> None:
        with unit_of_work(store, task="register", staff=STAFF, role=None, policy_version="1", counter="OG1") as work:
            work.new_subject()
            work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        fails()
    with store.reading() as con:
        counts = [
            con.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in ("name", "audit", "card")
        ]
    assert counts == [0, 0, 0]


def test_a_correction_supersedes_and_the_card_row_follows(store: Store) -> None:
    subject = _register(store, "Bērziņa")
    with unit_of_work(store, task="correct", staff=STAFF, role=None, policy_version="1", counter="OG1") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": "Ilze", "surname": "Kalniņa"})
    with store.reading() as con:
        assert con.exec_driver_sql("SELECT surname FROM card").scalar_one() == "Kalniņa"
        found = [
            con.exec_driver_sql("SELECT count(*) FROM card_fts WHERE card_fts MATCH ?", (word,)).scalar_one()
            for word in ('"berz"*', '"kaln"*')
        ]
        supersedes = con.exec_driver_sql("SELECT count(*) FROM name WHERE supersedes IS NOT NULL").scalar_one()
    assert found == [0, 1]
    assert supersedes == 1
    assert _check(store).sound


def test_a_column_of_a_later_version_leaves_earlier_entries_sound(store: Store) -> None:
    _register(store, "Bērziņa")
    _tamper(store, "ALTER TABLE name ADD COLUMN title TEXT")
    assert _check(store).sound
    _tamper(store, "UPDATE name SET title = 'Dr.'")
    assert _check(store).problem == "fact_changed"


def test_a_value_that_was_emptied_is_noticed(store: Store) -> None:
    _register(store, "Bērziņa")
    _tamper(store, "UPDATE name SET given = NULL")
    assert _check(store).problem == "fact_changed"


def test_a_wrong_key_and_an_old_or_foreign_file_are_told_apart(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as wrong:
        Store(store.path, bytes(32))
    assert wrong.value.code == "store.not_readable"
    foreign = tmp_path / "foreign.db"
    raw = sqlcipher.connect(str(foreign))
    raw.set_key(f"x'{KEY.hex()}'")
    raw.execute("CREATE TABLE other(a)")
    raw.close()
    with pytest.raises(Trouble) as no_schema:
        Store(foreign, KEY)
    assert no_schema.value.code == "store.no_schema"
    raw = connection.connect(store.path, KEY)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(Trouble) as newer:
        Store(store.path, KEY)
    assert newer.value.code == "store.newer"
