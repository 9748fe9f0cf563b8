"""What the tests of the screens before work share: a store made by set-up, and typing as a person does."""

from __future__ import annotations

import atexit
import copy
import functools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.store import recovery_code
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.ui.entrance import Entrance

PASSWORD = "zaļš ezis skrien"
CODE = recovery_code.generate()


def type_text(widget: QWidget, text: str, shifted: bool = False) -> None:
    """Key by key, with letters that QTest cannot type."""
    held = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
    for sign in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, held, sign))


def press(widget: QWidget, key: Qt.Key) -> None:
    """One key without a text."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def unnamed(screen: QWidget) -> list[str]:
    """Widgets in sight that take the focus and that a screen reader could not name."""
    found = []
    for widget in screen.findChildren(QWidget):
        if not widget.isVisibleTo(screen) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        shown = QAccessible.queryAccessibleInterface(widget)
        if shown is None or not shown.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def make_store(folder: Path, ring: MemoryKeyring) -> None:
    """What set-up leaves behind, closed again."""
    opening = Opening(folder, keeper=ring)
    opening.enter()
    plan = setup.Plan("Ogre", "1. lete", "OG1", "Anete Kalniņa", PASSWORD, CODE)
    setup.create(opening, plan)
    opening.close()


@functools.cache
def _made_once() -> tuple[Path, MemoryKeyring]:
    """Made once for all tests, which work on copies: a password's hash and the keys take their time."""
    folder = Path(tempfile.mkdtemp(prefix="optician-desk-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ring = MemoryKeyring()
    make_store(folder / "shop", ring)
    return folder / "shop", ring


@pytest.fixture
def ring() -> MemoryKeyring:
    """A keyring; the one of the store that is set up, where a test asks for that store."""
    return copy.deepcopy(_made_once()[1])


@pytest.fixture
def entrance(tmp_path: Path, ring: MemoryKeyring) -> Iterator[Entrance]:
    """The way into `tmp_path/shop`, where nothing lies yet."""
    way = Entrance(tmp_path / "shop", keeper=lambda: ring)
    yield way
    way.close()


@pytest.fixture
def made(entrance: Entrance) -> Entrance:
    """The way into a store that is set up, with one manager."""
    shutil.copytree(_made_once()[0], entrance.folder)
    return entrance


Settle = Callable[[], None]
