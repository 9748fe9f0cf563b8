"""A letter as it will print: an answer to be signed, a letter to be issued, or one that was (policy 5.6; GDPR Art. 12)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.choices import CODES
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.services import letter_reading, letters
from optician_desk.ui.context import Context
from optician_desk.ui.pages.letter_side import LetterSide
from optician_desk.ui.pages.paper_page import PaperPage

#: Ways in which a file leaves the shop, not a paper.
AS_FILE = ("email", "carrier")
_ARGUMENTS = ("request", "paper", "addressee", "letter", "subject")


class LetterPage(PaperPage[LetterPaper]):
    """The pages on the left, the act on the right: issue or sign, print, save."""

    side: LetterSide

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked: dict[str, str] = {}
        self.sheets.view.setAccessibleName(QCoreApplication.translate("LetterPage", "Pages of the letter"))
        self.side = LetterSide(context)
        ui = self.side.ui
        self.lay_out()
        self.header.crumb.connect(self._crumb)
        ui.act.clicked.connect(self._act)
        ui.save.clicked.connect(self._save)
        ui.attachment.clicked.connect(self._save_attachment)
        ui.request.clicked.connect(lambda: self._crumb("request"))

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
        self.context.runner.write(
            self,
            lambda: letters.open_paper(session, **asked),
            lambda paper: self._show(paper) if asked is self._asked else None,
        )

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "LetterPage",
            "These are the pages as they will print. Answers, refusals and notices to recipients are issued by a "
            "manager; after signing "
            "the content cannot be changed. Choose how a letter is sent before you issue it. Every print is recorded.",
        )

    def _show(self, paper: LetterPaper) -> None:
        self._asked["letter"] = paper.letter
        self.header.set_title(CODES["paper_kind"][paper.paper].of(self.context.language))
        self._show_crumbs(paper)
        self.show_sheets(paper)

    def show_side(self, paper: LetterPaper) -> None:
        """All that is known about the letter."""
        self.side.show_paper(paper, self._pages, self.context.session.name)

    def _show_crumbs(self, paper: LetterPaper | None = None) -> None:
        if paper is not None and not paper.request:
            card = ("card", paper.customer)
            self.header.set_crumbs([("customers", QCoreApplication.translate("LetterPage", "Customers")), card])
            return
        crumbs = [("requests", QCoreApplication.translate("LetterPage", "Requests"))]
        if paper is not None:
            crumbs.append(("request", f"{paper.customer} · {paper.request_number}"))
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
            self._print()
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
            self._sign(paper)

    def _sign(self, paper: LetterPaper) -> None:
        session, request, how = self.context.session, paper.request, self.side.ui.how.key()

        def job() -> LetterPaper:
            if paper.answer:
                return letters.sign_answer(session, request)
            return letters.issue(session, request, paper.paper, how, paper.addressee)

        self.sign(paper, job)

    def show_signed(self, paper: LetterPaper) -> None:
        """It is a record of its own from now on."""
        self._asked = {**dict.fromkeys(_ARGUMENTS, ""), "request": paper.request, "letter": paper.letter}
        self._show(paper)

    def hand_out(self, paper: LetterPaper) -> None:
        """As a file where that is how it is sent, else on paper."""
        if paper.how in AS_FILE:
            self._save()
        else:
            self._print()

    # ---------------------------------------------------------------------------------------------- printing and saving
    def _record(self) -> dict[str, str]:
        """Which record the signed paper is."""
        return {"letter": self._asked["letter"], "request": self._asked["request"]}

    def _print(self) -> None:
        session, record = self.context.session, self._record()
        self.print_it(
            QCoreApplication.translate("LetterPage", "Print the letter"),
            lambda printer: letter_reading.register_print(session, printer, **record),
            lambda: letter_reading.copies_printed(session, **record),
        )

    def _save(self) -> None:
        session, record = self.context.session, self._record()
        title = QCoreApplication.translate("LetterPage", "Save the signed letter")
        self.save_pdf(title, lambda path: letter_reading.save(session, path, **record))

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
                self, lambda: letter_reading.save_attachment(session, request, chosen), lambda _: self.saved(chosen)
            )
