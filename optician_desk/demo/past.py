"""Requests that the invented shop answered in the months before, so that the manager's overview has something to tell."""

from __future__ import annotations

from optician_desk.domain.data_use import Origin
from optician_desk.domain.rights import Kind
from optician_desk.services import letters, request_steps
from optician_desk.services.session import Session

#: Days ago that it came, days until the answer left, door, what was asked. One of them was late.
ANSWERED = (
    (300, 3, Origin.EMAIL, Kind.WITHDRAWAL),
    (221, 2, Origin.PHONE, Kind.WITHDRAWAL),
    (174, 12, Origin.EMAIL, Kind.MARKETING),
    (133, 38, Origin.POST, Kind.MARKETING),
    (58, 4, Origin.EMAIL, Kind.MARKETING),
)


def answer(manager: Session, request: str, channel: Origin) -> None:
    """What took effect at once is answered by a sealed letter, which goes the way that the request came."""
    letters.sign_answer(manager, request)
    request_steps.hand_over(manager, request, "email" if channel is Origin.EMAIL else "post")
