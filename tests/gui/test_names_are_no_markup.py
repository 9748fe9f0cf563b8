"""A name with `<b>` in it stands on every screen as it is written: no label and no tool tip reads it as markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.registration import Entered, Registration
from optician_desk.domain.request_view import NewRequest, SystemOutcome
from optician_desk.services import customers, request_steps, requests
from optician_desk.services.session import Session
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.page import Page
from tests.gui.conftest import type_into
from tests.rights_desk import GOOD, SYSTEMS, TODAY, at

VALUES = {
    "name.given": "<b>Ann</b> & O'Ne-il",
    "name.surname": "</b><img src=x>Bērziņa",
    "phone.e164": "20 000 412",
    "email.address": "ilze@piemers.lv",
    "address.street": "<i>Skolas</i> iela 5 & 6",
    "address.city": "<u>Ogre</u>",
}
Go = Callable[..., Page]


def assert_plain(widget: QWidget) -> None:
    """No visible label that guesses its format holds a sign of markup, and no tool tip holds the name unescaped."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible() and "<" in label.text()]
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    buttons = [button for button in widget.findChildren(QAbstractButton) if "&" in button.text()]
    assert [button.text() for button in buttons if not button.shortcut().isEmpty()] == []
    tips = [child.toolTip() for child in widget.findChildren(QWidget) if child.toolTip()]
    assert [tip for tip in tips if "<b>" in tip or "<img" in tip] == []


@pytest.fixture
def go(window: DeskWindow, qtbot: QtBot) -> Go:
    def to(name: str, **arguments: str) -> Page:
        shell = window.shell
        assert shell is not None
        shell.go(name, dict(arguments))
        qtbot.waitUntil(window.runner.is_idle, timeout=20_000)
        assert_plain(window)
        return shell.page(name)

    return to


@pytest.fixture
def subject(session: Session) -> str:
    form = Registration(tuple(Entered(*value) for value in VALUES.items()))
    return customers.register(at(session), form).subject


def test_the_card_and_its_dialogs(go: Go, subject: str, window: DeskWindow) -> None:
    page = go("card", subject=subject)
    assert isinstance(page, CardPage)
    assert page.view is not None
    assert any("<b>Ann</b>" in label.text() for label in page.header.findChildren(QLabel))
    for value in page.view.contact:
        page.correct(value)
        assert page.dialog is not None
        assert_plain(page.dialog)
        page.dialog.reject()
    go("referral", subject=subject)


def test_finding(go: Go, subject: str, window: DeskWindow, qtbot: QtBot) -> None:
    shell = window.shell
    assert shell is not None
    type_into(shell.top.search, "<b>ann")
    page = shell.page("customers")
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: "<b>Ann" in page.ui.preview._name.text(), timeout=20_000)
    assert_plain(window)


def test_a_request_through_its_steps(go: Go, subject: str, session: Session) -> None:
    request = requests.receive(session, NewRequest(TODAY, "lv", subject)).request
    go("request", request=request)
    request_steps.record_application_signed(session, request)
    go("request", request=request)
    request_steps.check_identity(session, request, GOOD)
    go("request", request=request)
    request_steps.record_system_searches(session, request, [SystemOutcome(system, "nothing") for system in SYSTEMS])
    go("request", request=request)
    go("requests")


def test_the_trail(go: Go, subject: str, window: DeskWindow, manager: Session, qtbot: QtBot) -> None:
    window.signed_in(manager)
    qtbot.waitUntil(window.runner.is_idle, timeout=20_000)
    go("trail")
