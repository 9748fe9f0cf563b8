"""Which kept documents go with erased facts (policy 4.3, 7).

A document made while a value now erased was there may hold that value, so it goes with it. Papers of an erasure request show no
more than the request's own file does, and have to prove what was asked and answered: they stay as long as that file. What a
file of a request named, and all that was kept under it, goes with the file. What was answered stays proven by the digests.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Category
from optician_desk.domain.rights import Kind
from optician_desk.store.data_map import categories_of
from optician_desk.store.facts.rights import ANSWER, REQUEST
from optician_desk.store.hybrid_clock import stamp_of
from optician_desk.store.tables import KEPT_DOCUMENT

#: Columns of facts that name a kept document.
NAMING = ("document", "attachment")


class Gone:
    """Collects erased facts, then deletes the documents that go with them."""

    def __init__(self) -> None:
        self._since: dict[str, int] = {}
        self._requests: dict[str, set[str]] = {}
        self._named: set[str] = set()

    def add(self, table: sa.Table, row: dict[str, Any]) -> None:
        """A fact that is erased: all its columns."""
        subject = row["subject"]
        if not categories_of(table) <= {Category.REQUEST}:
            self._since[subject] = min(row["hlc"], self._since.get(subject, row["hlc"]))
            return
        self._named |= {row[name] for name in NAMING if row.get(name)}
        if table is REQUEST:
            self._requests.setdefault(subject, set()).update({row["slot"], row["application"] or row["slot"]})

    def delete(self, con: sa.Connection, whole: Iterable[str]) -> int:
        """Delete them, in the open transaction and after the facts; `whole` are subjects of whom nothing stays."""
        gone = _ids(con, KEPT_DOCUMENT.c.subject.in_(set(whole))) | _ids(con, KEPT_DOCUMENT.c.id.in_(self._named))
        for subject, since in self._since.items():
            gone |= _made_since(con, subject, since)
        for subject, requests in self._requests.items():
            left = requests & _still_there(con, subject)
            gone |= _ids(con, KEPT_DOCUMENT.c.subject == subject, KEPT_DOCUMENT.c.request.in_(requests - left))
        con.execute(sa.delete(KEPT_DOCUMENT).where(KEPT_DOCUMENT.c.id.in_(gone)))
        return len(gone)


def _ids(con: sa.Connection, *which: sa.ColumnElement[bool]) -> set[str]:
    return set(con.execute(sa.select(KEPT_DOCUMENT.c.id).where(*which)).scalars())


def _made_since(con: sa.Connection, subject: str, since: int) -> set[str]:
    """Documents of a subject made since a stamp, but for the papers of its erasure requests."""
    wanted = sa.select(KEPT_DOCUMENT.c.id, KEPT_DOCUMENT.c.kept_at).where(KEPT_DOCUMENT.c.subject == subject)
    made = {row.id for row in con.execute(wanted) if stamp_of(datetime.fromisoformat(row.kept_at)) >= since >> 16 << 16}
    return made - _papers_of_erasures(con, subject)


def _papers_of_erasures(con: sa.Connection, subject: str) -> set[str]:
    """What was kept with requests for erasure and the applications that they stand in, without the answers to other rights."""
    wanted = sa.select(REQUEST.c.slot, REQUEST.c.application).where(
        REQUEST.c.subject == subject, REQUEST.c.kind == str(Kind.ERASURE)
    )
    rows = con.execute(wanted).all()
    erasures = {row.slot for row in rows}
    kept = _ids(con, KEPT_DOCUMENT.c.request.in_(erasures | {row.application for row in rows if row.application}))
    answers = sa.select(ANSWER.c.document, ANSWER.c.attachment).where(
        ANSWER.c.subject == subject, ANSWER.c.slot.not_in(erasures)
    )
    return kept - {found for row in con.execute(answers) for found in row}


def _still_there(con: sa.Connection, subject: str) -> set[str]:
    """Ids of requests and applications that facts are left of."""
    wanted = sa.select(REQUEST.c.slot, REQUEST.c.application).where(REQUEST.c.subject == subject)
    return {found for row in con.execute(wanted) for found in (row.slot, row.application) if found}
