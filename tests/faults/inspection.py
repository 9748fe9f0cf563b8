"""What is found when a shop is opened after bad luck: opened as the program opens it, then compared with itself."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field

from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import backup_folders, restoring
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk
from optician_desk.store import backup, card_rows, checks, connection, generations, trail_check
from optician_desk.store import location as places
from tests.faults.fault_shop import PASSWORD, Shop


@dataclass(slots=True)
class Found:
    """Customers by subject, the run of the store (its incarnation), copies by name, and whatever does not hold."""

    customers: dict[str, str] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    incarnation: str = ""
    key: bytes = b""
    copies: set[str] = field(default_factory=set)
    resurrected: int = 0
    problems: list[str] = field(default_factory=list)


_LEFT = ("drill-*", "restore-*", "restoring.*", "*.next.json")
_FOUND_BY_NAME = "SELECT subject FROM card WHERE row IN (SELECT rowid FROM card_fts WHERE card_fts MATCH 'ilze')"


class _Undo(Exception):
    """Takes back a comparison that wrote."""


def inspect(
    shop: Shop, *, by_code: bool = False, restored: bool = False, verified: frozenset[str] = frozenset()
) -> Found:
    """Open, check, close. `restored`: a store behind the keyring's memory is expected, and a manager accepts it.

    Copies named in `verified` were checked before and are not opened again.
    """
    found = Found()
    opening = shop.opening()
    try:
        _enter(shop, opening, found, by_code=by_code, restored=restored)
        if opening.desk is not None:
            _compare(opening.desk, found)
            _check_copies(opening.desk, found, verified)
            left = [path.name for name in _LEFT for path in shop.place.folder.glob(name)]
            found.problems += [f"left behind: {name}" for name in left]
    except DeskError as error:
        found.problems.append(f"inspection: {error.code}")
    finally:
        opening.close()
    return found


def _enter(shop: Shop, opening: Opening, found: Found, *, by_code: bool, restored: bool) -> None:
    finding = opening.enter_with_code(shop.code) if by_code else opening.enter()
    if finding.may_accept and restored:
        finding = opening.accept_older(shop.manager, PASSWORD)
    if finding.step is not Step.SIGN_IN:
        why = finding.why.code if finding.why is not None else ""
        found.problems.append(f"does not open: {finding.step} {why}")


def _compare(desk: Desk, found: Found) -> None:
    store = desk.store
    raw = store.own_connection(reader=False)
    try:
        # A page torn in the file is whole in the WAL; the check of the pages' HMACs reads the file alone.
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        found.problems += checks.problems(raw)
        if wrong := checks.search_index_problem(raw):
            found.problems.append(wrong)
        verdict = trail_check.check(raw, store.store_id)
        if not verdict.sound:
            found.problems.append(f"trail: {verdict.problem} {verdict.seq} {verdict.table}")
        found.resurrected = restoring.resurrected(raw)
        found.customers = dict(raw.execute("SELECT subject, surname FROM name").fetchall())
        found.erased = {row[0] for row in raw.execute("SELECT target FROM erasure_entry WHERE kind = 'subject'")}
        phones = {row[0] for row in raw.execute("SELECT subject FROM phone")}
        cards = {row[0] for row in raw.execute("SELECT subject FROM card WHERE kind = 'customer'")}
        words = {row[0] for row in raw.execute(_FOUND_BY_NAME)}
        if not set(found.customers) == phones == cards or cards - words:
            found.problems.append("facts, card rows and search index name different people")
        tasks = [json.loads(row[0]) for row in raw.execute("SELECT body FROM audit")]
        entered = {task["subject"] for task in tasks if task["task"] == "register"}
        if set(found.customers) - entered:
            found.problems.append("a customer without a trail entry")
    finally:
        raw.close()
    found.incarnation = store.meta()["incarnation"]
    found.key = bytes(store.store_key().raw)
    _compare_card_rows(desk, found)


def _compare_card_rows(desk: Desk, found: Found) -> None:
    """Every card row must be what its facts make of it."""
    with suppress(_Undo), desk.store.writing() as con:
        query = "SELECT * FROM card ORDER BY subject"
        before = [tuple(row) for row in con.exec_driver_sql(query)]
        for subject in found.customers:
            card_rows.refresh(con, subject)
        after = [tuple(row) for row in con.exec_driver_sql(query)]
        if [row[1:] for row in before] != [row[1:] for row in after]:
            found.problems.append("a card row differs from its facts")
        raise _Undo


def _check_copies(desk: Desk, found: Found, verified: frozenset[str]) -> None:
    key = desk.store.store_key()
    path = desk.store.path.parent / generations.INDEX_NAME
    index = generations.open_sealed(generations.read(path), key) if path.exists() else generations.Index(key.store_id)
    places_of = {backup_folders.place(desk, folder) for folder in backup_folders.folders(desk)}
    places_of.add(backup.shop_folder(desk.store.path.parent / backup_folders.DEFAULT_NAME, key.store_id))
    for place in places_of:
        named = {path.name for path in place.glob("*.optician-desk-backup")}
        copies = backup.found_in(place)
        if named != {copy.path.name for copy in copies}:
            found.problems.append("a copy under its final name has no manifest")
        for copy in copies:
            found.copies.add(copy.path.name)
            generation = index.find(copy.manifest.generation)
            if generation is None:
                found.problems.append("a copy without a key")
            elif f"{place.parent.name}/{copy.path.name}" not in verified:
                try:
                    backup.verify(copy, generation)
                except Trouble as trouble:
                    found.problems.append(f"copy: {trouble.code}")


def opens_with(shop: Shop, key: bytes) -> bool:
    """Whether a key opens the closed store's file."""
    try:
        connection.connect(places.StoreLocation(shop.place.folder).store, key).close()
    except Trouble:
        return False
    return True
