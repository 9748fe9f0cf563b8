"""The dialogs for files: where they open, and that they speak Latvian throughout."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from optician_desk.ui import translations
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.prompts import Prompts


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt is asked to begin with; the person takes what is offered."""
    found: list[str] = []

    def take(_parent: object, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        found.append(place)
        return str(place), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", take)
    return found


def test_saving_begins_in_the_documents_and_then_where_it_was_last(
    asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    documents.mkdir(parents=True, exist_ok=True)
    settings = tmp_path / "screen.ini"
    assert Prompts(None, MachineSettings(settings)).save_file("Save", "a.pdf", "PDF (*.pdf)") == documents / "a.pdf"
    machine = MachineSettings(settings)
    machine.folder = tmp_path / "papers"
    (tmp_path / "papers").mkdir()
    Prompts(None, MachineSettings(settings)).save_file("Save", "b.pdf", "PDF (*.pdf)")
    (tmp_path / "papers").rmdir()  # a stick that was taken out
    Prompts(None, MachineSettings(settings)).save_file("Save", "c.pdf", "PDF (*.pdf)")
    assert asked == [str(documents / "a.pdf"), str(tmp_path / "papers" / "b.pdf"), str(documents / "c.pdf")]


def test_every_word_of_it_is_latvian(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    translations.install("lv")
    try:
        dialog = QFileDialog(None, "", str(tmp_path), "PDF (*.pdf)")
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        words = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Datņu &veids:" in words
        for english in ("Look", "Files of", "Folder"):
            assert english not in words
    finally:
        translations.install("en")
