"""Signing in, waiting, unlocking, taking over; and the manager's door to accounts."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import DeskError, NotAllowed, Refusal
from optician_desk.domain.staff import Permission, Role
from optician_desk.services import accounts, staff_accounts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import AUDIT, STAFF, UNDERTAKING
from tests.rights_desk import card

PASSWORD = "zaļš ezis skrien"
OTHER = "divas vārnas jūrā"
PIN = "428193"
HASHED = hash_secret(PASSWORD)


class Clock:
    """The desk's clock, moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(desk: Desk, clock: Clock) -> Desk:
    """The desk with passwords for its three people."""
    desk.clock = clock
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))
    return desk


def person(desk: Desk, role: Role) -> str:
    return next(one.id for one in accounts.people(desk) if one.role is role)


def at_work(desk: Desk, role: Role = Role.FRONT_DESK) -> Session:
    return accounts.accept_undertaking(accounts.sign_in(desk, person(desk, role), PASSWORD))


def code_of(job: object) -> str:
    assert callable(job)
    with pytest.raises(DeskError) as caught:
        job()
    return caught.value.code


def tasks(desk: Desk) -> list[str]:
    import json

    with desk.store.reading() as con:
        return [
            json.loads(body)["task"] for body in con.execute(sa.select(AUDIT.c.body).order_by(AUDIT.c.seq)).scalars()
        ]


def test_people_are_listed_managers_first(shop: Desk) -> None:
    assert [one.role for one in accounts.people(shop)] == [Role.MANAGER, Role.FRONT_DESK, Role.TECHNICIAN]


def test_the_right_password_signs_in_on_record(shop: Desk) -> None:
    session = at_work(shop)
    session.require(Permission.FIND)
    assert tasks(shop)[-2:] == ["sign_in", "accept_undertaking"]


def test_last_saved_is_no_sign_in_and_no_look_up(shop: Desk, clock: Clock) -> None:
    session = at_work(shop)
    assert accounts.last_saved(shop) is None
    subject = card(session)
    saved = accounts.last_saved(shop)
    assert saved is not None
    clock.now += timedelta(hours=1)
    session.note(Permission.SEE_CARD, "open_card", subject)
    at_work(shop, Role.MANAGER)
    assert tasks(shop)[-3:] == ["open_card", "sign_in", "accept_undertaking"]
    assert accounts.last_saved(shop) == saved
    assert accounts.sign_in_view(shop).last_saved == saved


@pytest.mark.parametrize(
    "typed", ["zaļš ezis skrien ", "Zaļš ezis skrien", "zals ezis skrien", "zaļš ezis skrie", "x" * 5000]
)
def test_a_password_is_taken_exactly_as_typed(shop: Desk, typed: str) -> None:
    assert code_of(lambda: accounts.sign_in(shop, person(shop, Role.MANAGER), typed)) == "access.password_wrong"
    assert tasks(shop)[-1] == "sign_in_failed"


def test_nothing_typed_counts_as_nothing(shop: Desk) -> None:
    assert code_of(lambda: accounts.sign_in(shop, person(shop, Role.MANAGER), "")) == "access.password_empty"
    assert tasks(shop)[-1] == "setup"


def test_somebody_unknown(shop: Desk) -> None:
    assert code_of(lambda: accounts.sign_in(shop, "0" * 32, PASSWORD)) == "access.account_closed"


def test_wrong_passwords_cost_a_growing_wait(shop: Desk, clock: Clock) -> None:
    who = person(shop, Role.FRONT_DESK)
    waits = []
    for _ in range(10):
        with pytest.raises(Refusal) as caught:
            accounts.sign_in(shop, who, "wrong")
        seconds = int(caught.value.params.get("seconds", 0))
        waits.append(seconds)
        if seconds:
            assert code_of(lambda: accounts.sign_in(shop, who, PASSWORD)) == "access.wait"
            clock.now += timedelta(seconds=seconds - 1)
            assert code_of(lambda: accounts.sign_in(shop, who, PASSWORD)) == "access.wait"
            clock.now += timedelta(seconds=1)
    assert waits == [0, 0, 5, 15, 30, 60, 120, 300, 300, 300]
    accounts.sign_in(shop, who, PASSWORD)
    assert code_of(lambda: accounts.sign_in(shop, who, "wrong")) == "access.password_wrong"  # counted from the start


def test_the_wait_is_one_persons_own(shop: Desk) -> None:
    for _ in range(4):
        code_of(lambda: accounts.sign_in(shop, person(shop, Role.FRONT_DESK), "wrong"))
    assert accounts.sign_in(shop, person(shop, Role.MANAGER), PASSWORD).session.role is Role.MANAGER


def test_the_wait_outlives_a_restart(shop: Desk, clock: Clock) -> None:
    who = person(shop, Role.FRONT_DESK)
    for _ in range(3):
        code_of(lambda: accounts.sign_in(shop, who, "wrong"))
    again = Desk(shop.store, shop.policy, shop.settings, clock)
    assert code_of(lambda: accounts.sign_in(again, who, PASSWORD)) == "access.wait"


def test_a_clock_set_back_neither_shortens_nor_stretches_the_wait(shop: Desk, clock: Clock) -> None:
    who = person(shop, Role.FRONT_DESK)
    for _ in range(3):
        code_of(lambda: accounts.sign_in(shop, who, "wrong"))
    clock.now -= timedelta(days=2)
    with pytest.raises(Refusal) as caught:
        accounts.sign_in(shop, who, PASSWORD)
    assert (caught.value.code, caught.value.params) == ("access.wait", {"seconds": 5})


def test_tries_at_the_same_moment_are_all_counted(shop: Desk) -> None:
    who = person(shop, Role.FRONT_DESK)
    start = threading.Barrier(4)

    def attempt() -> None:
        start.wait()
        code_of(lambda: accounts.sign_in(shop, who, "wrong"))

    threads = [threading.Thread(target=attempt) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with shop.store.reading() as con:
        failures = con.execute(sa.select(STAFF.c.failures).where(STAFF.c.id == who)).scalar_one()
    assert failures == 3  # the fourth already had to wait, and was not judged


def test_a_hash_of_older_parameters_is_made_anew(shop: Desk) -> None:
    from argon2 import PasswordHasher

    who = person(shop, Role.MANAGER)
    old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD)
    with shop.store.writing() as con:
        con.execute(sa.update(STAFF).where(STAFF.c.id == who).values(password_hash=old))
    accounts.sign_in(shop, who, PASSWORD)
    with shop.store.reading() as con:
        kept = con.execute(sa.select(STAFF.c.password_hash).where(STAFF.c.id == who)).scalar_one()
    assert "m=65536,t=3,p=1" in kept
    accounts.sign_in(shop, who, PASSWORD)


def test_no_work_before_the_undertaking_is_accepted(shop: Desk) -> None:
    waiting = accounts.sign_in(shop, person(shop, Role.FRONT_DESK), PASSWORD)
    assert waiting.undertaking is not None
    assert len(waiting.undertaking.paragraphs) >= 3
    for permission in Permission:
        assert code_of(lambda p=permission: waiting.session.require(p)) == "access.locked"
    session = accounts.accept_undertaking(waiting)
    session.require(Permission.FIND)
    with shop.store.reading() as con:
        row = con.execute(sa.select(UNDERTAKING)).one()
    assert (row.staff, row.version) == (session.staff_id, shop.policy.undertaking.version)
    assert accounts.sign_in(shop, session.staff_id, PASSWORD).undertaking is None


def test_a_lock_stops_every_service(shop: Desk) -> None:
    session = at_work(shop)
    accounts.lock(session)
    assert tasks(shop)[-1] == "lock"
    for permission in Permission:
        assert code_of(lambda p=permission: session.require(p)) == "access.locked"
    assert code_of(lambda: accounts.unlock(session, "wrong")) == "access.password_wrong"
    assert session.locked
    accounts.unlock(session, PASSWORD)
    session.require(Permission.FIND)
    assert tasks(shop)[-1] == "unlock"


def test_a_pin_unlocks_and_opens_nothing_else(shop: Desk) -> None:
    session = at_work(shop)
    assert accounts.pin_tries_left(session) == 0
    accounts.set_pin(session, PIN, PASSWORD)
    accounts.lock(session)
    accounts.unlock_by_pin(session, PIN)
    assert not session.locked
    assert code_of(lambda: accounts.sign_in(shop, session.staff_id, PIN)) == "access.password_wrong"


def test_a_pin_needs_the_password_and_a_good_choice(shop: Desk) -> None:
    session = at_work(shop)
    assert code_of(lambda: accounts.set_pin(session, PIN, "wrong")) == "access.password_wrong"
    assert code_of(lambda: accounts.set_pin(session, "123456", PASSWORD)) == "access.pin_common"
    accounts.lock(session)
    assert code_of(lambda: accounts.set_pin(session, PIN, PASSWORD)) == "access.locked"
    assert code_of(lambda: accounts.unlock_by_pin(session, PIN)) == "access.pin_none"


def test_five_wrong_pins_want_the_password_even_after_a_restart(shop: Desk, clock: Clock) -> None:
    session = at_work(shop)
    accounts.set_pin(session, PIN, PASSWORD)
    accounts.lock(session)
    codes = [code_of(lambda: accounts.unlock_by_pin(session, "000001")) for _ in range(5)]
    assert codes == ["access.pin_wrong"] * 4 + ["access.pin_used_up"]
    assert tasks(shop)[-5:] == ["unlock_failed"] * 5
    clock.now += timedelta(days=3)
    restarted = Session(
        Desk(shop.store, shop.policy, shop.settings, clock), session.staff_id, "", Role.FRONT_DESK, True
    )
    assert code_of(lambda: accounts.unlock_by_pin(restarted, PIN)) == "access.pin_used_up"
    assert accounts.pin_tries_left(restarted) == 0
    accounts.unlock(session, PASSWORD)
    assert accounts.pin_tries_left(session) == 5


def test_taking_over_is_on_record_and_leaves_the_other_locked(shop: Desk) -> None:
    first = at_work(shop)
    accounts.lock(first)
    second = accounts.sign_in(shop, person(shop, Role.MANAGER), PASSWORD, take_over=True)
    assert tasks(shop)[-1] == "take_over"
    assert first.locked
    assert second.session.staff_id != first.staff_id


def test_signing_out_ends_the_session(shop: Desk) -> None:
    session = at_work(shop)
    accounts.sign_out(session)
    assert code_of(lambda: session.require(Permission.FIND)) == "access.locked"


def test_a_new_person_chooses_the_password_that_the_manager_never_knows(shop: Desk) -> None:
    manager = at_work(shop, Role.MANAGER)
    who, once = staff_accounts.add(manager, "Ilze  Bērziņa", Role.FRONT_DESK)
    waiting = accounts.sign_in(shop, who, once.lower().replace("-", " "))
    assert waiting.new_password
    assert code_of(lambda: waiting.session.require(Permission.FIND)) == "access.locked"
    assert code_of(lambda: accounts.accept_undertaking(waiting)) == "access.password_first"
    assert code_of(lambda: accounts.choose_password(waiting, "short", "short")) == "access.password_short"
    assert code_of(lambda: accounts.choose_password(waiting, OTHER, OTHER + ".")) == "access.password_differs"
    session = accounts.accept_undertaking(accounts.choose_password(waiting, OTHER, OTHER))
    session.require(Permission.FIND)
    assert session.name == "Ilze Bērziņa"
    assert code_of(lambda: accounts.sign_in(shop, who, once)) == "access.password_wrong"
    assert code_of(lambda: staff_accounts.add(manager, "Ilze Bērziņa", Role.TECHNICIAN)) == "access.name_taken"


def test_changing_ones_own_password(shop: Desk) -> None:
    session = at_work(shop)
    assert code_of(lambda: accounts.change_password(session, "wrong", OTHER, OTHER)) == "access.password_wrong"
    accounts.change_password(session, PASSWORD, OTHER, OTHER)
    session.require(Permission.FIND)
    accounts.sign_in(shop, session.staff_id, OTHER)


def test_a_reset_ends_the_wait_and_the_pin(shop: Desk) -> None:
    anna = at_work(shop)
    accounts.set_pin(anna, PIN, PASSWORD)
    for _ in range(4):
        code_of(lambda: accounts.sign_in(shop, anna.staff_id, "wrong"))
    manager = at_work(shop, Role.MANAGER)
    once = staff_accounts.reset(manager, anna.staff_id)
    assert accounts.sign_in(shop, anna.staff_id, once).new_password
    assert accounts.pin_tries_left(anna) == 0
    assert code_of(lambda: staff_accounts.reset(manager, manager.staff_id)) == "access.not_yourself"
    assert code_of(lambda: staff_accounts.reset(manager, "0" * 32)) == "access.account_closed"


def test_after_a_reset_nothing_is_done_before_the_person_has_chosen(shop: Desk) -> None:
    manager, anna = at_work(shop, Role.MANAGER), person(shop, Role.FRONT_DESK)
    once = staff_accounts.reset(manager, anna)
    assert tasks(shop)[-1] == "reset_password"
    assert code_of(lambda: accounts.sign_in(shop, anna, PASSWORD)) == "access.password_wrong"
    waiting = accounts.sign_in(shop, anna, once)
    assert code_of(lambda: waiting.session.require(Permission.FIND)) == "access.locked"
    assert code_of(lambda: accounts.accept_undertaking(waiting)) == "access.password_first"
    chosen = accounts.choose_password(waiting, OTHER, OTHER)
    accounts.accept_undertaking(chosen).require(Permission.FIND)
    assert code_of(lambda: accounts.sign_in(shop, anna, once)) == "access.password_wrong"
    accounts.sign_in(shop, anna, OTHER)


def test_the_last_manager_stays(shop: Desk) -> None:
    manager = at_work(shop, Role.MANAGER)
    assert code_of(lambda: staff_accounts.close_account(manager, manager.staff_id)) == "access.not_yourself"
    second, once = staff_accounts.add(manager, "Ilze Bērziņa", Role.MANAGER)
    waiting = accounts.choose_password(accounts.sign_in(shop, second, once), OTHER, OTHER)
    other = accounts.accept_undertaking(waiting)
    staff_accounts.close_account(other, manager.staff_id)
    assert code_of(lambda: staff_accounts.close_account(manager, second)) == "access.last_manager"
    assert code_of(lambda: accounts.sign_in(shop, manager.staff_id, PASSWORD)) == "access.account_closed"
    again = staff_accounts.open_account(other, manager.staff_id)
    assert accounts.sign_in(shop, manager.staff_id, again).new_password


def test_closed_accounts_stay_in_the_managers_list(shop: Desk) -> None:
    manager = at_work(shop, Role.MANAGER)
    anna = person(shop, Role.FRONT_DESK)
    staff_accounts.close_account(manager, anna)
    assert anna not in [one.id for one in accounts.people(shop)]
    assert staff_accounts.everybody(manager)[-1].id == anna
    assert tasks(shop)[-1] == "disable_staff"


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.TECHNICIAN])
def test_only_a_manager_manages_accounts(shop: Desk, role: Role) -> None:
    session = at_work(shop, role)
    for job in (
        lambda: staff_accounts.everybody(session),
        lambda: staff_accounts.add(session, "Ilze Bērziņa", Role.MANAGER),
        lambda: staff_accounts.reset(session, person(shop, Role.MANAGER)),
        lambda: staff_accounts.close_account(session, person(shop, Role.MANAGER)),
        lambda: staff_accounts.open_account(session, person(shop, Role.MANAGER)),
    ):
        with pytest.raises(NotAllowed):
            job()


def test_a_text_that_no_name_is_refuses_to_be_one(shop: Desk) -> None:
    manager = at_work(shop, Role.MANAGER)
    assert code_of(lambda: staff_accounts.add(manager, "  ", Role.FRONT_DESK)) == "setup.name_missing"
    assert code_of(lambda: staff_accounts.add(manager, "A" * 61, Role.FRONT_DESK)) == "setup.too_long"
    assert code_of(lambda: staff_accounts.add(manager, "4111 1111 1111 1111", Role.FRONT_DESK)) == "text.payment_card"
