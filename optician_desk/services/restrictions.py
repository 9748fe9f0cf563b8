"""Whether and why the processing of a card is restricted (GDPR Art. 18): read by every task that would use its values."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from optician_desk.domain.card_view import RestrictionState
from optician_desk.domain.errors import Refusal
from optician_desk.policy.model import PolicyFile
from optician_desk.services.shown import shown
from optician_desk.store import data_map, statements
from optician_desk.store.facts.rights_steps import RESTRICTION
from optician_desk.store.tables import CARD, STAFF

#: The one slot of a card; its states, in the order they are gone through.
SLOT = "restriction"
ON, LIFTING, OFF = "on", "lifting", "off"


def of_subject(con: sa.Connection, subject: str, policy: PolicyFile, language: str) -> RestrictionState | None:
    """The restriction in force; None where there is none. `since` is the day of the first fact of this restriction."""
    running = []
    for row in con.exec_driver_sql(statements.of_subject(RESTRICTION), (subject,)):
        if row.state == OFF:
            break
        running.append(row)
    if not running:
        return None
    newest, begun = running[0], running[-1]
    ground, lifting = (data_map.mapped(f"restriction.{name}").use for name in ("ground", "lifting"))
    told = newest.state == LIFTING
    by = con.execute(sa.select(STAFF.c.name).where(STAFF.c.id == begun.staff)).scalar()
    return RestrictionState(
        date.fromisoformat(begun.on_day),
        shown(ground, newest.ground, language, policy),
        by or "",
        newest.request or "",
        date.fromisoformat(newest.on_day) if told else None,
        shown(lifting, newest.lifting, language, policy) if told else "",
    )


def restricted(con: sa.Connection, subject: str) -> bool:
    """Whether the card says so."""
    return bool(con.execute(sa.select(CARD.c.restricted).where(CARD.c.subject == subject)).scalar())


def refuse_restricted(con: sa.Connection, subject: str) -> None:
    """Raises Refusal `card.restricted`: what is restricted may be stored and nothing else (GDPR Art. 18(2))."""
    if restricted(con, subject):
        raise Refusal("card.restricted", clause="GDPR 18")
