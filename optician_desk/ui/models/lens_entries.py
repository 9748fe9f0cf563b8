"""The lens history as a table model: a row is one referral with both eyes; accessible text spells out what changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from optician_desk.domain.card_view import LensEntry, LensEye
from optician_desk.domain.lenses import Parameter, show_value
from optician_desk.ui.widgets.date_field import format_day

DATE, SOURCE, EYE = 0, 1, 2
PARAMETERS = tuple(Parameter)
FIRST_VALUE = 3
COLUMNS = FIRST_VALUE + len(PARAMETERS)
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class LensEntries(QAbstractTableModel):
    """Newest first; `language` decides the decimal sign."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.point = "," if language == "lv" else "."
        self.entries: tuple[LensEntry, ...] = ()

    def set_entries(self, entries: tuple[LensEntry, ...]) -> None:
        """Show another history."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= FIRST_VALUE else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= FIRST_VALUE:
            return PARAMETERS[section - FIRST_VALUE].label
        translate = QCoreApplication.translate
        return (
            translate("LensEntries", "Referral"),
            translate("LensEntries", "Source"),
            translate("LensEntries", "Eye"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(entry, index.column())
        return None

    def _words(self, entry: LensEntry, column: int) -> str:
        translate = QCoreApplication.translate
        if column == DATE:
            date = format_day(entry.written_on) if entry.written_on else translate("LensEntries", "no date")
            in_force = translate("LensEntries", "in force")
            return f"{date}, {in_force}" if entry.in_force else date
        if column == SOURCE:
            return ", ".join(part for part in (entry.doctor, entry.practice, entry.arrived) if part)
        if column == EYE:
            ask = translate("LensEntries", "ask the doctor")
            return "; ".join(f"{eye.eye} {ask}" if eye.ask_doctor else eye.eye.value for eye in entry.eyes)
        parameter = PARAMETERS[column - FIRST_VALUE]
        return "; ".join(self._value_words(eye, parameter) for eye in entry.eyes)

    def _value_words(self, eye: LensEye, parameter: Parameter) -> str:
        """`OD PWR −3,25 changed`, so that colour is not the only sign."""
        value = self.shown(eye, parameter) or QCoreApplication.translate("LensEntries", "no value")
        words = f"{eye.eye} {parameter.label} {value}"
        if parameter in eye.changed:
            words += " " + QCoreApplication.translate("LensEntries", "changed")
        return words

    def shown(self, eye: LensEye, parameter: Parameter) -> str:
        """The value as people read it; empty for none."""
        return show_value(parameter, eye.values.value(parameter), self.point)
