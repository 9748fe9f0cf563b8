"""Who asks, by a file with an electronic signature: dropped or opened, checked here, kept with the request (policy 5.5.2)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.identity import Method
from optician_desk.domain.request_view import RequestView
from optician_desk.services import identity_ways, signed_mail
from optician_desk.services.signed_mail import Taken
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.pages.request_signed_file import SignedFileFound
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.drop_zone import DropZone


class RequestSignature(StepForm):
    """The drop zone, and below it what the check found; a manager may vouch for what is only not confirmed here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: RequestView | None = None
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
        self.found = SignedFileFound(context)
        self.found.changed.connect(self.changed)
        self.found.save.clicked.connect(self._save)
        self.found.again.clicked.connect(self._check_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.zone)
        column.addWidget(self.found)

    # --------------------------------------------------------------------------------------------------------- showing
    def show_request(self, view: RequestView) -> None:
        self._view = view
        self.found.clear(view)
        self.zone.set_text(
            QCoreApplication.translate("RequestSignature", "Drop another signed file here")
            if view.signed_file is not None
            else QCoreApplication.translate("RequestSignature", "Drop the signed file here")
        )
        if view.signed_file is not None:
            session, request = self.context.session, view.row.request

            def show(taken: Taken) -> None:
                if self._view is view:  # another request is looked at by now
                    self.found.show_taken(taken)

            self.context.runner.read(self, lambda: signed_mail.look(session, request), show, self._cannot_look)

    def _cannot_look(self, error: BaseException) -> None:
        if not (isinstance(error, DeskError) and self.show_error(error)):
            self.context.failed(error)

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
        words = self.found.missing()
        return [words] if words else []

    def kept(self) -> tuple[str, str]:
        return (
            QCoreApplication.translate("RequestSignature", "The signed file is kept, encrypted"),
            QCoreApplication.translate(
                "RequestSignature",
                "With the request, until its term ends. Beside it stay the verdict, the day and how the name agrees. The "
                "personal code in the certificate is not shown; it stays only inside the encrypted file.",
            ),
        )

    def primary(self) -> str:
        return QCoreApplication.translate("RequestSignature", "Confirm identity") if self.found.may_confirm() else ""

    def may_submit(self) -> bool:
        return self.found.may_confirm() and not self.found.missing()

    def submit(self) -> None:
        if self._view is None or not self.may_submit():
            return
        session, request, explanation = self.context.session, self._view.row.request, self.found.explanation.key()
        by_itself = self.found.by_itself()

        def job() -> None:
            if by_itself:
                identity_ways.record_identity_by(session, request, Method.E_SIGNATURE)
            else:
                signed_mail.confirm(session, request, explanation)

        self.want(job, QCoreApplication.translate("RequestSignature", "Identity confirmed"))

    def show_error(self, error: DeskError) -> bool:
        if error.field == "explanation":
            self.found.explanation.set_error(sentence(error))
            self.found.explanation.setFocus()
            return True
        if error.code.partition(".")[0] not in ("signature", "identity", "signed"):
            return False
        self.found.verdict.show_notice(Tone.DANGER, sentence(error))
        return True

    def focus_first(self) -> None:
        self.zone.setFocus()
