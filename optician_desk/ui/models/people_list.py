"""Who can sign in, as rows: round mark, name, role; the chosen one on the tint with a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.role_names import role_name
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.marks import paint_avatar
from optician_desk.ui.widgets.people_height import GAP, ROW

if TYPE_CHECKING:
    from optician_desk.domain.staff_view import Person

PERSON = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """People in the order given."""

    def __init__(self, people: tuple[Person, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.name}, {role_name(person.role)}"
        return person if role == PERSON else None


class PeopleDelegate(QStyledItemDelegate):
    """Rows of 52 px, 4 px apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Person | None = index.data(PERSON)
        if person is None:
            return
        from PySide6.QtWidgets import QStyle  # a large class, which the first paint does without

        t = theme.tokens()
        rect: QRect = option.rect.adjusted(0, 0, 0, -GAP)
        state: QStyle.StateFlag = option.state
        view: QWidget | None = option.widget
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painting.plate(painter, rect, t.accent_tint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painting.plate(painter, rect, t.hover)
        if chosen and view is not None and view.hasFocus():
            painting.plate(painter, rect, border=t.accent, width=2)
        paint_avatar(painter, QRectF(rect.left() + 12, rect.top() + 8, 36, 36), person.name, on_tint=chosen)
        room = QRectF(rect.left() + 60, rect.top() + 8, rect.width() - 60 - (48 if chosen else 12), 20)
        strong = theme.font(theme.BODY, QFont.Weight.DemiBold)
        painting.text(painter, room, person.name, strong, t.text, elide=Qt.TextElideMode.ElideMiddle)
        words = role_name(person.role)
        second = QRectF(room.left(), rect.top() + 27, room.width(), 18)
        painting.text(painter, second, words[:1].upper() + words[1:], theme.font(theme.CAPTION), t.second)
        if chosen:
            mark = QRectF(rect.right() - 32, rect.top() + (ROW - 20) / 2, 20, 20)
            icons.paint(painter, "circle-check", mark, t.accent)
        painter.restore()
