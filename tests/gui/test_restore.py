"""A backup is brought back step by step: from the page, from the trouble screen, on a bare machine; what is wrong is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.services import backup_folders, backups
from optician_desk.store import recovery_code
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.screens.restore import RestoreScreen, Stage
from optician_desk.ui.screens.setup import SetupScreen
from optician_desk.ui.screens.start import StartScreen
from optician_desk.ui.screens.trouble import TroubleScreen
from tests import backup_shop
from tests.backup_shop import PASSWORD, Shop
from tests.integration import erasing
from tests.keyrings import GoodKeyring, keeper

Desk = Callable[[Path, object], DeskWindow]


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    made = tmp_path / "USB"
    made.mkdir()
    return made


@pytest.fixture
def shop(tmp_path: Path, usb: Path) -> Shop:
    """Closed, with a copy of its two customers on the USB disk; a third one came after it."""
    made = backup_shop.make(tmp_path / "shop")
    backup_folders.add(made.manager, usb, "USB")
    backups.create(made.manager)
    made.register("Liepa")
    made.close()
    return made


@pytest.fixture
def desk_window(qtbot: QtBot) -> Iterator[Callable[[Path, object], DeskWindow]]:
    """A window on a folder with a keyring, at its first screen."""
    windows: list[DeskWindow] = []

    def make(folder: Path, ring: object) -> DeskWindow:
        machine = MachineSettings(None)
        machine.language = "en"
        window = DeskWindow(Entrance(folder, keeper=lambda: ring), machine)  # type: ignore[arg-type,return-value]
        window.prompts.clean = True
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.show_start()
        settle(window, qtbot)
        return window

    yield make
    for window in windows:
        window.close()


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=15_000)
    qtbot.wait(5)
    qtbot.waitUntil(window.runner.is_idle, timeout=15_000)


def restoring(window: DeskWindow) -> RestoreScreen:
    screen = window.stack.currentWidget()
    assert isinstance(screen, RestoreScreen)
    return screen


def look(window: DeskWindow, qtbot: QtBot, usb: Path, code: str) -> RestoreScreen:
    screen = restoring(window)
    window.prompts.answers.append(usb)
    screen.form.choose.click()
    screen.form.code.set_text(code)
    screen.form.next.click()
    settle(window, qtbot)
    return screen


def at(screen: RestoreScreen, stage: Stage) -> bool:
    return screen.stage is stage


def surnames(window: DeskWindow) -> list[str]:
    assert window.desk is not None
    with window.desk.store.reading() as con:
        return sorted(con.exec_driver_sql("SELECT surname FROM card").scalars())


def test_from_the_page_to_sign_in_with_a_manager_s_word(shop: Shop, usb: Path, desk_window: Desk, qtbot: QtBot) -> None:
    window = desk_window(shop.folder, shop.keeper)
    assert surnames(window) == ["Bērziņa", "Liepa", "Ozola"]
    window.restore_from_page()
    settle(window, qtbot)
    screen = look(window, qtbot, usb, shop.code)
    assert at(screen, Stage.COPY)
    assert screen.form.person.box.currentText() == "Uldis Ozols, technician"
    screen.form.password.set_text("cits vārds pavisam")
    screen.form.next.click()
    settle(window, qtbot)
    assert screen.form.password.message().startswith("The password is not right.")
    screen.form.password.set_text(PASSWORD)
    screen.form.next.click()
    settle(window, qtbot)
    assert at(screen, Stage.DONE)
    assert ("Customers", "2") in screen.form.rows.rows()
    (aside,) = shop.folder.glob("replaced-*")
    assert ("Former store, kept in", aside.name) in screen.form.rows.rows()
    screen.form.next.click()
    settle(window, qtbot)
    trouble = window.stack.currentWidget()
    assert isinstance(trouble, TroubleScreen)  # this computer remembers a later state
    assert trouble.form.accept.isVisible()
    assert not trouble.form.tryAgain.isVisible()
    trouble.form.password.set_text("cits vārds pavisam")
    trouble.form.accept.click()
    settle(window, qtbot)
    assert trouble.form.password.has_error()
    trouble.form.password.set_text(PASSWORD)
    trouble.form.accept.click()
    settle(window, qtbot)
    assert isinstance(window.stack.currentWidget(), StartScreen)
    assert surnames(window) == ["Bērziņa", "Ozola"]


def test_on_a_bare_machine_beside_set_up(
    shop: Shop, usb: Path, desk_window: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk_window(tmp_path / "bare", keeper(GoodKeyring()))
    first = window.stack.currentWidget()
    assert isinstance(first, SetupScreen)
    first.form.restore.click()
    screen = look(window, qtbot, usb, shop.code)
    screen.form.password.set_text(PASSWORD)
    screen.form.next.click()
    settle(window, qtbot)
    assert at(screen, Stage.DONE)
    screen.form.next.click()
    settle(window, qtbot)
    assert isinstance(window.stack.currentWidget(), StartScreen)
    assert surnames(window) == ["Bērziņa", "Ozola"]


def test_from_the_trouble_screen_when_the_store_is_gone(shop: Shop, usb: Path, desk_window: Desk, qtbot: QtBot) -> None:
    (shop.folder / "store.db").unlink()
    window = desk_window(shop.folder, shop.keeper)
    trouble = window.stack.currentWidget()
    assert isinstance(trouble, TroubleScreen)
    trouble.form.restore.click()
    restoring(window).form.giveUp.click()
    again = window.stack.currentWidget()
    assert isinstance(again, TroubleScreen)
    again.form.restore.click()
    screen = look(window, qtbot, usb, shop.code)
    screen.form.password.set_text(PASSWORD)
    screen.form.next.click()
    settle(window, qtbot)
    assert at(screen, Stage.DONE)


def test_a_folder_without_backups_and_a_wrong_code_are_said_at_their_fields(
    shop: Shop, usb: Path, desk_window: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk_window(shop.folder, shop.keeper)
    window.show_restore(window.show_start)
    screen = look(window, qtbot, tmp_path / "nowhere", shop.code)
    assert screen.form.folder.message().startswith("The backup folder is not there.")
    (tmp_path / "empty").mkdir()
    look(window, qtbot, tmp_path / "empty", shop.code)
    assert screen.form.folder.message().startswith("There are no backups of Optician Desk in this folder.")
    look(window, qtbot, usb, recovery_code.generate())
    assert at(screen, Stage.FROM)
    assert screen.form.code.message().startswith("This recovery code belongs to another store")


def test_stopping_leaves_the_store_as_it_was(shop: Shop, usb: Path, desk_window: Desk, qtbot: QtBot) -> None:
    window = desk_window(shop.folder, shop.keeper)
    window.show_restore(window.show_start)
    screen = look(window, qtbot, usb, shop.code)
    screen.form.password.set_text(PASSWORD)
    screen.form.next.click()
    assert at(screen, Stage.WORK)
    screen.form.giveUp.click()
    settle(window, qtbot)
    assert at(screen, Stage.COPY)
    assert screen.form.refused.words() == "Stopped. Nothing was changed."
    screen.form.giveUp.click()
    settle(window, qtbot)
    assert isinstance(window.stack.currentWidget(), StartScreen)
    assert surnames(window) == ["Bērziņa", "Liepa", "Ozola"]
    assert list(shop.folder.glob("re*-*")) == []


def test_an_older_ledger_of_erasures_needs_a_manager(
    tmp_path: Path, usb: Path, desk_window: Desk, qtbot: QtBot
) -> None:
    shop = backup_shop.make(tmp_path / "shop")
    backup_folders.add(shop.manager, usb, "USB")
    (subject,) = shop.register("Liepa")
    backups.create(shop.manager)
    erasing.erase(shop.desk.store, subject)
    shop.close()  # the keyring remembers that somebody was erased
    for name in ("store.db", "erasures.jsonl"):
        (shop.folder / name).unlink()
    window = desk_window(shop.folder, shop.keeper)
    window.show_restore(window.show_start)
    screen = look(window, qtbot, usb, shop.code)
    screen.form.password.set_text(PASSWORD)
    screen.form.next.click()
    settle(window, qtbot)
    assert at(screen, Stage.COPY)
    assert screen.form.refused.words().startswith("The ledger of erasures is older than the last one known")
    screen.form.refused.acted.emit()  # a technician may not
    settle(window, qtbot)
    assert at(screen, Stage.COPY)
    assert not (shop.folder / "store.db").exists()
    screen.form.person.box.setCurrentIndex(1)
    assert screen.form.person.box.currentText() == "Jānis Egle, manager"
    screen.form.next.click()
    settle(window, qtbot)
    screen.form.refused.acted.emit()
    settle(window, qtbot)
    assert at(screen, Stage.DONE)
