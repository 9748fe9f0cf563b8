"""What an access report says, gathered by walking the data map: every column that says it is reported is in it.

There is no list of tables or columns here: a new column is in the next report without a line in this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.choices import CHANNELS, GIVEN_BY, OWN_RECORD
from optician_desk.domain.data_use import Category, GivenBy, Origin, Use
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.names_in_sentences import listed
from optician_desk.domain.report_view import Criterion, LensValues, Purpose, ReportGroup, ReportValue
from optician_desk.domain.retention import Criterion as Term
from optician_desk.domain.retention import Start, keeping
from optician_desk.domain.rights import Kind, decision_words
from optician_desk.policy.model import PolicyFile
from optician_desk.services.shown import shown
from optician_desk.store import data_map, holds, statements
from optician_desk.store.data_map import Mapped
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.facts.rights_steps import ASSESSMENT, HOLD
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.request_files import NAMING, OF_APPLICATION, Files
from optician_desk.store.schema import is_own_record

_NUMBERS = (
    "power",
    "base_curve",
    "diameter",
    "cylinder",
    "axis",
    "original_power",
    "original_cylinder",
    "original_axis",
)


@dataclass(frozen=True, slots=True)
class _Fact:
    """One kept fact: its row, and the day on which a newer one of its slot replaced it."""

    table: sa.Table
    row: Any
    given_on: date
    replaced_on: date | None


@dataclass(frozen=True, slots=True)
class _Reasons:
    """What values must share to stand together: category, purposes, retention criteria (ids of the policy file)."""

    category: str
    purposes: tuple[str, ...]
    retention: tuple[str, ...]


class Content:
    """Gathers what is kept about one subject, in one language, from one consistent view of the store."""

    def __init__(self, con: sa.Connection, subject: str, policy: PolicyFile, language: str) -> None:
        self._con, self._subject, self._policy, self._language = con, subject, policy, language
        self._kept = {table: self._read(table) for table in data_map.facts()}
        self._files = Files(self._kept)
        self._holds = holds.in_force(self._kept[HOLD], date.min)  # one that has ended makes no day later
        self._numbers = {row.slot: (row.number, row.application) for row in reversed(self._rows(REQUEST)) if row.number}
        self._doctors = {row.slot: row.doctor for row in reversed(self._rows(REFERRAL)) if row.doctor}

    def groups(self) -> tuple[ReportGroup, ...]:
        """Every reported value by category, in the order of the policy; what was never given is not there."""
        values: dict[_Reasons, list[ReportValue]] = {}
        lenses: dict[_Reasons, list[tuple[int, str, LensValues]]] = {}
        referrals: dict[str, int] = {}  # newest first; both eyes of a referral stand together, the right one before
        for table in data_map.facts():
            for fact in self._facts(table):
                for why, entries in _together(self._policy, table).items():
                    given = [entry for entry in entries if getattr(fact.row, entry.column.name) is not None]
                    if not given:
                        continue
                    if table is LENS:
                        place = referrals.setdefault(fact.row.referral, len(referrals))
                        lenses.setdefault(why, []).append((place, fact.row.eye, self._lens(fact, why, given)))
                    else:
                        values.setdefault(why, []).append(self._value(fact, why, given))
        order = {category.id: at for at, category in enumerate(self._policy.categories)}
        found = sorted({*values, *lenses}, key=lambda why: order[why.category])
        ordered = {why: [lens for _, _, lens in sorted(listed, key=_place)] for why, listed in lenses.items()}
        return tuple(self._group(why, values.get(why, ()), ordered.get(why, ())) for why in found)

    def reasons_of(self, category: Category) -> ReportGroup:
        """Purposes and criteria of a category whose values stand elsewhere (the look-ups)."""
        entry = self._policy.category(category)
        return self._group(_Reasons(entry.id, entry.purposes, entry.retention), (), ())

    def earlier_kept(self) -> tuple[Criterion, ...]:
        """How long values stay that a newer one replaced, as the policy file says."""
        return self._criteria(_of_replaced(self._policy))

    def _rows(self, table: sa.Table) -> list[Any]:
        return self._kept[table]

    def _read(self, table: sa.Table) -> list[Any]:
        return list(self._con.exec_driver_sql(statements.of_subject(table), (self._subject,)).all())

    def _facts(self, table: sa.Table) -> Iterator[_Fact]:
        newer: dict[str, date] = {}
        for row in self._rows(table):
            given_on = legal_day(moment(row.hlc))
            yield _Fact(table, row, given_on, newer.get(row.slot))
            newer[row.slot] = given_on

    def _group(self, why: _Reasons, values: Iterable[ReportValue], lenses: Iterable[LensValues]) -> ReportGroup:
        policy, language = self._policy, self._language
        category = policy.category(why.category)
        purposes = [policy.purpose(purpose) for purpose in why.purposes]
        bases = [policy.basis(purpose.basis) for purpose in purposes]
        return ReportGroup(
            category.name.of(language),
            f"{category.clause}." if category.clause else "",
            tuple(
                Purpose(purpose.name.of(language), f"{basis.name.of(language)}, {basis.article.of(language)}")
                for purpose, basis in zip(purposes, bases, strict=True)
            ),
            self._criteria(why.retention),
            tuple(values),
            tuple(lenses),
            own_file=why.category == Category.REQUEST,
        )

    def _criteria(self, ids: Iterable[str]) -> tuple[Criterion, ...]:
        found = [self._policy.criterion(criterion) for criterion in ids]
        return tuple(Criterion(item.text.of(self._language), item.why.of(self._language)) for item in found)

    def _value(self, fact: _Fact, why: _Reasons, entries: list[Mapped]) -> ReportValue:
        about = self._request_of(fact)
        every = [
            (entry.use, self._shown(self._use(fact, entry), getattr(fact.row, entry.column.name))) for entry in entries
        ]
        parts = [(use, text) for use, text in every if text] or every[:1]
        labels = [use.label.of(self._language) for use, _ in parts]
        if all(use.shown_as == "name" for use, _ in parts):
            label, said = listed(labels), [("", " ".join(text for _, text in parts))]
        else:
            label = labels[0]
            said = [("" if at == 0 else labels[at], text) for at, (_, text) in enumerate(parts)]
        said += [about] if about else []
        until = self._until(fact, why)
        return ReportValue(
            label, tuple(said), self._source(fact.table, fact.row), fact.given_on, until, fact.replaced_on is not None
        )

    def _lens(self, fact: _Fact, why: _Reasons, entries: list[Mapped]) -> LensValues:
        row = fact.row
        known = {"eye", *_NUMBERS}
        notes = [
            f"{entry.use.label.of(self._language)}: {self._shown(entry.use, getattr(row, entry.column.name))}"
            for entry in entries
            if entry.column.name not in known and getattr(row, entry.column.name) not in (0, "")
        ]
        doctor = self._doctors.get(row.referral)
        source = ", ".join(filter(None, (self._source(fact.table, row), doctor)))
        numbers = {name: getattr(row, name) for name in _NUMBERS}
        return LensValues(
            given_on=fact.given_on,
            source=source,
            eye=row.eye,
            note="\n".join(notes),
            kept_until=self._until(fact, why),
            earlier=fact.replaced_on is not None,
            **numbers,
        )

    def _use(self, fact: _Fact, entry: Mapped) -> Use:
        """How a column is shown; what a complaint came to is named in the words of complaints, a number as a phone number."""
        if fact.table is REQUEST and entry.column.name == "requester_contact" and fact.row.requester_contact[:1] == "+":
            return replace(entry.use, shown_as="phone")
        if fact.table is not ASSESSMENT or entry.column.name != "decision":
            return entry.use
        kind = next(
            (Kind(row.kind) for row in self._rows(REQUEST) if row.slot == fact.row.slot and row.kind), Kind.ACCESS
        )
        return replace(entry.use, shown_as=decision_words(kind, fact.row.decision, fact.row.ground or ""))

    def _request_of(self, fact: _Fact) -> tuple[str, str] | None:
        """Which request a record belongs to, by number, where somebody has made several: what came of which is told apart."""
        table, row = fact.table, fact.row
        if len(self._numbers) < 2 or table is REQUEST or data_map.categories_of(table) != {Category.REQUEST}:
            return None
        own = row.request if table in NAMING else row.slot.partition(":")[0]
        found = [number for slot, (number, form) in self._numbers.items() if own in {slot, form}]
        if table not in OF_APPLICATION:
            found = [self._numbers[own][0]] if own in self._numbers else []
        label = data_map.mapped("letter.request").use.label.of(self._language)
        return (label, ", ".join(sorted(found))) if found else None

    def _shown(self, use: Use, value: Any) -> str:
        return shown(use, value, self._language, self._policy)

    def _source(self, table: sa.Table, row: Any) -> str:
        """Who a value comes from: how and by whom it reached the shop, or that the shop wrote it (GDPR Art. 15(1)(g))."""
        if is_own_record(table):
            return OWN_RECORD.of(self._language)
        channel = CHANNELS[Origin(row.channel)].of(self._language)
        if row.given_by == GivenBy.SELF or (row.channel, row.given_by) == (Origin.THIRD_PARTY, GivenBy.THIRD_PARTY):
            return channel
        return f"{channel}, {GIVEN_BY[GivenBy(row.given_by)].of(self._language)}"

    def _until(self, fact: _Fact, why: _Reasons) -> date | None:
        events = {Start.RECORDED: fact.given_on}
        ids = list(why.retention)
        if fact.replaced_on is not None:
            events[Start.SUPERSEDED] = fact.replaced_on
            ids += _of_replaced(self._policy)
        if fact.table is CONSENT and fact.row.given == 0:
            events[Start.CONSENT_ENDED] = fact.given_on
        if (closed := self._files.closed_on(fact.table, fact.row)) and not self._files.in_force(fact.table, fact.row):
            events[Start.REQUEST_CLOSED] = closed
        found = [self._policy.criterion(criterion) for criterion in ids]
        until = keeping([Term(item.id, item.months, Start(item.counted_from)) for item in found], events).until
        held = [hold.until for hold in self._holds if hold.covering(fact.table.name, fact.row.slot)]
        return until and max([until, *held])


def _place(entry: tuple[int, str, LensValues]) -> tuple[int, str]:
    return entry[:2]


def _of_replaced(policy: PolicyFile) -> tuple[str, ...]:
    return tuple(
        item.id for item in policy.retention if Start(item.counted_from) is Start.SUPERSEDED and not item.retired
    )


def _together(policy: PolicyFile, table: sa.Table) -> dict[_Reasons, list[Mapped]]:
    """The reported columns of one table by what they share; a column's own purpose or term stands before its category's."""
    found: dict[_Reasons, list[Mapped]] = {}
    for entry in data_map.columns_of(table):
        if entry.use.reported:
            category = policy.category(entry.use.category)
            purposes = (entry.use.purpose,) if entry.use.purpose else category.purposes
            retention = (entry.use.retention,) if entry.use.retention else category.retention
            found.setdefault(_Reasons(category.id, purposes, retention), []).append(entry)
    return found
