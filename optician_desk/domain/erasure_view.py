"""What a screen and the erasure act show of an erasure: erase or keep, because of what, until when (policy 4.3, 7.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain.retention import Term


@dataclass(frozen=True, slots=True)
class Verdict:
    """One value: `path` is `table.column`, `fact` its random id, `slot` which of several.

    `erase`, or kept because of `terms` until `until` (None: while a criterion without a date holds). `earlier`: replaced since.
    `stamp` is the clock's when it was entered.
    """

    path: str
    fact: str
    slot: str
    category: str
    erase: bool
    terms: tuple[Term, ...]
    until: date | None
    earlier: bool
    stamp: int = 0


def values_erased(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How many values of each category go: given name and surname are two. What people are told of an erasure counts so."""
    found: dict[str, int] = {}
    for verdict in verdicts:
        if verdict.erase:
            found[verdict.category] = found.get(verdict.category, 0) + 1
    return found


@dataclass(frozen=True, slots=True)
class Line:
    """A category in words: how many values go and stay, and why and until when they stay."""

    category: str
    name: str
    erased: int
    kept: int
    reasons: tuple[str, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What an erasure would do. `whole`: nothing of the card would remain. `releasable`: criteria people judge."""

    subject: str
    lines: tuple[Line, ...]
    whole: bool
    documents: int
    releasable: tuple[tuple[str, str], ...] = ()
    released: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether no value at all can go yet."""
        return not any(line.erased for line in self.lines)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An erasure that waits for a manager: whose card, who proposed it when, the criteria found not to hold any more.

    `request` is the id of the customer's request that it carries out; empty for one of the shop's own accord.
    """

    id: str
    subject: str
    card: str
    proposed_by: str
    proposed_at: datetime
    reason: str
    released: tuple[str, ...] = ()
    request: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a manager has before the decision. `proposal` waits already, `mine` if whoever asks proposed it.

    `second`: another manager has to decide on what this one proposes. `card` is the name on the card.
    """

    card: str
    assessment: Assessment
    proposal: Proposal | None
    mine: bool
    second: bool


@dataclass(frozen=True, slots=True)
class RequestOutlook:
    """What a request for erasure comes to with these criteria released. `card`: there is one at all; `proposal` waits already.

    `second`: another manager has to decide, `mine` if whoever asks proposed it. `stays`: something besides the files of requests
    has to stay. `carried_on`: the erasure was begun and what may go has gone; only the request has to be closed.
    """

    request: str
    card: bool
    assessment: Assessment
    proposal: Proposal | None
    mine: bool
    second: bool
    stays: bool
    carried_on: bool = False


@dataclass(frozen=True, slots=True)
class CopiesLeft:
    """Where copies made before an erasure may still lie: labels of backup folders attached and away (empty: on this computer).

    `until` is the last day on which an attached one may exist; None where no copy is made.
    """

    attached: tuple[str, ...]
    away: tuple[str, ...]
    until: date | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an erasure did. `scrubbed` False: a reader still held an older view; the program tries again by itself.

    `ledger` is the number of its last entry in the ledger, `seal` the trail's head after it, `alone` that one manager proposed
    and decided, `away` the labels of backup folders that were not attached: the copies there are older than the erasure.
    `id` is the erasure's own random id, `number` for people, `reason` a code, `released` ids of criteria; the last two are staff.
    """

    lines: tuple[Line, ...]
    whole: bool
    facts: int
    documents: int
    drafts: int
    scrubbed: bool
    ledger: int
    seal: str
    at: datetime
    alone: bool
    away: tuple[str, ...] = ()
    id: str = ""
    number: str = ""
    reason: str = ""
    released: tuple[str, ...] = ()
    proposed_by: str = ""
    decided_by: str = ""

    @property
    def values(self) -> int:
        """How many values went in all, as the lines count them."""
        return sum(line.erased for line in self.lines)
