"""Sign-in: stands before anything heavy is read, is done by keyboard alone, and lets nobody in before the undertaking."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.opening_view import Step
from optician_desk.domain.staff import Permission, Role
from optician_desk.services import accounts, staff_accounts
from optician_desk.services.session import Session
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.screens.start import StartScreen, greeting
from tests.gui.desk_before_work import PASSWORD, Settle, entrance, made, press, ring, type_text, unnamed
from tests.gui.focus import focused

__all__ = ["entrance", "made", "ring"]

FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from optician_desk.ui import theme, translations
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.screens.start import StartScreen

application = QApplication([])
theme.apply(application)
translations.install("lv")
StartScreen._enter = lambda self: None  # what the worker reads comes after the first paint
window = DeskWindow(Entrance(Path(sys.argv[1])), MachineSettings(None))
window.show_start()
window.show()
window.grab()
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
window.runner.close()
"""


@pytest.fixture
def start(qtbot: QtBot, made: Entrance, runner: Runner, prompts: Prompts, settle: Settle) -> StartScreen:
    screen = StartScreen(entrance=made, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    settle()
    screen.focus_first()
    return screen


def undertaking(screen: StartScreen) -> UndertakingDialog:
    return screen.findChildren(UndertakingDialog)[-1]


def test_it_is_painted_before_anything_heavy_is_read(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path / "shop")],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    read = set(json.loads(ran.stdout.splitlines()[-1]))
    assert "PySide6" in read
    heavy = {
        "sqlalchemy",
        "sqlcipher3",
        "alembic",
        "keyring",
        "argon2",
        "cryptography",
        "reportlab",
        "pikepdf",
        "pyhanko",
    }
    assert read & (heavy | {"pypdfium2", "phonenumbers", "rapidfuzz", "babel", "holidays"}) == set()


def test_it_says_whose_desk_it_is_and_who_works_there(start: StartScreen) -> None:
    assert start._company.text() == "OPTIC GURU, SIA"
    assert start._place.text() == "Ogre · 1. lete"
    person = start.person()
    assert person is not None
    assert person.name == "Anete Kalniņa"
    assert focused(start.form.password.edit)
    assert unnamed(start) == []


def test_sign_in_by_keyboard_with_the_undertaking_once(start: StartScreen, settle: Settle) -> None:
    opened = QSignalSpy(start.signed_in)
    type_text(start.form.password.edit, PASSWORD)
    press(start.form.password.edit, Qt.Key.Key_Return)
    settle()
    assert opened.count() == 0
    assert start.form.password.text() == ""
    dialog = undertaking(start)
    assert dialog.isVisible()
    assert focused(dialog.accept_button)
    press(dialog.accept_button, Qt.Key.Key_Return)
    settle()
    assert opened.count() == 1
    session = opened.at(0)[0]
    assert isinstance(session, Session)
    session.require(Permission.MANAGE_STAFF)


def test_refusing_the_undertaking_leads_back(start: StartScreen, settle: Settle) -> None:
    opened = QSignalSpy(start.signed_in)
    type_text(start.form.password.edit, PASSWORD)
    start.form.signIn.click()
    settle()
    press(undertaking(start), Qt.Key.Key_Escape)
    settle()
    assert opened.count() == 0
    assert start.form.signIn.isEnabled()
    assert start.focusWidget() is start.form.password.edit  # it has the cursor as soon as the window is active again
    desk = start._entrance.desk
    assert desk is not None
    waiting = accounts.sign_in(desk, accounts.people(desk)[0].id, PASSWORD)
    assert waiting.undertaking is not None


def test_a_wrong_password_is_said_at_the_field_and_can_be_typed_again(start: StartScreen, settle: Settle) -> None:
    type_text(start.form.password.edit, "nepareizi")
    press(start.form.password.edit, Qt.Key.Key_Return)
    settle()
    assert start.form.password.message() == "The password is not right."
    assert focused(start.form.password.edit)
    assert start.form.password.edit.hasSelectedText()
    type_text(start.form.password.edit, "z")
    assert not start.form.password.has_error()


def test_an_empty_password_is_no_attempt(start: StartScreen, settle: Settle) -> None:
    press(start.form.password.edit, Qt.Key.Key_Return)
    settle()
    assert start.form.password.message() == "Enter the password."


def test_the_wait_counts_down_before_the_eyes(start: StartScreen, settle: Settle, qtbot: QtBot) -> None:
    for _ in range(3):
        start.form.password.set_text("nepareizi")
        start.form.signIn.click()
        settle()
    assert "5 s" in start.form.password.message()
    assert not start.form.signIn.isEnabled()
    start._until_next_try.setInterval(1)
    qtbot.waitUntil(start.form.signIn.isEnabled, timeout=5000)
    assert not start.form.password.has_error()


def test_caps_lock_is_noticed_from_what_is_typed(start: StartScreen) -> None:
    edit = start.form.password.edit
    type_text(edit, "Ž", shifted=True)
    assert start.form.password.message() == ""
    type_text(edit, "Ž")
    assert start.form.password.message() == "Caps Lock is on"
    type_text(edit, "4")
    assert start.form.password.message() == "Caps Lock is on"
    press(edit, Qt.Key.Key_CapsLock)
    assert start.form.password.message() == ""


def test_another_person_chooses_a_password_of_their_own(
    qtbot: QtBot, made: Entrance, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    made.opening().enter()
    desk = made.desk
    assert desk is not None
    manager = accounts.accept_undertaking(accounts.sign_in(desk, accounts.people(desk)[0].id, PASSWORD))
    _, once = staff_accounts.add(manager, "Mārtiņš Ozols", Role.FRONT_DESK)
    screen = StartScreen(entrance=made, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(screen)
    screen.show()
    settle()
    opened = QSignalSpy(screen.signed_in)
    press(screen.form.people, Qt.Key.Key_Down)
    person = screen.person()
    assert person is not None
    assert person.name == "Mārtiņš Ozols"
    screen.focus_first()
    type_text(screen.form.password.edit, once)
    press(screen.form.password.edit, Qt.Key.Key_Return)
    settle()
    assert screen.form.side.currentWidget() is screen.fresh_password()
    type_text(screen.fresh_password().form.fresh.edit, "īsa")
    screen.fresh_password().form.keep.click()
    settle()
    assert "at least 8" in screen.fresh_password().form.fresh.message()
    press(screen.fresh_password().form.fresh.edit, Qt.Key.Key_Escape)
    settle()
    assert screen.form.side.currentWidget() is screen.form.passwordPage
    screen.form.password.set_text(once)
    press(screen.form.password.edit, Qt.Key.Key_Return)
    settle()
    screen.fresh_password().form.fresh.set_text("divas vārnas jūrā")
    screen.fresh_password().form.again.set_text("divas vārnas jūrā!")
    press(screen.fresh_password().form.again.edit, Qt.Key.Key_Return)
    settle()
    assert screen.fresh_password().form.again.message() == "The two entries differ."
    screen.fresh_password().form.again.set_text("divas vārnas jūrā")
    press(screen.fresh_password().form.again.edit, Qt.Key.Key_Return)
    settle()
    undertaking(screen).accept()
    settle()
    assert opened.count() == 1


def test_without_a_store_it_asks_for_set_up(
    qtbot: QtBot, entrance: Entrance, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    screen = StartScreen(entrance=entrance, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(screen)
    wanted = QSignalSpy(screen.setup_wanted)
    settle()
    assert wanted.count() == 1
    assert not screen.form.signIn.isEnabled()


def test_with_a_damaged_store_it_hands_over_to_the_calm_screen(
    qtbot: QtBot, made: Entrance, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    (made.folder / "store.db").write_bytes(b"")
    screen = StartScreen(entrance=made, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(screen)
    trouble = QSignalSpy(screen.trouble)
    settle()
    assert trouble.count() == 1
    assert trouble.at(0)[0].step is Step.TROUBLE
    assert screen.form.people.model() is None


def test_the_language_is_offered(start: StartScreen) -> None:
    wanted = QSignalSpy(start.language_wanted)
    start.language.choose("lv")
    assert wanted.at(0)[0] == "lv"


def test_forgotten_opens_what_this_person_can_do(start: StartScreen) -> None:
    start.form.forgotten.click()
    dialogs = [child for child in start.findChildren(QWidget) if type(child).__name__ == "ForgottenDialog"]
    assert dialogs[0].isVisible()


def test_greetings_go_with_the_hour() -> None:
    assert [greeting(hour) for hour in (7, 12, 20)] == ["Good morning!", "Good afternoon!", "Good evening!"]
