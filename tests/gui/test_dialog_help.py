"""F1 in a dialog, where the window's own F1 does not reach; and the help panel's list of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.ui import dialog_help
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.question import QuestionDialog
from optician_desk.ui.screen_cover import HelpPanel


def bubbles() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.inherits("QWhatsThat") and one.isVisible()]


def test_f1_helps_in_a_dialog_and_the_next_key_goes_on(window: DeskWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        dialog = QuestionDialog("Leave?", "Do not save", "Go on", danger=True, parent=window)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        for _again in range(2):
            QTest.keyClick(dialog, Qt.Key.Key_F1)
            (bubble,) = bubbles()
            QTest.keyClick(bubble, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: not bubbles())
        assert dialog.isVisible()
        dialog.reject()
        dialog.deleteLater()


def test_it_says_what_enter_and_escape_do() -> None:
    assert "Esc" in dialog_help.words()
    assert "Enter" in dialog_help.words()


def test_the_keys_of_the_program_are_listed() -> None:
    listed = dict(HelpPanel._keys())
    assert {"Ctrl+.", "Ctrl+Enter", "Alt+M", "F1", "F9", "Esc"} <= set(listed)
    assert all(listed.values())
