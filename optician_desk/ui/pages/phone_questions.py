"""Asking who is calling: a field for each question that the card can answer, and calling back (policy 5.5.3).

What is typed stands in these fields alone: it is in no draft, and gone when the page is left, hidden or locked.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from optician_desk.domain.choices import CODES
from optician_desk.domain.phone_answers import LONGEST_ANSWER, Question
from optician_desk.ui.widgets.buttons import GhostButton, SecondaryButton
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.labels import wrapped
from optician_desk.ui.widgets.marks import Hairline

_COLUMNS = 2


def _hint(question: Question) -> str:
    translate = QCoreApplication.translate
    return {
        Question.NAME: translate("PhoneQuestions", "Finds the right card; proves nothing."),
        Question.PHONE: translate("PhoneQuestions", "The number that we have, not the one on the display."),
        Question.EMAIL: translate("PhoneQuestions", "Letter by letter."),
        Question.ADDRESS: translate("PhoneQuestions", "Street, house and flat."),
        Question.DOCTOR: translate("PhoneQuestions", "The surname is enough."),
        Question.VISIT: translate("PhoneQuestions", "The month, for example 10.2026 or October."),
    }[question]


class PhoneQuestions(QWidget):
    """`submitted` when Enter is pressed in the last field; `called_back(reached)` when the number on the card was called."""

    submitted = Signal()
    called_back = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.fields: dict[Question, LineField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.reached = SecondaryButton(text=translate("PhoneQuestions", "The customer answered"), icon="phone")
        self.missed = GhostButton(text=translate("PhoneQuestions", "Not reached"))
        self.reached.clicked.connect(lambda: self.called_back.emit(True))
        self.missed.clicked.connect(lambda: self.called_back.emit(False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.reached)
        buttons.addWidget(self.missed)
        buttons.addStretch()
        self._asking, self._back = QWidget(self), QWidget(self)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(10)
        asking.addWidget(wrapped("section", translate("PhoneQuestions", "Who is calling?")))
        told = translate(
            "PhoneQuestions",
            "Ask without reading anything out, and type what you hear. The program compares; it shows neither what is on the "
            "card nor which answer was wrong.",
        )
        asking.addWidget(wrapped("secondary", told))
        asking.addLayout(self._grid)
        back = QVBoxLayout(self._back)
        back.setContentsMargins(0, 0, 0, 0)
        back.setSpacing(8)
        self._back_title = wrapped("section")
        back.addWidget(self._back_title)
        told = translate(
            "PhoneQuestions",
            "Hang up, dial the number on the card and ask for the customer. A number that the caller gives does not count.",
        )
        back.addWidget(wrapped("secondary", told))
        back.addLayout(buttons)
        self._rule = Hairline()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        for part in (self._asking, self._rule, self._back):
            whole.addWidget(part)

    def set_questions(self, questions: tuple[Question, ...], language: str) -> None:
        """Fields for these questions; what is typed stays while the questions are the same."""
        if tuple(self.fields) == questions:
            return
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for at, question in enumerate(questions):
            words = CODES["phone_questions"][question].of(language)
            field = LineField(self._asking, label=f"{words[:1].upper()}{words[1:]}", hint=_hint(question))
            field.edit.setMaxLength(LONGEST_ANSWER)
            self._grid.addWidget(field, at // _COLUMNS, at % _COLUMNS, Qt.AlignmentFlag.AlignTop)
            field.show()
            self.fields[question] = field
        self._order()

    def _order(self) -> None:
        edits = [field.edit for field in self.fields.values()]
        for edit, following in pairwise(edits):
            edit.returnPressed.connect(following.setFocus)
        if edits:
            edits[-1].returnPressed.connect(self.submitted)

    def offer(self, *, asking: bool, calling_back: bool) -> None:
        """Which of the two ways is open."""
        translate = QCoreApplication.translate
        alone, besides = translate("PhoneQuestions", "Call back"), translate("PhoneQuestions", "Or call back")
        self._back_title.setText(besides if asking else alone)
        self._asking.setVisible(asking)
        self._back.setVisible(calling_back)
        self._rule.setVisible(asking and calling_back)

    def answers(self) -> dict[str, str]:
        """Code of each question → what is typed."""
        return {question.value: field.text() for question, field in self.fields.items()}

    def clear(self) -> None:
        """Forget what was typed, for undoing too."""
        for field in self.fields.values():
            field.set_text("")  # unlike QLineEdit.clear it leaves nothing to undo
            field.clear()

    def focus_first(self) -> None:
        """The first question. Never a button that would make somebody known by one key too many."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.edit.setFocus()
