"""Questions: which answer the keys give, plain text only, and the seam by which tests and the tour answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from optician_desk.ui.dialogs.question import QuestionDialog
from optician_desk.ui.prompts import PrintTo, Prompts


def answer_by(key: Qt.Key, *, danger: bool) -> bool:
    """Ask for real and press a key when the dialog is there."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        QTest.keyClick(dialog, key)

    QTimer.singleShot(50, press)
    return Prompts().confirm("Close this account?", "Close", "Cancel", "Nobody signs in with it.", danger=danger)


def test_enter_does_what_is_harmless(qtbot: QtBot) -> None:
    assert answer_by(Qt.Key.Key_Return, danger=False)
    assert not answer_by(Qt.Key.Key_Return, danger=True)


def test_escape_goes_back(qtbot: QtBot) -> None:
    assert not answer_by(Qt.Key.Key_Escape, danger=False)
    assert not answer_by(Qt.Key.Key_Escape, danger=True)


def test_names_in_a_question_are_no_markup(qtbot: QtBot) -> None:
    dialog = QuestionDialog("Open?", "Open", "Cancel", "<b>Ilze</b> & co", danger=False)
    qtbot.addWidget(dialog)
    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_prepared_answers_come_in_order(tmp_path: Path) -> None:
    prompts = Prompts(clean=True)
    prompts.answers += [True, tmp_path / "a.pdf", None, tmp_path / "p.pdf"]
    assert prompts.confirm("Sure?", "Do it", "Cancel")
    assert prompts.save_file("Where?", "a.pdf", "PDF (*.pdf)") == tmp_path / "a.pdf"
    assert prompts.open_file("Which?", "TOML (*.toml)") is None
    chosen = prompts.printer("Print", 3, "OG1-2026-R0001")
    assert isinstance(chosen, PrintTo)
    assert chosen.file is None  # it stands for a printer
    assert chosen.printer.outputFileName() == str(tmp_path / "p.pdf")
    assert prompts.asked == ["Sure?", "Where?", "Which?", "Print"]
    with pytest.raises(AssertionError):
        prompts.confirm("Again?", "Do it", "Cancel")
