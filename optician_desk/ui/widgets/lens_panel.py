"""The lens tab of a card: table, legend, and the lines of the chosen referral as written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from optician_desk.domain.card_view import LensEntry, LensEye, LensHistory
from optician_desk.domain.lenses import Parameter, show_value
from optician_desk.ui import theme
from optician_desk.ui.models.lens_entries import LensEntries
from optician_desk.ui.provenance import source_line
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.bars import EmptyState
from optician_desk.ui.widgets.labels import plain
from optician_desk.ui.widgets.lens_table import ROW, SIDE, LensDelegate, LensTable

_HEAD = 38
_MOST_ROWS = 4


class _Swatch(QWidget):
    """The plate of a changed value, for the legend."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(22, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.plate(painter, QRectF(self.rect()), theme.tokens().accent_tint, radius=4)
        painter.end()


class LensPanel(QStackedWidget):
    """Newest first. `wanted` asks for a new referral from the empty state."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(icon="glasses")
        self.empty.acted.connect(self.wanted)
        self.model: LensEntries | None = None
        self.table = LensTable()
        self._language = "lv"
        self._full = QWidget()
        self.verbatim, self.notes = plain("value"), plain("secondary")
        self._origin = plain("caption")
        self._build()
        self.addWidget(self.empty)
        self.addWidget(self._full)

    def _build(self) -> None:
        translate = QCoreApplication.translate
        for label in (self.verbatim, self.notes, self._origin):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_tabular(self.verbatim)
        legend = QHBoxLayout()
        legend.setContentsMargins(SIDE, 8, SIDE, 0)
        legend.setSpacing(8)
        self.changed = QWidget()
        changed = QHBoxLayout(self.changed)
        changed.setContentsMargins(0, 0, 0, 0)
        changed.setSpacing(8)
        changed.addWidget(_Swatch())
        changed.addWidget(plain("caption", translate("LensPanel", "changed since last time")))
        legend.addWidget(self.changed)
        units = plain(
            "caption",
            translate(
                "LensPanel", "OD right eye · OS left eye · BC and DIA in mm, PWR and CYL in dioptres, AXIS in degrees"
            ),
        )
        units.setWordWrap(True)
        units.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        legend.addWidget(units, 1)
        self._lines_title = plain("section", translate("LensPanel", "As written in the referral"))
        self._notes_title = plain("section", translate("LensPanel", "Notes"))
        lines, notes = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (lines, (self._lines_title, self.verbatim, self._origin)),
            (notes, (self._notes_title, self.notes)),
        ):
            column.setSpacing(6)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch()
        details = QHBoxLayout()
        details.setContentsMargins(SIDE, 20, SIDE, 0)
        details.setSpacing(32)
        details.addLayout(lines, 1)
        details.addLayout(notes, 1)
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addLayout(legend)
        column.addLayout(details)
        column.addStretch()

    def set_history(self, history: LensHistory, language: str, may_add: bool) -> None:
        """Show it; a withdrawn consent or an empty history says so instead."""
        translate = QCoreApplication.translate
        if history.blocked:
            gone = translate(
                "LensPanel",
                "The customer withdrew the consent to keep lens parameters. They are no longer used and wait to be erased.",
            )
            self.empty.set("file-lock", gone)
        elif not history.entries:
            none = translate("LensPanel", "There are no lens parameters yet. Add a referral (Ctrl+R).")
            self.empty.set("glasses", none, translate("LensPanel", "Add a referral") if may_add else "", "Ctrl+R")
        self.setCurrentIndex(1 if history.entries else 0)
        if self.model is None or language != self._language:
            self._language = language
            self.model = LensEntries(language, self)
            in_force, ask = translate("LensPanel", "In force"), translate("LensPanel", "Ask the doctor")
            self.table.prepare(self.model, LensDelegate(in_force, ask, self.table))
            self.table.setAccessibleName(translate("LensPanel", "Lens parameters, newest first"))
            self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show(now.row()))
        self.model.set_entries(history.entries)
        self.changed.setVisible(any(eye.changed for entry in history.entries for eye in entry.eyes))
        self.table.setFixedHeight(_HEAD + ROW * min(len(history.entries), _MOST_ROWS))
        if history.entries:
            self.table.selectRow(0)
            self._show(0)

    def _show(self, row: int) -> None:
        if self.model is None or not 0 <= row < len(self.model.entries):
            return
        entry = self.model.entries[row]
        none = QCoreApplication.translate("LensPanel", "no lines were kept")
        self.verbatim.setText(entry.verbatim or none)
        parts = [entry.practice, entry.arrived, source_line(entry.source, self._language)]
        self._origin.setText("\n".join(part for part in parts if part))
        notes = self._notes(entry)
        self.notes.setText("\n".join(notes))
        self._notes_title.setVisible(bool(notes))

    def _notes(self, entry: LensEntry) -> list[str]:
        translate = QCoreApplication.translate
        found = []
        if entry.spectacles:
            found.append(translate("LensPanel", "A prescription for spectacles: the values are not those of a lens."))
        for eye in entry.eyes:
            if eye.ask_doctor:
                ask = translate("LensPanel", "{eye}: ask the doctor; what is missing stands in the lines only.")
                found.append(ask.format(eye=eye.eye.value))
            if eye.original is not None:
                written = translate("LensPanel", "{eye}: transposed to minus cylinder; written as {values}.")
                found.append(written.format(eye=eye.eye.value, values=self._written(eye)))
            found += [
                translate("LensPanel", "{eye}: unusual, because {reason}.").format(eye=eye.eye.value, reason=reason)
                for reason in eye.reasons
            ]
        return found

    def _written(self, eye: LensEye) -> str:
        point = "," if self._language == "lv" else "."
        assert eye.original is not None  # noqa: S101  asked by the only caller
        power, cylinder, axis = (
            show_value(parameter, eye.original.value(parameter), point)
            for parameter in (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)
        )
        return f"{power} {cylinder} × {axis}"
