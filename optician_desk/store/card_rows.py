"""The card row: one line per subject for lists and search, made from the newest facts whenever one is added.

Which columns go into it the data map says (`Use.search`), not this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.search_words import index_words
from optician_desk.store import data_map, statements
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.facts.rights import HANDOVER, REQUEST
from optician_desk.store.facts.rights_steps import OBJECTION, RESTRICTION
from optician_desk.store.tables import CARD

#: A fact just written: its table and its whole row.
Added = tuple[sa.Table, dict[str, Any]]


@cache
def _searched() -> tuple[tuple[sa.Table, tuple[tuple[str, str], ...]], ...]:
    found = []
    for table in data_map.facts():
        columns = tuple(
            (entry.column.name, entry.use.search) for entry in data_map.columns_of(table) if entry.use.search
        )
        if columns:
            found.append((table, columns))
    return tuple(found)


def newest(con: sa.Connection, table: sa.Table, subject: str) -> list[Any]:
    """The newest fact of every slot, newest first; a cleared slot (all values NULL) is left out."""
    return _newest_of(table, con.exec_driver_sql(statements.of_subject(table), (subject,)).all())


def _newest_of(table: sa.Table, rows: Iterable[Any]) -> list[Any]:
    columns = data_map.value_columns(table)
    seen: set[str] = set()
    found = []
    for row in rows:
        if row.slot not in seen:
            seen.add(row.slot)
            if any(getattr(row, name) is not None for name in columns):
                found.append(row)
    return found


def first(con: sa.Connection, subject: str, added: Sequence[Added]) -> None:
    """The row of a subject whose every fact was just written: made from them, nothing is read back."""
    found: dict[str, list[Any]] = {}
    for table, _ in _searched():
        rows = [SimpleNamespace(**row) for kind, row in reversed(added) if kind is table]
        found[table.name] = _newest_of(table, rows) if rows else []
    stamps = [row.hlc for rows in found.values() for row in rows]
    if stamps:
        closed = {row["slot"] for kind, row in added if kind is HANDOVER}
        values = _values(found, closed)
        _insert(con, {"subject": subject, **values, "since": min(stamps), "last": max(row["hlc"] for _, row in added)})


def _insert(con: sa.Connection, values: dict[str, Any]) -> None:
    row = {"restricted": 0, "objects": 0, **values}
    statements.run(con, statements.insert(CARD), tuple(row.get(column.name) for column in CARD.columns))


def refresh(con: sa.Connection, subject: str) -> None:
    """Make the row of one subject anew from its facts; without any searchable fact the row goes."""
    found = {table.name: newest(con, table, subject) for table, _ in _searched()}
    stamps = [row.hlc for rows in found.values() for row in rows]
    if not stamps:
        con.execute(sa.delete(CARD).where(CARD.c.subject == subject))
        return
    closed = {row.slot for row in newest(con, HANDOVER, subject)} if found[REQUEST.name] else set()
    values = {**_values(found, closed), **_states(con, subject)}
    existing = con.execute(sa.select(CARD.c.since).where(CARD.c.subject == subject)).first()
    values["since"] = min([*stamps, *([existing.since] if existing else [])])
    values["last"] = _last_stamp(con, subject)
    if existing:
        con.execute(sa.update(CARD).where(CARD.c.subject == subject).values(**values))
    else:
        _insert(con, {"subject": subject, **values})


def _values(found: dict[str, list[Any]], closed: set[str]) -> dict[str, Any]:
    words: dict[str, list[str]] = {"name": [], "phone": [], "email": [], "number": []}
    for table, columns in _searched():
        for row in found[table.name]:
            for column, group in columns:
                if value := getattr(row, column):
                    words[group].append(index_words(group, value))
    name = next(iter(found[NAME.name]), None)
    requests = found[REQUEST.name]
    stranger = next((row for row in requests if row.requester_given or row.requester_surname), None)
    phone = next(iter(found[PHONE.name]), None)
    email = next((row for row in found[EMAIL.name] if row.address), None)
    return {
        "kind": "customer" if name else "request",
        "given": name.given if name else stranger and stranger.requester_given,
        "surname": name.surname if name else stranger and stranger.requester_surname,
        "phone": phone and phone.e164,
        "email": email.address if email else None,
        **{f"search_{group}": " ".join(parts) for group, parts in words.items()},
        "open_requests": sum(row.slot not in closed for row in requests),
    }


def _states(con: sa.Connection, subject: str) -> dict[str, int]:
    """States of a card that every list and every task must know of."""
    restriction = next(iter(newest(con, RESTRICTION, subject)), None)
    objections = newest(con, OBJECTION, subject)
    return {
        "restricted": int(restriction is not None and restriction.state != "off"),
        "objects": int(any(row.marketing and row.upheld for row in objections)),
    }


@cache
def _newest_stamp() -> sa.Select[Any]:
    subject: sa.BindParameter[str] = sa.bindparam("about")
    parts = [
        sa.select(sa.func.max(table.c.hlc).label("hlc")).where(table.c.subject == subject) for table in data_map.facts()
    ]
    return sa.select(sa.func.max(sa.union_all(*parts).subquery().c.hlc))


def _last_stamp(con: sa.Connection, subject: str) -> int:
    return int(con.execute(_newest_stamp(), {"about": subject}).scalar_one())
