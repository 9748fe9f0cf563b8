"""What a store goes through between being opened and being worked on, and when work ends.

A change of key that was cut off is settled; the erased are erased again if a copy brought them back; what the keyring remembers
is compared with what is there. Start and end of work are sealed, and the days on which the program was closed.
"""

from __future__ import annotations

from contextlib import suppress

from optician_desk.domain.errors import Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.services.session import Desk
from optician_desk.store import anchor, checkpoints, erasure, rekey, sealing
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.location import StoreLocation


def settled_key(place: StoreLocation, key: StoreKey, open_next: rekey.Opener, keeper: SecretKeeper) -> StoreKey:
    """The key that really opens the file, after a change of key that may have been cut off."""
    return rekey.settle(place, key, open_next, keeper) if rekey.is_pending(place) else key


def settle(desk: Desk, keeper: SecretKeeper) -> Trouble | None:
    """Enforce the ledger and compare with the keyring's memory: None when all agrees, else what does not, to be decided.

    Raises Trouble of the ledger when it cannot be enforced: such a store is not to be worked on.
    """
    with desk.store.writing() as con:
        sealing.ensure(con)
    erasure.enforce(desk.store, policy_version=desk.policy.version, counter=desk.counter)
    try:
        known = anchor.recall(keeper, desk.store.store_id)
    except Trouble:
        return None  # a keyring that does not serve remembers nothing; that it does not is said where the key is asked
    if known is None:
        return None
    with desk.store.reading() as con:
        wrong = anchor.compare(con, known)
    if wrong is None:
        desk.remembered = known
    return wrong


def accept(desk: Desk, keeper: SecretKeeper, manager: str) -> None:
    """A manager takes the store as it is: on record, sealed, and remembered from now on in place of what was."""
    with desk.task("accept_older_store", manager):
        pass
    checkpoints.seal(desk.store, "start")
    anchor.remember_store(keeper, desk.store, lower=True)


def seal_start(desk: Desk, keeper: SecretKeeper) -> None:
    """Seal the days on which the program was closed, and the start; finish a scrub that was cut short."""
    day = legal_day(desk.clock())
    checkpoints.seal_idle_days(desk.store, day, lambda one: one.weekday() < 6)
    _seal(desk, keeper, "start")
    erasure.scrub_if_due(desk.store)


def seal_shutdown(desk: Desk, keeper: SecretKeeper) -> None:
    """Seal the end of work. A disk or keyring that fails now must not keep the window open; the next start seals."""
    with suppress(Trouble):
        _seal(desk, keeper, "shutdown")


def _seal(desk: Desk, keeper: SecretKeeper, reason: checkpoints.Reason) -> None:
    checkpoints.seal(desk.store, reason)
    with suppress(Trouble):  # without a keyring the checkpoints stand in the store and in the backups alone
        desk.remembered = anchor.remember_store(keeper, desk.store)
