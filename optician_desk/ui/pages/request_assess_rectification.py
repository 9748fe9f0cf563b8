"""Assessing a rectification: which values are put right, what shows each, and what is not (policy 5.3; GDPR Art. 16)."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.card_view import Value
from optician_desk.domain.errors import DeskError
from optician_desk.domain.rectification import Correction
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.staff import Permission
from optician_desk.services import rectifying
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.rectify_value import RectifyValueDialog
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_asked import Asked
from optician_desk.ui.pages.request_assess import AssessForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.field import TextField
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.toggles import CheckBox
from optician_desk.ui.widgets.value_to_right import ValueToRight

#: The only ground on which a part of a rectification is refused: what is asked would not be right.
ACCURATE = "accurate"


class RequestAssessRectification(AssessForm):
    """Every value of the card with its pencil; what is put right is recorded all at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept: dict[str, str] = {}
        self.corrections: dict[str, Correction] = {}
        self.rows: dict[str, ValueToRight] = {}
        self.dialog: RectifyValueDialog | None = None
        self.asked = Asked(QCoreApplication.translate("RequestAssessRectification", "What is corrected"))
        self.refused = NoticeStrip()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.in_part = CheckBox(
            text=QCoreApplication.translate(
                "RequestAssessRectification", "Something else that was asked for stays as it is"
            )
        )
        self.in_part.toggled.connect(self._show_part)
        self.in_part.setEnabled(context.session.may(Permission.APPROVE_REPORT))
        self._who = QLabel(
            QCoreApplication.translate(
                "RequestAssessRectification", "Only a manager decides that something asked for stays as it is."
            )
        )
        self._who.setProperty("role", "caption")
        self._who.setWordWrap(True)
        self.reasoning = TextField(
            label=QCoreApplication.translate("RequestAssessRectification", "Why it stays"),
            hint=QCoreApplication.translate(
                "RequestAssessRectification", "What shows that the present value is right. It stands in the answer."
            ),
        )
        self.reasoning.edit.setFixedHeight(84)
        self.reasoning.edit.textChanged.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.asked, self.refused, self._list, self.in_part, self._who, self.reasoning):
            column.addWidget(widget)
        self.reasoning.hide()

    # --------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        known = self._view
        if known is None or known.row.request != view.row.request or known.assessment != view.assessment:
            refused = view.assessment.reasoning if view.assessment and view.assessment.ground else ""
            self.corrections, self._kept = {}, {}
            self.in_part.setChecked(bool(refused))
            self.reasoning.set_text(refused)
            self.reasoning.setEnabled(self.in_part.isEnabled())
        self._view = view
        self.refused.clear()
        self.asked.show_request(view)
        for part in (self._list, self.in_part):
            part.setVisible(view.row.has_card)
        self._who.setVisible(view.row.has_card and not self.in_part.isEnabled())
        self._show_part()
        if not view.row.has_card:
            self._fill(())
            return
        session, request, language = self.context.session, view.row.request, self.context.language
        self.context.runner.write(self, lambda: rectifying.values_of(session, request, language), self._fill)

    def _fill(self, values: tuple[Value, ...]) -> None:
        had_focus = self._list.isAncestorOf(self.focusWidget()) if self.focusWidget() else True
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for value in values:
            if self.rows:
                self._rows.addWidget(Hairline())
            key = f"{value.table}:{value.slot}"
            row = ValueToRight(value, self.context.language)
            row.wanted.connect(lambda key=key: self.correct(key))
            row.left_out.connect(lambda key=key: self._leave_out(key))
            row.put(self.corrections.get(key))
            self.rows[key] = row
            self._rows.addWidget(row)
        if self._kept:
            self.restore(self._kept)
        if had_focus:
            self.focus_first()
        self.changed.emit()

    def _show_part(self, _on: bool = False) -> None:
        self.reasoning.setVisible(self.in_part.isChecked() and not self.in_part.isHidden())
        if self.in_part.isChecked() and self.in_part.hasFocus():  # not where a draft is put back
            self.revealed.emit(self.reasoning)
        self.changed.emit()

    def _typed(self) -> None:
        self.reasoning.clear()
        self.changed.emit()

    # -------------------------------------------------------------------------------------------------------- changing
    def correct(self, key: str) -> None:
        """Ask how this value should be."""
        if self._view is None:
            return
        request, value = self._view.row.request, self.rows[key].value
        self.dialog = RectifyValueDialog(self.context, request, value, self.corrections.get(key), self.window())
        self.dialog.chosen.connect(lambda made: self._take(key, made))
        self.dialog.open()

    def _take(self, key: str, made: Correction) -> None:
        self.corrections[key] = made
        self.rows[key].put(made)
        self.refused.clear()
        self.changed.emit()

    def _leave_out(self, key: str) -> None:
        self.corrections.pop(key, None)
        self.rows[key].put(None)
        self.rows[key].edit.setFocus()
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------------ foot
    def missing(self) -> list[str]:
        if self._stranger():
            return []
        found = []
        if not self.corrections:
            found.append(
                QCoreApplication.translate("RequestAssessRectification", "Select each value that is to be corrected.")
            )
        if self.in_part.isChecked() and not self.reasoning.text().strip():
            found.append(QCoreApplication.translate("RequestAssessRectification", "Say why the rest stays as it is."))
        return found

    def primary(self) -> str:
        if self._stranger():
            return self._nothing_words()
        return QCoreApplication.translate("RequestAssessRectification", "Correct")

    def may_submit(self) -> bool:
        return not self.missing()

    def submit(self) -> None:
        if self._view is None or self.missing():
            return
        session, request, language = self.context.session, self._view.row.request, self.context.language
        if self._stranger():
            self._record_nothing(request)
            return
        corrections = tuple(self.corrections.values())
        partly = self.in_part.isChecked() and self.in_part.isEnabled()  # what a manager refused stays so by itself
        ground, reasoning = (ACCURATE, self.reasoning.text()) if partly else ("", "")

        def job() -> object:
            return rectifying.rectify(
                session, request, corrections, ground=ground, reasoning=reasoning, language=language
            )

        self.want(job, QCoreApplication.translate("RequestAssessRectification", "Values corrected"))

    def show_error(self, error: DeskError) -> bool:
        if error.field == "reasoning":
            self.reasoning.set_error(sentence(error))
            self.reasoning.editor.setFocus()
            self.revealed.emit(self.reasoning)
            return True
        self.refused.show_notice(Tone.DANGER, sentence(error))
        self.revealed.emit(self.refused)
        return True

    def focus_first(self) -> None:
        row = next(iter(self.rows.values()), None)
        if row is not None:
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------------------------------------------------- drafts
    def draft(self) -> dict[str, str] | None:
        kept = {key: json.dumps(asdict(made), ensure_ascii=False) for key, made in self.corrections.items()}
        if self.in_part.isChecked():
            kept["reasoning"] = self.reasoning.text()
        return kept or None

    def restore(self, draft: dict[str, str]) -> None:
        if not self.rows:  # the values are still being read
            self._kept = draft
            return
        self._kept = {}
        if "reasoning" in draft and self.in_part.isEnabled():
            self.in_part.setChecked(True)
            self.reasoning.set_text(draft["reasoning"])
        for key, row in self.rows.items():
            if key in draft:
                self.corrections[key] = Correction(**json.loads(draft[key]))
                row.put(self.corrections[key])
        self.changed.emit()
