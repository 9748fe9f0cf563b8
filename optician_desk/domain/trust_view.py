"""What the settings show of trusted lists (ETSI TS 119 612). Moments are UTC, fingerprints SHA-256 in lower-case hex."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ListHead:
    """What a list says of itself. `signer` is the fingerprint of the certificate that signed it."""

    territory: str
    operator: str
    sequence: int
    issued: datetime
    next_update: datetime | None
    signer: str
    signer_name: str


@dataclass(frozen=True, slots=True)
class OfferedList(ListHead):
    """A list file that may be taken in; `signer_known` where a list in force names who signed it."""

    signer_known: bool
    outdated: bool


@dataclass(frozen=True, slots=True)
class LoadedList(ListHead):
    """A list that is in force here, with who took it in and when; `outdated` once a newer one should have been loaded."""

    staff: str
    imported_at: datetime
    outdated: bool


def fingerprint_groups(fingerprint: str) -> str:
    """A fingerprint as people compare it: capitals in groups of four."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4)).upper()
