"""What is done once a calendar day while the program runs: values and trail entries whose term has ended go, and the
trail gets its seal (policy 4.3.2)."""

from __future__ import annotations

from contextlib import suppress

from dateutil.relativedelta import relativedelta

from optician_desk.domain.errors import Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.services import rewriting, term_endings
from optician_desk.services.session import Desk
from optician_desk.store import anchor, checkpoints, trail_term
from optician_desk.store.backup import Progress, always
from optician_desk.store.keyring_access import SecretKeeper, ask_again

#: The policy file's criterion for entries of the trail.
TRAIL_TERM = "trail"


def due(desk: Desk) -> bool:
    """Whether this calendar day (Europe/Riga) still lacks its daily seal."""
    with desk.store.reading() as con:
        return not checkpoints.sealed_on(con, legal_day(desk.clock()), "daily")


def run(desk: Desk, keeper: SecretKeeper | None, progress: Progress = always) -> int:
    """Do it, in the background; returns how many facts went. Once a day: a second call does nothing.

    Only backups within reach are made anew as soon as something was erased, and once more each day where that failed.

    Raises Cancelled, Trouble of the store; a keyring that does not answer is passed over: the seal stands in the store and its
    copies.
    """
    if not due(desk):
        if rewriting.due(desk):
            rewriting.rewrite(desk, progress)
        return 0
    gone = term_endings.erase(desk)
    months = desk.policy.criterion(TRAIL_TERM).months
    if months:
        trail_term.prune(desk.store, desk.clock() - relativedelta(months=months), counter=desk.counter)
    checkpoints.seal(desk.store, "daily", desk.clock())
    if keeper is not None:
        ask_again(keeper)
        with suppress(Trouble):
            desk.remembered = anchor.remember_store(keeper, desk.store)
    rewriting.rewrite(desk, progress)
    return gone
