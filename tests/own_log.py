"""The program's log file in place of the tests' own handlers, for as long as a test looks at it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from optician_desk import log_file


@contextmanager
def opened(folder: Path, level: int = logging.INFO) -> Iterator[Path]:
    """The file, with what has `level` or more; afterwards logging is as it was."""
    root = logging.getLogger()
    before, root_level = list(root.handlers), root.level
    last, raising = logging.lastResort, logging.raiseExceptions
    path = log_file.open_log(folder, level)
    assert path is not None
    try:
        yield path
    finally:
        for handler in root.handlers:
            if handler not in before:
                handler.close()
        root.handlers[:] = before
        root.setLevel(root_level)
        logging.lastResort, logging.raiseExceptions = last, raising
        logging.captureWarnings(False)
