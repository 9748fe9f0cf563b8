"""The access report as it will print: its pages, what is signed and by whom, printing and saving (policy 5.3, 5.6)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.report_paper import ReportPaper
from optician_desk.services import prints, reports
from optician_desk.ui.context import Context
from optician_desk.ui.pages.paper_page import PaperPage
from optician_desk.ui.pages.report_side import ReportSide


class ReportPage(PaperPage[ReportPaper]):
    """Preview on the left, the act on the right: a manager signs and prints, everybody prints what is signed."""

    side: ReportSide

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._request = ""
        self.side = ReportSide()
        ui = self.side.ui
        self.lay_out()
        self.header.crumb.connect(self._crumb)
        ui.act.clicked.connect(self._act)
        ui.save.clicked.connect(self._save)
        ui.hand_over.clicked.connect(lambda: self._crumb("request"))

    def open(self, **arguments: Any) -> None:
        """The report of the request with the id `request`: the signed one, else a preview."""
        self._request = str(arguments["request"])
        self.blank()
        self.notice.hide()
        self.header.set_title(QCoreApplication.translate("ReportPage", "Access report"))
        self._show_crumbs()
        session, request = self.context.session, self._request
        self.context.runner.write(self, lambda: reports.open_report(session, request), self._show)

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "ReportPage",
            "These are the pages as they will print. Page Up and Page Down turn them, Ctrl with plus or minus changes "
            "their size. Only a manager approves and signs; after that the content cannot be changed. Every print is "
            "recorded, and a second one is marked as a reprint on the paper only.",
        )

    def _show(self, paper: ReportPaper) -> None:
        self._show_crumbs(f"{paper.name} · {paper.request_number}")
        self.show_sheets(paper)

    def show_side(self, paper: ReportPaper) -> None:
        """All that is known about the report."""
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
            self._print()
            return
        asked = self.context.prompts.confirm(
            QCoreApplication.translate("ReportPage", "Sign the report?"),
            QCoreApplication.translate("ReportPage", "Sign"),
            QCoreApplication.translate("ReportPage", "Cancel"),
            QCoreApplication.translate("ReportPage", "After signing it can no longer be changed."),
        )
        if asked:
            session, request = self.context.session, self._request
            self.sign(paper, lambda: reports.approve_and_sign(session, request))

    def show_signed(self, paper: ReportPaper) -> None:
        """The signed pages."""
        self._show(paper)

    def hand_out(self, paper: ReportPaper) -> None:
        """It is printed for the customer."""
        self._print()

    # ---------------------------------------------------------------------------------------------- printing and saving
    def _print(self) -> None:
        session, request = self.context.session, self._request
        self.print_it(
            QCoreApplication.translate("ReportPage", "Print the report"),
            lambda printer: prints.register_print(session, request, printer).mark,
            lambda: reports.copies_printed(session, request),
        )

    def _save(self) -> None:
        session, request = self.context.session, self._request
        title = QCoreApplication.translate("ReportPage", "Save the signed report")
        self.save_pdf(title, lambda path: reports.save_signed(session, request, path))
