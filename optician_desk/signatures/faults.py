"""How the readers of this floor say that a file is wrong: with the code of a sentence and the name of the entry.

They never leave this floor: `checking.check` turns them into a verdict, `trusted_list.read` into a refusal.
"""

from __future__ import annotations


class Fault(Exception):
    """What is wrong: `code` names the sentence, `file` the entry of the container that it is about, if there is one."""

    def __init__(self, code: str, file: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.file = file


class Broken(Fault):
    """Changed, incomplete, or built to deceive."""


class NotCheckable(Fault):
    """A form, an algorithm or a structure that is not read here; nothing is said of the signature itself."""
