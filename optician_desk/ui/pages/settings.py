"""Settings: this screen for everybody; shop, staff, policy file and diagnostics for those whose work it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.domain.staff import Permission
from optician_desk.ui import theme
from optician_desk.ui.context import Context
from optician_desk.ui.forms.ui_settings import Ui_Settings
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.settings_calendar import CalendarSection
from optician_desk.ui.pages.settings_decisions import DecisionsSection
from optician_desk.ui.pages.settings_diagnostics import DiagnosticsSection
from optician_desk.ui.pages.settings_policy import PolicySection
from optician_desk.ui.pages.settings_shop import ShopSection
from optician_desk.ui.pages.settings_staff import StaffSection
from optician_desk.ui.pages.settings_trust import TrustSection
from optician_desk.ui.theme import Scheme
from optician_desk.ui.widgets.bars import PageHeader
from optician_desk.ui.widgets.tall import Tall


class SettingsPage(Page):
    """One section in front at a time; sections that the role may not use are not made."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader()
        self.header.set_title(QCoreApplication.translate("SettingsPage", "Settings"))
        body = QWidget()
        self.ui = Ui_Settings()
        self.ui.setupUi(body)
        at = self.ui.column.indexOf(self.ui.sections)
        self.ui.column.removeWidget(self.ui.sections)
        self.ui.column.insertWidget(at, Tall(self.ui.sections), 1)
        self.tabs = self.ui.tabs
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.build(self.header, body)
        self._shown: list[QWidget] = []
        self._decisions = 0
        self._fill_screen()
        self._add(self.ui.screen, QCoreApplication.translate("SettingsPage", "This screen"))
        may = context.session.may
        if may(Permission.SETTINGS):
            self.shop = ShopSection(self, self.ui)
            self._add(self.ui.shopPage, QCoreApplication.translate("SettingsPage", "Shop and counter"))
        if may(Permission.MANAGE_STAFF):
            self.staff = StaffSection(self, self.ui)
            self._add(self.ui.staffPage, QCoreApplication.translate("SettingsPage", "Staff"))
            self.decisions = DecisionsSection(self, self.ui)
            self._decisions = len(self._shown)
            self._add(self.ui.decisionsPage, QCoreApplication.translate("SettingsPage", "Decisions"))
            self.decisions.counted.connect(self._count_decisions)
            self.staff.proposed.connect(self.decisions.fill)
            self.decisions.decided.connect(self.staff.fill)
        if may(Permission.POLICY_FILE):
            self.policy = PolicySection(self, self.ui)
            self._add(self.ui.policyPage, QCoreApplication.translate("SettingsPage", "Policy file"))
            self.trust = TrustSection(self)
            self.ui.sections.addWidget(self.trust)
            self._add(self.trust, QCoreApplication.translate("SettingsPage", "Trusted lists"))
        if may(Permission.REQUEST):
            self.calendar = CalendarSection(self)
            self.ui.sections.addWidget(self.calendar)
            self._add(self.calendar, QCoreApplication.translate("SettingsPage", "Calendar"))
        if may(Permission.DIAGNOSTICS):
            self.diagnostics = DiagnosticsSection(self, self.ui)
            self._add(self.ui.diagnosticsPage, QCoreApplication.translate("SettingsPage", "Diagnostics"))
        self.tabs.currentChanged.connect(self._bring)

    def _add(self, section: QWidget, words: str) -> None:
        self._shown.append(section)
        self.tabs.addTab(words)

    def _count_decisions(self, count: int) -> None:
        words = QCoreApplication.translate("SettingsPage", "Decisions")
        self.tabs.setTabText(self._decisions, f"{words}  {count}" if count else words)

    def _bring(self, at: int) -> None:
        self.notice.clear()
        self.ui.sections.setCurrentWidget(self._shown[at])

    def _fill_screen(self) -> None:
        ui = self.ui
        ui.language.setAccessibleName(ui.languageLabel.text())
        for key, words in (("lv", "Latviešu"), ("en", "English")):
            ui.language.add(key, words)
        ui.language.choose(self.context.language)
        for scheme, words in (
            (Scheme.SYSTEM, QCoreApplication.translate("SettingsPage", "Follow the system")),
            (Scheme.LIGHT, QCoreApplication.translate("SettingsPage", "Light")),
            (Scheme.DARK, QCoreApplication.translate("SettingsPage", "Dark")),
        ):
            ui.look.add(scheme.value, words)
        ui.look.choose(theme.scheme().value)
        ui.language.chosen.connect(self.context.language_chosen)
        ui.look.chosen.connect(self.context.scheme_chosen)
        ui.secret.clicked.connect(self.context.secret_wanted)

    def open(self, **arguments: Any) -> None:
        """Start with the first section (or with `section="decisions"`), filled anew."""
        at = self._decisions if arguments.get("section") == "decisions" else 0
        self.tabs.setCurrentIndex(at)
        self._bring(at)
        for section in ("shop", "staff", "decisions", "policy", "trust", "calendar", "diagnostics"):
            if (found := getattr(self, section, None)) is not None:
                found.fill()

    def focus_first(self) -> None:
        """The row of sections."""
        self.tabs.setFocus()

    def help_text(self) -> str:
        """What F1 shows."""
        return QCoreApplication.translate(
            "SettingsPage",
            "The arrow keys change the section, Tab goes into it. Language and appearance belong to this workstation; "
            "shop, staff and policy file to the whole shop, and every change of them goes on record.",
        )
