"""The days off of a year, the shop's own days in the calendar, and the open requests that another calendar would date otherwise
(policy 5.6).

Dates that were promised stay: a change of the calendar never touches a request, it only says which ones it would have changed.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from optician_desk.domain import text_guard
from optician_desk.domain.calendar_view import CalendarYear, Differing, calendar_year
from optician_desk.domain.deadlines import DayKind, deadline
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.services import calendar, request_facts
from optician_desk.services.request_facts import People
from optician_desk.services.session import Session
from optician_desk.store.tables import CALENDAR_DAY, STAFF

#: What a shop may say that a day is; WORKING takes a listed day off back.
KINDS = (DayKind.HOLIDAY, DayKind.IN_LIEU, DayKind.MOVED, DayKind.WORKING)
NAME_LIMIT = 100
#: Years back and ahead that a day may lie: time limits reach three months, an order of the government a year or two.
YEARS_BACK, YEARS_AHEAD = 1, 10


def year(session: Session, wanted: int) -> CalendarYear:
    """The days off of one year, with where each is from and until when they are known."""
    with session.reading(Permission.REQUEST) as con:
        own = calendar.shop_days(con)
        names = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}
        added = {row.day: names.get(row.staff, "") for row in con.execute(sa.select(CALENDAR_DAY))}
    shop = [(named, added[named.day.isoformat()]) for named in own]
    return calendar_year(wanted, calendar.policy_days(session.desk.policy), shop)


def differing(session: Session) -> tuple[Differing, ...]:
    """The open requests whose dates were counted by another calendar, by number."""
    with session.reading(Permission.REQUEST) as con:
        return _differing(session, con)


def add(session: Session, day: date, kind: DayKind, name_lv: str, name_en: str) -> tuple[Differing, ...]:
    """Add a day to the calendar; returns the open requests whose dates would now be others.

    Raises Refusal "calendar.kind_unknown", "calendar.year_far", "calendar.weekend" (it is off anyway), "calendar.day_taken" (the
    shop has an entry for it), "calendar.already_so", "calendar.name_missing", "calendar.name_long" or of the text guard.
    """
    session.require(Permission.POLICY_FILE)
    _check(session, day, kind)
    names = {"name_lv": _name(name_lv, "name_lv"), "name_en": _name(name_en, "name_en")}
    with session.task(Permission.POLICY_FILE, "add_calendar_day") as work:
        con = work.connection
        if any(named.day == day for named in calendar.shop_days(con)):
            raise Refusal("calendar.day_taken", "day")
        if calendar.calendar_of(con, session.desk.policy).kind(day) is kind:
            raise Refusal("calendar.already_so", "day")
        at = session.desk.clock().isoformat(timespec="seconds")
        row = {"day": day.isoformat(), "kind": str(kind), **names, "staff": session.staff_id, "at": at}
        con.execute(sa.insert(CALENDAR_DAY).values(row))
        work.details.update({"day": day.isoformat(), "kind": str(kind)})
        return _differing(session, con)


def remove(session: Session, day: date) -> tuple[Differing, ...]:
    """Take the shop's own entry for a day out again; returns as `add`. Refusal "calendar.no_entry" where there is none."""
    with session.task(Permission.POLICY_FILE, "remove_calendar_day") as work:
        gone = work.connection.execute(sa.delete(CALENDAR_DAY).where(CALENDAR_DAY.c.day == day.isoformat()))
        if not gone.rowcount:
            raise Refusal("calendar.no_entry", "day")
        work.details["day"] = day.isoformat()
        return _differing(session, work.connection)


def _check(session: Session, day: date, kind: DayKind) -> None:
    if kind not in KINDS:
        raise Refusal("calendar.kind_unknown", "kind")
    today = legal_day(session.desk.clock())
    if not today.year - YEARS_BACK <= day.year <= today.year + YEARS_AHEAD:
        raise Refusal("calendar.year_far", "day", first=today.year - YEARS_BACK, last=today.year + YEARS_AHEAD)
    if day.weekday() >= 5:
        raise Refusal("calendar.weekend", "day")


def _name(typed: str, field: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise Refusal("calendar.name_missing", field)
    if len(name) > NAME_LIMIT:
        raise Refusal("calendar.name_long", field, limit=NAME_LIMIT)
    text_guard.check(name, field)
    return name


def _differing(session: Session, con: sa.Connection) -> tuple[Differing, ...]:
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    counted = calendar.calendar_of(con, policy)
    found = []
    for thread in request_facts.threads(con).values():
        row = request_facts.row(thread, People({}, {}), policy, today)
        if row.closed:
            continue
        now = deadline(row.received_on, counted, extended=thread.extension is not None)
        if (row.target, row.outer) != (now.target, now.outer):
            found.append(Differing(row.request, row.number, row.target, row.outer, now))
    return tuple(sorted(found, key=lambda differing: differing.number))
