"""More time to answer: why, until when, and the letter that says so, in one go (GDPR Art. 12(3))."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import active
from optician_desk.services import extending
from optician_desk.ui.context import Context
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.decision_dialog import DecisionDialog
from optician_desk.ui.widgets.field import Field
from optician_desk.ui.widgets.toggles import CheckBox


class ExtendTimeDialog(DecisionDialog):
    """The reasons of the law to tick, what is behind them, the new day, and how the letter goes."""

    def __init__(self, context: Context, view: RequestView, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("ExtendTimeDialog", "Extend the time to answer"),
            translate(
                "ExtendTimeDialog",
                "Only within the first month, once, and only where the request is complex or several came at once. The customer "
                "is told why by a signed letter; much work alone is no reason.",
            ),
            translate("ExtendTimeDialog", "Extend and sign the letter"),
            parent,
        )
        self._request = view.row.request
        self.dates = self.line("", "value")
        self.places.addWidget(self.dates)
        self._add_reasons()
        self.add_reasoning(
            translate("ExtendTimeDialog", "Why the time is not enough"),
            translate("ExtendTimeDialog", "The customer reads it in the letter."),
        )
        self.add_ways(view.unreached)
        next(iter(self.boxes.values())).setFocus()
        session = context.session
        context.runner.read(self, lambda: extending.outlook(session, view.row.request), self._show, self._refuse)

    def _add_reasons(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.boxes: dict[str, CheckBox] = {}
        for entry in active(self.context.session.desk.policy.extension_reasons):
            words = entry.text.of(self.context.language)
            box = CheckBox(text=f"{words[:1].upper()}{words[1:]}")
            box.setMinimumHeight(28)
            column.addWidget(box)
            self.boxes[entry.id] = box
        field = Field(QCoreApplication.translate("ExtendTimeDialog", "Reason"), holder)
        self.places.addWidget(field)
        self.fields["reasons"] = field

    def _show(self, found: extending.Extendable) -> None:
        words = QCoreApplication.translate(
            "ExtendTimeDialog", "Now until {first}, then until {longer}. The customer has to be told by {last}."
        )
        days = {"first": found.first, "longer": found.longer.outer, "last": found.last_day}
        told = {name: format_day(day) for name, day in days.items()}
        told |= {name: told[name].rstrip(".") for name in ("longer", "last")}  # their sentences end with a stop
        self.dates.setText(words.format(**told))
        self.fit()

    def _refuse(self, error: BaseException) -> None:
        """It cannot be extended any more: that is said, and nothing can be typed in vain."""
        self.save.setEnabled(False)
        self.failed(error)

    def entries(self) -> dict[str, str]:
        ticked = " ".join(key for key, box in self.boxes.items() if box.isChecked())
        return {**super().entries(), "reasons": ticked}

    def fill_in(self, typed: dict[str, str]) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in typed.get("reasons", "").split())
        super().fill_in(typed)

    def job(self) -> Callable[[], object]:
        session, request = self.context.session, self._request
        reasons = [key for key, box in self.boxes.items() if box.isChecked()]
        why, how = self.typed("reasoning"), self.typed("how")
        return lambda: extending.extend(session, request, reasons, why, how)

    def done_with(self, result: object) -> None:
        if isinstance(result, LetterPaper):
            self.context.navigate("letter", letter=result.letter)
