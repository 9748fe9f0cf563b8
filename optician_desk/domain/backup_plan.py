"""Which backups are kept and for how long: all of today and yesterday, then one a day, one a week, one a month.

The plan ends: from it follows the day on which the last copy of something erased today is gone for good (policy 4.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from optician_desk.domain.local_time import legal_day


@dataclass(frozen=True, slots=True)
class Plan:
    """How long each rhythm is kept: `days` one a day, `weeks` one a week, `months` one a month; `every_hours` between runs."""

    days: int = 14
    weeks: int = 8
    months: int = 6
    every_hours: int = 4

    def __post_init__(self) -> None:
        if not (
            2 <= self.days <= 60 and 0 <= self.weeks <= 52 and 0 <= self.months <= 60 and 1 <= self.every_hours <= 24
        ):
            raise ValueError("a plan outside its limits")


def kept(made: Iterable[datetime], today: date, plan: Plan) -> frozenset[datetime]:
    """Of these moments (aware), the ones whose backup stays on `today` (Europe/Riga); the newest always does."""
    moments = sorted(made, reverse=True)
    stay: set[datetime] = set(moments[:1])
    taken: set[tuple[str, object]] = set()
    for moment in moments:
        day = legal_day(moment)
        if today - day <= timedelta(days=1):
            stay.add(moment)
        for rhythm, slot, until in _slots(day, plan):
            if today <= until and (rhythm, slot) not in taken:
                taken.add((rhythm, slot))
                stay.add(moment)
    return frozenset(stay)


def _slots(day: date, plan: Plan) -> tuple[tuple[str, object, date], ...]:
    return (
        ("day", day, day + timedelta(days=plan.days)),
        ("week", day.isocalendar()[:2], day + timedelta(weeks=plan.weeks)),
        ("month", (day.year, day.month), day + relativedelta(months=plan.months)),
    )


def last_day(made_on: date, plan: Plan) -> date:
    """The last day on which a backup made on `made_on` may still exist on an attached medium, if another one follows it."""
    return max(until for _, _, until in _slots(made_on, plan))


def due(last: datetime | None, now: datetime, plan: Plan) -> bool:
    """Whether it is time for the next backup; a clock that was set back does not put it off."""
    return last is None or now < last or now - last >= timedelta(hours=plan.every_hours)
