"""Putting data right at the customer's request (policy 5.3; GDPR Art. 16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Correction:
    """One value put right or completed: column → as typed, and what shows that the new value is the right one.

    `lens_reason` (id of the policy file) says why an unusual lens parameter is right. `clear` takes a voluntary value back.
    """

    table: str
    slot: str
    evidence: str
    values: Mapping[str, str] = field(default_factory=dict)
    lens_reason: str = ""
    clear: bool = False
