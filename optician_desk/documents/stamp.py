"""What the shop's seal looks like on the page: a small drawing that the signature carries as its appearance.

It says who approved and when. It is the shop's seal with a self-signed certificate and says so; it never calls itself
a qualified signature (eIDAS Art. 3(12)).
"""

from __future__ import annotations

import io
from datetime import datetime

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from optician_desk.documents import fonts
from optician_desk.documents.foot import CODE_SIDE, STAMP_WIDTH
from optician_desk.documents.layout import ACCENT, INK, QUIET, TINT, text
from optician_desk.documents.markup import visible
from optician_desk.documents.wording import wording

_INSET = 11.0


def draw(company: str, shop: str, approved_by: str, at: datetime, language: str) -> bytes:
    """The seal as a one-page PDF of STAMP_WIDTH × CODE_SIDE points; `at` is aware, shown in Riga time."""
    fonts.register()
    words = wording("report", language)
    out = io.BytesIO()
    canvas = Canvas(out, (STAMP_WIDTH, CODE_SIDE), initialFontName=fonts.REGULAR, pageCompression=1)  # type: ignore[arg-type]
    canvas.setFillColor(TINT)
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(0.8)
    canvas.roundRect(0.4, 0.4, STAMP_WIDTH - 0.8, CODE_SIDE - 0.8, 6, fill=1)
    canvas.setFillColor(ACCENT)
    canvas.setFont(fonts.SEMIBOLD, 7.5)
    canvas.drawString(_INSET, CODE_SIDE - 15, _fitting(f"{words('seal.title')} · {shop}", fonts.SEMIBOLD, 7.5))
    lines = (
        (fonts.SEMIBOLD, 9.5, company, 28.5),
        (fonts.MEDIUM, 8, words("seal.approved", name=approved_by), 41),
        (fonts.REGULAR, 8, words("seal.at", moment=words.moment(at)), 52),
    )
    canvas.setFillColor(INK)
    for font, size, line, down in lines:
        canvas.setFont(font, size)
        canvas.drawString(_INSET, CODE_SIDE - down, _fitting(line, font, size))
    canvas.setFillColor(QUIET)
    note = text(words("seal.plain"), "stamp-note")
    _, height = note.wrap(STAMP_WIDTH - 2 * _INSET, CODE_SIDE)
    note.drawOn(canvas, _INSET, CODE_SIDE - 56 - height)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _fitting(line: str, font: str, size: float) -> str:
    """`line` as far as it fits the seal's width, ending in an ellipsis where it was cut."""
    line = visible(line)
    room = STAMP_WIDTH - 2 * _INSET
    if pdfmetrics.stringWidth(line, font, size) <= room:
        return line
    while line and pdfmetrics.stringWidth(f"{line}…", font, size) > room:
        line = line[:-1]
    return f"{line}…"
