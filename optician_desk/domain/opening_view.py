"""What the first window shows of the store before anybody signed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from optician_desk.domain.errors import DeskError


class Step(StrEnum):
    """What comes next."""

    SIGN_IN = "sign_in"
    SET_UP = "set_up"
    CODE = "code"
    PASSPHRASE = "passphrase"  # noqa: S105  # a step, not a secret
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found when the store was opened, and what can be done.

    `why` is what stands in the way, to be said. `code_helps`: the recovery code can open the store all the same.
    `may_begin_again`: only an interrupted set-up lies there. `may_be_new`: nothing lies there, and nobody can be asked whether
    something did; a person may say that the counter is new.
    `may_accept`: a manager may take the store as it is, on record. `folder` and `backend` are for the person who helps.
    """

    step: Step
    why: DeskError | None = None
    code_helps: bool = False
    may_begin_again: bool = False
    folder: str = ""
    backend: str = ""
    may_accept: bool = False
    may_be_new: bool = False
