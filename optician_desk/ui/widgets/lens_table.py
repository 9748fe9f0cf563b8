"""The table of lens parameters: one referral a row, both eyes painted in it, changed values on a plate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from optician_desk.domain.card_view import LensEntry, LensEye
from optician_desk.ui import icons, theme
from optician_desk.ui.models.lens_entries import DATE, ENTRY_ROLE, EYE, FIRST_VALUE, PARAMETERS, SOURCE, LensEntries
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.marks import chip_width, paint_chip

ROW, LINE, TOP = 68, 26, 8
VALUE_WIDTH, EYE_WIDTH, DATE_WIDTH = 82, 58, 112
LEAST_VALUE, LEAST_EYE, SOURCE_WIDTH, SOURCE_ROOMY = 56, 36, 84, 150
SIDE = 12
"""What a row bleeds past the text edge; an axis stands 6 px in, so that its plate fits."""

_Index = QModelIndex | QPersistentModelIndex


class LensDelegate(QStyledItemDelegate):
    """Paints a cell of a referral: two lines, OD above OS."""

    def __init__(self, in_force: str, ask_doctor: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_force, self._ask_doctor = in_force, ask_doctor

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(VALUE_WIDTH, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: LensEntry = index.data(ENTRY_ROLE)
        rect = QRect(option.rect)
        view: QWidget | None = option.widget
        painter.save()
        last = index.column() == FIRST_VALUE + len(PARAMETERS) - 1
        left = rect.left() + (SIDE if index.column() == DATE else 0)
        painting.rule(painter, left, rect.right() + 1 - (SIDE if last else 0), rect.bottom())
        if option.state & QStyle.StateFlag.State_Selected:
            self._selected(painter, rect, index.column(), focus=view is not None and view.hasFocus())
        area = QRectF(rect)
        if index.column() == DATE:
            self._date(painter, area.adjusted(SIDE, 0, 0, 0), entry, str(index.data()).partition(",")[0])
        elif index.column() == SOURCE:
            self._source(painter, area, entry)
        else:
            for place, eye in enumerate(entry.eyes):
                line = QRectF(area.left(), area.top() + TOP + place * LINE, area.width(), LINE)
                if index.column() == EYE:
                    self._eye(painter, line, eye)
                else:
                    model = index.model()
                    assert isinstance(model, LensEntries)  # noqa: S101  narrows the type for the lines below
                    self._value(painter, line, entry, eye, index.column(), model)
        painter.restore()

    def _selected(self, painter: QPainter, rect: QRect, column: int, *, focus: bool) -> None:
        """A bar, not a fill: the plates of changed values stay readable. With the focus a ring around the row."""
        accent = theme.color(theme.tokens().accent)
        if column == DATE:
            painter.fillRect(rect.left(), rect.top() + 12, 3, rect.height() - 24, accent)
        if focus:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent)
            if column == DATE:
                painter.fillRect(rect.left(), rect.top(), 2, rect.height(), accent)
            if column == FIRST_VALUE + len(PARAMETERS) - 1:
                painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), accent)

    def _date(self, painter: QPainter, area: QRectF, entry: LensEntry, words: str) -> None:
        t = theme.tokens()
        weight = QFont.Weight.DemiBold if entry.in_force else QFont.Weight.Normal
        first = QRectF(area.left(), area.top() + TOP, area.width(), LINE)
        painting.text(painter, first, words, theme.font(theme.BODY, weight, tabular=True), t.text)
        if entry.in_force:
            wide = chip_width(self._in_force)
            paint_chip(painter, QRectF(area.left(), first.bottom() + 2, wide, 22), self._in_force, "", Tone.GOOD)

    def _source(self, painter: QPainter, area: QRectF, entry: LensEntry) -> None:
        t = theme.tokens()
        weight = QFont.Weight.Medium if entry.in_force else QFont.Weight.Normal
        first = QRectF(area.left(), area.top() + TOP, area.width() - 12, LINE)
        painting.text(painter, first, entry.doctor, theme.font(theme.BODY, weight), t.text)
        second = first.translated(0, LINE)
        asked = [eye.eye.value for eye in entry.eyes if eye.ask_doctor]
        if asked:
            icons.paint(painter, "triangle-alert", QRectF(second.left(), second.center().y() - 7, 14, 14), t.warning)
            words = f"{self._ask_doctor}: {', '.join(asked)}"
            font = theme.font(theme.CAPTION, QFont.Weight.Medium)
            painting.text(painter, second.adjusted(19, 0, 0, 0), words, font, t.warning)
        else:
            painting.text(painter, second, entry.arrived, theme.font(theme.CAPTION), t.second)

    def _eye(self, painter: QPainter, line: QRectF, eye: LensEye) -> None:
        font = theme.font(13, QFont.Weight.DemiBold)
        painting.text(painter, line, eye.eye.value, font, theme.tokens().second)

    def _value(
        self, painter: QPainter, line: QRectF, entry: LensEntry, eye: LensEye, column: int, model: LensEntries
    ) -> None:
        t = theme.tokens()
        parameter = PARAMETERS[column - FIRST_VALUE]
        words = model.shown(eye, parameter)
        last = column == FIRST_VALUE + len(PARAMETERS) - 1
        right = line.right() - (SIDE + 6 if last else 12)
        changed = parameter in eye.changed
        weight = QFont.Weight.DemiBold if changed else QFont.Weight.Medium if entry.in_force else QFont.Weight.Normal
        font = theme.font(theme.BODY, weight, tabular=True)
        wide = painting.width(words or "—", font)
        if changed:
            painting.plate(painter, QRectF(right - wide - 6, line.center().y() - 11, wide + 12, 22), t.accent_tint)
        area = QRectF(line.left(), line.top(), right - line.left(), line.height())
        ink = t.accent if changed else t.text if words else t.second
        painting.text(painter, area, words or "—", font, ink, painting.RIGHT)


class LensTable(QTableView):
    """Rows are chosen whole; the source takes what the other columns leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setHorizontalHeader(LensHead(self))  # now: one set on a table that is seen stays hidden
        # The delegate says what is chosen with a bar: a fill would swallow the plates of changed values.
        self.setStyleSheet(
            "QTableView { selection-background-color: transparent; }"
            "QTableView::item:selected, QTableView::item:hover { background: transparent; border: 0; }"
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def prepare(self, model: LensEntries, delegate: LensDelegate) -> None:
        """Take model and delegate, and lay out the columns."""
        self.setModel(model)
        self.setItemDelegate(delegate)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.setColumnWidth(DATE, DATE_WIDTH + SIDE)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Values never leave the table at the right: on a narrow page their columns close up first, then the source does."""
        left = self.viewport().width() - DATE_WIDTH - SIDE - (SIDE - 6)
        tight = LEAST_EYE + LEAST_VALUE * len(PARAMETERS)
        room = left - max(SOURCE_WIDTH, min(SOURCE_ROOMY, left - tight))
        value = max(LEAST_VALUE, min(VALUE_WIDTH, (room - LEAST_EYE) // len(PARAMETERS)))
        self.setColumnWidth(EYE, max(LEAST_EYE, min(EYE_WIDTH, room - value * len(PARAMETERS))))
        for column in range(FIRST_VALUE, FIRST_VALUE + len(PARAMETERS)):
            self.setColumnWidth(column, value)
        self.setColumnWidth(FIRST_VALUE + len(PARAMETERS) - 1, value + SIDE - 6)


class LensHead(QHeaderView):
    """Heads in 12/500 at the same edges as the cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(36)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        t = theme.tokens()
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        last = logical == self.count() - 1
        font = theme.font(theme.CAPTION, QFont.Weight.Medium)
        if logical >= FIRST_VALUE:
            area = QRectF(rect).adjusted(0, 0, -(SIDE + 6 if last else 12), 0)
            painting.text(painter, area, words, font, t.second, painting.RIGHT)
        else:
            painting.text(
                painter, QRectF(rect).adjusted(SIDE if logical == DATE else 0, 0, 0, 0), words, font, t.second
            )
        left = rect.left() + (SIDE if logical == DATE else 0)
        painting.rule(painter, left, rect.right() + 1 - (SIDE if last else 0), rect.bottom(), t.strong_line)
