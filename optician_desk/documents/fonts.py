"""Inter for paper: the same bundled family as on the screen, registered with reportlab once, on first use."""

from __future__ import annotations

import io
from functools import lru_cache
from importlib import resources
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Inter"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
BOLD = "Inter-Bold"

_FILES = {
    REGULAR: "Inter-Regular.ttf",
    MEDIUM: "Inter-Medium.ttf",
    SEMIBOLD: "Inter-SemiBold.ttf",
    BOLD: "Inter-Bold.ttf",
}


@lru_cache(maxsize=1)
def register() -> None:
    """Make the four weights known to reportlab under the names above."""
    folder = resources.files("optician_desk.fonts")
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(folder.joinpath(file).read_bytes())))


@lru_cache(maxsize=1)
def glyphs() -> frozenset[int]:
    """Code points that every weight can draw."""
    register()
    return frozenset.intersection(
        *(frozenset(cast(TTFont, pdfmetrics.getFont(name)).face.charToGlyph) for name in _FILES)
    )
