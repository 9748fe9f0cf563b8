"""Recording what was handed to a recipient of the policy file's register, and only as much as it may get (policy 3.1, 3.2)."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active, find
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.disclosure import DISCLOSURE
from optician_desk.store.tables import AUDIT, CARD
from optician_desk.store.work import new_id


@dataclass(frozen=True, slots=True)
class Disclosed:
    """One disclosure as recorded: ids of the policy file, and the day."""

    recipient: str
    categories: tuple[str, ...]
    ground: str
    on: date


def record(session: Session, subject: str, recipient: str, categories: Collection[str], ground: str, on: date) -> str:
    """Record a disclosure and return its id.

    Raises Refusal: disclosure.recipient_unknown, disclosure.nothing_named, disclosure.too_much (beyond the recipient's field
    list, policy 3.2), disclosure.ground_unknown, disclosure.in_future, disclosure.no_card.
    """
    session.require(Permission.CORRECT)
    policy = session.desk.policy
    known = next((entry for entry in active(policy.recipients) if entry.id == recipient), None)
    if known is None:
        raise Refusal("disclosure.recipient_unknown", field="recipient", clause="3.1")
    if not categories:
        raise Refusal("disclosure.nothing_named", field="categories", clause="3.2")
    if set(categories) - set(known.fields):
        raise Refusal("disclosure.too_much", field="categories", clause="3.2")
    if find(policy.purposes, ground) is None:
        raise Refusal("disclosure.ground_unknown", field="ground", clause="3.3")
    if on > legal_day(session.desk.clock()):
        raise Refusal("disclosure.in_future", field="on")
    with session.task(Permission.CORRECT, "record_disclosure") as work:
        held = sa.select(CARD.c.row).where(CARD.c.subject == subject)
        if work.connection.execute(held).first() is None:
            raise Refusal("disclosure.no_card")
        work.subject = subject
        fact = new_id()
        values = {
            "recipient": recipient,
            "categories": " ".join(name for name in known.fields if name in categories),
            "ground": ground,
            "disclosed_on": on.isoformat(),
        }
        return work.add(DISCLOSURE, fact, values, fact_id=fact)


def of_subject(con: sa.Connection, subject: str) -> tuple[Disclosed, ...]:
    """Every disclosure of one person's data, newest first."""
    rows = card_rows.newest(con, DISCLOSURE, subject)
    found = (
        Disclosed(row.recipient, tuple(row.categories.split()), row.ground, date.fromisoformat(row.disclosed_on))
        for row in rows
    )
    return tuple(sorted(found, key=lambda one: one.on, reverse=True))


def recorded_since(con: sa.Connection) -> date:
    """The day from which this store keeps disclosures: its first one, as the trail has it."""
    first = con.execute(sa.select(AUDIT.c.body).order_by(AUDIT.c.seq).limit(1)).scalar_one()
    return legal_day(datetime.fromisoformat(json.loads(first)["at"]))
