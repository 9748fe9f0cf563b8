"""`optician-desk trail verify`: the whole trail, its seals, the ledger of erasures and every fact, checked at the command line.

The same sign-in as in the window (a manager's). Exit code: 0 sound, 1 not sound, 2 it could not be checked. Nothing printed names
a customer.
"""

from __future__ import annotations

import argparse
import sys

from optician_desk.domain.errors import DeskError


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The words of `trail` for the command line."""
    parser = commands.add_parser("trail", help="check the chain of the trail and everything it seals")
    parser.add_argument("action", choices=("verify",))
    parser.add_argument("--name", help="who signs in (asked for when left out)")
    parser.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")


def run(asked: argparse.Namespace) -> int:
    """Check and say it; the first bad entry is named."""
    from optician_desk import cli_backup
    from optician_desk.services import trail

    try:
        with cli_backup.signed_in(asked) as session:
            report = trail.verify(session)
    except DeskError as error:
        print(cli_backup.sentence(error), file=sys.stderr)
        return 2
    print(f"entries: {report.entries}, facts: {report.facts}, seals: {report.seals}, erasures: {report.erasures}")
    if report.sound:
        print(f"sound; head {report.entries}:{report.head[:16]}")
        return 0
    where = f" at {report.table or 'entry'} {report.seq}" if report.seq is not None else f" in {report.table}"
    print(f"NOT SOUND: {report.problem}{where}")
    return 1
