"""The search index: anything typed becomes a safe full-text question, answered by card rows.

Every word goes in between quotation marks, so that nothing typed is ever read as the index's own language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from optician_desk.domain.folding import words
from optician_desk.domain.likeness import MOST_CANDIDATES, Candidate, Typed
from optician_desk.domain.search_words import Wish, email_words
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import EMAIL

MOST_HITS = 50
_WORDS = "{search_name search_email search_number}"
#: No ranking by bm25: it reads every hit. Newest card first, which the index gives for nothing.
_FIND = (
    "SELECT card.subject, card.kind, card.given, card.surname, card.phone, card.email, card.last, card.open_requests,"
    " card.search_phone, card.search_number, card.restricted"
    " FROM card_fts JOIN card ON card.row = card_fts.rowid"
    " WHERE card_fts MATCH ? ORDER BY card_fts.rowid DESC LIMIT ?"
)
_CANDIDATES = sa.text(
    "SELECT card.subject, card.given, card.surname, card.email, card.phone, card.search_phone"
    " FROM card_fts JOIN card ON card.row = card_fts.rowid"
    " WHERE card_fts MATCH :question AND card.kind = 'customer' LIMIT :most"
)


class CardRow(NamedTuple):
    """What the list needs of a card, in the order of the columns of the question."""

    subject: str
    kind: str
    given: str | None
    surname: str | None
    phone: str | None
    email: str | None
    last: int
    open_requests: int
    search_phone: str
    search_number: str
    restricted: int


def question(asked: Iterable[Wish]) -> str:
    """The full-text question for what was typed, or an empty text if there is nothing to look for. Never raises."""
    return " AND ".join(map(_asked, asked))


def find(raw: Any, asked: Iterable[Wish]) -> list[CardRow]:
    """At most MOST_HITS + 1 cards (one more than is shown tells that there are more), newest first.

    `raw` is the driver's reader (`Store.finding`); what was typed goes in as a value, never into the statement.
    """
    text = question(asked)
    if not text:
        return []
    return list(map(CardRow._make, raw.execute(_FIND, (text, MOST_HITS + 1))))


def count(raw: Any) -> int:
    """How many cards there are."""
    return int(raw.execute("SELECT count(*) FROM card").fetchone()[0])


def candidates(con: sa.Connection, typed: Typed) -> tuple[Candidate, ...]:
    """At most MOST_CANDIDATES cards that may belong to the person in the form, the surest questions asked first."""
    found: dict[str, Candidate] = {}
    for asked, by_email in _likely_questions(typed):
        if len(found) >= MOST_CANDIDATES:
            break
        # MOST_CANDIDATES and not what is left: the same cards come up again under weaker questions
        for row in con.execute(_CANDIDATES, {"question": asked, "most": MOST_CANDIDATES}):
            if row.subject not in found and len(found) < MOST_CANDIDATES:
                found[row.subject] = _candidate(con, row, every_email=by_email)
    return tuple(found.values())


def _candidate(con: sa.Connection, row: Any, *, every_email: bool) -> Candidate:
    emails = [row.email] if row.email else []
    if every_email:  # found by an address that may not be the newest one
        emails = [fact.address for fact in card_rows.newest(con, EMAIL, row.subject) if fact.address]
    phones = tuple(f"+{number}" for number in row.search_phone.split())
    return Candidate(row.subject, row.given or "", row.surname or "", phones, tuple(emails))


def _likely_questions(typed: Typed) -> Iterator[tuple[str, bool]]:
    for phone in typed.phones:
        yield f"search_phone : {_quoted(phone.lstrip('+'))}", False
    for email in typed.emails:
        yield f"search_email : {_quoted(email_words(email))}", True
    given, surname = words(typed.given), words(typed.surname)
    if not given or not surname:
        return
    for parts in (
        [_quoted(word) for word in given + surname],
        [_begins(word[:3]) for word in (given[0], surname[0])],
        [_begins(given[0][:1]), _begins(surname[0][:-1] or surname[0])],
        [_begins(given[0][:-1] or given[0]), _begins(surname[0][:1])],
        [_begins(given[0][:2]), _begins(surname[-1][:3])],
    ):
        yield " AND ".join(f"search_name : {part}" for part in parts), False


def _asked(wish: Wish) -> str:
    if wish.email:
        return f"search_email : {_quoted(' '.join(wish.email))} *"
    texts = " AND ".join(f"{_WORDS} : {_begins(word)}" for word in wish.texts)
    if not wish.digits:
        return f"({texts})"
    phones = " OR ".join(f"search_phone : {_begins(word)}" for word in wish.digits)
    return f"({phones} OR ({texts}))" if texts else f"({phones})"


def _begins(word: str) -> str:
    return f"{_quoted(word)} *"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
