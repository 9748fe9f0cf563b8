"""The foot of the last page: who handed a paper over and who took it, the place of the seal, and the QR code."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from optician_desk.documents import fonts
from optician_desk.documents.layout import INK, MARGIN, QUIET, STRONG_LINE, WIDTH, Pinned, beside, gap, text
from optician_desk.documents.wording import Wording

CODE_SIDE = 79
STAMP_WIDTH = 260
STAMP_BOX = (MARGIN, MARGIN + 2, MARGIN + STAMP_WIDTH, MARGIN + 2 + CODE_SIDE)
"""Where the visible seal goes on the last page: left, bottom, right, top in whole points from the lower left corner."""
SEAL_ROOM = CODE_SIDE + 14
"""What the closing block of a letter takes of the last page."""


class Signatures(Flowable):
    """Two lines side by side to sign on, each with its caption and what belongs under the line."""

    def __init__(self, captions: tuple[str, ...], words: Wording) -> None:
        super().__init__()
        self.captions = captions
        self.under = f"{words('sign.name')}, {words('sign.signature')}, {words('sign.day')}"

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return WIDTH, 58

    def draw(self) -> None:
        canvas = self.canv
        space = 8 * mm
        width = (WIDTH - space) / 2
        for at, caption in enumerate(self.captions):
            left = at * (width + space)
            canvas.setFillColor(INK)
            canvas.setFont(fonts.MEDIUM, 9)
            canvas.drawString(left, 46, caption)
            canvas.setStrokeColor(QUIET)
            canvas.setLineWidth(0.7)
            canvas.line(left, 15, left + width, 15)
            canvas.setFillColor(QUIET)
            canvas.setFont(fonts.REGULAR, 7)
            canvas.drawString(left, 5, self.under)


class Code(Flowable):
    """A QR code of `content` (ISO/IEC 18004, error correction M), `side` points wide, quiet zone included."""

    def __init__(self, content: str, side: float = CODE_SIDE) -> None:
        super().__init__()
        self.content = content
        self.side = side

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.side, self.side

    def draw(self) -> None:
        import segno

        matrix = segno.make(self.content, error="m", micro=False, boost_error=False).matrix
        border = 2
        module = self.side / (len(matrix) + 2 * border)
        path = self.canv.beginPath()
        for row, bits in enumerate(matrix):
            start = None
            for column in range(len(bits) + 1):
                dark = column < len(bits) and bits[column] & 1
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    bottom = self.side - (border + row + 1) * module
                    path.rect((border + start) * module, bottom, (column - start) * module, module)
                    start = None
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)


class _StampPlace(Flowable):
    """A thin frame that waits for the seal; the seal covers it."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return STAMP_WIDTH, CODE_SIDE

    def draw(self) -> None:
        self.canv.setStrokeColor(STRONG_LINE)
        self.canv.setLineWidth(0.5)
        self.canv.roundRect(0.25, 0.25, STAMP_WIDTH - 0.5, CODE_SIDE - 0.5, 6)


def hand_over(words: Wording, number: str, digest: str) -> Pinned:
    """The closing block, kept whole at the bottom of the last page; the seal's place is always STAMP_BOX."""
    return Pinned(
        [
            gap(10),
            text(words("handover.title"), "section"),
            gap(3),
            text(words("handover.sentence", number=number), "body"),
            gap(6),
            Signatures((words("handover.gave"), words("handover.took")), words),
            gap(8),
            _sealed(words("handover.code"), number, digest),
        ]
    )


def seal_foot(words: Wording, number: str, digest: str) -> Flowable:
    """The closing block of a letter: the seal's place, the number with the checksum, and both as a code."""
    return Pinned([gap(SEAL_ROOM - CODE_SIDE), _sealed(words("seal.code"), number, digest)])


def _sealed(caption: str, number: str, digest: str) -> Flowable:
    groups = [digest[start : start + 8] for start in range(0, len(digest), 8)]
    digest_lines = [text(" ".join(groups[at : at + 2]), "code") for at in range(0, len(groups), 2)]
    code_text = [text(caption, "small"), gap(3), text(number, "value"), *digest_lines]
    return beside(
        [_StampPlace(), code_text, Code(f"{number} {digest}".upper())],
        [STAMP_WIDTH + 6 * mm, WIDTH - STAMP_WIDTH - 6 * mm - CODE_SIDE, CODE_SIDE],
        "BOTTOM",
    )
