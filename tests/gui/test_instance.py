"""One desk for each store: a second start brings the first window to the front and ends; the lock says who has the store."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from optician_desk.ui.instance import SingleInstance

ROOT = Path(__file__).resolve().parents[2]


def test_the_second_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert sys.platform == "win32" or not first.may_be_another()
    assert first.claim()
    assert second.may_be_another()
    with qtbot.waitSignal(first.called, timeout=5000):
        assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_another_store_is_another_desk(tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.claim()
    assert other.claim()
    one.close()
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="sockets in a folder, and an account that may become another one")
def test_a_socket_of_another_account_is_not_spoken_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would have made the desk end without a word: somebody was there and had been told."""
    own = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: own + 1)  # so that what is made here belongs to somebody else
    name = SingleInstance(tmp_path)._name
    stranger = socket.socket(socket.AF_UNIX)
    try:
        stranger.bind(name)
        stranger.listen()
        desk = SingleInstance(tmp_path)
        assert not desk.may_be_another()
        assert desk.claim()
        desk.close()
    finally:
        stranger.close()
        Path(name).unlink(missing_ok=True)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder")
def test_each_account_has_a_name_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = SingleInstance(tmp_path)._name
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert SingleInstance(tmp_path)._name != own


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder")
def test_where_no_socket_can_be_made_the_desk_goes_on_and_the_log_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / ("x" * 100)
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    desk = SingleInstance(tmp_path)
    assert desk.claim()
    assert desk.claim()
    assert "no socket could be made" in caplog.text
    assert str(tmp_path) not in caplog.text
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder")
def test_a_socket_that_a_killed_desk_left_behind_is_taken_over(tmp_path: Path) -> None:
    desk = SingleInstance(tmp_path)
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(desk._name)
    dead.close()
    assert desk.may_be_another()
    assert desk.claim()
    assert not SingleInstance(tmp_path).claim()
    desk.close()


@pytest.mark.slow
def test_a_second_start_ends_at_once_and_the_first_goes_on(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "optician_desk", "--data", str(tmp_path / "store"), "--lang", "en"]
    first = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(SingleInstance(tmp_path / "store")._name, first)
        second = subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(10)
    assert not (tmp_path / "store" / "store.db").exists()


def _wait_for(name: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        asking = QLocalSocket()
        asking.connectToServer(name)
        if asking.waitForConnected(200):
            asking.disconnectFromServer()
            return
        time.sleep(0.05)
    raise AssertionError("the first desk did not come up")
