"""Which values may go and which stay, because of what and until when: a walk over the data map with the policy's terms.

A fact goes as a whole, when no value in it is kept any more. Where a fact goes, the older ones of its slot go too, or a value
that was replaced long ago would count as the newest (policy 4.3, 7.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from dateutil.relativedelta import relativedelta

from optician_desk.domain.data_use import Category
from optician_desk.domain.erasure_view import Verdict
from optician_desk.domain.local_time import RIGA, legal_day
from optician_desk.domain.retention import Because, Criterion, Start, keeping
from optician_desk.policy.model import PolicyFile, Retention, active
from optician_desk.store import data_map, statements
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.rights import HANDOVER
from optician_desk.store.hybrid_clock import moment, stamp_of

#: A state, not a length of time: whether it holds is read from the consents themselves.
CONSENT_VALID = "consent_valid"
#: Series whose earlier parts prove something as long as the latest does; no term of replaced values applies.
PROOFS = frozenset({Category.CONSENT, Category.REQUEST})
#: What counts as having served somebody.
SERVICE = frozenset(
    {Category.NAME, Category.PHONE, Category.EMAIL, Category.ADDRESS, Category.LENSES, Category.REFERRAL}
)
#: Criteria that people judge (a contract, a claim, an accounting document); the program cannot see that they ended.
JUDGED = frozenset({Start.NOTHING, Start.LAST_SERVICE, Start.END_OF_YEAR})


def assess(
    con: sa.Connection, subject: str, policy: PolicyFile, today: date, released: frozenset[str] = frozenset()
) -> tuple[Verdict, ...]:
    """A verdict for each value of one subject, in the order of the data map, newest first.

    `today` is a calendar day in Europe/Riga; `released` are ids of judged criteria found not to hold for this person any more.
    """
    return _Subject(con, subject, policy, today, released).verdicts()


def releasable(policy: PolicyFile) -> tuple[Retention, ...]:
    """The criteria that a person may find not to hold; consent is read from the consents, proofs run their term."""
    return tuple(
        entry
        for entry in active(policy.retention)
        if Start(entry.counted_from) in JUDGED and entry.id not in (CONSENT_VALID, "staff_account")
    )


class _Subject:
    def __init__(
        self, con: sa.Connection, subject: str, policy: PolicyFile, today: date, released: frozenset[str]
    ) -> None:
        self._policy = policy
        self._today = today
        self._released = released
        self._rows = {
            table: list(con.exec_driver_sql(statements.of_subject(table), (subject,))) for table in data_map.facts()
        }
        served = [_day(row) for table, rows in self._rows.items() if _categories(table) & SERVICE for row in rows]
        self._last_service = max(served, default=None)
        self._closed = {}
        for row in reversed(self._rows[HANDOVER]):
            self._closed[row.slot] = date.fromisoformat(row.handed_on) if row.handed_on else _day(row)
        self._consents: dict[str, Any] = {}
        for row in self._rows[CONSENT]:
            self._consents.setdefault(row.slot, row)

    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(verdict for table, rows in self._rows.items() for verdict in self._of_table(table, rows) if rows)

    def _of_table(self, table: sa.Table, rows: list[Any]) -> Iterator[Verdict]:
        newer: dict[str, date] = {}
        gone: set[str] = set()
        for row in rows:
            found = list(self._of_fact(table, row, newer.get(row.slot)))
            erase = row.slot in gone or all(verdict.erase for verdict in found)
            if erase:
                gone.add(row.slot)
            terms = tuple({term.criterion: term for verdict in found for term in verdict.terms}.values())
            dates = [verdict.until for verdict in found if not verdict.erase]
            until = max((day for day in dates if day), default=None) if None not in dates else None
            for one in found:
                yield Verdict(
                    one.path,
                    one.fact,
                    one.slot,
                    one.category,
                    erase,
                    () if erase else terms,
                    None if erase else until,
                    row.slot in newer,
                )
            newer[row.slot] = _day(row)

    def _of_fact(self, table: sa.Table, row: Any, replaced_on: date | None) -> Iterator[Verdict]:
        columns = data_map.columns_of(table)
        held = [entry for entry in columns if getattr(row, entry.column.name) is not None]
        cleared = not held
        for entry in held or columns[:1]:
            category = entry.use.category
            events = self._events(table, row)
            if category not in PROOFS and (cleared or replaced_on):
                events[Start.SUPERSEDED] = replaced_on or _day(row)
            ids = (entry.use.retention,) if entry.use.retention else self._policy.category(category).retention
            found = keeping(self._criteria(ids, table, row, category), events)
            holding = tuple(
                term
                for term in found.terms
                if term.because is not Because.COUNTED or (term.until is not None and term.until >= self._today)
            )
            yield Verdict(
                entry.path, row.id, row.slot, str(category), not holding, holding, found.until, replaced_on is not None
            )

    def _criteria(self, ids: tuple[str, ...], table: sa.Table, row: Any, category: Category) -> list[Criterion]:
        listed = [self._policy.criterion(one) for one in ids if one not in self._released]
        if table is CONSENT or self._policy.category(category).special:
            valid = self._consented(table, row)
            # health data whose consent was withdrawn have no other ground than a claim: no contract keeps them
            alone = valid is False and table is not CONSENT
            listed = [entry for entry in listed if (valid or entry.id != CONSENT_VALID) and (entry.months or not alone)]
        if category not in PROOFS and not self._claims_released():
            listed += [
                entry for entry in active(self._policy.retention) if Start(entry.counted_from) is Start.SUPERSEDED
            ]
        return [Criterion(entry.id, entry.months, Start(entry.counted_from)) for entry in listed]

    def _claims_released(self) -> bool:
        """Whoever finds that no claim can be raised any more needs no earlier values to settle one."""
        return any(
            Start(entry.counted_from) is Start.LAST_SERVICE and entry.id in self._released
            for entry in self._policy.retention
        )

    def _consented(self, table: sa.Table, row: Any) -> bool | None:
        """Whether the consent behind a value is valid; None where nobody was ever asked for one."""
        if table is CONSENT:
            return bool(self._consents[row.slot].given)
        asked = {consent.id for consent in self._policy.consents if consent.explicit}
        found = [bool(held.given) for held in self._consents.values() if held.purpose in asked]
        return any(found) if found else None

    def _events(self, table: sa.Table, row: Any) -> dict[Start, date]:
        events = {Start.RECORDED: _day(row)}
        if self._last_service:
            events[Start.LAST_SERVICE] = self._last_service
        if table is CONSENT and not self._consents[row.slot].given:
            events[Start.CONSENT_ENDED] = _day(self._consents[row.slot])
        if closed := self._closed.get(row.slot.partition(":")[0]):
            events[Start.REQUEST_CLOSED] = closed
        return events


def superseded(con: sa.Connection, policy: PolicyFile, today: date) -> Iterator[tuple[str, str]]:
    """(subject, fact) of every replaced or cleared value whose term has ended, for the whole store."""
    months = [entry.months for entry in active(policy.retention) if Start(entry.counted_from) is Start.SUPERSEDED]
    if not months or None in months:
        return
    cutoff = _cutoff(today, max(month for month in months if month is not None))
    for table in data_map.facts():
        if _categories(table) <= PROOFS:
            continue
        empty = " AND ".join(f'f."{name}" IS NULL' for name in data_map.value_columns(table))
        name = table.name
        newer = f'SELECT 1 FROM "{name}" n WHERE n.subject = f.subject AND n.slot = f.slot AND n.hlc > f.hlc'  # noqa: S608
        rows = con.exec_driver_sql(
            f'SELECT f.subject, f.id FROM "{name}" f WHERE EXISTS ({newer} AND n.hlc < ?)'  # noqa: S608
            f" OR (f.hlc < ? AND {empty} AND NOT EXISTS ({newer}))",
            (cutoff, cutoff),
        )
        yield from ((row[0], row[1]) for row in rows)


def _cutoff(today: date, months: int) -> int:
    """Facts written before this stamp were superseded so long ago that their term of `months` ended before today."""
    last = today - relativedelta(months=months)
    while last + relativedelta(months=months) >= today:
        last -= timedelta(days=1)
    return stamp_of(datetime.combine(last + timedelta(days=1), time(), RIGA).astimezone(UTC))


def _categories(table: sa.Table) -> frozenset[Category]:
    return frozenset(entry.use.category for entry in data_map.columns_of(table))


def _day(row: Any) -> date:
    return legal_day(moment(row.hlc))


def by_category(verdicts: tuple[Verdict, ...]) -> Mapping[str, list[Verdict]]:
    """The verdicts of each category, in the order of the data map."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(verdict.category, []).append(verdict)
    return found
