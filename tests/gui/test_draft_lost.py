"""A draft that could not be kept is tried again, and its loss is said: on the page while it stands, at the lock after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import Trouble
from optician_desk.services import drafts
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import STAFF
from optician_desk.ui.desk_window import DeskWindow
from tests.gui.test_lock_holds import HASHED, crash, locked, register, settle, unlock

LOST = "What was typed could not be kept."
FULL = "The disk is full."


class Disk:
    """The store's disk: full while `full`."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        self.tries = 0
        store = type(desk.store)
        writing = store.writing

        @contextmanager
        def checked(self_: Any) -> Iterator[Any]:
            if self.full:
                self.tries += 1
                raise Trouble("store.disk_full")
            with writing(self_) as con:
                yield con

        monkeypatch.setattr(store, "writing", checked)


@pytest.fixture
def disk(desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch) -> Disk:
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))
    return Disk(desk, monkeypatch)


def turn(window: DeskWindow, qtbot: QtBot) -> None:
    """Some seconds pass on the page."""
    assert window.shell is not None
    window.shell.drafts.keep()
    settle(window, qtbot)


def test_it_is_kept_once_there_is_room(window: DeskWindow, qtbot: QtBot, disk: Disk, session: Session) -> None:
    page = register(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    disk.full = True
    turn(window, qtbot)
    assert page.notice.words().startswith(f"{LOST} {FULL}")
    disk.full = False
    turn(window, qtbot)
    assert "Bērziņa" in str(drafts.load(session, "register"))


def test_it_is_said_once_while_the_page_stands(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    page = register(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    disk.full = True
    turn(window, qtbot)
    page.notice.clear()
    turn(window, qtbot)
    assert disk.tries == 2
    assert page.notice.words() == ""
    disk.full = False
    turn(window, qtbot)
    page.restore({"name.surname": "Kalniņa"})
    disk.full = True
    turn(window, qtbot)
    assert page.notice.words().startswith(LOST)


def test_what_is_on_its_way_is_not_sent_twice(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    page = register(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    disk.full = True
    assert window.shell is not None
    window.shell.drafts.keep()
    window.shell.drafts.keep()
    settle(window, qtbot)
    assert disk.tries == 1


def test_the_loss_is_said_at_the_lock_and_once_more_after_it(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    register(window, qtbot).restore({"name.surname": "Bērziņa"})
    disk.full = True
    window.lock("idle")
    settle(window, qtbot)
    screen = locked(window)
    assert screen.trouble.isVisible()
    assert screen.trouble.words().startswith(f"{LOST} {FULL}")
    assert "Bērziņa" not in screen.trouble.words()
    disk.full = False
    page = unlock(window, qtbot)
    assert page.draft() is None
    assert page.notice.words().startswith(f"{LOST} {FULL}")
    window.lock("idle")
    settle(window, qtbot)
    assert not locked(window).trouble.isVisible()


def test_a_lock_without_a_loss_says_only_what_failed(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    register(window, qtbot)
    disk.full = True
    window.lock("idle")
    settle(window, qtbot)
    assert locked(window).trouble.words().startswith(FULL)


def test_a_loss_behind_the_error_screen_is_said_at_the_lock(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    register(window, qtbot).restore({"name.surname": "Bērziņa"})
    disk.full = True
    screen = crash(window, qtbot)
    settle(window, qtbot)
    window.lock("idle")
    settle(window, qtbot)
    screen.go_on.click()
    assert locked(window).trouble.words().startswith(f"{LOST} {FULL}")
    settle(window, qtbot)


def test_without_trouble_the_lock_says_nothing_of_it(window: DeskWindow, qtbot: QtBot, disk: Disk) -> None:
    page = register(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    window.lock("idle")
    settle(window, qtbot)
    assert locked(window).trouble.isHidden()
