"""A large shop, twice: in the real encrypted store, and the same rows in a plain SQLite file as the floor.

The invented customers go in through the store's own unit of work, many in a transaction; the plain file gets the same
tables, the same full-text index and the same rows by hand-written SQL.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from optician_desk.demo.people import PEOPLE, people
from optician_desk.domain.folding import fold
from optician_desk.domain.staff import Role
from optician_desk.policy import loading
from optician_desk.services.session import Desk, Session
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.work import new_id

KEY = bytes(range(32))
IN_ONE_TRANSACTION = 2000


@dataclass(slots=True)
class Shop:
    """Both stores open, and who works there."""

    desk: Desk
    session: Session
    plain: Any
    customers: int

    def close(self) -> None:
        self.desk.close()
        self.plain.close()


def open_shop(folder: Path, customers: int) -> Shop:
    """Fill both stores in `folder` with `customers` cards."""
    policy = loading.load(loading.shipped())
    store = Store.create(folder / "store.db", KEY, secrets.token_bytes(16), new_id(), new_id())
    desk = Desk(store, policy, {"counter": "OG1", "shop": "Ogre"})
    session = Session(desk, new_id(), "Anna Kalniņa", Role.FRONT_DESK)
    everyone = list(_everyone(customers))
    for start in range(0, customers, IN_ONE_TRANSACTION):
        with desk.task("register", session.staff_id, session.role) as work:
            for given, surname, phone, email in everyone[start : start + IN_ONE_TRANSACTION]:
                work.new_subject()
                work.add(NAME, "name", {"given": given, "surname": surname})
                work.add(PHONE, "phone", {"e164": phone})
                work.add(EMAIL, "email", {"address": email})
    return Shop(desk, session, _plain_copy(store, folder / "plain.db"), customers)


def _everyone(customers: int) -> Iterator[tuple[str, str, str, str]]:
    """Names drawn from those of the demonstration, every third with a second surname; phones and addresses all differ."""
    draw = random.Random(customers)
    known = list(people(date(2026, 11, 22), PEOPLE))
    for number in range(customers):
        given, surname = draw.choice(known).given, draw.choice(known).surname
        if number % 3 == 0:
            surname = f"{surname}-{draw.choice(known).surname}"
        domain = draw.choice(("piemers.lv", "pasts.piemers.lv", "example.com"))
        yield given, surname, f"+371{20000000 + number}", f"{fold(given)}.{fold(surname)}{number}@{domain}"


def _plain_copy(store: Store, path: Path) -> Any:
    """The same schema without the guards, the same rows, no key; WAL and FULL as in the store."""
    plain = sqlite.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "temp_store = MEMORY"):
        plain.execute("PRAGMA " + pragma)
    held = store.own_connection()
    try:
        made = held.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
        index = [name for kind, name, sql in made if kind == "table" and "VIRTUAL" in sql.upper()]
        shadows = tuple(f"{name}_{part}" for name in index for part in ("data", "idx", "content", "docsize", "config"))
        for kind, name, sql in made:
            guard = kind == "trigger" and "RAISE" in sql.upper()
            if name not in shadows and not name.startswith("sqlite_") and not guard:
                plain.execute(sql)
        for kind, name, _ in made:
            if kind == "table" and name not in index and name not in shadows and not name.startswith("sqlite_"):
                rows = held.execute(f'SELECT * FROM "{name}"')
                places = ", ".join("?" * len(rows.description))
                plain.execute("BEGIN")
                plain.executemany(f'INSERT INTO "{name}" VALUES ({places})', rows)
                plain.execute("COMMIT")
    finally:
        held.close()
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return plain
