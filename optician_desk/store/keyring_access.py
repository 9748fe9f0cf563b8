"""The operating system's keyring, and only one that really protects what it is given.

Back ends stand on an allow-list: a plain-text, null or chaining one is never used, whatever the environment chose. Every call
runs in a thread of its own with a time limit, since a Secret Service that cannot start blocks for two minutes and then raises
an error of another library; whatever is raised becomes a `Trouble`. One call that was not answered in time counts for all that
follow, until an answer comes after all or a person asks again (`ask_again`): opening and closing a store take several calls. What
is written is read back: a null back end loses silently.

Any program of the same OS account may ask the keyring for what lies in it; it keeps out other accounts and stolen disks.
"""

from __future__ import annotations

import hmac
import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from optician_desk.domain.errors import Trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

ALLOWED = (
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
TIME_OUT_SECONDS = 8.0

_Result = TypeVar("_Result")


class SecretKeeper(Protocol):
    """What the keys need of a keyring: the OS keyring, or memory for a throw-away store.

    Every method raises `Trouble` with a code of the `keys` area when the keyring does not serve.
    """

    def name(self) -> str: ...

    def read(self, service: str, entry: str) -> str | None: ...

    def write(self, service: str, entry: str, secret: str) -> None: ...


class OsKeyring:
    """The OS keyring behind the allow-list and the time limit.

    `backend` and `allowed` name another back end of the keyring library and admit it (a shop's own one, or a test's).
    """

    def __init__(
        self,
        backend: KeyringBackend | None = None,
        *,
        allowed: tuple[str, ...] = ALLOWED,
        time_out: float = TIME_OUT_SECONDS,
    ) -> None:
        self._given = backend
        self._allowed = allowed
        self._time_out = time_out
        self._silent = False

    def ask_again(self) -> None:
        """Let the next call wait for an answer again."""
        self._silent = False

    def name(self) -> str:
        """The back end's full class name, kept with the keys so that a change of keyring can be told.

        Raises `Trouble`: `keys.keyring_none`, `keys.keyring_not_allowed` (`backend`), `keys.keyring_silent` (`seconds`),
        `keys.keyring_failed` (`kind`: the error's class, never its text).
        """
        return self._call(lambda: _full_name(self._backend()))

    def read(self, service: str, entry: str) -> str | None:
        """The secret, or None when the keyring has no such entry; raises as `name`, and `keys.keyring_locked`."""
        return self._call(lambda: self._backend().get_password(service, entry))

    def write(self, service: str, entry: str, secret: str) -> None:
        """Keeps the secret and reads it back; raises as `read`, and `keys.keyring_forgets` when it comes back different."""

        def keep() -> bool:
            backend = self._backend()
            backend.set_password(service, entry, secret)
            kept = backend.get_password(service, entry)
            return kept is not None and hmac.compare_digest(kept.encode(), secret.encode())

        if not self._call(keep):
            raise Trouble("keys.keyring_forgets")

    def _backend(self) -> KeyringBackend:
        backend = self._given if self._given is not None else _chosen(self._allowed)
        if _full_name(backend) not in self._allowed:
            raise _unusable(backend)
        if _full_name(backend) == ALLOWED[0]:
            backend.persist = "local machine"  # type: ignore[attr-defined]  # the default roams to the user's other machines
        return backend

    def _call(self, job: Callable[[], _Result]) -> _Result:
        silence = Trouble("keys.keyring_silent", seconds=round(self._time_out))
        if self._silent:
            raise silence
        answers: list[_Result] = []
        failures: list[BaseException] = []

        def run() -> None:
            try:
                answers.append(job())
            except BaseException as error:  # noqa: BLE001  # back ends raise errors of D-Bus and COM libraries, even SystemExit
                failures.append(error)
            else:
                self._silent = False  # late, but an answer: its owner had to unlock it first, for instance

        # A daemon: a keyring that hangs must not keep the program from ending.
        worker = threading.Thread(target=run, name="keyring", daemon=True)
        worker.start()
        worker.join(self._time_out)
        self._silent = not failures
        if answers:  # looked at after the note, so that an answer of this very moment takes it back
            self._silent = False
            return answers[0]
        if failures:
            raise _as_trouble(failures[0]) from failures[0]
        raise silence


def ask_again(keeper: SecretKeeper) -> None:
    """A keyring that was silent is waited for again: somebody asked for it, or a day has gone by."""
    if isinstance(keeper, OsKeyring):
        keeper.ask_again()


class MemoryKeyring:
    """Keeps secrets for as long as the program runs (`--demo`): a key that is never written cannot be found."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    def name(self) -> str:
        return "memory"

    def read(self, service: str, entry: str) -> str | None:
        return self._secrets.get((service, entry))

    def write(self, service: str, entry: str, secret: str) -> None:
        self._secrets[service, entry] = secret


def _chosen(allowed: tuple[str, ...]) -> KeyringBackend:
    """The library's choice, or the best allowed one behind its chainer, which would ask forbidden ones too."""
    import keyring

    chosen = keyring.get_keyring()
    if _full_name(chosen) != "keyring.backends.chainer.ChainerBackend":
        return chosen
    chained: list[KeyringBackend] = list(importlib.import_module("keyring.backends.chainer").ChainerBackend.backends)
    return next((backend for backend in chained if _full_name(backend) in allowed), chosen)


def _full_name(backend: KeyringBackend) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _unusable(backend: KeyringBackend) -> Trouble:
    name = _full_name(backend)
    if name == "keyring.backends.fail.Keyring":
        return Trouble("keys.keyring_none")
    return Trouble("keys.keyring_not_allowed", backend=name)


def _as_trouble(error: BaseException) -> Trouble:
    if isinstance(error, Trouble):
        return error
    from keyring import errors

    if isinstance(error, errors.NoKeyringError):
        return Trouble("keys.keyring_none")
    if isinstance(error, errors.KeyringLocked):
        return Trouble("keys.keyring_locked")
    return Trouble("keys.keyring_failed", kind=type(error).__name__)
