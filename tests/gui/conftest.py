"""What the screens' tests share: the look, a context on a real store, a page shown at the size of a counter's screen.

Any Qt message from a warning on, any Python warning, any error in a slot and any thread left over fails the test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.ui import theme, translations
from optician_desk.ui.context import Context
from optician_desk.ui.machine_settings import MachineSettings
from optician_desk.ui.pages.page import Page
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner

if TYPE_CHECKING:
    from optician_desk.services.session import Desk, Session
    from optician_desk.ui.desk_window import DeskWindow

SIZE = (1366, 768)
PATIENCE_MS = 30_000
Open = Callable[..., Page]


class PatientBot(QtBot):
    """Waits for what comes as long as the busiest machine may need, and until what came has its place in the layout."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    """Light and English; a test that changes either leaves no trace. Widgets that were let go of are gone afterwards."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    translations.install("en")
    yield
    translations.install("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """A runner whose unhandled failures fail the test."""
    failures: list[BaseException] = []
    made = Runner(failures.append)
    yield made
    made.close()
    QCoreApplication.processEvents()
    assert failures == []


@pytest.fixture
def settle(qtbot: QtBot, runner: Runner) -> Callable[[], None]:
    """Wait until every job has come back."""

    def wait() -> None:
        qtbot.waitUntil(runner.is_idle, timeout=10_000)

    return wait


@pytest.fixture
def prompts() -> Prompts:
    """Questions get the answers that the test prepares; one without an answer fails."""
    return Prompts(clean=True)


@pytest.fixture
def context(session: Session, runner: Runner, prompts: Prompts) -> Context:
    """The front desk's context; `context.session = manager` for another role."""
    made = Context(session, runner, prompts, "en")
    runner.unhandled = made.failed
    runner.interrupt = session.interrupt_search
    made.crashed.connect(_raise)
    return made


def _raise(error: object) -> None:
    assert isinstance(error, BaseException)
    raise error


@pytest.fixture
def open_page(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> Open:
    """Make a page by its name, show it at 1366×768, open it with arguments, wait for its data."""
    from optician_desk.ui import registry

    def make(name: str, **arguments: Any) -> Page:
        page = registry.entry(name).page_class()(context)
        qtbot.addWidget(page)
        page.resize(SIZE[0] - 200, SIZE[1] - 88)
        page.show()
        page.open(**arguments)
        settle()
        page.focus_first()
        return page

    return make


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, session: Session, tmp_path: Path) -> Iterator[DeskWindow]:
    """The whole window with the front desk at work; `window.signed_in(manager)` changes who it is."""
    from optician_desk.ui.desk_window import DeskWindow
    from optician_desk.ui.entrance import Entrance

    machine = MachineSettings(None)
    machine.language = "en"
    made = DeskWindow(Entrance(tmp_path / "desk", desk), machine)
    made.prompts.clean = True
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.show()
    made.signed_in(session)
    qtbot.waitUntil(made.runner.is_idle, timeout=10_000)
    yield made
    made.close()


def grab(widget: QWidget, path: Path) -> None:
    """Save a picture, to be looked at while a screen is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(path))


def type_into(widget: QWidget, text: str) -> None:
    """Type like a person, any letter (QTest knows ASCII alone)."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
