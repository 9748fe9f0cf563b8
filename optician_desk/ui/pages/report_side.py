"""Beside the report: what is signed and by whom, what was checked, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.report_paper import ReportPaper
from optician_desk.ui.forms.ui_report import Ui_Report
from optician_desk.ui.pages.paper_side import PaperSide


class ReportSide(PaperSide):
    """The facts; the page connects `ui.act`, `ui.save` and `ui.hand_over`."""

    ui: Ui_Report

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.ui = Ui_Report()
        self.ui.setupUi(inside)
        self.lay_out(inside)
        self.clear()

    def clear(self) -> None:
        """Nothing is shown yet, and nothing can be done."""
        super().clear()
        self.ui.checks.set_lines([])
        self.ui.hand_over.hide()

    def show_paper(self, paper: ReportPaper, pages: int, person: str) -> None:
        """Say all about a paper of so many `pages`; `person` is at the desk."""
        ui = self.ui
        self.show_frame(visible=True)
        ui.rule_2.show()
        nothing = QCoreApplication.translate("ReportSide", "nothing is held")
        last = [
            (QCoreApplication.translate("ReportSide", "Number"), paper.number),
            (QCoreApplication.translate("ReportSide", "Answer"), nothing if paper.nothing_held else ""),
        ]
        self.show_what(paper, pages, [], last)
        future = QCoreApplication.translate("ReportSide", "Who signs")
        ui.who_title.setText(QCoreApplication.translate("ReportSide", "Who signed") if paper.signed else future)
        manager = QCoreApplication.translate("ReportSide", "Manager")
        only = QCoreApplication.translate(
            "ReportSide",
            "Only a manager approves and signs. Lock the desk (Ctrl+L), then “Continue as another person”: this page stays.",
        )
        self.show_signer(paper, person, manager, only)
        self._show_checks(paper)
        self.show_act(paper, QCoreApplication.translate("ReportSide", "Sign and print"))
        self._show_hand_over(paper)

    def _show_hand_over(self, paper: ReportPaper) -> None:
        """Offered until the request is closed; once the report was printed it is what comes next, and stands at the foot."""
        ui = self.ui
        ui.hand_over.setVisible(paper.signed and not paper.closed)
        comes_next = paper.signed and not paper.closed and paper.copies > 0
        ui.hand_over.set_main(comes_next)
        ui.act.set_main(not comes_next)
        stood = ui.act.hasFocus()
        for button in (ui.act, ui.hand_over) if comes_next else (ui.hand_over, ui.act):
            ui.actions.removeWidget(button)
            ui.actions.addWidget(button)
        if comes_next and stood:
            ui.hand_over.setFocus()

    def _show_checks(self, paper: ReportPaper) -> None:
        every = QCoreApplication.translate("ReportSide", "Every kind of data in the store is included")
        systems = QCoreApplication.translate("ReportSide", "Other systems answered for: {done} of {all}")
        whole = QCoreApplication.translate("ReportSide", "The signature is intact and covers the whole file")
        answered = systems.format(done=paper.systems_searched, all=paper.systems)
        lines = [(True, every), (paper.systems_searched >= paper.systems, answered)]
        self.ui.checks.set_lines([*lines, (True, whole)] if paper.signed else lines)
