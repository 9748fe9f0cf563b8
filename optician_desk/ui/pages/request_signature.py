"""Who asks, by a file with an electronic signature: dropped or opened, checked here, kept with the request (policy 5.5.2)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain import signature_match
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.identity import How, Method
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.signed_file import CertificateKind
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import identity_ways, signed_mail
from optician_desk.services.signed_mail import Taken
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models import signature_words
from optician_desk.ui.pages.request_received import Facts
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import GhostButton
from optician_desk.ui.widgets.check_row import CheckRow
from optician_desk.ui.widgets.drop_zone import DropZone
from optician_desk.ui.widgets.field import ChoiceField

#: Where anybody may have a signature checked, for nothing.
PORTAL = "eparaksts.lv"


class RequestSignature(StepForm):
    """The drop zone, and below it what the check found; a manager may vouch for what is only not confirmed here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: RequestView | None = None
        self._taken: Taken | None = None
        self.zone = DropZone(
            text=QCoreApplication.translate("RequestSignature", "Drop the signed file here"),
            note=QCoreApplication.translate(
                "RequestSignature", ".edoc, .asice or .pdf, as it came; it is kept encrypted with the request."
            ),
            action=QCoreApplication.translate("RequestSignature", "Open file"),
        )
        self.zone.dropped.connect(self._take)
        self.zone.wanted.connect(self._ask)
        self._shortcut = QShortcut(QKeySequence("Ctrl+O"), self, self._ask)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.verdict = NoticeStrip()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.save = GhostButton(
            text=QCoreApplication.translate("RequestSignature", "Save the file to check it on {site}").format(
                site=PORTAL
            ),
            icon="download",
        )
        self.save.clicked.connect(self._save)
        self.again = GhostButton(text=QCoreApplication.translate("RequestSignature", "Check again"), icon="refresh-cw")
        self.again.clicked.connect(self._check_again)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.again)
        buttons.addStretch()
        self.portal = CheckRow(
            text=QCoreApplication.translate(
                "RequestSignature", "{site} confirms it: a valid and qualified signature"
            ).format(site=PORTAL)
        )
        self.portal.toggled.connect(self.changed)
        self.explanation = ChoiceField(
            label=QCoreApplication.translate("RequestSignature", "Why the signer's name differs"),
            hint=QCoreApplication.translate(
                "RequestSignature", "Without an explanation from the list the identity cannot be confirmed."
            ),
        )
        for entry in active(context.session.desk.policy.name_explanations):
            self.explanation.add(entry.id, entry.text.of(context.language))
        self.explanation.box.setPlaceholderText(QCoreApplication.translate("RequestSignature", "Choose"))
        self.explanation.box.currentIndexChanged.connect(lambda _at: self._explained())
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(12)
        found.addLayout(self._lines)
        found.addLayout(buttons)
        found.addWidget(self.portal)
        found.addWidget(self.explanation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.zone)
        column.addWidget(self.verdict)
        column.addWidget(self._found)

    # --------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        self._view, self._taken = view, None
        self.verdict.clear()
        self._found.hide()
        self.zone.set_text(
            QCoreApplication.translate("RequestSignature", "Drop another signed file here")
            if view.signed_file is not None
            else QCoreApplication.translate("RequestSignature", "Drop the signed file here")
        )
        self.portal.setChecked(False)
        self.explanation.choose("")
        if view.signed_file is not None:
            session, request = self.context.session, view.row.request
            self.context.runner.read(self, lambda: signed_mail.look(session, request), self._show, self._cannot_look)

    def _cannot_look(self, error: BaseException) -> None:
        if not (isinstance(error, DeskError) and self.show_error(error)):
            self.context.failed(error)

    def _show(self, taken: Taken) -> None:
        self._taken = taken
        file, language = taken.file, self.context.language
        reasons = signature_words.what_is_wrong(file) or signature_words.what_is_missing(file)
        self.verdict.show_notice(
            signature_words.TONES[file.verdict], signature_words.verdict_title(file.verdict), "\n".join(reasons)
        )
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        told = [signature for signature in file.signatures if signature_match.signer_name(signature)]
        for signature in told:
            facts = Facts()
            facts.set_lines(signature_words.signature_lines(signature, language))
            self._lines.addWidget(facts)
        against = QLabel(self._against(taken.how))
        against.setProperty("role", "strong")
        against.setProperty("tone", "danger" if taken.how is How.DIFFERENT else "good")
        against.setWordWrap(True)
        against.setTextFormat(Qt.TextFormat.PlainText)
        if told:
            self._lines.addWidget(against)
        vouch = self._may_vouch()
        self.portal.setVisible(vouch and not self._settles())
        self.explanation.setVisible(vouch and taken.how is How.DIFFERENT)
        self._found.show()
        self.changed.emit()

    def _against(self, how: How) -> str:
        words = QCoreApplication.translate("RequestSignature", "Signer's name against the request: {how}")
        return words.format(how=signature_words.match_words(how, self.context.language))

    def _settles(self) -> bool:
        if self._taken is None or self._view is None or self._view.signed_file is None:
            return False
        kept = self._view.signed_file
        return signature_match.settles(kept.verdict, kept.certificate or CertificateKind.UNKNOWN)

    def _may_vouch(self) -> bool:
        """A manager may, for what is whole; and what is valid in the right name needs nobody."""
        if self._taken is None or not signature_match.may_be_confirmed(self._taken.file.verdict):
            return False
        return self.context.session.may(Permission.APPROVE_REPORT)

    # --------------------------------------------------------------------------------------------------------- files
    def _ask(self) -> None:
        path = self.context.prompts.open_file(
            QCoreApplication.translate("RequestSignature", "Which signed file?"),
            QCoreApplication.translate("RequestSignature", "Signed files (*.edoc *.asice *.sce *.asics *.scs *.pdf)"),
        )
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        if self._view is None:
            return
        session, request = self.context.session, self._view.row.request

        def job() -> Taken:
            try:
                with path.open("rb") as file:
                    content = file.read(signed_mail.LARGEST + 1)
            except OSError as error:
                raise Trouble("signature.not_readable", "file") from error
            return signed_mail.take(session, request, content, path.name)

        self.want(job, QCoreApplication.translate("RequestSignature", "Signed file checked and kept"))

    def _check_again(self) -> None:
        if self._view is not None:
            session, request = self.context.session, self._view.row.request
            self.want(
                lambda: signed_mail.check_again(session, request),
                QCoreApplication.translate("RequestSignature", "Signed file checked again"),
            )

    def _save(self) -> None:
        if self._view is None:
            return
        title = QCoreApplication.translate("RequestSignature", "Save the signed file")
        ending = ".pdf" if self._view.signed_file and self._view.signed_file.form == "pades" else ".edoc"
        path = self.context.prompts.save_file(title, self._view.row.number + ending, f"*{ending}")
        if path is not None:
            session, request = self.context.session, self._view.row.request
            self.want(
                lambda: signed_mail.save(session, request, path),
                QCoreApplication.translate("RequestSignature", "Signed file saved"),
            )

    # --------------------------------------------------------------------------------------------------------- the foot
    def missing(self) -> list[str]:
        taken = self._taken
        if taken is None:
            return [
                QCoreApplication.translate("RequestSignature", "Open the signed file, or ask for identity by letter.")
            ]
        if not signature_match.may_be_confirmed(taken.file.verdict):
            return [QCoreApplication.translate("RequestSignature", "Ask for identity by letter.")]
        if self._ready():
            return []
        if not self.context.session.may(Permission.APPROVE_REPORT):
            return [QCoreApplication.translate("RequestSignature", "Only a manager may confirm this signature.")]
        if self.explanation.isVisibleTo(self) and not self.explanation.key():
            return [QCoreApplication.translate("RequestSignature", "Choose why the names differ.")]
        return [
            QCoreApplication.translate("RequestSignature", "Have it checked on {site} and tick it.").format(site=PORTAL)
        ]

    def _ready(self) -> bool:
        """Whether nothing is left to be asked before the identity is confirmed."""
        if self._taken is None or not signature_match.may_be_confirmed(self._taken.file.verdict):
            return False
        if self._settles() and self._taken.how is not How.DIFFERENT:
            return True
        explained = self._taken.how is not How.DIFFERENT or bool(self.explanation.key())
        return self._may_vouch() and explained and (self._settles() or self.portal.isChecked())

    def kept(self) -> tuple[str, str]:
        return (
            QCoreApplication.translate("RequestSignature", "The signed file is kept, encrypted"),
            QCoreApplication.translate(
                "RequestSignature",
                "With the request, until its term ends. Beside it stay the verdict, the day and how the name agrees; the "
                "personal code in the certificate is neither shown nor stored.",
            ),
        )

    def primary(self) -> str:
        if self._taken is None or not signature_match.may_be_confirmed(self._taken.file.verdict):
            return ""
        return QCoreApplication.translate("RequestSignature", "Confirm identity")

    def may_submit(self) -> bool:
        return self._ready()

    def submit(self) -> None:
        if self._view is None or not self._ready() or self._taken is None:
            return
        session, request, explanation = self.context.session, self._view.row.request, self.explanation.key()
        by_itself = self._settles() and self._taken.how is not How.DIFFERENT

        def job() -> None:
            if by_itself:
                identity_ways.record_identity_by(session, request, Method.E_SIGNATURE)
            else:
                signed_mail.confirm(session, request, explanation)

        self.want(job, QCoreApplication.translate("RequestSignature", "Identity confirmed"))

    def _explained(self) -> None:
        self.explanation.clear()
        self.changed.emit()

    def show_error(self, error: DeskError) -> bool:
        if error.field == "explanation":
            self.explanation.set_error(sentence(error))
            self.explanation.setFocus()
            return True
        if error.code.partition(".")[0] not in ("signature", "identity", "signed"):
            return False
        self.verdict.show_notice(Tone.DANGER, sentence(error))
        return True

    def focus_first(self) -> None:
        self.zone.setFocus()
