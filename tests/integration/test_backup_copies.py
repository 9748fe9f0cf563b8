"""A backup is a committed state, opened under its own key and checked; what is not whole never gets a name."""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import backup, connection, generations
from optician_desk.store.backup import Cancelled
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.generations import Generation, Index
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.manifest import Manifest
from optician_desk.store.work import new_id, unit_of_work

KEY = bytes(range(32))
SALT = bytes(16)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(tmp_path / "store.db", KEY, SALT, new_id(), new_id())
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "usb"
    made.mkdir()
    return made


def _generation() -> Generation:
    return Generation("a1b2c3d4e5f60718", secrets.token_bytes(32), datetime.now(UTC))


def _register(store: Store, count: int) -> None:
    for number in range(count):
        with unit_of_work(store, task="register", staff="s" * 32, role=None, policy_version="1", counter="OG1") as work:
            work.new_subject()
            work.add(NAME, "name", {"given": "Ilze", "surname": f"Bērziņa{number}"})


def test_a_copy_made_during_heavy_writing_is_one_committed_state(store: Store, folder: Path) -> None:
    _register(store, 20)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            _register(store, 1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        generation = _generation()
        copy = backup.create(store, generation, folder)
    finally:
        stop.set()
        writer.join()
    assert copy.manifest.counts["name"] == copy.manifest.counts["audit"] == copy.manifest.counts["card"] >= 20
    backup.verify(copy, generation)
    assert [found.manifest for found in backup.found_in(folder)] == [copy.manifest]
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", ".optician-desk-backup"]
    raw = connection.connect(copy.path, generation.key, wal=False)
    head = raw.execute("SELECT hash FROM audit WHERE seq = ?", (copy.manifest.trail_seq,)).fetchone()[0]
    raw.close()
    assert head.hex() == copy.manifest.trail_head


def test_the_copy_shows_no_plaintext_and_does_not_open_with_the_store_key(store: Store, folder: Path) -> None:
    _register(store, 3)
    copy = backup.create(store, _generation(), folder)
    content = copy.path.read_bytes()
    assert b"SQLite" not in content
    assert "Bērziņa".encode() not in content
    with pytest.raises(Trouble) as refused:
        connection.connect(copy.path, KEY, wal=False)
    assert refused.value.code == "store.not_readable"


@pytest.mark.parametrize("harm", ["truncate", "flip", "swap", "longer", "other_header"])
def test_a_harmed_copy_is_refused(store: Store, folder: Path, harm: str) -> None:
    _register(store, 30)
    generation = _generation()
    copy = backup.create(store, generation, folder)
    content = bytearray(copy.path.read_bytes())
    match harm:
        case "truncate":
            del content[len(content) // 2 // 4096 * 4096 :]
        case "flip":
            content[len(content) // 2] ^= 1
        case "swap":
            content[4096:8192], content[8192:12288] = content[8192:12288], content[4096:8192]
        case "longer":
            content += bytes(4096)
        case "other_header":
            content[:16] = secrets.token_bytes(16)
    copy.path.write_bytes(content)
    with pytest.raises(Trouble) as refused:
        backup.verify(copy, generation)
    assert refused.value.code == "backup.copy_changed"


def test_a_plain_file_copy_of_a_store_in_use_is_recognised_as_incomplete(store: Store, folder: Path) -> None:
    """Copying only the main file misses what still lies in the write-ahead log, without any error of its own."""
    _register(store, 40)
    generation = Generation("0011223344556677", KEY, datetime.now(UTC))
    copy = backup.create(store, generation, folder)
    shutil.copyfile(store.path, copy.path)
    naive = backup.Copy(copy.path, _as_found(copy))
    with pytest.raises(Trouble) as refused:
        backup.verify(naive, generation)
    assert refused.value.code in ("backup.copy_incomplete", "backup.copy_not_whole", "store.no_schema")


def _as_found(copy: backup.Copy) -> Manifest:
    content = copy.path.read_bytes()
    return dataclasses.replace(copy.manifest, size=len(content), sha256=hashlib.sha256(content).hexdigest())


def test_stopping_leaves_nothing(store: Store, folder: Path) -> None:
    _register(store, 5)
    with pytest.raises(Cancelled):
        backup.create(store, _generation(), folder, lambda _done, _total: False)
    assert list(folder.iterdir()) == []
    _register(store, 1)  # the store goes on


def test_a_missing_folder_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        backup.create(store, _generation(), tmp_path / "unplugged")


def test_the_index_opens_with_the_store_key_alone_and_forgets_what_expired(tmp_path: Path) -> None:
    key = StoreKey("f" * 32, KEY, SALT)
    keys = KeyFile(key.store_id, "in_use", (), SALT)
    index, old = Index(key.store_id).with_new(datetime(2026, 5, 1, tzinfo=UTC))
    index, new = index.with_new(datetime(2026, 11, 22, tzinfo=UTC))
    backup.write_index(tmp_path, index, key, keys)
    read = generations.open_sealed(generations.read(tmp_path / generations.INDEX_NAME), key)
    assert [one.key for one in read.generations] == [old.key, new.key]
    backup.write_index(tmp_path, index.without([old.id]), key, keys)
    raw = (tmp_path / generations.INDEX_NAME).read_bytes()
    assert old.key.hex().encode() not in raw
    again = generations.open_sealed(generations.read(tmp_path / generations.INDEX_NAME), key)
    assert [one.id for one in again.generations] == [new.id]
    with pytest.raises(Trouble) as refused:
        generations.open_sealed(
            generations.read(tmp_path / generations.INDEX_NAME), StoreKey(key.store_id, bytes(range(1, 33)), SALT)
        )
    assert refused.value.code == "backup.index_other_key"
