"""A registration saved: rules, facts, trail, card row, index and commit, against the same rows written by hand.

Both wait for the disk once. The processor's time is told beside it: it is what is ours to save, and the cipher's.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from optician_desk.demo.people import Person, people
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.registration import Agreed, Entered, NoticeGiven, Registration
from optician_desk.policy.model import active
from optician_desk.services import customers
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.facts.contact import ADDRESS, EMAIL, NAME, PHONE
from optician_desk.store.tables import AUDIT, CARD
from tests.benchmarks.measure import Result, median, once, p99
from tests.benchmarks.shop import Shop

GOAL_SAVE = 2.0
WRITTEN = (NAME, PHONE, EMAIL, ADDRESS, CONSENT, NOTICE, CARD)


def run(shop: Shop, rounds: int) -> list[Result]:
    way = active(shop.desk.policy.notice_ways)[0].id
    mine: list[float] = []
    theirs: list[float] = []
    worked: list[tuple[float, float]] = []
    for person in people(date(2026, 11, 22), rounds + 1):
        form = _form(person, way)
        saved: list[str] = []
        began = time.thread_time()
        mine.append(once(lambda form=form, saved=saved: saved.append(customers.register(shop.session, form).subject)))  # type: ignore[misc]
        ours = time.thread_time() - began
        rows = list(_rows(shop, saved[0]))
        began = time.thread_time()
        theirs.append(once(lambda rows=rows: _by_hand(shop.plain, rows)))  # type: ignore[misc]
        worked.append((ours * 1000, (time.thread_time() - began) * 1000))
    mine, theirs = mine[1:], theirs[1:]
    ours, floor = (median(side) for side in zip(*worked[1:], strict=True))
    note = f"processor time {ours:.2f} against {floor:.2f} ms"
    name = f"save of a registration, {shop.customers:,} customers"
    return [Result(name, median(mine), median(theirs), GOAL_SAVE, p99_ms=p99(mine), note=note)]


def _form(person: Person, way: str) -> Registration:
    typed = {"name.given": person.given, "name.surname": person.surname, "phone.e164": person.phone}
    typed |= {"email.address": person.email} if person.email else {"email.missing_reason": person.email_missing}
    if person.address:
        typed |= dict(zip(("address.street", "address.city", "address.postcode"), person.address, strict=True))
    return Registration(
        tuple(Entered(path, text, Origin.IN_PERSON, GivenBy.SELF) for path, text in typed.items()),
        tuple(Agreed(purpose, via) for purpose, via in person.consents),
        NoticeGiven("lv", way),
    )


def _rows(shop: Shop, subject: str) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """What the save wrote, table by table: INSERT statements and their rows."""
    with shop.desk.store.reading() as con:
        for table in (*WRITTEN, AUDIT):
            found = con.exec_driver_sql(f'SELECT * FROM "{table.name}" WHERE subject = ?', (subject,)).all()
            places = ", ".join("?" * len(table.columns))
            yield f'INSERT INTO "{table.name}" VALUES ({places})', [tuple(row) for row in found]


def _by_hand(plain: Any, rows: list[tuple[str, list[tuple[Any, ...]]]]) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for statement, values in rows:
        for row in values:
            plain.execute(statement, row)
    plain.execute("UPDATE meta SET value = value + 1 WHERE key IN ('hlc', 'origin_seq')")
    plain.execute("COMMIT")
