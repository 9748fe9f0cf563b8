"""The command line: `optician-desk` opens the desk; `check`, `verify` and `tour` are asked by name.

Nothing heavy is imported here: the sign-in window is to stand before the store's and the PDF's libraries are read, and before
argparse, which is asked only where there is more to understand than how to open the desk.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from optician_desk import process_guard

if TYPE_CHECKING:
    import argparse

LANGUAGES = ("lv", "en")
THEMES = ("light", "dark")


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that `words` (default: the process's own) ask for; returns the exit code."""
    plain = _plain(sys.argv[1:] if words is None else words)
    if plain is not None:
        return _desk(**plain)
    asked = _parser().parse_args(words)
    if asked.command is None:
        return _desk(asked.data, asked.lang, asked.theme, demo=asked.demo)
    process_guard.close_memory()
    from optician_desk import cli_backup, cli_keys, cli_trail, log_file

    log_file.open_log(log_file.default_folder())
    if asked.command == "check":
        return _check(asked)
    if asked.command == "verify":
        return _verify(asked)
    if asked.command == "tour":
        return _tour(asked)
    if asked.command == "backup":
        return cli_backup.run(asked)
    if asked.command == "trail":
        return cli_trail.run(asked)
    return cli_keys.run(asked)


class _Plain(TypedDict, total=False):
    """How to open the desk, as `_desk` takes it."""

    data: Path
    lang: str
    theme: str
    demo: bool


def _plain(words: Sequence[str]) -> _Plain | None:
    """The words of a start of the desk, if they are nothing else; None where argparse has to look."""
    found = _Plain()
    left = iter(words)
    for word in left:
        if word == "--demo":
            found["demo"] = True
            continue
        value = next(left, "")
        if word == "--data" and value and not value.startswith("-"):
            found["data"] = Path(value)
        elif word == "--lang" and value in LANGUAGES:
            found["lang"] = value
        elif word == "--theme" and value in THEMES:
            found["theme"] = value
        else:
            return None
    return found


def _desk(data: Path | None = None, lang: str | None = None, theme: str | None = None, *, demo: bool = False) -> int:
    process_guard.close_memory()
    from optician_desk import quick_start

    quick_start.begin()
    from optician_desk import app

    return app.open_desk(data=data, demo=demo, language=lang, theme=theme)


def _check(asked: argparse.Namespace) -> int:
    from optician_desk import machine_check

    return machine_check.run(asked.data, as_json=asked.json)


def _verify(asked: argparse.Namespace) -> int:
    from optician_desk import verifying

    return verifying.verify(asked.report, asked.data)


def _tour(asked: argparse.Namespace) -> int:
    from optician_desk.tour.guide import walk

    return walk(asked.out, language=asked.lang or "lv", theme=asked.theme or "light", size=asked.size)


def _parser() -> argparse.ArgumentParser:
    import argparse

    from optician_desk import cli_backup, cli_keys, cli_trail

    parser = argparse.ArgumentParser(
        prog="optician-desk", description="The counter of an optician's shop. Without a command it opens the desk."
    )
    parser.add_argument("--version", action="version", version=f"optician-desk {_version()}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the store (default: the machine's own)")
    parser.add_argument("--demo", action="store_true", help="a throw-away store with 200 invented people")
    _look(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    check = commands.add_parser("check", help="say whether this machine and its store are in order")
    check.add_argument("--json", action="store_true", help="as JSON; no personal data either way")
    _data(check)

    verify = commands.add_parser("verify", help="judge a signed report: exit code 0, 1 or 2 (no store to ask)")
    verify.add_argument("report", type=Path, metavar="REPORT.pdf")
    _data(verify)

    tour = commands.add_parser("tour", help="do the whole main job in real windows and keep a picture of each")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where pictures and the report go")
    tour.add_argument(
        "--size", type=_size, default=(1366, 768), metavar="WxH", help="of the window (default: 1366x768)"
    )
    _look(tour, default=argparse.SUPPRESS)
    cli_backup.add_to(commands)
    cli_trail.add_to(commands)
    cli_keys.add_to(commands)
    return parser


def _data(command: argparse.ArgumentParser) -> None:
    import argparse

    command.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")


def _look(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default=default, help="the language of the screens")
    command.add_argument("--theme", choices=THEMES, default=default, help="light or dark")


def _size(text: str) -> tuple[int, int]:
    import argparse
    import re

    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError("a size is two numbers of pixels, such as 1366x768")
    return int(match[1]), int(match[2])


def _version() -> str:
    from optician_desk.version import VERSION

    return VERSION


if __name__ == "__main__":
    sys.exit(main())
