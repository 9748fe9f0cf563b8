"""A thousand wrong passwords and PINs, with restarts and a clock that is turned: few are judged, nobody is shut out."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import DeskError
from optician_desk.domain.staff import Role
from optician_desk.services import accounts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.database import Store
from optician_desk.store.tables import AUDIT, STAFF
from tests.conftest import STORE_KEY

PASSWORD = "zaļš ezis skrien"
TRIES = 1000
REAL_SECONDS_A_TRY = 2
LONGEST_WAIT = 300


class Clock:
    """The time as it really passes, and by how much the machine's clock is off."""

    def __init__(self) -> None:
        self.real = datetime(2026, 11, 23, 9, tzinfo=UTC)
        self.off = timedelta()

    def __call__(self) -> datetime:
        return self.real + self.off


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(desk: Desk, clock: Clock) -> Desk:
    desk.clock = clock
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=hash_secret(PASSWORD)))
    return desk


def _person(desk: Desk, role: Role) -> str:
    return next(one.id for one in accounts.people(desk) if one.role is role)


def _code(job: object) -> str:
    assert callable(job)
    with pytest.raises(DeskError) as caught:
        job()
    return caught.value.code


def _pin_code(session: Session, pin: str) -> str:
    return _code(lambda: accounts.unlock_by_pin(session, pin))


def _restart(desk: Desk) -> None:
    path = desk.store.path
    desk.store.close()
    desk.store = Store(path, STORE_KEY)


@pytest.mark.slow
def test_a_thousand_wrong_passwords(shop: Desk, clock: Clock) -> None:
    who, boss = _person(shop, Role.FRONT_DESK), _person(shop, Role.MANAGER)
    chance = random.Random(20261122)
    codes = []
    for number in range(TRIES):
        clock.real += timedelta(seconds=REAL_SECONDS_A_TRY)
        if number % 50 == 49:
            _restart(shop)
        if number % 40 == 39:  # turned back only: turning it on is what an honest clock does in the end
            clock.off -= timedelta(seconds=chance.randint(1, 100_000))
        codes.append(_code(lambda: accounts.sign_in(shop, who, "wrong")))
    judged = [code for code in codes if code != "access.wait"]
    real = TRIES * REAL_SECONDS_A_TRY
    assert len(judged) <= 8 + real // LONGEST_WAIT + 1
    assert set(codes) == {"access.password_wrong", "access.password_wrong_wait", "access.wait"}
    assert accounts.sign_in(shop, boss, PASSWORD).session.role is Role.MANAGER
    clock.real += timedelta(seconds=LONGEST_WAIT)
    clock.off = timedelta()
    assert accounts.sign_in(shop, who, PASSWORD).session.staff_id == who  # never shut out for good
    with shop.store.reading() as con:
        entries = [bytes(body) for body in con.execute(sa.select(AUDIT.c.body)).scalars()]
    assert sum(b'"sign_in_failed"' in entry for entry in entries) == len(judged)


def test_a_thousand_wrong_pins(shop: Desk, clock: Clock) -> None:
    who = _person(shop, Role.FRONT_DESK)
    session = accounts.accept_undertaking(accounts.sign_in(shop, who, PASSWORD))
    accounts.set_pin(session, "428193", PASSWORD)
    accounts.lock(session)
    codes = []
    for number in range(TRIES):
        clock.real += timedelta(seconds=REAL_SECONDS_A_TRY)
        if number % 100 == 99:
            _restart(shop)
            clock.off -= timedelta(hours=number)
            session = Session(shop, who, "", Role.FRONT_DESK, locked=True)
        codes.append(_pin_code(session, f"{number:06}"))
    assert codes[:5] == ["access.pin_wrong"] * 4 + ["access.pin_used_up"]
    assert set(codes[5:]) == {"access.pin_used_up"}
    assert _code(lambda: accounts.unlock_by_pin(session, "428193")) == "access.pin_used_up"
    accounts.unlock(session, PASSWORD)
    assert not session.locked
