"""The page that every paper shares: A4, 20 mm margins, Inter at 18/11.5/9/8 pt, calm tables, "page x of y".

Lengths are PDF points (1/72 inch) with the origin at the lower left corner, as reportlab counts them.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table
from reportlab.platypus.flowables import Spacer

from optician_desk.documents import fonts
from optician_desk.documents.markup import paragraph, visible
from optician_desk.documents.wording import Wording
from optician_desk.domain.report_view import Controller

MARGIN = 57
"""20 mm in whole points, so that the seal's box meets the page's edges exactly."""
WIDTH = A4[0] - 2 * MARGIN
FOOT = 12 * mm
_PIECE = 500
_LINE = 25
_RULE = 18

INK = HexColor("#1A1E23")
QUIET = HexColor("#59626E")
LINE = HexColor("#E1E5EA")
STRONG_LINE = HexColor("#C4CBD3")
ACCENT = HexColor("#0B6B6B")
TINT = HexColor("#E2F1F0")
WHITE = HexColor("#FFFFFF")

Cell = str | tuple[str, str] | Flowable | list[Flowable]
"""A plain text, a (text, style name) pair, or something already laid out."""


@lru_cache(maxsize=1)
def styles() -> dict[str, ParagraphStyle]:
    """The few styles of all papers, by name."""
    fonts.register()

    def style(name: str, font: str, size: float, leading: float, colour: Color = INK, **more: Any) -> ParagraphStyle:
        more.setdefault("splitLongWords", 1)
        return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, textColor=colour, **more)

    made = [
        style("title", fonts.BOLD, 18, 23, spaceAfter=3),
        style("under", fonts.REGULAR, 8, 11.5, QUIET),
        style("section", fonts.SEMIBOLD, 11.5, 15, spaceBefore=15, spaceAfter=5, keepWithNext=1),
        style("heading", fonts.SEMIBOLD, 11.5, 15, spaceBefore=15, spaceAfter=5),
        style("body", fonts.REGULAR, 9, 13, spaceAfter=3),
        style("letter", fonts.REGULAR, 9, 13, spaceAfter=6),
        style("item", fonts.REGULAR, 9, 13, leftIndent=10, bulletIndent=0),
        style("strong", fonts.MEDIUM, 9, 12.5),
        style("cell", fonts.REGULAR, 8, 11),
        style("value", fonts.MEDIUM, 8, 11),
        style("quiet", fonts.REGULAR, 8, 11, QUIET),
        style("head", fonts.SEMIBOLD, 8, 11, QUIET),
        style("band", fonts.SEMIBOLD, 9, 13),
        style("band-note", fonts.REGULAR, 8, 11, QUIET),
        style("number", fonts.MEDIUM, 8, 11, alignment=2),
        style("number-quiet", fonts.REGULAR, 8, 11, QUIET, alignment=2),
        style("number-head", fonts.SEMIBOLD, 8, 11, QUIET, alignment=2),
        style("company", fonts.SEMIBOLD, 10, 13),
        style("right", fonts.SEMIBOLD, 8, 11, alignment=2),
        style("small", fonts.REGULAR, 7, 9.5, QUIET),
        style("code", fonts.REGULAR, 7, 9, QUIET),
        style("stamp-note", fonts.REGULAR, 6, 7.2, QUIET),
        style("large", fonts.SEMIBOLD, 15, 23, alignment=1),
    ]
    return {item.name: item for item in made}


def text(value: str, style: str = "body") -> Flowable:
    """`value` as a paragraph in one of the named styles, printed literally."""
    return paragraph(value, styles()[style])


def gap(height: float) -> Flowable:
    """Empty room of `height` points."""
    return Spacer(1, height)


def table(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    head: Sequence[Cell] | None = None,
    bands: Sequence[int] = (),
    right_from: int | None = None,
    rules: bool = True,
) -> Table:
    """A calm table: hairlines between rows, a stronger line under the head, which returns on every page.

    `widths` are shares of the text width and must sum up to 1. `bands` are rows whose first cell spans the table.
    Columns from `right_from` on hold numbers and end flush right. Rows stay whole; one that could outgrow the page becomes
    several.
    """
    shift = 1 if head is not None else 0
    laid, places = _shared_out(rows)
    cells = [[_cell(cell, "cell") for cell in row] for row in laid]
    commands: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), 8),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4.5 if rules else 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5 if rules else 2),
    ]
    if right_from is not None:
        commands.append(("RIGHTPADDING", (right_from, 0), (-1, -1), 0))
    if rules:
        commands.append(("LINEBELOW", (0, shift), (-1, -1), 0.5, LINE))
    if head is not None:
        names = ["head" if right_from is None or at < right_from else "number-head" for at in range(len(head))]
        cells.insert(0, [_cell(cell, name) for cell, name in zip(head, names, strict=True)])
        commands.append(("LINEBELOW", (0, 0), (-1, 0), 0.8, STRONG_LINE))
    for band in bands:
        row = places[band] + shift
        commands += [
            ("SPAN", (0, row), (-1, row)),
            ("TOPPADDING", (0, row), (-1, row), 8),
            ("NOSPLIT", (0, row), (0, row + 1)),
        ]
    made = Table(cells, [share * WIDTH for share in widths], repeatRows=shift, hAlign="LEFT")
    made.setStyle(commands)
    return made


def pairs(rows: Sequence[tuple[str, str]], label_share: float = 0.27) -> Table:
    """Label and value side by side, without lines."""
    laid = [[(label, "quiet"), (value, "value")] for label, value in rows]
    return table(laid, (label_share, 1 - label_share), rules=False)


class _Ruled(Flowable):
    """Empty lines to write on by hand, 18 points apart."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = lines

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return aW, self.lines * _RULE

    def draw(self) -> None:
        self.canv.setStrokeColor(STRONG_LINE)
        self.canv.setLineWidth(0.5)
        for at in range(self.lines):
            self.canv.line(0, at * _RULE + 1, WIDTH, at * _RULE + 1)


def ruled(lines: int) -> Flowable:
    """So many empty lines to write on."""
    return _Ruled(lines)


class Pinned(Flowable):
    """Holds what belongs to the foot of the last page: takes the rest of the page and draws its content at the bottom."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self.content = list(content)
        self.needed = 0.0
        self.heights: list[float] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.heights = [item.wrap(aW, aH)[1] for item in self.content]
        self.needed = sum(self.heights)
        return aW, max(self.needed, aH - 0.01)

    def draw(self) -> None:
        top = self.needed
        for item, height in zip(self.content, self.heights, strict=True):
            top -= height
            item.drawOn(self.canv, 0, top)


def height(content: Sequence[Flowable]) -> float:
    """How much of a page's height these take one under the other, in points."""
    return sum(item.wrap(WIDTH, 10_000)[1] + item.getSpaceBefore() + item.getSpaceAfter() for item in content)


def head(company: str, lines: Sequence[str], right: Sequence[str]) -> Flowable:
    """The company's head: mark, name and particulars on the left, number and day on the right, a hairline below."""
    left = [text(company, "company"), *(text(line, "quiet") for line in lines)]
    side = [text(line, "right" if at == 0 else "number-quiet") for at, line in enumerate(right)]
    made = beside([_Mark(), left, side], [34, WIDTH - 34 - 130, 130], "TOP")
    made.setStyle([("BOTTOMPADDING", (0, 0), (-1, -1), 11), ("LINEBELOW", (0, 0), (-1, -1), 0.5, STRONG_LINE)])
    return made


def company_head(owner: Controller, words: Wording, number: str, day: date) -> Flowable:
    """The head with everything that says who writes: registration, address, e-mail, phone; `number` and `day` on the right."""
    particulars = [words("head.registration", number=owner.registration), owner.address, owner.email, owner.phone]
    return head(owner.name, [" · ".join(item for item in particulars if item)], [number, words.day(day)])


def beside(cells: Sequence[Flowable | list[Flowable]], widths: Sequence[float], align: str) -> Table:
    """Things side by side without padding or lines; `widths` in points, `align` is "TOP" or "BOTTOM"."""
    made = Table([list(cells)], list(widths), hAlign="LEFT")
    made.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), align),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return made


def write(
    content: Sequence[Flowable], words: Wording, *, title: str, number: str, company: str, foot: str | None = None
) -> bytes:
    """Lay `content` out on pages with a foot of `foot` (else the number) and "page x of y". Bytes of a PDF 1.7.

    Raises Refusal("document.text_too_long") where a value is longer than a page can take.
    """
    fonts.register()
    _leave_out_empty_transitions()
    out = io.BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=visible(title),
        author=visible(company),
        subject=visible(number),
        creator="Optician Desk",
        lang={"lv": "lv-LV", "en": "en-GB"}[words.language],
        initialFontName=fonts.REGULAR,
        initialFontSize=9,
        pageCompression=1,
    )
    frame = Frame(MARGIN, MARGIN + 2, WIDTH, A4[1] - 2 * MARGIN - 2, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    document.build(
        list(content), canvasmaker=_numbered(words, foot or f"{title} · {words('head.number', number=number)}")
    )
    return out.getvalue()


def _shared_out(rows: Sequence[Sequence[Cell]]) -> tuple[list[list[Cell]], dict[int, int]]:
    """`rows` with every text that could outgrow a page shared out over rows of its own, and where each row now stands."""
    laid: list[list[Cell]] = []
    places: dict[int, int] = {}
    for at, row in enumerate(rows):
        places[at] = len(laid)
        cells = [_pieces(cell) for cell in row]
        laid += [list(line) for line in zip_longest(*cells, fillvalue="")]
    return laid, places


def _pieces(cell: Cell) -> list[Cell]:
    if isinstance(cell, str):
        return [*_parted(cell)]
    if isinstance(cell, tuple):
        return [(piece, cell[1]) for piece in _parted(cell[0])]
    return [cell]


def _parted(value: str) -> list[str]:
    """`value` in pieces that stay well below a page even in a narrow column, parted at blanks where there are any."""
    if len(value) <= _PIECE and value.count("\n") < _PIECE // _LINE:
        return [value]
    pieces = []
    for line in value.split("\n"):
        pieces += textwrap.wrap(line, _PIECE, break_on_hyphens=False) or [""]
    return pieces


def _cell(cell: Cell, style: str) -> Flowable | list[Flowable]:
    if isinstance(cell, str):
        return text(cell, style)
    if isinstance(cell, tuple):
        return text(*cell)
    return cell


def _numbered(words: Wording, foot: str) -> Callable[..., Canvas]:
    """A canvas that keeps its pages until their number is known, then writes the foot of each."""

    class Numbered(Canvas):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            pages = self._pages
            for number, page in enumerate(pages, 1):
                self.__dict__.update(page)
                self.setFont(fonts.REGULAR, 8)
                self.setFillColor(QUIET)
                self.drawString(MARGIN, FOOT, visible(foot))
                self.drawRightString(A4[0] - MARGIN, FOOT, words("foot.page", page=number, pages=len(pages)))
                super().showPage()
            super().save()

    return Numbered


class _Mark(Flowable):
    """The program's mark: a pair of glasses on a rounded square of 24 points."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 24, 24

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(ACCENT)
        canvas.roundRect(0, 0, 24, 24, 5, stroke=0, fill=1)
        canvas.setStrokeColor(WHITE)
        canvas.setLineWidth(1.5)
        canvas.setLineCap(1)
        canvas.circle(8, 10, 3.2)
        canvas.circle(16, 10, 3.2)
        canvas.arc(10.6, 8.6, 13.4, 11.6, 20, 140)
        canvas.line(4.8, 10.6, 5.9, 15)
        canvas.line(19.2, 10.6, 18.1, 15)


@lru_cache(maxsize=1)
def _leave_out_empty_transitions() -> None:
    """reportlab writes an empty /Trans into every page, which PDF/A-2 does not allow: leave the key out."""
    original = pdfdoc.PDFPage.setPageTransition

    def only_real_ones(page: Any, transition: Any) -> None:
        if transition:
            original(page, transition)

    setattr(pdfdoc.PDFPage, "setPageTransition", only_real_ones)  # noqa: B010 (a plain assignment fails mypy)
