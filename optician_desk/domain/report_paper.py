"""What the report page and the command `verify` show: a paper ready to look at, and the verdict on a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Certificate:
    """What people may see of a sealing certificate; `valid_until` is a day in UTC."""

    name: str
    organisation: str
    valid_until: date
    self_signed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper that leaves the house, as pages: as it would be signed now, or the signed file.

    `pdf` never shows in a representation. `copies` counts registered prints. `may_sign` says whether the person at the desk may
    approve it, `signers` names everybody who may.
    """

    request: str
    subject: str
    request_number: str
    number: str
    name: str
    language: str
    pdf: bytes = field(repr=False)
    signed: bool = False
    approved_by: str = ""
    approved_at: datetime | None = None
    certificate: Certificate | None = None
    copies: int = 0
    may_sign: bool = False
    signers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper(Paper):
    """An access report. `systems_searched` counts the other systems with an outcome, `systems` all of them; `closed` says that
    the request is done with, so that nothing is left to hand over.
    """

    nothing_held: bool = False
    categories: int = 0
    systems: int = 0
    systems_searched: int = 0
    closed: bool = False


class Verdict(StrEnum):
    """What became of checking a file."""

    KNOWN = "known"  # intact, whole, sealed by this store, and its number and digest are on record here
    OTHER_FILE = "other_file"  # intact and sealed by this store, but this number has another file on record, or none
    FOREIGN = "foreign"  # intact, but sealed with a certificate that this store does not know
    NO_STORE = "no_store"  # intact, and there was no store to ask
    CHANGED = "changed"  # not intact, or not covered as a whole
    UNSEALED = "unsealed"  # no seal, or more than one
    UNREADABLE = "unreadable"  # no PDF that could be read


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """The verdict with what the file says of itself: report number, sealing certificate, time of sealing (UTC)."""

    verdict: Verdict
    number: str = ""
    certificate: Certificate | None = None
    fingerprint: str = ""
    sealed_at: datetime | None = None
    file_digest: str = ""

    @property
    def good(self) -> bool:
        """True only when everything holds."""
        return self.verdict is Verdict.KNOWN
