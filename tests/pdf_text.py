"""What a PDF says, as a test looks at it."""

from __future__ import annotations

import pypdfium2


def text_of(pdf: bytes) -> str:
    """The words of all pages, each gap one space, so that breaks of lines and hard spaces do not matter."""
    return " ".join(pages_of(pdf))


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, as `text_of` gives them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        read = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [" ".join(page.replace("\u00a0", " ").split()) for page in read]
