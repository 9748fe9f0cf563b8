"""The access report as it will print: its pages, what is signed and by whom, printing and saving (policy 5.3, 5.6)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from optician_desk.domain.report_paper import ReportPaper
from optician_desk.services import prints, reports
from optician_desk.ui.context import Context
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.report_sheets import ReportSheets
from optician_desk.ui.pages.report_side import ReportSide
from optician_desk.ui.printing import print_paper
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.marks import Chip, UprightHairline
from optician_desk.ui.widgets.tall import ROOMY_PAGE, GivesWay


class ReportPage(Page):
    """Preview on the left, the act on the right: a manager signs and prints, everybody prints what is signed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._request = ""
        self._paper: ReportPaper | None = None
        self._pages = 0
        self.header = PageHeader()
        self.sheets = ReportSheets(context, self.header)
        self.side = ReportSide()
        self._build()
        GivesWay(self, self.side, 340, 280)
        self.header.crumb.connect(self._crumb)
        self.side.ui.act.clicked.connect(self._act)
        self.side.ui.save.clicked.connect(self._save)
        self.side.ui.hand_over.clicked.connect(lambda: self._crumb("request"))

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
        for one, other in pairwise((*order, ui.save, ui.hand_over, ui.act)):
            self.setTabOrder(one, other)

    def open(self, **arguments: Any) -> None:
        """The report of the request with the id `request`: the signed one, else a preview."""
        self._request = str(arguments["request"])
        self.blank()
        self.notice.hide()
        self.header.set_title(QCoreApplication.translate("ReportPage", "Access report"))
        self._show_crumbs()
        session, request = self.context.session, self._request
        self.context.runner.write(self, lambda: reports.open_report(session, request), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.show_chips(shown=self.width() >= ROOMY_PAGE)  # the panel says it, too
        self.sheets.show_zoom_controls(shown=self.width() >= ROOMY_PAGE)

    def focus_first(self) -> None:
        """The pages, so that the keyboard turns them."""
        self.sheets.view.setFocus()

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "ReportPage",
            "These are the pages as they will print. Page Up and Page Down turn them, Ctrl with plus or minus changes "
            "their size. Only a manager approves and signs; after that the content cannot be changed. Every print is "
            "recorded, and a second one is marked as a reprint on the paper alone.",
        )

    def blank(self) -> None:
        """Forget the pages."""
        self._paper = None
        self.sheets.clear()
        self.side.clear()
        self.header.set_chips([])

    def _show(self, paper: ReportPaper) -> None:
        self._paper = paper
        self._pages = self.sheets.show_pdf(paper.pdf)
        self._show_crumbs(f"{paper.name} · {paper.request_number}")
        signed = Chip(text=QCoreApplication.translate("ReportPage", "Signed"), icon="circle-check", tone=Tone.GOOD)
        self.header.set_chips([signed] if paper.signed else [])
        self.side.show_paper(paper, self._pages, self.context.session.name)

    def _show_crumbs(self, request: str = "") -> None:
        crumbs = [("requests", QCoreApplication.translate("ReportPage", "Requests"))]
        self.header.set_crumbs([*crumbs, ("request", request)] if request else crumbs)

    def _crumb(self, key: str) -> None:
        if key == "request":
            self.context.navigate("request", request=self._request)
        else:
            self.context.navigate("requests")

    # --------------------------------------------------------------------------------------------------------- signing
    def _act(self) -> None:
        paper = self._paper
        if paper is None:
            return
        if paper.signed:
            self._print(paper)
            return
        asked = self.context.prompts.confirm(
            QCoreApplication.translate("ReportPage", "Sign the report?"),
            QCoreApplication.translate("ReportPage", "Sign"),
            QCoreApplication.translate("ReportPage", "Cancel"),
            QCoreApplication.translate("ReportPage", "After signing it can no longer be changed."),
        )
        if asked:
            self.side.ui.act.setEnabled(False)
            session, request = self.context.session, self._request
            self.context.runner.write(
                self, lambda: reports.approve_and_sign(session, request), self._signed, self._not_signed
            )

    def _signed(self, paper: ReportPaper) -> None:
        self._show(paper)
        self.context.stored()
        self.context.due_changed()
        self.context.say(QCoreApplication.translate("ReportPage", "Signed: {number}").format(number=paper.number))
        self._print(paper)

    def _not_signed(self, error: BaseException) -> None:
        self.side.ui.act.setEnabled(True)
        self.context.failed(error)

    # ---------------------------------------------------------------------------------------------- printing and saving
    def _print(self, paper: ReportPaper) -> None:
        session, request = self.context.session, self._request
        print_paper(
            self,
            self.context.runner,
            self.context.prompts,
            paper.pdf,
            QCoreApplication.translate("ReportPage", "Print the report"),
            register=lambda printer: prints.register_print(session, request, printer).mark,
            printed=self._printed,
            failed=self.context.failed,
        )

    def _printed(self) -> None:
        self.context.say(QCoreApplication.translate("ReportPage", "The pages went to the printer."))
        session, request = self.context.session, self._request
        self.context.runner.read(self, lambda: reports.copies_printed(session, request), self._show_copies)

    def _show_copies(self, copies: int) -> None:
        if self._paper is not None:
            self._paper = replace(self._paper, copies=copies)
            self.side.show_paper(self._paper, self._pages, self.context.session.name)

    def _save(self) -> None:
        paper = self._paper
        if paper is None or not paper.signed:
            return
        title = QCoreApplication.translate("ReportPage", "Save the signed report")
        chosen = self.context.prompts.save_file(title, f"{paper.number}.pdf", "PDF (*.pdf)")
        if chosen is not None:
            path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
            session, request = self.context.session, self._request
            self.context.runner.write(
                self, lambda: reports.save_signed(session, request, path), lambda _: self._saved(path)
            )

    def _saved(self, path: Path) -> None:
        self.context.stored()
        self.context.say(QCoreApplication.translate("ReportPage", "Saved: {file}").format(file=path.name))
