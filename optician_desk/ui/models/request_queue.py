"""The queue of requests as a list model, narrowed to open or closed ones."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from optician_desk.domain.contact import shown_name
from optician_desk.domain.request_view import RequestRow
from optician_desk.ui.models.request_words import due_chip, step_name
from optician_desk.ui.widgets.date_field import format_day

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `RequestRow` of a line."""

OPEN, CLOSED, ALL = "open", "closed", "all"


class RequestQueue(QAbstractListModel):
    """Rows in the order in which the service gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RequestRow, ...] = ()
        self._rows: tuple[RequestRow, ...] = ()
        self._shown = OPEN

    def fill(self, rows: tuple[RequestRow, ...]) -> None:
        """Take a new queue; what is shown of it stays."""
        self._all = rows
        self.show_only(self._shown)

    def show_only(self, shown: str) -> None:
        """Show `open`, `closed` or `all` requests."""
        self.beginResetModel()
        self._shown = shown
        self._rows = tuple(row for row in self._all if shown == ALL or row.closed == (shown == CLOSED))
        self.endResetModel()

    def row(self, at: int) -> RequestRow | None:
        """The request in a line."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

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
        return None

    @staticmethod
    def _spoken(row: RequestRow) -> str:
        words = QCoreApplication.translate("RequestQueue", "Request {number}: {name}, target {target}, {due}, {step}")
        return words.format(
            number=row.number,
            name=shown_name(row.given, row.surname),
            target=format_day(row.target),
            due=due_chip(row)[0],
            step=step_name(row.step) if row.step else "",
        ).rstrip(", ")
