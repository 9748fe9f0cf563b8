"""The three kinds of refusal that cross the floors, each with a code that a screen turns into a sentence.

Parameters are shown to people and may reach a log: they never hold personal data.
"""

from __future__ import annotations


class DeskError(Exception):
    """A known refusal: `code` names the sentence, `field` the place it belongs to, `clause` the policy clause behind it."""

    def __init__(self, code: str, field: str | None = None, clause: str | None = None, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.clause = clause
        self.params = params


class Refusal(DeskError):
    """What was typed or asked cannot be taken as it is; nothing was changed."""


class NotAllowed(DeskError):
    """This person may not do this, or not now; nothing was changed."""


class Trouble(DeskError):
    """The surroundings failed (disk, key, lock, file); what is stored was not touched unless the sentence says so."""
