"""The one window from the sign-in to its end: lock and draft, another person, sign-out, language, nothing heavy before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.demo import shop
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.screens.lock import LockScreen
from optician_desk.ui.screens.start import StartScreen
from optician_desk.ui.shell import Shell
from tests.gui.conftest import SIZE, type_into

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "keyring",
    "reportlab",
    "pyhanko",
    "pikepdf",
    "argon2",
    "aiohttp",
    "pypdfium2",
)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskWindow]:
    """A demonstration shop with three people, at the sign-in."""
    made = shop.make(tmp_path / "store", language="en", people=6)
    machine = MachineSettings(None)
    machine.language = "en"
    window = DeskWindow(Entrance(tmp_path / "store", made.opening.desk), machine)
    window.prompts.clean = True
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show_start()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle(window, qtbot)
    yield window
    window.close()
    made.opening.close()


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=20_000)


def sign_in(window: DeskWindow, qtbot: QtBot, name: str) -> None:
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    people = screen.form.people
    for row in range(people.model().rowCount()):
        people.setCurrentIndex(people.model().index(row, 0))
        person = screen.person()
        if person is not None and person.name == name:
            break
    type_into(screen.form.password.edit, shop.PASSWORDS[name])
    screen.form.signIn.click()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), Shell), timeout=20_000)
    settle(window, qtbot)


def shell_of(window: DeskWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def is_locked(window: DeskWindow) -> bool:
    return window.session is not None and window.session.locked and window.shell is None


def test_sign_in_leads_to_the_search_box(opened: DeskWindow, qtbot: QtBot) -> None:
    screen = opened.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    assert QApplication.focusWidget() is screen.form.password.edit
    sign_in(opened, qtbot, shop.FRONT_DESK)
    assert QApplication.focusWidget() is shell_of(opened).top.search


def test_the_lock_takes_the_pages_away_and_the_draft_comes_back(opened: DeskWindow, qtbot: QtBot) -> None:
    sign_in(opened, qtbot, shop.FRONT_DESK)
    shell_of(opened).go("register", {})
    settle(opened, qtbot)
    page = shell_of(opened).front()
    assert page is not None
    page.restore({"name.surname": "Bērziņa"})
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    opened.lock("idle")
    assert is_locked(opened)
    screen = opened.stack.currentWidget()
    assert isinstance(screen, LockScreen)
    qtbot.waitUntil(lambda: gone == [True])
    settle(opened, qtbot)
    type_into(screen.form.secret.edit, shop.PASSWORDS[shop.FRONT_DESK])
    screen.form.unlock.click()
    qtbot.waitUntil(lambda: isinstance(opened.stack.currentWidget(), Shell), timeout=20_000)
    settle(opened, qtbot)
    assert not is_locked(opened)
    front = shell_of(opened).front()
    assert front is not None
    qtbot.waitUntil(lambda: "Bērziņa" in str(front.draft()))
    assert "unfinished" in front.notice.words()


def test_idle_locks_and_nothing_locks_the_sign_in(opened: DeskWindow, qtbot: QtBot) -> None:
    opened.lock("idle")
    assert isinstance(opened.stack.currentWidget(), StartScreen)
    sign_in(opened, qtbot, shop.FRONT_DESK)
    opened.idle.set_minutes(0.2 / 60)
    opened.idle.start()
    qtbot.waitUntil(lambda: isinstance(opened.stack.currentWidget(), LockScreen), timeout=5_000)


def test_sign_out_lets_somebody_else_in(opened: DeskWindow, qtbot: QtBot) -> None:
    sign_in(opened, qtbot, shop.FRONT_DESK)
    shell_of(opened).top.sign_out_wanted.emit()
    settle(opened, qtbot)
    assert opened.session is None
    sign_in(opened, qtbot, shop.TECHNICIAN)
    place = shell_of(opened).place()
    assert place is not None
    assert place[0] == "backups"


def test_a_menu_that_is_open_goes_with_the_lock(opened: DeskWindow, qtbot: QtBot) -> None:
    sign_in(opened, qtbot, shop.FRONT_DESK)
    shell_of(opened).top.user.click()
    qtbot.waitUntil(shell_of(opened).top.menu.isVisible)
    opened.lock("asked")
    assert QApplication.activePopupWidget() is None


def test_language_and_look_hold_at_the_sign_in(opened: DeskWindow, qtbot: QtBot) -> None:
    opened.set_language("lv")
    settle(opened, qtbot)
    screen = opened.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    assert screen.form.signIn.text() == "Pieteikties"
    opened.set_scheme("dark")
    assert opened.machine.scheme == "dark"


def test_nothing_heavy_is_read_before_the_first_window() -> None:
    """The sign-in stands before the libraries of store and PDF are read."""
    code = """
import sys
from pathlib import Path
from optician_desk import app
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.screens.start import StartScreen
application = app.make_application()
machine = MachineSettings(None)
app.dress(application, machine, "lv", "light")
DeskWindow(Entrance(Path("nowhere")), machine)
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""
    made = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert set(made.stdout.split()) & set(HEAVY) == set()


def test_what_waits_for_the_first_paint_is_done_although_nothing_is_painted(qtbot: QtBot, tmp_path: Path) -> None:
    window = DeskWindow(Entrance(tmp_path / "store"), MachineSettings(None))
    qtbot.addWidget(window)
    done: list[str] = []
    window.stands.connect(lambda: done.append("stands"))
    window.runner.hold()
    window.runner.read(window, lambda: done.append("read"), lambda _: None)
    assert not window.runner.is_idle()
    window.showMinimized()
    qtbot.waitUntil(window.runner.is_idle, timeout=5_000)
    assert done == ["stands", "read"]
    window.close()
