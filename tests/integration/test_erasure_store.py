"""What an erasure does in the store: everything of one person and nothing of another, counted, confirmed, resumable."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.store import assessment, erasure
from optician_desk.store.database import Store
from tests.integration import erasing as desk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = desk.new_store(tmp_path / "shop")
    yield opened
    opened.close()


def _words(store: Store, word: str) -> int:
    with store.reading() as con:
        return int(con.exec_driver_sql("SELECT count(*) FROM card_fts WHERE card_fts MATCH ?", (word,)).scalar_one())


def test_everything_of_one_goes_and_nothing_of_another(store: Store) -> None:
    gone, stays = desk.register(store, "Bērziņa"), desk.register(store, "Ozola")
    for subject in (gone, stays):
        desk.refer(store, subject)
        desk.keep(store, subject, b"%PDF of " + subject.encode())
    desk.draft(store, "register", '{"given": "ILZE", "surname": "Berzina", "phone": ""}')
    desk.draft(store, "correct", '{"given": "Ilze", "surname": "Ozola"}')
    desk.draft(store, "referral", f'{{"subject": "{gone}", "line": "OD -3,25"}}')
    result = desk.erase(store, gone)
    assert dict(result.facts) == {"name": 1, "phone": 1, "email": 1, "referral": 1, "lens": 1}
    assert (result.documents, result.drafts) == (1, 2)
    tables = ("name", "phone", "email", "referral", "lens", "card", "kept_document", "draft")
    assert [desk.count(store, table) for table in tables] == [1] * 8
    assert (_words(store, '"berz"*'), _words(store, '"ozol"*')) == (0, 1)
    assert erasure.scrub(store).complete
    assert store.path.with_name("store.db-wal").stat().st_size == 0
    assert desk.check(store).sound


def test_the_gate_is_shut_again(store: Store) -> None:
    desk.erase(store, desk.register(store, "Bērziņa"))
    assert desk.count(store, "erasure_gate") == 0


def test_a_single_value_goes_and_the_card_follows(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    with store.reading() as con:
        email = con.exec_driver_sql("SELECT id FROM email").scalar_one()
    assert dict(desk.erase_facts(store, subject, [email]).facts) == {"email": 1}
    with store.reading() as con:
        assert con.exec_driver_sql("SELECT email, surname FROM card").one() == (None, "Bērziņa")
    assert desk.check(store).sound


def test_a_signed_paper_in_which_the_value_may_stand_goes_with_it_and_an_older_one_stays(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    desk.keep(store, subject, b"report of before")
    desk.refer(store, subject)
    desk.keep(store, subject, b"report with lenses")
    with store.reading() as con:
        lens = con.exec_driver_sql("SELECT id FROM lens").scalar_one()
    assert desk.erase_facts(store, subject, [lens]).documents == 1
    with store.reading() as con:
        assert con.exec_driver_sql("SELECT content FROM kept_document").scalar_one() == b"report of before"


def test_erasing_twice_changes_nothing(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    first, second = desk.erase(store, subject), desk.erase(store, subject)
    assert second.ledger == first.ledger
    assert second.facts == ()


def test_a_reader_that_blocks_the_last_step_is_said_and_the_step_made_up_for(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    erasure.scrub(store)
    reader = store.own_connection()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM name").fetchone()
    desk.erase(store, subject)
    result = erasure.scrub(store, attempts=3, first_wait=0.001)
    assert (result.complete, result.attempts) == (False, 3)
    reader.execute("ROLLBACK")
    reader.close()
    done = erasure.scrub_if_due(store)
    assert done is not None
    assert done.complete
    assert erasure.scrub_if_due(store) is None


def test_a_reader_that_lets_go_meanwhile_is_waited_for(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    reader = store.own_connection()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM name").fetchone()
    desk.erase(store, subject)
    tried = threading.Event()

    def lets_go() -> None:
        tried.wait(5)
        reader.execute("ROLLBACK")

    letting = threading.Thread(target=lets_go)
    letting.start()
    tried.set()
    assert erasure.scrub(store).complete
    letting.join()
    reader.close()


def test_counts_by_month_remain_and_small_ones_are_hidden(store: Store) -> None:
    for number in range(5):
        subject = desk.register(store, f"Bērziņa{number}")
        if number < 4:
            desk.refer(store, subject)
        desk.erase(store, subject)
    with store.reading() as con:
        found = {what: amount for _, what, amount in erasure.tallies(con)}
        columns = [row[1] for row in con.exec_driver_sql("PRAGMA table_info(tally)")]
    assert (found["customer"], found["phone"], found["lens"]) == (5, 5, None)
    assert columns == ["month", "what", "amount"]


def test_a_subject_with_an_open_assessment_is_gone_from_it(store: Store) -> None:
    from datetime import date

    from optician_desk.policy.loading import load, shipped

    subject = desk.register(store, "Bērziņa")
    desk.erase(store, subject)
    with store.reading() as con:
        assert assessment.assess(con, subject, load(shipped()), date(2026, 11, 22)) == ()
