"""The right side of a referral: one-line entry, grid, problems, and what the person at the counter has decided about them."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import FixKind, LensLimits, can_transpose, transposed
from optician_desk.domain.lens_line import read_line
from optician_desk.domain.lenses import Eye, Parameter, show_value
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
    place_of,
    seem_spectacles,
    undone,
)

_OPTICAL = (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)


class ReferralLenses(QObject):
    """`judged` after each change; `finished` on Enter in the last field; `settled_all` when nothing is left to fill in.

    While an eye is empty its line is most likely typed next: the cursor stays in the one-line entry, what is in it selected.
    Enter on a line already taken, or on an empty one, says that no other eye comes.
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
        self.settled = Settled()
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
        self.verdict = self._verdict()

    def clear(self) -> None:
        """An empty form."""
        self.settled, self._taken = Settled(), ""
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
        self._form.problems.show_problems(() if quiet else self.verdict.problems)

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
        no_more = text in ("", self._taken)
        self._taken = text
        if no_more or not self._an_eye_is_empty():
            self.go_on(no_more=True)
        else:
            self._stay_in_line()

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
        if row is not None and row.isVisible():
            self._form.rightScroll.ensureWidgetVisible(row)
        if row is not None and row.reason.isVisible():
            row.reason.editor.setFocus()
        else:
            self._form.grid.go_to(eye, parameter)

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
