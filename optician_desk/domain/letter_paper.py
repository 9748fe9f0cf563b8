"""What the page of a letter shows: its pages, whether it was issued, how, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from optician_desk.domain.report_paper import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper(Paper):
    """A letter, or an answer: a draft, or as it was issued.

    `letter` is the id of an issued letter; an answer has none, it belongs to its request. `attachment` is the name of the file
    that goes with an answer. `name` is whom the letter is addressed to, `customer` whom the request is about,
    `unreached` the ids of `handover_ways` for which no address of the customer is known, `posted_to` the address that a letter
    bears if it goes by post.
    """

    paper: str
    customer: str = ""
    unreached: frozenset[str] = frozenset()
    posted_to: str = ""
    letter: str = ""
    addressee: str = ""
    answer: bool = False
    how: str = ""
    sent_on: date | None = None
    attachment: str = ""
