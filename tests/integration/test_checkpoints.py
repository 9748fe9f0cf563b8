"""Signed checkpoints: daily, idle days, outside copies; what the keyring remembers; the oldest part goes by right."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy.exc import DBAPIError

from optician_desk.domain.errors import Trouble
from optician_desk.store import anchor, checkpoints, sealing, trail_check, trail_term
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import MemoryKeyring
from tests.integration import erasing as desk

FRIDAY = datetime(2026, 11, 13, 16, 0, tzinfo=UTC)
LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = desk.new_store(tmp_path / "shop")
    yield opened
    opened.close()


def _is_weekday(day: date) -> bool:
    return day.weekday() < 5


def test_a_checkpoint_is_a_signed_note_of_both_heads(store: Store) -> None:
    desk.erase(store, desk.register(store, "Bērziņa"))
    with store.reading() as con:
        key = sealing.public(con, sealing.TRAIL)
        head = con.exec_driver_sql("SELECT hash FROM audit WHERE seq = 2").scalar_one()
    assert key
    made = checkpoints.seal(store, "backup", FRIDAY)
    lines = made.text.split("\n")
    assert lines[:3] == [f"optician-desk/{store.store_id}", "2", base64.b64encode(head).decode()]
    assert lines[3] == "checkpoint 1 backup 2026-11-13T16:00:00.000+00:00 2026-11-13"
    assert (made.audit_seq, made.ledger_size, made.short) == (2, 1, f"2:{head.hex()[:16]}")
    Ed25519PublicKey.from_public_bytes(key).verify(made.signature, made.text.encode())
    assert checkpoints.note(made, key).endswith("\n")
    assert "Bērziņa" not in made.text


def test_idle_business_days_are_sealed_at_the_next_start(store: Store) -> None:
    checkpoints.seal(store, "shutdown", FRIDAY)
    assert checkpoints.seal_idle_days(store, date(2026, 11, 19), _is_weekday) == 3
    with store.reading() as con:
        texts = (
            con.exec_driver_sql("SELECT text FROM checkpoint WHERE reason = 'idle_day' ORDER BY seq").scalars().all()
        )
    assert [text.split("\n")[3].split(" ")[-1] for text in texts] == ["2026-11-16", "2026-11-17", "2026-11-18"]
    assert checkpoints.seal_idle_days(store, date(2026, 11, 19), _is_weekday) == 0
    assert desk.check(store).sound


def test_before_the_first_seal_no_day_was_idle(store: Store) -> None:
    assert checkpoints.seal_idle_days(store, date(2026, 11, 19), _is_weekday) == 0


def test_the_calendar_day_is_that_of_riga(store: Store) -> None:
    checkpoints.seal(store, "daily", datetime(2026, 11, 13, 22, 30, tzinfo=UTC))
    with store.reading() as con:
        assert checkpoints.sealed_on(con, date(2026, 11, 14), "daily")
        assert not checkpoints.sealed_on(con, date(2026, 11, 15), "daily")
        assert not checkpoints.sealed_on(con, date(2026, 11, 14), "start")


def test_checkpoints_cannot_be_changed(store: Store) -> None:
    checkpoints.seal(store, "daily")
    for statement in ("DELETE FROM checkpoint", "UPDATE checkpoint SET reason = 'start'"):
        with pytest.raises(DBAPIError), store.writing() as con:
            con.exec_driver_sql(statement)


def test_the_keyring_never_goes_back_by_itself(store: Store) -> None:
    keeper = MemoryKeyring()
    assert anchor.recall(keeper, store.store_id) is None
    desk.erase(store, desk.register(store, "Bērziņa"))
    checkpoints.seal(store, "erasure")
    known = anchor.remember_store(keeper, store)
    assert anchor.recall(keeper, store.store_id) == known
    with pytest.raises(Trouble, match=r"store\.rolled_back"):
        anchor.remember(keeper, store.store_id, 1, bytes(32), 1, bytes(32))
    with pytest.raises(Trouble, match=r"ledger\.older"):
        _remember_shorter_ledger(keeper, store)
    assert anchor.remember(keeper, store.store_id, 1, bytes(32), 0, bytes(32), lower=True).audit_seq == 1


def _remember_shorter_ledger(keeper: MemoryKeyring, store: Store) -> None:
    with store.reading() as con:
        last = checkpoints.latest(con)
    anchor.remember(keeper, store.store_id, 9, bytes(32), 0, bytes(32), checkpoint=last)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"audit_seq": "x"}', "not json"])
def test_an_unreadable_memory_is_said(store: Store, text: str) -> None:
    keeper = MemoryKeyring()
    keeper.write(anchor.SERVICE, store.store_id, text)
    with pytest.raises(Trouble, match=r"ledger\.memory_unreadable"):
        anchor.recall(keeper, store.store_id)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM audit WHERE seq = 2", "store.rolled_back"),
        ("UPDATE audit SET hash = zeroblob(32) WHERE seq = 2", "store.rewritten"),
        ("DELETE FROM checkpoint", "store.rolled_back"),
        ("UPDATE checkpoint SET text = text || ' '", "store.rewritten"),
        ("DELETE FROM erasure_entry", "ledger.older"),
        ("UPDATE erasure_entry SET hash = zeroblob(32)", "ledger.rewritten"),
        ("UPDATE sealing_key SET public_key = zeroblob(32) WHERE id = 'genesis'", "store.rewritten"),
    ],
)
def test_what_differs_from_the_memory_is_told_apart(store: Store, statement: str, code: str) -> None:
    keeper = MemoryKeyring()
    desk.erase(store, desk.register(store, "Bērziņa"))
    checkpoints.seal(store, "erasure")
    known = anchor.remember_store(keeper, store)
    with store.reading() as con:
        assert anchor.compare(con, known) is None
    desk.tamper(store.path, statement)
    with store.reading() as con:
        found = anchor.compare(con, known)
    assert found is not None
    assert found.code == code


def test_the_oldest_part_goes_at_a_seal_and_everything_still_holds(store: Store) -> None:
    keeper = MemoryKeyring()
    for number in range(3):
        desk.register(store, f"Bērziņa{number}")
    checkpoints.seal(store, "daily", FRIDAY)
    gone = desk.register(store, "Ozola")
    checkpoints.seal(store, "daily")
    known = anchor.remember_store(keeper, store)
    assert trail_term.prune(store, FRIDAY) == 0
    assert trail_term.prune(store, FRIDAY + timedelta(days=1)) == 3
    verdict = desk.check(store)
    assert (verdict.sound, verdict.entries, verdict.facts) == (True, 3, 12)
    with store.reading() as con:
        assert anchor.compare(con, known) is None
        assert con.exec_driver_sql("SELECT min(seq) FROM audit").scalar_one() == 4
    desk.erase(store, gone)
    raw = store.own_connection()
    try:
        assert trail_check.check(raw, store.store_id, known).sound
    finally:
        raw.close()
    desk.tamper(store.path, "UPDATE name SET surname = 'x' WHERE surname = 'Bērziņa1'")
    assert desk.check(store).problem == "fact_changed"


def test_a_beginning_cut_off_by_somebody_else_is_a_gap(store: Store) -> None:
    for number in range(3):
        desk.register(store, f"Bērziņa{number}")
        checkpoints.seal(store, "daily", FRIDAY)
    trail_term.prune(store, LATER)
    assert desk.check(store).sound
    desk.tamper(store.path, "DELETE FROM audit WHERE seq = 3")
    verdict = desk.check(store)
    assert (verdict.sound, verdict.problem, verdict.seq) == (False, "gap", 1)


def test_a_store_without_an_older_seal_is_not_cut(store: Store) -> None:
    desk.register(store, "Bērziņa")
    assert trail_term.prune(store, LATER) == 0
    checkpoints.seal(store, "daily", FRIDAY)
    assert trail_term.prune(store, LATER) == 0
