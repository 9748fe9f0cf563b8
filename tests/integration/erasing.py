"""People and steps shared by the tests of ledger, erasure, checkpoints and trail: real stores, made as set-up makes them."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from optician_desk.store import connection, erasure, trail_check
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.tables import DRAFT, KEPT_DOCUMENT
from optician_desk.store.work import Work, new_id, unit_of_work

KEY = bytes(range(32))
STAFF = "a" * 32
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def new_store(folder: Path) -> Store:
    folder.mkdir(parents=True, exist_ok=True)
    return Store.create(folder / "store.db", KEY, secrets.token_bytes(16), new_id(), new_id())


def at_work(store: Store, task: str = "register"):  # type: ignore[no-untyped-def]
    return unit_of_work(store, task=task, staff=STAFF, role="manager", policy_version="2026-11-22", counter="OG1")


def register(store: Store, surname: str, phone: str = "+37120000412", given: str = "Ilze") -> str:
    with at_work(store) as work:
        subject: str = work.new_subject()
        work.add(NAME, "name", {"given": given, "surname": surname})
        work.add(PHONE, "phone", {"e164": phone})
        work.add(EMAIL, "email", {"address": f"{surname.lower()}@piemers.lv"})
        return subject


def refer(store: Store, subject: str, doctor: str = "Dr. Andris Liepa") -> None:
    with at_work(store, "save_referral") as work:
        work.subject = subject
        referral = work.add(REFERRAL, "referral", {"doctor": doctor, "practice": "Acu klīnika", "verbatim": "OD -3,25"})
        work.add(LENS, "OD", {"referral": referral, "eye": "OD", "power": -325, "base_curve": 860})


def keep(store: Store, subject: str, content: bytes) -> None:
    with store.writing() as con:
        row: dict[str, Any] = {"id": new_id(), "subject": subject, "request": new_id(), "content": content}
        row["sha256"] = hashlib.sha256(content).hexdigest()
        con.execute(sa.insert(KEPT_DOCUMENT), {**row, "kept_at": datetime.now(UTC).isoformat()})


def draft(store: Store, form: str, payload: str) -> None:
    with store.writing() as con:
        row = {"staff": STAFF, "form": form, "saved_at": NOW.isoformat(), "payload": payload.encode()}
        con.execute(sa.insert(DRAFT), row)


def erase(store: Store, subject: str) -> erasure.Erased:
    with at_work(store, "erase") as work:
        return erase_in(work, store, subject)


def erase_in(work: Work, store: Store, subject: str) -> erasure.Erased:
    work.subject = subject
    return erasure.erase_subject(work, store, subject, staff=STAFF, reason="request", at=NOW)


def erase_facts(store: Store, subject: str, ids: list[str]) -> erasure.Erased:
    with at_work(store, "erase") as work:
        work.subject = subject
        return erasure.erase_facts(work, store, ids, staff=STAFF, reason="superseded", at=NOW)


def count(store: Store, table: str) -> int:
    with store.reading() as con:
        return int(con.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def check(store: Store) -> trail_check.TrailVerdict:
    raw = store.own_connection()
    try:
        return trail_check.check(raw, store.store_id)
    finally:
        raw.close()


def tamper(path: Path, *statements: str, key: bytes | bytearray = KEY) -> None:
    """What somebody with the key could do with another program: guards dropped first."""
    raw = connection.connect(path, key)
    try:
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE '%_no_%' OR name LIKE '%_stays_%')"
        ).fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
    finally:
        raw.close()
