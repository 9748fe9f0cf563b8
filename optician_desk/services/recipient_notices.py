"""Telling recipients of data that was put right, erased or restricted (policy 3.1; GDPR Art. 19).

Whom the data reached, the card's disclosures say. Each gets a record of its own when the request is carried out, open until it
was told or a manager wrote why that cannot be; the answer waits for them.
"""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Step
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import disclosures
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.rights_steps import RECIPIENT_NOTICE
from optician_desk.store.work import Work

TOLD, IMPOSSIBLE = "told", "impossible"


def recipients_of(con: sa.Connection, subject: str, categories: Collection[str] | None = None) -> tuple[str, ...]:
    """Ids of those who got data of these categories (None: any at all), the latest disclosure first, each once."""
    found = disclosures.of_subject(con, subject)
    return tuple(
        dict.fromkeys(
            one.recipient for one in found if categories is None or not set(categories).isdisjoint(one.categories)
        )
    )


def expect(work: Work, thread: Thread, categories: Collection[str] | None = None) -> tuple[str, ...]:
    """Open a notice for each recipient of these categories, in the transaction that carries the request out, and before anything
    is erased in it; one that was told already stays so. Returns whom it is about.
    """
    request = thread.request.slot
    expected = recipients_of(work.connection, thread.request.subject, categories)
    for recipient in expected:
        if recipient not in thread.notices:
            work.add(RECIPIENT_NOTICE, f"{request}:{recipient}", {"request": request, "recipient": recipient})
    return expected


def tell(session: Session, request: str, recipient: str, outcome: str, reason: str = "") -> int:
    """Tick a recipient off: told today, or not told and why; returns how many are still open.

    That somebody cannot be told is a manager's word. Raises Refusal: recipient.unknown, recipient.outcome_missing,
    recipient.not_told_reason, and what a step before leaves open.
    """
    session.require(Permission.REQUEST)
    if outcome not in (TOLD, IMPOSSIBLE):
        raise Refusal("recipient.outcome_missing", f"recipients.{recipient}", "3.1")
    permission = Permission.REQUEST if outcome == TOLD else Permission.APPROVE_REPORT
    with working_on(session, request, "tell_recipient", permission) as (work, thread):
        require_step(session, thread, Step.SYSTEMS)
        field = f"recipients.{recipient}"
        if recipient not in thread.notices:
            raise Refusal("recipient.unknown", field, "3.1")
        known = {entry.id for entry in active(session.desk.policy.not_told_reasons)}
        if outcome == IMPOSSIBLE and reason not in known:
            raise Refusal("recipient.not_told_reason", field, "3.1")
        values = {
            "request": request,
            "recipient": recipient,
            "outcome": outcome,
            "reason": reason if outcome == IMPOSSIBLE else None,
            "told_on": legal_day(session.desk.clock()).isoformat() if outcome == TOLD else None,
        }
        work.add(RECIPIENT_NOTICE, f"{request}:{recipient}", values)
        return sum(1 for name, row in thread.notices.items() if name != recipient and not row.outcome)
