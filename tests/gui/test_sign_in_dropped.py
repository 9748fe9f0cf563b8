"""A sign-in that has begun waits for its person alone: sleep, the screen's lock and time drop it, and nobody finishes it."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.services import accounts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import AUDIT, STAFF
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.models.people_list import PERSON
from optician_desk.ui.screens.lock import LockScreen
from optician_desk.ui.screens.start import StartScreen
from optician_desk.ui.shell import Shell
from tests.gui.conftest import type_into
from tests.gui.test_lock_holds import HASHED, PASSWORD, crash, heard, settle

WAYS = ("sleep", "time", "error")


@pytest.fixture(autouse=True)
def known(desk: Desk, session: Session, manager: Session) -> None:
    """Everybody's password is known; nobody has accepted the undertaking."""
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))


def lock_by(window: DeskWindow, qtbot: QtBot, way: str) -> None:
    """What locks a desk at work, or an error, which takes the screen away."""
    assert window.idle._timer.isActive()
    if way == "error":
        crash(window, qtbot).go_on.click()
    elif way == "sleep":
        heard(window)
    else:
        window.idle.idle.emit()
    settle(window, qtbot)
    assert not window.idle._timer.isActive()


def tasks(desk: Desk, staff: str) -> list[str]:
    with desk.store.reading() as con:
        bodies = con.execute(sa.select(AUDIT.c.body).order_by(AUDIT.c.seq)).scalars()
        return [entry["task"] for entry in map(json.loads, bodies) if entry["staff"] == staff]


def take_over(window: DeskWindow, qtbot: QtBot, person: Session) -> LockScreen:
    """At the lock: somebody else types the password and presses the button; nothing has come back yet."""
    screen = window.stack.currentWidget()
    assert isinstance(screen, LockScreen)
    settle(window, qtbot)
    screen.form.takeOver.click()
    people = screen.form.people
    for row in range(people.model().rowCount()):
        if people.model().index(row, 0).data(PERSON).id == person.staff_id:
            people.setCurrentIndex(people.model().index(row, 0))
    type_into(screen.form.secret.edit, PASSWORD)
    screen.form.unlock.click()
    return screen


def sign_in(window: DeskWindow, qtbot: QtBot, person: Session) -> StartScreen:
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    settle(window, qtbot)
    people = screen.form.people
    for row in range(people.model().rowCount()):
        if people.model().index(row, 0).data(PERSON).id == person.staff_id:
            people.setCurrentIndex(people.model().index(row, 0))
    type_into(screen.form.password.edit, PASSWORD)
    screen.form.signIn.click()
    return screen


def undertaking() -> UndertakingDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, UndertakingDialog)
    return dialog


def accepted(desk: Desk, person: Session) -> None:
    accounts.accept_undertaking(accounts.sign_in(desk, person.staff_id, PASSWORD))


@pytest.mark.parametrize("way", WAYS)
def test_the_undertaking_at_the_lock_is_nobody_else_s_to_accept(
    window: DeskWindow, qtbot: QtBot, desk: Desk, session: Session, manager: Session, way: str
) -> None:
    window.lock()
    take_over(window, qtbot, manager)
    settle(window, qtbot)
    dialog = undertaking()
    lock_by(window, qtbot, way)
    assert QApplication.activeModalWidget() is None
    assert isinstance(window.stack.currentWidget(), LockScreen)
    assert window.session is session
    assert session.locked
    assert tasks(desk, manager.staff_id)[-2:] == ["take_over", "sign_out"]
    with pytest.raises(RuntimeError):  # gone: there is nothing to press
        dialog.accept_button.click()


def test_declining_at_the_lock_ends_what_had_begun(
    window: DeskWindow, qtbot: QtBot, desk: Desk, manager: Session
) -> None:
    window.lock()
    screen = take_over(window, qtbot, manager)
    settle(window, qtbot)
    undertaking().decline.click()
    settle(window, qtbot)
    assert screen.form.people.isVisible()
    assert tasks(desk, manager.staff_id)[-2:] == ["take_over", "sign_out"]
    assert not window.idle._timer.isActive()


def test_taking_over_still_goes_through(window: DeskWindow, qtbot: QtBot, manager: Session) -> None:
    window.lock()
    take_over(window, qtbot, manager)
    settle(window, qtbot)
    undertaking().accept_button.click()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), Shell))
    settle(window, qtbot)
    assert window.session is not None
    assert window.session.staff_id == manager.staff_id
    assert window.idle._timer.isActive()


@pytest.mark.parametrize("way", WAYS)
def test_the_undertaking_at_the_sign_in_is_nobody_else_s_to_accept(
    window: DeskWindow, qtbot: QtBot, desk: Desk, manager: Session, way: str
) -> None:
    window.sign_out()
    sign_in(window, qtbot, manager)
    settle(window, qtbot)
    undertaking()
    lock_by(window, qtbot, way)
    assert QApplication.activeModalWidget() is None
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    assert screen.form.signIn.isEnabled()
    assert screen.form.password.text() == ""
    assert window.session is None
    assert tasks(desk, manager.staff_id)[-2:] == ["sign_in", "sign_out"]


@pytest.mark.parametrize("way", WAYS)
def test_a_password_that_is_to_be_chosen_is_nobody_else_s_to_choose(
    window: DeskWindow, qtbot: QtBot, desk: Desk, manager: Session, way: str
) -> None:
    with desk.store.writing() as con:
        once = hash_secret("".join(PASSWORD.split()).upper())
        con.execute(sa.update(STAFF).where(STAFF.c.id == manager.staff_id).values(password_hash=once, must_choose=1))
    window.sign_out()
    screen = sign_in(window, qtbot, manager)
    settle(window, qtbot)
    assert screen.form.side.currentWidget() is screen.fresh_password()
    lock_by(window, qtbot, way)
    after = window.stack.currentWidget()
    assert isinstance(after, StartScreen)
    assert after.form.side.currentWidget() is after.form.passwordPage
    assert tasks(desk, manager.staff_id)[-2:] == ["sign_in", "sign_out"]


def test_sleep_while_the_password_is_being_judged_lets_nobody_in(
    window: DeskWindow, qtbot: QtBot, desk: Desk, session: Session, manager: Session
) -> None:
    accepted(desk, manager)
    window.sign_out()
    sign_in(window, qtbot, manager)
    heard(window)
    settle(window, qtbot)
    assert isinstance(window.stack.currentWidget(), StartScreen)
    assert window.session is None
    assert tasks(desk, manager.staff_id)[-2:] == ["sign_in", "sign_out"]


def test_sleep_while_the_lock_is_being_opened_keeps_it_locked(
    window: DeskWindow, qtbot: QtBot, desk: Desk, session: Session, manager: Session
) -> None:
    accepted(desk, manager)
    window.lock()
    screen = window.stack.currentWidget()
    assert isinstance(screen, LockScreen)
    settle(window, qtbot)
    type_into(screen.form.secret.edit, PASSWORD)
    screen.form.unlock.click()
    heard(window)
    settle(window, qtbot)
    assert window.stack.currentWidget() is screen
    assert session.locked
    assert tasks(desk, session.staff_id)[-2:] == ["unlock", "lock"]
    take_over(window, qtbot, manager)
    heard(window)
    settle(window, qtbot)
    assert window.stack.currentWidget() is screen
    assert window.session is session
    assert tasks(desk, manager.staff_id)[-2:] == ["take_over", "sign_out"]
