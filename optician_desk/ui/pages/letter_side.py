"""Beside a letter: what it is, who issues it, how it is sent, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from optician_desk.domain.choices import CODES
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.policy.model import active, find
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_letter import Ui_Letter
from optician_desk.ui.models.reach_words import reach_words
from optician_desk.ui.pages.paper_side import PaperSide


class LetterSide(PaperSide):
    """The facts; the page connects `ui.act`, `ui.save`, `ui.attachment` and `ui.request`."""

    ui: Ui_Letter

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        inside = QWidget()
        self.ui = Ui_Letter()
        self.ui.setupUi(inside)
        self.lay_out(inside)
        for way in active(context.session.desk.policy.handover_ways):
            words = way.text.of(context.language)
            self.ui.how.add(way.id, words[:1].upper() + words[1:])
        self.ui.how.setContentsMargins(0, 14, 0, 0)
        box = self.ui.how.box
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)  # the ways are long, the panel is narrow
        self._paper: LetterPaper | None = None
        box.currentIndexChanged.connect(self._warn)
        self.clear()

    def _warn(self) -> None:
        """Say at the choice that no address for it is known (the letter can be issued all the same), or which it will bear."""
        unreached = self._paper.unreached if self._paper is not None else frozenset()
        posted_to = self._paper.posted_to if self._paper is not None and self.ui.how.key() == "post" else ""
        words = QCoreApplication.translate("LetterSide", "The letter will bear the address: {address}")
        self.ui.how.set_hint(words.format(address=posted_to) if posted_to else "")
        self.ui.how.set_warning(" ".join(reach_words(self.ui.how.key(), unreached)).strip())

    def clear(self) -> None:
        """Nothing is shown yet, and nothing can be done."""
        super().clear()
        hidden: tuple[QWidget, ...] = (self.ui.how, self.ui.attachment, self.ui.request)
        for part in hidden:
            part.hide()

    def show_paper(self, paper: LetterPaper, pages: int, person: str) -> None:
        """Say all about a letter of so many `pages`; `person` is at the desk."""
        ui = self.ui
        self.show_frame(visible=True)
        self._show_what(paper, pages)
        future = QCoreApplication.translate("LetterSide", "Who issues it")
        ui.who_title.setText(QCoreApplication.translate("LetterSide", "Who issued it") if paper.signed else future)
        only = QCoreApplication.translate(
            "LetterSide",
            "Only a manager issues this letter. Lock the desk (Ctrl+L), then “Continue as another person”: this page stays.",
        )
        self.show_signer(paper, person, "", only)
        chooses = not paper.signed and not paper.answer and paper.may_sign
        ui.how.setVisible(chooses)
        self._paper = paper
        self._warn()
        ui.rule_2.setVisible(chooses)
        sign = QCoreApplication.translate("LetterSide", "Sign and print")
        self.show_act(paper, sign if paper.answer else QCoreApplication.translate("LetterSide", "Issue"))
        ui.attachment.setVisible(paper.signed and bool(paper.attachment))
        ui.request.setVisible(paper.signed and bool(paper.request))

    def _show_what(self, paper: LetterPaper, pages: int) -> None:
        policy, language = self._context.session.desk.policy, self._context.language
        way = find(policy.handover_ways, paper.how)
        not_yet = QCoreApplication.translate("LetterSide", "given when it is issued")
        first = [
            (QCoreApplication.translate("LetterSide", "Letter"), CODES["paper_kind"][paper.paper].of(language)),
            (QCoreApplication.translate("LetterSide", "Addressee"), paper.name),
        ]
        last = [
            (QCoreApplication.translate("LetterSide", "Number"), paper.number or not_yet),
            (QCoreApplication.translate("LetterSide", "Attached"), paper.attachment),
            (QCoreApplication.translate("LetterSide", "Sent"), way.text.of(language) if way else ""),
        ]
        self.show_what(paper, pages, first, last)
