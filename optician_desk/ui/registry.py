"""Which pages there are: name, where they live (imported when first opened), who may open them, their place in the rail.

Adding a page is one line here, its form, its module and its test, all under one stem.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from optician_desk.domain.staff import Permission
from optician_desk.ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. `icon` and `text` are its rail entry (none: reached from other pages); `parent` marks that entry instead."""

    name: str
    place: str
    permission: Permission
    icon: str = ""
    text: str = ""
    parent: str = ""
    at_foot: bool = False

    def page_class(self) -> type[Page]:
        """Import the page; SQLAlchemy and the PDF tools come along only now."""
        module, _, name = self.place.partition(":")
        return cast("type[Page]", getattr(importlib.import_module(module), name))

    def words(self) -> str:
        """The rail entry's words in the language of the screens."""
        return QCoreApplication.translate("Registry", self.text)


_PAGES = "optician_desk.ui.pages."

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "customers",
        _PAGES + "customers:CustomersPage",
        Permission.FIND,
        "users",
        str(QT_TRANSLATE_NOOP("Registry", "Customers")),
    ),
    Entry("register", _PAGES + "register:RegisterPage", Permission.REGISTER, parent="customers"),
    Entry("card", _PAGES + "card:CardPage", Permission.SEE_CARD, parent="customers"),
    Entry("referral", _PAGES + "referral:ReferralPage", Permission.REFERRAL, parent="customers"),
    Entry("phone", _PAGES + "phone:PhonePage", Permission.CORRECT, parent="customers"),
    Entry("erasure", _PAGES + "erasure:ErasurePage", Permission.ERASE, parent="customers"),
    Entry(
        "requests",
        _PAGES + "requests:RequestsPage",
        Permission.REQUEST,
        "inbox",
        str(QT_TRANSLATE_NOOP("Registry", "Requests")),
    ),
    Entry("request", _PAGES + "request:RequestPage", Permission.REQUEST, parent="requests"),
    Entry("report", _PAGES + "report:ReportPage", Permission.REQUEST, parent="requests"),
    Entry("letter", _PAGES + "letter:LetterPage", Permission.REQUEST, parent="requests"),
    Entry(
        "overview",
        _PAGES + "overview:OverviewPage",
        Permission.APPROVE_REPORT,
        "chart-column",
        str(QT_TRANSLATE_NOOP("Registry", "Overview")),
    ),
    Entry(
        "mailing",
        _PAGES + "mailing:MailingPage",
        Permission.APPROVE_REPORT,
        "send",
        str(QT_TRANSLATE_NOOP("Registry", "Mailings")),
    ),
    Entry(
        "trail",
        _PAGES + "trail:TrailPage",
        Permission.READ_TRAIL,
        "scroll-text",
        str(QT_TRANSLATE_NOOP("Registry", "Trail")),
    ),
    Entry(
        "backups",
        _PAGES + "backups:BackupsPage",
        Permission.BACKUP,
        "hard-drive",
        str(QT_TRANSLATE_NOOP("Registry", "Backups")),
    ),
    Entry(
        "settings",
        _PAGES + "settings:SettingsPage",
        Permission.OWN_ACCOUNT,
        "settings",
        str(QT_TRANSLATE_NOOP("Registry", "Settings")),
        at_foot=True,
    ),
)


def entry(name: str) -> Entry:
    """The page of this name; asking for another is a mistake of ours."""
    return next(found for found in ENTRIES if found.name == name)
