"""The queue of requests as a list model: narrowed by view and filters, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from optician_desk.domain.contact import shown_name
from optician_desk.domain.queue_view import Filters, Shown, counts, passing, step_order, urgency_order
from optician_desk.domain.request_view import RequestRow
from optician_desk.ui.models.queue_words import channel_short, kind_short, step_short
from optician_desk.ui.models.request_words import due_chip
from optician_desk.ui.widgets.date_field import format_day

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `RequestRow` of a line."""


class Column(StrEnum):
    """What the queue can be sorted by."""

    NUMBER = "number"
    PERSON = "person"
    KIND = "kind"
    CHANNEL = "channel"
    RECEIVED = "received"
    TARGET = "target"
    DUE = "due"
    STEP = "step"
    STAFF = "staff"


class RequestQueue(QAbstractListModel):
    """Rows as the service gives them (open ones first by target date), until another order is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collator = QCollator(QLocale(QLocale.Language.Latvian, QLocale.Country.Latvia))
        self._collator.setNumericMode(True)
        self._all: tuple[RequestRow, ...] = ()
        self._rows: tuple[RequestRow, ...] = ()
        self.shown = Shown.OPEN
        self.filters = Filters()
        self.column = Column.TARGET
        self.descending = False

    def fill(self, rows: tuple[RequestRow, ...]) -> None:
        """Take a new queue; what is shown of it, and in which order, stays."""
        self._all = rows
        self._arrange()

    def show_only(self, shown: Shown) -> None:
        """Show one of the five views."""
        self.shown = shown
        self._arrange()

    def filter_by(self, filters: Filters) -> None:
        """Show only what passes."""
        self.filters = filters
        self._arrange()

    def sort_by(self, column: Column, *, descending: bool = False) -> None:
        """Sort by a column; equal ones keep the service's order."""
        self.column, self.descending = column, descending
        self._arrange()

    def counts(self) -> dict[Shown, int]:
        """How many of those that pass the filters stand in each view."""
        return counts(passing(self._all, self.filters))

    def total(self) -> int:
        """How many requests there are at all."""
        return len(self._all)

    def staff(self) -> list[str]:
        """Who took a last step, by name."""
        return sorted({row.staff for row in self._all if row.staff}, key=self._collator.sortKey)

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [row for row in passing(self._all, self.filters) if self.shown.holds(row)]
        if self.column is not Column.TARGET or self.descending:  # else as the service gives them
            rows.sort(key=self._key(), reverse=self.descending)
        self._rows = tuple(rows)
        self.endResetModel()

    def _key(self) -> Callable[[RequestRow], Any]:
        spelt = self._collator.sortKey
        match self.column:
            case Column.NUMBER:
                return lambda row: spelt(row.number)
            case Column.PERSON:
                return lambda row: (spelt(row.surname), spelt(row.given))
            case Column.KIND:
                return lambda row: spelt(kind_short(row.kind))
            case Column.CHANNEL:
                return lambda row: spelt(channel_short(row.channel))
            case Column.RECEIVED:
                return lambda row: row.received_on
            case Column.TARGET:
                return lambda row: row.target
            case Column.DUE:
                return urgency_order
            case Column.STEP:
                return step_order
            case Column.STAFF:
                return lambda row: spelt(row.staff)

    def row(self, at: int) -> RequestRow | None:
        """The request in a line."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place(self, request: str) -> int:
        """The line of a request; -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.request == request), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (shown_name(row.given, row.surname), _what(row), row.staff)
            return f"<qt>{'<br>'.join(escape(line) for line in lines if line)}</qt>"
        return None

    @staticmethod
    def _spoken(row: RequestRow) -> str:
        words = QCoreApplication.translate(
            "RequestQueue", "Request {number}: {name}, {kind}, target {target}, {due}, {step}"
        )
        return words.format(
            number=row.number,
            name=shown_name(row.given, row.surname),
            kind=_what(row),
            target=format_day(row.target),
            due=due_chip(row)[0],
            step=step_short(row),
        ).rstrip(", ")


def _what(row: RequestRow) -> str:
    return f"{kind_short(row.kind)}, {channel_short(row.channel)}"
