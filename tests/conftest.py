"""What every test stands in: a home of its own, no display, no keyring of the person who runs it, no thread left over.

The pieces that only some tests want (an open store, a signed-in session) are fixtures of `tests/fixtures.py`.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # tests marked `keyring` lift this
faulthandler.enable()

GRACE_SECONDS = 3.0  # for a thread that is just ending


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home; nothing that a test does can reach the settings, stores or logs of a person."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "LOCALAPPDATA": "AppData/Local",
        "APPDATA": "AppData/Roaming",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def _keyring(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring, unless the test is marked `keyring`; then the real one, or a skip that says why."""
    if request.node.get_closest_marker("keyring") is None:
        return
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        pytest.skip("no D-Bus session with a keyring (needs dbus-run-session and gnome-keyring)")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)


@pytest.fixture(autouse=True)
def _no_stray_threads() -> Iterator[None]:
    """A test that leaves a thread running has not closed what it opened, and may write into the next test's store."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while time.monotonic() < deadline:
        left = [thread for thread in threading.enumerate() if thread not in before and not _outlives(thread)]
        if not left:
            return
        gc.collect()
        left[0].join(0.05)
    pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")


def _outlives(thread: threading.Thread) -> bool:
    """Threads that belong to a library for as long as the process lives."""
    return thread.name.startswith(("pytest_timeout", "ThreadPoolExecutor-hypothesis")) or isinstance(
        thread, threading._DummyThread
    )
