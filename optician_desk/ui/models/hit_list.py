"""What was found, as a list model: at most fifty lines and, last, the offer to register somebody new."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from optician_desk.domain.contact import shown_name
from optician_desk.domain.search_view import Badge, Found, Hit, Kind, Shown
from optician_desk.domain.search_words import begins_number, may_be_somebody
from optician_desk.ui.widgets.date_field import format_day

HIT_ROLE = Qt.ItemDataRole.UserRole
"""The `Hit` of a line; None in the line that offers to register."""


class HitList(QAbstractListModel):
    """Filled anew with each answer; `text` is what was searched for. With `may_register` the last line offers to do so, unless
    what was typed names nobody, as the number of a request does.
    """

    def __init__(self, may_register: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._hits: tuple[Hit, ...] = ()
        self._may_register = may_register
        self._offers = False

    def fill(self, found: Found) -> None:
        """Show this answer."""
        self.beginResetModel()
        self.text = found.text
        self._hits = found.hits
        self._offers = self._may_register and found.total is None and may_be_somebody(found.text)
        self.endResetModel()

    def clear(self) -> None:
        """Show nobody."""
        self.beginResetModel()
        self.text, self._hits, self._offers = "", (), False
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit in this row; None in the last one, which offers to register."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def place(self, hit: Hit | None) -> int:
        """The row in which this person or request stands now; the first where it stands no more."""
        known = None if hit is None else (hit.kind, hit.subject)
        return next((row for row, one in enumerate(self._hits) if (one.kind, one.subject) == known), 0)

    def offers(self) -> bool:
        """Whether the last line offers to register what was typed."""
        return self._offers

    def numbered(self, row: int) -> str:
        """The printed number that this row was found by, and by nothing else; or nothing."""
        hit = self.hit(row)
        if hit is None or hit.contact_is is not Shown.NUMBER or hit.name_spans:
            return ""
        return hit.contact if begins_number(self.text, hit.contact) else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits) + self._offers

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row())
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return self.offer() if hit is None else shown_name(hit.given, hit.surname)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.offer() if hit is None else self._spoken(hit)
        return None

    def offer(self) -> str:
        """The words of the last line."""
        typed = " ".join(self.text.split())
        words = QCoreApplication.translate("HitList", "Register a new customer: “{typed}”")
        return words.format(typed=typed if len(typed) <= 40 else typed[:39] + "…")

    @staticmethod
    def _spoken(hit: Hit) -> str:
        parts = [shown_name(hit.given, hit.surname), hit.contact.replace("•", "").strip(), format_day(hit.last)]
        parts += [words for words, _ in marks(hit)]
        return ", ".join(part for part in parts if part)


def marks(hit: Hit) -> list[tuple[str, str]]:
    """What a line says at its right end: (words, icon)."""
    found = []
    if hit.kind is Kind.REQUEST:
        found.append((QCoreApplication.translate("HitList", "Without a card"), "file-user"))
    if Badge.OPEN_REQUEST in hit.badges:
        found.append((QCoreApplication.translate("HitList", "Open request"), "clock"))
    if Badge.RESTRICTED in hit.badges:  # last, so that it is what a narrow list has room for
        found.append((QCoreApplication.translate("HitList", "Restricted"), "circle-pause"))
    return found
