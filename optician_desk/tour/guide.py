"""The tour: the whole main job done in the real windows, a numbered picture of each screen, the signed report at the end.

It runs without a display, with the bundled typeface, on a store of its own whose key is in memory only.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from optician_desk.tour.stage import Stage

_log = logging.getLogger(__name__)
#: What the offscreen platform says of itself; nothing of ours.
_EXPECTED = ("This plugin does not support",)


def walk(out: Path, *, language: str = "lv", theme: str = "light", size: tuple[int, int] = (1366, 768)) -> int:
    """Do the tour; pictures and papers go to `out`. Returns 0, or 1 when a step failed (its name is printed)."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("[0-9]*-*.png"), *out.glob("*.pdf"), *out.glob("failed.png")):
        old.unlink()
    complaints: list[str] = []
    hook = sys.excepthook

    def heard(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(_EXPECTED):
            complaints.append(f"Qt: {text}")
        if kind is QtMsgType.QtFatalMsg:  # the process ends when this returns
            print(f"Qt: {text}", flush=True)

    def thrown(kind: type[BaseException], error: BaseException, trace: object) -> None:
        complaints.append(f"{kind.__name__}: {error}")
        hook(kind, error, trace)  # type: ignore[arg-type]

    before = qInstallMessageHandler(heard)
    sys.excepthook = thrown
    try:
        return _walk(out, language, theme, size, complaints)
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(before)


def _walk(out: Path, language: str, theme: str, size: tuple[int, int], complaints: list[str]) -> int:
    from optician_desk import app
    from optician_desk.store.keyring_access import MemoryKeyring
    from optician_desk.tour import answering, at_the_counter, every_right, looking_back, setting_up
    from optician_desk.tour.hands import Hands
    from optician_desk.tour.stage import Stage
    from optician_desk.ui.desk_window import DeskWindow
    from optician_desk.ui.entrance import Entrance
    from optician_desk.ui.machine_settings import MachineSettings

    _use_no_display(size)
    application = app.make_application()
    machine = MachineSettings(None)
    machine.language = language
    app.dress(application, machine, language, theme)
    steps: tuple[Callable[[Stage], None], ...] = (
        setting_up.first_start,
        setting_up.first_sign_in,
        setting_up.front_desk,
        at_the_counter.customers_come_by,
        at_the_counter.register,
        at_the_counter.find,
        at_the_counter.card,
        at_the_counter.referral,
        answering.receive,
        answering.identity,
        answering.other_systems,
        answering.answer,
        answering.hand_over,
        answering.stranger,
        every_right.people,
        every_right.trusted_list,
        every_right.erasure_by_signed_email,
        every_right.rectification_in_person,
        every_right.restriction_by_post,
        every_right.portability_in_person,
        every_right.objection_by_post,
        every_right.at_once,
        every_right.complaint_by_post,
        every_right.copy_in_person,
        every_right.change_by_phone,
        every_right.overview,
        looking_back.trail,
        looking_back.lock,
        looking_back.small_things,
    )
    with tempfile.TemporaryDirectory(prefix="optician-desk-tour-", ignore_cleanup_errors=True) as folder:
        keeper = MemoryKeyring()
        window = DeskWindow(Entrance(Path(folder) / "store", keeper=lambda: keeper), machine)
        window.prompts.clean = True
        window.resize(*size)
        window.crash.happened.connect(lambda text: complaints.append(f"error screen: {text}"))
        window.show_start()
        window.show()
        hands = Hands(window, out, window.runner.is_idle)
        hands.take_place()
        stage = Stage(hands, window, out, language)
        try:
            failed = _steps(steps, stage, complaints)
        finally:
            window.close()
            QApplication.processEvents()
        if failed:
            return 1
        wrong = looking_back.nothing_left_behind(stage, Path(folder), keeper)
        print(f"{'looking_back.nothing_left_behind':<34} {'FAILED' if wrong else 'ok'}", *wrong, sep="\n  ", flush=True)
    return 1 if wrong else 0


def _use_no_display(size: tuple[int, int]) -> None:
    """Qt draws into memory, on one screen a little larger than the window, so that dialogs lie where they would."""
    from optician_desk import app, fonts

    screen = {"name": "tour", "x": 0, "y": 0, "width": size[0] + 100, "height": size[1] + 100}
    look = screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    # Qt takes a colon in the path, such as that of a drive on Windows, for the end of it: the file is named without its folder.
    with tempfile.TemporaryDirectory(prefix="optician-desk-screen-") as folder, contextlib.chdir(folder):
        Path("screen.json").write_text(json.dumps({"screens": [look]}), "ascii")
        os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screen.json"
        # On Windows this platform does not know the system's fonts and warns of a folder of Qt's own that no wheel brings.
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(fonts.__file__).parent))
        app.make_application()


def _steps(steps: tuple[Callable[[Stage], None], ...], stage: Stage, complaints: list[str]) -> bool:
    """Walk step by step; True when one failed."""
    for step in steps:
        began = time.monotonic()
        name = f"{step.__module__.rpartition('.')[2]}.{step.__name__}"
        try:
            step(stage)
        except Exception as error:
            _log.exception("a step of the tour failed")
            complaints.append(f"{type(error).__name__}: {error}")
            stage.hands.snap(stage.out / "failed.png")
            if os.environ.get("OPTICIAN_DESK_TOUR_TRACE"):
                raise
        if complaints:
            print(f"{name:<34} FAILED", *complaints, sep="\n  ", flush=True)
            return True
        print(f"{name:<34} {time.monotonic() - began:5.1f} s", flush=True)
    return False
