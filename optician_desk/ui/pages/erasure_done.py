"""After an erasure: the signed act page by page, what was done in figures, printing and saving the act."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.erasure_view import Outcome
from optician_desk.services import erasure_act
from optician_desk.ui import backup_words
from optician_desk.ui.context import Context
from optician_desk.ui.pages.report_sheets import ReportSheets
from optician_desk.ui.printing import print_paper
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.key_values import CheckLines, KeyValues
from optician_desk.ui.widgets.marks import Hairline, UprightHairline

_WIDTH = 340


class ErasureDone(QWidget):
    """The act on the left; on the right what became of the data, and the buttons."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._erasure = ""
        self._pdf: bytes | None = None
        self._outcome: Outcome | None = None
        self.header = PageHeader(self)
        self.sheets = ReportSheets(context, self.header)
        self.sheets.view.setAccessibleName(QCoreApplication.translate("ErasureDone", "Pages of the erasure act"))
        self.facts, self.checks = KeyValues(), CheckLines()
        self.save = SecondaryButton(text=QCoreApplication.translate("ErasureDone", "Save as PDF…"), icon="download")
        self.again = SecondaryButton(
            text=QCoreApplication.translate("ErasureDone", "Sign the act again"), icon="signature"
        )
        self.act = PrimaryButton(text=QCoreApplication.translate("ErasureDone", "Print the act"), icon="printer")
        self.act.setShortcut("Ctrl+P")
        self._build()
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self._sign)
        self.act.clicked.connect(self.print_act)
        self.header.crumb.connect(lambda key: context.navigate(key))

    def _build(self) -> None:
        title = QLabel(QCoreApplication.translate("ErasureDone", "What was done"))
        title.setProperty("role", "section")
        side = QWidget()
        side.setFixedWidth(_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(23, 20, 24, 20)
        column.setSpacing(8)
        for widget in (title, self.facts, Hairline(side), self.checks):
            column.addWidget(widget)
        column.addStretch()
        for button in (self.again, self.save, self.act):
            column.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.header)
        left.addWidget(self.sheets, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(UprightHairline())
        row.addWidget(side)

    def clear(self) -> None:
        """Forget everything."""
        self._erasure, self._pdf, self._outcome = "", None, None
        self.sheets.clear()
        self.facts.set_rows([])
        self.checks.set_lines([])

    def show_done(self, erasure: str, outcome: Outcome | None, pdf: bytes | None) -> None:
        """An erasure just carried out, or (without `outcome`) a kept act looked at again; no `pdf`: it could not be signed."""
        self.clear()
        self._erasure, self._outcome, self._pdf = erasure, outcome, pdf
        self.header.set_title(QCoreApplication.translate("ErasureDone", "Erasure act"))
        self.header.set_crumbs([("customers", QCoreApplication.translate("ErasureDone", "Customers"))])
        if pdf is not None:
            self.sheets.show_pdf(pdf)
        for button in (self.save, self.act):
            button.setVisible(pdf is not None)
        self.again.setVisible(pdf is None and outcome is not None)
        if outcome is not None:
            self._show_facts(outcome)

    def _show_facts(self, outcome: Outcome) -> None:
        translate = QCoreApplication.translate
        self.facts.set_rows(
            [
                (translate("ErasureDone", "Number"), outcome.number),
                (translate("ErasureDone", "Time"), day_and_time(outcome.at).replace(" ", "\u00a0")),
                (translate("ErasureDone", "Values erased"), str(outcome.values)),
                (translate("ErasureDone", "Papers erased"), str(outcome.documents)),
                (translate("ErasureDone", "Drafts erased"), str(outcome.drafts)),
                (translate("ErasureDone", "Proposed by"), outcome.proposed_by),
                (translate("ErasureDone", "Decided by"), outcome.decided_by),
                (translate("ErasureDone", "Entry in the ledger of erasures"), str(outcome.ledger)),
            ]
        )
        lines = [
            (True, translate("ErasureDone", "The card is gone. Nothing of it can be found any more."))
            if outcome.whole
            else (True, translate("ErasureDone", "What has to be kept stays on the card; the act says why."))
        ]
        if outcome.scrubbed:
            lines.append((True, translate("ErasureDone", "The file was checked: the erased values are not in it.")))
        else:
            later = translate(
                "ErasureDone", "The file is still in use and is cleaned later; the program does it by itself."
            )
            lines.append((False, later))
        if outcome.away:
            away = translate("ErasureDone", "Folders not reached, with older copies: {labels}")
            labels = ", ".join(backup_words.folder(label) for label in outcome.away)
            lines.append((False, away.format(labels=labels)))
        if outcome.alone:
            lines.append((True, translate("ErasureDone", "The shop has one manager, who proposed and decided.")))
        self.checks.set_lines(lines)

    def _sign(self) -> None:
        session, outcome, language = self._context.session, self._outcome, self._context.language
        if outcome is not None:
            self._context.runner.write(
                self,
                lambda: erasure_act.sign(session, outcome, language),
                lambda pdf: self.show_done(outcome.id, outcome, pdf),
            )

    def print_act(self) -> None:
        """Ask for a printer and print the act."""
        if self._pdf is None:
            return
        context, session, erasure = self._context, self._context.session, self._erasure
        print_paper(
            self,
            context.runner,
            context.prompts,
            self._pdf,
            QCoreApplication.translate("ErasureDone", "Print the erasure act"),
            name=self._outcome.number if self._outcome else "act",
            register=lambda printer: erasure_act.register_print(session, erasure, printer),
            printed=lambda: context.say(QCoreApplication.translate("ErasureDone", "The pages went to the printer")),
            filed=self._saved,
            failed=context.failed,
        )

    def _save(self) -> None:
        session, erasure, outcome = self._context.session, self._erasure, self._outcome
        title = QCoreApplication.translate("ErasureDone", "Save the erasure act")
        chosen = self._context.prompts.save_file(title, f"{outcome.number if outcome else 'act'}.pdf", "PDF (*.pdf)")
        if chosen is not None:
            path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
            self._context.runner.write(
                self, lambda: erasure_act.save(session, erasure, path), lambda _: self._saved(path)
            )

    def _saved(self, path: Path) -> None:
        self._context.stored()
        self._context.say(QCoreApplication.translate("ErasureDone", "Saved: {file}").format(file=path.name))
