"""The screens of the window while nobody works: each is made with its way on to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from optician_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from optician_desk.domain.opening_view import Finding
    from optician_desk.ui.desk_window import DeskWindow


def start(window: DeskWindow) -> QWidget:
    """Sign-in; the store is opened by the screen itself, off the UI thread, unless it is open."""
    from optician_desk.ui.screens.start import StartScreen

    screen = StartScreen(
        entrance=window.entrance, runner=window.runner, prompts=window.prompts, language=window.machine.language
    )
    screen.signed_in.connect(window.signed_in)
    screen.waits.connect(window.sign_in_waits)
    screen.setup_wanted.connect(window.show_setup)
    screen.trouble.connect(window.show_trouble)
    screen.language_wanted.connect(window.set_language)
    return screen


def setup(window: DeskWindow) -> QWidget:
    """The first start on a machine without any trace of a store."""
    from optician_desk.ui.screens.setup import SetupScreen

    screen = SetupScreen(
        entrance=window.entrance, runner=window.runner, prompts=window.prompts, language=window.machine.language
    )
    before = window.stack.currentWidget()
    if isinstance(before, SetupScreen):
        screen.go_on_from(before)
    screen.finished.connect(lambda _: window.show_start())
    screen.trouble.connect(window.show_trouble)
    screen.restore_wanted.connect(lambda: window.show_restore(window.show_setup))
    screen.language_wanted.connect(window.set_language)
    return screen


def trouble(window: DeskWindow, error: Finding | DeskError) -> QWidget:
    """What is wrong with store or key, and what can be done; nothing is ever made anew over an old store."""
    from optician_desk.ui.screens.trouble import TroubleScreen

    screen = TroubleScreen(
        entrance=window.entrance,
        error=error,
        runner=window.runner,
        prompts=window.prompts,
        language=window.machine.language,
    )
    screen.opened.connect(lambda _: window.show_start())
    screen.retry.connect(window.show_start)
    screen.quit_wanted.connect(window.close)
    screen.restore_wanted.connect(lambda: window.show_restore(lambda: window.show_trouble(error)))
    screen.language_wanted.connect(window.set_language)
    return screen


def restore(window: DeskWindow, back: Callable[[], None]) -> QWidget:
    """A backup step by step; `back` leads to where it was asked for."""
    from optician_desk.ui.screens.restore import RestoreScreen

    screen = RestoreScreen(
        entrance=window.entrance, runner=window.runner, prompts=window.prompts, language=window.machine.language
    )
    screen.finished.connect(window.show_start)
    screen.given_up.connect(back)
    screen.language_wanted.connect(window.set_language)
    return screen
