"""Marking what must be kept: which values, because of which criterion, why and until when (policy 4.3, 7.2)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from optician_desk.domain.card_view import CardView
from optician_desk.domain.errors import Refusal
from optician_desk.domain.hold_view import HoldChoices, NewHold
from optician_desk.domain.local_time import legal_day
from optician_desk.ui.context import Context
from optician_desk.ui.draft_keeper import unfinished
from optician_desk.ui.forms.ui_hold import Ui_HoldForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.date_field import Side
from optician_desk.ui.widgets.field import Field
from optician_desk.ui.widgets.refusal import say_refusal
from optician_desk.ui.widgets.toggles import CheckBox

WHOLE = ""
REASONING_LIMIT = 300


class HoldDialog(QDialog):
    """`placed(CardView)` once it is saved. Opened once the card's values are known."""

    placed = Signal(object)
    kept_as = "hold"

    def __init__(
        self, context: Context, subject: str, task: str, choices: HoldChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._subject, self._task = context, subject, task
        self.form = Ui_HoldForm()
        self.form.setupUi(self)
        form = self.form
        self.boxes: dict[str, CheckBox] = {}
        whole = QCoreApplication.translate("HoldDialog", "The whole card")
        for at, (place, name) in enumerate(((WHOLE, whole), *choices.places)):
            box = CheckBox(self, text=name)
            box.setMinimumHeight(28)
            box.toggled.connect(self._ticked)
            form.places.addWidget(box, (at + 1) // 2, 0 if at == 0 else (at - 1) % 2, 1, 2 if at == 0 else 1)
            self.boxes[place] = box
        form.criterion.box.may_be_narrow()
        form.criterion.add("", QCoreApplication.translate("HoldDialog", "Choose…"))
        for key, words in choices.criteria:
            form.criterion.add(key, f"{words[:1].upper()}{words[1:]}")
        form.until.expect(Side.COMING, lambda: legal_day(context.session.desk.clock()))
        form.reasoning.edit.setMaxLength(REASONING_LIMIT)
        form.coversError.hide()
        form.cancel.clicked.connect(self.reject)
        form.save.clicked.connect(self._save)
        form.save.setDefault(True)
        chain = [*self.boxes.values(), form.criterion.editor, form.reasoning.editor, form.until.editor]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)
        self.setMinimumWidth(520)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.boxes[WHOLE].setFocus()

    def _ticked(self) -> None:
        """The whole card leaves nothing to choose."""
        whole = self.boxes[WHOLE].isChecked()
        for place, box in self.boxes.items():
            if place != WHOLE:
                box.setEnabled(not whole)
        self.form.coversError.hide()

    def covers(self) -> tuple[str, ...] | None:
        """What is ticked: none for the whole card, None where nothing is."""
        if self.boxes[WHOLE].isChecked():
            return ()
        return tuple(place for place, box in self.boxes.items() if box.isChecked()) or None

    def half_typed(self) -> dict[str, str] | None:
        """What stands in the fields and what is ticked; None as long as nothing does."""
        form = self.form
        entries = {name: "1" for name, box in self._ticks() if box.isChecked()}
        entries |= {"criterion": form.criterion.key(), "reasoning": form.reasoning.text(), "until": form.until.text()}
        return entries if any(entries.values()) else None

    def fill_in(self, typed: dict[str, str]) -> None:
        """Put a draft back, and say that it is one."""
        form = self.form
        for name, box in self._ticks():
            box.setChecked(name in typed)
        form.criterion.choose(typed.get("criterion", ""))
        form.reasoning.set_text(typed.get("reasoning", ""))
        form.until.set_text(typed.get("until", ""))
        form.refused.show_notice(Tone.NEUTRAL, unfinished(), icon="file-lock")
        QTimer.singleShot(0, self, self.adjustSize)

    def _ticks(self) -> list[tuple[str, CheckBox]]:
        return [(f"covers.{place}", box) for place, box in self.boxes.items()]

    def _save(self) -> None:
        form, covers = self.form, self.covers()
        for field in (form.criterion, form.reasoning, form.until):
            field.clear()
        form.refused.clear()
        form.coversError.hide()
        until = form.until.day()
        if covers is None:
            self._failed(Refusal("hold.nothing_chosen", "covers"))
        elif until is None:
            self._failed(Refusal("hold.day_missing", "until"))
        else:
            self._place(NewHold(form.criterion.key(), form.reasoning.text(), until, covers))

    def _place(self, hold: NewHold) -> None:
        session, language = self._context.session, self._context.language
        subject, task = self._subject, self._task

        def job() -> CardView:
            from optician_desk.services import card_states

            return card_states.place_hold(session, subject, hold, language=language, task=task)

        self._context.runner.write(self, job, self._done, self._failed)

    def _done(self, view: CardView) -> None:
        self.placed.emit(view)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        form = self.form
        if isinstance(error, Refusal) and error.field == "covers":
            form.coversError.setText(sentence(error))
            form.coversError.show()
            self.boxes[WHOLE].setFocus()
        else:
            fields: dict[str, Field] = {"criterion": form.criterion, "reasoning": form.reasoning, "until": form.until}
            say_refusal(self, self._context, error, form.refused, fields)
        QTimer.singleShot(0, self, self.adjustSize)  # once the message has its place
