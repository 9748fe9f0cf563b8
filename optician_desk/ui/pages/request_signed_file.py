"""What the check of a signed file found, and what is still asked before it confirms an identity (policy 5.5.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain import signature_match
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import How
from optician_desk.domain.request_view import RequestView, SignedFileNote
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services.signed_mail import Taken
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models import signature_words
from optician_desk.ui.pages.request_received import Facts
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton
from optician_desk.ui.widgets.check_row import CheckRow
from optician_desk.ui.widgets.field import ChoiceField

#: Where anybody may have a signature checked, for nothing.
PORTAL = "eparaksts.lv"


class SignedFileFound(QWidget):
    """Verdict, signatures, and for a manager what may be vouched for. What counts is what was recorded, not what is shown."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._taken: Taken | None = None
        self._kept: SignedFileNote | None = None
        self._recent = False
        self.verdict = NoticeStrip()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        translate = QCoreApplication.translate
        self.save = GhostButton(
            text=translate("SignedFileFound", "Save the file to check it on {site}").format(site=PORTAL),
            icon="download",
        )
        self.again = GhostButton(text=translate("SignedFileFound", "Check again"), icon="refresh-cw")
        self.portal = CheckRow(
            text=translate("SignedFileFound", "{site} confirms it: a valid and qualified signature").format(site=PORTAL)
        )
        self.meant = CheckRow(text=translate("SignedFileFound", "What was signed is this request: I read it"))
        for row in (self.portal, self.meant):
            row.toggled.connect(self.changed)
        self.explanation = ChoiceField(
            label=translate("SignedFileFound", "Why the signer's name differs"),
            hint=translate("SignedFileFound", "Without an explanation from the list the identity cannot be confirmed."),
        )
        for entry in active(context.session.desk.policy.name_explanations):
            self.explanation.add(entry.id, entry.text.of(context.language))
        self.explanation.box.setPlaceholderText(translate("SignedFileFound", "Choose…"))
        self.explanation.box.currentIndexChanged.connect(lambda _at: self._explained())
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.again)
        buttons.addStretch()
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(12)
        found.addLayout(self._lines)
        found.addLayout(buttons)
        for part in (self.portal, self.meant, self.explanation):
            found.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.verdict)
        column.addWidget(self._found)

    # --------------------------------------------------------------------------------------------------------- showing
    def clear(self, view: RequestView) -> None:
        """Nothing found yet for this request."""
        self._taken, self._kept = None, view.signed_file
        self._recent = self._kept is not None and signature_match.is_recent(self._kept.signed_on, view.row.received_on)
        self.verdict.clear()
        self._found.hide()
        self.portal.setChecked(False)
        self.meant.setChecked(False)
        self.explanation.choose("")

    def show_taken(self, taken: Taken) -> None:
        """What a check shows now of the file that is kept."""
        self._taken = taken
        file = taken.file
        reasons = signature_words.what_is_wrong(file) or signature_words.what_is_missing(file)
        waits = self._whole() and not (taken.confirmed or self.by_itself())
        if waits and not self._recent:
            reasons.append(sentence(Refusal("identity.signature_old", days=signature_match.OLDEST_SIGNATURE_DAYS)))
        self.verdict.show_notice(*signature_words.strip(file.verdict, waits=waits), "\n".join(reasons))
        self._show_signatures(taken)
        vouch = self._whole() and self._manager()
        self.portal.setVisible(vouch and not self._settles())
        self.meant.setVisible(vouch and not self._recent)
        self.explanation.setVisible(vouch and taken.how is How.DIFFERENT)
        self._found.show()
        self.changed.emit()

    def _show_signatures(self, taken: Taken) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        told = [signature for signature in taken.file.signatures if signature_match.signer_name(signature)]
        for signature in told:
            facts = Facts()
            facts.set_lines(signature_words.signature_lines(signature, self._context.language))
            self._lines.addWidget(facts)
        if told:
            words = QCoreApplication.translate("SignedFileFound", "Signer's name against the request: {how}")
            against = QLabel(words.format(how=signature_words.match_words(taken.how, self._context.language)))
            against.setProperty("role", "strong")
            against.setProperty("tone", "danger" if taken.how is How.DIFFERENT else "good")
            against.setWordWrap(True)
            self._lines.addWidget(against)

    def _explained(self) -> None:
        self.explanation.clear()
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------- what counts
    def _manager(self) -> bool:
        return self._context.session.may(Permission.APPROVE_REPORT)

    def _whole(self) -> bool:
        return self._kept is not None and signature_match.may_be_confirmed(self._kept.verdict)

    def _settles(self) -> bool:
        return self._kept is not None and signature_match.settles(self._kept.verdict, self._kept.certificate)

    def _agrees(self) -> bool:
        return self._taken is not None and self._taken.how is not How.DIFFERENT

    def by_itself(self) -> bool:
        """Whether the signature is enough without anybody's word."""
        return self._agrees() and self._settles() and self._recent

    def may_confirm(self) -> bool:
        """Whether something is there that can be confirmed at all."""
        return self._taken is not None and self._whole()

    def missing(self) -> str:
        """What still stands before the identity is confirmed; empty when nothing does."""
        translate = QCoreApplication.translate
        if self._taken is None or self._kept is None:
            return translate("SignedFileFound", "Open the signed file, or ask for identity by letter.")
        if self._taken.file.verdict != self._kept.verdict:
            return translate("SignedFileFound", "A check now gives a different verdict. Check the file again.")
        if not self._whole():
            return translate("SignedFileFound", "Ask for identity by letter.")
        if self.by_itself():
            return ""
        if not self._manager():
            return translate("SignedFileFound", "Only a manager may confirm this signature.")
        if not self._agrees() and not self.explanation.key():
            return translate("SignedFileFound", "Choose why the names differ.")
        if not self._settles() and not self.portal.isChecked():
            return translate("SignedFileFound", "Have it checked on {site} and tick it.").format(site=PORTAL)
        if not self._recent and not self.meant.isChecked():
            return translate("SignedFileFound", "Read what was signed and tick that it is this request.")
        return ""
