"""A manager is called to the desk: what was on the screen is there after the take-over, what was typed is not."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.services import drafts, trail
from optician_desk.services.session import Session
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.pages.report import ReportPage
from optician_desk.ui.screens.lock import LockScreen
from optician_desk.ui.shell import Place, Shell
from tests.gui.conftest import type_into
from tests.report_desk import ready
from tests.rights_desk import at, card


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=20_000)


def shell_of(window: DeskWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def go(window: DeskWindow, qtbot: QtBot, name: str, **arguments: Any) -> None:
    shell_of(window).go(name, arguments)
    settle(window, qtbot)


def taken_over(window: DeskWindow, qtbot: QtBot, other: Session) -> Place | None:
    """The desk is locked and somebody else goes on; where that is."""
    window.lock()
    settle(window, qtbot)
    screen = window.stack.currentWidget()
    assert isinstance(screen, LockScreen)
    other.locked = False  # its password was given
    screen.taken_over.emit(other)
    settle(window, qtbot)
    return shell_of(window).place()


def test_the_manager_finds_the_paper_to_sign(
    window: DeskWindow, session: Session, manager: Session, qtbot: QtBot
) -> None:
    request = ready(session).request
    go(window, qtbot, "request", request=request)
    go(window, qtbot, "report", request=request)
    assert taken_over(window, qtbot, manager) == ("report", {"request": request})
    page = shell_of(window).front()
    assert isinstance(page, ReportPage)
    assert page.side.ui.act.text() == "Sign and print"
    shell_of(window).back()
    assert shell_of(window).place() == ("request", {"request": request})


def test_the_card_is_opened_in_the_new_name(
    window: DeskWindow, session: Session, manager: Session, qtbot: QtBot
) -> None:
    subject = card(at(session))
    go(window, qtbot, "card", subject=subject, task="claim")
    assert taken_over(window, qtbot, manager) == (
        "card",
        {"subject": subject},
    )  # why it was opened is no reason of hers
    newest = trail.page(manager, subject=subject).lines[0]
    assert (newest.staff, newest.task) == ("Jānis Egle", "open_card")


def test_what_somebody_typed_stays_with_her(
    window: DeskWindow, session: Session, manager: Session, qtbot: QtBot
) -> None:
    go(window, qtbot, "register", typed="Ilze Slepena")
    form = shell_of(window).front()
    assert isinstance(form, RegisterPage)
    type_into(form.ui.street.edit, "Meža iela 2")
    assert taken_over(window, qtbot, manager) == ("register", {})
    page = shell_of(window).front()
    assert isinstance(page, RegisterPage)
    assert page.draft() is None
    assert drafts.load(manager, "register") is None
    assert taken_over(window, qtbot, session) == ("register", {})
    assert drafts.load(session, "register") is not None


@pytest.mark.parametrize("page", ["card", "overview"])
def test_a_page_that_is_not_hers_to_see_is_not_opened(
    window: DeskWindow, manager: Session, technician: Session, session: Session, qtbot: QtBot, page: str
) -> None:
    window.signed_in(manager)
    settle(window, qtbot)
    go(window, qtbot, page, **({"subject": card(at(session))} if page == "card" else {}))
    other = technician if page == "card" else session
    place = taken_over(window, qtbot, other)
    assert place is not None
    assert place[0] != page
