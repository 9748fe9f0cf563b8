"""A line of the queue: number, person, type, way in, dates, chip, steps as dashes, and who took the last step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFont, QPainter

from optician_desk.domain.contact import shown_name
from optician_desk.domain.request_view import RequestRow
from optician_desk.domain.rights import STEPS
from optician_desk.ui import theme
from optician_desk.ui.models.queue_words import channel_short, kind_short, step_short
from optician_desk.ui.models.request_queue import ROW_ROLE, Column
from optician_desk.ui.models.request_words import due_chip
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import chip_width, paint_avatar, paint_chip
from optician_desk.ui.widgets.rows import RowDelegate
from optician_desk.ui.widgets.sort_head import Head
from optician_desk.ui.widgets.stepper import paint_dashes

_DASH = 12
_MOST_STEPS = max(len(steps) for steps in STEPS.values())
_GAP = 12
LEAST, ROOMY, WIDE = 940, 1060, 1300
"""From these widths on (px) there is room for the day of receipt, for the steps as dashes, for the way in and names of staff."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column starts, in px from the text edge, for a row of this width; 0 wide where there is no room for it."""

    person: int
    kind: int
    channel: int
    received: int
    target: int
    due: int
    step: int
    staff: int
    width: int

    @property
    def roomy(self) -> bool:
        """Whether the steps are drawn as dashes."""
        return self.width >= ROOMY

    @property
    def wide(self) -> bool:
        """Whether the way in and names of staff have a place."""
        return self.width >= WIDE


def columns(width: int) -> Columns:
    """Fixed columns on the right; the person's name takes what is left, so that long names have the most room."""
    roomy, wide = width >= ROOMY, width >= WIDE
    staff = width - (180 if wide else 40)
    step = staff - (196 if roomy else 116)
    due = step - 188
    target = due - 98
    received = target - (98 if width >= LEAST else 0)
    channel = received - (112 if wide else 0)
    kind = channel - (160 if wide else 146 if roomy else 122)
    return Columns(126, kind, channel, received, target, due, step, staff, width)


def heads(width: int) -> list[Head]:
    """The heads of the columns that have room."""
    at = columns(width)
    named = [
        (Column.NUMBER, QCoreApplication.translate("RequestsRow", "Number"), 0),
        (Column.PERSON, QCoreApplication.translate("RequestsRow", "Requester"), at.person),
        (Column.KIND, QCoreApplication.translate("RequestsRow", "Type"), at.kind),
        (Column.CHANNEL, QCoreApplication.translate("RequestsRow", "Came in"), at.channel if at.wide else -1),
        (
            Column.RECEIVED,
            QCoreApplication.translate("RequestsRow", "Received"),
            at.received if at.received < at.target else -1,
        ),
        (Column.TARGET, QCoreApplication.translate("RequestsRow", "Target"), at.target),
        (Column.DUE, QCoreApplication.translate("RequestsRow", "Left"), at.due),
        (Column.STEP, QCoreApplication.translate("RequestsRow", "Step"), at.step),
        (Column.STAFF, QCoreApplication.translate("RequestsRow", "Last step by"), at.staff if at.wide else -1),
    ]
    shown = [(key, words, left) for key, words, left in named if left >= 0]
    ends = [left for _, _, left in shown[1:]] + [width + 16]
    return [Head(key, words, left, end) for (key, words, left), end in zip(shown, ends, strict=True)]


class RequestDelegate(RowDelegate):
    """Closed requests stand in second text."""

    height = 45

    def paint_row(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, selected: bool
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, RequestRow):
            return
        t, at = theme.tokens(), columns(rect.width())
        weight = QFont.Weight.Normal if row.closed else QFont.Weight.Medium
        ink = t.second if row.closed else t.text
        plain, day = theme.font(), theme.font(tabular=True)

        def area(left: int, right: int) -> QRectF:
            return QRectF(rect.left() + left, rect.top(), right - left - _GAP, rect.height())

        name = shown_name(row.given, row.surname)
        painting.text(painter, area(0, at.person), row.number, plain, t.second)
        painting.text(painter, area(at.person, at.kind), name, theme.font(weight=weight), ink)
        painting.text(painter, area(at.kind, at.channel), kind_short(row.kind), plain, ink)
        if at.wide:
            painting.text(painter, area(at.channel, at.received), channel_short(row.channel), plain, t.second)
        if at.received < at.target:
            painting.text(painter, area(at.received, at.target), format_day(row.received_on), day, t.second)
        strong = theme.font(weight=weight, tabular=True)
        painting.text(painter, area(at.target, at.due), format_day(row.target), strong, ink)
        words, icon, tone = due_chip(row)
        wide = min(chip_width(words, icon), at.step - at.due - 8)
        place = QRectF(rect.left() + at.due, rect.center().y() - 11.5, wide, 24)
        paint_chip(painter, place, words, icon, tone, on_tint=selected)
        self._paint_step(painter, rect, row, at)
        avatar = QRectF(rect.left() + at.staff, rect.center().y() - 13.5, 28, 28)
        paint_avatar(painter, avatar, row.staff, on_tint=selected)
        if at.wide:
            painting.text(painter, area(at.staff + 38, at.width + _GAP), row.staff, plain, t.second)

    @staticmethod
    def _paint_step(painter: QPainter, rect: QRect, row: RequestRow, at: Columns) -> None:
        dashes = QRectF(rect.left() + at.step, rect.top(), 0, rect.height())
        left = dashes.left()
        if at.roomy or row.step is None:
            paint_dashes(painter, dashes, row.done, row.steps, row.closed)
            left += _MOST_STEPS * _DASH + 8  # words stand below each other, however many steps the way has
        if row.step is not None:
            area = QRectF(left, rect.top(), rect.left() + at.staff - _GAP - left, rect.height())
            painting.text(painter, area, step_short(row), theme.font(13), theme.tokens().second)
