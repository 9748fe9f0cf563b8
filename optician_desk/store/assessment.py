"""Which values may go and which stay, because of what and until when: a walk over the data map with the policy's terms.

A hold keeps what it covers until its date; a criterion that only served a purpose which was objected to keeps nothing. A fact
goes as a whole, when no value in it is kept any more. Where a fact goes, the older ones of its slot go too, or a value that was
replaced long ago would count as the newest (policy 4.3, 7.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Category
from optician_desk.domain.erasure_view import Verdict
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.retention import Because, Criterion, Start, Term, keeping
from optician_desk.policy.model import PolicyFile, Retention, active
from optician_desk.store import data_map, holds, statements
from optician_desk.store.data_map import Mapped
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.rights_steps import HOLD, OBJECTION
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.request_files import STATES, Files

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
    con: sa.Connection,
    subject: str,
    policy: PolicyFile,
    today: date,
    released: frozenset[str] = frozenset(),
    *,
    withdrawn: bool = False,
) -> tuple[Verdict, ...]:
    """A verdict for each value of one subject, in the order of the data map, newest first.

    `today` is a calendar day in Europe/Riga; `released` are ids of judged criteria found not to hold for this person any more.
    `withdrawn`: as if every consent had been taken back today, which who asks for erasure does (GDPR Art. 17(1)(b)).
    """
    return _Subject(con, subject, policy, today, released, withdrawn).verdicts()


def releasable(policy: PolicyFile) -> tuple[Retention, ...]:
    """The criteria that a person may find not to hold; consent is read from the consents, proofs run their term."""
    return tuple(
        entry
        for entry in active(policy.retention)
        if Start(entry.counted_from) in JUDGED and entry.id not in (CONSENT_VALID, "staff_account")
    )


class _Subject:
    def __init__(
        self,
        con: sa.Connection,
        subject: str,
        policy: PolicyFile,
        today: date,
        released: frozenset[str],
        withdrawn: bool,
    ) -> None:
        self._policy = policy
        self._all_withdrawn = withdrawn
        self._today = today
        self._released = released
        self._rows = {
            table: list(con.exec_driver_sql(statements.of_subject(table), (subject,))) for table in data_map.facts()
        }
        served = [
            _day(row) for table, rows in self._rows.items() if data_map.categories_of(table) & SERVICE for row in rows
        ]
        self._last_service = max(served, default=None)
        self._files = Files(self._rows)
        self._holds = holds.in_force(self._rows[HOLD], today)
        self._stays = False
        objections: dict[str, Any] = {}
        for row in self._rows[OBJECTION]:
            objections.setdefault(row.slot, row)
        self._objected = {slot for slot, row in objections.items() if row.upheld}
        self._consents: dict[str, Any] = {}
        for row in self._rows[CONSENT]:
            self._consents.setdefault(row.slot, row)

    def verdicts(self) -> tuple[Verdict, ...]:
        found = {table: list(self._of_table(table, rows)) for table, rows in self._rows.items() if table not in STATES}
        self._stays = any(not one.erase and one.category in SERVICE for listed in found.values() for one in listed)
        found |= {table: list(self._of_table(table, self._rows[table])) for table in STATES}
        return tuple(verdict for table in self._rows for verdict in found[table])

    def _of_table(self, table: sa.Table, rows: list[Any]) -> Iterator[Verdict]:
        newer: dict[str, date] = {}
        gone: set[str] = set()
        for row in rows:
            found = list(self._of_fact(table, row, newer.get(row.slot)))
            erase = row.slot in gone or all(verdict.erase for verdict in found)
            if erase:
                gone.add(row.slot)
            terms = tuple({(term.criterion, term.held): term for verdict in found for term in verdict.terms}.values())
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
                    row.hlc,
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
            found = keeping(self._criteria(self._ids(entry), table, row, category), events)
            holding = tuple(
                term
                for term in (*found.terms, *self._held(table, row, category))
                if term.because is not Because.COUNTED or (term.until is not None and term.until >= self._today)
            )
            ends = [term.until for term in holding]
            until = max((day for day in ends if day), default=None) if None not in ends else None
            yield Verdict(
                entry.path, row.id, row.slot, str(category), not holding, holding, until, replaced_on is not None
            )

    def _ids(self, entry: Mapped) -> tuple[str, ...]:
        """The criteria of a column, without those that only served a purpose which was objected to (GDPR Art. 21(1))."""
        category = self._policy.category(entry.use.category)
        ids = (entry.use.retention,) if entry.use.retention else category.retention
        purposes = (entry.use.purpose,) if entry.use.purpose else category.purposes
        gone = {one for purpose in self._objected & set(purposes) for one in self._policy.purpose(purpose).retention}
        left = {one for purpose in set(purposes) - self._objected for one in self._policy.purpose(purpose).retention}
        return tuple(one for one in ids if one not in gone - left)

    def _held(self, table: sa.Table, row: Any, category: Category) -> list[Term]:
        """What holds give a value; health data whose consent was withdrawn are kept by no contract, held or not."""
        alone = self._withdrawn(table, row, category)
        return [
            Term(hold.criterion, hold.until, Because.COUNTED, held=True)
            for hold in self._holds
            if hold.covering(table.name, row.slot) and (not alone or self._policy.criterion(hold.criterion).months)
        ]

    def _criteria(self, ids: tuple[str, ...], table: sa.Table, row: Any, category: Category) -> list[Criterion]:
        listed = [self._policy.criterion(one) for one in ids if one not in self._released]
        if table is CONSENT or self._policy.category(category).special:
            valid, alone = self._consented(table, row), self._withdrawn(table, row, category)
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

    def _withdrawn(self, table: sa.Table, row: Any, category: Category) -> bool:
        """Health data whose consent was withdrawn: they have no other ground than a claim, no contract keeps them."""
        special = table is not CONSENT and self._policy.category(category).special
        return special and self._consented(table, row) is False

    def _consented(self, table: sa.Table, row: Any) -> bool | None:
        """Whether the consent behind a value is valid; None where nobody was ever asked for one."""
        if table is CONSENT:
            return self._given(self._consents[row.slot])
        asked = {consent.id for consent in self._policy.consents if consent.explicit}
        found = [self._given(held) for held in self._consents.values() if held.purpose in asked]
        return any(found) if found else None

    def _given(self, consent: Any) -> bool:
        return bool(consent.given) and not self._all_withdrawn

    def _events(self, table: sa.Table, row: Any) -> dict[Start, date]:
        events = {Start.RECORDED: _day(row)}
        if self._last_service:
            events[Start.LAST_SERVICE] = self._last_service
        if table is CONSENT and not self._given(consent := self._consents[row.slot]):
            events[Start.CONSENT_ENDED] = self._today if consent.given else _day(consent)
        closed = self._files.closed_on(table, row)
        if closed and not (self._stays and self._files.in_force(table, row)):
            events[Start.REQUEST_CLOSED] = closed
        return events


def _day(row: Any) -> date:
    return legal_day(moment(row.hlc))


def by_category(verdicts: tuple[Verdict, ...]) -> Mapping[str, list[Verdict]]:
    """The verdicts of each category, in the order of the data map."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(verdict.category, []).append(verdict)
    return found
