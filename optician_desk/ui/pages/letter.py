"""A letter as it will print: an answer to be signed, a letter to be issued, or one that was (policy 5.6; GDPR Art. 12)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from optician_desk.domain.choices import CODES
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.services import letter_reading, letters
from optician_desk.ui.context import Context
from optician_desk.ui.pages.letter_side import LetterSide
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.report_sheets import ReportSheets
from optician_desk.ui.printing import print_paper
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.marks import Chip, UprightHairline
from optician_desk.ui.widgets.tall import ROOMY_PAGE, GivesWay

#: Ways in which a file leaves the shop, not a paper.
AS_FILE = ("email", "carrier")
_ARGUMENTS = ("request", "paper", "addressee", "letter", "subject")


class LetterPage(Page):
    """The pages on the left, the act on the right: issue or sign, print, save."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked: dict[str, str] = {}
        self._paper: LetterPaper | None = None
        self._pages = 0
        self.header = PageHeader()
        self.sheets = ReportSheets(context, self.header)
        self.sheets.view.setAccessibleName(QCoreApplication.translate("LetterPage", "Pages of the letter"))
        self.side = LetterSide(context)
        self._build()
        GivesWay(self, self.side, 340, 280)
        self.header.crumb.connect(self._crumb)
        ui = self.side.ui
        ui.act.clicked.connect(self._act)
        ui.save.clicked.connect(self._save)
        ui.attachment.clicked.connect(self._save_attachment)
        ui.request.clicked.connect(lambda: self._crumb("request"))

    def _build(self) -> None:
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
        sheets, ui = self.sheets, self.side.ui
        order = (sheets.previous, sheets.next, sheets.smaller, sheets.larger, sheets.thumbs, sheets.view)
        for one, other in pairwise((*order, ui.how.editor, ui.save, ui.attachment, ui.request, ui.act)):
            self.setTabOrder(one, other)

    def open(self, **arguments: Any) -> None:
        """The letter with the id `letter`, the latest `paper` that `subject` got, a draft of one for a `request` (and an
        `addressee`), or the request's answer.
        """
        self._asked = {name: str(arguments.get(name) or "") for name in _ARGUMENTS}
        self.blank()
        self.notice.hide()
        paper = self._asked["paper"]
        unnamed = QCoreApplication.translate("LetterPage", "Letter")
        self.header.set_title(CODES["paper_kind"][paper].of(self.context.language) if paper else unnamed)
        self._show_crumbs()
        session, asked = self.context.session, self._asked
        self.context.runner.write(self, lambda: letters.open_paper(session, **asked), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.show_chips(shown=self.width() >= ROOMY_PAGE)
        self.sheets.show_zoom_controls(shown=self.width() >= ROOMY_PAGE)

    def focus_first(self) -> None:
        """The pages, so that the keyboard turns them."""
        self.sheets.view.setFocus()

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "LetterPage",
            "These are the pages as they will print. Answers, refusals and notices to recipients are a manager's; after signing "
            "the content cannot be changed. Choose how a letter is sent before you issue it. Every print is recorded.",
        )

    def blank(self) -> None:
        """Forget the pages."""
        self._paper = None
        self.sheets.clear()
        self.side.clear()
        self.header.set_chips([])

    def _show(self, paper: LetterPaper) -> None:
        self._paper = paper
        self._asked["letter"] = paper.letter
        self._pages = self.sheets.show_pdf(paper.pdf)
        self.header.set_title(CODES["paper_kind"][paper.paper].of(self.context.language))
        self._show_crumbs(paper)
        signed = Chip(text=QCoreApplication.translate("LetterPage", "Signed"), icon="circle-check", tone=Tone.GOOD)
        self.header.set_chips([signed] if paper.signed else [])
        self.side.show_paper(paper, self._pages, self.context.session.name)

    def _show_crumbs(self, paper: LetterPaper | None = None) -> None:
        if paper is not None and not paper.request:
            card = ("card", paper.name)
            self.header.set_crumbs([("customers", QCoreApplication.translate("LetterPage", "Customers")), card])
            return
        crumbs = [("requests", QCoreApplication.translate("LetterPage", "Requests"))]
        if paper is not None:
            crumbs.append(("request", paper.request_number))
        self.header.set_crumbs(crumbs)

    def _crumb(self, key: str) -> None:
        if key == "request" and self._paper is not None:
            self.context.navigate("request", request=self._paper.request)
        elif key == "card" and self._paper is not None:
            self.context.navigate("card", subject=self._paper.subject)
        else:
            self.context.navigate(key)

    # ------------------------------------------------------------------------------------------------ issuing, signing
    def _act(self) -> None:
        paper = self._paper
        if paper is None:
            return
        if paper.signed:
            self._print(paper)
            return
        question = (
            QCoreApplication.translate("LetterPage", "Sign the answer?")
            if paper.answer
            else QCoreApplication.translate("LetterPage", "Issue the letter?")
        )
        verb = (
            QCoreApplication.translate("LetterPage", "Sign")
            if paper.answer
            else QCoreApplication.translate("LetterPage", "Issue")
        )
        asked = self.context.prompts.confirm(
            question,
            verb,
            QCoreApplication.translate("LetterPage", "Cancel"),
            QCoreApplication.translate("LetterPage", "After signing it can no longer be changed."),
        )
        if asked:
            self.side.ui.act.setEnabled(False)
            self._sign(paper)

    def _sign(self, paper: LetterPaper) -> None:
        session, request, how = self.context.session, paper.request, self.side.ui.how.key()

        def job() -> LetterPaper:
            if paper.answer:
                return letters.sign_answer(session, request)
            return letters.issue(session, request, paper.paper, how, paper.addressee)

        self.context.runner.write(self, job, self._signed, self._not_signed)

    def _signed(self, paper: LetterPaper) -> None:
        self._asked = {**dict.fromkeys(_ARGUMENTS, ""), "request": paper.request, "letter": paper.letter}
        self._show(paper)
        self.context.stored()
        self.context.due_changed()
        self.context.say(QCoreApplication.translate("LetterPage", "Signed: {number}").format(number=paper.number))
        if paper.how in AS_FILE:
            self._save()
        else:
            self._print(paper)

    def _not_signed(self, error: BaseException) -> None:
        self.side.ui.act.setEnabled(True)
        self.context.failed(error)

    # ---------------------------------------------------------------------------------------------- printing and saving
    def _record(self) -> dict[str, str]:
        """Which record the signed paper is."""
        return {"letter": self._asked["letter"], "request": self._asked["request"]}

    def _print(self, paper: LetterPaper) -> None:
        session, record = self.context.session, self._record()
        print_paper(
            self,
            self.context.runner,
            self.context.prompts,
            paper.pdf,
            QCoreApplication.translate("LetterPage", "Print the letter"),
            register=lambda printer: letter_reading.register_print(session, printer, **record),
            printed=self._printed,
            failed=self.context.failed,
        )

    def _printed(self) -> None:
        self.context.say(QCoreApplication.translate("LetterPage", "The pages went to the printer."))
        session, record = self.context.session, self._record()
        self.context.runner.read(self, lambda: letter_reading.copies_printed(session, **record), self._show_copies)

    def _show_copies(self, copies: int) -> None:
        if self._paper is not None:
            self._paper = replace(self._paper, copies=copies)
            self.side.show_paper(self._paper, self._pages, self.context.session.name)

    def _save(self) -> None:
        paper = self._paper
        if paper is None or not paper.signed:
            return
        title = QCoreApplication.translate("LetterPage", "Save the signed letter")
        chosen = self.context.prompts.save_file(title, f"{paper.number}.pdf", "PDF (*.pdf)")
        if chosen is not None:
            path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
            session, record = self.context.session, self._record()
            self.context.runner.write(
                self, lambda: letter_reading.save(session, path, **record), lambda _: self._saved(path)
            )

    def _save_attachment(self) -> None:
        paper = self._paper
        if paper is None or not paper.attachment:
            return
        title = QCoreApplication.translate("LetterPage", "Save the attached file")
        kind = "ZIP (*.zip)" if paper.attachment.endswith(".zip") else "PDF (*.pdf)"
        chosen = self.context.prompts.save_file(title, paper.attachment, kind)
        if chosen is not None:
            session, request = self.context.session, paper.request
            self.context.runner.write(
                self, lambda: letter_reading.save_attachment(session, request, chosen), lambda _: self._saved(chosen)
            )

    def _saved(self, path: Path) -> None:
        self.context.stored()
        self.context.say(QCoreApplication.translate("LetterPage", "Saved: {file}").format(file=path.name))
