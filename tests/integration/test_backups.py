"""Backups as the shop meets them: on from the first day, checked, thinned, missing media said, a drill that proves it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from optician_desk.domain.errors import NotAllowed, Trouble
from optician_desk.domain.staff import Role
from optician_desk.policy import loading
from optician_desk.services import backup_folders, backups, restoring
from optician_desk.services.session import Desk, Session
from optician_desk.store import backup, erasure, keys, recovery_code, sealing
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.tables import POLICY_FILE, STAFF
from optician_desk.store.work import new_id, unit_of_work

CODE = recovery_code.generate()
TECHNICIAN, MANAGER = "t" * 32, "m" * 32


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    location = StoreLocation(tmp_path / "desk")
    key = keys.create(location, keeper=MemoryKeyring(), code=CODE)
    store = Store.create(location.store, key.raw, key.salt, key.store_id, new_id())
    keys.mark_in_use(location, None)
    policy = loading.load(loading.shipped())
    with store.writing() as con:
        sealing.ensure(con)
        con.execute(
            POLICY_FILE.insert().values(
                version=policy.version, sha256="0" * 64, imported_at=clock.now.isoformat(), content=loading.shipped()
            )
        )
        for staff, name, role in ((TECHNICIAN, "Uldis Ozols", "technician"), (MANAGER, "Jānis Egle", "manager")):
            con.execute(STAFF.insert().values(id=staff, name=name, role=role, created_at=clock.now.isoformat()))
    opened = Desk(store, policy, {"counter": "OG1"}, clock)
    yield opened
    opened.close()


@pytest.fixture
def technician(desk: Desk) -> Session:
    return Session(desk, TECHNICIAN, "Uldis Ozols", Role.TECHNICIAN)


def _register(desk: Desk, surname: str) -> str:
    with desk.task("register", MANAGER) as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": surname})
    return subject


def _erase(desk: Desk, subject: str) -> None:
    with unit_of_work(
        desk.store, task="erase", staff=MANAGER, role="manager", policy_version="1", counter="OG1"
    ) as work:
        erasure.erase_subject(work, desk.store, subject, staff=MANAGER, reason="request", at=datetime.now(UTC))


def test_backups_are_on_without_anybody_choosing_a_folder(desk: Desk) -> None:
    _register(desk, "Bērziņa")
    assert backup_folders.age(desk).due
    report = backups.run(desk)
    assert report.made
    assert [outcome.code for outcome in report.outcomes] == [""]
    assert report.last_day == (datetime(2027, 5, 22, tzinfo=UTC)).date()
    assert not backup_folders.age(desk).due
    [line] = backups.copies(desk)
    assert (line.customers, line.readable) == (1, True)


def test_a_missing_medium_is_said_and_the_others_get_their_copy(
    desk: Desk, technician: Session, tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    backups.run(desk)
    backup_folders.add(technician, usb, "Zibatmiņa")
    assert all(outcome.made for outcome in backups.create(technician).outcomes)
    shutil.move(usb, tmp_path / "pocket")
    report = backups.create(technician)
    assert {outcome.label: outcome.code for outcome in report.outcomes}["Zibatmiņa"] == "backup.folder_missing"
    assert report.made
    assert backup_folders.age(desk).missing == ("Zibatmiņa",)
    shutil.move(tmp_path / "pocket", usb)
    backups.create(technician)
    assert backup_folders.age(desk).missing == ()


def test_old_generations_end_and_their_copies_cannot_be_read_any_more(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    backups.run(desk)
    folder = backup_folders.place(desk, backup_folders.folders(desk)[0])
    [first] = backup.found_in(folder)
    stolen = tmp_path / first.path.name
    shutil.copyfile(first.path, stolen)
    key = desk.store.store_key()
    [old] = backups.machine_index(desk, key).generations
    for _ in range(260):
        clock.now += timedelta(days=1)
        if clock.now.day == 15:
            backups.run(desk)
    living = [one.id for one in backups.machine_index(desk, key).generations]
    key.wipe()
    assert old.id not in living
    assert not first.path.exists()
    assert all(old.key.hex() not in path.read_text() for path in folder.glob("*.json"))
    assert old.key.hex() not in (desk.store.path.parent / "generations.json").read_text()


def test_every_copy_is_opened_again_by_verify_and_a_harmed_one_is_named(
    desk: Desk, technician: Session, clock: Clock
) -> None:
    backups.run(desk)
    clock.now += timedelta(hours=5)
    backups.run(desk)
    place = backup_folders.place(desk, backup_folders.folders(desk)[0])
    newest, oldest = backup.found_in(place)
    content = bytearray(oldest.path.read_bytes())
    content[9000] ^= 1
    oldest.path.write_bytes(content)
    found = {outcome.label: outcome.code for outcome in backups.verify(technician)}
    assert found == {newest.path.name: "", oldest.path.name: "backup.copy_changed"}


def test_the_drill_restores_and_proves_the_erased_absent(desk: Desk, technician: Session) -> None:
    gone = _register(desk, "Ozola")
    _register(desk, "Bērziņa")
    backups.run(desk)
    _erase(desk, gone)
    report = restoring.drill(technician)
    assert report.passed
    assert (report.customers, report.erased_again, report.resurrected) == (1, 1, 0)
    assert [path.name for path in desk.store.path.parent.glob("drill-*")] == []


def test_a_guided_restore_takes_the_code_and_somebody_who_may(desk: Desk, tmp_path: Path) -> None:
    _register(desk, "Bērziņa")
    backups.run(desk)
    medium = tmp_path / "desk" / "backups"
    bare = StoreLocation(tmp_path / "bare")
    guided = restoring.Guided(bare, medium, CODE, keeper=MemoryKeyring())
    [line] = guided.copies()

    def front_desk(restored: Desk) -> Session:
        return Session(restored, "f" * 32, "Anna Kalniņa", Role.FRONT_DESK)

    def technician(restored: Desk) -> Session:
        return Session(restored, TECHNICIAN, "Uldis Ozols", Role.TECHNICIAN)

    with pytest.raises(NotAllowed):
        guided.restore(line.name, front_desk)
    assert not bare.store.exists()
    made = guided.restore(line.name, technician)
    assert made.customers == 1
    store = Store(bare.store, keys.open_with_code(bare, CODE).raw)
    with store.reading() as con:
        assert con.exec_driver_sql("SELECT surname FROM name").scalars().all() == ["Bērziņa"]
    store.close()
    with pytest.raises(Trouble) as refused:
        restoring.Guided(bare, medium, recovery_code.generate())
    assert refused.value.code == "keys.code_of_another_store"


def test_front_desk_makes_no_backup(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        backups.create(Session(desk, "f" * 32, "Anna Kalniņa", Role.FRONT_DESK))


def test_a_run_that_was_stopped_leaves_no_key_behind(desk: Desk, technician: Session) -> None:
    backups.run(desk)
    with pytest.raises(backup.Cancelled):
        backups.create(technician, lambda _done, _total: False)
    key = desk.store.store_key()
    index = backups.machine_index(desk, key)
    key.wipe()
    assert len(index.generations) == 1


def test_a_newer_ledger_on_a_second_medium_counts(desk: Desk, tmp_path: Path) -> None:
    gone = _register(desk, "Ozola")
    backups.run(desk)
    _erase(desk, gone)
    second = tmp_path / "second"
    second.mkdir()
    shutil.copyfile(desk.store.path.parent / "erasures.jsonl", second / "erasures.jsonl")
    bare = StoreLocation(tmp_path / "bare")
    guided = restoring.Guided(bare, tmp_path / "desk" / "backups", CODE, keeper=MemoryKeyring())

    def technician(restored: Desk) -> Session:
        return Session(restored, TECHNICIAN, "Uldis Ozols", Role.TECHNICIAN)

    made = guided.restore(guided.copies()[0].name, technician, extra_ledgers=[second])
    assert made.customers == 0


def test_a_restore_tells_how_far_it_is_and_can_be_stopped_in_either_half(desk: Desk, tmp_path: Path) -> None:
    _register(desk, "Bērziņa")
    backups.run(desk)
    bare = StoreLocation(tmp_path / "bare")
    guided = restoring.Guided(bare, tmp_path / "desk" / "backups", CODE, keeper=MemoryKeyring())
    [line] = guided.copies()

    def technician(restored: Desk) -> Session:
        return Session(restored, TECHNICIAN, "Uldis Ozols", Role.TECHNICIAN)

    for until in (0.0, 0.6):
        with pytest.raises(backup.Cancelled):
            guided.restore(line.name, technician, progress=lambda done, total, until=until: done / total <= until)  # type: ignore[misc]
        assert not bare.store.exists()
    seen: list[float] = []

    def watch(done: int, total: int) -> bool:
        seen.append(done / total)
        return True

    guided.restore(line.name, technician, progress=watch)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
