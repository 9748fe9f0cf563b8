"""A shop that is broken on purpose: made by the program's own set-up, worked in through its services, opened as at a start."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.registration import Entered, Registration
from optician_desk.domain.staff import Role
from optician_desk.services import customers, erasure, setup
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import anchor, connection, keys
from optician_desk.store.location import StoreLocation
from optician_desk.store.tables import STAFF
from optician_desk.store.work import new_id
from tests.faults.file_keyring import FileKeyring

PASSWORD = "zaļš ezis skrien"
ERASABLE = ("claims", "contract_in_force")
_MIGRATIONS = Path(connection.__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Shop:
    """Where it lies, what opens it, who works there."""

    root: Path
    code: str
    manager: str
    technician: str

    @property
    def place(self) -> StoreLocation:
        return StoreLocation(self.root / "desk")

    @property
    def keeper(self) -> FileKeyring:
        return FileKeyring(self.root / "keyring.json")

    @property
    def usb(self) -> Path:
        return self.root / "usb"

    def opening(self) -> Opening:
        return Opening(self.place.folder, keeper=self.keeper)

    def as_manager(self, desk: Desk) -> Session:
        return Session(desk, self.manager, "Jānis Egle", Role.MANAGER)

    def as_technician(self, desk: Desk) -> Session:
        return Session(desk, self.technician, "Uldis Ozols", Role.TECHNICIAN)


def make(root: Path) -> Shop:
    """A shop as set-up leaves it, with a technician, closed again."""
    root.mkdir(parents=True)
    (root / "usb").mkdir()
    code = setup.new_code()
    opening = Opening(root / "desk", keeper=FileKeyring(root / "keyring.json"))
    opening.enter()
    desk = setup.create(opening, setup.Plan("Ogre", "1. lete", "OG1", "Jānis Egle", PASSWORD, code))
    technician = new_id()
    with desk.task("add_account") as work:
        row = {"id": technician, "name": "Uldis Ozols", "role": "technician", "created_at": "2026-11-22T08:00:00+00:00"}
        work.connection.execute(sa.insert(STAFF), row)
        manager = work.connection.execute(sa.select(STAFF.c.id).where(STAFF.c.role == "manager")).scalar_one()
    opening.close()
    return Shop(root, code, str(manager), technician)


def registration(surname: str) -> Registration:
    typed = {"name.given": "Ilze", "name.surname": surname, "phone.e164": "+371 20 000 412"}
    typed["email.address"] = "ilze@piemers.lv"
    return Registration(tuple(Entered(path, text) for path, text in typed.items()))


def register(session: Session, surname: str) -> str:
    return customers.register(session, registration(surname)).subject


def erase(session: Session, subject: str) -> None:
    """Proposed and decided by the shop's only manager."""
    erasure.decide(session, erasure.propose(session, subject, "no_longer_needed", ERASABLE), "lv")


def make_old(shop: Shop) -> None:
    """Turn the closed shop's store into one of the first schema, holding the same rows."""
    key = keys.open_with_keyring(shop.place, shop.keeper)
    beside = shop.place.folder / "first-schema.db"
    fresh = connection.connect(beside, key.raw, key.salt)
    fresh.execute(f"PRAGMA application_id = {connection.APPLICATION_ID}")
    engine = sa.create_engine("sqlite://", creator=lambda: fresh, poolclass=StaticPool, module=sqlcipher)
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["engine"] = engine
    command.upgrade(config, "0001")
    held = connection.connect(shop.place.store, key.raw)
    try:
        fresh.execute("BEGIN")
        for (name,) in fresh.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'card_fts%'"
            " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
        ).fetchall():
            _copy_rows(held, fresh, name)
        fresh.execute("DELETE FROM meta WHERE key NOT IN ('store_id', 'incarnation', 'hlc', 'origin_seq')")
        fresh.execute("COMMIT")
        fresh.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        held.close()
        engine.dispose()
        fresh.close()
        key.wipe()
    for path in shop.place.store_files:
        path.unlink(missing_ok=True)
    beside.rename(shop.place.store)
    shop.keeper.forget(anchor.SERVICE)  # the program of that day kept no memory of heads


def _copy_rows(held: Any, fresh: Any, table: str) -> None:
    columns = [row[1] for row in fresh.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in columns)
    rows = held.execute(f'SELECT {names} FROM "{table}"').fetchall()
    marks = ", ".join("?" * len(columns))
    fresh.executemany(f'INSERT OR REPLACE INTO "{table}"({names}) VALUES ({marks})', rows)


def copied(shop: Shop, root: Path) -> Shop:
    """The same closed shop at another place, with its keyring."""
    shutil.copytree(shop.root, root)
    return Shop(root, shop.code, shop.manager, shop.technician)
