"""What an erasure act says, as plain values: no name, no contact, nothing of the person who was erased."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain.erasure_view import Outcome
from optician_desk.domain.report_view import Controller


@dataclass(frozen=True, slots=True)
class ErasureAct:
    """The act over one erasure. `reason` and `released` are in words; `processors` are names of those who act for the shop.

    `copies_until` is the day on which the last attached copy made before the erasure is gone, None where no copy is made.
    `made_at` is aware.
    """

    number: str
    made_at: datetime
    controller: Controller
    proposed_by: str
    decided_by: str
    reason: str
    released: tuple[str, ...]
    outcome: Outcome
    copies_until: date | None
    processors: tuple[str, ...]
    systems: tuple[str, ...]


def content_digest(act: ErasureAct) -> str:
    """SHA-256 over the canonical content, printed on the act so that paper and file can be told to say the same."""
    text = json.dumps(dataclasses.asdict(act), ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()
