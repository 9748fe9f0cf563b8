"""The section of the settings for the technician: versions and the state of the machine, without anybody's data."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFont, QGuiApplication

from optician_desk.domain.staff import Permission
from optician_desk.services import health
from optician_desk.services.session import Session
from optician_desk.ui import screen_check
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.pages.page import Page


class DiagnosticsSection(QObject):
    """A text that can be copied and sent; the same as `optician-desk check` says."""

    def __init__(self, page: Page, ui: Ui_Settings) -> None:
        super().__init__(page)
        self._context, self._ui = page.context, ui
        ui.examine.clicked.connect(self.fill)
        ui.copyReport.clicked.connect(lambda: QGuiApplication.clipboard().setText(ui.report.toPlainText()))

    def fill(self) -> None:
        """Look at everything anew, on the thread for long jobs: the keyring may take seconds."""
        session = self._context.session
        looking = QCoreApplication.translate("Diagnostics", "Looking at the store, the keys and the printers…")
        self._ui.report.clear()
        self._ui.report.setPlaceholderText(looking)
        if self._ui.examine.hasFocus() or self._ui.copyReport.hasFocus():
            self._ui.report.setFocus()  # a button that is switched off would hand the focus on to anywhere
        self._ui.examine.setEnabled(False)
        self._ui.copyReport.setEnabled(False)
        self._context.runner.long(self, lambda: _state(session), self._show, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._ui.report.setPlaceholderText("")
        self._ui.examine.setEnabled(True)  # nothing to copy, but to try again
        self._context.failed(error)

    def _show(self, state: health.Health) -> None:
        answer = dataclasses.asdict(state) | dataclasses.asdict(screen_check.look())
        lines = (
            f"{name}: {', '.join(map(str, value)) if isinstance(value, (list, tuple)) else value}"
            for name, value in answer.items()
        )
        plain = self._ui.report.font()  # as it is once the style sheet has been at it
        plain.setFeature(QFont.Tag("calt"), 0)  # else "x86_64" is shown with a multiplication sign
        self._ui.report.setFont(plain)
        self._ui.report.setPlainText("\n".join(lines))
        self._ui.examine.setEnabled(True)
        self._ui.copyReport.setEnabled(True)


def _state(session: Session) -> health.Health:
    session.require(Permission.DIAGNOSTICS)
    return health.examine(session.desk.store.path.parent, desk=session.desk)
