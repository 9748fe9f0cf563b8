"""Half-filled forms, kept encrypted in the store for the one who typed them, for seven days at most.

What looks like payment or identity data is never kept, not even in a draft (policy 1.1, 1.2): such a field is left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from optician_desk.domain import text_guard
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.staff_view import DraftNote
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import DRAFT

KEPT_FOR = timedelta(days=7)


def save(session: Session, form: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Keeps the form's texts in place of the older draft; returns the names of fields that were left out.

    Works while the desk is just being locked: what was typed before must not be lost by it.
    """
    kept: dict[str, str] = {}
    left_out = []
    for name, text in values.items():
        try:
            text_guard.check(text, name)
        except Refusal:
            left_out.append(name)
        else:
            kept[name] = text
    row = {
        "staff": session.staff_id,
        "form": form,
        "saved_at": session.desk.clock().isoformat(timespec="seconds"),
        "payload": json.dumps(kept, ensure_ascii=True).encode(),
    }
    with session.desk.store.writing() as con:
        con.execute(_of(session, form))
        if any(text.strip() for text in kept.values()):
            con.execute(sa.insert(DRAFT).values(**row))
    return tuple(left_out)


def load(session: Session, form: str) -> dict[str, str] | None:
    """This person's own draft of the form, or None. Raises `NotAllowed` `access.locked` while the desk is locked."""
    if session.locked:
        raise NotAllowed("access.locked")
    with session.desk.store.reading() as con:
        found = sa.select(DRAFT.c.payload).where(DRAFT.c.staff == session.staff_id, DRAFT.c.form == form)
        payload = con.execute(found).scalar_one_or_none()
    return None if payload is None else dict(json.loads(payload))


def drop(session: Session, form: str) -> None:
    """The form was saved or given up."""
    with session.desk.store.writing() as con:
        con.execute(_of(session, form))


def waiting(session: Session) -> DraftNote | None:
    """The newest draft of this person; which form and when, nothing of what is in it."""
    with session.desk.store.reading() as con:
        newest = (
            sa.select(DRAFT.c.form, DRAFT.c.saved_at)
            .where(DRAFT.c.staff == session.staff_id)
            .order_by(DRAFT.c.saved_at.desc())
        )
        row = con.execute(newest).first()
    return None if row is None else DraftNote(row.form, datetime.fromisoformat(row.saved_at))


def purge(desk: Desk) -> int:
    """Removes drafts that are older than seven days; returns how many. Runs when the store is opened."""
    oldest = (desk.clock() - KEPT_FOR).isoformat(timespec="seconds")
    with desk.store.writing() as con:
        return con.execute(sa.delete(DRAFT).where(DRAFT.c.saved_at < oldest)).rowcount


def _of(session: Session, form: str) -> sa.Delete:
    return sa.delete(DRAFT).where(DRAFT.c.staff == session.staff_id, DRAFT.c.form == form)
