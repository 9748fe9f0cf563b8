"""The command line as somebody types it: a process of its own, exit codes, nothing written where nothing was asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from optician_desk import cli, verifying, version
from optician_desk.demo.shop import MANAGER, PASSWORDS, make
from optician_desk.domain.rights import Step
from optician_desk.services import accounts, reports, requests
from optician_desk.services.opening import Opening

ROOT = Path(__file__).resolve().parents[2]


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "utf8", "-m", "optician_desk", *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


def test_the_version() -> None:
    assert _run("--version").stdout.strip() == f"optician-desk {version.VERSION}"


@pytest.mark.parametrize(
    "words", [["dance"], ["--lang", "de"], ["tour"], ["tour", "--out", "x", "--size", "big"], ["verify"]]
)
def test_what_it_does_not_know_it_refuses(words: list[str]) -> None:
    done = _run(*words)
    assert done.returncode == 2
    assert "usage:" in done.stderr
    assert "Traceback" not in done.stderr


def test_check_on_a_machine_without_a_store(tmp_path: Path) -> None:
    done = _run("--data", str(tmp_path / "none"), "check", "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["well"], answer["store"]) == (0, True, "none")
    assert tuple(map(int, answer["sqlite"].split("."))) >= (3, 51, 3)
    assert not (tmp_path / "none").exists() or not any((tmp_path / "none").glob("store.db*"))


def test_check_of_a_damaged_store_says_so(tmp_path: Path) -> None:
    make(tmp_path / "demo", people=9).opening.close()
    (tmp_path / "demo" / "store.db").write_bytes(b"")
    done = _run("check", "--json", "--data", str(tmp_path / "demo"))
    assert done.returncode == 1
    assert json.loads(done.stdout)["well"] is False
    assert (tmp_path / "demo" / "store.db").stat().st_size == 0  # never an empty store in place of a lost one


def test_options_hold_before_and_after_the_command() -> None:
    parser = cli._parser()
    assert parser.parse_args(["--data", "a", "check"]).data == Path("a")
    assert parser.parse_args(["check", "--data", "a"]).data == Path("a")
    assert parser.parse_args(["--lang", "en", "tour", "--out", "x"]).lang == "en"
    assert parser.parse_args(["tour", "--out", "x", "--size", "1920x1080"]).size == (1920, 1080)
    assert parser.parse_args([]).command is None


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--demo"],
        ["--data", "a", "--lang", "en"],
        ["--theme", "dark", "--demo", "--data", "a"],
        ["--lang", "de"],
        ["--data"],
        ["--data", "--demo"],
        ["--data=a"],
        ["--version"],
        ["--help"],
        ["check"],
        ["--data", "a", "check"],
    ],
)
def test_the_short_way_understands_what_argparse_does_or_leaves_it(words: list[str]) -> None:
    plain = cli._plain(words)
    if plain is None:
        assert not set(words) <= {"--demo", "a", "en", "dark", "--lang", "--theme"} or words[-1:] == ["--data"]
        return
    asked = cli._parser().parse_args(words)
    assert (asked.command, asked.data, asked.demo) == (None, plain.get("data"), plain.get("demo", False))
    assert (asked.lang, asked.theme) == (plain.get("lang"), plain.get("theme"))


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, object]:
    """A demonstration with one signed report saved as a file; its folder, the file, its keyring."""
    folder = tmp_path_factory.mktemp("signed")
    shop = make(folder / "shop", people=9)
    assert shop.opening.desk is not None
    report, desk = folder / "report.pdf", shop.opening.desk
    manager = next(person for person in accounts.people(desk) if person.name == MANAGER)
    session = accounts.accept_undertaking(accounts.sign_in(desk, manager.id, PASSWORDS[MANAGER]))
    ready = next(row for row in requests.queue(session).rows if row.step is Step.ANSWER)
    reports.preview(session, ready.request)
    reports.approve_and_sign(session, ready.request)
    reports.save_signed(session, ready.request, report)
    keeper = shop.opening.keeper
    shop.opening.close()
    return folder / "shop", report, keeper


@pytest.fixture
def _by_memory(signed: tuple[Path, Path, object], monkeypatch: pytest.MonkeyPatch) -> None:
    """The store's keyring in this process: a subprocess could not have it."""
    monkeypatch.setattr(verifying, "Opening", lambda data: Opening(data, keeper=signed[2]))  # type: ignore[arg-type]


@pytest.mark.usefixtures("_by_memory")
def test_our_own_report_is_known(signed: tuple[Path, Path, object], capsys: pytest.CaptureFixture[str]) -> None:
    assert verifying.verify(signed[1], signed[0]) == 0
    assert "on record" in capsys.readouterr().out


@pytest.mark.usefixtures("_by_memory")
@pytest.mark.parametrize("change", ["flip", "append", "cut", "empty", "text"])
def test_a_changed_report_is_refused(signed: tuple[Path, Path, object], tmp_path: Path, change: str) -> None:
    whole = signed[1].read_bytes()
    at = len(whole) // 2
    content = {
        "flip": whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :],
        "append": whole + b"\n%%EOF\n",
        "cut": whole[:-100],
        "empty": b"",
        "text": b"no PDF at all",
    }[change]
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)
    assert verifying.verify(changed, signed[0]) == 1


def test_without_a_store_only_integrity_is_told(signed: tuple[Path, Path, object], tmp_path: Path) -> None:
    done = _run("verify", str(signed[1]), "--data", str(tmp_path / "none"))
    assert done.returncode == 2
    assert "no store" in done.stdout


def test_a_missing_file_is_no_yes(tmp_path: Path) -> None:
    done = _run("verify", str(tmp_path / "nothing.pdf"), "--data", str(tmp_path / "none"))
    assert done.returncode == 1
    assert "no file here" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes with names")
@pytest.mark.parametrize("kind", ["device", "pipe", "folder", "link to a device"])
def test_what_is_no_file_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    """A device never ends, and a pipe waits for somebody who writes into it."""
    path = tmp_path / "report.pdf"
    if kind == "device":
        path = Path("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    assert verifying.verify(path, tmp_path / "none") == 1
    assert "no file here" in capsys.readouterr().err
