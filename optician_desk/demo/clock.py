"""The clock of the invented shop: set by hand while its past is made, the machine's own afterwards."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta

from optician_desk.domain.deadlines import Calendar, DayKind
from optician_desk.domain.local_time import RIGA, legal_day

_WEEK, _SATURDAY = (time(9, 30), time(18, 30)), (time(10), time(15, 30))
_SATURDAYS_NUMBER, _SUNDAYS_NUMBER = 5, 6
#: So long the shop has been open before a day's visits may be made up for it.
_MORNING = timedelta(hours=1)


class ShopClock:
    """Gives aware UTC times: the moment it stands at, never later than `present` and never earlier than before."""

    def __init__(self, at: datetime, present: datetime) -> None:
        self._at: datetime | None = min(at, present)
        self._present = present

    def __call__(self) -> datetime:
        return datetime.now(UTC) if self._at is None else self._at

    def go_to(self, at: datetime) -> None:
        """Move on to that moment; one that lies behind leaves the clock where it stands."""
        self._at = max(self(), min(at, self._present))

    def catch_up(self) -> None:
        """From now on the machine's clock."""
        self._at = None


class OpenDays:
    """The days on which the shop was open in `length` days up to `now`, and moments in its hours (Europe/Riga)."""

    def __init__(self, now: datetime, length: int, calendar: Calendar) -> None:
        self.now = now
        today = legal_day(now)
        past = (today - timedelta(days=ago) for ago in range(length, -1, -1))
        self.days = tuple(day for day in past if _open(day, calendar) and self._begin(day) + _MORNING <= now)

    def at(self, day: date, share: float) -> datetime:
        """The moment after `share` (0 to 1) of that day's hours; of today's only those that have passed."""
        begin, end = self._begin(day), self.end(day)
        return begin + share * (end - begin)

    def end(self, day: date) -> datetime:
        """When the shop closed that day; now, while it is open."""
        return min(_moment(day, _hours(day)[1]), self.now)

    def by(self, day: date) -> date:
        """The last open day that is no later than `day`, the first of all before that."""
        return self.days[max(0, bisect_right(self.days, day) - 1)]

    def _begin(self, day: date) -> datetime:
        return _moment(day, _hours(day)[0])


def _open(day: date, calendar: Calendar) -> bool:
    if day.weekday() == _SUNDAYS_NUMBER:
        return False
    return not calendar.name(day, "en") if day.weekday() == _SATURDAYS_NUMBER else calendar.kind(day) is DayKind.WORKING


def _hours(day: date) -> tuple[time, time]:
    return _SATURDAY if day.weekday() == _SATURDAYS_NUMBER else _WEEK


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, RIGA).astimezone(UTC)
