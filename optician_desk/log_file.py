"""The log: what happened, never to whom.

A record is written as its literal message. Its arguments are written only where their kind cannot hold anything about a
person (numbers, yes/no, types, error codes of our own); every other one becomes `…`. An exception is written as its type
and where it passed, without its text, which may quote what was typed. Times are UTC (OWASP ASVS 16.2.2, 16.2.5).
"""

from __future__ import annotations

import logging
import time
import traceback
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from optician_desk.domain.errors import DeskError

MAX_BYTES = 512 * 1024
OLD_FILES = 2

_HIDDEN = "…"


def open_log(folder: Path, level: int = logging.INFO) -> Path | None:
    """Send all records to `folder`/optician-desk.log, a few small files in turn; None when the folder cannot be written.

    A desk without a log goes on: nothing that a person does depends on it.
    """
    target = folder / "optician-desk.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(target, maxBytes=MAX_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=False)
    except OSError:
        logging.lastResort = None  # standard error may be a file that others read
        return None
    handler.setFormatter(NamelessFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.raiseExceptions = False  # a full disk under the log must not put records on standard error
    logging.captureWarnings(True)
    return target


def default_folder() -> Path:
    """Where this OS account's logs of the program lie."""
    import platformdirs

    return Path(platformdirs.user_log_dir("optician-desk", appauthor=False))


class NamelessFormatter(logging.Formatter):
    """One line a record, and a record holds nothing about a person."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(nameless)s", "%Y-%m-%dT%H:%M:%SZ")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        record.nameless = self._nameless(record)
        line = self.formatMessage(self._dated(record))
        if record.exc_info and record.exc_info[0]:
            line += " | " + where(record.exc_info[1], record.exc_info[2])
        return line.replace("\n", " ")

    def _dated(self, record: logging.LogRecord) -> logging.LogRecord:
        record.asctime = self.formatTime(record, self.datefmt)
        return record

    def _nameless(self, record: logging.LogRecord) -> str:
        if record.name == "py.warnings":
            return "a warning"  # its text is made of whatever the library had at hand
        arguments = record.args if isinstance(record.args, tuple) else (record.args,) if record.args else ()
        message = str(record.msg) if isinstance(record.msg, str) else f"{type(record.msg).__name__}"
        try:
            return message % tuple(map(_Shown, arguments)) if arguments else message
        except (TypeError, ValueError):
            return message


class _Shown:
    """An argument as it may be written, whatever conversion (%s, %r, %d, %.1f) the message asks for."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __str__(self) -> str:
        value = self._value
        if isinstance(value, DeskError):
            return value.code
        if isinstance(value, Enum):
            return value.name
        if isinstance(value, type):
            return value.__name__
        return str(value) if isinstance(value, (bool, int, float)) else _HIDDEN

    __repr__ = __str__

    def __int__(self) -> int:
        return int(self._value) if isinstance(self._value, (bool, int, float)) else 0

    __index__ = __int__

    def __float__(self) -> float:
        return float(self._value) if isinstance(self._value, (bool, int, float)) else 0.0


def where(error: BaseException | None, trace: TracebackType | None) -> str:
    """The kind of an exception and the places it passed, without its text: `KeyError store/trail.py:41 in verify; …`."""
    name = error.code if isinstance(error, DeskError) else type(error).__name__
    passed = [
        f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "; ".join([name, *reversed(passed)])
