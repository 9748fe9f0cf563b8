"""What is said about a card as a whole: what must be kept, and that its processing is restricted; each gives the card anew.

`task` is what the card was opened for, so that one opened for a claim stays readable (policy 4.3, 7; GDPR Art. 18).
"""

from __future__ import annotations

from optician_desk.domain.card_view import CardView
from optician_desk.domain.hold_view import NewHold
from optician_desk.services import card_reading, holds, restricting
from optician_desk.services.session import Session


def place_hold(
    session: Session, subject: str, hold: NewHold, *, language: str = "lv", task: str = "open_card"
) -> CardView:
    """Record that something must be kept. Raises the refusals of `holds.place`."""
    holds.place(session, subject, hold)
    return card_reading.view(session, subject, language, task)


def release_hold(
    session: Session, subject: str, hold: str, *, language: str = "lv", task: str = "open_card"
) -> CardView:
    """A manager found that it need not be kept any more. Raises the refusals of `holds.release`."""
    holds.release(session, subject, hold)
    return card_reading.view(session, subject, language, task)


def restrict(session: Session, subject: str, ground: str, *, language: str = "lv") -> CardView:
    """Restrict the processing at the counter. Raises the refusals of `restricting.restrict_card`."""
    restricting.restrict_card(session, subject, ground)
    return card_reading.view(session, subject, language)


def announce_lifting(session: Session, subject: str, reason: str, how: str, *, language: str = "lv") -> CardView:
    """Tell the customer that it will be lifted. Raises the refusals of `restricting.announce_lifting`."""
    restricting.announce_lifting(session, subject, reason, how)
    return card_reading.view(session, subject, language)


def lift(session: Session, subject: str, *, language: str = "lv") -> CardView:
    """Lift it. Raises the refusals of `restricting.lift`."""
    restricting.lift(session, subject)
    return card_reading.view(session, subject, language)
