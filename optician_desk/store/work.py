"""A unit of work: facts and the trail entry that names them, in one transaction, or nothing at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Category, GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.store import card_rows, statements, trail
from optician_desk.store.canonical import commitment
from optician_desk.store.data_map import columns_of, value_columns
from optician_desk.store.database import Store

#: Which bits of a UUIDv4 are drawn, and those that are the same in all of them (RFC 9562, 5.4).
_DRAWN, _UUID4 = ~(0xF000 << 64 | 0xC000 << 48), 0x4000 << 64 | 0x8000 << 48


def new_id() -> str:
    """A random id (UUIDv4, hex). Ids are never shown and say nothing."""
    return f"{int.from_bytes(os.urandom(16)) & _DRAWN | _UUID4:032x}"


@cache
def _about_rights(table: sa.Table) -> bool:
    """Whether facts of this kind belong to a rights request or its states, which a restriction never stops."""
    return all(entry.use.category is Category.REQUEST for entry in columns_of(table))


class Work:
    """What a task writes. `subject` and `details` go into the trail entry; details hold random ids and codes alone."""

    def __init__(self, store: Store, con: sa.Connection, staff: str, policy_version: str) -> None:
        self.connection = con
        self.subject: str | None = None
        self.details: dict[str, str | int] = {}
        self.silent = False
        self.own_request = (
            False  # the customer's own request carries on although the card is restricted (GDPR Art. 18(2))
        )
        self.claim = False  # so does a legal claim
        self.erased: list[tuple[str, str, int]] = []  # table, id, ledger entry of what `erasure` deleted in this work
        self._store = store
        self._staff = staff
        self._policy_version = policy_version
        self._facts: list[tuple[str, str, str]] = []
        self._fields: set[str] = set()
        self._added: dict[str, list[card_rows.Added]] = {}
        self._fresh: set[str] = set()
        self._restricted: dict[str, bool] = {}
        self._sequence: int | None = None

    def new_subject(self) -> str:
        """A subject that did not exist before this work; it becomes the work's own."""
        self.subject = new_id()
        self._fresh.add(self.subject)
        return self.subject

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

        Raises Refusal("card.restricted") for a value of a card whose processing is restricted, unless the task is the customer's
        own request or a legal claim: what is restricted may be stored and nothing else (GDPR Art. 18(2)).
        """
        about = subject or self.subject
        if about is None:
            raise ValueError("a fact needs a subject")
        columns = value_columns(table)
        if unknown := values.keys() - columns:
            raise KeyError(f"{table.name} has no column {sorted(unknown)}")
        if not (self.own_request or self.claim or about in self._fresh or _about_rights(table)):
            self._refuse_restricted(about)
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
        for name in columns:
            row[name] = values.get(name)
        statements.run(self.connection, statements.insert(table), tuple(row.values()))
        kind = str(table.name)  # SQLAlchemy's own kind of text costs more to write down
        self._facts.append((kind, row["id"], commitment(kind, row)))
        for name, value in values.items():
            if value is not None:
                self._fields.add(f"{kind}.{name}")
        self._added.setdefault(about, []).append((table, row))
        return str(row["id"])

    def _refuse_restricted(self, subject: str) -> None:
        if subject not in self._restricted:
            found = statements.run(
                self.connection, "SELECT restricted FROM card WHERE subject = ?", (subject,)
            ).fetchone()
            self._restricted[subject] = found is not None and bool(found[0])
        if self._restricted[subject]:
            raise Refusal("card.restricted", clause="GDPR 18")

    def _newest(self, table: sa.Table, subject: str, slot: str) -> str | None:
        if subject in self._fresh:
            mine = (
                row["id"]
                for kind, row in reversed(self._added.get(subject, []))
                if (kind, row["slot"]) == (table, slot)
            )
            return next(mine, None)
        found = statements.run(self.connection, statements.newest_id(table), (subject, slot)).fetchone()
        return None if found is None else str(found[0])

    def _next_sequence(self) -> int:
        if self._sequence is None:
            held = statements.run(self.connection, "SELECT value FROM meta WHERE key = 'origin_seq'").fetchone()
            self._sequence = int(held[0])
        self._sequence += 1
        return self._sequence

    def finish(self, task: str, role: str | None, counter: str) -> int | None:
        """Bring the card rows up to date and write the trail entry; the last thing before COMMIT."""
        if self._sequence is not None:
            statements.run(
                self.connection,
                "UPDATE meta SET value = CASE key WHEN 'hlc' THEN ? ELSE ? END WHERE key IN ('hlc', 'origin_seq')",
                (str(self._store.clock.next()), str(self._sequence)),
            )
        for subject, added in self._added.items():
            if subject in self._fresh:
                card_rows.first(self.connection, subject, added)
            else:
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
            erased=self.erased,
            counter=counter,
            at=None if self._store.clock.wall is None else self._store.clock.wall(),
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
