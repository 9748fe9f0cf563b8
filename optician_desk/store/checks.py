"""Whether an encrypted file is whole: every page's HMAC, every b-tree, the search index."""

from __future__ import annotations

from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher


def problems(raw: Any) -> tuple[str, ...]:
    """What is wrong with the file behind this connection, by SQLite's and SQLCipher's own checks; empty when whole.

    The words are the engine's and name pages and tables, never values. The connection is not to be used after a problem.
    """
    found: list[str] = []
    try:
        found += [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in raw.execute("PRAGMA integrity_check(10)") if row[0] != "ok"]
    except sqlcipher.Error as error:
        found.append(str(error))
    return tuple(found)


def search_index_problem(raw: Any) -> str:
    """What is wrong with the search index, or ""; needs a connection that may write (it writes nothing)."""
    try:
        raw.execute("INSERT INTO card_fts(card_fts, rank) VALUES ('integrity-check', 1)")
    except sqlcipher.Error as error:
        return str(error)
    return ""
