"""What the screen for calls shows (policy 5.5.3): what can be asked and changed, never a value of the card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from optician_desk.domain.phone_answers import PROVING, Question


@dataclass(frozen=True, slots=True)
class ChangeField:
    """One field of a change: `path` is `table.column`; `choices` are (id, words) where one of a list is chosen."""

    path: str
    label: str
    shown_as: str
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Changeable:
    """One kind of contact data that the policy lets change by phone, with its fields, all empty."""

    table: str
    label: str
    fields: tuple[ChangeField, ...]


@dataclass(frozen=True, slots=True)
class PhoneDoor:
    """Where a call stands. Times are aware, UTC.

    `questions` are those that the card can answer, `needed` how many of the proving ones must be answered, `tries_left` how many
    wrong answers are still taken. `paused_until`: too many were wrong. `known_until`: the caller is made out until then.
    `can_call_back`: there is a number on the card. `restricted`: nothing of the card may change (GDPR Art. 18).
    """

    subject: str
    questions: tuple[Question, ...]
    needed: int
    tries_left: int
    paused_until: datetime | None
    known_until: datetime | None
    can_call_back: bool
    restricted: bool
    changeable: tuple[Changeable, ...]

    @property
    def enough(self) -> bool:
        """Whether the card knows enough to ask; where it does not, only calling back is left."""
        return sum(question in PROVING for question in self.questions) >= self.needed
