"""The throw-away shop of `--demo`: set up like any other, its key in memory only, gone when the program ends."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from optician_desk.demo import past
from optician_desk.demo.filling import fill
from optician_desk.demo.people import PEOPLE
from optician_desk.domain.staff import Role
from optician_desk.services import accounts, setup, staff_accounts
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store.keyring_access import MemoryKeyring

MANAGER, FRONT_DESK, TECHNICIAN = "Jānis Egle", "Anna Kalniņa", "Uldis Ozols"
#: Sign-in data of invented people in a store that nobody else can open; printed at start.
PASSWORDS = {MANAGER: "zaļā priede 7", FRONT_DESK: "dzintara krasts 7", TECHNICIAN: "sarkanā ķieģeļu māja 7"}


@dataclass(frozen=True, slots=True)
class Shop:
    """The open demonstration: its opening (with the open desk), and who may sign in with what."""

    opening: Opening
    sign_in: tuple[tuple[str, Role, str], ...]


def make(folder: Path, *, language: str = "lv", people: int = PEOPLE) -> Shop:
    """Set up a shop in `folder` (empty; the caller deletes it) and let `people` customers come by.

    The key stays in memory: what is left on the disk after a power cut opens for nobody.
    """
    opening = Opening(folder, keeper=MemoryKeyring())
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
        )
        desk.demo = True
        manager = _first_sign_in(desk, MANAGER, PASSWORDS[MANAGER])
        for name, role in ((FRONT_DESK, Role.FRONT_DESK), (TECHNICIAN, Role.TECHNICIAN)):
            _, once = staff_accounts.add(manager, name, role)
            at_work = _first_sign_in(desk, name, once)
            if role is Role.FRONT_DESK:
                past.answer(manager, fill(at_work, people))
            accounts.sign_out(at_work)
        accounts.sign_out(manager)
    except BaseException:
        opening.close()
        raise
    return Shop(opening, tuple((one.name, one.role, PASSWORDS[one.name]) for one in accounts.people(desk)))


def _first_sign_in(desk: Desk, name: str, password: str) -> Session:
    person = next(one for one in accounts.people(desk) if one.name == name)
    waiting = accounts.sign_in(desk, person.id, password)
    if waiting.new_password:
        waiting = accounts.choose_password(waiting, PASSWORDS[name], PASSWORDS[name])
    return accounts.accept_undertaking(waiting)
