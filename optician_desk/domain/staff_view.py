"""What the sign-in and lock screens show: people, the undertaking, what became of an attempt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from optician_desk.domain.staff import Role


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account. `new_password`: the next sign-in chooses one."""

    id: str
    name: str
    role: Role
    new_password: bool = False
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class RoleProposal:
    """A change of role that waits for a manager (`at` aware, UTC). `mine`: proposed by whoever asks, who cannot approve it."""

    account: str
    name: str
    former: Role
    role: Role
    at: datetime
    mine: bool


@dataclass(frozen=True, slots=True)
class Shop:
    """Where this is: the company, the shop, the counter, and the language its screens start in ("lv" or "en")."""

    company: str
    shop: str
    counter: str
    language: str


@dataclass(frozen=True, slots=True)
class SignInView:
    """What the sign-in screen shows; `last_saved`: when something was last saved or erased (UTC)."""

    shop: Shop
    people: tuple[Person, ...]
    last_saved: datetime | None


@dataclass(frozen=True, slots=True)
class Undertaking:
    """The confidentiality undertaking in force (policy 4.4): its version and its sentences, one paragraph each."""

    version: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftNote:
    """That a half-filled form waits for its author."""

    form: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class LockView:
    """What the lock screen shows: PIN tries left (0: the password is wanted), who else could take over, a waiting draft."""

    pin_tries: int
    others: tuple[Person, ...]
    draft: DraftNote | None
