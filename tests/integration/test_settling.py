"""Between opening and work: an old file put back is noticed, a cut-off change is finished, a manager decides on record."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.domain.staff import Role
from optician_desk.services import accounts, setup, staff_accounts
from optician_desk.services.opening import Opening
from optician_desk.store import keys, recovery_code, rekey
from optician_desk.store.facts.contact import NAME
from optician_desk.store.keyring_access import SecretKeeper
from tests.keyrings import GoodKeyring, keeper

PASSWORD = "zaļš ezis skrien"


@pytest.fixture
def ring() -> SecretKeeper:
    return keeper(GoodKeyring())


@pytest.fixture
def code() -> str:
    return recovery_code.generate()


@pytest.fixture
def opening(tmp_path: Path, ring: SecretKeeper, code: str) -> Iterator[Opening]:
    """A store as set-up leaves it, closed again; the next `enter` is a later start."""
    made = Opening(tmp_path / "desk", keeper=ring)
    made.enter()
    plan = setup.Plan(
        shop="Ogre", counter_name="1. lete", counter_code="og1", manager="Jānis Egle", password=PASSWORD, code=code
    )
    setup.create(made, plan)
    made.close()
    later = Opening(tmp_path / "desk", keeper=ring)
    yield later
    later.close()


def _register(opening: Opening, surname: str) -> None:
    assert opening.desk is not None
    with opening.desk.task("register") as work:
        work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": surname})


def _put_back(opening: Opening, tmp_path: Path) -> None:
    """Work goes on after a copy was taken; then somebody puts the old file back."""
    opening.enter()
    _register(opening, "Bērziņa")
    opening.close()
    shutil.copyfile(opening.place.store, tmp_path / "old.db")
    opening.enter()
    _register(opening, "Kalniņa")
    opening.close()
    for path in opening.place.store_files:
        path.unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "old.db", opening.place.store)


def test_an_old_file_put_back_is_never_opened_silently(opening: Opening, tmp_path: Path) -> None:
    _put_back(opening, tmp_path)
    finding = opening.enter()
    assert finding.step is Step.TROUBLE
    assert finding.why is not None
    assert finding.why.code == "store.rolled_back"
    assert finding.may_accept
    assert opening.desk is None


def test_a_manager_accepts_it_on_record_and_the_next_start_is_quiet(opening: Opening, tmp_path: Path) -> None:
    _put_back(opening, tmp_path)
    opening.enter()
    [manager] = opening.waiting_people()
    with pytest.raises(Refusal):
        opening.accept_older(manager.id, "not it")
    assert opening.accept_older(manager.id, PASSWORD).step is Step.SIGN_IN
    assert opening.desk is not None
    with opening.desk.store.reading() as con:
        tasks = [json.loads(body)["task"] for body in con.exec_driver_sql("SELECT body FROM audit").scalars()]
    assert "accept_older_store" in tasks
    opening.close()
    assert opening.enter().why is None


def test_nobody_but_a_manager_accepts_it(opening: Opening, tmp_path: Path) -> None:
    opening.enter()
    assert opening.desk is not None
    [manager] = accounts.people(opening.desk)
    signed = accounts.sign_in(opening.desk, manager.id, PASSWORD)
    boss = accounts.accept_undertaking(signed)
    technician, one_time = staff_accounts.add(boss, "Uldis Ozols", Role.TECHNICIAN)
    opening.close()
    _put_back(opening, tmp_path)
    opening.enter()
    with pytest.raises(NotAllowed):
        opening.accept_older(technician, one_time)
    assert opening.desk is None


@pytest.mark.parametrize("point", ["_change", "_finish"])
@pytest.mark.parametrize("by_code", [False, True])
def test_a_change_of_key_cut_off_is_finished_by_the_next_start(
    opening: Opening, code: str, ring: SecretKeeper, monkeypatch: pytest.MonkeyPatch, point: str, by_code: bool
) -> None:
    class CutOff(Exception):
        pass

    def cut(*_: object) -> None:
        raise CutOff

    old = keys.open_with_code(opening.place, code)
    monkeypatch.setattr(rekey, point, cut)
    with pytest.raises(CutOff):
        rekey.change_key(opening.place, old, code=code, keeper=ring)
    monkeypatch.undo()
    finding = opening.enter_with_code(code) if by_code else opening.enter()
    assert (finding.step, finding.why) == (Step.SIGN_IN, None)
    assert not rekey.is_pending(opening.place)
    opening.close()
    assert opening.enter().step is Step.SIGN_IN


def test_start_and_end_of_work_are_sealed_and_remembered(opening: Opening) -> None:
    opening.enter()
    assert opening.desk is not None
    with opening.desk.store.reading() as con:
        reasons = list(con.exec_driver_sql("SELECT reason FROM checkpoint ORDER BY seq").scalars())
    assert reasons[-1] == "start"
    _register(opening, "Bērziņa")
    opening.close()
    opening.enter()
    assert opening.desk is not None
    with opening.desk.store.reading() as con:
        reasons = list(con.exec_driver_sql("SELECT reason FROM checkpoint ORDER BY seq").scalars())
    assert reasons[-2:] == ["shutdown", "start"]


def test_the_key_is_changed_as_a_task_and_everything_still_opens(
    opening: Opening, code: str, ring: SecretKeeper
) -> None:
    from optician_desk.services import backups, key_care

    opening.enter()
    _register(opening, "Bērziņa")
    assert opening.desk is not None
    [manager] = accounts.people(opening.desk)
    boss = accounts.accept_undertaking(accounts.sign_in(opening.desk, manager.id, PASSWORD))
    before = bytes(keys.open_with_code(opening.place, code).raw)
    key_care.change_store_key(opening, boss, code)
    assert bytes(keys.open_with_code(opening.place, code).raw) != before
    assert boss.locked
    assert opening.desk is not None
    assert backups.run(opening.desk).made
    assert all(line.readable for line in backups.copies(opening.desk))
    with opening.desk.store.reading() as con:
        tasks = [json.loads(body)["task"] for body in con.exec_driver_sql("SELECT body FROM audit").scalars()]
    assert "change_key" in tasks
    opening.close()
    assert opening.enter().step is Step.SIGN_IN  # the keyring opens the new key too


def test_with_a_wrong_code_the_key_stays(opening: Opening, code: str) -> None:
    from optician_desk.services import key_care

    opening.enter()
    assert opening.desk is not None
    [manager] = accounts.people(opening.desk)
    boss = accounts.accept_undertaking(accounts.sign_in(opening.desk, manager.id, PASSWORD))
    before = bytes(keys.open_with_code(opening.place, code).raw)
    with pytest.raises(Trouble):
        key_care.change_store_key(opening, boss, recovery_code.generate())
    assert bytes(keys.open_with_code(opening.place, code).raw) == before
    assert not boss.locked


def test_a_damaged_store_is_salvaged_by_the_code_and_somebody_who_may(
    opening: Opening, code: str, tmp_path: Path
) -> None:
    from optician_desk.services import salvaging
    from optician_desk.services.session import Desk, Session

    opening.enter()
    _register(opening, "Bērziņa")
    opening.close()
    target = tmp_path / "fresh.db"

    def manager(desk: Desk) -> Session:
        [person] = accounts.people(desk)
        return accounts.accept_undertaking(accounts.sign_in(desk, person.id, PASSWORD))

    def front_desk(desk: Desk) -> Session:
        return Session(desk, "f" * 32, "Anna Kalniņa", Role.FRONT_DESK)

    with pytest.raises(NotAllowed):
        salvaging.rescue(opening.place, code, target, front_desk)
    assert not target.exists()
    found = salvaging.rescue(opening.place, code, target, manager)
    assert found.rows["name"] == 1
    assert found.missing == []
    with pytest.raises(Refusal) as refused:
        salvaging.rescue(opening.place, code, target, manager)
    assert refused.value.code == "salvage.target_exists"
