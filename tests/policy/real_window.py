"""A manager at the real window, with hands and eyes, for the clauses that are proven through the screens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.services.session import Session
from optician_desk.tour.hands import Hands
from optician_desk.tour.stage import Stage
from optician_desk.ui import theme, translations
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings


@contextmanager
def at_the_desk(qtbot: QtBot, manager: Session, folder: Path) -> Iterator[Stage]:
    """The window with the manager at work on the test's own store; English, light, 1366 by 768."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, theme.Scheme.LIGHT)
    translations.install("en")
    machine = MachineSettings(None)
    machine.language = "en"
    window = DeskWindow(Entrance(folder / "desk", manager.desk), machine)
    qtbot.addWidget(window)
    window.prompts.clean = True
    window.resize(1366, 768)
    window.show()
    window.signed_in(manager)
    hands = Hands(window, folder, window.runner.is_idle)
    hands.take_place()
    try:
        yield Stage(hands, window, folder, "en")
    finally:
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
