"""`optician-desk backup create|list|verify|restore|drill` and `salvage`: the technician's screen for the command line.

The same sign-in as in the window; restore and salvage also ask for the recovery code. Nothing printed names a customer.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from optician_desk.domain.errors import DeskError, NotAllowed, Refusal, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from optician_desk.services.opening import Opening
    from optician_desk.services.session import Desk, Session

WORDS = ("create", "list", "verify", "restore", "drill", "salvage")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The words of `backup` for the command line."""
    parser = commands.add_parser("backup", help="make, list, check, rehearse and restore backups")
    parser.add_argument("action", choices=WORDS)
    parser.add_argument("--from", dest="medium", metavar="DIR", help="restore: the folder with the backups")
    parser.add_argument("--copy", metavar="NAME", help="restore: which copy (default: the newest)")
    parser.add_argument("--to", metavar="FILE", help="salvage: where the fresh store is made")
    parser.add_argument("--accept-older-ledger", action="store_true", help="restore: a manager takes it on himself")
    parser.add_argument("--name", help="who signs in (asked for when left out)")
    parser.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")


def run(asked: argparse.Namespace) -> int:
    """Do it and return the exit code: 0 all well, 1 something is not, 2 it could not be done."""
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "create": _create,
        "list": _list,
        "verify": _verify,
        "restore": _restore,
        "drill": _drill,
        "salvage": _salvage,
    }
    try:
        return actions[asked.action](asked)
    except DeskError as error:
        print(sentence(error), file=sys.stderr)
        return 2


def _create(asked: argparse.Namespace) -> int:
    from optician_desk.services import backups

    with signed_in(asked) as session:
        report = backups.create(session, _progress)
    for outcome in report.outcomes:
        print(f"{'ok' if outcome.made else outcome.code:<28} {outcome.size:>12} {outcome.label}")
    print(f"expired: {report.expired}; today's state is gone from attached folders after {report.last_day}")
    return 0 if all(outcome.made for outcome in report.outcomes) else 1


def _list(asked: argparse.Namespace) -> int:
    from optician_desk.services import backups

    with signed_in(asked) as session:
        lines = backups.copies(session.desk)
    for line in lines:
        state = "" if line.readable else "key gone"
        print(
            f"{line.made_at:%Y-%m-%d %H:%M}  {line.customers:>8} cards  {line.size:>12}  {line.folder}  {line.name} {state}"
        )
    return 0 if lines else 1


def _verify(asked: argparse.Namespace) -> int:
    from optician_desk.services import backups

    with signed_in(asked) as session:
        outcomes = backups.verify(session, _progress)
    for outcome in outcomes:
        print(f"{'ok' if outcome.made else outcome.code:<28} {outcome.label}")
    return 0 if outcomes and all(outcome.made for outcome in outcomes) else 1


def _drill(asked: argparse.Namespace) -> int:
    from optician_desk.services import restoring

    with signed_in(asked) as session:
        report = restoring.drill(session, _progress)
    print(f"copy of {report.made_at:%Y-%m-%d %H:%M}: {report.customers} customers, {report.facts} facts restored")
    print(
        f"ledger: {report.ledger_entries} entries, {report.erased_again} erased again, resurrected: {report.resurrected}"
    )
    print(f"trail: {'sound' if report.trail_sound else 'NOT SOUND'}; {report.seconds:.1f} s")
    print("drill passed" if report.passed else "DRILL FAILED")
    return 0 if report.passed else 1


def _restore(asked: argparse.Namespace) -> int:
    from pathlib import Path

    from optician_desk.services import restoring
    from optician_desk.store import location
    from optician_desk.store.keyring_access import OsKeyring

    if not asked.medium:
        raise Refusal("backup.folder_missing", field="from")
    place = location.find(_data(asked))
    keeper: OsKeyring | None = OsKeyring()
    try:
        assert keeper is not None  # noqa: S101 (for the type checker)
        keeper.name()
    except Trouble as trouble:
        print(sentence(trouble), file=sys.stderr)
        keeper = None
    guided = restoring.Guided(place, Path(asked.medium), secret("Recovery code: "), keeper=keeper)
    lines = [line for line in guided.copies() if line.readable]
    if not lines:
        raise Trouble("backup.none_yet")
    name = asked.copy or lines[0].name

    def sign_in(desk: Desk) -> Session:
        return _sign_in(desk, asked)

    made = guided.restore(name, sign_in, accept_older_ledger=asked.accept_older_ledger, progress=_progress)
    print(f"restored {made.customers} customers as of {made.made_at:%Y-%m-%d %H:%M}; erased again: {made.erased_again}")
    if made.aside is not None:
        print(f"the former store is kept in {made.aside.name} until a manager lets it go")
    return 0


def _salvage(asked: argparse.Namespace) -> int:
    from pathlib import Path

    from optician_desk.services import salvaging
    from optician_desk.store import location

    place = location.find(_data(asked))
    target = Path(asked.to) if asked.to else place.folder / "salvaged.db"
    code = secret("Recovery code: ")
    found = salvaging.rescue(place, code, target, lambda desk: _sign_in(desk, asked), _progress)
    for table, count in sorted(found.rows.items()):
        print(f"{table:<16} {count:>10}{'  some rows could not be read' if table in found.unreadable else ''}")
    for missing in found.missing:
        print(f"missing: {missing.table}, entered {missing.entered} by the task {missing.task}")
    print(f"written to {target.name}; missing: {len(found.missing)}")
    return 0 if not found.missing and not found.unreadable else 1


@contextmanager
def signed_in(asked: argparse.Namespace) -> Iterator[Session]:
    """The open store with somebody signed in, for a command; closed at the end. Raises as opening and signing in do."""
    with opened(asked) as (_, session):
        yield session


@contextmanager
def opened(asked: argparse.Namespace) -> Iterator[tuple[Opening, Session]]:
    """As `signed_in`, with the opening itself, for a command that closes and opens the store."""
    from optician_desk.services.opening import Opening

    opening = Opening(_data(asked))
    try:
        finding = opening.enter()
        if opening.desk is None:
            finding = opening.enter_with_code(secret("Recovery code: "))
        if opening.desk is None:
            raise finding.why or Trouble("store.cannot_open")
        yield opening, _sign_in(opening.desk, asked)
    finally:
        opening.close()


def _sign_in(desk: Desk, asked: argparse.Namespace) -> Session:
    from optician_desk.services import accounts

    name = asked.name or _asked_name()
    person = next((one for one in accounts.people(desk) if one.name == name), None)
    if person is None:
        raise Refusal("access.password_wrong")
    signed = accounts.sign_in(desk, person.id, secret("Password: "))
    if signed.new_password or signed.undertaking is not None:
        raise NotAllowed("access.first_in_the_window")
    return signed.session


def _asked_name() -> str:
    try:
        return input("Name: ")
    except EOFError:  # nobody sits there: refused in a sentence like any wrong name
        return ""


def secret(prompt: str) -> str:
    """What is typed without being shown; a line of standard input where nobody sits at a terminal."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")


def _data(asked: argparse.Namespace) -> Path | None:
    from pathlib import Path

    data = getattr(asked, "data", None)
    return None if data is None else Path(data)


def _progress(done: int, total: int) -> bool:
    if sys.stderr.isatty():
        print(f"\r{done * 100 // max(total, 1):>3} %", end="" if done < total else "\n", file=sys.stderr)
    return True


def sentence(error: DeskError) -> str:
    from optician_desk.ui.messages import lookup

    return lookup.sentence(error)
