"""What a reader of one form found of one signature: the part that every form has in common, for `judging` to weigh.

Everything in it that is called verified was verified by the reader; certificates, answers about revocation and
time-stamps are only carried along. Nothing of it leaves this floor: the signer's certificate holds a personal code.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

MOST_CERTIFICATES = 40
MOST_ANSWERS = 40
MOST_TIME_STAMPS = 5


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """A time-stamp token (RFC 3161, DER) and the bytes that it must be of."""

    token: bytes = field(repr=False)
    of: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One signature whose mathematics hold. `signer` and `others` are DER certificates, `claimed_at` is the signer's word (UTC).

    `ocsp` are DER OCSPResponses, `crls` DER lists, `covers` the names of the files it signs.
    """

    signer: bytes = field(repr=False)
    others: tuple[bytes, ...] = field(default=(), repr=False)
    ocsp: tuple[bytes, ...] = field(default=(), repr=False)
    crls: tuple[bytes, ...] = field(default=(), repr=False)
    time_stamps: tuple[TimeStamp, ...] = ()
    claimed_at: datetime | None = None
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """One signature that is broken or cannot be checked; `signer` is its certificate if it could be told."""

    code: str
    file: str = ""
    broken: bool = True
    signer: bytes = field(default=b"", repr=False)
    claimed_at: datetime | None = None
    covers: tuple[str, ...] = ()


Finding = Evidence | Failed
