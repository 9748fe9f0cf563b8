"""What a child does until it is killed; everything it was told to be done it acknowledges on a pipe, line by line.

ready, saving SURNAME, saved SUBJECT SURNAME, erasing SUBJECT, erased SUBJECT, backed-up NAMES, restoring NAME, restored NAME,
rekeyed, migrated
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import backups, restoring
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import keys, rekey
from optician_desk.store.lock import StoreLock
from tests.faults import fault_shop
from tests.faults.fault_shop import Shop

Say = Callable[[str], None]


def sayer(pipe: int) -> Say:
    """A line is out when this returns: the pipe outlives the process."""

    def say(line: str) -> None:
        os.write(pipe, line.encode() + b"\n")

    return say


def registering(shop: Shop, say: Say, chance: random.Random) -> None:
    opening, desk = _open(shop)
    session = shop.as_manager(desk)
    say("ready")
    for _ in range(chance.randint(4, 14)):
        surname = f"Bērziņa{chance.getrandbits(48):x}"
        say(f"saving {surname}")
        say(f"saved {fault_shop.register(session, surname)} {surname}")
    opening.close()


def erasing(shop: Shop, say: Say, chance: random.Random) -> None:
    opening, desk = _open(shop)
    session = shop.as_manager(desk)
    with desk.store.reading() as con:
        subjects = sorted(con.exec_driver_sql("SELECT subject FROM card WHERE kind = 'customer'").scalars())
        waiting = set(con.exec_driver_sql("SELECT subject FROM erasure_proposal").scalars())
    free = [subject for subject in subjects if subject not in waiting]
    say("ready")
    for subject in chance.sample(free, min(2, len(free))):
        say(f"erasing {subject}")
        fault_shop.erase(session, subject)
        say(f"erased {subject}")
    opening.close()


def backing_up(shop: Shop, say: Say, chance: random.Random) -> None:
    opening, desk = _open(shop)
    say("ready")
    report = backups.create(shop.as_technician(desk))
    if all(outcome.made for outcome in report.outcomes):
        say("backed-up " + " ".join(line.name for line in backups.copies(desk)))
    else:
        say("failed " + " ".join(outcome.code for outcome in report.outcomes))
    opening.close()


def restoring_a_copy(shop: Shop, say: Say, chance: random.Random) -> None:
    opening, desk = _open(shop)
    folder = desk.store.path.parent / "backups"
    opening.close()
    say("ready")
    try:
        guided = restoring.Guided(shop.place, folder, shop.code, keeper=shop.keeper)
    except Trouble as trouble:
        if trouble.code != "backup.index_missing":
            raise
        return  # no backup was ever finished
    names = sorted(line.name for line in guided.copies() if line.readable)
    if not names:
        return
    name = chance.choice(names)
    say(f"restoring {name}")

    def sign_in(restored: Desk) -> Session:
        return shop.as_technician(restored)

    guided.restore(name, sign_in)
    say(f"restored {name}")


def changing_the_key(shop: Shop, say: Say, chance: random.Random) -> None:
    with StoreLock(shop.place).take():
        key = keys.open_with_keyring(shop.place, shop.keeper)
        key = rekey.settle(shop.place, key, lambda files: keys.of_files_by_keyring(files, shop.keeper), shop.keeper)
        say("ready")
        rekey.change_key(shop.place, key, code=shop.code, keeper=shop.keeper)
        say("rekeyed")


def migrating(shop: Shop, say: Say, chance: random.Random) -> None:
    say("ready")
    opening, _ = _open(shop)
    say("migrated")
    opening.close()


WORK: dict[str, Callable[[Shop, Say, random.Random], None]] = {
    "registering": registering,
    "erasing": erasing,
    "backing_up": backing_up,
    "restoring": restoring_a_copy,
    "changing_the_key": changing_the_key,
    "migrating": migrating,
}


def _open(shop: Shop) -> tuple[Opening, Desk]:
    opening = shop.opening()
    finding = opening.enter()
    if finding.step is not Step.SIGN_IN or opening.desk is None:
        raise RuntimeError(f"does not open: {finding.step} {finding.why}")
    return opening, opening.desk
