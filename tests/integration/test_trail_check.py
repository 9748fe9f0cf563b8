"""What somebody with the store's key could do to the trail behind the program's back: each is found, and the first named."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from optician_desk.store import anchor, checkpoints, connection, sealing
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.trail import GENESIS, entry_hash
from tests.integration import erasing as desk

MONDAY = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Six entries: three registrations sealed on Monday, an idle week sealed the next, an erasure, two look-ups."""
    opened = desk.new_store(tmp_path / "shop")
    first = desk.register(opened, "Bērziņa")
    for surname in ("Ozola", "Eglīte"):
        desk.register(opened, surname)
    checkpoints.seal(opened, "daily", MONDAY)
    for day in range(3):
        with opened.writing() as con:
            checkpoints.seal_in(con, opened.store_id, "idle_day", day=date(2026, 11, 17) + timedelta(day))
    desk.erase(opened, first)
    checkpoints.seal(opened, "erasure")
    for _ in range(2):
        with desk.at_work(opened, "open_card") as work:
            work.subject = first
    yield opened
    opened.close()


def _raw(store: Store):  # type: ignore[no-untyped-def]
    return connection.connect(store.path, desk.KEY)


def _rehash(raw, store_id: str, start: int) -> None:  # type: ignore[no-untyped-def]
    """Make the chain whole again from `start` on, as a forger would."""
    row = raw.execute("SELECT hash FROM audit WHERE seq = ?", (start - 1,)).fetchone()
    prev = row[0] if row else GENESIS
    for seq, body in raw.execute("SELECT seq, body FROM audit WHERE seq >= ? ORDER BY seq", (start,)).fetchall():
        digest = entry_hash(store_id, seq, prev, body)
        raw.execute("UPDATE audit SET prev = ?, hash = ? WHERE seq = ?", (prev, digest, seq))
        prev = digest


def _problem(store: Store) -> tuple[str, int | None]:
    verdict = desk.check(store)
    assert not verdict.sound
    return verdict.problem, verdict.seq


def test_the_story_itself_is_sound(store: Store) -> None:
    verdict = desk.check(store)
    assert (verdict.sound, verdict.entries, verdict.facts) == (True, 6, 6)
    assert (verdict.checkpoints, verdict.erasures) == (5, 1)


@pytest.mark.parametrize(
    ("statement", "problem", "seq"),
    [
        (
            "UPDATE audit SET body = CAST(replace(body, 'open_card', 'open_kard') AS BLOB) WHERE seq = 5",
            "entry_changed",
            5,
        ),
        ("UPDATE audit SET subject = 'x' WHERE seq = 6", "entry_changed", 6),
        ("UPDATE audit SET staff = NULL WHERE seq = 6", "entry_changed", 6),
        ("DELETE FROM audit WHERE seq = 2", "gap", 2),
        ("DELETE FROM audit WHERE seq = 1", "gap", 1),
        ("UPDATE audit SET seq = CASE seq WHEN 5 THEN 106 ELSE seq - 1 END WHERE seq IN (5, 6)", "entry_moved", 5),
        ("DELETE FROM audit WHERE seq >= 4", "cut", 4),
        ("DELETE FROM checkpoint WHERE seq = 3", "seal_cut", 3),
        ("DELETE FROM checkpoint WHERE seq = 5", "seal_cut", 5),
        ("UPDATE checkpoint SET audit_seq = 2 WHERE seq = 1", "seal_changed", 1),
        ("UPDATE checkpoint SET text = replace(text, '2026-11-18', '2026-11-19') WHERE seq = 3", "seal_signature", 3),
        ("UPDATE erasure_entry SET target = 'x'", "ledger_changed", 1),
        ("DELETE FROM erasure_entry", "erased_unfounded", 4),
        ("UPDATE card SET surname = 'Liepa' WHERE surname = 'Ozola'", "card_unfounded", None),
        ("UPDATE card SET phone = '+37120000111' WHERE surname = 'Ozola'", "card_unfounded", None),
        ("UPDATE card SET email = 'cits@piemers.lv' WHERE surname = 'Ozola'", "card_unfounded", None),
        ("DELETE FROM phone WHERE rowid = (SELECT min(rowid) FROM phone)", "fact_lost", 2),
    ],
)
def test_edit_delete_swap_and_cut_are_found(store: Store, statement: str, problem: str, seq: int | None) -> None:
    desk.tamper(store.path, statement)
    assert _problem(store) == (problem, seq)


def test_an_inserted_entry_is_found_although_the_chain_was_made_whole_again(store: Store) -> None:
    desk.tamper(store.path)
    raw = _raw(store)
    body = raw.execute("SELECT body FROM audit WHERE seq = 5").fetchone()[0]
    raw.execute("UPDATE audit SET seq = seq + 100 WHERE seq >= 2")
    raw.execute("UPDATE audit SET seq = seq - 99 WHERE seq >= 100")
    raw.execute(
        "INSERT INTO audit SELECT 2, subject, staff, ?, zeroblob(32), zeroblob(32) FROM audit WHERE seq = 6", (body,)
    )
    _rehash(raw, store.store_id, 2)
    raw.close()
    assert _problem(store) == ("rewritten", 3)


def test_an_edited_entry_is_found_although_the_chain_was_made_whole_again(store: Store) -> None:
    desk.tamper(store.path, "UPDATE audit SET body = CAST(replace(body, 'register', 'registet') AS BLOB) WHERE seq = 2")
    raw = _raw(store)
    _rehash(raw, store.store_id, 2)
    raw.close()
    assert _problem(store) == ("rewritten", 3)


def test_a_doubled_number_is_found(store: Store) -> None:
    desk.tamper(
        store.path,
        "CREATE TABLE other AS SELECT * FROM audit",
        "DROP TABLE audit",
        "ALTER TABLE other RENAME TO audit",
        "INSERT INTO audit SELECT * FROM audit WHERE seq = 3",
    )
    assert _problem(store) == ("duplicate", 3)


def test_entries_of_another_store_are_found(store: Store, tmp_path: Path) -> None:
    other = desk.new_store(tmp_path / "other")
    for surname in ("Kalniņa", "Liepa"):
        desk.register(other, surname)
    with other.reading() as con:
        rows = con.exec_driver_sql("SELECT * FROM audit ORDER BY seq").all()
    other.close()
    desk.tamper(store.path, "DELETE FROM audit")
    raw = _raw(store)
    raw.executemany("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", [tuple(row) for row in rows])
    raw.close()
    assert _problem(store) == ("entry_changed", 1)


def _seal_anew(store: Store, genesis: bool) -> None:
    """Edit the second entry, mend the chain, and sign every checkpoint again with the key that lies in the store today."""
    desk.tamper(store.path, "UPDATE audit SET body = CAST(replace(body, 'register', 'registet') AS BLOB) WHERE seq = 2")
    raw = _raw(store)
    _rehash(raw, store.store_id, 2)
    private = raw.execute("SELECT private_key FROM sealing_key WHERE id = 'trail'").fetchone()[0]
    key = Ed25519PrivateKey.from_private_bytes(private)
    announced = checkpoints._b64(key.public_key().public_bytes_raw())
    previous = bytes(32)
    for seq, audit_seq, text in raw.execute("SELECT seq, audit_seq, text FROM checkpoint ORDER BY seq").fetchall():
        head = raw.execute("SELECT hash FROM audit WHERE seq = ?", (audit_seq,)).fetchone()[0]
        lines = text.split("\n")
        lines[2], lines[4] = checkpoints._b64(head), f"previous {checkpoints._b64(previous)}"
        lines[6] = f"next {announced}"
        text = "\n".join(lines)
        values = (head, text, key.sign(text.encode()), seq)
        raw.execute("UPDATE checkpoint SET audit_hash = ?, text = ?, signature = ? WHERE seq = ?", values)
        previous = hashlib.sha256(text.encode()).digest()
    if genesis:
        public = key.public_key().public_bytes_raw()
        raw.execute("UPDATE sealing_key SET public_key = ? WHERE id = 'genesis'", (public,))
    raw.close()


def test_a_history_sealed_anew_with_todays_key_is_found_by_the_keys_of_its_own_days(store: Store) -> None:
    _seal_anew(store, genesis=False)
    assert _problem(store) == ("seal_signature", 1)


def test_a_history_sealed_anew_with_its_first_key_too_is_found_by_what_the_keyring_remembers(store: Store) -> None:
    keeper = MemoryKeyring()
    known = anchor.remember_store(keeper, store)
    _seal_anew(store, genesis=True)
    raw = _raw(store)
    try:
        from optician_desk.store import trail_check

        assert trail_check.check(
            raw, store.store_id
        ).sound  # the file alone cannot tell: that is what the anchor is for
        verdict = trail_check.check(raw, store.store_id, known)
    finally:
        raw.close()
    assert (verdict.sound, verdict.problem, verdict.seq) == (False, "rewritten", 4)


def test_an_old_page_put_back_is_found(store: Store) -> None:
    """The encryption itself accepts a page from yesterday; the erased phone number is readable again."""
    gone = desk.register(store, "Zariņa", "+37120000999")
    store.close()
    yesterday = store.path.read_bytes()
    again = Store(store.path, desk.KEY)
    root = _root_page(again, "phone")
    desk.erase(again, gone)
    again.close()
    page = 4096
    content = bytearray(store.path.read_bytes())
    content[(root - 1) * page : root * page] = yesterday[(root - 1) * page : root * page]
    store.path.write_bytes(content)
    replayed = Store(store.path, desk.KEY)
    try:
        with replayed.reading() as con:
            assert con.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []
            assert "+37120000999" in con.exec_driver_sql("SELECT e164 FROM phone").scalars().all()
        verdict = desk.check(replayed)
    finally:
        replayed.close()
    assert (verdict.sound, verdict.problem, verdict.table) == (False, "fact_put_back", "phone")


def test_an_old_page_that_takes_a_new_fact_away_is_found(store: Store) -> None:
    store.close()
    yesterday = store.path.read_bytes()
    again = Store(store.path, desk.KEY)
    root = _root_page(again, "phone")
    desk.register(again, "Zariņa")
    again.close()
    content = bytearray(store.path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = yesterday[(root - 1) * 4096 : root * 4096]
    store.path.write_bytes(content)
    replayed = Store(store.path, desk.KEY)
    try:
        verdict = desk.check(replayed)
    finally:
        replayed.close()
    assert (verdict.sound, verdict.problem, verdict.table, verdict.seq) == (False, "fact_lost", "phone", 7)


def _root_page(store: Store, table: str) -> int:
    with store.reading() as con:
        return int(con.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).scalar_one())


def test_a_whole_old_store_put_back_is_found_by_what_the_keyring_remembers(store: Store, tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    store.close()
    shutil.copyfile(store.path, tmp_path / "old.db")
    again = Store(store.path, desk.KEY)
    desk.register(again, "Zariņa")
    checkpoints.seal(again, "shutdown")
    known = anchor.remember_store(keeper, again)
    again.close()
    shutil.copyfile(tmp_path / "old.db", store.path)
    old = Store(store.path, desk.KEY)
    try:
        assert desk.check(old).sound
        with old.reading() as con:
            found = anchor.compare(con, known)
        assert found is not None
        assert found.code == "store.rolled_back"
    finally:
        old.close()


def test_an_erasure_nobody_ordered_is_unfounded(store: Store) -> None:
    """A forged entry that calls a deleted fact erased names an erasure that was about somebody else."""
    desk.tamper(store.path)
    raw = _raw(store)
    fact = raw.execute("SELECT id FROM phone LIMIT 1").fetchone()[0]
    raw.execute("DELETE FROM phone WHERE id = ?", (fact,))
    body = json.loads(raw.execute("SELECT body FROM audit WHERE seq = 6").fetchone()[0])
    body["erased"] = [["phone", fact, 1]]
    forged = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    raw.execute("UPDATE audit SET body = ? WHERE seq = 6", (forged,))
    _rehash(raw, store.store_id, 6)
    raw.close()
    assert _problem(store) == ("erased_unfounded", 6)


def test_the_check_can_be_stopped(store: Store) -> None:
    from optician_desk.store import trail_check

    raw = store.own_connection()
    try:
        verdict = trail_check.check(raw, store.store_id, progress=lambda done, total: done < 7)
    finally:
        raw.close()
    assert (verdict.sound, verdict.problem) == (False, "stopped")


def test_the_private_key_of_a_seal_is_gone_once_it_was_used(store: Store) -> None:
    with store.reading() as con:
        before = con.exec_driver_sql("SELECT private_key FROM sealing_key WHERE id = 'trail'").scalar_one()
    checkpoints.seal(store, "daily")
    with store.reading() as con:
        held = con.exec_driver_sql("SELECT private_key FROM sealing_key").scalars().all()
        assert sealing.public(con, sealing.GENESIS)
    assert before not in held
