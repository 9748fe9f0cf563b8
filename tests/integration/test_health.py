"""`check` says how things stand, changes nothing, and names nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from optician_desk import machine_check
from optician_desk.demo.shop import PASSWORDS, make
from optician_desk.services import backup_folders, backups, health, setup
from optician_desk.services.opening import Opening
from optician_desk.store import connection
from optician_desk.store.keyring_access import MemoryKeyring
from tests import backup_shop


@pytest.fixture
def keeper() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def shop(tmp_path: Path, keeper: MemoryKeyring) -> Path:
    """A folder with a store that set-up made; closed."""
    opening = Opening(tmp_path / "store", keeper=keeper)
    plan = setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", setup.new_code())
    setup.create(opening, plan)
    opening.close()
    return tmp_path / "store"


def test_a_store_that_opens_is_well(shop: Path, keeper: MemoryKeyring) -> None:
    found = health.examine(shop, keeper=keeper)
    assert (found.store, found.trail, found.well) == ("open", True, True)
    assert found.trail_entries >= 1


def test_a_machine_without_a_store_is_well(tmp_path: Path) -> None:
    found = health.examine(tmp_path / "none", keeper=MemoryKeyring())
    assert (found.store, found.trail, found.well) == ("none", None, True)
    assert not (tmp_path / "none" / "store.db").exists()


def test_an_open_desk_is_said_and_no_problem(shop: Path, keeper: MemoryKeyring) -> None:
    desk = Opening(shop, keeper=keeper)
    desk.enter()
    try:
        found = health.examine(shop, keeper=keeper)
        assert (found.store, found.trail, found.well) == ("in_use", None, True)
    finally:
        desk.close()


def test_a_truncated_store_is_a_problem(shop: Path, keeper: MemoryKeyring) -> None:
    with (shop / "store.db").open("r+b") as file:
        file.truncate(1000)
    found = health.examine(shop, keeper=keeper)
    assert not found.well
    assert found.store.startswith("store.")


def test_a_changed_fact_is_a_problem(tmp_path: Path) -> None:
    made = make(tmp_path / "demo", people=9)
    desk, keeper = made.opening.desk, made.opening.keeper
    assert desk is not None
    raw = desk.store.own_connection(reader=False)
    for (name,) in raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_no_%'"
    ).fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE name SET surname = 'Mainīts' WHERE rowid = 1")
    raw.close()
    made.opening.close()
    found = health.examine(tmp_path / "demo", keeper=keeper)
    assert (found.store, found.trail, found.well) == ("open", False, False)


def test_an_old_sqlite_is_refused(shop: Path, keeper: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SQLITE_FLOOR", (99, 0, 0))
    found = health.examine(shop, keeper=keeper)
    assert not found.well
    assert found.problems == ("store.library_old",)


@pytest.mark.usefixtures("qapp")
def test_the_answer_names_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make(tmp_path / "demo", people=9)
    made.opening.close()
    machine_check.run(tmp_path / "demo", as_json=True)
    said = capsys.readouterr().out
    answer = json.loads(said)
    assert answer["qt"].startswith("6.")
    assert answer["typeface"] is True
    assert [name for name in PASSWORDS if name.split()[1] in said] == []
    assert str(tmp_path) not in said


def test_backups_ledger_keys_and_trail_are_told(tmp_path: Path) -> None:
    shop = backup_shop.make(tmp_path / "desk")
    backups.create(shop.manager)
    shop.close()
    found = health.examine(tmp_path / "desk", keeper=shop.keeper)
    assert found.well
    assert found.backup.startswith("20")
    assert (found.backup_due, found.backup_folders_missing) == (False, 0)
    assert (found.ledger_entries, found.ledger_enforced) == (0, True)
    assert found.keys == "code keyring"
    assert found.trail_head.startswith(f"{found.trail_entries}:")


def test_a_missing_backup_folder_and_an_erased_customer_who_is_back_are_problems(tmp_path: Path) -> None:
    shop = backup_shop.make(tmp_path / "desk")
    usb = tmp_path / "usb"
    usb.mkdir()
    backup_folders.add(shop.manager, usb, "USB")
    usb.rmdir()
    backups.create(shop.manager)
    with shop.desk.store.reading() as con:
        subject = con.exec_driver_sql("SELECT subject FROM card").scalar()
    raw = shop.desk.store.own_connection(reader=False)
    raw.execute(
        "INSERT INTO erasure_entry VALUES (1, 'subject', ?, '2026-11-22T08:00:00+00:00', '', 'test', x'00', x'00', x'00')",
        (subject,),
    )
    raw.commit()
    raw.close()
    found = health.examine(tmp_path / "desk", keeper=shop.keeper, desk=shop.desk)
    assert found.backup_folders_missing == 1
    assert found.ledger_enforced is False
    assert {"backup.folder_missing", "ledger.not_enforced"} <= set(found.problems)
    assert shop.desk.store.meta()["store_id"]  # still open
    shop.close()
