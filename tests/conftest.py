"""What every test stands in: a home of its own, no display, no keyring of the person who runs it, no thread left over.

`desk`, `session`, `manager` and `technician` open a real encrypted store; nothing in it is made up for tests but the people.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from optician_desk.services.session import Desk, Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# On Windows that platform looks for typefaces in a folder of Qt's own that no wheel brings, and warns.
os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).parent.parent / "optician_desk" / "fonts"))
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


# --------------------------------------------------------------------------------------------- an open, encrypted store
STORE_KEY = bytes(range(1, 33))
NAMES = {"front_desk": "Anna Kalniņa", "manager": "Jānis Egle", "technician": "Uldis Ozols"}


@pytest.fixture(scope="session")
def _new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store as set-up leaves it, made once; every test works on a copy of its own."""
    from optician_desk.store.database import Store
    from optician_desk.store.work import new_id

    path = tmp_path_factory.mktemp("new-store") / "store.db"
    Store.create(path, STORE_KEY, bytes(16), new_id(), new_id()).close()
    return path


@pytest.fixture
def desk(_new_store: Path, tmp_path: Path) -> Iterator[Desk]:
    """An open desk of the shop "Ogre" with the shipped policy and one account of each role (`front_desk` …)."""
    import sqlalchemy as sa

    from optician_desk.policy import loading
    from optician_desk.services.session import Desk
    from optician_desk.store.database import Store
    from optician_desk.store.tables import POLICY_FILE, SETTING, STAFF

    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    shutil.copyfile(_new_store, folder / "store.db")
    policy = loading.load(loading.shipped())
    opened = Desk(Store(folder / "store.db", STORE_KEY), policy, {})
    now = "2026-11-22T08:00:00+00:00"
    with opened.task("setup") as work:
        settings = {"shop": "Ogre", "counter": "OG1", "language": "lv"}
        work.connection.execute(sa.insert(SETTING), [{"key": key, "value": text} for key, text in settings.items()])
        held = {"version": policy.version, "sha256": loading.digest(loading.shipped()), "content": loading.shipped()}
        work.connection.execute(sa.insert(POLICY_FILE), {**held, "imported_at": now})
        accounts = [
            {"id": _staff_id(role), "name": name, "role": role, "created_at": now} for role, name in NAMES.items()
        ]
        work.connection.execute(sa.insert(STAFF), accounts)
    opened.reload_settings()
    yield opened
    opened.close()


def _staff_id(role: str) -> str:
    return f"{list(NAMES).index(role) + 1:032x}"


def _session(desk: Desk, role: str) -> Session:
    from optician_desk.domain.staff import Role
    from optician_desk.services.session import Session

    return Session(desk, _staff_id(role), NAMES[role], Role(role))


@pytest.fixture
def session(desk: Desk) -> Session:
    """Anna Kalniņa of the front desk at work."""
    return _session(desk, "front_desk")


@pytest.fixture
def manager(desk: Desk) -> Session:
    """Jānis Egle, manager, at work at the same desk."""
    return _session(desk, "manager")


@pytest.fixture
def technician(desk: Desk) -> Session:
    """Uldis Ozols, technician, at work at the same desk."""
    return _session(desk, "technician")
