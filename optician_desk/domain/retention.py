"""How long a value is kept: a date where one follows, else the criterion in words and why there is no date (policy 4.3).

At least one criterion keeps a value; it goes when the last of them has ended. So a date follows only when every criterion
that holds has one, and then the latest counts (GDPR Art. 15(1)(d) wants the period, or the criteria that determine it).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta


class Start(StrEnum):
    """The event that a term is counted from; the same words as in the policy file."""

    NOTHING = "nothing"
    RECORDED = "recorded"
    SUPERSEDED = "superseded"
    CONSENT_ENDED = "consent_ended"
    REQUEST_CLOSED = "request_closed"
    LAST_SERVICE = "last_service"
    END_OF_YEAR = "end_of_year"


class Because(StrEnum):
    """Why a term has a date or has none."""

    COUNTED = "counted"
    NO_TERM = "no_term"  # the criterion is a state (contract, consent), not a length of time
    NOT_STARTED = "not_started"  # the event that starts the term has not happened yet


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: `months` after `start`, or neither."""

    id: str
    months: int | None
    start: Start


@dataclass(frozen=True, slots=True)
class Term:
    """What a criterion comes to: the last day of keeping, or None and why. `held`: somebody marked it on the card."""

    criterion: str
    until: date | None
    because: Because
    held: bool = False


def term(criterion: Criterion, events: Mapping[Start, date]) -> Term:
    """The term of one criterion, given the days on which the events happened that are known.

    A term of months ends with the same-numbered day (or the last day of that month). END_OF_YEAR counts from 31 December of
    the year of the recording.
    """
    if criterion.months is None or criterion.start is Start.NOTHING:
        return Term(criterion.id, None, Because.NO_TERM)
    start = events.get(criterion.start)
    if criterion.start is Start.END_OF_YEAR and start is None:
        recorded = events.get(Start.RECORDED)
        start = date(recorded.year, 12, 31) if recorded else None
    if start is None:
        return Term(criterion.id, None, Because.NOT_STARTED)
    return Term(criterion.id, start + relativedelta(months=criterion.months), Because.COUNTED)


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long a value is kept: `until` where a date follows from every criterion, and the criteria it rests on."""

    until: date | None
    terms: tuple[Term, ...]


def keeping(criteria: Iterable[Criterion], events: Mapping[Start, date]) -> Keeping:
    """Combines the criteria of a value: the latest date when all have one, else no date and every criterion in words.

    A value that was replaced answers only to the term of replaced values: SUPERSEDED among `events` with a criterion that
    counts from it ends the wait for all others.
    """
    listed = tuple(criteria)
    if Start.SUPERSEDED in events and (own := [c for c in listed if c.start is Start.SUPERSEDED]):
        listed = tuple(own)
    else:
        listed = tuple(c for c in listed if c.start is not Start.SUPERSEDED)
    terms = tuple(term(criterion, events) for criterion in listed)
    dates = [found.until for found in terms if found.until is not None]
    return Keeping(max(dates) if terms and len(dates) == len(terms) else None, terms)
