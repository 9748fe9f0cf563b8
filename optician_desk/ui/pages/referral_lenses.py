"""The right side of a referral: one-line entry, grid, problems, and what the person at the counter has decided about them."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import FixKind, LensLimits, can_transpose, transposed
from optician_desk.domain.lens_line import LineEntry, read_line
from optician_desk.domain.lenses import Eye, Parameter, show_value
from optician_desk.domain.line_compare import differences
from optician_desk.domain.referral_form import EyeForm
from optician_desk.ui.forms.ui_referral import Ui_ReferralForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.referral_problems import (
    PAIR,
    Settled,
    Verdict,
    eye_forms,
    judge,
    key_of,
    not_as_written,
    place_of,
    seem_spectacles,
    undone,
)
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.problem_list import Problem

_OPTICAL = (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)
_SIDE = 24
"""Room (px) at the right of the table."""
_PAUSE = 600
"""So long (ms) after the last key the lines as written are held against the table."""


class ReferralLenses(QObject):
    """`judged` after each change; `finished` on Enter in the last field; `settled_all` when nothing is left to fill in.

    While an eye is empty its line is most likely typed next: the cursor stays in the one-line entry, what is in it selected.
    Enter on a line already taken, or on an empty one, says that no other eye comes. Lines taken while none stand in the
    referral's own field are offered to it.
    """

    judged = Signal()
    finished = Signal()
    settled_all = Signal()

    def __init__(self, form: Ui_ReferralForm, point: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._point = form, point
        self._limits = LensLimits()
        self._quiet = False
        self._taken = ""
        self._lines: dict[tuple[Eye, ...], str] = {}
        self._compared: Problem | None = None
        self.settled = Settled()
        self.as_written = LinkButton(
            form.line, text=QCoreApplication.translate("ReferralPage", "Put this into “As written in the referral”")
        )
        self.as_written.hide()
        form.line.add_to_label(self.as_written)
        self.as_written.clicked.connect(self._put_as_written)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._compare)
        form.verbatim.edit.textChanged.connect(self._lines_changed)
        form.line.edit.editingFinished.connect(self._pause.start)
        form.grid.left.connect(self._pause.start)
        form.grid.lined.connect(self._take_line_of)
        form.grid.point = point
        form.line.edit.setProperty("measure", "large")
        form.line.edit.returnPressed.connect(self.take_line)
        form.grid.edited.connect(self._typed)
        form.grid.changed.connect(self.judge)
        form.grid.finished.connect(self.finished)
        form.spectacles.clicked.connect(self.judge)
        form.problems.fixed.connect(self._fix)
        form.problems.asked.connect(self._ask)
        form.problems.explained.connect(self._explain)
        form.rightScroll.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self.verdict = self._verdict()

    def _make_room_for_bar(self) -> None:
        """The scroll bar stands in the margin: where it comes, no field becomes narrower."""
        bar, column = self._form.rightScroll.verticalScrollBar(), self._form.rightColumn
        sides = column.contentsMargins()
        sides.setRight(_SIDE - (bar.sizeHint().width() if bar.maximum() > 0 else 0))
        column.setContentsMargins(sides)

    def clear(self) -> None:
        """An empty form."""
        self.settled, self._taken, self._compared = Settled(), "", None
        self._lines = {}
        self._offer_lines()
        self._form.line.set_text("")
        self._form.line.clear()
        self._form.grid.clear_all()
        self._form.spectacles.setChecked(False)

    def begin(self, limits: LensLimits, reasons: tuple[tuple[str, str], ...]) -> None:
        """Take limits and reasons of the policy file."""
        self._limits = limits
        self._form.problems.set_reasons(reasons)
        self.judge()

    def be_quiet(self, quiet: bool) -> None:
        """Show no problems while nothing of the values will be kept."""
        self._quiet = quiet
        shown = list(self.verdict.problems)
        if self._compared is not None:  # a slip of typing may be behind what is unusual: it is seen before that
            shown.insert(sum(problem.tone is Tone.DANGER for problem in shown), self._compared)
        self._form.problems.show_problems(() if quiet else tuple(shown))

    def typed(self) -> dict[Eye, dict[Parameter, str]]:
        """The ten fields as typed."""
        return {eye: self._form.grid.typed(eye) for eye in Eye}

    def forms(self) -> dict[Eye, EyeForm]:
        """What is handed to the service."""
        return eye_forms(self.typed(), self.settled)

    def pair_reason(self) -> str:
        """Why the eyes may differ as they do; empty for no reason given."""
        return self.settled.reasons.get(PAIR, "")

    def places(self) -> list[str]:
        """What is still open, as `OS AXIS`, in the order in which it is gone through."""
        return [f"{key.partition('.')[0]} {place_of(key)[1].label}" for key in self.verdict.open]

    def take_line(self) -> None:
        """Read the one-line entry into the grid; what cannot be read is selected and nothing is taken over."""
        form, text = self._form, self._form.line.text()
        entry = read_line(form.line.edit.text(), self.typed())
        if entry.errors:
            first = entry.errors[0]
            form.line.set_error(sentence(Refusal(first.code)))
            form.line.edit.setSelection(first.start, first.end - first.start)
            return
        self._take(entry, text)
        no_more = text in ("", self._taken)
        self._taken = text
        if no_more or not self._an_eye_is_empty():
            self.go_on(no_more=True)
        else:
            self._stay_in_line()

    def _take_line_of(self, eye: str, text: str) -> None:
        """A whole line typed into the first field of an eye, with or without the eye's name."""
        typed = self.typed()
        typed[Eye(eye)] = dict.fromkeys(Parameter, "")
        for line in (text.strip(), f"{eye} {text.strip()}"):
            entry = read_line(line, typed)
            if entry.eyes and not entry.errors:
                self._form.grid.inputs[Eye(eye), Parameter.POWER].clear()
                self._take(entry, line)
                return

    def take_what_is_left(self) -> bool:
        """Take a line that was typed and not yet taken, where its eyes are still empty; whether there was one.

        Asked before saving: what is typed is seen in the table first, and no value that stands there is written over.
        """
        before = dict(self._lines)
        for eye in Eye:
            self._form.grid.settle(eye, Parameter.POWER)
        text, typed = self._form.line.text(), self.typed()
        entry = read_line(text, typed)
        empty = {eye for eye, values in typed.items() if not any(value.strip() for value in values.values())}
        if text != self._taken and entry.eyes and not entry.errors and entry.eyes.keys() <= empty:
            self._taken = text
            self._take(entry, text)
        return self._lines != before

    def _take(self, entry: LineEntry, text: str) -> None:
        """Write what was read into the table."""
        form = self._form
        for eye, values in entry.eyes.items():
            for parameter in values:
                self.settled.reasons.pop(key_of(eye, parameter), None)
            self.settled.reasons.pop(PAIR, None)
            self.settled.originals.pop(eye, None)
            whole = dict.fromkeys(_OPTICAL, "") if Parameter.POWER in values else {}
            form.grid.fill(eye, {**whole, **values})
        self.judge()
        if seem_spectacles(self.verdict.checks):
            form.spectacles.setChecked(True)
            self.judge()
        if entry.eyes:
            self._lines = {eyes: line for eyes, line in self._lines.items() if not entry.eyes.keys() & set(eyes)}
            self._lines[tuple(entry.eyes)] = text
        self._offer_lines()

    def _offer_lines(self) -> None:
        self.as_written.setVisible(bool(self._lines) and not self._form.verbatim.text().strip())

    def _put_as_written(self) -> None:
        """The person says that it stands so in the referral; it can be changed there."""
        self._form.verbatim.set_text("\n".join(self._lines.values()))
        self._form.verbatim.edit.setFocus()

    def _lines_changed(self) -> None:
        self._offer_lines()
        self._pause.start()

    def _compare(self) -> None:
        """Hold the lines as written against the table; what is not in the table yet is not missed while it is being filled."""
        typed = self.typed()
        table = {eye: {**values, **self.settled.originals.get(eye, {})} for eye, values in typed.items()}
        found = differences(self._form.verbatim.text(), table)
        if self._form.line.edit.hasFocus() or self._form.grid.is_typed_in():
            found = tuple(one for one in found if one.table is not None)
        self._compared = not_as_written(found, self._point) if found else None
        self.be_quiet(self._quiet)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def go_on(self, no_more: bool = False) -> None:
        """To the next open value, to the line while an eye is empty (unless `no_more` of them comes), or on."""
        if self.verdict.open:
            self.go_to(self.verdict.open[0])
        elif self._an_eye_is_empty() and not no_more:
            self._stay_in_line()
        else:
            self.settled_all.emit()

    def _an_eye_is_empty(self) -> bool:
        return any(not any(text.strip() for text in values.values()) for values in self.typed().values())

    def _stay_in_line(self) -> None:
        edit = self._form.line.edit
        edit.setFocus()
        edit.selectAll()

    def go_to(self, key: str) -> None:
        """Put the cursor where this is settled: its reason field, or the value itself."""
        eye, parameter = place_of(key)
        row = self._form.problems.rows.get(key)
        if row is not None and row.reason.isVisible():
            row.reason.editor.setFocus()
        else:
            self._form.grid.go_to(eye, parameter)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """The field with the cursor, once the rows around it have their places."""
        widget = self._form.right.window().focusWidget()
        if widget is not None and self._form.right.isAncestorOf(widget):
            self._form.rightScroll.ensureWidgetVisible(widget, 0, 28)

    def _typed(self, eye: str, parameter: str) -> None:
        """A value was changed by hand: what was decided about it before no longer holds."""
        self.settled.reasons.pop(f"{eye}.{parameter}", None)
        if Parameter(parameter) is Parameter.POWER:
            self.settled.reasons.pop(PAIR, None)
        if Parameter(parameter) in _OPTICAL:
            self.settled.originals.pop(Eye(eye), None)
        self.judge()

    def _verdict(self) -> Verdict:
        return judge(self.typed(), self.settled, self._limits, self._form.spectacles.isChecked(), self._point)

    def judge(self) -> None:
        """Check everything anew and show it."""
        self.verdict = self._verdict()
        for eye, check in self.verdict.checks.items():
            if not check.findings:
                self.settled.asked.discard(eye)
            explained = frozenset(p for p in Parameter if self.settled.reasons.get(key_of(eye, p)))
            self._form.grid.show_check(check, explained, eye in self.settled.asked)
        self.be_quiet(self._quiet)
        self._pause.start()
        self.judged.emit()

    def _fix(self, key: str) -> None:
        fix = self.verdict.fixes.get(key)
        if fix is None:
            return
        eye, parameter = place_of(key)
        if fix.kind is FixKind.WRITE:
            self._form.grid.fill(eye, {parameter: show_value(parameter, fix.value, self._point)})
        elif can_transpose(self.verdict.checks[eye].values):
            new = transposed(self.verdict.checks[eye])
            written = self._form.grid.typed(eye)
            self.settled.originals[eye] = {p: written[p] for p in _OPTICAL}
            self._form.grid.fill(eye, {p: show_value(p, new.value(p), self._point) for p in _OPTICAL})
        self.judge()
        self.go_on()

    def _ask(self, key: str) -> None:
        eye = undone(key)
        if eye is not None:
            self._form.grid.fill(eye, self.settled.originals.pop(eye))
            self.judge()
            return
        eye, parameter = place_of(key)
        self.settled.asked ^= {eye}
        self.judge()
        self._form.grid.go_to(eye, parameter)

    def _explain(self, key: str, reason: str) -> None:
        self.settled.reasons[key] = reason
        self.judge()

    def draft(self) -> dict[str, str]:
        """What is typed here, for a draft."""
        grid = {eye.value: {p.value: text for p, text in values.items()} for eye, values in self.typed().items()}
        filled = any(text for values in grid.values() for text in values.values())
        return {"line": self._form.line.edit.text(), **({"grid": json.dumps(grid)} if filled else {})}

    def restore(self, draft: dict[str, str]) -> None:
        """Put a draft back."""
        self._form.line.set_text(draft.get("line", ""))
        for eye, values in json.loads(draft.get("grid", "{}")).items():
            self._form.grid.fill(Eye(eye), {Parameter(name): text for name, text in values.items()})
        self.judge()
