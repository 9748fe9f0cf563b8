"""The ledger of erasures: chained, signed, written outside first, and stronger than any copy that comes back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.store import data_map, erasure, ledger, ledger_file, sealing
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import PHONE
from tests.integration import erasing as desk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = desk.new_store(tmp_path / "shop")
    yield opened
    opened.close()


def _public(store: Store) -> bytes:
    with store.reading() as con:
        key = sealing.public(con, sealing.LEDGER)
    assert key
    return key


def _trouble(store: Store) -> str:
    with pytest.raises(Trouble) as caught:
        erasure.enforce(store)
    return caught.value.code


def test_an_entry_holds_random_ids_and_codes_alone_and_lies_outside_too(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    desk.erase(store, subject)
    (line,) = ledger_file.lines(store.path.parent)
    entry = json.loads(line)
    assert (entry["kind"], entry["target"], entry["reason"], entry["seq"]) == ("subject", subject, "request", 1)
    for needle in ("bērziņa", "berzina", "ilze", "20000412"):
        assert needle not in line.decode().lower()
    outside = ledger.load(store.path.parent, store.store_id, _public(store))
    with store.reading() as con:
        assert ledger.inside(con) == outside


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("target", "f" * 32),
        ("kind", "fact"),
        ("at", "2020-01-01T00:00:00.000+00:00"),
        ("reason", "other"),
        ("prev", "11" * 32),
        ("signature", "22" * 64),
        ("seq", 7),
    ],
)
def test_a_changed_line_is_found(store: Store, field: str, value: object) -> None:
    for surname in ("Bērziņa", "Ozola"):
        desk.erase(store, desk.register(store, surname))
    lines = ledger_file.lines(store.path.parent)
    changed = {**json.loads(lines[1]), field: value}
    (store.path.parent / ledger_file.NAME).write_bytes(lines[0] + json.dumps(changed).encode() + b"\n")
    assert _trouble(store) == "ledger.damaged"


def test_lines_swapped_or_of_another_store_are_refused(store: Store, tmp_path: Path) -> None:
    for surname in ("Bērziņa", "Ozola"):
        desk.erase(store, desk.register(store, surname))
    side = store.path.parent / ledger_file.NAME
    first, second = ledger_file.lines(store.path.parent)
    side.write_bytes(second + first)
    assert _trouble(store) == "ledger.damaged"
    other = desk.new_store(tmp_path / "other")
    desk.erase(other, desk.register(other, "Kalniņa"))
    shutil.copyfile(other.path.parent / ledger_file.NAME, side)
    other.close()
    assert _trouble(store) == "ledger.damaged"


def test_an_older_line_changed_outside_is_found_by_the_full_comparison(store: Store) -> None:
    for surname in ("Bērziņa", "Ozola"):
        desk.erase(store, desk.register(store, surname))
    folder = store.path.parent
    with store.reading() as con:
        assert ledger.same_outside(con, folder)
    first, second = ledger_file.lines(folder)
    (folder / ledger_file.NAME).write_bytes(first.replace(b"request", b"mistake") + second)
    with store.reading() as con:
        assert not ledger.same_outside(con, folder)
    with pytest.raises(Trouble, match=r"ledger\.damaged"):
        ledger.load(folder, store.store_id, _public(store))


def test_a_torn_last_line_is_left_out_and_written_over(store: Store) -> None:
    desk.erase(store, desk.register(store, "Bērziņa"))
    with (store.path.parent / ledger_file.NAME).open("ab") as file:
        file.write(b'{"seq": 2, "kind": "sub')
    assert len(ledger_file.lines(store.path.parent)) == 1
    desk.erase(store, desk.register(store, "Ozola"))
    assert ledger.head(ledger.load(store.path.parent, store.store_id, _public(store))).size == 2


def test_a_lost_side_file_is_written_again_from_the_store(store: Store) -> None:
    desk.erase(store, desk.register(store, "Bērziņa"))
    side = store.path.parent / ledger_file.NAME
    before = side.read_bytes()
    side.unlink()
    assert erasure.enforce(store) == 0
    assert side.read_bytes() == before


def test_a_copy_from_before_the_erasure_is_emptied_again(store: Store, tmp_path: Path) -> None:
    """The very store that comes back from a copy: nobody who was erased is in it after the ledger was enforced."""
    gone, stays = desk.register(store, "Bērziņa"), desk.register(store, "Ozola")
    desk.keep(store, gone, b"signed report")
    store.close()
    older = tmp_path / "older.db"
    shutil.copyfile(store.path, older)
    again = Store(store.path, desk.KEY)
    desk.erase(again, gone)
    again.close()
    shutil.copyfile(older, store.path)
    restored = Store(store.path, desk.KEY)
    try:
        assert desk.count(restored, "name") == 2
        assert erasure.enforce(restored) == 3
        assert erasure.enforce(restored) == 0
        assert erasure.enforce(restored, everything=True) == 0
        assert [desk.count(restored, name) for name in ("name", "card", "kept_document")] == [1, 1, 0]
        with restored.reading() as con:
            assert con.exec_driver_sql("SELECT subject FROM card").scalar_one() == stays
            assert ledger.head_of(con).size == 1
        assert desk.check(restored).sound
    finally:
        restored.close()


def test_a_crash_between_side_file_and_store_is_finished_at_the_next_open(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")

    def crashes() -> None:
        with desk.at_work(store, "erase") as work:
            desk.erase_in(work, store, subject)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        crashes()
    assert (desk.count(store, "name"), desk.count(store, "erasure_entry")) == (1, 0)
    assert len(ledger_file.lines(store.path.parent)) == 1
    assert erasure.enforce(store) == 3
    assert (desk.count(store, "name"), desk.count(store, "erasure_entry")) == (0, 1)
    assert desk.check(store).sound


def test_the_next_erasure_also_finishes_the_one_that_crashed(store: Store) -> None:
    first, second = desk.register(store, "Bērziņa"), desk.register(store, "Ozola")

    def crashes() -> None:
        with desk.at_work(store, "erase") as work:
            desk.erase_in(work, store, first)
            raise RuntimeError("disk full")

    with pytest.raises(RuntimeError):
        crashes()
    assert desk.erase(store, second).ledger.size == 2
    assert desk.count(store, "name") == 0


def test_an_erased_subject_or_fact_is_never_taken_in_again(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    with store.reading() as con:
        row = con.exec_driver_sql("SELECT * FROM phone").one()._asdict()
    desk.erase_facts(store, subject, [row["id"]])
    with pytest.raises(Refusal, match=r"erasure\.erased"), desk.at_work(store) as work:
        work.add(PHONE, "phone", {"e164": row["e164"]}, subject=subject, fact_id=row["id"])
    desk.erase(store, subject)
    with pytest.raises(Refusal, match=r"erasure\.erased"), desk.at_work(store) as work:
        work.add(PHONE, "phone", {"e164": row["e164"]}, subject=subject)
    assert desk.count(store, "phone") == 0


def test_every_kind_of_fact_refuses_what_was_erased(store: Store) -> None:
    with store.reading() as con:
        names = set(con.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars())
    kinds = [*(table.name for table in data_map.facts()), "kept_document"]
    assert [kind for kind in kinds if f"{kind}_stays_erased" not in names] == []


def test_the_ledger_itself_cannot_be_changed(store: Store) -> None:
    desk.erase(store, desk.register(store, "Bērziņa"))
    for statement in ("DELETE FROM erasure_entry", "UPDATE erasure_entry SET target = ''"):
        with pytest.raises(DBAPIError), store.writing() as con:
            con.exec_driver_sql(statement)


def test_a_shorter_ledger_never_replaces_a_longer_one(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    desk.erase(store, desk.register(store, "Bērziņa"))
    with store.reading() as con:
        ledger_file.replace(folder, [entry.line for entry in ledger.inside(con)])
    line = ledger_file.lines(folder)
    assert len(line) == 1
    desk.erase(store, desk.register(store, "Ozola"))
    with store.reading() as con:
        ledger_file.replace(folder, [entry.line for entry in ledger.inside(con)])
    assert len(ledger_file.lines(folder)) == 2
    with pytest.raises(Trouble, match=r"ledger\.older"):
        ledger_file.replace(folder, line)


def test_what_cannot_be_written_outside_is_not_erased_inside(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    (store.path.parent / ledger_file.NAME).mkdir()
    with pytest.raises(Trouble, match=r"ledger\."):
        desk.erase(store, subject)
    assert (desk.count(store, "name"), desk.count(store, "erasure_entry")) == (1, 0)
