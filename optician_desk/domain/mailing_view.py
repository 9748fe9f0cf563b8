"""What the page of mailings shows: for each purpose and way how many agreed, and how many of them may be written to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MailingCount:
    """One purpose and way (ids of the policy file). `agreed` consents stand; `reachable` of them may be written to now.

    The rest are left out: `restricted` cards (GDPR Art. 18), and those without a `contact` that can be written to.
    """

    purpose: str
    via: str
    agreed: int
    reachable: int
    restricted: int
    without_contact: int


@dataclass(frozen=True, slots=True)
class MailingList:
    """A list for the sender system: a file with one column, and its digest as the trail has it."""

    purpose: str
    via: str
    amount: int
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class MailingExport:
    """An export on record."""

    purpose: str
    via: str
    amount: int
    staff: str
    at: datetime
