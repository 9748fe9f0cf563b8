"""PDF pages as pictures, drawn by PDFium with the appearance of the seal; for the screen and for the printer alike."""

from __future__ import annotations

import atexit
import threading
import weakref
from functools import cache
from typing import Any

from PySide6.QtGui import QImage

from optician_desk.domain.errors import Trouble

_pdfium = threading.RLock()
"""PDFium is not safe to be used by two threads at once, not even for two documents."""


_open: weakref.WeakSet[Drawing] = weakref.WeakSet()


@cache
def _close_at_the_end() -> None:
    """Once, and after PDFium's own registration, so before its turn."""
    atexit.register(_close_all)


def _close_all() -> None:
    """At the end of the program: a window that is torn down does not ask its pages to let go first."""
    for drawing in list(_open):
        drawing.close()


class Drawing:
    """An opened PDF. Every method may be called from any thread; `close` lets go of the bytes.

    Lengths of pages are PDF points. Raises Trouble("report.cannot_draw") for bytes that PDFium cannot read.
    """

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        self._document: Any = None
        with _pdfium:
            try:
                self._document = pypdfium2.PdfDocument(pdf)
                self._document.init_forms()  # else the seal, which is a form field, would not be drawn
                self.sizes: tuple[tuple[float, float], ...] = tuple(
                    self._document.get_page_size(at) for at in range(len(self._document))
                )
            except pypdfium2.PdfiumError as error:
                raise Trouble("report.cannot_draw") from error
            _close_at_the_end()
            _open.add(self)

    def image(self, page: int, scale: float) -> QImage:
        """Page number `page` (from 0) as a picture; `scale` is pixels per point. Raises Trouble once it is closed."""
        with _pdfium:
            if self._document is None:
                raise Trouble("report.cannot_draw")
            opened = self._document[page]
            try:
                bitmap = opened.render(scale=scale, may_draw_forms=True, prefer_bgrx=True)
                drawn = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
                return drawn.copy()
            finally:
                opened.close()

    def __del__(self) -> None:
        self.close()  # under the lock, which PDFium's own finalizer would not take

    def close(self) -> None:
        """Let go of the document."""
        with _pdfium:
            if self._document is not None:
                self._document.close()
                self._document = None
                _open.discard(self)
