"""Refusing a request: a manager's decision with a ground of the policy file and the facts behind it (GDPR Art. 12(4), 12(5)).

The refusal itself is a letter, signed as the answer; it names the complaint to the authority and the court.
"""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.refusal_grounds import offered
from optician_desk.domain.rights import Decision, Identity, Kind
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import assess, working_on
from optician_desk.services.session import Session

#: A request a year after the one before it is never excessive (EDPB Guidelines 01/2022, 185).
YEAR_DAYS = 365
EXCESSIVE = "excessive"


def grounds(session: Session, request: str) -> tuple[tuple[str, str], ...]:
    """Id and words of the grounds that fit this request, in the language of the answer."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
    listed = {entry.id: entry.text.of(thread.request.language) for entry in active(session.desk.policy.refusal_grounds)}
    return tuple((one, listed[one]) for one in offered(Kind(thread.request.kind), listed))


def refuse(session: Session, request: str, ground: str, reasoning: str) -> None:
    """Refuse a request from where it stands; its answer is then the refusal.

    Raises Refusal: letter.ground_unfit (does not fit this right), letter.not_excessive (nothing was answered in the year
    before), letter.identity_known (refused as not identified although the identity is confirmed), request.refusal_ground,
    request.reasoning_missing, and where the request may not be refused at all.
    """
    with working_on(session, request, "refuse_request", Permission.APPROVE_REPORT) as (work, thread):
        kind = Kind(thread.request.kind)
        listed = [entry.id for entry in active(session.desk.policy.refusal_grounds)]
        if ground in listed and ground not in offered(kind, listed) and offered(kind, listed):
            raise Refusal("letter.ground_unfit", "ground", "5.6")
        if ground == EXCESSIVE and not _answered_lately(work.connection, thread):
            raise Refusal("letter.not_excessive", "ground", "5.4")
        known = request_facts.state(thread, session.desk.policy)
        if ground == "not_identified" and known.identity is Identity.CONFIRMED:
            raise Refusal("letter.identity_known", "ground", "5.6")
        assess(work, session, thread, Decision.REFUSED, ground=ground, reasoning=reasoning)


def _answered_lately(con: sa.Connection, thread: Thread) -> bool:
    """Whether the person got another answer in the year before this request came."""
    received = date.fromisoformat(thread.request.received_on)
    others = request_facts.threads(con, subject=thread.request.subject).values()
    days = [
        date.fromisoformat(one.handover.handed_on[:10])
        for one in others
        if one.request.slot != thread.request.slot and one.handover and one.handover.outcome == "answered"
    ]
    return any(received - timedelta(days=YEAR_DAYS) < day for day in days)
