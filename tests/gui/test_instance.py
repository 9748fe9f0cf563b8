"""One desk for each store: a second start brings the first window to the front and ends; the lock says who has the store."""

from __future__ import annotations

import os
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
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(200):
            socket.disconnectFromServer()
            return
        time.sleep(0.05)
    raise AssertionError("the first desk did not come up")
