"""Changing the store's key and the recovery code: cut off anywhere, one key always opens, and it is the one on record."""

from __future__ import annotations

import hmac
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import keys, recovery_code, rekey
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.work import new_id, unit_of_work


class CutOff(Exception):
    """Stands for the power going."""


@pytest.fixture
def code() -> str:
    return recovery_code.generate()


@pytest.fixture
def location(tmp_path: Path, code: str) -> StoreLocation:
    found = StoreLocation(tmp_path / "desk")
    keeper = MemoryKeyring()
    key = keys.create(found, keeper=keeper, code=code)
    store = Store.create(found.store, key.raw, key.salt, key.store_id, new_id())
    with unit_of_work(store, task="register", staff="s" * 32, role=None, policy_version="1", counter="OG1") as work:
        work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    store.close()
    keys.mark_in_use(found, keeper)
    return found


def _customers(location: StoreLocation, key: StoreKey) -> int:
    store = Store(location.store, key.raw)
    try:
        with store.reading() as con:
            return int(con.exec_driver_sql("SELECT count(*) FROM name").scalar_one())
    finally:
        store.close()


def test_after_the_change_only_the_new_key_opens_and_the_code_leads_to_it(location: StoreLocation, code: str) -> None:
    old = keys.open_with_code(location, code)
    before = bytes(old.raw)
    new = rekey.change_key(location, old, code=code)
    assert not hmac.compare_digest(before, bytes(new.raw))
    with pytest.raises(Trouble) as refused:
        Store(location.store, before)
    assert refused.value.code == "store.not_readable"
    assert _customers(location, keys.open_with_code(location, code)) == 1
    assert not rekey.is_pending(location)


def test_a_wrong_code_changes_nothing(location: StoreLocation, code: str) -> None:
    old = keys.open_with_code(location, code)
    with pytest.raises(Trouble):
        rekey.change_key(location, old, code=recovery_code.generate())
    assert _customers(location, keys.open_with_code(location, code)) == 1
    assert not rekey.is_pending(location)


@pytest.mark.parametrize("point", ["_change", "_finish"])
def test_cut_off_before_or_after_the_file_changed(
    location: StoreLocation, code: str, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    def cut(*_: object) -> None:
        raise CutOff

    monkeypatch.setattr(rekey, point, cut)
    with pytest.raises(CutOff):
        rekey.change_key(location, keys.open_with_code(location, code), code=code)
    monkeypatch.undo()
    assert rekey.is_pending(location)
    current = keys.open_with_code(location, code)
    settled = rekey.settle(location, current, lambda pending: keys.of_files_by_code(pending, code), None)
    assert _customers(location, settled) == 1
    assert not rekey.is_pending(location)
    assert _customers(location, keys.open_with_code(location, code)) == 1


def test_a_new_recovery_code_takes_the_place_of_the_old_one(location: StoreLocation, code: str) -> None:
    key = keys.open_with_code(location, code)
    fresh = recovery_code.generate()
    keys.replace_code(location, key, fresh)
    with pytest.raises(Trouble) as refused:
        keys.open_with_code(location, code)
    assert refused.value.code == "keys.code_of_another_store"
    assert _customers(location, keys.open_with_code(location, fresh)) == 1
