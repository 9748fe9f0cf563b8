"""What the steps of the tour share: the window, hands to work it, who works there, and where pictures and papers go."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from optician_desk.domain.mrz import check_digit
from optician_desk.tour.hands import Hands, Lost
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.page import Page
from optician_desk.ui.shell import Shell

P = TypeVar("P", bound=Page)
S = TypeVar("S", bound=QWidget)

MANAGER, FRONT_DESK = "Jānis Egle", "Anna Kalniņa"
PASSWORDS = {MANAGER: "zaļā priede pie jūras", FRONT_DESK: "dzintara krasts rītā"}

#: The customer of the tour.
GIVEN, SURNAME, PHONE, EMAIL = "Elīna", "Zvirbule", "20 000 741", "elina.zvirbule@piemers.lv"
#: An identity card that does not exist: number, personal code, birth, end of validity. None of them may be left anywhere.
DOCUMENT, CODE, BORN, ENDS = "ZZ7418529", "290196-17283", "960129", "350131"


def zone(names: str = "ZVIRBULE<<ELINA", ends: str = ENDS) -> tuple[str, str, str]:
    """The machine-readable zone of that card, with right check digits (ICAO 9303-5, three lines of thirty)."""
    first = f"I<LVA{DOCUMENT}{check_digit(DOCUMENT)}{CODE.replace('-', '<')}".ljust(30, "<")
    second = f"{BORN}{check_digit(BORN)}F{ends}{check_digit(ends)}LVA".ljust(29, "<")
    total = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    return first, f"{second}{total}", names.ljust(30, "<")


@dataclass(slots=True)
class Stage:
    """One run of the tour. `noted` holds what a person would write down on the way (a code, a one-time password)."""

    hands: Hands
    window: DeskWindow
    out: Path
    language: str
    noted: dict[str, str] = field(default_factory=dict)

    def shell(self) -> Shell:
        if self.window.shell is None:
            raise Lost("nobody is signed in")
        return self.window.shell

    def page(self, kind: type[P]) -> P:
        """The page in front, which must be of this kind."""
        self.hands.settle()
        front = self.shell().front()
        if not isinstance(front, kind):
            raise Lost(f"{type(front).__name__} is in front, not {kind.__name__}")
        return front

    def screen(self, kind: type[S]) -> S:
        """The screen in front (before and between work), which must be of this kind."""
        self.hands.wait(lambda: isinstance(self.window.stack.currentWidget(), kind), f"{kind.__name__} to come")
        self.hands.settle()
        front = self.window.stack.currentWidget()
        if not isinstance(front, kind):
            raise Lost(f"{type(front).__name__} is in front, not {kind.__name__}")
        return front

    def refused(self) -> bool:
        """Whether the page in front says a refusal in its notice line."""
        front = self.shell().front()
        return front is not None and front.notice.isVisible()

    def print_into(self, name: str) -> Path:
        """The next print goes into a file: the answer to the print dialog."""
        target = self.out / name
        self.window.prompts.answers.append(str(target))
        return target
