"""The whole window from the first start to work, over a lock, a take-over and the next morning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Role
from optician_desk.services import accounts, staff_accounts
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.screens.lock import LockScreen
from optician_desk.ui.screens.setup import SetupScreen
from optician_desk.ui.screens.start import StartScreen
from optician_desk.ui.screens.trouble import TroubleScreen
from optician_desk.ui.shell import Shell
from tests.gui.desk_before_work import PASSWORD, press, ring

__all__ = ["ring"]
OTHER = "divas vārnas jūrā"


class Person:
    """Drives a window and waits for it as a person would."""

    def __init__(self, qtbot: QtBot, folder: Path, ring: MemoryKeyring) -> None:
        self.qtbot = qtbot
        machine = MachineSettings(None)
        machine.language = "en"
        self.window = DeskWindow(Entrance(folder, keeper=lambda: ring), machine)
        self.window.prompts.clean = True
        qtbot.addWidget(self.window)
        self.window.show_start()
        self.window.show()

    def sees(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.window.stack.currentWidget(), kind), timeout=15_000)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(self.window.runner.is_idle, timeout=15_000)

    def set_up(self) -> None:
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, SetupScreen)
        form = screen.form
        form.shop.set_text("Ogre")
        form.counterCode.set_text("OG1")
        form.next.click()
        self.settle()
        form.manager.set_text("Anete Kalniņa")
        form.password.set_text(PASSWORD)
        form.again.set_text(PASSWORD)
        form.next.click()
        self.settle()
        self.settle()
        code = screen._code
        form.next.click()
        self.settle()
        form.typed.set_text(code)
        form.next.click()

    def sign_in(self, password: str, row: int = 0) -> None:
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, StartScreen)
        self.qtbot.waitUntil(screen.form.signIn.isEnabled, timeout=15_000)
        screen.form.people.setCurrentIndex(screen.form.people.model().index(row, 0))
        screen.form.password.set_text(password)
        press(screen.form.password.edit, Qt.Key.Key_Return)
        self.settle()

    def accept(self, screen: QWidget | None = None) -> None:
        dialogs = (screen or self.window).findChildren(UndertakingDialog)
        dialogs[-1].accept()
        self.settle()


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, ring: MemoryKeyring) -> Iterator[Person]:
    someone = Person(qtbot, tmp_path / "shop", ring)
    yield someone
    someone.window.close()


def test_first_start_work_lock_take_over_and_the_next_morning(
    person: Person, qtbot: QtBot, tmp_path: Path, ring: MemoryKeyring
) -> None:
    person.sees(SetupScreen)
    person.set_up()
    person.sees(StartScreen)
    person.sign_in(PASSWORD)
    person.accept()
    person.sees(Shell)
    manager = person.window.session
    assert manager is not None
    _, once = staff_accounts.add(manager, "Mārtiņš Ozols", Role.FRONT_DESK)
    waiting = accounts.sign_in(manager.desk, accounts.people(manager.desk)[1].id, once)
    accounts.accept_undertaking(accounts.choose_password(waiting, OTHER, OTHER))

    person.window.lock("asked")
    person.sees(LockScreen)
    assert manager.locked
    lock = person.window.stack.currentWidget()
    assert isinstance(lock, LockScreen)
    lock.form.takeOver.click()
    lock.form.secret.set_text(OTHER)
    press(lock.form.secret.edit, Qt.Key.Key_Return)
    person.sees(Shell)
    assert person.window.session is not None
    assert person.window.session.name == "Mārtiņš Ozols"
    assert manager.locked
    person.window.close()

    morning = Person(qtbot, tmp_path / "shop", ring)
    morning.sees(StartScreen)
    morning.sign_in(OTHER, row=1)
    morning.sees(Shell)
    morning.window.close()


def test_a_one_time_password_at_the_lock_leads_to_its_person_at_the_sign_in(person: Person) -> None:
    person.sees(SetupScreen)
    person.set_up()
    person.sees(StartScreen)
    person.sign_in(PASSWORD)
    person.accept()
    person.sees(Shell)
    manager = person.window.session
    assert manager is not None
    staff_id, once = staff_accounts.add(manager, "Mārtiņš Ozols", Role.FRONT_DESK)
    person.window.lock("asked")
    person.sees(LockScreen)
    lock = person.window.stack.currentWidget()
    assert isinstance(lock, LockScreen)
    lock.form.takeOver.click()
    lock.form.secret.set_text(once)
    press(lock.form.secret.edit, Qt.Key.Key_Return)
    person.sees(StartScreen)
    start = person.window.stack.currentWidget()
    assert isinstance(start, StartScreen)
    chosen = start.person()
    assert chosen is not None
    assert chosen.id == staff_id
    assert "one-time password once more" in start.form.password._hint
    start.form.people.setCurrentIndex(start.form.people.model().index(0, 0))
    assert start.form.password._hint == ""
    person.window.show_start()
    person.sees(StartScreen)
    again = person.window.stack.currentWidget()
    assert isinstance(again, StartScreen)
    first = again.person()
    assert first is not None
    assert first.id == manager.staff_id  # said once


def test_the_cursor_is_in_the_search_box_after_the_undertaking(person: Person, qtbot: QtBot) -> None:
    """Also where no window manager hands the focus back when the dialog goes."""
    person.sees(SetupScreen)
    person.set_up()
    person.sees(StartScreen)
    person.sign_in(PASSWORD)
    dialog = person.window.findChildren(UndertakingDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog.accept_button, Qt.Key.Key_Return)
    person.sees(Shell)
    assert person.window.shell is not None
    search = person.window.shell.top.search
    qtbot.waitUntil(lambda: QApplication.focusWidget() is search)


def test_a_second_window_is_told_and_lets_the_first_be(
    person: Person, qtbot: QtBot, tmp_path: Path, ring: MemoryKeyring
) -> None:
    person.sees(SetupScreen)
    person.set_up()
    person.sees(StartScreen)
    second = Person(qtbot, tmp_path / "shop", ring)
    second.sees(TroubleScreen)
    trouble = second.window.stack.currentWidget()
    assert isinstance(trouble, TroubleScreen)
    assert "open in another session" in trouble.form.what.text()
    person.window.close()
    trouble.form.tryAgain.click()
    second.sees(StartScreen)
    second.window.close()


def test_another_language_makes_the_screen_anew(person: Person) -> None:
    person.sees(SetupScreen)
    screen = person.window.stack.currentWidget()
    assert isinstance(screen, SetupScreen)
    screen.language.choose("lv")
    person.settle()
    again = person.window.stack.currentWidget()
    assert isinstance(again, SetupScreen)
    assert again is not screen
    assert again.form.title.text() == "Sagatavot darbavietu"
