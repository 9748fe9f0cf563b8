"""Keyrings that behave well or badly, as back ends of the keyring library (its own seam for keyrings)."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from optician_desk.store.keyring_access import OsKeyring


class GoodKeyring(KeyringBackend):
    """Keeps what it is given."""

    priority = 0  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(service)


class OtherGoodKeyring(GoodKeyring):
    """What a desktop switches to: works, and knows nothing of what the former keyring kept."""


class HangingKeyring(GoodKeyring):
    """Answers nothing until `wake` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.wake = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.wake.wait(30)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.wake.wait(30)
        super().set_password(service, username, password)


class LockedKeyring(GoodKeyring):
    """Its owner has not unlocked it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


class FailingKeyring(GoodKeyring):
    """Raises what no one announced, as D-Bus libraries do."""

    error: BaseException = EOFError("EOF when reading a line")

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class ForgetfulKeyring(GoodKeyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept.clear()


class MangledKeyring(GoodKeyring):
    """Gives back other bytes than it was given, from `mangle` on."""

    mangle = False
    other = "00" * 32

    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return self.other if kept is not None and self.mangle else kept


def keeper(backend: KeyringBackend, *, time_out: float = 8.0) -> OsKeyring:
    """The desk's way to `backend`, admitted as a shop's own keyring would be."""
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    return OsKeyring(backend, allowed=(name,), time_out=time_out)
