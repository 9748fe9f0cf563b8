"""A backup comes back whole, on this machine or a bare one, and nobody who was erased comes back with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import (
    backup,
    erasure,
    generations,
    key_files,
    keys,
    ledger,
    ledger_file,
    recovery_code,
    restore,
    sealing,
)
from optician_desk.store.backup import Copy
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.generations import Generation, Index
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.work import new_id, unit_of_work


@dataclass
class Shop:
    """A store in use with the names in it, and a folder for copies."""

    location: StoreLocation
    code: str
    usb: Path
    keeper: MemoryKeyring

    def open(self) -> Store:
        return Store(self.location.store, keys.open_with_code(self.location, self.code).raw)

    def names(self) -> list[str]:
        store = self.open()
        try:
            with store.reading() as con:
                return sorted(con.exec_driver_sql("SELECT surname FROM name").scalars())
        finally:
            store.close()

    def back_up(self) -> tuple[Copy, Generation]:
        store = self.open()
        try:
            key = keys.open_with_code(self.location, self.code)
            index, generation = Index(store.store_id).with_new(datetime.now(UTC))
            copy = backup.create(store, generation, self.usb)
            known = key_files.load(self.location).best
            assert known is not None
            backup.write_index(self.usb, index, key, known)
            with store.reading() as con:
                ledger_file.replace(self.usb, [entry.line for entry in ledger.inside(con)])
            return copy, generation
        finally:
            store.close()

    def restore(self, copy: Copy, generation: Generation, **more: str) -> restore.Restored:
        known = key_files.load(self.location).best
        assert known is not None
        key = keys.open_with_code(self.location, self.code)
        return restore.restore(self.location, copy, generation, key, known, **more)  # type: ignore[arg-type]


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    made = Shop(StoreLocation(tmp_path / "desk"), recovery_code.generate(), tmp_path / "usb", MemoryKeyring())
    made.usb.mkdir()
    key = keys.create(made.location, keeper=made.keeper, code=made.code)
    store = Store.create(made.location.store, key.raw, key.salt, key.store_id, new_id())
    with store.writing() as con:
        sealing.ensure(con)
    store.close()
    keys.mark_in_use(made.location, made.keeper)
    return made


def _register(shop: Shop, surname: str) -> str:
    store = shop.open()
    try:
        with unit_of_work(store, task="register", staff="s" * 32, role=None, policy_version="1", counter="OG1") as work:
            subject = work.new_subject()
            work.add(NAME, "name", {"given": "Ilze", "surname": surname})
        return subject
    finally:
        store.close()


def _erase(shop: Shop, subject: str) -> None:
    store = shop.open()
    try:
        with unit_of_work(store, task="erase", staff="s" * 32, role=None, policy_version="1", counter="OG1") as work:
            erasure.erase_subject(work, store, subject, staff="s" * 32, reason="request", at=datetime.now(UTC))
        erasure.scrub(store)
    finally:
        store.close()


def test_a_lost_store_comes_back_as_it_was_backed_up(shop: Shop) -> None:
    _register(shop, "Bērziņa")
    copy, generation = shop.back_up()
    _register(shop, "Kalniņa")
    made = shop.restore(copy, generation)
    assert shop.names() == ["Bērziņa"]
    assert made.customers == 1
    assert made.aside is not None
    assert min(path.name for path in made.aside.iterdir()) == "store.db"
    restore.let_go(shop.location, made.aside)
    assert not made.aside.exists()


def test_who_was_erased_after_the_backup_stays_erased(shop: Shop) -> None:
    erased = _register(shop, "Ozola")
    _register(shop, "Bērziņa")
    copy, generation = shop.back_up()
    _erase(shop, erased)
    made = shop.restore(copy, generation)
    assert made.erased_again == 1
    assert shop.names() == ["Bērziņa"]
    store = shop.open()
    with store.reading() as con:
        assert con.exec_driver_sql("SELECT count(*) FROM card_fts WHERE card_fts MATCH 'ozol*'").scalar_one() == 0
        incarnations = con.exec_driver_sql("SELECT value FROM meta WHERE key = 'incarnation'").scalar_one()
    store.close()
    assert incarnations


def test_on_a_bare_machine_the_folder_and_the_code_are_enough(shop: Shop, tmp_path: Path) -> None:
    _register(shop, "Bērziņa")
    shop.back_up()
    bare = StoreLocation(tmp_path / "new-machine")
    sealed = generations.read(shop.usb / generations.INDEX_NAME)
    key = keys.of_files_by_code(sealed.keys, shop.code)
    index = generations.open_sealed(sealed, key)
    newest = backup.found_in(shop.usb)[0]
    generation = index.find(newest.manifest.generation)
    assert generation is not None
    restore.restore(bare, newest, generation, key, sealed.keys)
    there = Shop(bare, shop.code, shop.usb, MemoryKeyring())
    assert there.names() == ["Bērziņa"]


def test_a_ledger_older_than_the_keyring_remembers_is_refused_or_taken_on_record(shop: Shop) -> None:
    from optician_desk.store import anchor

    _register(shop, "Bērziņa")
    gone = _register(shop, "Ozola")
    copy, generation = shop.back_up()
    _erase(shop, gone)
    key = keys.open_with_code(shop.location, shop.code)
    anchor.remember(shop.keeper, key.store_id, 1, bytes(32), 1, bytes(32))
    (shop.location.folder / "erasures.jsonl").unlink()
    known = key_files.load(shop.location).best
    assert known is not None
    with pytest.raises(Trouble) as refused:
        restore.restore(shop.location, copy, generation, key, known, keeper=shop.keeper)
    assert refused.value.code == "ledger.older"
    assert shop.names() == ["Bērziņa"]  # the live store is as it was
    restore.restore(
        shop.location, copy, generation, key, known, keeper=shop.keeper, accept_older_ledger="m" * 32, staff="m" * 32
    )
    store = shop.open()
    with store.reading() as con:
        body = con.exec_driver_sql("SELECT body FROM audit ORDER BY seq DESC LIMIT 1").scalar_one()
    store.close()
    assert json.loads(body)["details"]["older_ledger"] == 1


@pytest.mark.parametrize("harm", ["flip", "of_another_store", "wrong_key"])
def test_what_is_not_a_good_copy_of_this_store_leaves_the_live_one_alone(shop: Shop, harm: str) -> None:
    import dataclasses

    _register(shop, "Bērziņa")
    copy, generation = shop.back_up()
    if harm == "flip":
        content = bytearray(copy.path.read_bytes())
        content[5000] ^= 1
        copy.path.write_bytes(content)
    elif harm == "of_another_store":
        copy = Copy(copy.path, dataclasses.replace(copy.manifest, store_id="0" * 32))
    else:
        generation = dataclasses.replace(generation, key=bytes(32))
    before = shop.location.store.read_bytes()
    with pytest.raises(Trouble):
        shop.restore(copy, generation)
    assert shop.location.store.read_bytes() == before
    assert not (shop.location.folder / restore.SIDE_NAME).exists()
    assert shop.names() == ["Bērziņa"]


class CutOff(Exception):
    """Stands for the power going."""


@pytest.mark.parametrize("moves", [0, 1])
def test_a_swap_cut_off_is_finished_at_the_next_start(shop: Shop, monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    _register(shop, "Bērziņa")
    copy, generation = shop.back_up()
    _register(shop, "Kalniņa")
    real = Path.rename
    done = 0

    def rename(self: Path, target: Path) -> Path:
        nonlocal done
        if self.parent == shop.location.folder and self.suffix in (".db", ".db-wal", ".db-shm"):
            if done == moves:
                raise CutOff
            done += 1
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(CutOff):
        shop.restore(copy, generation)
    monkeypatch.undo()
    finished = restore.finish(shop.location)
    assert finished
    assert not restore.finish(shop.location)
    assert shop.names() == ["Bērziņa"]
