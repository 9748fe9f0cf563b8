"""A line of the queue: number, person, dates, chip, steps as dashes, and who took the last step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFont, QPainter

from optician_desk.domain.contact import shown_name
from optician_desk.domain.request_view import RequestRow
from optician_desk.ui import theme
from optician_desk.ui.models.request_queue import ROW_ROLE
from optician_desk.ui.models.request_words import due_chip, step_name
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import chip_width, paint_avatar, paint_chip
from optician_desk.ui.widgets.rows import RowDelegate
from optician_desk.ui.widgets.stepper import paint_dashes

_DASH = 12
ROOMY = 920
"""From this width on (px) the steps are drawn as dashes, too; below, their name alone stands there."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column starts, in px from the text edge, for a row of this width."""

    person: int
    received: int
    target: int
    due: int
    step: int
    staff: int
    width: int


def columns(width: int) -> Columns:
    """Fixed columns on the right; the person's name takes what is left, so that long names have the most room."""
    staff = width - (170 if width >= 1060 else 40)
    step = staff - (190 if width >= ROOMY else 118)
    due = step - (196 if width >= ROOMY else 178)
    target = due - (104 if width >= ROOMY else 96)
    received = target - (104 if width >= ROOMY else 96)
    return Columns(126, received, target, due, step, staff, width)


def heads(width: int) -> list[tuple[str, int, bool]]:
    """The words above the columns."""
    at = columns(width)
    return [
        (QCoreApplication.translate("RequestsRow", "Number"), 0, False),
        (QCoreApplication.translate("RequestsRow", "Requester"), at.person, False),
        (QCoreApplication.translate("RequestsRow", "Received"), at.received, False),
        (QCoreApplication.translate("RequestsRow", "Target"), at.target, False),
        (QCoreApplication.translate("RequestsRow", "Left"), at.due, False),
        (QCoreApplication.translate("RequestsRow", "Step"), at.step, False),
        (QCoreApplication.translate("RequestsRow", "Last step by") if width >= 1060 else "", at.staff, False),
    ]


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
        quiet = row.closed
        ink = t.second if quiet else t.text
        medium = theme.font(weight=QFont.Weight.Normal if quiet else QFont.Weight.Medium)
        day = theme.font(tabular=True)
        strong_day = theme.font(weight=QFont.Weight.Normal if quiet else QFont.Weight.Medium, tabular=True)

        def area(left: int, right: int) -> QRectF:
            return QRectF(rect.left() + left, rect.top(), right - left - 12, rect.height())

        painting.text(painter, area(0, at.person), row.number, theme.font(), t.second)
        painting.text(painter, area(at.person, at.received), shown_name(row.given, row.surname), medium, ink)
        painting.text(painter, area(at.received, at.target), format_day(row.received_on), day, t.second)
        painting.text(painter, area(at.target, at.due), format_day(row.target), strong_day, ink)
        words, icon, tone = due_chip(row)
        wide = min(chip_width(words, icon), at.step - at.due - 8)
        chip = QRectF(rect.left() + at.due, rect.center().y() - 11.5, wide, 24)
        paint_chip(painter, chip, words, icon, tone)
        dashes = QRectF(rect.left() + at.step, rect.top(), 0, rect.height())
        end, gap = dashes.left(), 0
        if at.width >= ROOMY or row.step is None:
            end, gap = paint_dashes(painter, dashes, row.done, row.steps, quiet), _DASH
        if row.step is not None:
            left = round(end - rect.left()) + gap
            painting.text(painter, area(left, at.staff), step_name(row.step), theme.font(13), t.second)
        avatar = QRectF(rect.left() + at.staff, rect.center().y() - 13.5, 28, 28)
        paint_avatar(painter, avatar, row.staff, on_tint=selected)
        if at.width >= 1060:
            painting.text(painter, area(at.staff + 38, at.width + 12), row.staff, theme.font(), t.second)
