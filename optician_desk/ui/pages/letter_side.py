"""Beside a letter: what it is, who issues it, how it is sent, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from optician_desk.domain.choices import CODES
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.policy.model import active, find
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_letter import Ui_Letter
from optician_desk.ui.provenance import day_and_time
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.tall import Tall


class LetterSide(QWidget):
    """The facts; the page connects `ui.act`, `ui.save`, `ui.attachment` and `ui.request`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        inside = QWidget()
        self.ui = Ui_Letter()
        self.ui.setupUi(inside)
        for way in active(context.session.desk.policy.handover_ways):
            words = way.text.of(context.language)
            self.ui.how.add(way.id, words[:1].upper() + words[1:])
        self.ui.how.setContentsMargins(0, 14, 0, 0)
        box = self.ui.how.box
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)  # the ways are long, the panel is narrow
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
        self._show_frame(visible=False)
        hidden: tuple[QWidget, ...] = (ui.how, ui.rule_2, ui.act, ui.save, ui.attachment, ui.request, ui.warning)
        for part in hidden:
            part.hide()

    def show_paper(self, paper: LetterPaper, pages: int, person: str) -> None:
        """Say all about a letter of so many `pages`; `person` is at the desk."""
        self._show_frame(visible=True)
        self._show_what(paper, pages)
        self._show_signer(paper, person)
        self._show_actions(paper)

    def _show_frame(self, *, visible: bool) -> None:
        ui = self.ui
        parts: tuple[QWidget, ...] = (ui.what_title, ui.who_title, ui.avatar, ui.signer, ui.signer_role, ui.rule_1)
        for part in parts:
            part.setVisible(visible)

    def _show_what(self, paper: LetterPaper, pages: int) -> None:
        count = QCoreApplication.translate("LetterSide", "%n page(s)", None, pages)
        times = QCoreApplication.translate("LetterSide", "%n time(s)", None, paper.copies)
        languages = {
            "lv": QCoreApplication.translate("LetterSide", "Latvian"),
            "en": QCoreApplication.translate("LetterSide", "English"),
        }
        policy, language = self._context.session.desk.policy, self._context.language
        way = find(policy.handover_ways, paper.how)
        future = QCoreApplication.translate("LetterSide", "What will be signed")
        self.ui.what_title.setText(
            QCoreApplication.translate("LetterSide", "What is signed") if paper.signed else future
        )
        not_yet = QCoreApplication.translate("LetterSide", "given when it is issued")
        self.ui.what.set_rows(
            [
                (QCoreApplication.translate("LetterSide", "Letter"), CODES["paper_kind"][paper.paper].of(language)),
                (QCoreApplication.translate("LetterSide", "Addressee"), paper.name),
                (QCoreApplication.translate("LetterSide", "Document"), f"PDF/A-2b, {count}"),
                (QCoreApplication.translate("LetterSide", "Language"), languages[paper.language]),
                (QCoreApplication.translate("LetterSide", "Number"), paper.number or not_yet),
                (QCoreApplication.translate("LetterSide", "Attached"), paper.attachment),
                (QCoreApplication.translate("LetterSide", "Sent"), way.text.of(language) if way else ""),
                (QCoreApplication.translate("LetterSide", "Printed"), times if paper.signed else ""),
            ]
        )

    def _show_signer(self, paper: LetterPaper, person: str) -> None:
        ui = self.ui
        future = QCoreApplication.translate("LetterSide", "Who issues it")
        name, role = (paper.approved_by if paper.signed else person), ""
        if not paper.signed and not paper.may_sign:
            name = ", ".join(paper.signers)
            role = QCoreApplication.translate("LetterSide", "Only a manager issues this letter.")
        ui.who_title.setText(QCoreApplication.translate("LetterSide", "Who issued it") if paper.signed else future)
        ui.avatar.set_name(name)
        ui.signer.setText(name)
        ui.signer_role.setText(role)
        ui.signer_role.setVisible(bool(role))
        held, at = paper.certificate, paper.approved_at
        own = QCoreApplication.translate("LetterSide", "self-signed, of this shop")
        kind = "" if held is None else own if held.self_signed else held.name
        ui.seal.set_rows(
            [
                (QCoreApplication.translate("LetterSide", "Certificate"), kind),
                (QCoreApplication.translate("LetterSide", "Valid until"), format_day(held.valid_until) if held else ""),
                (QCoreApplication.translate("LetterSide", "Time"), day_and_time(at) if at else ""),
            ]
        )

    def _show_actions(self, paper: LetterPaper) -> None:
        ui = self.ui
        can = paper.signed or paper.may_sign
        chooses = not paper.signed and not paper.answer and paper.may_sign
        ui.how.setVisible(chooses)
        ui.rule_2.setVisible(chooses)
        if paper.signed:
            ui.act.setText(QCoreApplication.translate("LetterSide", "Print"))
            ui.act.set_icon("printer")
            ui.warning.setText(
                QCoreApplication.translate("LetterSide", "Every print is recorded; from the second on it is marked.")
            )
        else:
            sign = QCoreApplication.translate("LetterSide", "Sign and print")
            ui.act.setText(sign if paper.answer else QCoreApplication.translate("LetterSide", "Issue"))
            ui.act.set_icon("signature")
            ui.warning.setText(
                QCoreApplication.translate(
                    "LetterSide", "After signing the content can no longer be changed. Every print is recorded."
                )
            )
        ui.act.setShortcut("Ctrl+P")  # setting the words takes a shortcut away
        ui.act.setVisible(can)
        ui.act.setEnabled(can)
        ui.warning.setVisible(can)
        ui.save.setVisible(paper.signed)
        ui.attachment.setVisible(paper.signed and bool(paper.attachment))
        ui.request.setVisible(paper.signed and bool(paper.request))
