"""Nothing holds up the lock: not an error that is being said, not a page that fails at being left, not an open dialog."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import STAFF
from optician_desk.ui.crash_screen import CrashScreen
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.pin import PinDialog
from optician_desk.ui.pages.page import Page
from optician_desk.ui.screens.lock import LockScreen
from optician_desk.ui.shell import Shell
from tests.gui.conftest import type_into

PASSWORD = "zaļš ezis skrien"
HASHED = hash_secret(PASSWORD)

WAYS: dict[str, Callable[[DeskWindow], None]] = {
    "asked": lambda window: window.lock("asked"),
    "sleep": lambda window: heard(window),
    "idle": lambda window: window.idle.idle.emit(),
}


def heard(window: DeskWindow) -> None:
    assert window.system_lock is not None
    window.system_lock.locked.emit()


@pytest.fixture(autouse=True)
def known(desk: Desk, session: Session) -> None:
    """Everybody's password is known."""
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)


def register(window: DeskWindow, qtbot: QtBot) -> Page:
    assert window.shell is not None
    window.shell.go("register", {})
    settle(window, qtbot)
    page = window.shell.front()
    assert page is not None
    return page


def crash(window: DeskWindow, qtbot: QtBot) -> CrashScreen:
    window.crash.take(ValueError("Ilze"))
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), CrashScreen))
    screen = window.stack.currentWidget()
    assert isinstance(screen, CrashScreen)
    return screen


def locked(window: DeskWindow) -> LockScreen:
    assert window.session is not None
    assert window.session.locked
    assert window.shell is None
    screen = window.stack.currentWidget()
    assert isinstance(screen, LockScreen)
    return screen


def unlock(window: DeskWindow, qtbot: QtBot) -> Page:
    screen = locked(window)
    settle(window, qtbot)
    type_into(screen.form.secret.edit, PASSWORD)
    screen.form.unlock.click()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), Shell), timeout=10_000)
    settle(window, qtbot)
    assert window.shell is not None
    page = window.shell.front()
    assert page is not None
    return page


@pytest.mark.parametrize("way", WAYS)
def test_the_error_screen_is_locked_at_once_and_leads_to_the_lock(window: DeskWindow, qtbot: QtBot, way: str) -> None:
    register(window, qtbot).restore({"name.surname": "Bērziņa"})
    screen = crash(window, qtbot)
    WAYS[way](window)
    assert window.session is not None
    assert window.session.locked
    assert window.stack.currentWidget() is screen  # its report can still be copied
    screen.go_on.click()
    assert "Bērziņa" in str(unlock(window, qtbot).draft())


def test_time_goes_on_while_an_error_is_said(window: DeskWindow, qtbot: QtBot) -> None:
    window.idle.set_minutes(0.2 / 60)
    crash(window, qtbot)
    session = window.session
    assert session is not None
    qtbot.waitUntil(lambda: session.locked, timeout=5_000)


def test_after_an_error_work_goes_on_with_what_was_typed(window: DeskWindow, qtbot: QtBot) -> None:
    register(window, qtbot).restore({"name.surname": "Bērziņa"})
    crash(window, qtbot).go_on.click()
    settle(window, qtbot)
    assert window.session is not None
    assert not window.session.locked
    assert window.shell is not None
    page = window.shell.front()
    assert page is not None
    assert "Bērziņa" in str(page.draft())


@pytest.mark.parametrize("end", ["error", "lock"])
def test_a_dialog_goes_with_all_that_was_typed_in_it(window: DeskWindow, qtbot: QtBot, end: str) -> None:
    assert window.shell is not None
    window.shell.pin_wanted.emit()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PinDialog)
    type_into(dialog.form.old.edit, PASSWORD)
    if end == "error":
        crash(window, qtbot)
    else:
        window.lock()
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def broken() -> dict[str, str] | None:
    raise KeyError("Ilze")


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_fails_at_being_left_does_not_hold_up_the_lock(
    window: DeskWindow, qtbot: QtBot, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = register(window, qtbot)
    monkeypatch.setattr(page, "draft", broken)
    WAYS[way](window)
    locked(window)
    assert not window.idle._timer.isActive()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), CrashScreen))  # it is a bug, and said as one
    screen = window.stack.currentWidget()
    assert isinstance(screen, CrashScreen)
    assert "KeyError" in screen.text.toPlainText()
    screen.go_on.click()
    unlock(window, qtbot)


def test_a_page_that_fails_at_being_left_does_not_hold_up_the_error_screen(
    window: DeskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = register(window, qtbot)
    monkeypatch.setattr(page, "draft", broken)
    crash(window, qtbot).go_on.click()
    assert isinstance(window.stack.currentWidget(), Shell)
    qtbot.waitUntil(lambda: not shiboken6.isValid(page))
    settle(window, qtbot)


def test_a_locked_session_never_gets_the_inside_of_the_window(window: DeskWindow, qtbot: QtBot) -> None:
    window.lock()
    window.open_shell()
    locked(window)
    settle(window, qtbot)
