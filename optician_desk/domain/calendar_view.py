"""What screens show of the calendar that time limits are counted by: the days off of a year, where each is from, until when
they are known, and the requests whose dates another calendar would have made others (policy 5.6; Reg. 1182/71 Art. 2(1), 3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from optician_desk.domain.deadlines import Calendar, DayKind, Deadline, NamedDay


class Source(StrEnum):
    """Where a day off is from: the law, the government's yearly order, the policy file, or the shop itself."""

    LAW = "law"
    GOVERNMENT = "government"
    POLICY = "policy"
    SHOP = "shop"


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day off of a year, or (kind WORKING) a day off taken back. `added_by` is named for the shop's own days."""

    named: NamedDay
    source: Source
    added_by: str = ""


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """The days off of one year by date. Moved days off are known up to the end of `moved_until`, the others by rule for ever."""

    year: int
    days: tuple[YearDay, ...]
    moved_until: int

    @property
    def moved_known(self) -> bool:
        """Whether the moved days off of this year are known."""
        return self.year <= self.moved_until


@dataclass(frozen=True, slots=True)
class Differing:
    """An open request whose dates were counted by another calendar: they stay; `now` is what would come out today."""

    request: str
    number: str
    target: date
    outer: date
    now: Deadline


def calendar_year(year: int, policy: Iterable[NamedDay], shop: Iterable[tuple[NamedDay, str]]) -> CalendarYear:
    """A year's days: the shop's entry wins over the policy file's, and that over the listed one.

    `shop` are the shop's own days with the name of who added each.
    """
    days = {named.day: YearDay(named, _origin(named)) for named in Calendar.listed(year)}
    days |= {named.day: YearDay(named, Source.POLICY) for named in policy if named.day.year == year}
    own = tuple(shop)
    days |= {named.day: YearDay(named, Source.SHOP, who) for named, who in own if named.day.year == year}
    entered = (named.day.year for named, _ in own if named.kind is DayKind.MOVED)
    return CalendarYear(year, tuple(days[day] for day in sorted(days)), max([Calendar.moved_until(), *entered]))


def _origin(named: NamedDay) -> Source:
    return Source.GOVERNMENT if named.kind is DayKind.MOVED else Source.LAW
