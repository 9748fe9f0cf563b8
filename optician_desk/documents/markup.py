"""The only door through which text reaches a page: every value is escaped and made visible before it meets reportlab.

reportlab reads paragraphs as markup: an unescaped `<img src=...>` in a name would read a file, `<a href>` would become a
live link, an odd `<b>` would stop the report. So paragraphs are made here alone, from plain text, and the places that
reportlab may load from are closed altogether.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from optician_desk.documents.fonts import glyphs
from optician_desk.domain.errors import Refusal

MAX_LENGTH = 4_000
"""Characters in one value: far above every field's limit, low enough that a page can always take it."""

_BREAKS = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_BLANKS = re.compile(r" {2,}")


def close_reportlab() -> None:
    """Leave reportlab nothing to load: no host, no scheme, no file name given in text."""
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []


def visible(text: str) -> str:
    """`text` as it can be printed: composed (NFC), every character that would not show written as its code point.

    Control and direction characters and letters that the font lacks become `[U+202E]`: nothing is dropped in silence,
    nothing turns the reading order, and no page refers to a missing glyph (ISO 19005-2, 6.2.11.8).
    Raises Refusal("document.text_too_long") above MAX_LENGTH.
    """
    if len(text) > MAX_LENGTH:
        raise Refusal("document.text_too_long", limit=MAX_LENGTH)
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(map(_shown, _BREAKS.sub("\n", composed)))


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """A paragraph that shows `text` literally: no character of it is markup, line breaks and runs of blanks stay."""
    safe = escape(visible(text))
    if "  " in safe:
        safe = _BLANKS.sub(lambda run: " " + "\u00a0" * (len(run.group()) - 1), safe)
    return Paragraph(safe.replace("\n", "<br/>"), style)


@lru_cache(maxsize=4096)
def _shown(character: str) -> str:
    if character == "\n":
        return character
    if character == "\t":
        return "    "
    if unicodedata.category(character)[0] == "C" or ord(character) not in glyphs():
        return f"[U+{ord(character):04X}]"
    return character


close_reportlab()
