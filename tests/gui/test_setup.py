"""The first start, by keyboard from the first page to the made store; the code is typed again before anything is made."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from optician_desk.domain.opening_view import Step
from optician_desk.services import accounts
from optician_desk.services.session import Desk
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.screens.setup import SetupScreen
from optician_desk.ui.setup_flow import SetupPage
from tests.gui.desk_before_work import PASSWORD, Settle, entrance, made, press, ring, type_text, unnamed
from tests.gui.focus import focused
from tests.keyrings import LockedKeyring, keeper

__all__ = ["entrance", "made", "ring"]
ENTER = Qt.Key.Key_Return
WORDS = "piecas sarkanas vārnas jūrā"


@pytest.fixture
def screen(qtbot: QtBot, entrance: Entrance, runner: Runner, prompts: Prompts, settle: Settle) -> SetupScreen:
    return shown(qtbot, entrance, runner, prompts, settle)


def page_of(screen: SetupScreen) -> SetupPage:
    return screen.page


def shown(qtbot: QtBot, way: Entrance, runner: Runner, prompts: Prompts, settle: Settle) -> SetupScreen:
    made_screen = SetupScreen(entrance=way, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(made_screen)
    made_screen.resize(1366, 768)
    made_screen.show()
    settle()
    made_screen.focus_first()
    return made_screen


def fill_shop(screen: SetupScreen, settle: Settle) -> None:
    form = screen.form
    assert focused(form.shop.edit)
    type_text(form.shop.edit, "Ogre")
    press(form.shop.edit, ENTER)
    press(form.counterName.edit, ENTER)
    press(form.counterCode.edit, ENTER)
    settle()


def fill_manager(screen: SetupScreen, settle: Settle) -> None:
    form = screen.form
    assert focused(form.manager.edit)
    type_text(form.manager.edit, "Anete Kalniņa")
    press(form.manager.edit, ENTER)
    type_text(form.password.edit, PASSWORD)
    press(form.password.edit, ENTER)
    type_text(form.again.edit, PASSWORD)
    press(form.again.edit, ENTER)
    settle()


def test_it_shows_the_company_of_the_policy_file(screen: SetupScreen) -> None:
    assert screen.form.company.text() == "OPTIC GURU, SIA"
    assert "50103179811" in screen.form.companyDetails.text()


def test_from_the_first_page_to_the_made_store_by_keyboard(screen: SetupScreen, settle: Settle) -> None:
    finished = QSignalSpy(screen.finished)
    assert unnamed(screen) == []
    fill_shop(screen, settle)
    assert page_of(screen) is SetupPage.MANAGER
    assert unnamed(screen) == []
    fill_manager(screen, settle)
    assert page_of(screen) is SetupPage.CODE
    assert unnamed(screen) == []
    assert focused(screen.form.next)
    code = screen._code
    assert screen.form.code.accessibleDescription().replace(" ", "").replace(",", "-") == code
    assert not screen._entrance.opening().place.has_traces()
    screen.form.next.click()
    settle()
    assert page_of(screen) is SetupPage.TYPE_AGAIN
    type_text(screen.form.typed.edit, code.lower())
    press(screen.form.typed.edit, ENTER)
    settle()
    assert finished.count() == 1
    desk = finished.at(0)[0]
    assert isinstance(desk, Desk)
    assert desk.counter == "OG1"
    assert desk.settings["language"] == "en"
    assert [person.name for person in accounts.people(desk)] == ["Anete Kalniņa"]
    assert screen._code == ""
    assert all(screen._fields[name].text() == "" for name in ("password", "again", "code"))


def test_errors_stand_at_their_fields(screen: SetupScreen, settle: Settle) -> None:
    form = screen.form
    form.next.click()
    settle()
    assert form.shop.has_error()
    assert focused(form.shop.edit)
    form.shop.set_text("Ogre")
    form.counterCode.set_text("O G")
    form.next.click()
    settle()
    assert form.counterCode.message().startswith("The code has 2 to 6")
    assert not form.shop.has_error()
    form.counterCode.set_text("og2")
    form.next.click()
    settle()
    for name, password, again, field in (
        ("", PASSWORD, PASSWORD, form.manager),
        ("Anete Kalniņa", "parole123", "parole123", form.password),
        ("Anete Kalniņa", "anetekalnina", "anetekalnina", form.password),
        ("Anete Kalniņa", PASSWORD, PASSWORD + ".", form.again),
    ):
        form.manager.set_text(name)
        form.password.set_text(password)
        form.again.set_text(again)
        form.next.click()
        settle()
        assert field.has_error()
        assert page_of(screen) is SetupPage.MANAGER
    press(form.manager.edit, Qt.Key.Key_Escape)
    assert page_of(screen) is SetupPage.SHOP
    assert form.shop.text() == "Ogre"


def test_enter_does_not_pass_over_an_empty_field(screen: SetupScreen, settle: Settle) -> None:
    form = screen.form
    press(form.shop.edit, ENTER)
    settle()
    assert form.shop.has_error()
    assert focused(form.shop.edit)
    type_text(form.shop.edit, "Ogre")
    press(form.shop.edit, ENTER)
    assert focused(form.counterName.edit)
    form.counterName.edit.clear()
    press(form.counterName.edit, ENTER)
    settle()
    assert form.counterName.has_error()
    assert focused(form.counterName.edit)


def test_the_language_may_change_on_any_page_and_nothing_is_told_twice(
    qtbot: QtBot, ring: MemoryKeyring, tmp_path: Path
) -> None:
    machine = MachineSettings(None)
    machine.language = "en"
    window = DeskWindow(Entrance(tmp_path / "new", keeper=lambda: ring), machine)
    window.prompts.clean = True
    qtbot.addWidget(window)

    def settle() -> None:
        qtbot.waitUntil(window.runner.is_idle, timeout=20_000)

    window.show_setup()
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    first = window.stack.currentWidget()
    assert isinstance(first, SetupScreen)
    first.focus_first()
    fill_shop(first, settle)
    fill_manager(first, settle)
    code, offered = first._code, first.form.counterName.text()
    assert page_of(first) is SetupPage.CODE
    first.language.choose("lv")
    settle()
    second = window.stack.currentWidget()
    assert isinstance(second, SetupScreen)
    assert second is not first
    assert page_of(second) is SetupPage.CODE
    assert second._code == code
    assert (second.plan().shop, second.plan().manager, second.plan().password) == ("Ogre", "Anete Kalniņa", PASSWORD)
    assert second.plan().counter_name != offered  # in the other language
    assert first._code == ""
    second.language.choose("en")  # the last word, for whatever is tested next
    settle()
    window.close()


def test_an_error_goes_with_the_first_letter_that_mends_it(screen: SetupScreen, settle: Settle) -> None:
    form = screen.form
    for field in (form.shop, form.counterCode):
        field.set_error("Missing.")
    type_text(form.shop.edit, "Og")
    assert not form.shop.has_error()
    assert (form.counterCode.text(), form.counterCode.has_error()) == ("OG1", False)


def test_the_code_is_suggested_from_the_shop_until_one_is_typed(screen: SetupScreen) -> None:
    type_text(screen.form.shop.edit, "Šķūnis")
    assert screen.form.counterCode.text() == "SK1"
    screen.form.counterCode.edit.clear()
    type_text(screen.form.counterCode.edit, "X9")
    type_text(screen.form.shop.edit, " 2")
    assert screen.form.counterCode.text() == "X9"


def test_a_slip_in_the_code_names_the_group_and_makes_nothing(screen: SetupScreen, settle: Settle) -> None:
    fill_shop(screen, settle)
    fill_manager(screen, settle)
    code = screen._code
    screen.form.next.click()
    settle()
    wrong = "0" if code[8] != "0" else "1"
    type_text(screen.form.typed.edit, code[:8] + wrong + code[9:])
    press(screen.form.typed.edit, ENTER)
    settle()
    assert "group 2" in screen.form.typed.message()
    assert not screen._entrance.opening().place.has_traces()
    screen.form.back.click()
    assert page_of(screen) is SetupPage.CODE
    assert screen._code == code


def test_the_code_can_be_printed_and_reaches_no_clipboard(
    screen: SetupScreen, settle: Settle, prompts: Prompts, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_shop(screen, settle)
    fill_manager(screen, settle)
    prompts.answers.append(str(tmp_path / "paper.pdf"))
    screen.form.printCode.click()
    qtbot.waitUntil(lambda: screen.form.printed.text() != "", timeout=20_000)
    assert (tmp_path / "paper.pdf").stat().st_size > 1000
    assert screen.form.printed.text().startswith("Printed.")
    prompts.answers.append(None)
    screen.form.printCode.click()
    settle()
    assert page_of(screen) is SetupPage.CODE


def test_without_a_keyring_a_passphrase_takes_its_place(
    qtbot: QtBot, tmp_path: Path, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    way = Entrance(tmp_path / "shop", keeper=lambda: keeper(LockedKeyring()))
    way.opening().say_it_is_new()
    screen = shown(qtbot, way, runner, prompts, settle)
    form = screen.form
    fill_shop(screen, settle)
    fill_manager(screen, settle)
    assert page_of(screen) is SetupPage.PASSPHRASE
    assert "locked" in form.keyringStrip.words()
    assert focused(form.passphrase.edit)
    type_text(form.passphrase.edit, "par īsu")
    press(form.passphrase.edit, ENTER)
    press(form.passphraseAgain.edit, ENTER)
    settle()
    assert "15" in form.passphrase.message()
    form.passphrase.set_text(WORDS)
    form.passphraseAgain.set_text(WORDS)
    form.next.click()
    settle()
    finished = QSignalSpy(screen.finished)
    code = screen._code
    form.next.click()
    settle()
    form.typed.set_text(code)
    form.next.click()
    settle()
    assert finished.count() == 1
    way.close()
    again = Entrance(tmp_path / "shop", keeper=lambda: keeper(LockedKeyring()))
    assert again.opening().enter().step is Step.PASSPHRASE
    assert again.opening().enter_with_passphrase(WORDS).step is Step.SIGN_IN
    again.close()


def test_a_store_that_came_meanwhile_is_not_replaced(
    qtbot: QtBot, made: Entrance, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    before = (made.folder / "store.db").read_bytes()
    screen = shown(qtbot, made, runner, prompts, settle)
    trouble = QSignalSpy(screen.trouble)
    fill_shop(screen, settle)
    fill_manager(screen, settle)
    code = screen._code
    screen.form.next.click()
    settle()
    screen.form.typed.set_text(code)
    screen.form.next.click()
    settle()
    assert trouble.count() == 1
    assert trouble.at(0)[0].code == "keys.never_over_a_store"
    assert (made.folder / "store.db").read_bytes() == before


def test_the_plan_shows_no_secret(screen: SetupScreen, settle: Settle, ring: MemoryKeyring) -> None:
    fill_shop(screen, settle)
    fill_manager(screen, settle)
    assert PASSWORD not in repr(screen.plan())
    assert screen._code not in repr(screen.plan())


@pytest.mark.parametrize("height", [610, 768])
def test_the_button_is_seen_without_scrolling(screen: SetupScreen, settle: Settle, height: int) -> None:
    """1090×610 is a screen of 1366×768 at 125 %."""
    screen.resize(1090, height)
    settle()
    area = screen.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    button = screen.form.next
    for page in SetupPage:
        screen._show(page)
        settle()
        QCoreApplication.processEvents()
        if button.isVisible():
            foot = button.mapTo(area.viewport(), QPoint(0, button.height())).y()
            assert foot <= area.viewport().height(), page
    assert screen.form.title.isVisible() is (height > 700)
