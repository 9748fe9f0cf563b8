"""Beside every step: the two dates, how they follow, what is kept, and how many answers the year has seen (policy 5.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.domain import deadline_words
from optician_desk.domain.deadlines import Step
from optician_desk.domain.request_view import RequestView
from optician_desk.services.request_facts import COUNTED
from optician_desk.ui import theme
from optician_desk.ui.models.request_words import due_chip
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.date_field import format_day, format_short_day
from optician_desk.ui.widgets.labels import plain, wrapped
from optician_desk.ui.widgets.marks import Chip, Hairline, Icon
from optician_desk.ui.widgets.tall import Tall


@dataclass(frozen=True, slots=True)
class Dates:
    """What the panel shows of the dates: the days, the steps that led there, and the same steps told day by day."""

    received: date
    target: date
    outer: date
    today: date
    steps: tuple[Step, ...]
    told: tuple[str, ...]
    language: str


class TimeLine(QWidget):
    """From receipt to the outer limit: good up to the target, warning up to the limit, and where today stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, date, date, date] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def set_days(self, received: date, target: date, outer: date, today: date) -> None:
        """Show these days."""
        self._days = (received, target, outer, today)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._days is None:
            return
        received, target, outer, today = self._days
        t, whole = theme.tokens(), max(1, (outer - received).days)
        painter = QPainter(self)
        left, right, y = 6.0, self.width() - 6.0, 10.0

        def x(day: date) -> float:
            return left + (right - left) * min(max((day - received).days / whole, 0.0), 1.0)

        painting.plate(painter, QRectF(left, y - 3, x(target) - left, 6), t.good_tint, radius=3)
        painting.plate(painter, QRectF(x(target), y - 3, right - x(target), 6), t.warning_tint, radius=3)
        for day, ink in ((received, t.accent), (target, t.good), (outer, t.danger)):
            painting.plate(painter, QRectF(x(day) - 5, y - 5, 10, 10), ink, radius=5)
        if received < today < outer and today != target:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.text), 2))
            painter.drawLine(QPointF(x(today), y - 7), QPointF(x(today), y + 7))
        small = theme.font(theme.SMALL, QFont.Weight.Medium, tabular=True)
        painting.text(painter, QRectF(0, 20, 120, 16), format_short_day(received), small, t.second)
        at_right = painting.RIGHT
        painting.text(
            painter, QRectF(self.width() - 60, 20, 60, 16), format_short_day(outer), small, t.second, at_right
        )
        end = min(x(target) + 20, self.width() - 44)  # clear of the label of the outer limit
        if end > 84 and target != outer:
            painting.text(painter, QRectF(end - 60, 20, 60, 16), format_short_day(target), small, t.second, at_right)
        painter.end()


class RequestDates(QWidget):
    """The panel on the right. "Why?" opens the derivation day by day; `withdrawn` says that the request is taken back."""

    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = plain("section")
        self._chip = Chip()
        first = QHBoxLayout()
        first.addWidget(self._head, 1)
        first.addWidget(self._chip)
        self._words = {name: plain("caption") for name in ("target", "outer", "target_day", "outer_day")}
        self._days = {name: plain("name") for name in ("target", "outer")}
        dates = QHBoxLayout()
        dates.setSpacing(16)
        for name in ("target", "outer"):
            theme.set_tabular(self._days[name])
            column = QVBoxLayout()
            column.setSpacing(1)
            for widget in (self._words[name], self._days[name], self._words[f"{name}_day"]):
                column.addWidget(widget)
            dates.addLayout(column, 1)
        self._line = TimeLine()
        self._derivation = wrapped("caption")
        self._law = wrapped("small")
        self._why = LinkButton(text=QCoreApplication.translate("RequestDates", "Why?"))
        self._why.setCheckable(True)
        self._why.toggled.connect(lambda _on: self._unfold())
        self._days_told = wrapped("caption")
        law = QHBoxLayout()
        law.addWidget(self._law, 1)
        law.addWidget(self._why)
        self._kept_rule = Hairline()
        self._kept_icon = Icon(name="shield-check", size=20, tint="accent")
        self._kept_title = wrapped("strong")
        self._kept_text = wrapped("caption")
        kept_words = QVBoxLayout()
        kept_words.setSpacing(2)
        kept_words.addWidget(self._kept_title)
        kept_words.addWidget(self._kept_text)
        kept = QHBoxLayout()
        kept.setSpacing(10)
        kept.addWidget(self._kept_icon, 0, Qt.AlignmentFlag.AlignTop)
        kept.addLayout(kept_words, 1)
        self._count = wrapped("caption")
        self._withdraw = LinkButton(text=QCoreApplication.translate("RequestDates", "The requester withdraws it"))
        self._withdraw.clicked.connect(self.withdrawn)
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = Tall(inside)
        whole.addWidget(self._scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        column.addLayout(first)
        column.addLayout(dates)
        column.addWidget(self._line)
        column.addWidget(self._derivation)
        column.addLayout(law)
        column.addWidget(self._days_told)
        column.addWidget(self._kept_rule)
        column.addLayout(kept)
        column.addStretch()
        column.addWidget(self._count)
        column.addWidget(self._withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.setText(QCoreApplication.translate("RequestDates", "Dates"))
        self._words["outer"].setText(QCoreApplication.translate("RequestDates", "Outer limit"))
        self._law.setText(QCoreApplication.translate("RequestDates", "GDPR Art. 12(3) · Reg. 1182/71"))

    def _unfold(self) -> None:
        """The days instead of what else stands there: there is room for one of them on a small screen."""
        on = self._why.isChecked()
        self._days_told.setVisible(on)
        self._derivation.setVisible(not on)
        self._show_kept_parts()

    def show_dates(self, dates: Dates) -> None:
        """Show two dates, or once the day that is both, and how they follow."""
        one = dates.target == dates.outer
        both = QCoreApplication.translate("RequestDates", "Target and outer limit")
        self._words["target"].setText(both if one else QCoreApplication.translate("RequestDates", "Target"))
        for label in (self._words["outer"], self._days["outer"], self._words["outer_day"]):
            label.setVisible(not one)
        for name, day in (("target", dates.target), ("outer", dates.outer)):
            self._days[name].setText(format_day(day))
            self._words[f"{name}_day"].setText(deadline_words.weekday(day, dates.language))
        self._line.set_days(dates.received, dates.target, dates.outer, dates.today)
        self._derivation.setText(deadline_words.sentence(dates.steps, dates.language))
        self._days_told.setText("\n".join(dates.told))
        self._unfold()

    def show_planned(self, dates: Dates) -> None:
        """The dates that a request would have while it is being received."""
        self.show_dates(dates)
        self._chip.hide()
        self.say_kept("", "")
        self._count.hide()
        self._withdraw.hide()

    def show_request(self, view: RequestView, dates: Dates) -> None:
        """The dates of a request, its chip, and the count of the year."""
        row = view.row
        self.show_dates(dates)
        self._scroll.verticalScrollBar().setValue(0)
        self._chip.set(*due_chip(row))
        self._chip.show()
        count = QCoreApplication.translate("RequestDates", "Free of charge: answer {number} this year (policy 5.4)")
        if view.answers_this_year < view.free_answers:
            count = QCoreApplication.translate(
                "RequestDates", "Free of charge: answer {number} of {free} this year (policy 5.4)"
            )
        self._count.setText(count.format(number=view.answers_this_year + 1, free=view.free_answers))
        free = view.fee is None or view.fee.state == "dropped"
        self._count.setVisible(not row.closed and row.kind in COUNTED and free)  # the clause counts no other answers
        self._withdraw.setVisible(not row.closed and not (view.answer and view.answer.approved_on))

    def say_kept(self, title: str, text: str) -> None:
        """What is kept of the step at hand; empty for nothing to say."""
        self._kept_title.setText(title)
        self._kept_text.setText(text)
        self._show_kept_parts()

    def _show_kept_parts(self) -> None:
        shown = bool(self._kept_title.text()) and not self._why.isChecked()
        for widget in (self._kept_rule, self._kept_icon, self._kept_title, self._kept_text):
            widget.setVisible(shown)
