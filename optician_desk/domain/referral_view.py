"""What the referral form begins with, and what came of saving it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from optician_desk.domain.lens_checks import LensLimits
from optician_desk.domain.lenses import Eye


@dataclass(frozen=True, slots=True)
class KnownDoctor:
    """A doctor of an earlier referral, with the practice last written beside the name."""

    doctor: str
    practice: str


@dataclass(frozen=True, slots=True)
class ReferralStart:
    """`consent` is the customer's last answer about lens parameters, None if never asked; lists are (id, text)."""

    subject: str
    name: str
    today: date
    consent_needed: bool
    consent: bool | None
    consent_wording: str
    consent_at: datetime | None
    consent_text: str
    ways: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, str], ...]
    limits: LensLimits


@dataclass(frozen=True, slots=True)
class SavedReferral:
    """`lenses_kept` is False where the customer does not want lens parameters kept; `ask_doctor` names the eyes left open."""

    referral: str
    lenses_kept: bool
    ask_doctor: tuple[Eye, ...]
