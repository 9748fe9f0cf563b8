"""Passwords and PINs as they are kept: Argon2id, 64 MiB, three passes, one lane (RFC 9106; OWASP asks for less).

Taken exactly as typed, but for one thing: a letter with its mark is one sign, whether the keyboard gives one or two (NFC, as
RFC 8265, 4.2.2 has it). The same `ķ` may be either, by the system and the keyboard layout.
"""

from __future__ import annotations

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

_HASHER = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=1)


def hash_secret(secret: str) -> str:
    """The hash with its parameters; takes about a sixth of a second and 64 MiB: never on the UI thread."""
    return _HASHER.hash(_composed(secret))


def matches(kept: str | None, typed: str) -> bool:
    """Whether `typed` is what was kept; False for an account without a password."""
    if not kept:
        return False
    # As it came too: earlier versions kept letters in two signs where they were typed so.
    return any(_verifies(kept, way) for way in dict.fromkeys((_composed(typed), _bytes(typed))))


def _verifies(kept: str, typed: bytes) -> bool:
    try:
        return _HASHER.verify(kept, typed)
    except (Argon2Error, InvalidHashError):
        return False


def _composed(secret: str) -> bytes:
    return _bytes(unicodedata.normalize("NFC", secret))


def _bytes(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass")


def is_outdated(kept: str) -> bool:
    """Whether it was made with other parameters than today's and should be made anew while the password is at hand."""
    return _HASHER.check_needs_rehash(kept)
