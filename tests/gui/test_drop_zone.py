"""The place to drop a file takes one file of this computer, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from optician_desk.ui.widgets.drop_zone import DropZone


def drop(zone: DropZone, *urls: QUrl, text: str = "") -> list[object]:
    """What comes of dropping these."""
    data = QMimeData()
    if urls:
        data.setUrls(list(urls))
    if text:
        data.setText(text)
    found: list[object] = []
    zone.dropped.connect(found.append)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    return found


@pytest.fixture
def zone(qtbot: QtBot) -> DropZone:
    made = DropZone(text="Drop it here", note="as it came", action="Open file")
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_file(zone: DropZone, tmp_path: Path) -> None:
    path = tmp_path / "ā b.edoc"
    path.write_bytes(b"x")
    assert drop(zone, QUrl.fromLocalFile(str(path))) == [path]


def test_nothing_else(zone: DropZone, tmp_path: Path) -> None:
    one, other = tmp_path / "1", tmp_path / "2"
    one.touch()
    other.touch()
    folder, gone = QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "gone"))
    assert drop(zone, QUrl.fromLocalFile(str(one)), QUrl.fromLocalFile(str(other))) == []
    assert drop(zone, folder) == []
    assert drop(zone, gone) == []
    assert drop(zone, QUrl("https://example.com/x.edoc")) == []
    assert drop(zone, text=str(one)) == []
    assert drop(zone) == []


def test_the_button_asks_for_a_file(zone: DropZone, qtbot: QtBot) -> None:
    with qtbot.waitSignal(zone.wanted):
        zone.button.click()
