"""F1 before sign-in and at the lock, where there is no help panel; and in a dialog that comes before work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk import app
from optician_desk.domain.errors import Trouble
from optician_desk.ui import dialog_help, screen_help
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialog_help import DialogHelp
from optician_desk.ui.dialogs.question import QuestionDialog
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings
from tests.gui.desk_before_work import entrance, made, ring
from tests.gui.test_dialog_help import bubbles

__all__ = ["entrance", "made", "ring"]


@pytest.fixture
def before(qtbot: QtBot, made: Entrance) -> Iterator[DeskWindow]:
    """The window at the sign-in."""
    machine = MachineSettings(None)
    machine.language = "en"
    window = DeskWindow(made, machine)
    window.prompts.clean = True
    qtbot.addWidget(window)
    app.bring_up(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.runner.is_idle() and made.desk is not None, timeout=20_000)
    yield window
    window.close()
    window.crash.remove()


def _f1(where: QWidget, qtbot: QtBot) -> None:
    QTest.keyClick(where, Qt.Key.Key_F1)
    assert len(bubbles()) == 1
    QTest.keyClick(bubbles()[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not bubbles())


def test_f1_helps_on_every_screen_before_work(before: DeskWindow, qtbot: QtBot) -> None:
    said = set()
    for show in (
        before.show_start,
        before.show_setup,
        lambda: before.show_trouble(Trouble("store.gone")),
        lambda: before.show_restore(before.show_start),
    ):
        show()
        before.activateWindow()
        qtbot.waitUntil(lambda: before.runner.is_idle() and QApplication.focusWidget() is not None, timeout=20_000)
        focus, screen = QApplication.focusWidget(), before.stack.currentWidget()
        assert focus is not None
        assert screen is not None
        _f1(focus, qtbot)
        said.add(screen_help.words(screen))
        QCoreApplication.sendPostedEvents()
    assert len(said) == 4
    assert dialog_help.words() not in said


def test_f1_helps_at_the_lock(window: DeskWindow, qtbot: QtBot) -> None:
    window.lock("asked")
    qtbot.waitUntil(lambda: window.runner.is_idle() and QApplication.focusWidget() is not None, timeout=20_000)
    focus, screen = QApplication.focusWidget(), window.stack.currentWidget()
    assert focus is not None
    assert screen is not None
    _f1(focus, qtbot)
    assert "Alt+M" in screen_help.words(screen)


def test_f1_helps_in_a_dialog_before_work(before: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: before.findChild(DialogHelp) is not None)
    dialog = QuestionDialog("Was it so?", "Yes", "Cancel", danger=True, parent=before)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    _f1(dialog, qtbot)
    dialog.reject()
    dialog.deleteLater()
