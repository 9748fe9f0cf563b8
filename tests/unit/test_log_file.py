"""The log says what happened and never to whom."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk import log_file
from optician_desk.domain.errors import Trouble
from optician_desk.domain.staff import Role
from tests import own_log

NAME = "Ilze Bērziņa"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with own_log.opened(tmp_path / "log") as path:
        yield path


def test_arguments_that_could_name_someone_are_left_out(log: Path) -> None:
    logging.getLogger("desk").info("saved %s in %d steps, %.1f s", NAME, 3, 0.25)
    assert "saved … in 3 steps, 0.2 s" in log.read_text("utf-8")
    assert "Ilze" not in log.read_text("utf-8")


@pytest.mark.parametrize("message", ["%d", "%s", "%r", "%x", "%5.2f", "%(name)s", "%d %d"])
def test_whatever_the_message_asks_for_nothing_is_shown(log: Path, message: str) -> None:
    logging.getLogger("desk").warning(message, {"name": NAME} if "(" in message else NAME)
    assert "Ilze" not in log.read_text("utf-8")
    assert "WARNING desk" in log.read_text("utf-8")


def test_codes_types_and_names_of_our_own_are_shown(log: Path) -> None:
    logging.getLogger("desk").error("%s %s %s %s", Trouble("store.locked"), Role.MANAGER, ValueError, True)
    assert "store.locked MANAGER ValueError True" in log.read_text("utf-8")


def test_an_exception_is_written_without_its_text(log: Path) -> None:
    try:
        raise ValueError(NAME)
    except ValueError:
        logging.getLogger("desk").exception("the search failed")
    text = log.read_text("utf-8")
    assert "the search failed | ValueError; unit/test_log_file.py:" in text
    assert "in test_an_exception_is_written_without_its_text" in text
    assert "Ilze" not in text


def test_a_message_that_is_no_literal_is_not_written(log: Path) -> None:
    logging.getLogger("library").error(KeyError(NAME))
    assert "KeyError" in log.read_text("utf-8")
    assert "Ilze" not in log.read_text("utf-8")


def test_one_record_is_one_line_in_utc(log: Path) -> None:
    logging.getLogger("desk").info("first\nsecond")
    (line,) = log.read_text("utf-8").splitlines()
    assert line[10] == "T"
    assert line[19] == "Z"
    assert line.endswith("INFO desk first second")


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file stands in the way")
    last_resort = logging.lastResort
    try:
        assert log_file.open_log(tmp_path / "log") is None
        assert logging.lastResort is None
    finally:
        logging.lastResort = last_resort


@pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")
def test_the_log_is_for_its_owner_alone(log: Path) -> None:
    assert log.parent.stat().st_mode & 0o077 == 0
