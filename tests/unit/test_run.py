"""`run.py` says in a sentence for which Python there are no wheels, before pip is asked."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

RUN = runpy.run_path(str(Path(__file__).resolve().parents[2] / "run.py"))


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
@pytest.mark.parametrize("machine", ["win-amd64", "macosx-arm64", "linux-x86_64", "linux-aarch64"])
def test_where_the_libraries_are_to_be_had(minor: int, machine: str) -> None:
    assert RUN["unfit"]((3, minor), machine) == ""


@pytest.mark.parametrize("version", [(3, 10), (3, 15)])
def test_another_python_is_named_with_the_ones_that_do(version: tuple[int, int]) -> None:
    said = RUN["unfit"](version, "linux-x86_64")
    assert said == f"Optician Desk needs Python 3.11 to 3.14: its libraries have no wheels for 3.{version[1]}."


def test_on_windows_the_launcher_takes_one_that_does() -> None:
    assert RUN["unfit"]((3, 15), "win-amd64").endswith("with the launcher: py -3.14 run.py.")


@pytest.mark.parametrize("machine", ["win32", "win-arm64", "macosx-x86_64"])
def test_a_machine_without_wheels_is_named(machine: str) -> None:
    assert RUN["unfit"]((3, 12), machine)


def test_the_python_that_runs_the_tests_is_one_of_them() -> None:
    assert RUN["unfit"](sys.version_info[:2], RUN["machine"]()) == ""


def test_the_span_is_the_one_that_the_readme_names() -> None:
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    oldest, newest = (".".join(map(str, RUN[name])) for name in ("OLDEST", "NEWEST"))
    assert f"Python {oldest} to {newest}" in readme
