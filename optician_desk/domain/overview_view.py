"""What the manager's overview shows of rights requests: figures alone, nobody's name (policy 5.6; GDPR Art. 5(2), 12(3)).

A day counts as the day of the answer when the answer left the shop. *Inside one month* means on or before the first outer limit,
whatever extension came later. Withdrawn requests are received, but neither answered nor late.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median

from optician_desk.domain.deadlines import Due, Urgency
from optician_desk.domain.rights import Kind


class Period(StrEnum):
    """What the figures of answers are taken from."""

    THIS_YEAR = "year"
    TWELVE_MONTHS = "twelve"


@dataclass(frozen=True, slots=True)
class Case:
    """One request as far as figures need it. `month_ends` is its first outer limit; `due` is None once it is closed."""

    kind: Kind
    received: date
    month_ends: date
    answered: date | None
    due: Due | None


@dataclass(frozen=True, slots=True)
class Figures:
    """`open`, `soon` (due soon or past the target) and `overdue` stand as of today, whatever the period.

    `median_days` are calendar days from receipt to the answer. `in_month` of the `judged` ones were answered inside one month;
    judged are those answered in the period, and those still open whose month has ended.
    """

    open: int
    soon: int
    overdue: int
    received: int
    answered: int
    median_days: float | None
    in_month: int
    judged: int

    @property
    def share(self) -> int | None:
        """Whole per cent answered inside one month, rounded; 100 only when it was every one. None without answers."""
        if not self.judged:
            return None
        return 100 if self.in_month == self.judged else min(99, round(self.in_month * 100 / self.judged))


@dataclass(frozen=True, slots=True)
class Month:
    """The answers of one month. `late` of them came after the first outer limit."""

    first: date
    answered: int
    late: int
    median_days: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the page; `kinds` most received first, without those that never came and are not open."""

    today: date
    period: Period
    begins: date
    all: Figures
    months: tuple[Month, ...]
    kinds: tuple[tuple[Kind, Figures], ...]


def overview(cases: Sequence[Case], today: date, period: Period) -> Overview:
    """The figures as of `today`, those of answers from `period`."""
    firsts = months_of(today, period)
    begins = firsts[0]
    met = {case.kind for case in cases if case.due or _within(case.received, begins, today) or _counts(case, begins)}
    kinds = [
        (kind, _figures((case for case in cases if case.kind is kind), begins, today)) for kind in Kind if kind in met
    ]
    kinds.sort(key=lambda found: (-found[1].received, -found[1].open))
    return Overview(
        today,
        period,
        begins,
        _figures(cases, begins, today),
        tuple(_month(first, cases) for first in firsts),
        tuple(kinds),
    )


def months_of(today: date, period: Period) -> tuple[date, ...]:
    """The first days of the months, oldest first: January to this month, or this month and the eleven before."""
    count = today.month if period is Period.THIS_YEAR else 12
    last = today.year * 12 + today.month - 1
    return tuple(date(at // 12, at % 12 + 1, 1) for at in range(last - count + 1, last + 1))


def _within(day: date, begins: date, today: date) -> bool:
    return begins <= day <= today


def _counts(case: Case, begins: date) -> bool:
    return case.answered is not None and case.answered >= begins


def _figures(cases: Iterable[Case], begins: date, today: date) -> Figures:
    known = tuple(cases)
    waiting = [case for case in known if case.due is not None]
    answers = [case for case in known if _counts(case, begins)]
    return Figures(
        open=len(waiting),
        soon=sum(1 for case in waiting if case.due and case.due.urgency in (Urgency.SOON, Urgency.PAST_TARGET)),
        overdue=sum(1 for case in waiting if case.due and case.due.urgency is Urgency.OVERDUE),
        received=sum(1 for case in known if _within(case.received, begins, today)),
        answered=len(answers),
        median_days=_median(answers),
        in_month=sum(1 for case in answers if not _late(case)),
        judged=len(answers) + sum(1 for case in waiting if case.month_ends < today),
    )


def _month(first: date, cases: Sequence[Case]) -> Month:
    answers = [case for case in cases if case.answered is not None and case.answered.replace(day=1) == first]
    return Month(first, len(answers), sum(1 for case in answers if _late(case)), _median(answers))


def _median(answers: Sequence[Case]) -> float | None:
    days = [(case.answered - case.received).days for case in answers if case.answered is not None]
    return float(median(days)) if days else None


def _late(case: Case) -> bool:
    return case.answered is not None and case.answered > case.month_ends
