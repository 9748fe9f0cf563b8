"""What the pages of papers share: the sheets on the left, what is known and can be done on the right, printing, saving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from optician_desk.domain.report_paper import Paper
from optician_desk.ui.context import Context
from optician_desk.ui.pages.letter_side import LetterSide
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.report_sheets import ReportSheets
from optician_desk.ui.pages.report_side import ReportSide
from optician_desk.ui.printing import print_paper
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.marks import Chip, UprightHairline
from optician_desk.ui.widgets.tall import ROOMY_PAGE, GivesWay

P = TypeVar("P", bound=Paper)

#: Px; on a narrower page the state beside the title would shorten a letter's name.
_ROOM_FOR_STATE = 1300


class PaperPage(Page, Generic[P]):
    """One paper, as it will print or as it was signed. A subclass sets `side` and then calls `lay_out`."""

    side: LetterSide | ReportSide

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._paper: P | None = None
        self._pages = 0
        self.header = PageHeader()
        self.sheets = ReportSheets(context, self.header)

    def lay_out(self) -> None:
        """Put everything in its place."""
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 0)
        notice.addWidget(self.notice)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.header)
        left.addLayout(notice)
        left.addWidget(self.sheets, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(UprightHairline())
        row.addWidget(self.side)
        GivesWay(self, self.side, 372, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.show_chips(shown=self.width() >= _ROOM_FOR_STATE)  # the panel says it, too
        self.sheets.show_zoom_controls(shown=self.width() >= ROOMY_PAGE)

    def focus_first(self) -> None:
        """The pages, so that the keyboard turns them."""
        self.sheets.view.setFocus()

    def blank(self) -> None:
        """Forget the pages."""
        self._paper = None
        self.sheets.clear()
        self.side.clear()
        self.header.set_chips([])

    def show_sheets(self, paper: P) -> None:
        """The pages, and whether they are signed."""
        self._paper = paper
        self._pages = self.sheets.show_pdf(paper.pdf)
        signed = Chip(text=QCoreApplication.translate("PaperPage", "Signed"), icon="circle-check", tone=Tone.GOOD)
        self.header.set_chips([signed] if paper.signed else [])
        self.show_side(paper)

    def show_side(self, paper: P) -> None:
        """All that is known about the paper."""
        raise NotImplementedError

    def show_signed(self, paper: P) -> None:
        """The paper as it was signed, in place of its draft."""
        raise NotImplementedError

    def hand_out(self, paper: P) -> None:
        """What follows the signature: print or save it."""
        raise NotImplementedError

    def sign(self, paper: P, job: Callable[[], P]) -> None:
        """Sign the paper in front. It takes a while: by then another may be in front, which is left as it is."""
        self.side.ui.act.setEnabled(False)
        self.context.runner.write(
            self, job, lambda made: self._signed(paper, made), lambda error: self._not_signed(paper, error)
        )

    def _signed(self, paper: P, made: P) -> None:
        if here := self._is_here(paper):
            self.show_signed(made)
        self.context.stored()
        self.context.due_changed()
        self.context.say(QCoreApplication.translate("PaperPage", "Signed: {number}").format(number=made.number))
        if here:
            self._stand_on_act()
            self.hand_out(made)

    def _not_signed(self, paper: P, error: BaseException) -> None:
        """It can be tried again."""
        if self._is_here(paper):
            self.side.ui.act.setEnabled(True)
            self._stand_on_act()
        self.context.failed(error)

    def _is_here(self, paper: P) -> bool:
        return self._paper is paper and self.isVisible()

    def _stand_on_act(self) -> None:
        """Give the focus back: the button lost it while it was disabled, and Qt would leave it on the rail."""
        (self.side.ui.act if self.side.ui.act.isEnabled() else self.sheets.view).setFocus()

    def print_it(self, title: str, register: Callable[[str], str], copies: Callable[[], int]) -> None:
        """Print the paper. `register` puts a print on record and returns its mark, `copies` counts them afterwards."""
        if (paper := self._paper) is not None:
            context = self.context
            print_paper(
                self,
                context.runner,
                context.prompts,
                paper.pdf,
                title,
                name=paper.number or "paper",
                register=register,
                printed=lambda: self._printed(paper, copies),
                filed=self.saved,
                failed=context.failed,
            )

    def _printed(self, paper: P, copies: Callable[[], int]) -> None:
        self.context.say(QCoreApplication.translate("PaperPage", "The pages went to the printer"))
        self.context.runner.read(self, copies, lambda count: self._show_copies(paper, count))

    def _show_copies(self, paper: P, copies: int) -> None:
        if self._paper is not None and self._paper.number == paper.number:
            self._paper = replace(self._paper, copies=copies)
            self.show_side(self._paper)

    def save_pdf(self, title: str, save: Callable[[Path], object]) -> None:
        """Ask where to, and `save` the signed paper there."""
        paper = self._paper
        if paper is None or not paper.signed:
            return
        chosen = self.context.prompts.save_file(title, f"{paper.number}.pdf", "PDF (*.pdf)")
        if chosen is not None:
            path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
            self.context.runner.write(self, lambda: save(path), lambda _: self.saved(path))

    def saved(self, path: Path) -> None:
        """Say that a file was saved."""
        self.context.stored()
        self.context.say(QCoreApplication.translate("PaperPage", "Saved: {file}").format(file=path.name))
