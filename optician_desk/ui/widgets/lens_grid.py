"""The grid of a referral: two eyes by five parameters, a verdict in a word and an icon under every input."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain.lens_checks import EyeCheck, FixKind, Level
from optician_desk.domain.lenses import Eye, Parameter, read_value, show_value
from optician_desk.ui import theme
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.painting import set_state

_UNITS = {
    Parameter.POWER: "D",
    Parameter.BASE_CURVE: "mm",
    Parameter.DIAMETER: "mm",
    Parameter.CYLINDER: "D",
    Parameter.AXIS: "°",
}
_ICON, _ICON_GAP, _INSET = 14, 5, 12
_LONGEST = 16
_LONGEST_LINE = 120
_LOOKS = {
    Level.FINE: ("check", "second", ""),
    Level.UNUSUAL: ("triangle-alert", "warning", "warning"),
    Level.MISSING: ("circle-alert", "danger", "error"),
    Level.IMPOSSIBLE: ("circle-x", "danger", "error"),
}


class Verdict(QWidget):
    """Icon and word, right-aligned under the number. It takes the width of its field: a longer word moves no column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._word = Icon(size=_ICON), QLabel()
        self._word.setProperty("role", "caption")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, _INSET, 0)
        self._row.setSpacing(_ICON_GAP)
        self._row.addStretch()
        self._row.addWidget(self._icon)
        self._row.addWidget(self._word)
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set(self, word: str, icon: str, tint: str) -> None:
        """Show it; an empty word shows nothing."""
        self._word.setText(word)
        set_state(self._word, "tone", tint)
        self._icon.set(icon if word else "", tint)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow field a long word comes up to the edge, and then without its icon."""
        word = self._word.sizeHint().width()
        whole = _ICON + _ICON_GAP + word
        self._icon.setVisible(whole <= self.width())
        rest = self.width() - (whole if whole <= self.width() else word)
        self._row.setContentsMargins(0, 0, min(_INSET, max(0, rest)), 0)

    def word(self) -> str:
        """The word now shown."""
        return self._word.text()


class LensGrid(QWidget):
    """`edited(eye, parameter)` for what a person types, `changed` for any change, `finished` on Enter in the last input.

    `lined(eye, text)` when more than one value was typed into the first field of an eye, as on the paper; `left` when a field is.
    """

    edited = Signal(str, str)
    changed = Signal()
    finished = Signal()
    lined = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point = ","
        self.inputs: dict[tuple[Eye, Parameter], QLineEdit] = {}
        self.verdicts: dict[tuple[Eye, Parameter], Verdict] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, 48)
        translate = QCoreApplication.translate
        sides = {Eye.RIGHT: translate("LensGrid", "right"), Eye.LEFT: translate("LensGrid", "left")}
        for column, parameter in enumerate(Parameter, start=1):
            head = QLabel(f"{parameter.label} {_UNITS[parameter]}")
            head.setProperty("role", "label")
            head.setContentsMargins(0, 0, 12, 0)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
            grid.setColumnStretch(column, 1)
        for line, eye in enumerate(Eye):
            row = 1 + 2 * line
            grid.addLayout(self._side(eye, sides[eye]), row, 0)
            for column, parameter in enumerate(Parameter, start=1):
                grid.addWidget(self._input(eye, parameter, sides[eye]), row, column)
                verdict = Verdict()
                self.verdicts[eye, parameter] = verdict
                grid.addWidget(verdict, row + 1, column, Qt.AlignmentFlag.AlignTop)
            if eye is Eye.RIGHT:
                grid.setRowMinimumHeight(row + 1, 26)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # what is said below moves no row
        last = self.inputs[Eye.LEFT, Parameter.AXIS]
        last.returnPressed.connect(self.finished)
        self.setFocusProxy(self.inputs[Eye.RIGHT, Parameter.POWER])

    def _side(self, eye: Eye, words: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        for text, role in ((eye.value, "section"), (words, "caption")):
            label = QLabel(text)
            label.setProperty("role", role)
            column.addWidget(label)
        column.addStretch()
        return column

    def _input(self, eye: Eye, parameter: Parameter, side: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setProperty("measure", "lens")
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setMaxLength(_LONGEST_LINE if parameter is Parameter.POWER else _LONGEST)
        edit.setMinimumWidth(84)
        theme.set_tabular(edit)
        edit.setAccessibleName(f"{eye.value} ({side}) {parameter.label}, {_UNITS[parameter]}")
        edit.textEdited.connect(lambda _: self.edited.emit(eye.value, parameter.value))
        edit.textChanged.connect(lambda _: self.changed.emit())
        edit.editingFinished.connect(lambda: self.settle(eye, parameter))
        edit.editingFinished.connect(self.left)
        self.inputs[eye, parameter] = edit
        return edit

    def settle(self, eye: Eye, parameter: Parameter) -> None:
        """Show the number that was read in its own form: the sign it was taken with must be seen."""
        edit = self.inputs[eye, parameter]
        reading = read_value(parameter, edit.text())
        if reading.value is not None:
            edit.setText(show_value(parameter, reading.value, self.point))
            if parameter is Parameter.CYLINDER and reading.value == 0:
                self.inputs[eye, Parameter.AXIS].clear()
        elif parameter is Parameter.POWER and " " in edit.text().strip():
            self.lined.emit(eye.value, edit.text())

    def typed(self, eye: Eye) -> dict[Parameter, str]:
        """The five texts of one eye."""
        return {parameter: self.inputs[eye, parameter].text() for parameter in Parameter}

    def fill(self, eye: Eye, values: Mapping[Parameter, str]) -> None:
        """Write some fields of one eye and bring them into form."""
        for parameter, text in values.items():
            self.inputs[eye, parameter].setText(text)
            self.settle(eye, parameter)

    def clear_all(self) -> None:
        """Empty every field."""
        for edit in self.inputs.values():
            edit.clear()

    def is_typed_in(self) -> bool:
        """Whether the cursor is in one of the fields."""
        return any(edit.hasFocus() for edit in self.inputs.values())

    def go_to(self, eye: Eye, parameter: Parameter) -> None:
        """Put the cursor into one field and select what is in it."""
        edit = self.inputs[eye, parameter]
        edit.setFocus()
        edit.selectAll()

    def show_check(self, check: EyeCheck, explained: frozenset[Parameter], asked: bool) -> None:
        """The verdict under each field of one eye: `explained` values have a reason, `asked` leaves the open ones be."""
        for parameter in Parameter:
            level = check.level(parameter)
            word, icon, tint, state = self._look(level, parameter in explained, asked)
            if not asked and any(f.fix and f.fix.kind is FixKind.TRANSPOSE for f in check.findings_of(parameter)):
                word, icon = QCoreApplication.translate("LensGrid", "to transpose"), "arrow-left-right"
            self.verdicts[check.eye, parameter].set(word, icon, tint)
            edit = self.inputs[check.eye, parameter]
            set_state(edit, "state", state)
            edit.setAccessibleDescription(word)

    def _look(self, level: Level | None, explained: bool, asked: bool) -> tuple[str, str, str, str]:
        translate = QCoreApplication.translate
        if level is None:
            return "", "", "second", ""
        words = {
            Level.FINE: translate("LensGrid", "fine"),
            Level.UNUSUAL: translate("LensGrid", "unusual"),
            Level.MISSING: translate("LensGrid", "missing"),
            Level.IMPOSSIBLE: translate("LensGrid", "not possible"),
        }
        icon, tint, state = _LOOKS[level]
        if level is Level.UNUSUAL and explained:
            return translate("LensGrid", "explained"), "check", "second", ""
        if level is not Level.FINE and asked:
            return translate("LensGrid", "ask the doctor"), "circle-help", "warning", "warning"
        return words[level], icon, tint, state
