"""Printing papers through the system's printers. Each print goes on record before the first page leaves.

The pages are drawn as pictures at the printer's size; what is signed never changes: the mark of a reprint is painted
on the paper only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from optician_desk.domain.errors import Trouble
from optician_desk.services.prints import TO_FILE
from optician_desk.ui import theme
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.rendering import Drawing
from optician_desk.ui.runner import Runner

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

HIGHEST_DPI = 300
_POINTS = 72.0
_MARK_TOP, _MARK_RIGHT, _MARK_HEIGHT = 20.0, 57.0, 16.0


def print_paper(
    owner: QObject,
    runner: Runner,
    prompts: Prompts,
    pdf: bytes,
    title: str,
    *,
    name: str,
    printed: Callable[[], None],
    filed: Callable[[Path], None],
    register: Callable[[str], str] | None = None,
    failed: Callable[[BaseException], None] | None = None,
) -> bool:
    """Ask for a printer and print `pdf`, the paper called `name`; False when the person gave up.

    `register` puts one copy on record (it gets the queue's name, or TO_FILE; runs on the writer thread) and gives the mark to
    be painted on it, "" for none. `printed` follows when the printer has taken every page, `filed` when they went into a file
    instead: nothing is on paper then. A failure goes to `failed`.
    """
    chosen = prompts.printer(title, _count(pdf), name)
    if chosen is None:
        return False
    printer, file = chosen.printer, chosen.file
    queue = TO_FILE if file is not None else printer.printerName() or "PDF"
    copies = 1 if printer.supportsMultipleCopies() and register is None else max(1, printer.copyCount())
    if register is not None:
        printer.setCopyCount(1)  # each copy is on record and marked for itself

    def start(marks: list[str]) -> None:
        def done(_: None) -> None:
            if file is None:
                printed()
            else:
                filed(file)

        runner.long(owner, lambda: print_pages(pdf, printer, marks), done, failed)

    def record() -> list[str]:
        return [register(queue) if register else "" for _ in range(copies)]

    runner.write(owner, record, start, failed)
    return True


def print_pages(pdf: bytes, printer: QPrinter, marks: list[str]) -> None:
    """Print `pdf` once for each of `marks`, which is painted above every page unless it is empty.

    May run on a worker thread. Raises Trouble("report.printer_failed") when the printer refuses.
    """
    printer.setFullPage(True)
    drawing = Drawing(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise Trouble("report.printer_failed")
        first = printer.fromPage() or 1
        last = printer.toPage() or len(drawing.sizes)
        fresh = True
        for mark in marks:
            for page in range(first - 1, min(last, len(drawing.sizes))):
                if not fresh and not printer.newPage():
                    raise Trouble("report.printer_failed")
                _paint(painter, printer, drawing, page, mark)
                fresh = False
    finally:
        if painter.isActive() and not painter.end():
            raise Trouble("report.printer_failed")
        drawing.close()


def _paint(painter: QPainter, printer: QPrinter, drawing: Drawing, page: int, mark: str) -> None:
    """One page, as large as it is where it fits the paper, else made smaller to fit."""
    width, height = drawing.sizes[page]
    paper = printer.paperRect(printer.Unit.DevicePixel)
    per_point = min(printer.resolution() / _POINTS, paper.width() / width, paper.height() / height)
    drawn = drawing.image(page, min(per_point, HIGHEST_DPI / _POINTS))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, width * per_point, height * per_point), drawn)
    if mark:
        _paint_mark(painter, mark, width, per_point)


def _paint_mark(painter: QPainter, mark: str, width: float, per_point: float) -> None:
    painter.save()
    painter.scale(per_point, per_point)
    font = QFont(theme.FAMILY)
    font.setPixelSize(9)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.LIGHT.text), 0.8))
    room = painter.fontMetrics().horizontalAdvance(mark) + 16
    frame = QRectF(width - _MARK_RIGHT - room, _MARK_TOP, room, _MARK_HEIGHT)
    painter.drawRoundedRect(frame, 3, 3)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, mark)
    painter.restore()


def _count(pdf: bytes) -> int:
    drawing = Drawing(pdf)
    try:
        return len(drawing.sizes)
    finally:
        drawing.close()
