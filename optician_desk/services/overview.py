"""The manager's figures of rights requests (policy 5.6; GDPR Art. 5(2)): counted from the facts each time, nothing is kept."""

from __future__ import annotations

from datetime import date

from optician_desk.domain import overview_view
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.overview_view import Case, Overview, Period
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile
from optician_desk.services import request_facts
from optician_desk.services.request_facts import People, Thread
from optician_desk.services.session import Session


def overview(session: Session, period: Period) -> Overview:
    """The figures as of today in Riga. No trail entry: nobody's data are shown."""
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    with session.reading(Permission.APPROVE_REPORT) as con:
        cases = [_case(thread, policy, today) for thread in request_facts.threads(con).values()]
    return overview_view.overview(cases, today, period)


def _case(thread: Thread, policy: PolicyFile, today: date) -> Case:
    row = request_facts.row(thread, People({}, {}), policy, today)
    handed = thread.handover
    answered = row.closed and handed is not None and handed.outcome != "withdrawn" and handed.handed_on
    return Case(
        kind=row.kind,
        received=row.received_on,
        month_ends=date.fromisoformat(thread.request.due_outer),
        answered=date.fromisoformat(handed.handed_on[:10]) if answered else None,
        due=row.due,
    )
