"""`run.py` says in a sentence for which Python there are no wheels, before pip is asked."""

from __future__ import annotations

import hashlib
import runpy
import shutil
import subprocess
import sys
import venv
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


@pytest.mark.slow
@pytest.mark.parametrize("left", ["no pip", "half of pip"])
def test_a_venv_whose_making_was_stopped_is_made_anew(tmp_path: Path, left: str) -> None:
    """Ctrl+C while pip was put in left a Python that works, and every later start failed at "No module named pip"."""
    root = Path(__file__).resolve().parents[2]
    shutil.copy(root / "run.py", tmp_path)
    (tmp_path / "requirements.lock").write_text("", "ascii")
    venv.create(tmp_path / ".venv", with_pip=False)
    run = runpy.run_path(str(tmp_path / "run.py"))
    if left == "half of pip":
        said = [run["PYTHON"], "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
        packages = Path(subprocess.run(said, capture_output=True, text=True, check=True).stdout.strip())
        (packages / "pip").mkdir()
        (packages / "pip" / "__init__.py").touch()
    run["install"](tmp_path / "requirements.lock")
    assert subprocess.call([run["PYTHON"], "-m", "pip", "--version"], stdout=subprocess.DEVNULL) == 0
    assert run["STAMP"].is_file()


def test_a_venv_that_holds_all_is_not_asked_for_pip(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).resolve().parents[2] / "run.py", tmp_path)
    lock = tmp_path / "requirements.lock"
    lock.write_text("", "ascii")
    venv.create(tmp_path / ".venv", with_pip=False)
    run = runpy.run_path(str(tmp_path / "run.py"))
    run["STAMP"].write_text(hashlib.sha256(lock.read_bytes()).hexdigest(), "ascii")
    before = (tmp_path / ".venv" / "pyvenv.cfg").stat().st_mtime_ns
    run["install"](lock)
    assert (tmp_path / ".venv" / "pyvenv.cfg").stat().st_mtime_ns == before
