"""Looking at the trail and checking its chain (policy 4.4)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.contact import shown_name
from optician_desk.domain.staff import Permission
from optician_desk.domain.trail_view import ChainReport, Lookup, TrailLine, TrailPage
from optician_desk.services.session import Desk, Session
from optician_desk.store import ledger, trail_check
from optician_desk.store.tables import AUDIT, CARD, STAFF
from optician_desk.store.trail_check import Progress

PAGE = 200


def page(
    session: Session, *, staff: str | None = None, subject: str | None = None, before: int | None = None
) -> TrailPage:
    """At most 200 entries, newest first, of one person (`staff` id) and/or one card (`subject`), older than number `before`."""
    with session.reading(Permission.READ_TRAIL) as con:
        wanted = sa.select(AUDIT)
        if staff:
            wanted = wanted.where(AUDIT.c.staff == staff)
        if subject:
            wanted = wanted.where(AUDIT.c.subject == subject)
        total = con.execute(sa.select(sa.func.count()).select_from(wanted.subquery())).scalar_one()
        if before:
            wanted = wanted.where(AUDIT.c.seq < before)
        rows = con.execute(wanted.order_by(AUDIT.c.seq.desc()).limit(PAGE)).all()
        names = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}
        cards = _card_names(con, {row.subject for row in rows if row.subject})
    return TrailPage(tuple(_line(row, names, cards) for row in rows), int(total))


def _card_names(con: sa.Connection, subjects: set[str]) -> dict[str, str]:
    found = con.execute(sa.select(CARD.c.subject, CARD.c.given, CARD.c.surname).where(CARD.c.subject.in_(subjects)))
    return {row.subject: shown_name(row.given, row.surname) for row in found}


def _line(row: Any, names: dict[str, str], cards: dict[str, str]) -> TrailLine:
    body = json.loads(row.body)
    return TrailLine(
        seq=row.seq,
        at=datetime.fromisoformat(body["at"]),
        staff=names.get(row.staff, ""),
        role=body["role"] or "",
        task=body["task"],
        subject=row.subject,
        card=cards.get(row.subject, ""),
        fields=tuple(body["fields"]),
    )


def people(session: Session) -> tuple[tuple[str, str], ...]:
    """Everybody who has an account (id, name), for the filter."""
    with session.reading(Permission.READ_TRAIL) as con:
        return tuple(
            (row.id, row.name) for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name).order_by(STAFF.c.name))
        )


def lookups(con: sa.Connection, subject: str) -> tuple[Lookup, ...]:
    """Every entry about one card, oldest first, without who (GDPR Art. 15; the access answer names no staff)."""
    rows = con.execute(sa.select(AUDIT.c.body).where(AUDIT.c.subject == subject).order_by(AUDIT.c.seq))
    bodies = (json.loads(row.body) for row in rows)
    return tuple(Lookup(datetime.fromisoformat(body["at"]), body["task"]) for body in bodies)


def verify(session: Session) -> ChainReport:
    """Check the whole chain and every fact against it, on a connection of its own; the check itself goes on record."""
    session.require(Permission.READ_TRAIL)
    report = verify_desk(session.desk)
    with session.task(Permission.READ_TRAIL, "verify_trail") as work:
        work.details["sound"] = int(report.sound)
    return report


def verify_desk(desk: Desk, progress: Progress | None = None) -> ChainReport:
    """The same for the command line and the background, without a session. `progress` may end it ("stopped")."""
    raw = desk.store.own_connection()
    try:
        found = trail_check.check(raw, desk.store.store_id, desk.remembered, progress)
    finally:
        raw.close()
    with desk.store.reading() as con:
        if found.sound and not ledger.same_outside(con, desk.store.path.parent):
            found = replace(found, sound=False, problem="ledger_file", table="erasure_entry")
    return ChainReport(
        found.sound,
        found.entries,
        found.facts,
        found.problem,
        found.seq,
        found.head,
        found.table,
        found.checkpoints,
        found.erasures,
    )
