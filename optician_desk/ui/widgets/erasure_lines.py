"""What an erasure takes and leaves, category by category; and a check box whose words may run over two lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.erasure_view import Line
from optician_desk.domain.names_in_sentences import inside
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import Chip, Hairline
from optician_desk.ui.widgets.toggles import CheckBox


class _Row(QWidget):
    def __init__(self, parent: QWidget, name: str, reason: str, chip: Chip) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, role in ((name, "value"), (reason, "secondary")):
            if text:
                label = QLabel(text)
                label.setProperty("role", role)
                label.setWordWrap(True)
                words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)


class ErasureLines(QWidget):
    """A row for what goes and one for what stays, with its reasons and its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[tuple[str, str, str]] = []

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these, in their order."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for line in lines:
            if line.erased:
                words = QCoreApplication.translate("ErasureLines", "Erase: {count}").format(count=line.erased)
                self._add(line.name, "", words, "trash-2", Tone.DANGER)
            if line.kept:
                words = QCoreApplication.translate("ErasureLines", "Keep: {count}").format(count=line.kept)
                self._add(line.name, _because(line), words, "lock", Tone.NEUTRAL)

    def _add(self, name: str, reason: str, words: str, icon: str, tone: Tone) -> None:
        if self._rows:
            self._column.addWidget(Hairline(self))
        self._rows.append((name, words, reason))
        self._column.addWidget(_Row(self, name, reason, Chip(self, text=words, icon=icon, tone=tone)))

    def rows(self) -> list[tuple[str, str, str]]:
        """Name, state and reason of each row, for tests."""
        return list(self._rows)


def _because(line: Line) -> str:
    reasons = "; ".join(line.reasons)
    reasons = reasons[:1].upper() + reasons[1:]
    if line.until is None:
        return reasons
    return QCoreApplication.translate("ErasureLines", "{reasons}; until {day}").format(
        reasons=reasons, day=format_day(line.until)
    )


class _Words(QLabel):
    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()


class Criterion(QWidget):
    """A check box for one criterion, its words beside it: a tick says that it has ended, and so do the words."""

    def __init__(self, parent: QWidget, key: str, text: str) -> None:
        super().__init__(parent)
        self.key = key
        self.box = CheckBox(self)
        ended = QCoreApplication.translate("Criterion", "No longer holds: {ground}").format(ground=inside(text))
        self.box.setAccessibleName(ended)
        words = _Words(ended)
        words.setProperty("role", "line")
        words.setWordWrap(True)
        words.pressed.connect(self.box.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class Criteria(QWidget):
    """The criteria that people judge, each with its box; `marked` when a person ticks or unticks one."""

    marked = Signal()

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self.all: list[Criterion] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def fill(self, listed: tuple[tuple[str, str], ...], ticked: tuple[str, ...] = (), *, fixed: bool = False) -> None:
        """Show these (key, words) with their ticks; `fixed`: they cannot be changed any more."""
        if [one.key for one in self.all] != [key for key, _ in listed]:
            self._make(listed)
        for one in self.all:
            one.box.blockSignals(True)
            one.box.setChecked(one.key in ticked)
            one.box.blockSignals(False)
            one.box.setEnabled(not fixed)

    def _make(self, listed: tuple[tuple[str, str], ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.all = [Criterion(self, key, text) for key, text in listed]
        for one in self.all:
            one.box.clicked.connect(self.marked)
            self._column.addWidget(one)

    def ticked(self) -> tuple[str, ...]:
        """The keys of those that are ticked."""
        return tuple(one.key for one in self.all if one.box.isChecked())
