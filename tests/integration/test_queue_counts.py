"""What the bar on top counts is what the queue shows, on every day, also for extended, withdrawn and answered requests."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from optician_desk.domain.queue_view import Shown, counts
from optician_desk.domain.staff import Permission
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store.facts.rights_steps import EXTENSION
from tests.rights_desk import NOW, answered, at, card, received, searched


def test_the_count_of_the_bar_is_that_of_the_queue_on_every_day(session: Session) -> None:
    at(session)
    received(session, card(session, "Raimonds", "Zariņš"), date(2026, 10, 18))
    received(session, card(session, "Marta", "Ozoliņa"), date(2026, 10, 28))
    received(session)
    withdrawn = received(session, card(session, "Jānis", "Liepa"), date(2026, 10, 20))
    request_steps.withdraw(session, withdrawn.request)
    closed = searched(session, card(session))
    answered(session, closed)
    request_steps.hand_over(session, closed.request, "in_person")
    extended = received(session, card(session, "Elīna", "Kļaviņa"), date(2026, 10, 26))
    with session.task(Permission.REQUEST, "extend_request") as work:
        work.subject = extended.subject
        work.add(EXTENSION, extended.request, {"due_target": "2027-01-26", "due_outer": "2027-01-26"})
    met = set()
    for days in range(0, 90, 3):
        at(session, NOW + timedelta(days=days))
        queue = requests.queue(session)
        count = requests.due_count(session)
        views = counts(queue.rows)
        assert count == (queue.soon, queue.overdue) == (views[Shown.SOON], views[Shown.OVERDUE])
        met.add(count)
    assert {(1, 1), (0, 4)} <= met
    at(session, datetime(2026, 12, 1, 9, tzinfo=UTC))
    rows = {row.number: row for row in requests.queue(session).rows}
    assert rows[extended.number].extended
