"""Getting out of a damaged file everything that can still be read, into a fresh store beside it, with a list of what is missing.

The damaged file is only read. A page whose seal is broken takes its rows with it; they are found by halving the range around
them. What is missing is named by the trail, which knows every fact's id, kind and time without holding any of its content.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Trouble
from optician_desk.store import card_rows, connection, data_map, schema_version
from optician_desk.store.backup import Cancelled, Progress, always
from optician_desk.store.database import Store
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.schema import metadata
from optician_desk.store.work import new_id

_BATCH = 500
_MOST_ROWS = 1 << 40
#: So many unreadable rows in a row end a table whose last row is not known.
_GIVE_UP = 1000
#: Made anew from the facts, or of no worth in a fresh store.
_NOT_COPIED = frozenset({"card", "meta", "erasure_gate"})


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that the trail knows and the damaged file no longer gives: its kind, and when and by what task it was entered."""

    table: str
    entered: str
    task: str


@dataclass(slots=True)
class Salvaged:
    """Rows saved by table, and what is missing. `unreadable` names tables of which some rows could not be read."""

    rows: Counter[str] = field(default_factory=Counter)
    unreadable: list[str] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)


def salvage(damaged: Path, key: StoreKey, target: Path, progress: Progress = always) -> Salvaged:
    """Read `damaged` (the store's file, opened with its kept salt) into a new store at `target`.

    Raises FileExistsError when something stands at `target`, Trouble("salvage.nothing_readable") when not even the first page
    can be read, Trouble("store.other_time") when the WAL beside it is of another time, and Cancelled.
    """
    source = _Source(lambda: connection.connect(damaged, key.raw, key.salt, reader=True))
    found = Salvaged()
    fresh = Store.create(target, key.raw, key.salt, key.store_id, new_id())
    try:
        with fresh.writing() as con:
            raw: Any = con.connection.dbapi_connection
            tables = [table.name for table in metadata.sorted_tables if table.name not in _NOT_COPIED]
            for number, table in enumerate(tables):
                if not progress(number, len(tables)):
                    raise Cancelled
                _copy_table(source, raw, table, found)
            _settle_meta(source, raw)
            found.missing = list(_missing(raw))
            for subject in _subjects(raw):
                card_rows.refresh(con, subject)
        progress(len(tables), len(tables))
    finally:
        source.close()
        fresh.close()
    return found


class _Source:
    """The damaged file; after an error of the cipher a connection is of no further use, so each error takes a new one."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        try:
            self._raw = connect()
            if schema_version.found(self._raw) is None:
                raise Trouble("salvage.nothing_readable")
        except (Trouble, sqlcipher.Error) as error:
            if isinstance(error, Trouble) and error.code == "store.other_time":
                raise  # each of the two files can be read, only not together
            raise Trouble("salvage.nothing_readable") from None

    def rows(self, query: str, values: tuple[Any, ...] = ()) -> list[Any] | None:
        """All rows, or None when a page on the way cannot be read."""
        try:
            return list(self._raw.execute(query, values))
        except sqlcipher.DatabaseError:
            self._raw.close()
            self._raw = self._connect()
            return None

    def close(self) -> None:
        self._raw.close()


def _copy_table(source: _Source, raw: Any, table: str, found: Salvaged) -> None:
    names = [column.name for column in metadata.tables[table].columns]
    columns = ", ".join(f'"{name}"' for name in names)
    put = f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})'  # noqa: S608
    take = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608
    whole = True
    for rows in _ranges(source, take, 1, _last_row(source, table)):
        if rows is None:
            whole = False
            continue
        raw.executemany(put, [row[1:] for row in rows])
        found.rows[table] += len(rows)
    if not whole:
        found.unreadable.append(table)


def _last_row(source: _Source, table: str) -> int:
    """The highest row number: from the table, or, where its right edge is damaged, from one of its indexes."""
    ways = ["NOT INDEXED", *(f'INDEXED BY "{index.name}"' for index in metadata.tables[table].indexes)]
    for way in ways:
        rows = source.rows(f'SELECT max(rowid) FROM "{table}" {way}')  # noqa: S608 (names from the declarations)
        if rows is not None:
            return int(rows[0][0] or 0)
    return _MOST_ROWS


def _ranges(source: _Source, take: str, low: int, last: int) -> Iterator[list[Any] | None]:
    """Stretches of rows; None for a row that cannot be read. Ends at `last`, or where nothing but unreadable rows comes."""
    lost = 0
    while low <= last and lost < _GIVE_UP:
        high = min(low + _BATCH - 1, last)
        rows = source.rows(take, (low, high))
        if rows is None:
            for part in _halved(source, take, low, high):
                lost = 0 if part else lost + 1
                yield part
        else:
            yield rows
            if not rows and last == _MOST_ROWS:
                return
        low = high + 1


def _halved(source: _Source, take: str, low: int, high: int) -> Iterator[list[Any] | None]:
    if low == high:
        yield None
        return
    middle = (low + high) // 2
    for first, last in ((low, middle), (middle + 1, high)):
        rows = source.rows(take, (first, last))
        if rows is None:
            yield from _halved(source, take, first, last)
        elif rows:
            yield rows


def _subjects(raw: Any) -> set[str]:
    queries = [f'SELECT DISTINCT subject FROM "{table.name}"' for table in data_map.facts()]  # noqa: S608
    return {row[0] for query in queries for row in raw.execute(query)}


def _settle_meta(source: _Source, raw: Any) -> None:
    """The clock goes on from the newest fact that was saved; the incarnation stays the fresh store's own."""
    queries = [f'SELECT max(hlc) FROM "{table.name}"' for table in data_map.facts()]  # noqa: S608
    stamps = [raw.execute(query).fetchone()[0] or 0 for query in queries]
    held = dict(source.rows("SELECT key, value FROM meta") or [])
    clock = max([int(held.get("hlc", 0)), *stamps])
    raw.execute("UPDATE meta SET value = ? WHERE key = 'hlc'", (str(clock),))


def _missing(raw: Any) -> Iterator[Missing]:
    queries = [f'SELECT id FROM "{table.name}"' for table in data_map.facts()]  # noqa: S608
    held = {row[0] for query in queries for row in raw.execute(query)}
    erased = {row[0] for row in raw.execute("SELECT target FROM erasure_entry")}
    for subject, body in raw.execute("SELECT subject, body FROM audit ORDER BY seq"):
        entry = json.loads(body)
        for table, fact, _ in entry["facts"]:
            if fact not in held and fact not in erased and subject not in erased:
                yield Missing(table, entry["at"], entry["task"])
