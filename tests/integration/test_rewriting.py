"""After an erasure the copies within reach are made anew without the erased; the key of the former copy is gone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from optician_desk.domain.staff import Role
from optician_desk.policy import loading
from optician_desk.services import backup_folders, backups, rewriting
from optician_desk.services.session import Desk, Session
from optician_desk.store import backup, connection, keys, recovery_code
from optician_desk.store.backup import Copy
from optician_desk.store.database import Store
from optician_desk.store.generations import Index
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.work import new_id
from tests.integration import erasing, needles

NEEDLE = "Zvaigzneskalnīte"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    location = StoreLocation(tmp_path / "desk")
    key = keys.create(location, keeper=MemoryKeyring(), code=recovery_code.generate())
    store = Store.create(location.store, key.raw, key.salt, key.store_id, new_id())
    keys.mark_in_use(location, None)
    opened = Desk(store, loading.load(loading.shipped()), {"counter": "OG1"})
    yield opened
    opened.close()


def _index(desk: Desk) -> Index:
    key = desk.store.store_key()
    try:
        return backups.machine_index(desk, key)
    finally:
        key.wipe()


def _copies(desk: Desk) -> list[Copy]:
    return [
        copy for folder in backup_folders.folders(desk) for copy in backup.found_in(backup_folders.place(desk, folder))
    ]


def _two_copies_with(desk: Desk) -> str:
    subject = erasing.register(desk.store, NEEDLE)
    erasing.register(desk.store, "Ozola")
    for days in (3, 1):
        now = datetime.now(UTC) - timedelta(days=days)
        desk.clock = lambda now=now: now  # type: ignore[misc]
        assert all(outcome.made for outcome in backups.run(desk).outcomes)
    desk.clock = lambda: datetime.now(UTC)
    return subject


def test_no_copy_within_reach_holds_the_erased_any_more(desk: Desk) -> None:
    subject = _two_copies_with(desk)
    before, old = _copies(desk), _index(desk)
    erasing.erase(desk.store, subject)
    assert rewriting.due(desk)
    done = rewriting.rewrite(desk)
    assert (done.made, done.failed) == (2, 0)
    assert not rewriting.due(desk)
    after, index = _copies(desk), _index(desk)
    assert sorted(copy.made_at for copy in after) == sorted(copy.made_at for copy in before)
    assert not {one.id for one in old.generations} & {one.id for one in index.generations}
    forms = needles.forms(NEEDLE)
    for copy in after:
        generation = index.find(copy.manifest.generation)
        assert generation is not None
        backup.verify(copy, generation)
        assert copy.manifest.ledger_size == 1
        assert needles.in_bytes(needles.decrypted_pages(copy.path, generation.key), forms) == set()
        raw = connection.connect(copy.path, generation.key, wal=False)
        assert [row[0] for row in raw.execute("SELECT surname FROM name")] == ["Ozola"]
        raw.close()
    assert erasing.check(desk.store).sound


def test_a_second_pass_changes_nothing(desk: Desk) -> None:
    erasing.erase(desk.store, _two_copies_with(desk))
    rewriting.rewrite(desk)
    before = [copy.path for copy in _copies(desk)]
    assert rewriting.rewrite(desk).made == 0
    assert [copy.path for copy in _copies(desk)] == before


def test_a_damaged_copy_is_left_and_counted_and_the_others_made_anew(desk: Desk) -> None:
    subject = _two_copies_with(desk)
    erasing.erase(desk.store, subject)
    broken = _copies(desk)[0]
    content = bytearray(broken.path.read_bytes())
    content[9000] ^= 1
    broken.path.write_bytes(content)
    done = rewriting.rewrite(desk)
    assert (done.made, done.failed) == (1, 1)
    assert broken.path.exists()
    assert not list(desk.store.path.parent.glob("rewrite-*"))


def test_a_medium_that_is_away_keeps_its_key_until_it_is_seen(desk: Desk, tmp_path: Path) -> None:
    with desk.store.writing() as con:
        from optician_desk.store.tables import STAFF

        con.execute(STAFF.insert().values(id="t" * 32, name="Uldis Ozols", role="technician", created_at="2026-11-22"))
    usb = tmp_path / "usb"
    usb.mkdir()
    backup_folders.ensure_default(desk)
    backup_folders.add(Session(desk, "t" * 32, "Uldis Ozols", Role.TECHNICIAN), usb, "USB")
    subject = _two_copies_with(desk)
    shutil.move(usb, tmp_path / "drawer")
    erasing.erase(desk.store, subject)
    old = _index(desk)
    assert rewriting.rewrite(desk).made == 2
    assert {one.id for one in old.generations} <= {one.id for one in _index(desk).generations}
    shutil.move(tmp_path / "drawer", usb)
    assert rewriting.rewrite(desk).made == 2
    assert not {one.id for one in old.generations} & {one.id for one in _index(desk).generations}
    assert all(copy.manifest.ledger_size == 1 for copy in _copies(desk))
