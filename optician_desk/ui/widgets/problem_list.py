"""What is to be settled before saving: each problem a sentence with its fix, a reason field where one is wanted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import LinkButton, SecondaryButton
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.marks import Hairline, Icon
from optician_desk.ui.widgets.painting import set_state
from optician_desk.ui.widgets.tall import BesideOrBelow

_SENTENCE = 260
"""Narrower than this (px) a sentence is no good beside its buttons: they go below it."""
_ICONS = {
    Tone.DANGER: ("circle-x", "danger"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.NEUTRAL: ("info", "second"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """`key` names its place. `fix` and `ask` are the words of its two buttons, empty for none; `reasons` are (id, text)."""

    key: str
    tone: Tone
    title: str
    text: str
    fix: str = ""
    ask: str = ""
    wants_reason: bool = False
    reason: str = ""


class _Row(QWidget):
    """One problem. It is updated in place, so that a reason field keeps the focus while others come and go."""

    def __init__(self, owner: ProblemList, key: str, reasons: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._icon = Icon(size=18)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.fix, self.ask = SecondaryButton(), LinkButton()
        self.fix.clicked.connect(lambda: owner.fixed.emit(key))
        self.ask.clicked.connect(lambda: owner.asked.emit(key))
        self.reason = ChoiceField(label=QCoreApplication.translate("ProblemList", "Reason"))
        self.reason.add("", QCoreApplication.translate("ProblemList", "Choose a reason"))
        for reason_id, said in reasons:
            self.reason.add(reason_id, said[:1].upper() + said[1:])
        self.reason.box.activated.connect(lambda _: owner.explained.emit(key, self.reason.key()))
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(10)
        actions.addStretch()
        actions.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignTop)
        actions.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        sentences = QWidget()
        sentences.setLayout(texts)
        sentences.setMinimumWidth(_SENTENCE)
        row.addWidget(BesideOrBelow(sentences, actions), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Hairline())
        column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(28, 0, 0, 0)
        below.addWidget(self.reason)
        column.addLayout(below)

    def show_problem(self, problem: Problem) -> None:
        icon, tint = _ICONS[problem.tone]
        self._icon.set(icon, tint)
        set_state(self._title, "tone", "" if problem.tone is Tone.NEUTRAL else tint)
        self._title.setText(problem.title)
        self._text.setText(problem.text)
        for button, words in ((self.fix, problem.fix), (self.ask, problem.ask)):
            button.setText(words)
            button.setVisible(bool(words))
            button.setAccessibleDescription(problem.title)
        beside = self.fix if problem.fix else self.ask  # both at the top, their words on one line
        self.ask.setFixedHeight(beside.sizeHint().height())
        self.reason.setVisible(problem.wants_reason)
        self.reason.editor.setAccessibleName(f"{self.reason.label}: {problem.title}")
        self.reason.choose(problem.reason)


class ProblemList(QWidget):
    """`fixed(key)`, `asked(key)`, `explained(key, reason id)`."""

    fixed = Signal(str)
    asked = Signal(str)
    explained = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: tuple[tuple[str, str], ...] = ()
        self.rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def set_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        """The reasons of the policy file: (id, text)."""
        self._reasons = reasons
        self.show_problems(())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Bring the rows in line with these, in this order."""
        wanted = {problem.key for problem in problems}
        for key in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, problem in enumerate(problems):
            row_or_none = self.rows.get(problem.key)
            row = _Row(self, problem.key, self._reasons) if row_or_none is None else row_or_none
            self.rows[problem.key] = row
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_problem(problem)
        self.setVisible(bool(problems))
