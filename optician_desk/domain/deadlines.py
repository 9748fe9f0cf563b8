"""Until when a rights request must be answered: GDPR Art. 12(3), counted by Regulation (EEC, Euratom) 1182/71.

Two dates come out. The *outer limit* is the last lawful day: the same-numbered day of the last month (the last day of the
month where there is none, Art. 3(2)(c)), moved to the next working day from a Saturday, Sunday or public holiday (Art. 3(4)).
The *target* is the day to promise: the last working day on or before the unmoved date.

Three kinds of day off besides the weekend are kept apart. Statutory holidays and the statutory days in lieu (after 4 May,
18 November and the Song Festival) move the outer limit. Working days *moved* by a yearly government order are no public
holidays: they never move the outer limit, but nobody is promised an answer on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache

import holidays
from dateutil.relativedelta import relativedelta

from optician_desk.domain.local_time import RIGA

#: GDPR Art. 12(3): one month; with the extension two further months, counted from receipt.
MONTHS = 1
MONTHS_EXTENDED = 3

# How the calendar's English names tell the kinds apart (its Latvian names follow the same pattern).
_MOVED = "Day off (substituted"
#: The years that are looked through for the government's newest order.
ORDERS = range(2024, 2060)
# The calendar's dates inside names: American in English, and without the last full stop in Latvian.
_AMERICAN = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_UNSTOPPED = re.compile(r"(\d\d\.\d\d\.\d{4})(?!\.)")
_IN_LIEU = "(observed)"


class DayKind(StrEnum):
    """What a day is for the calculation of time limits."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    IN_LIEU = "in_lieu"
    MOVED = "moved"


#: Days from which the outer limit moves on (Reg. 1182/71 Art. 3(4)).
MOVES_LIMIT = frozenset({DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.IN_LIEU})


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that the shop adds to the calendar or corrects in it; `kind` WORKING takes a listed day off again."""

    day: date
    kind: DayKind
    name_lv: str
    name_en: str


def _kind(listed: str) -> DayKind:
    """The kind that a day's English name tells."""
    if listed.startswith(_MOVED):
        return DayKind.MOVED
    return DayKind.IN_LIEU if _IN_LIEU in listed else DayKind.HOLIDAY


def _name(listed: str, *, latvian: bool) -> str:
    """A day's name as read in Europe: days in it as everywhere else (`17.01.2026.` in Latvian, `17.01.2026` in English), and
    English names in British spelling (`Labour Day`).
    """
    european = _AMERICAN.sub(r"\2.\1.\3", listed)
    return _UNSTOPPED.sub(r"\1.", european) if latvian else european.replace("Labor Day", "Labour Day")


class Calendar:
    """Latvian public holidays, days in lieu and moved days off, with the shop's own corrections on top."""

    def __init__(self, extra: Iterable[NamedDay] = ()) -> None:
        self._english = holidays.country_holidays("LV", language="en_US")
        self._latvian = holidays.country_holidays("LV", language="lv")
        self._extra = {named.day: named for named in extra}

    def kind(self, day: date) -> DayKind:
        """What the day is; the shop's entry wins, and a Saturday or Sunday stays a weekend whatever else it is."""
        if day.weekday() >= 5:
            return DayKind.WEEKEND
        named = self._extra.get(day)
        if named is not None:
            return named.kind
        listed = self._english.get(day)
        if listed is None:
            return DayKind.WORKING
        return _kind(str(listed))

    @staticmethod
    def listed(year: int) -> tuple[NamedDay, ...]:
        """The year's days off by law and by the government's order, by date, also those that fall on a weekend."""
        english = holidays.country_holidays("LV", years=year, language="en_US")
        latvian = holidays.country_holidays("LV", years=year, language="lv")
        return tuple(
            NamedDay(
                day,
                _kind(str(english[day])),
                _name(str(latvian[day]), latvian=True),
                _name(str(english[day]), latvian=False),
            )
            for day in sorted(english)
        )

    @staticmethod
    @cache
    def moved_until() -> int:
        """The last year whose government order about moved days off is listed."""
        orders = holidays.country_holidays("LV", years=ORDERS, language="en_US")
        return max(day.year for day, name in orders.items() if name.startswith(_MOVED))

    def name(self, day: date, language: str) -> str:
        """The name of a holiday or other named day in "lv" or "en"; empty for a plain day."""
        latvian = language.startswith("lv")
        named = self._extra.get(day)
        if named is not None:
            return named.name_lv if latvian else named.name_en
        return _name(str((self._latvian if latvian else self._english).get(day) or ""), latvian=latvian)


class Rule(StrEnum):
    """What a step of the derivation did."""

    RECEIVED = "received"
    MONTHS_ADDED = "months_added"
    MONTH_END = "month_end"  # the same-numbered day does not exist: the last day of the month, Art. 3(2)(c)
    LIMIT_MOVED = "limit_moved"  # the outer limit may not be this day, Art. 3(4)
    OUTER = "outer"
    TARGET_AVOIDS = "target_avoids"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the derivation: what was done, on which day, and what that day is."""

    rule: Rule
    day: date
    kind: DayKind


@dataclass(frozen=True, slots=True)
class Deadline:
    """The dates of one request. `raw` is the date before any moving; `months` is 1, or 3 when extended."""

    received: date
    months: int
    raw: date
    target: date
    outer: date
    steps: tuple[Step, ...]

    @property
    def ends(self) -> datetime:
        """The last second of the outer limit in Riga (Reg. 1182/71 Art. 3(2)), as UTC."""
        return datetime.combine(self.outer, time(23, 59, 59), RIGA).astimezone(UTC)

    def encoded(self) -> str:
        """The derivation as one line that a store column can hold; `decoded` reads it."""
        return ";".join(f"{step.rule} {step.day.isoformat()} {step.kind}" for step in self.steps)


def decoded(line: str) -> tuple[Step, ...]:
    """The steps written by `Deadline.encoded`; ValueError when the line is not one."""
    steps = []
    for part in filter(None, line.split(";")):
        rule, day, kind = part.split(" ")
        steps.append(Step(Rule(rule), date.fromisoformat(day), DayKind(kind)))
    return tuple(steps)


def deadline(received: date, calendar: Calendar, *, extended: bool = False) -> Deadline:
    """Both dates for a request received on that day, with every step that led there.

    An extension counts three months from receipt and moves only then; it does not start from the moved first limit.
    """
    months = MONTHS_EXTENDED if extended else MONTHS
    raw = received + relativedelta(months=months)
    steps = [
        Step(Rule.RECEIVED, received, calendar.kind(received)),
        Step(Rule.MONTH_END if raw.day != received.day else Rule.MONTHS_ADDED, raw, calendar.kind(raw)),
    ]
    outer = raw
    while (kind := calendar.kind(outer)) in MOVES_LIMIT:
        steps.append(Step(Rule.LIMIT_MOVED, outer, kind))
        outer += timedelta(days=1)
    steps.append(Step(Rule.OUTER, outer, calendar.kind(outer)))
    target = raw
    while (kind := calendar.kind(target)) is not DayKind.WORKING:
        steps.append(Step(Rule.TARGET_AVOIDS, target, kind))
        target -= timedelta(days=1)
    steps.append(Step(Rule.TARGET, target, DayKind.WORKING))
    return Deadline(received, months, raw, target, outer, tuple(steps))


class Urgency(StrEnum):
    """How an open request stands towards its dates."""

    FINE = "fine"
    SOON = "soon"
    PAST_TARGET = "past_target"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Due:
    """`days` until the target (FINE, SOON), until the outer limit (PAST_TARGET), or since it (OVERDUE); never negative."""

    urgency: Urgency
    days: int


def due(target: date, outer: date, today: date, soon_days: int) -> Due:
    """How urgent a request is today; `soon_days` before the target it counts as due soon."""
    if today > outer:
        return Due(Urgency.OVERDUE, (today - outer).days)
    if today > target:
        return Due(Urgency.PAST_TARGET, (outer - today).days)
    days = (target - today).days
    return Due(Urgency.SOON if days <= soon_days else Urgency.FINE, days)
