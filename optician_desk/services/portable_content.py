"""What goes along in a portability file and what stays behind, gathered by walking the data map (GDPR Art. 20(1)).

No list of tables or columns stands here: a new column that says it is portable is in the next file without a line of code.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import Category, GivenBy, Label, Origin
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.portability import (
    Controller,
    LeftOut,
    PortableData,
    PortableField,
    PortableRecord,
    Prescription,
    Why,
)
from optician_desk.policy.model import PolicyFile
from optician_desk.services.lens_entries import lens_consent
from optician_desk.services.shown import shown
from optician_desk.store import data_map, statements
from optician_desk.store.data_map import Mapped
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import AUDIT

#: Legal bases of the policy file whose data may be taken along: GDPR Art. 6(1)(a) and (b), 9(2)(a).
PORTABLE_BASES = frozenset({"contract", "consent", "explicit_consent"})
_CODED = frozenset({"choice", "choices", "via", "country", *CODES})


@dataclass(slots=True)
class _Gathered:
    records: list[PortableRecord] = field(default_factory=list)
    left: dict[tuple[str, Why], list[str]] = field(default_factory=dict)
    codes: dict[str, dict[str, Label]] = field(default_factory=dict)
    entries: dict[str, Mapped] = field(default_factory=dict)


def gather(con: sa.Connection, policy: PolicyFile, subject: str, now: datetime) -> PortableData:
    """Everything about one person, sorted into what goes along and what does not; `now` is aware, UTC."""
    return _Walk(con, policy, subject).data(now)


class _Walk:
    def __init__(self, con: sa.Connection, policy: PolicyFile, subject: str) -> None:
        self._con, self._policy, self._subject = con, policy, subject
        consent = lens_consent(con, subject)
        self._withdrawn = consent is not None and not consent.given
        self._rows = {table: self._of(table) for table in data_map.facts()}
        self._found = _Gathered()

    def _of(self, table: sa.Table) -> list[Any]:
        return list(self._con.exec_driver_sql(statements.of_subject(table), (self._subject,)).all())

    def data(self, now: datetime) -> PortableData:
        for table, rows in self._rows.items():
            self._table(table, rows)
        looks = self._con.execute(sa.select(sa.func.count()).where(AUDIT.c.subject == self._subject)).scalar_one()
        found, policy, company = self._found, self._policy, self._policy.company
        order = {category.id: at for at, category in enumerate(policy.categories)}
        left = [LeftOut(category, why, len(at), tuple(dict.fromkeys(at))) for (category, why), at in found.left.items()]
        if looks:
            left.append(LeftOut(Category.LOOKUP.value, Why.OTHER_BASIS, looks))
        left.sort(key=lambda one: (order[one.category], list(Why).index(one.why)))
        found.records.sort(key=lambda record: order[record.category])
        named = {record.category for record in found.records} | {one.category for one in left}
        return PortableData(
            key=_key(self._subject),
            made_at=now,
            controller=Controller(company.name, company.register_number, company.address, company.email),
            policy_version=policy.version,
            categories={
                entry.id: Label(entry.name.lv, entry.name.en) for entry in policy.categories if entry.id in named
            },
            fields=tuple(self._field(entry) for entry in found.entries.values()),
            records=tuple(found.records),
            prescriptions=tuple(self._prescriptions()),
            left_out=tuple(left),
        )

    def _field(self, entry: Mapped) -> PortableField:
        codes = self._found.codes.get(entry.path, {})
        return PortableField(entry.path, entry.use.shown_as, entry.use.label, tuple(sorted(codes.items())))

    # ------------------------------------------------------------------------------------------------------- records
    def _table(self, table: sa.Table, rows: list[Any]) -> None:
        newer: dict[str, date] = {}
        for row in rows:
            given_on, replaced_on = legal_day(moment(row.hlc)), newer.get(row.slot)
            newer[row.slot] = given_on
            values: dict[str, str | int] = {}
            for entry in data_map.columns_of(table):
                value = getattr(row, entry.column.name)
                if value is None or not entry.use.reported:
                    continue
                if why := self._why_not(entry, row, replaced_on):
                    self._found.left.setdefault((str(entry.use.category), why), []).append(entry.path)
                else:
                    values[str(entry.column.name)] = value
                    self._note(entry, value)
            if values:
                category = str(data_map.mapped(f"{table.name}.{next(iter(values))}").use.category)
                self._found.records.append(
                    PortableRecord(
                        str(table.name),
                        category,
                        given_on,
                        row.channel,
                        row.given_by,
                        values,
                        replaced_on,
                        _belongs(table, row),
                    )
                )

    def _note(self, entry: Mapped, value: str | int) -> None:
        """Remember the column, and what its codes mean."""
        self._found.entries.setdefault(entry.path, entry)
        kind = entry.use.shown_as.partition(":")[0]
        if kind in _CODED:
            for code in str(value).split():
                lv, en = (shown(entry.use, code, language, self._policy) for language in ("lv", "en"))
                if lv:
                    self._found.codes.setdefault(entry.path, {})[code] = Label(lv, en)

    def _why_not(self, entry: Mapped, row: Any, replaced_on: date | None) -> Why | None:
        category = self._policy.category(entry.use.category)
        if not self._bases(entry, row, replaced_on) & PORTABLE_BASES:
            return Why.OTHER_BASIS
        if category.special and self._withdrawn:
            return Why.NO_CONSENT
        if not entry.use.portable:
            return Why.MADE_BY_US
        from_others = row.given_by == GivenBy.THIRD_PARTY or row.channel == Origin.THIRD_PARTY
        return Why.NOT_FROM_PERSON if from_others else None

    def _bases(self, entry: Mapped, row: Any, replaced_on: date | None) -> frozenset[str]:
        """On what the column is kept. A consent that holds is itself the basis; once it ended, only its proof is kept."""
        if entry.table is CONSENT and row.given and replaced_on is None:
            return frozenset({"consent"})
        purposes = (entry.use.purpose,) if entry.use.purpose else self._policy.category(entry.use.category).purposes
        return frozenset(self._policy.purpose(purpose).basis for purpose in purposes)

    # ------------------------------------------------------------------------------------------------- prescriptions
    def _prescriptions(self) -> Iterator[Prescription]:
        """Referrals with the eyes that go along, newest first."""
        going = {record.belongs_to for record in self._found.records if record.kind == LENS.name}
        heads = {record.belongs_to: record for record in self._found.records if record.kind == REFERRAL.name}
        eyes: dict[str, list[Any]] = {}
        for row in self._rows[LENS]:
            if _belongs(LENS, row) in going:
                eyes.setdefault(_belongs(LENS, row), []).append(row)
        for key, rows in eyes.items():
            given = {Eye(row.eye): _values(row) for row in reversed(rows)}
            kept = tuple((eye, given[eye]) for eye in Eye if eye in given and not given[eye].empty)
            if not kept:
                continue
            head = heads[key].values if key in heads else {}
            written, doctor = (
                head.get("written_on"),
                [str(head[name]) for name in ("doctor", "practice") if name in head],
            )
            made_at = moment(min(row.hlc for row in rows))
            yield Prescription(
                key, made_at, date.fromisoformat(str(written)) if written else None, ", ".join(doctor), kept
            )


def _values(row: Any) -> LensValues:
    return LensValues(**{parameter.value: getattr(row, parameter.value) for parameter in Parameter})


def _belongs(table: sa.Table, row: Any) -> str:
    """The key of the prescription that a fact is part of."""
    if table is LENS:
        return _key(row.referral or row.id)
    return _key(row.id) if table is REFERRAL else ""


def _key(of: str) -> str:
    """A name for `of` that is the same in every file and leads nobody back to it (RFC 9562, version 5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"optician-desk:portability:{of}"))
