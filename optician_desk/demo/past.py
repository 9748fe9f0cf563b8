"""Requests that the invented shop answered in the months before, so that the manager's overview has something to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from optician_desk.demo.filling import Registered
from optician_desk.domain.data_use import Origin
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest
from optician_desk.domain.rights import Kind
from optician_desk.services import letters, request_steps, requests
from optician_desk.services.session import Desk, Session

#: Days ago that it came, days until the answer left, door, what was asked. One of them was late.
ANSWERED = (
    (300, 3, Origin.EMAIL, Kind.WITHDRAWAL),
    (221, 2, Origin.PHONE, Kind.WITHDRAWAL),
    (174, 12, Origin.EMAIL, Kind.MARKETING),
    (133, 38, Origin.POST, Kind.MARKETING),
    (58, 4, Origin.EMAIL, Kind.MARKETING),
)


def answer(manager: Session, cards: Sequence[Registered]) -> None:
    """Each comes, takes effect at once, and is answered by a sealed letter, with the desk's clock on those days."""
    now = manager.desk.clock()
    for number, (ago, took, channel, kind) in enumerate(ANSWERED):
        card = cards[(number * 17 + 3) % len(cards)]
        with _clock(manager.desk, now - timedelta(days=ago)) as day:
            form = NewRequest(
                legal_day(day),
                "lv",
                card.subject,
                (kind,),
                channel=channel,
                consents=("reminders",) if kind is Kind.WITHDRAWAL else (),
            )
            received = requests.receive(manager, form)
        with _clock(manager.desk, now - timedelta(days=ago - took)):
            letters.sign_answer(manager, received.request)
            request_steps.hand_over(manager, received.request, "email" if channel is Origin.EMAIL else "post")


@contextmanager
def _clock(desk: Desk, at: datetime) -> Iterator[datetime]:
    before = desk.clock
    desk.clock = lambda: at
    try:
        yield at
    finally:
        desk.clock = before
