"""What goes by itself when its term ends, at nobody's wish (policy 4.3): replaced values, files of requests, and what an erasure
had had to leave. All of it by the one road of `store/erasure`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Category
from optician_desk.domain.erasure_view import Verdict
from optician_desk.domain.errors import DeskError
from optician_desk.domain.local_time import legal_day
from optician_desk.services.session import Desk
from optician_desk.store import assessment, checkpoints, ended_terms, erasure
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import ERASURE_REST

CHUNK = 200
REASON = "term_ended"


def erase(desk: Desk) -> int:
    """Erase everything whose term has ended; returns how many facts went. Runs daily; a second time changes nothing."""
    gone = replaced_values(desk) + request_files(desk) + rests(desk)
    if gone:
        scrubbed(desk)
        checkpoints.seal(desk.store, "erasure")
    return gone


def replaced_values(desk: Desk) -> int:
    """Values that newer ones replaced so long ago that nobody needs them to settle anything."""
    with desk.store.reading() as con:
        due = list(ended_terms.superseded(con, desk.policy, legal_day(desk.clock())))
    for start in range(0, len(due), CHUNK):
        with desk.task("erase_ended") as work:
            facts = [fact for _, fact in due[start : start + CHUNK]]
            erasure.erase_facts(work, desk.store, facts, staff="", reason=REASON, at=desk.clock())
    return len(due)


def request_files(desk: Desk) -> int:
    """Files of requests so long closed that nothing has to be proven by them any more, with the papers kept in them."""
    today = legal_day(desk.clock())
    with desk.store.reading() as con:
        old = ended_terms.with_old_files(con, desk.policy, today)
    gone = 0
    for subject in old:
        with desk.store.reading() as con:
            found = assessment.assess(con, subject, desk.policy, today)
        due = [one for one in found if one.erase and one.category == Category.REQUEST]
        if due:
            gone += _erase(desk, "erase_old_files", subject, found, due)
    return gone


def rests(desk: Desk) -> int:
    """What had to stay when an erasure was decided, once its ground has ended; what was entered after that is not part of it."""
    with desk.store.reading() as con:
        waiting = con.execute(sa.select(ERASURE_REST).order_by(ERASURE_REST.c.at)).all()
        locked = ended_terms.restricted(con)
    return sum(_rest(desk, row) for row in waiting if row.subject not in locked)


def _rest(desk: Desk, row: Any) -> int:
    with desk.store.reading() as con:
        found = assessment.assess(
            con, row.subject, desk.policy, legal_day(desk.clock()), frozenset(row.released.split())
        )
    decided = datetime.fromisoformat(row.at)
    mine = [one for one in found if moment(one.stamp) <= decided and one.category != Category.REQUEST]
    due = [one for one in mine if one.erase]
    gone = _erase(desk, "erase_rest", row.subject, found, due) if due else 0
    if len(due) == len(mine):
        with desk.store.writing() as con:
            con.execute(sa.delete(ERASURE_REST).where(ERASURE_REST.c.subject == row.subject))
    return gone


def _erase(desk: Desk, task: str, subject: str, found: tuple[Verdict, ...], due: list[Verdict]) -> int:
    with desk.task(task) as work:
        work.subject, at = subject, desk.clock()
        if all(one.erase for one in found):
            done = erasure.erase_subject(work, desk.store, subject, staff="", reason=REASON, at=at)
        else:
            facts = dict.fromkeys(one.fact for one in due)
            done = erasure.erase_facts(work, desk.store, facts, staff="", reason=REASON, at=at)
    return sum(amount for _, amount in done.facts)


def scrubbed(desk: Desk) -> bool:
    """Take the last trace out of file and WAL; what could not be done now is noted in the store as due."""
    try:
        return erasure.scrub(desk.store).complete
    except DeskError:
        return False  # tried again at the next erasure, backup and start
