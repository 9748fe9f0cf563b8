"""The calm screen: what is so, what can be done; the code opens, nothing is made anew, the report names nobody."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from optician_desk import app
from optician_desk.domain.errors import DeskError, Trouble
from optician_desk.domain.opening_view import Finding, Step
from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.store import keys
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.screens.start import StartScreen
from optician_desk.ui.screens.trouble import TroubleScreen
from tests.gui.desk_before_work import CODE, PASSWORD, Settle, entrance, made, press, ring, type_text, unnamed
from tests.gui.focus import focused
from tests.keyrings import LockedKeyring, keeper

__all__ = ["entrance", "made", "ring"]
Show = Callable[[Entrance, Finding | DeskError], TroubleScreen]


@pytest.fixture
def show(qtbot: QtBot, runner: Runner, prompts: Prompts) -> Show:
    def make(way: Entrance, found: Finding | DeskError) -> TroubleScreen:
        screen = TroubleScreen(entrance=way, error=found, runner=runner, prompts=prompts, language="en")
        qtbot.addWidget(screen)
        screen.resize(1366, 768)
        screen.show()
        qtbot.waitUntil(screen.isActiveWindow)
        screen.focus_first()
        return screen

    return make


def test_a_damaged_store_is_said_calmly(made: Entrance, show: Show, settle: Settle) -> None:
    (made.folder / "store.db").write_bytes(b"")
    screen = show(made, made.opening().enter())
    form = screen.form
    assert form.title.text() == "The store cannot be opened"
    assert "not an empty customer list" in form.what.text()
    assert focused(form.tryAgain)
    assert not form.open.isVisible()
    assert not form.code.isVisible()
    assert not form.beginAgain.isVisible()
    assert not form.isNew.isVisible()
    assert unnamed(screen) == []
    retried = QSignalSpy(screen.retry)
    form.tryAgain.click()
    settle()
    assert retried.count() == 1
    assert (made.folder / "store.db").read_bytes() == b""


def test_the_code_opens_what_the_keyring_lost(made: Entrance, show: Show, settle: Settle) -> None:
    way = Entrance(made.folder, keeper=MemoryKeyring)
    finding = way.opening().enter()
    assert finding.step is Step.CODE
    screen = show(way, finding)
    opened = QSignalSpy(screen.opened)
    assert focused(screen.form.code.edit)
    type_text(screen.form.code.edit, CODE[:-1] + "*")
    press(screen.form.code.edit, Qt.Key.Key_Return)
    settle()
    assert "Group 7" in screen.form.code.message()
    screen.form.code.set_text(CODE.lower().replace("-", " "))
    press(screen.form.code.edit, Qt.Key.Key_Return)
    settle()
    assert opened.count() == 1
    assert way.desk is not None
    assert screen.form.code.text() == ""
    way.close()


def test_a_keyring_that_cannot_be_bound_is_said_at_sign_in(
    qtbot: QtBot, made: Entrance, show: Show, runner: Runner, prompts: Prompts, settle: Settle
) -> None:
    way = Entrance(made.folder, keeper=lambda: keeper(LockedKeyring()))
    screen = show(way, way.opening().enter())
    screen.form.code.set_text(CODE)
    screen.form.open.click()
    settle()
    assert way.desk is not None
    start = StartScreen(entrance=way, runner=runner, prompts=prompts, language="en")
    qtbot.addWidget(start)
    settle()
    said = [label.text() for label in start._state.findChildren(QLabel)]
    assert any("asked again" in text for text in said)
    assert way.note is None
    way.close()


def test_a_passphrase_opens_and_the_code_is_the_other_way(
    tmp_path: Path, ring: MemoryKeyring, show: Show, settle: Settle
) -> None:
    words = "piecas sarkanas vārnas jūrā"
    first = Opening(tmp_path / "shop", keeper=ring)
    first.enter()
    setup.create(first, setup.Plan("Ogre", "1. lete", "OG1", "Anete Kalniņa", PASSWORD, CODE, passphrase=words))
    first.close()
    way = Entrance(tmp_path / "shop", keeper=MemoryKeyring)
    screen = show(way, way.opening().enter())
    opened = QSignalSpy(screen.opened)
    form = screen.form
    assert focused(form.passphrase.edit)
    type_text(form.passphrase.edit, words + ".")
    press(form.passphrase.edit, Qt.Key.Key_Return)
    settle()
    assert "not right" in form.passphrase.message()
    assert form.passphrase.edit.selectedText() == words + "."
    form.otherWay.click()
    assert form.code.isVisible()
    assert not form.passphrase.isVisible()
    screen._show(Step.PASSPHRASE)
    form.passphrase.set_text(words)
    form.open.click()
    settle()
    assert opened.count() == 1
    way.close()


def test_a_counter_is_set_up_as_new_without_its_keyring_only_when_a_person_says_so(
    tmp_path: Path, prompts: Prompts, show: Show, settle: Settle
) -> None:
    way = Entrance(tmp_path / "shop", keeper=lambda: keeper(LockedKeyring()))
    screen = show(way, way.opening().enter())
    retried = QSignalSpy(screen.retry)
    form = screen.form
    assert "would know whether there was one" in form.what.text()
    assert focused(form.tryAgain)
    assert form.isNew.isVisible()
    assert not form.restore.isVisible()
    assert unnamed(screen) == []
    prompts.answers.append(False)
    form.isNew.click()
    settle()
    assert (retried.count(), way.opening().enter().step) == (0, Step.TROUBLE)
    prompts.answers.append(True)
    form.isNew.click()
    settle()
    assert (retried.count(), way.opening().enter().step) == (1, Step.SET_UP)
    way.close()


def test_a_store_that_this_machine_remembers_is_replaced_only_when_a_person_says_so(
    tmp_path: Path, prompts: Prompts, show: Show, settle: Settle
) -> None:
    stores = MachineSettings(None).stores
    stores.remember(tmp_path / "shop", "a1b2")
    way = Entrance(tmp_path / "shop", keeper=MemoryKeyring, remembers=stores)
    screen = show(way, way.opening().enter())
    retried = QSignalSpy(screen.retry)
    form = screen.form
    assert "attach the drive and try again" in form.what.text()
    assert focused(form.tryAgain)
    assert form.restore.isVisible()
    assert form.isNew.text() == "Begin with a new store"
    assert unnamed(screen) == []
    for answer, after in ((False, (0, Step.TROUBLE)), (True, (1, Step.SET_UP))):
        prompts.answers.append(answer)
        form.isNew.click()
        settle()
        assert (retried.count(), way.opening().enter().step) == after
    assert "Begin with a new, empty store?" in prompts.asked[-1]
    way.close()


def test_the_desk_remembers_its_stores_in_the_settings_of_the_machine(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[DeskWindow] = []
    monkeypatch.setattr(app, "_show", lambda _, window: shown.append(window))
    machine = MachineSettings(None)
    app._run(qapp, machine, tmp_path / "shop")
    opening = shown[0].entrance.opening()
    opening.keeper = MemoryKeyring()
    opening.enter()
    setup.create(opening, setup.Plan("Ogre", "1. lete", "OG1", "Anete Kalniņa", PASSWORD, CODE))
    shown[0].close()
    assert machine.stores.knows(tmp_path / "shop")


def test_an_interrupted_set_up_can_be_begun_again(
    entrance: Entrance, ring: MemoryKeyring, show: Show, settle: Settle
) -> None:
    keys.create(StoreLocation(entrance.folder), keeper=ring, code=CODE)
    screen = show(entrance, entrance.opening().enter())
    retried = QSignalSpy(screen.retry)
    assert screen.form.beginAgain.isVisible()
    screen.form.beginAgain.click()
    settle()
    assert retried.count() == 1
    assert entrance.opening().enter().step is Step.SET_UP


def test_a_store_in_use_cannot_be_begun_again_even_if_asked(made: Entrance, show: Show, settle: Settle) -> None:
    screen = show(made, Finding(Step.TROUBLE, Trouble("setup.interrupted"), may_begin_again=True))
    screen.form.beginAgain.click()
    settle()
    assert "already" in screen.form.what.text()
    assert made.opening().enter().step is Step.SIGN_IN


def test_the_report_names_nobody(made: Entrance, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    home = made.folder.parent
    monkeypatch.setenv("HOME", str(home))
    why = Trouble("store.locked_by", account="ilze.berzina", since="2026-11-22 09:12")
    screen = show(made, Finding(Step.TROUBLE, why, folder=str(made.folder), backend="keyring.backends.kwallet"))
    assert "ilze.berzina, since 22.11.2026 09:12" in screen.form.what.text()
    screen.form.copyReport.click()
    text = QGuiApplication.clipboard().text()
    assert "code: store.locked_by" in text
    assert "~/shop" in text
    assert "keyring.backends.kwallet" in text
    assert "ilze" not in text
    assert str(home) not in text


def test_an_error_that_came_out_of_the_blue(entrance: Entrance, show: Show) -> None:
    screen = show(entrance, Trouble("store.disk_full"))
    assert screen.form.what.text().startswith("The disk is full.")
    wanted = QSignalSpy(screen.quit_wanted)
    screen.form.quit.click()
    assert wanted.count() == 1
