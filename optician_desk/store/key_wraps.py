"""Wrapping the store's key: AES-256-GCM under a key from the OS keyring, from the recovery code, or from a passphrase.

The additional data binds each wrap to its purpose, its store, its own id and its derivation, so that no wrap can be moved to
another store or be taken for another kind. Derivation: the keyring's key is random already; the recovery code has 140 random
bits, for which HKDF suffices; a passphrase goes through Argon2id (64 MiB, three passes: RFC 9106 section 4, second choice).
"""

from __future__ import annotations

import json
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Literal

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from optician_desk.domain.errors import Trouble

KEY_BYTES = 32
SALT_BYTES = 16

_DOMAIN = "optician-desk store key v1"
_ARGON2 = {"memory_kib": 65536, "passes": 3, "lanes": 1}
_ARGON2_LIMITS = {"memory_kib": (8192, 1048576), "passes": (1, 16), "lanes": (1, 8)}

Kind = Literal["keyring", "code", "passphrase"]
KINDS: tuple[Kind, ...] = ("keyring", "code", "passphrase")


@dataclass(frozen=True, slots=True)
class Wrap:
    """One wrapped copy of the store's key. Nothing in it is secret by itself.

    `account` tags the OS account whose keyring holds the wrapping key (keyring only), `backend` names that keyring.
    """

    kind: Kind
    id: str
    nonce: bytes
    sealed: bytes
    salt: bytes = b""
    account: str = ""
    backend: str = ""
    argon2: tuple[tuple[str, int], ...] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "kind": self.kind,
            "id": self.id,
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
            "salt": self.salt.hex(),
            "account": self.account,
            "backend": self.backend,
            "argon2": dict(self.argon2),
        }

    @staticmethod
    def from_json(data: dict[str, object]) -> Wrap:
        """Raises `ValueError`, `KeyError` or `TypeError` on anything that was not written by `as_json`."""
        kind = next(known for known in (*KINDS, None) if known == data["kind"] or known is None)
        if kind is None:
            raise ValueError("kind")
        argon2 = data["argon2"]
        if not isinstance(argon2, dict):
            raise TypeError("argon2")
        for name, value in argon2.items():
            low, high = _ARGON2_LIMITS[name]
            if not isinstance(value, int) or not low <= value <= high:
                raise ValueError(name)
        return Wrap(
            kind=kind,
            id=str(data["id"]),
            nonce=bytes.fromhex(str(data["nonce"])),
            sealed=bytes.fromhex(str(data["sealed"])),
            salt=bytes.fromhex(str(data["salt"])),
            account=str(data["account"]),
            backend=str(data["backend"]),
            argon2=tuple(sorted(argon2.items())),
        )


class StoreKey:
    """The store's own key while it is needed: 32 bytes that are overwritten by `wipe` and shown nowhere.

    `salt`: the 16 bytes with which the database file begins; no secret, but no key opens the file without them.
    """

    __slots__ = ("_bytes", "salt", "store_id")

    def __init__(self, store_id: str, key: bytes | bytearray, salt: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a store key has 32 bytes")
        self.store_id = store_id
        self.salt = salt
        self._bytes = bytearray(key)

    @property
    def raw(self) -> bytearray:
        """The key itself, for opening the database; not to be copied, logged or put into an error."""
        if not any(self._bytes):
            raise ValueError("this store key was wiped")
        return self._bytes

    def wipe(self) -> None:
        """Overwrites the key. Python may have left copies behind; this only shortens their life."""
        self._bytes[:] = bytes(KEY_BYTES)

    def __repr__(self) -> str:
        return "<StoreKey>"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a store key is never serialised")


def new_key(store_id: str) -> StoreKey:
    return StoreKey(store_id, secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))


def under_keyring(key: StoreKey, account: str, backend: str) -> tuple[Wrap, bytearray]:
    """A wrap under a new random key, and that key for the keyring."""
    wrapping = bytearray(secrets.token_bytes(KEY_BYTES))
    return _sealed(key, Wrap("keyring", _new_id(), b"", b"", account=account, backend=backend), wrapping), wrapping


def under_code(key: StoreKey, code: bytearray) -> Wrap:
    """A wrap under the recovery code's bits (`recovery_code.parse`)."""
    empty = Wrap("code", _new_id(), b"", b"", salt=secrets.token_bytes(16))
    return _sealed(key, empty, _from_code(code, empty, key.store_id))


def under_passphrase(key: StoreKey, passphrase: str) -> Wrap:
    """A wrap under a passphrase; takes about a sixth of a second and 64 MiB."""
    empty = Wrap("passphrase", _new_id(), b"", b"", salt=secrets.token_bytes(16), argon2=tuple(sorted(_ARGON2.items())))
    return _sealed(key, empty, _from_passphrase(passphrase, empty))


@dataclass(frozen=True, slots=True)
class StoreName:
    """Which store a wrap belongs to: its id, and its salt to go with the key."""

    id: str
    salt: bytes


def open_with_key(wrap: Wrap, store: StoreName, wrapping: bytearray) -> StoreKey:
    """Raises `Trouble` `keys.keyring_other_key` when this is not the key that the wrap was made with."""
    return _opened(wrap, store, wrapping, "keys.keyring_other_key")


def open_with_code(wrap: Wrap, store: StoreName, code: bytearray) -> StoreKey:
    """Raises `Trouble` `keys.code_of_another_store`: the code is well formed, but not this store's (or the wrap was changed)."""
    return _opened(wrap, store, _from_code(code, wrap, store.id), "keys.code_of_another_store")


def open_with_passphrase(wrap: Wrap, store: StoreName, passphrase: str) -> StoreKey:
    """Raises `Trouble` `keys.passphrase_wrong`."""
    return _opened(wrap, store, _from_passphrase(passphrase, wrap), "keys.passphrase_wrong")


def _sealed(key: StoreKey, wrap: Wrap, wrapping: bytearray) -> Wrap:
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(wrapping).encrypt(nonce, key.raw, _bound_to(wrap, key.store_id))
    return Wrap(wrap.kind, wrap.id, nonce, sealed, wrap.salt, wrap.account, wrap.backend, wrap.argon2)


def _opened(wrap: Wrap, store: StoreName, wrapping: bytearray, wrong: str) -> StoreKey:
    try:
        key = AESGCM(wrapping).decrypt(wrap.nonce, wrap.sealed, _bound_to(wrap, store.id))
        return StoreKey(store.id, key, store.salt)
    except (InvalidTag, ValueError):
        # `from None`: neither the cipher's error nor its arguments may travel with the refusal
        raise Trouble(wrong) from None


def _bound_to(wrap: Wrap, store_id: str) -> bytes:
    parts = [_DOMAIN, store_id, wrap.kind, wrap.id, wrap.salt.hex(), wrap.account, [list(pair) for pair in wrap.argon2]]
    return json.dumps(parts, separators=(",", ":")).encode()


def _from_code(code: bytearray, wrap: Wrap, store_id: str) -> bytearray:
    info = f"{_DOMAIN} recovery code {store_id} {wrap.id}".encode()
    return bytearray(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=wrap.salt, info=info).derive(bytes(code)))


def _from_passphrase(passphrase: str, wrap: Wrap) -> bytearray:
    cost = dict(wrap.argon2)
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    raw = hash_secret_raw(typed, wrap.salt, cost["passes"], cost["memory_kib"], cost["lanes"], KEY_BYTES, Type.ID)
    return bytearray(raw)


def _new_id() -> str:
    return secrets.token_hex(8)
