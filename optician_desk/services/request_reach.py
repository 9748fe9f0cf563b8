"""Where an answer can be sent to: for which ways the card and the request know no address (policy 5.6)."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from optician_desk.domain import contact
from optician_desk.services.card_values import held
from optician_desk.store.facts.contact import ADDRESS, EMAIL

POST, BY_EMAIL = "post", "email"


def unreached(con: sa.Connection, request: Any) -> frozenset[str]:
    """Ids of the policy file's `handover_ways` for which no address is known: neither the card of the `request`'s (a fact of it)
    customer has one, nor, for e-mail, the contact that the requester gave.
    """
    post = held(con, ADDRESS, request.subject, "address")
    email = held(con, EMAIL, request.subject, "email")
    known = {POST: any(post.values()), BY_EMAIL: bool(email.get("address")) or "@" in (request.requester_contact or "")}
    return frozenset(way for way, there in known.items() if not there)


def postal_address(con: sa.Connection, subject: str, language: str) -> str:
    """The card's postal address in one line, with a foreign country by its name in `language`; empty if it has none."""
    row = held(con, ADDRESS, subject, "address")
    abroad = (row.get("country") or contact.HOME_COUNTRY) != contact.HOME_COUNTRY
    country = contact.shown_country(str(row["country"]), language) if abroad else ""
    return ", ".join(part for part in (row.get("street"), row.get("city"), row.get("postcode"), country) if part)
