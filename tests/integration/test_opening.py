"""From folder to open desk: set-up, later starts, every kind of bad luck on the way."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from optician_desk.domain.errors import DeskError, Refusal, Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import accounts, setup
from optician_desk.services.opening import Opening
from optician_desk.store import keys, recovery_code
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation
from tests.keyrings import FailingKeyring, GoodKeyring, HangingKeyring, LockedKeyring, OtherGoodKeyring, keeper
from tests.made_store import contents, make

PASSWORD = "zaļš ezis skrien"
WORDS = "piecas sarkanas vārnas jūrā"


def plan(**changes: str | None) -> setup.Plan:
    told: dict[str, str | None] = {
        "shop": "Ogre",
        "counter_name": "1. lete",
        "counter_code": "og1",
        "manager": "Jānis Egle",
        "password": PASSWORD,
        "code": recovery_code.generate(),
    }
    return setup.Plan(**{**told, **changes})  # type: ignore[arg-type]


@pytest.fixture
def ring() -> SecretKeeper:
    return keeper(GoodKeyring())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def made(folder: Path, ring: SecretKeeper) -> setup.Plan:
    """A store as set-up leaves it, closed again."""
    told = plan()
    opening = Opening(folder, keeper=ring)
    assert opening.enter().step is Step.SET_UP
    setup.create(opening, told)
    opening.close()
    return told


@pytest.fixture
def opening(folder: Path, ring: SecretKeeper) -> Iterator[Opening]:
    attempt = Opening(folder, keeper=ring)
    yield attempt
    attempt.close()


def test_a_first_start_asks_for_set_up_and_makes_nothing(opening: Opening, folder: Path) -> None:
    assert opening.enter().step is Step.SET_UP
    assert {path.name for path in folder.iterdir()} <= {"store.lock", "store.holder.json"}


def test_set_up_leaves_a_store_that_later_starts_open_by_themselves(made: setup.Plan, opening: Opening) -> None:
    finding = opening.enter()
    assert (finding.step, finding.why) == (Step.SIGN_IN, None)
    desk = opening.desk
    assert desk is not None
    assert desk.counter == "OG1"
    assert accounts.sign_in_view(desk).shop.shop == "Ogre"
    assert [person.name for person in accounts.people(desk)] == ["Jānis Egle"]
    assert desk.policy.company.name == "OPTIC GURU, SIA"
    assert keys.look(opening.place).code == "store.ready"


def test_the_seal_is_made_for_this_shop_and_called_self_signed(made: setup.Plan, opening: Opening) -> None:
    import sqlalchemy as sa

    from optician_desk.documents import signing_key
    from optician_desk.store.tables import SIGNING_KEY

    opening.enter()
    assert opening.desk is not None
    with opening.desk.store.reading() as con:
        row = con.execute(sa.select(SIGNING_KEY)).one()
    note = signing_key.describe(row.certificate_der)
    assert note.self_signed
    assert "Ogre" in note.common_name
    assert "self-signed" in note.common_name
    assert note.organisation == "OPTIC GURU, SIA"


def test_a_store_is_never_made_over_another(made: setup.Plan, folder: Path, opening: Opening) -> None:
    before = contents(folder)
    with pytest.raises(DeskError) as caught:
        setup.create(opening, plan())
    assert caught.value.code == "keys.never_over_a_store"
    opening.close()
    assert {name: data for name, data in contents(folder).items() if "lock" not in name and "holder" not in name} == {
        name: data for name, data in before.items() if "lock" not in name and "holder" not in name
    }


def test_bad_answers_make_nothing(folder: Path, opening: Opening) -> None:
    assert opening.enter().step is Step.SET_UP
    for bad in (plan(shop=" "), plan(counter_code="ŌG1"), plan(manager=""), plan(password="parole123"), plan(code="x")):
        with pytest.raises(Refusal):
            setup.create(opening, bad)
    assert not opening.place.has_traces()


@pytest.mark.parametrize("backend", [GoodKeyring, OtherGoodKeyring, LockedKeyring, FailingKeyring])
def test_when_the_keyring_fails_the_code_opens_and_binds(
    made: setup.Plan, folder: Path, backend: type[KeyringBackend]
) -> None:
    other = Opening(folder, keeper=keeper(backend()))
    try:
        finding = other.enter()
        assert (finding.step, finding.code_helps) == (Step.CODE, True)
        assert finding.why is not None
        with pytest.raises(Refusal):
            other.enter_with_code("nonsense")
        with pytest.raises(Trouble):
            other.enter_with_code(recovery_code.generate())
        opened = other.enter_with_code(made.code.lower())
        assert opened.step is Step.SIGN_IN
        assert other.desk is not None
    finally:
        other.close()
    again = Opening(folder, keeper=other.keeper)
    try:
        works = backend in (GoodKeyring, OtherGoodKeyring)
        assert (opened.why is None) == works
        assert again.enter().step is (Step.SIGN_IN if works else Step.CODE)
    finally:
        again.close()


def test_a_silent_keyring_is_said_and_the_code_opens(made: setup.Plan, folder: Path) -> None:
    backend = HangingKeyring()
    other = Opening(folder, keeper=keeper(backend, time_out=0.2))
    try:
        finding = other.enter()
        assert finding.why is not None
        assert (finding.step, finding.why.code) == (Step.CODE, "keys.keyring_silent")
        assert other.enter_with_code(made.code).step is Step.SIGN_IN
    finally:
        backend.wake.set()
        other.close()


def test_opening_by_the_code_is_on_record(made: setup.Plan, folder: Path) -> None:
    import sqlalchemy as sa

    from optician_desk.store.tables import AUDIT

    other = Opening(folder, keeper=keeper(GoodKeyring()))
    try:
        other.enter_with_code(made.code)
        assert other.desk is not None
        with other.desk.store.reading() as con:
            bodies = con.execute(sa.select(AUDIT.c.body)).scalars().all()
        assert any(b"recovery_open" in body for body in bodies)
        assert not any(made.code.encode() in body for body in bodies)
    finally:
        other.close()


def test_a_passphrase_takes_the_keyrings_place(folder: Path) -> None:
    ring = keeper(LockedKeyring())
    told = plan(passphrase=WORDS)
    first = Opening(folder, keeper=ring)
    first.say_it_is_new()
    assert first.enter().step is Step.SET_UP
    trouble = first.keyring_trouble()
    assert trouble is not None
    assert trouble.code == "keys.keyring_locked"
    setup.create(first, told)
    first.close()
    second = Opening(folder, keeper=ring)
    try:
        assert second.enter().step is Step.PASSPHRASE
        with pytest.raises(Trouble, match="passphrase_wrong"):
            second.enter_with_passphrase(WORDS + ".")
        assert second.enter_with_passphrase(WORDS).step is Step.SIGN_IN
    finally:
        second.close()


def test_a_working_keyring_is_no_trouble(opening: Opening) -> None:
    assert opening.keyring_trouble() is None


def test_the_second_instance_is_told_who_has_the_store(made: setup.Plan, folder: Path, ring: SecretKeeper) -> None:
    first, second = Opening(folder, keeper=ring), Opening(folder, keeper=ring)
    try:
        first.enter()
        finding = second.enter()
        assert finding.why is not None
        assert (finding.step, finding.why.code) == (Step.TROUBLE, "store.locked_by")
        first.close()
        assert second.enter().step is Step.SIGN_IN
    finally:
        first.close()
        second.close()


BAD_LUCK = {
    "zero length": (b"", "store.empty_file"),
    "noise": (os.urandom(4096 * 4), "store.foreign"),
    "cut": (b"cut", "store.truncated"),
    "a page lost": (b"page", "store.not_readable"),
}


@pytest.mark.parametrize("luck", BAD_LUCK)
def test_a_bad_store_never_opens_and_is_never_changed(made: setup.Plan, opening: Opening, luck: str) -> None:
    content, code = BAD_LUCK[luck]
    path = opening.place.store
    whole = path.read_bytes()
    path.write_bytes({b"cut": whole[:5000], b"page": whole[: 2 * 4096]}.get(content, content))
    spoilt = path.read_bytes()
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code) == (Step.TROUBLE, code)
    assert opening.desk is None
    with pytest.raises(DeskError):
        opening.begin_again()
    with pytest.raises(DeskError):
        setup.create(opening, plan())
    assert path.read_bytes() == spoilt


def test_a_newer_store_is_left_alone(made: setup.Plan, opening: Opening) -> None:
    from optician_desk.store.database import Store

    key = keys.open_with_keyring(opening.place, opening.keeper)
    store = Store(opening.place.store, key.raw)
    with store.writing() as con:
        con.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code) == (Step.TROUBLE, "store.newer")


def test_lost_key_files_come_back_from_the_keyring(made: setup.Plan, opening: Opening) -> None:
    opening.place.keys.unlink()
    opening.place.keys_copy.unlink()
    assert opening.enter().step is Step.SIGN_IN
    assert opening.place.keys.is_file()
    assert opening.place.keys_copy.is_file()


def test_everything_lost_but_the_keyrings_memory(made: setup.Plan, opening: Opening) -> None:
    for path in list(opening.place.folder.iterdir()):
        path.unlink()
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.step, finding.why.code) == (Step.TROUBLE, "store.gone")


def test_set_up_interrupted_before_the_store(folder: Path, ring: SecretKeeper, opening: Opening) -> None:
    keys.create(StoreLocation(folder), keeper=ring, code=recovery_code.generate())
    finding = opening.enter()
    assert (finding.step, finding.may_begin_again) == (Step.TROUBLE, True)
    assert opening.begin_again().step is Step.SET_UP
    setup.create(opening, plan())
    assert opening.desk is not None


def test_set_up_interrupted_after_the_store(folder: Path, ring: SecretKeeper, opening: Opening) -> None:
    make(folder, ring, in_use=False)
    finding = opening.enter()
    assert finding.why is not None
    assert (finding.why.code, finding.may_begin_again) == ("setup.unfinished", True)
    assert opening.begin_again().step is Step.SET_UP
    assert [path.name for path in folder.glob("interrupted-set-up-*/store.db")] == ["store.db"]


def test_a_copy_without_the_wal_is_no_interrupted_set_up(
    folder: Path, ring: SecretKeeper, opening: Opening, tmp_path: Path
) -> None:
    """On the first day all that was entered still lies in the WAL: who copies the store's file alone copies none of it."""
    assert opening.enter().step is Step.SET_UP
    setup.create(opening, plan())
    copied = tmp_path / "copied"
    shutil.copytree(folder, copied, ignore=shutil.ignore_patterns("store.db-*", "store.lock"))
    other = Opening(copied, keeper=ring)
    finding = other.enter()
    other.close()
    assert finding.why is not None
    assert (finding.step, finding.why.code, finding.may_begin_again) == (Step.TROUBLE, "store.changes_gone", False)
    with pytest.raises(Trouble, match="never_over_a_store"):
        other.begin_again()


def test_power_lost_just_before_set_up_was_marked_finished(
    folder: Path, ring: SecretKeeper, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_power(*_: object, **__: object) -> None:
        raise Trouble("store.disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(keys, "mark_in_use", no_power)
        with pytest.raises(Trouble):
            setup.create(opening, plan())
        opening.close()
    assert opening.enter().step is Step.SIGN_IN
    opening.close()
    with pytest.raises(Trouble, match="never_over_a_store"):
        keys.set_aside(opening.place, store_never_used=True)


def test_nothing_readable_lies_in_the_folder(made: setup.Plan, folder: Path) -> None:
    everything = b"".join(contents(folder).values())
    for needle in ("Jānis", "Egle", "Ogre", "OPTIC GURU", PASSWORD, made.code, "staff", "CREATE TABLE"):
        assert needle.encode() not in everything


def test_a_plan_shows_no_secret() -> None:
    told = plan()
    assert told.code not in repr(told)
    assert PASSWORD not in repr(told)
