"""Erasing, the only place that deletes facts; and enforcing the ledger on a store that came back from a copy.

Order: the ledger's side file, flushed → in one transaction the ledger's entry, facts, card row with its search index, drafts,
kept documents, counts and the trail's entry → WAL emptied into the file and cut to nothing, confirmed → checkpoint → copies. A
crash anywhere is finished at the next open, from the ledger: deciding twice or deleting twice changes nothing.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.local_time import legal_day
from optician_desk.store import card_rows, documents_of, drafts_of, ledger, ledger_file, statements
from optician_desk.store.connection import translated
from optician_desk.store.data_map import facts
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.tables import ERASURE_ENTRY, ERASURE_GATE, ERASURE_PROPOSAL, ERASURE_REST, META, TALLY
from optician_desk.store.work import Work, unit_of_work

ENFORCED = "ledger_enforced"
SCRUB_DUE = "scrub_due"
ATTEMPTS, FIRST_WAIT_SECONDS = 12, 0.05


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: facts by table, kept documents, drafts; `ledger` is the head after it."""

    facts: tuple[tuple[str, int], ...]
    documents: int
    drafts: int
    ledger: ledger.LedgerHead


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """Whether the last trace left the file and its WAL; False while a reader elsewhere holds on to an older view."""

    complete: bool
    attempts: int


def erase_subject(work: Work, store: Store, subject: str, *, staff: str, reason: str, at: datetime) -> Erased:
    """Erase everything of one subject; nothing of this id is ever taken in again. The caller had it assessed and approved."""
    ledger.append(
        work.connection, store.path.parent, store.store_id, [("subject", subject)], staff=staff, reason=reason, at=at
    )
    return _carry_out(work, at)


def erase_facts(work: Work, store: Store, ids: Iterable[str], *, staff: str, reason: str, at: datetime) -> Erased:
    """Erase single facts. With a fact, older facts of its slot must go too, or an older value would count again: see `assess`."""
    targets = [("fact", fact) for fact in ids]
    ledger.append(work.connection, store.path.parent, store.store_id, targets, staff=staff, reason=reason, at=at)
    return _carry_out(work, at)


def enforce(store: Store, *, policy_version: str = "", counter: str = "", everything: bool = False) -> int:
    """Bring in what the side file knows and delete whatever the ledger names; returns how many facts had to go.

    Idempotent, at every open, restore and import. Only entries newer than the store's own mark are looked at, which a
    restored copy brings along as it was; `everything` looks at all. Raises Trouble as `ledger.reconcile` does.
    """
    folder = store.path.parent
    with store.reading() as con:
        size, mark, last = ledger.head_of(con).size, _mark(con), ledger.last_line(con)
    if size == mark and last == ledger_file.last(folder) and not everything:
        return 0
    with unit_of_work(
        store, task="enforce_erasures", staff="", role=None, policy_version=policy_version, counter=counter
    ) as work:
        came_in = ledger.reconcile(work.connection, folder, store.store_id)
        found = _carry_out(work, datetime.now(UTC), everything=everything)
        removed = sum(amount for _, amount in found.facts)
        work.details.update(entries=came_in, facts=removed)
        work.silent = not (came_in or work.erased)
    if removed or found.documents:
        scrub(store)
    return removed


def behind(store: Store) -> bool:
    """Whether the side file knows of erasures that the store has not carried out."""
    with store.reading() as con:
        size, mark = ledger.head_of(con).size, _mark(con)
    return mark < max(size, len(ledger_file.lines(store.path.parent)))


def scrub(store: Store, *, attempts: int = ATTEMPTS, first_wait: float = FIRST_WAIT_SECONDS) -> Scrubbed:
    """Move the WAL into the file and cut it to nothing, trying again while a reader blocks it (some five seconds by default).

    Not complete is said, remembered in the store and tried again by `scrub_if_due`. Raises Trouble when the disk fails.
    """
    raw = store.own_connection(reader=False)
    wait = first_wait
    tried = 0
    complete = False
    try:
        raw.execute("PRAGMA busy_timeout = 0")
        while tried < attempts and not complete:
            if tried:
                time.sleep(wait)
                wait = min(wait * 2, 0.8)
            tried += 1
            complete = _truncated(raw)
        _remember_due(store, not complete)
        if complete:
            _truncated(raw)  # the note that nothing is due any more; it says nothing about anybody
    finally:
        raw.close()
    return Scrubbed(complete, tried)


def scrub_if_due(store: Store) -> Scrubbed | None:
    """Finish a scrub that a reader or a crash cut short; None when nothing is due."""
    with store.reading() as con:
        due = con.execute(sa.select(META.c.value).where(META.c.key == SCRUB_DUE)).scalar()
    return scrub(store) if due == "1" else None


def _truncated(raw: Any) -> bool:
    try:
        busy, left, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher.OperationalError as error:
        if "locked" in str(error):
            return False
        raise translated(error) from None
    return bool(busy == 0 and left == 0)


def _remember_due(store: Store, due: bool) -> None:
    with store.reading() as con:
        known = con.execute(sa.select(META.c.value).where(META.c.key == SCRUB_DUE)).scalar() == "1"
    if due != known:
        with store.writing() as con:
            _set_meta(con, SCRUB_DUE, "1" if due else "0")


def _carry_out(work: Work, at: datetime, *, everything: bool = False) -> Erased:
    """Delete what the ledger's entries beyond the mark name, and move the mark, all in the open transaction."""
    con = work.connection
    mark = 0 if everything else _mark(con)
    named = "SELECT target FROM erasure_entry WHERE seq > ? AND kind = ?"
    con.execute(sa.insert(ERASURE_GATE), {"opened_at": at.isoformat()})
    counts: list[tuple[str, int]] = []
    words: set[tuple[str, ...]] = set()
    touched: set[str] = set()
    decided: set[str] = set()
    documents_gone = documents_of.Gone()
    whole = {row[0] for row in statements.run(con, named, (mark, "subject"))}
    erased_names: set[str] = set()
    for table in facts():
        found = statements.run(
            con,
            f'SELECT * FROM "{table.name}" WHERE subject IN ({named}) OR id IN ({named})',  # noqa: S608
            (mark, "subject", mark, "fact"),
        ).fetchall()
        names = [column.name for column in table.columns]
        for values in found:
            row = dict(zip(names, values, strict=True))
            cause, by_hand = _cause(con, row["id"], row["subject"])
            work.erased.append((table.name, row["id"], cause))
            touched.add(row["subject"])
            if by_hand:
                decided.add(row["subject"])
            documents_gone.add(table, row)
            words |= drafts_of.needles(table, row)
            if table is NAME:
                erased_names.add(row["subject"])
        statements.run(
            con,
            f'DELETE FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))',  # noqa: S608
            (json.dumps([row[0] for row in found]),),
        )
        if found:
            counts.append((table.name, len(found)))
    documents = documents_gone.delete(con, whole)
    drafts = drafts_of.delete(con, words | {(subject,) for subject in touched | whole})
    con.execute(sa.delete(ERASURE_PROPOSAL).where(ERASURE_PROPOSAL.c.subject.in_(decided | whole)))
    con.execute(sa.delete(ERASURE_REST).where(ERASURE_REST.c.subject.in_(whole)))
    for subject in touched | whole:
        card_rows.refresh(con, subject)
    con.execute(sa.delete(ERASURE_GATE))
    _count(con, at, [*counts, ("kept_document", documents), ("customer", len(erased_names))])
    _set_meta(con, ENFORCED, str(_size(con)))
    if counts or documents or drafts:
        _set_meta(con, SCRUB_DUE, "1")
    return Erased(tuple(counts), documents, drafts, ledger.head_of(con))


def _cause(con: sa.Connection, fact: str, subject: str) -> tuple[int, bool]:
    """Number of the ledger's entry that a fact goes by, and whether somebody decided it."""
    query = (
        "SELECT min(seq), staff <> '' FROM erasure_entry"
        " WHERE (kind = 'fact' AND target = ?) OR (kind = 'subject' AND target = ?)"
    )
    number, by_hand = statements.run(con, query, (fact, subject)).fetchone()
    return int(number), bool(by_hand)


def _count(con: sa.Connection, at: datetime, amounts: Sequence[tuple[str, int]]) -> None:
    month = legal_day(at).strftime("%Y-%m")
    for what, amount in amounts:
        if amount:
            con.exec_driver_sql(
                "INSERT INTO tally(month, what, amount) VALUES (?, ?, ?)"
                " ON CONFLICT(month, what) DO UPDATE SET amount = amount + excluded.amount",
                (month, what, amount),
            )


def _size(con: sa.Connection) -> int:
    return con.execute(sa.select(sa.func.max(ERASURE_ENTRY.c.seq))).scalar() or 0


def _mark(con: sa.Connection) -> int:
    return int(con.execute(sa.select(META.c.value).where(META.c.key == ENFORCED)).scalar() or 0)


def _set_meta(con: sa.Connection, key: str, value: str) -> None:
    con.exec_driver_sql(
        "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def tallies(con: sa.Connection, least: int = 5) -> tuple[tuple[str, str, int | None], ...]:
    """Counts by (month, what); a count under `least` is None, so that nobody can be read from it."""
    rows = con.execute(sa.select(TALLY).order_by(TALLY.c.month, TALLY.c.what))
    return tuple((row.month, row.what, row.amount if row.amount >= least else None) for row in rows)
