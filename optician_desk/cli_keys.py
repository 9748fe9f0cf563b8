"""`optician-desk keys change`: a new random key for the store. The same sign-in as in the window, and the recovery code."""

from __future__ import annotations

import argparse
import sys

from optician_desk.domain.errors import DeskError


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The words of `keys` for the command line."""
    parser = commands.add_parser("keys", help="give the store a new key; older copies of its file become unreadable")
    parser.add_argument("action", choices=("change",))
    parser.add_argument("--passphrase", action="store_true", help="the store opens by a passphrase: ask for it")
    parser.add_argument("--name", help="who signs in (asked for when left out)")
    parser.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")


def run(asked: argparse.Namespace) -> int:
    """Change the key; exit code 0, or 2 when it could not be done and the former key still holds."""
    from optician_desk import cli_backup
    from optician_desk.services import key_care

    try:
        with cli_backup.opened(asked) as (opening, session):
            code = cli_backup.secret("Recovery code: ")
            words = cli_backup.secret("Passphrase: ") if asked.passphrase else ""
            rotated = key_care.change_store_key(opening, session, code, words)
    except DeskError as error:
        print(cli_backup.sentence(error), file=sys.stderr)
        return 2
    print("the store has a new key; the recovery code stays the same")
    for label in rotated.away:
        print(f"not attached, keeps what it had until it is seen again: {label}")
    return 0
