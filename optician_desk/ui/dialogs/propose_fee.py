"""A fee for an answer beyond the free ones of the year: proposed with its cost sheet, agreed to, or dropped (policy 5.4)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.request_view import RequestView
from optician_desk.services import fees
from optician_desk.ui.context import Context
from optician_desk.ui.models.money import money
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.decision_dialog import DecisionDialog
from optician_desk.ui.widgets.field import LineField

_COLUMNS = 3


class ProposeFeeDialog(DecisionDialog):
    """While a fee waits for the customer's word, what became of it; else the cost sheet whose sum is the fee."""

    def __init__(self, context: Context, view: RequestView, parent: QWidget | None = None) -> None:
        self._open = view.fee is not None and view.fee.state == "proposed"
        title, note, verb = self._words()
        super().__init__(context, title, note, verb, parent)
        self._request, self._view = view.row.request, view
        self.amounts: dict[str, LineField] = {}
        self._cents: dict[str, int] = {}
        self.count = self.line("", "value")
        self.total = self.line("", "strong")
        self.places.addWidget(self.count)
        if self._open and view.fee is not None:
            self._ask_what_came_of_it(view.fee.cents)
        else:
            self._show_count()
            self._add_sheet()

    def _words(self) -> tuple[str, str, str]:
        translate = QCoreApplication.translate
        if self._open:
            return (
                translate("ProposeFeeDialog", "Answer to the fee"),
                translate(
                    "ProposeFeeDialog",
                    "Record what the customer chose. Whoever withdraws the request pays nothing: then close the request.",
                ),
                translate("ProposeFeeDialog", "The customer agrees"),
            )
        return (
            translate("ProposeFeeDialog", "Propose a fee"),
            translate(
                "ProposeFeeDialog",
                "Only where the request is excessive, or for a further copy, and only what preparing the answer costs; the shop "
                "has to prove it. The customer is told before and may withdraw the request.",
            ),
            translate("ProposeFeeDialog", "Propose and sign the letter"),
        )

    def _ask_what_came_of_it(self, cents: int) -> None:
        words = QCoreApplication.translate("ProposeFeeDialog", "Proposed: {sum}")
        self.count.setText(words.format(sum=money(cents, self.context.language)))
        self.drop = SecondaryButton(text=QCoreApplication.translate("ProposeFeeDialog", "Ask for no fee"))
        self.drop.clicked.connect(self._drop)
        self.buttons.insertWidget(self.buttons.indexOf(self.save), self.drop)
        QWidget.setTabOrder(self.cancel, self.drop)
        QWidget.setTabOrder(self.drop, self.save)
        self.save.setFocus()

    def _drop(self) -> None:
        session, request = self.context.session, self._request
        self.refused.clear()
        self.run(lambda: fees.drop(session, request))

    def _show_count(self) -> None:
        words = QCoreApplication.translate(
            "ProposeFeeDialog", "Answers this calendar year: {answers}. Free: {free} (policy 5.4)."
        )
        self.count.setText(words.format(answers=self._view.answers_this_year, free=self._view.free_answers))

    def _add_sheet(self) -> None:
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        self.places.addLayout(grid)
        for at, line in enumerate(fees.lines(self.context.session.desk.policy, self.context.language)):
            field = LineField(
                label=f"{line.name[:1].upper()}{line.name[1:]}", hint=money(line.cents, self.context.language)
            )
            field.edit.textEdited.connect(self._count)
            grid.addWidget(field, at // _COLUMNS, at % _COLUMNS)
            self.amounts[line.id] = field
            self._cents[line.id] = line.cents
            self.follow("sheet" if at == 0 else f"sheet.{line.id}", field)
        self.places.addWidget(self.total)
        self.add_reasoning(
            translate("ProposeFeeDialog", "Why a fee is fair"),
            translate("ProposeFeeDialog", "The customer reads it in the letter."),
        )
        self.add_ways(self._view.unreached)
        self._count()
        next(iter(self.amounts.values())).editor.setFocus()

    def _typed(self) -> dict[str, int]:
        """What stands in the sheet; what is no number becomes one that is refused."""
        found = {}
        for name, field in self.amounts.items():
            text = field.text()
            found[name] = int(text) if text.isascii() and text.isdigit() else (-1 if text else 0)
        return found

    def _count(self) -> None:
        typed = {name: max(0, amount) for name, amount in self._typed().items()}
        words = QCoreApplication.translate("ProposeFeeDialog", "Fee: {sum}")
        self.total.setText(words.format(sum=money(fees.total(typed, self._cents), self.context.language)))

    def fill_in(self, typed: dict[str, str]) -> None:
        super().fill_in(typed)
        if not self._open:
            self._count()

    def job(self) -> Callable[[], object]:
        session, request = self.context.session, self._request
        if self._open:
            return lambda: fees.accept(session, request)
        units, why, how = self._typed(), self.typed("reasoning"), self.typed("how")
        return lambda: fees.propose(session, request, units, why, how)

    def done_with(self, result: object) -> None:
        if isinstance(result, LetterPaper):
            self.context.navigate("letter", letter=result.letter)
