"""Passwords and PINs as they are kept: Argon2id, 64 MiB, three passes, one lane (RFC 9106; OWASP asks for less)."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

_HASHER = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=1)


def hash_secret(secret: str) -> str:
    """The hash with its parameters; takes about a sixth of a second and 64 MiB: never on the UI thread."""
    return _HASHER.hash(secret.encode("utf-8", "surrogatepass"))


def matches(kept: str | None, typed: str) -> bool:
    """Whether `typed`, taken exactly as typed, is what was kept; False for an account without a password."""
    if not kept:
        return False
    try:
        return _HASHER.verify(kept, typed.encode("utf-8", "surrogatepass"))
    except (Argon2Error, InvalidHashError):
        return False


def is_outdated(kept: str) -> bool:
    """Whether it was made with other parameters than today's and should be made anew while the password is at hand."""
    return _HASHER.check_needs_rehash(kept)
