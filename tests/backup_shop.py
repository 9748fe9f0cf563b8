"""A shop as set-up leaves it, with a manager, a technician, a keyring and a few customers: for backups on screens and at the
command line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from optician_desk.domain.staff import Role
from optician_desk.services import accounts, setup, staff_accounts
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import recovery_code
from optician_desk.store.keyring_access import OsKeyring
from tests.integration import erasing
from tests.keyrings import GoodKeyring, keeper

PASSWORD = "zaļš ezis skrien"
MANAGER, TECHNICIAN = "Jānis Egle", "Uldis Ozols"


@dataclass
class Shop:
    """Where it lies, its recovery code and keyring, and the way in. `manager` and `technician` are at work while it is open."""

    folder: Path
    code: str
    keeper: OsKeyring
    opening: Opening
    manager: Session
    technician: Session

    @property
    def desk(self) -> Desk:
        assert self.opening.desk is not None
        return self.opening.desk

    def register(self, *surnames: str) -> list[str]:
        """New customers; their cards' ids."""
        return [erasing.register(self.desk.store, surname) for surname in surnames]

    def close(self) -> None:
        self.opening.close()


def make(folder: Path) -> Shop:
    """A copy of the shop that was set up once; two customers are in it, and it is open."""
    made = _set_up()
    folder.mkdir(parents=True, mode=0o700)
    for name, content in made.files.items():
        (folder / name).write_bytes(content)
    ring = GoodKeyring()
    ring.kept = dict(made.kept)
    opening = Opening(folder, keeper=keeper(ring))
    opening.enter()
    assert opening.desk is not None
    desk = opening.desk
    sessions = {person.name: Session(desk, person.id, person.name, person.role) for person in accounts.people(desk)}
    return Shop(folder, made.code, keeper(ring), opening, sessions[MANAGER], sessions[TECHNICIAN])


@dataclass(frozen=True)
class _SetUp:
    """The files of a shop, what its keyring keeps, and its recovery code."""

    files: dict[str, bytes]
    kept: dict[tuple[str, str], str]
    code: str


@cache
def _set_up() -> _SetUp:
    ring, code = GoodKeyring(), recovery_code.generate()
    with TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        opening = Opening(folder, keeper=keeper(ring))
        opening.enter()
        plan = setup.Plan(
            shop="Ogre", counter_name="1. lete", counter_code="og1", manager=MANAGER, password=PASSWORD, code=code
        )
        desk = setup.create(opening, plan)
        (first,) = accounts.people(desk)
        manager = accounts.accept_undertaking(accounts.sign_in(desk, first.id, PASSWORD))
        staff, once = staff_accounts.add(manager, TECHNICIAN, Role.TECHNICIAN)
        waiting = accounts.choose_password(accounts.sign_in(desk, staff, once), PASSWORD, PASSWORD)
        accounts.accept_undertaking(waiting)
        for surname in ("Bērziņa", "Ozola"):
            erasing.register(desk.store, surname)
        opening.close()
        files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return _SetUp(files, dict(ring.kept), code)
