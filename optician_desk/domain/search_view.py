"""What the list of customers, its preview and the advice about likely duplicates show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from optician_desk.domain import likeness
from optician_desk.domain.likeness import Because, Candidate, Typed

Spans = tuple[tuple[int, int], ...]
"""Stretches (start, end) in characters, in order and apart."""


class Kind(StrEnum):
    """Whose line it is: a customer's, or that of somebody without a card who made a request."""

    CUSTOMER = "customer"
    REQUEST = "request"


class Badge(StrEnum):
    """What a line says beside a name."""

    OPEN_REQUEST = "open_request"
    RESTRICTED = "restricted"


class Shown(StrEnum):
    """What stands in the column for contacts."""

    NOTHING = "nothing"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the list. `contact` is masked; `name_spans` and `contact_spans` say what was found in them.

    `last` is the day of the newest entry on the card, in Riga's time.
    """

    subject: str
    kind: Kind
    given: str
    surname: str
    contact: str
    contact_is: Shown
    last: date
    badges: tuple[Badge, ...] = ()
    name_spans: Spans = ()
    contact_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to one search; `more`: there are others beyond the first fifty. `total`: all cards, when nothing was typed."""

    text: str
    hits: tuple[Hit, ...]
    more: bool
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The selected line at more length, masked like the list: enough to tell two namesakes apart, no look at a card.

    `request` is the random id of the newest request, or empty. `restricted`: the processing is, so no contact stands here.
    """

    subject: str
    kind: Kind
    given: str
    surname: str
    phone: str
    email: str
    city: str
    since: date
    last: date
    open_requests: int
    request: str = ""
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class Likely:
    """A card that may be the person's own already, with the reasons strongest first; contacts are masked."""

    subject: str
    given: str
    surname: str
    phone: str
    email: str
    reasons: tuple[Because, ...]
    score: int

    def still(self, asked: Typed, now: Typed) -> Likely | None:
        """The card with the reasons that hold while an answer to `now` is waited for; None if nothing is alike any more."""
        reasons = likeness.still(self.reasons, Candidate(self.subject, self.given, self.surname), asked, now)
        return replace(self, reasons=reasons, score=likeness.score(reasons)) if reasons else None


@dataclass(frozen=True, slots=True)
class Registered:
    """The card that was made, and when (UTC)."""

    subject: str
    at: datetime
