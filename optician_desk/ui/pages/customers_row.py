"""How a line of the list of customers is painted: avatar, name and contact with what was found in them, date, state."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from optician_desk.domain.search_view import Hit, Spans
from optician_desk.ui import icons, theme
from optician_desk.ui.models.hit_list import HIT_ROLE, marks
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import paint_avatar
from optician_desk.ui.widgets.rows import RowDelegate

NAME_LEFT = 44
_GAP = 16
_DAY, _MARK = 84, 34
ROOMY = 690
"""From this width on (px) a state stands beside the date in words; below, its icon stands for it."""
_CAP = "Ctrl+N"


def columns(width: int) -> tuple[int, int]:
    """Where the contact and the date begin, in px from the text edge of a list `width` px wide."""
    if width < ROOMY:
        date = width - _DAY - _MARK
        return round(date * 0.56), date
    return max(270, round(width * 0.386)), max(434, round(width * 0.622))


class HitDelegate(RowDelegate):
    """One delegate for every line; the last one, without a hit, is the offer to register."""

    text_left = NAME_LEFT

    def paint_row(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, selected: bool
    ) -> None:
        hit = index.data(HIT_ROLE)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        if hit is None:
            _paint_offer(painter, rect, name)
        else:
            _paint_hit(painter, rect, hit, name, selected)


def _paint_hit(painter: QPainter, rect: QRect, hit: Hit, name: str, selected: bool) -> None:
    t = theme.tokens()
    contact_at, date_at = columns(rect.width())
    paint_avatar(painter, QRectF(rect.left(), rect.center().y() - 13.5, 28, 28), name, on_tint=selected)
    plate = t.surface if selected else t.accent_tint
    area = QRectF(rect.left() + NAME_LEFT, rect.top(), contact_at - NAME_LEFT - _GAP, rect.height())
    medium = theme.font(theme.BODY, QFont.Weight.Medium)
    _paint_runs(painter, area, name, hit.name_spans, medium, t.text, plate)
    area = QRectF(rect.left() + contact_at, rect.top(), date_at - contact_at - _GAP, rect.height())
    _paint_runs(painter, area, hit.contact, hit.contact_spans, theme.font(tabular=True), t.second, plate)
    figures = theme.font(tabular=True)
    area = QRectF(rect.left() + date_at, rect.top(), 100, rect.height())
    painting.text(painter, area, format_day(hit.last), figures, t.second)
    right = float(rect.right() + 1)
    small = theme.font(theme.CAPTION, QFont.Weight.Medium)
    for words, icon in reversed(marks(hit)):
        tint = {"clock": t.warning, "circle-pause": t.danger}.get(icon, t.second)
        left = right - painting.width(words, small)
        # without room the words are told to screen readers alone, and stand beside the list for the chosen one
        if rect.width() < ROOMY or left - 20 < rect.left() + date_at + _DAY + _GAP:
            icons.paint(painter, icon, QRectF(right - 14, rect.center().y() - 6.5, 14, 14), tint)
            if rect.width() < ROOMY:
                return
            right -= 14 + _GAP
            continue
        painting.text(
            painter, QRectF(left, rect.top(), right - left, rect.height()), words, small, tint, painting.RIGHT
        )
        icons.paint(painter, icon, QRectF(left - 20, rect.center().y() - 6.5, 14, 14), tint)
        right = left - 20 - _GAP


def _paint_offer(painter: QPainter, rect: QRect, words: str) -> None:
    t = theme.tokens()
    icons.paint(painter, "user-plus", QRectF(rect.left() + 4, rect.center().y() - 9.5, 20, 20), t.accent)
    small = theme.font(theme.SMALL, QFont.Weight.Medium)
    wide = 13 + painting.width(_CAP, small)
    cap = QRectF(rect.right() + 1 - wide, rect.center().y() - 9.5, wide, 20)
    area = QRectF(rect.left() + NAME_LEFT, rect.top(), cap.left() - _GAP - rect.left() - NAME_LEFT, rect.height())
    painting.text(painter, area, words, theme.font(theme.BODY, QFont.Weight.Medium), t.accent)
    painting.plate(painter, cap, t.surface, t.strong_line, radius=4)
    painting.text(painter, cap, _CAP, small, t.second, painting.CENTER)


def _paint_runs(painter: QPainter, area: QRectF, words: str, spans: Spans, font: QFont, color: str, plate: str) -> None:
    """One line of text with what was found on a plate, in bold accent; too long or right-to-left ones are drawn plain."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    runs = _runs(words, spans)
    widths = [QFontMetricsF(bold if found else font).horizontalAdvance(run) for run, found in runs]
    if sum(widths) > area.width() or (spans and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in words)):
        painting.text(painter, area, words, font, color, elide=Qt.TextElideMode.ElideMiddle)
        return
    x = area.left()
    for (run, found), wide in zip(runs, widths, strict=True):
        place = QRectF(x, area.top(), wide + 2, area.height())
        if found:
            mark = QRectF(x - 1.5, area.center().y() - 10, wide + 3, 20)
            painting.plate(painter, mark, plate, radius=3)
        painting.text(painter, place, run, bold if found else font, theme.tokens().accent if found else color)
        x += wide


def _runs(words: str, spans: Spans) -> list[tuple[str, bool]]:
    """The text cut at the spans: (piece, whether it was found)."""
    pieces: list[tuple[str, bool]] = []
    last = 0
    for start, end in spans:
        pieces += [(words[last:start], False), (words[start:end], True)]
        last = end
    pieces.append((words[last:], False))
    return [piece for piece in pieces if piece[0]]
