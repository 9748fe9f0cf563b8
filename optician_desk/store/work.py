"""A unit of work: facts and the trail entry that names them, in one transaction, or nothing at all."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.store import card_rows, trail
from optician_desk.store.canonical import commitment
from optician_desk.store.data_map import value_columns
from optician_desk.store.database import Store
from optician_desk.store.tables import META


def new_id() -> str:
    """A random id (UUIDv4, hex). Ids are never shown and say nothing."""
    return uuid.uuid4().hex


class Work:
    """What a task writes. `subject` and `details` go into the trail entry; details hold random ids and codes alone."""

    def __init__(self, store: Store, con: sa.Connection, staff: str, policy_version: str) -> None:
        self.connection = con
        self.subject: str | None = None
        self.details: dict[str, str | int] = {}
        self.silent = False
        self._store = store
        self._staff = staff
        self._policy_version = policy_version
        self._facts: list[tuple[str, str, str]] = []
        self._fields: set[str] = set()
        self._subjects: set[str] = set()
        self._sequence: int | None = None

    def add(
        self,
        table: sa.Table,
        slot: str,
        values: Mapping[str, Any],
        *,
        channel: Origin | str = Origin.IN_PERSON,
        given_by: GivenBy | str = GivenBy.SELF,
        subject: str | None = None,
        fact_id: str | None = None,
    ) -> str:
        """Add one fact and return its id; the newest fact of the same subject and slot is superseded by it.

        `values` are the table's own columns; a column left out is NULL, all NULL means "cleared".
        """
        about = subject or self.subject
        if about is None:
            raise ValueError("a fact needs a subject")
        columns = value_columns(table)
        if unknown := set(values) - set(columns):
            raise KeyError(f"{table.name} has no column {sorted(unknown)}")
        stamp = self._store.clock.next()
        row: dict[str, Any] = {
            "id": fact_id or new_id(),
            "subject": about,
            "slot": slot,
            "hlc": stamp,
            "incarnation": self._store.incarnation,
            "origin_seq": self._next_sequence(),
            "channel": str(channel),
            "given_by": str(given_by),
            "staff": self._staff,
            "policy_version": self._policy_version,
            "supersedes": self._newest(table, about, slot),
            "nonce": secrets.token_bytes(16),
        }
        row.update({name: values.get(name) for name in columns})
        self.connection.execute(sa.insert(table), row)
        self._facts.append((table.name, row["id"], commitment(table.name, row)))
        self._fields.update(f"{table.name}.{name}" for name, value in values.items() if value is not None)
        self._subjects.add(about)
        return str(row["id"])

    def _newest(self, table: sa.Table, subject: str, slot: str) -> str | None:
        found = self.connection.execute(
            sa.select(table.c.id)
            .where(table.c.subject == subject, table.c.slot == slot)
            .order_by(table.c.hlc.desc(), table.c.incarnation.desc())
            .limit(1)
        ).scalar()
        return None if found is None else str(found)

    def _next_sequence(self) -> int:
        if self._sequence is None:
            held = self.connection.execute(sa.select(META.c.value).where(META.c.key == "origin_seq")).scalar_one()
            self._sequence = int(held)
        self._sequence += 1
        return self._sequence

    def finish(self, task: str, role: str | None, counter: str) -> int | None:
        """Bring the card rows up to date and write the trail entry; the last thing before COMMIT."""
        if self._sequence is not None:
            last = self._store.clock.next()
            for key, value in (("origin_seq", str(self._sequence)), ("hlc", str(last))):
                self.connection.execute(sa.update(META).where(META.c.key == key).values(value=value))
        for subject in self._subjects:
            card_rows.refresh(self.connection, subject)
        if self.silent:
            return None
        return trail.append(
            self.connection,
            self._store.store_id,
            task=task,
            staff=self._staff or None,
            role=role,
            subject=self.subject,
            facts=self._facts,
            fields=sorted(self._fields),
            details=self.details,
            counter=counter,
        )


@contextmanager
def unit_of_work(
    store: Store, *, task: str, staff: str, role: str | None, policy_version: str, counter: str
) -> Iterator[Work]:
    """BEGIN IMMEDIATE … trail entry, COMMIT. Any exception inside rolls everything back."""
    with store.writing() as con:
        work = Work(store, con, staff, policy_version)
        yield work
        work.finish(task, role, counter)
