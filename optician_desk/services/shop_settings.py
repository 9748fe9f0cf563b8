"""The shop's settings: rows in the store, changed by manager or technician, on record."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services.session import Desk, Session
from optician_desk.services.setup import check_shop
from optician_desk.store.tables import SETTING

DEFAULT_IDLE, LEAST_IDLE, MOST_IDLE = 3, 1, 30


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """Shop, counter's name, its code in printed numbers (OG1), and whole minutes of idle time until the lock (1 to 30)."""

    shop: str
    counter_name: str
    counter: str
    idle_minutes: int


def current(desk: Desk) -> ShopSettings:
    """As they are in force."""
    kept = desk.settings
    idle = kept.get("idle_minutes", "")
    return ShopSettings(
        shop=kept.get("shop", ""),
        counter_name=kept.get("counter_name", ""),
        counter=desk.counter,
        idle_minutes=int(idle) if idle.isdigit() else DEFAULT_IDLE,
    )


def save(session: Session, shop: str, counter_name: str, counter: str, idle_minutes: str) -> ShopSettings:
    """Check what was typed and keep it; another code starts a number series of its own.

    Raises the refusals of `setup.check_shop` and `settings.idle_minutes`.
    """
    session.require(Permission.SETTINGS)
    shop, counter_name, counter = check_shop(shop, counter_name, counter)
    idle = idle_minutes.strip()
    if not (idle.isascii() and idle.isdigit() and LEAST_IDLE <= int(idle) <= MOST_IDLE):
        raise Refusal("settings.idle_minutes", field="idle_minutes", least=LEAST_IDLE, most=MOST_IDLE)
    wanted = {"shop": shop, "counter_name": counter_name, "counter": counter, "idle_minutes": str(int(idle))}
    changed = {key: value for key, value in wanted.items() if session.desk.settings.get(key) != value}
    if changed:
        with session.task(Permission.SETTINGS, "change_settings") as work:
            work.connection.execute(sa.delete(SETTING).where(SETTING.c.key.in_(changed)))
            rows = [{"key": key, "value": value} for key, value in changed.items()]
            work.connection.execute(sa.insert(SETTING), rows)
            work.details["settings"] = " ".join(sorted(changed))
        session.desk.reload_settings()
    return current(session.desk)
