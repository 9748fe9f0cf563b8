"""Printing the application of a request, for signature (policy 5.5.1). Each print is on record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from optician_desk.domain.data_use import Origin
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.rights import Step
from optician_desk.services import papers, prints, request_steps
from optician_desk.ui.context import Context
from optician_desk.ui.printing import print_paper
from optician_desk.ui.widgets.buttons import SecondaryButton


class ApplicationPrint(QObject):
    """Ctrl+P, and a button in the header for another copy. `printed(job, words)`: a paper came out, and this job records it."""

    printed = Signal(object, str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._view: RequestView | None = None
        self._busy = False
        self._offered = False
        self.button = SecondaryButton(
            text=QCoreApplication.translate("ApplicationPrint", "Print application"), icon="printer", key="Ctrl+P"
        )
        self.button.clicked.connect(self.start)
        QShortcut(QKeySequence("Ctrl+P"), page, self.start)

    def show_request(self, view: RequestView | None) -> None:
        """Offer the print while the application is to be signed, and again once it was printed; the foot offers the first."""
        self._view = view
        printed = view is not None and view.application_printed is not None
        in_person = view is not None and view.row.channel is Origin.IN_PERSON
        waiting = view is not None and view.row.step is Step.RECEIVED
        self._offered = printed or (in_person and waiting)
        self.button.setVisible(printed)

    def start(self) -> None:
        """No mark is painted on a paper that is yet to be signed, however often it is printed."""
        if self._view is None or not self._offered or self._busy:
            return
        self._busy = True
        view, session, request = self._view, self._context.session, self._view.row.request
        self._context.runner.read(
            self._page,
            lambda: papers.application_form(session, request),
            lambda pdf: self._print(view, pdf),
            self._failed,
        )

    def _shows(self, view: RequestView) -> bool:
        """Whether that request is still the one on the page: making its paper takes a while, printing it another."""
        return self._view is not None and self._view.row.request == view.row.request

    def _print(self, view: RequestView, pdf: bytes) -> None:
        self._busy = False
        if not self._shows(view):
            return
        session, request = self._context.session, view.row.request

        def register(printer: str) -> str:
            prints.register_print(session, request, printer, "application")
            return ""

        self._busy = print_paper(
            self._page,
            self._context.runner,
            self._context.prompts,
            pdf,
            QCoreApplication.translate("ApplicationPrint", "Print application"),
            name=view.row.number,
            register=register,
            printed=lambda: self._done(view),
            filed=self._filed,
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._context.failed(error)

    def _filed(self, file: Path) -> None:
        """Nothing is on paper that could be signed."""
        self._busy = False
        self._context.stored()
        said = QCoreApplication.translate("ApplicationPrint", "Application saved, not printed: {file}")
        self._context.say(said.format(file=file.name))

    def _done(self, view: RequestView) -> None:
        """It goes on record for the request that it was printed of, whatever is on the page by now."""
        self._busy = False
        session, request = self._context.session, view.row.request
        said = QCoreApplication.translate("ApplicationPrint", "Application printed")

        def job() -> None:
            request_steps.record_application_printed(session, request)

        if self._shows(view):
            self.printed.emit(job, said)
        else:
            self._context.runner.write(self._page, job, lambda _: self._context.say(said))
