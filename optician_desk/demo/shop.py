"""The throw-away shop of `--demo`: set up like any other, its key in memory only, gone when the program ends."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from optician_desk.demo.clock import OpenDays, ShopClock
from optician_desk.demo.people import PEOPLE
from optician_desk.demo.two_years import LENGTH, Life
from optician_desk.domain.deadlines import Calendar
from optician_desk.domain.staff import Role
from optician_desk.services import accounts, setup, staff_accounts
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store.keyring_access import MemoryKeyring

MANAGER, FRONT_DESK, TECHNICIAN = "Jānis Egle", "Anna Kalniņa", "Uldis Ozols"
_STAFF = {Role.FRONT_DESK: FRONT_DESK, Role.TECHNICIAN: TECHNICIAN}
#: Sign-in data of invented people in a store that nobody else can open; printed at start.
PASSWORDS = {MANAGER: "zaļā priede 7", FRONT_DESK: "dzintara krasts 7", TECHNICIAN: "sarkanā ķieģeļu māja 7"}


@dataclass(frozen=True, slots=True)
class Shop:
    """The open demonstration: its opening (with the open desk), and who may sign in with what."""

    opening: Opening
    sign_in: tuple[tuple[str, Role, str], ...]


def make(folder: Path, *, language: str = "lv", people: int = PEOPLE, now: datetime | None = None) -> Shop:
    """Set up a shop in `folder` (empty; the caller deletes it) about two years ago and let `people` customers come by since.

    The last of it happens on the last open day by `now` (aware; without it this moment).

    The key stays in memory: what is left on the disk after a power cut opens for nobody.
    """
    opening = Opening(folder, keeper=MemoryKeyring())
    days = OpenDays(now or datetime.now(UTC), LENGTH, Calendar())
    clock = ShopClock(days.at(days.days[0], 0), days.now)
    try:
        desk = setup.create(
            opening,
            setup.Plan(
                shop="Ogre",
                counter_name="1. lete",
                counter_code="OG1",
                manager=MANAGER,
                password=PASSWORDS[MANAGER],
                code=setup.new_code(),  # nobody is told: there is nothing to recover
                language=language,
            ),
            clock=clock,
        )
        desk.demo = True
        manager = _first_sign_in(desk, MANAGER, PASSWORDS[MANAGER])
        with ThreadPoolExecutor(len(_STAFF)) as side_by_side:  # what takes long is the passwords, on a core each
            at_work = dict(zip(_STAFF, side_by_side.map(partial(_account, manager), _STAFF), strict=True))
        accounts.sign_out(at_work[Role.TECHNICIAN])
        Life(clock, days, at_work[Role.FRONT_DESK], manager, people).live()
        for session in (at_work[Role.FRONT_DESK], manager):
            accounts.sign_out(session)
        desk.store.clock.wall = None
        clock.catch_up()
    except BaseException:
        opening.close()
        raise
    return Shop(opening, tuple((one.name, one.role, PASSWORDS[one.name]) for one in accounts.people(desk)))


def _account(manager: Session, role: Role) -> Session:
    _, once = staff_accounts.add(manager, _STAFF[role], role)
    return _first_sign_in(manager.desk, _STAFF[role], once)


def _first_sign_in(desk: Desk, name: str, password: str) -> Session:
    person = next(one for one in accounts.people(desk) if one.name == name)
    waiting = accounts.sign_in(desk, person.id, password)
    if waiting.new_password:
        waiting = accounts.choose_password(waiting, PASSWORDS[name], PASSWORDS[name])
    return accounts.accept_undertaking(waiting)
