"""The wording of a consent on the registration form: told as long as the consent is being asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from optician_desk.ui.pages.register import RegisterPage
from tests.gui.conftest import Open

INVITATION = "Ask for each one separately"


@pytest.fixture
def page(open_page: Open, qtbot: QtBot) -> RegisterPage:
    made = open_page("register")
    assert isinstance(made, RegisterPage)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_wording_goes_with_the_focus(page: RegisterPage) -> None:
    consents = page.ui.consents
    assert consents.wording().startswith(INVITATION)
    consents.switch("offers", "email").setFocus()
    assert "6.3" in consents.wording()
    page.save_button.setFocus()
    assert consents.wording().startswith(INVITATION)


def test_the_wording_goes_with_the_mouse_and_that_of_the_focus_comes_back(page: RegisterPage) -> None:
    consents = page.ui.consents
    offers, surveys = consents.switch("offers", "email"), consents.switch("surveys", "email")

    def point(inside: bool) -> None:
        entered = QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))
        QApplication.sendEvent(surveys, entered if inside else QEvent(QEvent.Type.Leave))

    point(True)
    of_surveys = consents.wording()
    assert not of_surveys.startswith(INVITATION)
    point(False)
    assert consents.wording().startswith(INVITATION)
    offers.setFocus()
    of_offers = consents.wording()
    point(True)
    assert consents.wording() == of_surveys != of_offers
    point(False)
    assert consents.wording() == of_offers


def test_nothing_moves_when_a_wording_is_told_and_it_is_in_sight(page: RegisterPage, qtbot: QtBot) -> None:
    page.resize(900, 480)
    consents, below = page.ui.consents, page.ui.notices
    page.ui.country.editor.setFocus()
    QApplication.processEvents()
    heights = set()
    for purpose in ("offers", "surveys", "reminders"):
        consents.switch(purpose, "email").setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(20)
        heights.add(below.y())
    assert len(heights) == 1
    area = page.ui.scroll.viewport()
    label = next(label for label in consents.findChildren(QLabel) if label.text() == consents.wording())
    assert area.rect().contains(label.mapTo(area, label.rect().bottomLeft()))


def test_an_error_of_one_field_moves_nothing_sideways_and_hides_no_row(page: RegisterPage, qtbot: QtBot) -> None:
    """As wide and high as the page is in a window of 1366x768."""
    page.resize(1166, 680)
    field, form, area = page.ui.given, page.ui.form, page.ui.scroll.viewport()
    QTest.qWait(20)
    wide = (area.width(), field.width())
    page.fields.set_text("phone.e164", "20 000 0")
    page.fields.check("phone.e164")
    QTest.qWait(20)
    assert page.ui.phone.has_error()
    assert not page.ui.scroll.verticalScrollBar().isEnabled()
    assert page.ui.notices.mapTo(area, page.ui.notices.rect().bottomLeft()).y() < area.height()
    assert (area.width(), field.width()) == wide
    page.resize(1166, 480)
    QTest.qWait(20)
    assert form.height() > area.height()
    assert page.ui.scroll.verticalScrollBar().isEnabled()
    assert (area.width(), field.width()) == wide
