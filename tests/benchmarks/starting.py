"""From nothing to a sign-in that takes keys, against an empty PySide6 window: each a fresh process.

Measured until the first paint with the cursor in its field; beside it, for information, until the store is open as well
and the people stand in their list.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from optician_desk.demo.shop import make
from optician_desk.store.keyring_access import MemoryKeyring
from tests.benchmarks.measure import Result, median, p99

GOAL_START = 1.3
ROOT = Path(__file__).resolve().parents[2]

_SAY = """
import sys, time
def said(what):
    print(what, time.time(), flush=True)
"""
EMPTY = (
    _SAY
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not getattr(self, "done", False):
            self.done = True
            said("painted")
            QTimer.singleShot(0, application.quit)
application = QApplication([])
window = Window()
window.setCentralWidget(QLineEdit())
window.resize(1366, 768)
window.show()
window.activateWindow()
application.exec()
"""
)
OURS = (
    _SAY
    + """
import json, os
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from optician_desk import app
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.machine_settings import MachineSettings

def keeper():
    from optician_desk.store.keyring_access import MemoryKeyring
    made = MemoryKeyring()
    for service, entry, secret in json.loads(os.environ["BENCH_SECRETS"]):
        made.write(service, entry, secret)
    return made

class Eye(QObject):
    painted = False
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched is window.stack.currentWidget() and not self.painted:
            self.painted = True
            QTimer.singleShot(0, lambda: said("painted"))
        return False

application = app.make_application()
machine = MachineSettings(None)
app.dress(application, machine, "lv", "light")
window = DeskWindow(Entrance(Path(sys.argv[1]), keeper=keeper), machine)
eye = Eye()
window.show_start()
screen = window.stack.currentWidget()
screen.installEventFilter(eye)
window.show()
window.activateWindow()
def look():
    if screen.form.signIn.isEnabled():
        said("open")
        application.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(2)
application.exec()
window.close()
"""
)


def run(folder: Path, rounds: int) -> list[Result]:
    shop = make(folder / "shop", people=9)
    keeper = shop.opening.keeper
    assert isinstance(keeper, MemoryKeyring)
    secrets = json.dumps([[service, entry, secret] for (service, entry), secret in keeper._secrets.items()])
    shop.opening.close()
    # Installed programs have their byte code; here it goes to a place of its own, and the first pair makes it.
    kept = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    painted: list[float] = []
    opened: list[float] = []
    empty: list[float] = []
    for _ in range(rounds + 1):
        empty.append(_times(EMPTY, [], kept)["painted"])
        times = _times(OURS, [str(folder / "shop")], {**kept, "BENCH_SECRETS": secrets})
        painted.append(times["painted"])
        opened.append(times["open"])
    painted, opened, empty = painted[1:], opened[1:], empty[1:]
    return [
        Result("start to a sign-in that takes keys", median(painted), median(empty), GOAL_START, p99_ms=p99(painted)),
        Result("  and to the open store with its people", median(opened), median(empty), None, p99_ms=p99(opened)),
    ]


def _times(script: str, words: list[str], more: dict[str, str]) -> dict[str, float]:
    """Milliseconds from the start of the process to each thing that it says."""
    import time

    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more}
    began = time.time()
    done = subprocess.run([sys.executable, "-c", script, *words], env=env, capture_output=True, text=True, check=True)
    return {what: (float(at) - began) * 1000 for what, at in (line.split() for line in done.stdout.splitlines())}
