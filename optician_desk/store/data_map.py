"""The data map: what each column holds about a person, read from the declarations themselves.

Whoever must treat every value alike (report, portability file, erasure, forms, search index) walks this and keeps no list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Column, Table

from optician_desk.domain.data_use import Category, Use
from optician_desk.store import tables as _tables
from optician_desk.store.facts import consent as _consent
from optician_desk.store.facts import contact as _contact
from optician_desk.store.facts import disclosure as _disclosure
from optician_desk.store.facts import referral as _referral
from optician_desk.store.facts import rights as _rights
from optician_desk.store.facts import rights_steps as _rights_steps
from optician_desk.store.schema import HEADER, is_fact, metadata

#: Importing a module of tables is what puts them on the map.
DECLARED_IN = (_contact, _consent, _referral, _rights, _rights_steps, _disclosure, _tables)


@dataclass(frozen=True, slots=True)
class Mapped:
    """One personal column: `path` is `table.column`, the name forms and exports use for it."""

    table: Table
    column: Column[Any]
    use: Use

    @property
    def path(self) -> str:
        return f"{self.table.name}.{self.column.name}"


@cache
def facts() -> tuple[Table, ...]:
    """Every kind of fact, in the order of declaration."""
    return tuple(table for table in metadata.tables.values() if is_fact(table))


@cache
def columns_of(table: Table) -> tuple[Mapped, ...]:
    """The personal columns of one table, in order."""
    return tuple(Mapped(table, column, column.info["use"]) for column in table.columns if "use" in column.info)


def walk() -> Iterator[Mapped]:
    """Every personal column of every fact."""
    for table in facts():
        yield from columns_of(table)


@cache
def mapped(path: str) -> Mapped:
    """The column with this `table.column` path. Raises KeyError where the map has none."""
    table, _, column = path.partition(".")
    found = metadata.tables[table].columns[column]
    return Mapped(metadata.tables[table], found, found.info["use"])


@cache
def categories_of(table: Table) -> frozenset[Category]:
    """The categories of what one kind of fact holds."""
    return frozenset(entry.use.category for entry in columns_of(table))


@cache
def value_columns(table: Table) -> tuple[str, ...]:
    """Names of a fact's own columns, without the header."""
    return tuple(str(column.name) for column in table.columns if column.name not in HEADER)


def unclassified() -> list[str]:
    """Columns that say neither what they hold nor why they hold nothing; must be empty."""
    return [
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if "use" not in column.info and not column.info.get("plain")
    ]
