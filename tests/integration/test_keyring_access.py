"""The OS keyring: only a protecting one, never for longer than the time limit, and nothing of it believed unread."""

import importlib
import sys
import time

import keyring
import keyring.core
import pytest
from keyring.backends import fail, null

from optician_desk.domain.errors import Trouble
from optician_desk.store import keyring_access
from optician_desk.store.keyring_access import MemoryKeyring, OsKeyring
from tests.keyrings import (
    FailingKeyring,
    ForgetfulKeyring,
    GoodKeyring,
    HangingKeyring,
    LockedKeyring,
    keeper,
)

NONE = fail.Keyring()  # type: ignore[no-untyped-call]


def _trouble(job: object) -> Trouble:
    assert callable(job)
    with pytest.raises(Trouble) as caught:
        job()
    return caught.value


def test_a_good_keyring_keeps_and_gives_back() -> None:
    ring = keeper(GoodKeyring())
    assert ring.read("service", "entry") is None
    ring.write("service", "entry", "ā secret")
    assert ring.read("service", "entry") == "ā secret"
    assert ring.name() == "tests.keyrings.GoodKeyring"


def test_memory_keeps_for_a_throw_away_store() -> None:
    ring = MemoryKeyring()
    ring.write("service", "entry", "secret")
    assert (ring.read("service", "entry"), ring.read("service", "other")) == ("secret", None)


def test_a_hanging_keyring_is_given_up_at_the_time_limit() -> None:
    backend = HangingKeyring()
    ring = keeper(backend, time_out=0.2)
    start = time.monotonic()
    try:
        assert _trouble(lambda: ring.read("service", "entry")).code == "keys.keyring_silent"
        assert _trouble(lambda: ring.write("service", "entry", "secret")).code == "keys.keyring_silent"
        assert time.monotonic() - start < 5
    finally:
        backend.wake.set()


def test_the_time_limit_is_eight_seconds() -> None:
    assert keyring_access.TIME_OUT_SECONDS == 8.0


@pytest.mark.parametrize(
    "error", [EOFError("x"), SystemExit(1), KeyboardInterrupt(), RuntimeError("x"), OSError(5, "x")]
)
def test_whatever_a_keyring_raises_is_trouble(error: BaseException) -> None:
    backend = FailingKeyring()
    backend.error = error
    trouble = _trouble(lambda: keeper(backend).read("service", "entry"))
    assert (trouble.code, trouble.params) == ("keys.keyring_failed", {"kind": type(error).__name__})


def test_a_locked_keyring_is_said_to_be_locked() -> None:
    assert _trouble(lambda: keeper(LockedKeyring()).read("service", "entry")).code == "keys.keyring_locked"


def test_a_keyring_that_forgets_is_not_believed() -> None:
    assert (
        _trouble(lambda: keeper(ForgetfulKeyring()).write("service", "entry", "secret")).code == "keys.keyring_forgets"
    )


@pytest.mark.parametrize("backend", [null.Keyring(), GoodKeyring()])  # type: ignore[no-untyped-call]
def test_a_keyring_that_is_not_on_the_list_is_not_asked(backend: keyring.backend.KeyringBackend) -> None:
    trouble = _trouble(lambda: OsKeyring(backend).write("service", "entry", "secret"))
    assert trouble.code == "keys.keyring_not_allowed"
    assert not getattr(backend, "kept", {})


def test_no_keyring_at_all() -> None:
    assert _trouble(lambda: OsKeyring(NONE).name()).code == "keys.keyring_none"


def test_the_environment_cannot_choose_a_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    assert _trouble(lambda: OsKeyring().write("service", "entry", "secret")).code == "keys.keyring_not_allowed"


def test_the_list_names_classes_that_exist() -> None:
    for name in keyring_access.ALLOWED:
        module, _, cls = name.rpartition(".")
        if sys.platform == "darwin" or not module.endswith("macOS"):  # that one loads on macOS alone
            assert hasattr(importlib.import_module(module), cls)


def test_the_library_itself_is_asked_only_in_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Choosing a back end opens a D-Bus connection, which can block as well."""

    def slow() -> keyring.backend.KeyringBackend:
        time.sleep(0.5)
        return NONE

    monkeypatch.setattr(keyring, "get_keyring", slow)
    assert _trouble(lambda: OsKeyring(time_out=0.1).name()).code == "keys.keyring_silent"


@pytest.mark.keyring
class TestRealKeyring:
    """The Secret Service of this session (gnome-keyring under dbus-run-session)."""

    @pytest.fixture(autouse=True)
    def _fresh_choice(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)

    def test_is_on_the_list_and_keeps(self) -> None:
        ring = OsKeyring()
        assert ring.name() in keyring_access.ALLOWED
        ring.write("optician-desk/test", "entry", "ā 'secret' \"of\" ours")
        assert ring.read("optician-desk/test", "entry") == "ā 'secret' \"of\" ours"
        assert ring.read("optician-desk/test", "another") is None

    def test_keeps_as_much_as_the_memo_needs(self) -> None:
        ring = OsKeyring()
        ring.write("optician-desk/test", "long", "x" * 1280)
        assert ring.read("optician-desk/test", "long") == "x" * 1280
