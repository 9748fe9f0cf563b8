"""Beside a paper: what it is, who signs it, and what can be done; reports and letters add what is theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.report_paper import Paper
from optician_desk.ui.forms.ui_letter import Ui_Letter
from optician_desk.ui.forms.ui_report import Ui_Report
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.tall import Tall


class PaperSide(QWidget):
    """The facts scroll; the buttons stay in sight below them. The page connects the buttons of the form `ui`."""

    ui: Ui_Letter | Ui_Report

    def lay_out(self, inside: QWidget) -> None:
        """Put `inside`, on which the form was set up, in its place."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Tall(inside), 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """What can be done, always in sight under the facts."""
        foot, ui = QWidget(), self.ui
        below = QVBoxLayout(foot)
        below.setContentsMargins(23, 0, 24, 20)
        below.setSpacing(0)
        self.rule_at_foot = Hairline()
        below.addWidget(self.rule_at_foot)
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
        self.show_frame(visible=False)
        for part in (ui.rule_2, ui.act, ui.save, ui.warning, self.rule_at_foot):
            part.hide()

    def show_frame(self, *, visible: bool) -> None:
        """The titles and whoever signs."""
        ui = self.ui
        for part in (ui.what_title, ui.who_title, ui.avatar, ui.signer, ui.signer_role, ui.rule_1):
            part.setVisible(visible)

    def show_what(self, paper: Paper, pages: int, rows: list[tuple[str, str]], last: list[tuple[str, str]]) -> None:
        """What is signed: `rows` first, then file and language, `last`, and how often it was printed."""
        count = QCoreApplication.translate("PaperSide", "%n page(s)", None, pages)
        times = QCoreApplication.translate("PaperSide", "%n time(s)", None, paper.copies)
        languages = {
            "lv": QCoreApplication.translate("PaperSide", "Latvian"),
            "en": QCoreApplication.translate("PaperSide", "English"),
        }
        future = QCoreApplication.translate("PaperSide", "What will be signed")
        self.ui.what_title.setText(
            QCoreApplication.translate("PaperSide", "What is signed") if paper.signed else future
        )
        self.ui.what.set_rows(
            [
                *rows,
                (QCoreApplication.translate("PaperSide", "Document"), f"PDF/A-2b, {count}"),
                (QCoreApplication.translate("PaperSide", "Language"), languages[paper.language]),
                *last,
                (QCoreApplication.translate("PaperSide", "Printed"), times if paper.signed else ""),
            ]
        )

    def show_signer(self, paper: Paper, person: str, role: str, only: str) -> None:
        """Whoever signed or may sign: `person` in the `role` given, or all managers, where `only` they may."""
        ui, name = self.ui, paper.approved_by if paper.signed else person
        if not paper.signed and not paper.may_sign:
            name, role = ", ".join(paper.signers), only
        ui.avatar.set_name(name)
        ui.signer.setText(name)
        ui.signer_role.setText(role)
        ui.signer_role.setVisible(bool(role))
        held, at = paper.certificate, paper.approved_at
        own = QCoreApplication.translate("PaperSide", "self-signed, of this shop")
        kind = "" if held is None else own if held.self_signed else held.name
        ui.seal.set_rows(
            [
                (QCoreApplication.translate("PaperSide", "Certificate"), kind),
                (QCoreApplication.translate("PaperSide", "Valid until"), format_day(held.valid_until) if held else ""),
                (QCoreApplication.translate("PaperSide", "Time"), day_and_time(at) if at else ""),
            ]
        )

    def show_act(self, paper: Paper, verb: str) -> None:
        """The main button: to print what is signed, else to do what `verb` says."""
        ui, can = self.ui, paper.signed or paper.may_sign
        if paper.signed:
            ui.act.setText(QCoreApplication.translate("PaperSide", "Print"))
            ui.act.set_icon("printer")
            ui.warning.setText(
                QCoreApplication.translate("PaperSide", "Every print is recorded; from the second on it is marked.")
            )
        else:
            ui.act.setText(verb)
            ui.act.set_icon("signature")
            ui.warning.setText(
                QCoreApplication.translate(
                    "PaperSide", "After signing the content can no longer be changed. Every print is recorded."
                )
            )
        ui.act.setShortcut("Ctrl+P")  # setting the words takes a shortcut away
        self.rule_at_foot.setVisible(can)  # a paper that is signed can always be printed, hence handed over
        ui.act.setVisible(can)
        ui.act.setEnabled(can)
        ui.warning.setVisible(can)
        ui.save.setVisible(paper.signed)
