"""The pages of a report as they will print: thumbnails, the pages themselves, and the controls in the page's header."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from optician_desk.ui import theme
from optician_desk.ui.context import Context
from optician_desk.ui.rendering import Drawing
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import IconButton
from optician_desk.ui.widgets.marks import UprightHairline
from optician_desk.ui.widgets.paper_thumbs import PaperThumbs
from optician_desk.ui.widgets.paper_view import PaperView


class ReportSheets(QWidget):
    """Draws in the worker and forgets everything on `clear`."""

    def __init__(self, context: Context, header: PageHeader) -> None:
        super().__init__()
        self._context = context
        self._drawing: Drawing | None = None
        self.view, self.thumbs = PaperView(), PaperThumbs()
        self.where, self.percent = QLabel(), QLabel()
        self.previous, self.next = IconButton(icon="chevron-left"), IconButton(icon="chevron-right")
        self.smaller, self.larger = IconButton(icon="zoom-out"), IconButton(icon="zoom-in")
        self._name_controls()
        self._line = line = UprightHairline()
        line.setFixedHeight(24)
        for widget in (self.previous, self.where, self.next, line, self.smaller, self.percent, self.larger):
            header.add_action(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbs)
        row.addWidget(self.view, 1)
        self._connect()

    def _name_controls(self) -> None:
        for button, words in (
            (self.previous, QCoreApplication.translate("ReportSheets", "Previous page (Page Up)")),
            (self.next, QCoreApplication.translate("ReportSheets", "Next page (Page Down)")),
            (self.smaller, QCoreApplication.translate("ReportSheets", "Smaller (Ctrl and minus)")),
            (self.larger, QCoreApplication.translate("ReportSheets", "Larger (Ctrl and plus)")),
        ):
            button.setText(words)
        self.view.setAccessibleName(QCoreApplication.translate("ReportSheets", "Pages of the report"))
        self.thumbs.setAccessibleName(QCoreApplication.translate("ReportSheets", "Pages in small"))
        self.percent.setMinimumWidth(48)
        for label in (self.where, self.percent):
            label.setProperty("role", "value")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            theme.set_tabular(label)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.view.show_page(self.view.page() - 1))
        self.next.clicked.connect(lambda: self.view.show_page(self.view.page() + 1))
        self.smaller.clicked.connect(lambda: self.view.step_zoom(larger=False))
        self.larger.clicked.connect(lambda: self.view.step_zoom(larger=True))
        for keys, larger in (("Ctrl++", True), ("Ctrl+=", True), ("Ctrl+-", False)):
            QShortcut(QKeySequence(keys), self, lambda larger=larger: self.view.step_zoom(larger=larger))
        self.view.wanted.connect(lambda page, scale: self._draw(page, scale, self._large))
        self.view.page_changed.connect(self._show_place)
        self.view.zoomed.connect(lambda _: self._show_zoom())
        self.thumbs.wanted.connect(lambda page, scale: self._draw(page, scale, self._small))
        self.thumbs.chosen.connect(self.view.show_page)

    def show_zoom_controls(self, *, shown: bool) -> None:
        """Show or hide what changes the size; the keys for it stay."""
        for widget in (self._line, self.smaller, self.percent, self.larger):
            widget.setVisible(shown)

    def show_pdf(self, pdf: bytes) -> int:
        """Show a PDF from its first page; returns how many pages it has. Raises Trouble("report.cannot_draw")."""
        self.clear()
        self._drawing = Drawing(pdf)
        sizes = self._drawing.sizes
        self.thumbs.set_paper(sizes, [self._place_of(at, len(sizes)) for at in range(len(sizes))])
        self.view.set_paper(sizes)
        self._show_place(0)
        self._show_zoom()
        return len(sizes)

    def clear(self) -> None:
        """Forget the pages."""
        if self._drawing is not None:
            self._drawing.close()
            self._drawing = None
        self.view.set_paper(())
        self.thumbs.set_paper((), [])
        self._show_place(0)
        self._show_zoom()

    def _draw(self, page: int, scale: float, take: Callable[[int, float, QImage], None]) -> None:
        drawing = self._drawing
        if drawing is None:
            return

        def drawn(image: QImage) -> None:
            if drawing is self._drawing:
                take(page, scale, image)

        def failed(error: BaseException) -> None:
            if drawing is self._drawing:  # one that was closed meanwhile draws no more, and nobody misses it
                self._context.failed(error)

        self._context.runner.read(self, lambda: drawing.image(page, scale), drawn, failed)

    def _large(self, page: int, scale: float, image: QImage) -> None:
        self.view.set_image(page, scale, image)

    def _small(self, page: int, _scale: float, image: QImage) -> None:
        self.thumbs.set_image(page, image)

    def _show_place(self, page: int) -> None:
        pages = len(self._drawing.sizes) if self._drawing else 0
        self.where.setText(self._place_of(page, pages) if pages else "")
        widest = self._place_of(pages - 1, pages) if pages else ""
        self.where.setMinimumWidth(painting.width(widest, theme.font(weight=QFont.Weight.Medium, tabular=True)) + 4)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)
        self.thumbs.mark(page)
        if pages:
            self.view.say(self.where.text())

    @staticmethod
    def _place_of(page: int, pages: int) -> str:
        return QCoreApplication.translate("ReportSheets", "Page {page} of {pages}").format(page=page + 1, pages=pages)

    def _show_zoom(self) -> None:
        self.percent.setText(f"{round(self.view.zoom * 100)}\u00a0%")
