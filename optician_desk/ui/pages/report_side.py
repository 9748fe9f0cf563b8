"""Beside the report: what is signed and by whom, what was checked, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.report_paper import ReportPaper
from optician_desk.ui.forms.ui_report import Ui_Report
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.tall import Tall


class ReportSide(QWidget):
    """The facts; the page connects `ui.act`, `ui.save` and `ui.hand_over`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.ui = Ui_Report()
        self.ui.setupUi(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Tall(inside), 1)
        whole.addWidget(self._foot())
        self.clear()

    def _foot(self) -> QWidget:
        """What can be done, always in sight under the facts."""
        foot, ui = QWidget(), self.ui
        below = QVBoxLayout(foot)
        below.setContentsMargins(23, 0, 24, 20)
        below.setSpacing(0)
        below.addWidget(Hairline())
        below.addSpacing(12)
        ui.column.removeWidget(ui.warning)
        ui.column.removeItem(ui.actions)
        ui.actions.setParent(None)
        below.addWidget(ui.warning)
        below.addLayout(ui.actions)
        return foot

    def clear(self) -> None:
        """Nothing is shown yet, and nothing can be done."""
        ui = self.ui
        for rows in (ui.what, ui.seal):
            rows.set_rows([])
        ui.checks.set_lines([])
        self._show_frame(visible=False)
        for button in (ui.act, ui.save, ui.hand_over):
            button.hide()
        ui.warning.hide()

    def show_paper(self, paper: ReportPaper, pages: int, person: str) -> None:
        """Say all about a paper of so many `pages`; `person` is at the desk."""
        self._show_frame(visible=True)
        self._show_what(paper, pages)
        self._show_signer(paper, person)
        self._show_checks(paper)
        self._show_actions(paper)

    def _show_frame(self, *, visible: bool) -> None:
        ui = self.ui
        parts: tuple[QWidget, ...] = (
            ui.what_title,
            ui.who_title,
            ui.avatar,
            ui.signer,
            ui.signer_role,
            ui.rule_1,
            ui.rule_2,
        )
        for part in parts:
            part.setVisible(visible)

    def _show_what(self, paper: ReportPaper, pages: int) -> None:
        count = QCoreApplication.translate("ReportSide", "%n page(s)", None, pages)
        times = QCoreApplication.translate("ReportSide", "%n time(s)", None, paper.copies)
        nothing = QCoreApplication.translate("ReportSide", "nothing is held")
        languages = {
            "lv": QCoreApplication.translate("ReportSide", "Latvian"),
            "en": QCoreApplication.translate("ReportSide", "English"),
        }
        future = QCoreApplication.translate("ReportSide", "What will be signed")
        self.ui.what_title.setText(
            QCoreApplication.translate("ReportSide", "What is signed") if paper.signed else future
        )
        self.ui.what.set_rows(
            [
                (QCoreApplication.translate("ReportSide", "Document"), f"PDF/A-2b, {count}"),
                (QCoreApplication.translate("ReportSide", "Language"), languages[paper.language]),
                (QCoreApplication.translate("ReportSide", "Number"), paper.number),
                (QCoreApplication.translate("ReportSide", "Answer"), nothing if paper.nothing_held else ""),
                (QCoreApplication.translate("ReportSide", "Printed"), times if paper.signed else ""),
            ]
        )

    def _show_signer(self, paper: ReportPaper, person: str) -> None:
        ui = self.ui
        role = QCoreApplication.translate("ReportSide", "Manager")
        future = QCoreApplication.translate("ReportSide", "Who signs")
        name = paper.approved_by if paper.signed else person
        if not paper.signed and not paper.may_sign:
            name = ", ".join(paper.signers)
            role = QCoreApplication.translate("ReportSide", "Only a manager approves and signs.")
        ui.who_title.setText(QCoreApplication.translate("ReportSide", "Who signed") if paper.signed else future)
        ui.avatar.set_name(name)
        ui.signer.setText(name)
        ui.signer_role.setText(role)
        held, at = paper.certificate, paper.approved_at
        own = QCoreApplication.translate("ReportSide", "self-signed, of this shop")
        kind = "" if held is None else own if held.self_signed else held.name
        ui.seal.set_rows(
            [
                (QCoreApplication.translate("ReportSide", "Certificate"), kind),
                (QCoreApplication.translate("ReportSide", "Valid until"), format_day(held.valid_until) if held else ""),
                (QCoreApplication.translate("ReportSide", "Time"), day_and_time(at) if at else ""),
            ]
        )

    def _show_checks(self, paper: ReportPaper) -> None:
        every = QCoreApplication.translate("ReportSide", "Every kind of data in the store is included")
        systems = QCoreApplication.translate("ReportSide", "Other systems answered for: {done} of {all}")
        whole = QCoreApplication.translate("ReportSide", "The signature is intact and covers the whole file")
        answered = systems.format(done=paper.systems_searched, all=paper.systems)
        lines = [(True, every), (paper.systems_searched >= paper.systems, answered)]
        self.ui.checks.set_lines([*lines, (True, whole)] if paper.signed else lines)

    def _show_actions(self, paper: ReportPaper) -> None:
        ui = self.ui
        if paper.signed:
            ui.act.setText(QCoreApplication.translate("ReportSide", "Print"))
            ui.act.set_icon("printer")
            ui.warning.setText(
                QCoreApplication.translate("ReportSide", "Every print is recorded; from the second on it is marked.")
            )
        else:
            ui.act.setText(QCoreApplication.translate("ReportSide", "Sign and print"))
            ui.act.set_icon("signature")
            ui.warning.setText(
                QCoreApplication.translate(
                    "ReportSide", "After signing the content can no longer be changed. Every print is recorded."
                )
            )
        ui.act.setShortcut("Ctrl+P")  # setting the words takes a shortcut away
        can = paper.signed or paper.may_sign
        ui.act.setEnabled(can)
        ui.act.setVisible(can)
        ui.warning.setVisible(can)
        ui.save.setVisible(paper.signed)
        ui.hand_over.setVisible(paper.signed)
