"""The open store: one writer (BEGIN IMMEDIATE), one query-only reader whose superseded searches are interrupted.

Long jobs take a connection of their own (`own_connection`). The key is kept only to open those.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.store import connection, file_modes, schema_version, sealing, wal_check
from optician_desk.store.hybrid_clock import HybridClock
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.tables import META


def _engine(raw: Any) -> sa.Engine:
    return sa.create_engine(
        "sqlite://", creator=lambda: raw, poolclass=StaticPool, module=sqlcipher, hide_parameters=True
    )


def _begin_reading(con: sa.Connection) -> None:
    con.exec_driver_sql("BEGIN")


class Store:
    """An open encrypted store. Thread-safe: writes and reads each wait for their own connection."""

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self.path = path
        self._key = bytearray(key)
        self._write_lock = threading.RLock()
        self._read_lock = threading.RLock()
        self._search_lock = threading.Lock()
        self._searching = False
        self._raw_writer = connection.connect(path, key)
        try:
            schema_version.require_current(self._raw_writer)
            self._raw_reader = connection.connect(path, key, reader=True, opened=True)
        except BaseException:
            self._raw_writer.close()
            raise
        found = path.stat()
        self._file = (found.st_dev, found.st_ino)
        # BEGIN and COMMIT are `writing`'s own: SQLAlchemy's transaction around a save costs as much as a fact of it.
        self._writer = _engine(self._raw_writer)
        self._writes = self._writer.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._reader = _engine(self._raw_reader)
        sa.event.listen(self._reader, "begin", _begin_reading)
        meta = self.meta()
        self.store_id = meta["store_id"]
        self.incarnation = meta["incarnation"]
        self.clock = HybridClock(int(meta["hlc"]))
        with self.reading() as con:
            sealed = sealing.public(con, sealing.LEDGER) is not None
        if not sealed:
            with self.writing() as con:
                sealing.ensure(con)

    @classmethod
    def create(cls, path: Path, key: bytes | bytearray, salt: bytes, store_id: str, incarnation: str) -> Store:
        """Make a new store file. Raises FileExistsError when anything stands at `path`: nothing is ever overwritten."""
        file_modes.new_file(path)
        raw = connection.connect(path, key, salt)
        try:
            raw.execute(f"PRAGMA application_id = {connection.APPLICATION_ID}")
        finally:
            raw.close()
        schema_version.migrate(path, key)
        raw = connection.connect(path, key)
        try:
            rows = {"store_id": store_id, "incarnation": incarnation, "hlc": "0", "origin_seq": "0"}
            raw.executemany("INSERT INTO meta(key, value) VALUES (?, ?)", list(rows.items()))
        finally:
            raw.close()
        return cls(path, key)

    def meta(self) -> dict[str, str]:
        """What the store knows of itself: ids, clock, counters."""
        with self.reading() as con:
            return {row.key: row.value for row in con.execute(sa.select(META))}

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction of the writer: commits at the end, rolls back on any exception.

        Raises Trouble when disk, lock or file fail; then nothing of the block is stored.
        """
        with self._write_lock:
            self._require_in_place()
            try:
                with self._transaction():
                    yield self._writes
            except DBAPIError as error:
                if isinstance(error.orig, sqlcipher.Error) and connection.is_surroundings(error):
                    raise connection.translated(error) from error
                raise
            except sqlcipher.IntegrityError as error:
                if "not taken in again" in str(error):  # the guard of what the ledger of erasures names
                    raise Refusal("erasure.erased") from error
                raise
            except sqlcipher.Error as error:  # from the driver itself: a hot statement or the COMMIT
                if connection.is_surroundings(error):
                    raise connection.translated(error) from error
                raise

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        raw = self._raw_writer
        raw.execute("BEGIN IMMEDIATE")
        before = raw.total_changes
        try:
            yield
            if raw.total_changes != before:
                wal_check.count_up(raw)
            raw.commit()
        except BaseException:
            if raw.in_transaction:
                raw.rollback()
            raise
        finally:
            if self._writes.in_transaction():  # what SQLAlchemy remembers; of the store's transaction nothing is left
                self._writes.rollback()

    def _require_in_place(self) -> None:
        """A file deleted or replaced under the open program takes writes that nobody will ever find again."""
        try:
            now = self.path.stat()
        except OSError as error:
            raise Trouble("store.missing") from error
        if (now.st_dev, now.st_ino) != self._file:
            raise Trouble("store.missing")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One consistent view of the store on the query-only reader."""
        with self._read_lock, self._reader.begin() as con:
            yield con

    @contextmanager
    def searching(self) -> Iterator[sa.Connection]:
        """Like `reading`, but `interrupt_search` may end it from another thread (then Interrupted is raised)."""
        with self.finding(), self._reader.begin() as con:
            yield con

    @contextmanager
    def finding(self) -> Iterator[Any]:
        """The driver's own reader for one statement, interrupted like `searching`.

        For the search box: a single SELECT is one consistent view by itself, and SQLAlchemy's transaction around it costs
        more than the answer.
        """
        with self._read_lock:
            with self._search_lock:
                self._searching = True
            try:
                yield self._raw_reader
            except (DBAPIError, sqlcipher.Error) as error:
                if "interrupted" in str(getattr(error, "orig", error)):
                    raise Interrupted from None
                raise
            finally:
                with self._search_lock:
                    self._searching = False

    def interrupt_search(self) -> None:
        """End a search under way; any other read is left alone."""
        with self._search_lock:
            if self._searching:
                self._raw_reader.interrupt()

    def own_connection(self, *, reader: bool = True) -> Any:
        """A raw connection for a long job; the caller closes it."""
        return connection.connect(self.path, self._key, reader=reader, opened=True)

    def store_key(self) -> StoreKey:
        """A copy of the key for work on whole files (backup, restore); the caller wipes it."""
        with self.path.open("rb") as file:
            return StoreKey(self.store_id, self._key, file.read(16))

    def close(self) -> None:
        """Close both connections and forget the key. Waits for a write under way."""
        self.interrupt_search()
        with self._write_lock, self._read_lock:
            self._writes.close()
            self._writer.dispose()
            self._reader.dispose()
            self._raw_reader.close()
            self._raw_writer.close()
            for index in range(len(self._key)):
                self._key[index] = 0


class Interrupted(Exception):
    """A newer search took the place of this one."""


def failed(error: Exception) -> Trouble | None:
    """The Trouble behind a driver's error, or None when the error is a defect of ours."""
    if isinstance(error, (DBAPIError, sqlcipher.Error)) and connection.is_surroundings(error):
        return connection.translated(error)
    return None
