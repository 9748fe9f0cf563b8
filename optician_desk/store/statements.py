"""SQL text of the few statements on the hot path, made once from the declared tables instead of anew at every save."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa


def run(con: sa.Connection, text: str, values: Sequence[Any] = ()) -> Any:
    """Run a statement on the driver's own connection, inside SQLAlchemy's transaction; returns the driver's cursor.

    A tenth of the cost of SQLAlchemy's execution, which at a save is more than the disk's.
    """
    raw: Any = con.connection.dbapi_connection
    return raw.execute(text, values)


@cache
def insert(table: sa.Table) -> str:
    """INSERT of a whole row, values in the order of the columns."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(table.columns))})'  # noqa: S608


@cache
def newest_id(table: sa.Table) -> str:
    """Id of the newest fact of (subject, slot)."""
    return (
        f'SELECT id FROM "{table.name}" WHERE subject = ? AND slot = ?'  # noqa: S608
        " ORDER BY hlc DESC, incarnation DESC LIMIT 1"
    )


@cache
def of_subject(table: sa.Table) -> str:
    """All facts of a subject, newest first."""
    return f'SELECT * FROM "{table.name}" WHERE subject = ? ORDER BY hlc DESC, incarnation DESC'  # noqa: S608
