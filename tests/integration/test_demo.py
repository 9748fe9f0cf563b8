"""The invented shop is made through the same doors as at the counter, and quickly."""

from __future__ import annotations

from optician_desk.demo.filling import RECEIVED_DAYS_AGO, fill
from optician_desk.services import customers, requests, trail
from optician_desk.services.session import Session


def test_a_whole_shop_is_made(session: Session, manager: Session) -> None:
    cards = fill(session, 60)
    found = customers.search(session, "")
    assert found.total == 61  # and somebody without a card who asked
    queue = requests.queue(session)
    assert queue.open == len(RECEIVED_DAYS_AGO) + 1
    assert len({row.step for row in queue.rows if not row.closed}) >= 4
    assert queue.overdue >= 1
    with_lenses = sum(card.person.right is not None for card in cards)
    tasks = [line.task for line in trail.page(manager).lines]
    assert tasks.count("save_referral") == with_lenses
    assert trail.verify(manager).sound
