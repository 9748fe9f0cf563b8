"""Puts the desk together: application, look, language, one instance, last-resort handler, the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from optician_desk import quick_start
from optician_desk.ui import theme as look
from optician_desk.ui import translations, window_place
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings, default_file

HELP_AFTER_MS = 1_000


def open_desk(
    *, data: Path | None = None, demo: bool = False, language: str | None = None, theme: str | None = None
) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    `data` is the store's folder, `demo` opens a throw-away store with invented people, `language` ("lv", "en") and
    `theme` ("light", "dark") hold for this start only.
    """
    if not has_display():
        sys.stderr.write("There is no display here. `python3 run.py tour --out DIR` shows every screen without one.\n")
        return 1
    application = make_application()
    machine = MachineSettings(None if demo else default_file())
    dress(application, machine, language, theme)
    if demo:
        return _run_demo(application, machine)
    return _run(application, machine, data)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS; else a display, or a platform asked for by name."""
    if sys.platform in ("win32", "darwin"):
        return True
    else:
        return bool(any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def make_application() -> QApplication:
    """The one QApplication of the process."""
    QCoreApplication.setApplicationName("optician-desk")
    QCoreApplication.setOrganizationName("optician-desk")
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setProperty(look.STYLE, "Fusion")
    return made


def dress(application: QApplication, machine: MachineSettings, language: str | None, scheme: str | None) -> None:
    """Look and language: what was asked for at the start, else what this machine keeps."""
    if language:
        machine.override_language(language)
    look.apply(application, look.Scheme(scheme) if scheme else machine.scheme)
    translations.install(machine.language)


def _run(application: QApplication, machine: MachineSettings, data: Path | None) -> int:
    from optician_desk.store import location as places
    from optician_desk.ui.instance import SingleInstance

    location = places.find(data)
    instance = SingleInstance(location.folder)
    if instance.may_be_another() and not instance.claim():
        return 0
    window = DeskWindow(Entrance(location.folder, remembers=machine.stores), machine)
    instance.called.connect(window.come_to_front)

    def claim() -> None:  # two starts at the very same time: the one that comes second goes
        if not instance.claim():
            window.close()

    window.stands.connect(claim)
    try:
        return _show(application, window)
    finally:
        instance.close()


def _run_demo(application: QApplication, machine: MachineSettings) -> int:
    from optician_desk import log_file
    from optician_desk.demo import store as demo_store

    log_file.open_log(log_file.default_folder())
    with demo_store.opened() as demo:
        sys.stdout.write(demo.sign_in_text + "\n")
        sys.stdout.flush()
        return _show(application, DeskWindow(Entrance(demo.folder, demo.desk), machine))


def bring_up(window: DeskWindow) -> None:
    """The first screen, and what was put off until it stands."""
    window.crash.install()
    window.stands.connect(lambda: _rest(window))
    window.runner.hold()  # the store is opened when the window stands: hundreds of modules would hold up its first paint
    if window.machine.geometry is None:
        window_place.fit(window)
    window.show_start()
    window.show()


def _rest(window: DeskWindow) -> None:
    """What the first window need not wait for. The store is opened after it: what happens there stands in the log."""
    from optician_desk import log_file

    log_file.open_log(log_file.default_folder())
    QTimer.singleShot(HELP_AFTER_MS, window, lambda: _help_in_dialogs(window))
    quick_start.end()


def _help_in_dialogs(window: DeskWindow) -> None:
    """F1 in the dialogs before work too, when there is no help panel yet; the store's opening comes first."""
    from optician_desk.ui.dialog_help import DialogHelp

    DialogHelp(window)


def _show(application: QApplication, window: DeskWindow) -> int:
    bring_up(window)
    try:
        return application.exec()
    finally:
        window.close()
        window.crash.remove()
