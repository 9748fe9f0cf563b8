"""The section of the settings about the policy file: which one is in force, and taking in a newer one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from optician_desk.policy.model import PolicyFile
from optician_desk.services import policy_file
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.pages.page import Page

LARGEST = 2_000_000


class PolicySection(QObject):
    """Shows the file in force; the check of a newer one is the service's."""

    def __init__(self, page: Page, ui: Ui_Settings) -> None:
        super().__init__(page)
        self._context, self._ui = page.context, ui
        ui.importPolicy.clicked.connect(self._import)

    def fill(self) -> None:
        """Show what is in force."""
        self._show(self._context.session.desk.policy)

    def _show(self, policy: PolicyFile) -> None:
        company = policy.company
        self._ui.company.setText(company.name)
        self._ui.companyDetails.setText(f"{company.register_number} · {company.address} · {company.email}")
        version = QCoreApplication.translate("PolicySection", "Policy file in force: version {version}")
        self._ui.policyVersion.setText(version.format(version=policy.version))
        notice = QCoreApplication.translate("PolicySection", "Privacy notice: version {version}")
        self._ui.noticeVersion.setText(notice.format(version=policy.notice.version))

    def _import(self) -> None:
        title = QCoreApplication.translate("PolicySection", "Which policy file?")
        chosen = self._context.prompts.open_file(title, "TOML (*.toml)")
        if chosen is None:
            return
        session = self._context.session

        def take_in() -> PolicyFile:
            with chosen.open("rb") as file:
                return policy_file.import_file(session, file.read(LARGEST))

        self._context.runner.write(self, take_in, self._imported)

    def _imported(self, policy: PolicyFile) -> None:
        self._show(policy)
        self._context.stored()
        self._context.say(QCoreApplication.translate("PolicySection", "The policy file is in force now"))
