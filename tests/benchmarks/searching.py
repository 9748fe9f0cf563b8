"""A query of the search box, against the same question asked of plain SQLite by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from statistics import mean
from typing import Any

from optician_desk.domain.search_words import wishes
from optician_desk.domain.staff import Permission
from optician_desk.services import customers
from optician_desk.store import search as index
from tests.benchmarks.measure import Result, in_turns, median, p99
from tests.benchmarks.shop import Shop

GOAL_QUERY = 2.0

#: What a person types, and the full-text question that a programmer would write for it on this one schema.
_WORDS = "{search_name search_email search_number}"
QUESTIONS = (
    ("an", f'{_WORDS} : "an" *'),
    ("anna", f'{_WORDS} : "anna" *'),
    ("Bērz", f'{_WORDS} : "berz" *'),
    ("kalnina il", f'{_WORDS} : "kalnina" * AND {_WORDS} : "il" *'),
    ("anna 2000", f'{_WORDS} : "anna" * AND search_phone : "2000" *'),
    ("+371 20 000 4", 'search_phone : "37120004" * OR search_phone : "200004" *'),
    ("20000123", 'search_phone : "20000123" *'),
    ("ilze.b", f'{_WORDS} : "ilze" * AND {_WORDS} : "b" *'),
    ("xqz", f'{_WORDS} : "xqz" *'),
)
_SQL = (
    "SELECT card.subject, card.kind, card.given, card.surname, card.phone, card.email, card.last, card.open_requests,"
    " card.search_phone, card.search_number"
    " FROM card_fts JOIN card ON card.row = card_fts.rowid"
    " WHERE card_fts MATCH ? ORDER BY card_fts.rowid DESC LIMIT 51"
)


def run(shop: Shop, rounds: int) -> list[Result]:
    """From the typed text to rows (the query), and on to the lines of the list, masked and with what matched marked."""
    rows: list[float] = []
    lines: list[float] = []
    floor: list[float] = []
    worst = (0.0, "")
    for typed, question in QUESTIONS:
        by_hand = partial(_asked, shop.plain, question)
        query, service = partial(_rows, shop, typed), partial(customers.search, shop.session, typed)
        if len(query()) != len(by_hand()):
            raise AssertionError(f"{typed}: {len(query())} found, the floor finds {len(by_hand())}")
        mine, theirs = in_turns([query] * rounds, [by_hand] * rounds)
        whole, _ = in_turns([service] * rounds, [by_hand] * rounds)
        rows, lines, floor = rows + mine, lines + whole, floor + theirs
        worst = max(worst, (median(mine) / median(theirs), typed))
    note = f"worst: “{worst[1]}” {worst[0]:.2f} ×"
    size = f"{len(QUESTIONS)} queries, {shop.customers:,} customers"
    return [
        Result(f"query: {size}", mean(rows), mean(floor), GOAL_QUERY, p99_ms=p99(rows), note=note),
        Result("  and the lines of the list made of it", mean(lines), mean(floor), None, p99_ms=p99(lines)),
    ]


def _rows(shop: Shop, typed: str) -> Sequence[Any]:
    with shop.session.finding(Permission.FIND) as raw:
        return index.find(raw, wishes(typed))


def _asked(plain: Any, question: str) -> list[Any]:
    rows: list[Any] = plain.execute(_SQL, (question,)).fetchall()
    return rows
