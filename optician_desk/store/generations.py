"""The living generations of backups and their keys.

Every backup has a random key of its own. The keys stand in an index that is sealed under a key derived from the store's; beside
the sealed part lie the store key's own wraps (keyring, recovery code, passphrase), so that a folder with the index and the code
is all that a bare machine needs. The index is rewritten everywhere at each run: a key that is no longer in it is gone, and with
it every copy of that backup, wherever the medium may lie. A medium that is not attached keeps its older index until it is seen
again, is destroyed, or the recovery code is rotated.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from optician_desk.domain.errors import Trouble
from optician_desk.store import key_files
from optician_desk.store.key_files import KeyFile
from optician_desk.store.key_wraps import StoreKey

INDEX_NAME = "generations.json"
FORMAT = 1
_DOMAIN = "optician-desk backup generations v1"
_LARGEST_BYTES = 8_000_000


@dataclass(frozen=True, slots=True, repr=False)
class Generation:
    """One backup: its id, its key (32 bytes), when it was made (UTC)."""

    id: str
    key: bytes
    made_at: datetime

    def __repr__(self) -> str:
        return f"<Generation {self.id}>"


@dataclass(frozen=True, slots=True)
class Index:
    """The living generations, oldest first. `serial` grows at each writing: the higher of two is the newer."""

    store_id: str
    serial: int = 0
    generations: tuple[Generation, ...] = ()

    def find(self, generation: str) -> Generation | None:
        return next((one for one in self.generations if one.id == generation), None)

    def with_new(self, made_at: datetime) -> tuple[Index, Generation]:
        """The index with one more generation, and that generation."""
        made = Generation(secrets.token_hex(8), secrets.token_bytes(32), made_at)
        return replace(self, serial=self.serial + 1, generations=(*self.generations, made)), made

    def without(self, gone: Iterable[str]) -> Index:
        """The index without these: their keys exist nowhere any more once it is written."""
        ids = set(gone)
        living = tuple(one for one in self.generations if one.id not in ids)
        return replace(self, serial=self.serial + 1, generations=living)


@dataclass(frozen=True, slots=True)
class SealedIndex:
    """The index as it lies in a folder, with the wraps that lead to the store's key."""

    keys: KeyFile
    serial: int
    nonce: bytes
    sealed: bytes


def seal(index: Index, key: StoreKey, keys: KeyFile) -> bytes:
    """The bytes of the file; `keys` are the store's key files, whose wraps go along."""
    nonce = secrets.token_bytes(12)
    plain = json.dumps(
        [[one.id, one.key.hex(), one.made_at.isoformat()] for one in index.generations], separators=(",", ":")
    ).encode()
    sealed = AESGCM(_sealing_key(key)).encrypt(nonce, plain, _bound_to(index.store_id, index.serial))
    body = {
        "format": FORMAT,
        "serial": index.serial,
        "nonce": nonce.hex(),
        "sealed": sealed.hex(),
        "keys": keys.to_text(),
    }
    return (json.dumps(body, indent=1, sort_keys=True) + "\n").encode()


def read(path: Path) -> SealedIndex:
    """The sealed index in a file. Raises Trouble: backup.index_missing, backup.index_damaged, store.newer."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ValueError("too large")
        body = json.loads(path.read_text("utf-8"))
        if body["format"] > FORMAT:
            raise Trouble("store.newer")
        keys = key_files.parse(body["keys"])
        return SealedIndex(keys, int(body["serial"]), bytes.fromhex(body["nonce"]), bytes.fromhex(body["sealed"]))
    except FileNotFoundError:
        raise Trouble("backup.index_missing") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble("backup.index_damaged") from error


def open_sealed(found: SealedIndex, key: StoreKey) -> Index:
    """The index behind its seal. Raises Trouble("backup.index_other_key") under a key that is not this store's."""
    store_id = found.keys.store_id
    try:
        plain = AESGCM(_sealing_key(key)).decrypt(found.nonce, found.sealed, _bound_to(store_id, found.serial))
    except InvalidTag:
        raise Trouble("backup.index_other_key") from None
    generations = (
        Generation(one, bytes.fromhex(raw), datetime.fromisoformat(at)) for one, raw, at in json.loads(plain)
    )
    return Index(store_id, found.serial, tuple(generations))


def _bound_to(store_id: str, serial: int) -> bytes:
    return json.dumps([_DOMAIN, store_id, serial], separators=(",", ":")).encode()


def _sealing_key(key: StoreKey) -> bytes:
    info = f"{_DOMAIN} {key.store_id}".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(bytes(key.raw))
