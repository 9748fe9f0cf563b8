"""From nothing to a sign-in that takes keys, against an empty PySide6 window in the same font: each a fresh process.

Ours is the whole command (`optician_desk.cli`: words, one instance, window), on an ordinary store whose key a keyring in
memory holds. Measured until the sign-in has been painted and a letter typed into the window's focus stands in the password;
beside it, for information, until the store is open as well and the people stand in their list. The floor is painted, no more.
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
    print(what, time.time(), time.thread_time() * 1000, flush=True)
"""
EMPTY = (
    _SAY
    + """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not getattr(self, "done", False):
            self.done = True
            said("painted")
            QTimer.singleShot(0, application.quit)
application = QApplication([sys.argv[0], "-style", "Fusion"])
for weight in ("Regular", "Medium", "SemiBold", "Bold"):
    QFontDatabase.addApplicationFont(f"{sys.argv[1]}/Inter-{weight}.ttf")
font = QFont("Inter")
font.setPixelSize(14)
application.setFont(font)
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
import os
from optician_desk import cli, quick_start

def keeper():
    import json
    from optician_desk.store.keyring_access import MemoryKeyring
    made = MemoryKeyring()
    for service, entry, secret in json.loads(os.environ["BENCH_SECRETS"]):
        made.write(service, entry, secret)
    return made

def show(application, window):
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    class Eye(QObject):
        painted = False
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint and not self.painted:
                self.painted = True
                QTimer.singleShot(0, typed)
            return False
    def typed():
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        application.sendEvent(application.focusWidget(), key)
        said("painted" if screen.form.password.text() == "a" else "deaf")
        screen.form.password.edit.clear()
    # The program's own last step, with an eye on the screen: what a person at the counter would see.
    window.entrance._keeper = keeper
    app.bring_up(window)
    screen, eye, timer = window.stack.currentWidget(), Eye(), QTimer()
    screen.installEventFilter(eye)
    window.activateWindow()
    def look():
        if window.stack.currentWidget() is not screen:
            said("lost")
            application.quit()
        elif screen.form.signIn.isEnabled():
            said("open")
            application.quit()
    timer.timeout.connect(look)
    timer.start(2)
    application.exec()
    window.close()
    return 0

begin = quick_start.begin
def begin_and_watch():
    begin()
    global app
    from optician_desk import app
    app._show = show
quick_start.begin = begin_and_watch
sys.exit(cli.main(["--data", sys.argv[1], "--lang", "lv", "--theme", "light"]))
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
    home = folder / "home"
    home.mkdir()
    kept |= {"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "", "XDG_RUNTIME_DIR": str(home)}
    painted: list[float] = []
    opened: list[float] = []
    empty: list[float] = []
    work: list[tuple[float, float]] = []
    for _ in range(rounds + 1):
        bare = _times(EMPTY, [str(ROOT / "optician_desk" / "fonts")], kept)
        empty.append(bare["painted"])
        times = _times(OURS, [str(folder / "shop")], {**kept, "BENCH_SECRETS": secrets})
        painted.append(times["painted"])
        opened.append(times["open"])
        work.append((times["painted cpu"], bare["painted cpu"]))
    painted, opened, empty = painted[1:], opened[1:], empty[1:]
    ours, floor = (min(side) for side in zip(*work[1:], strict=True))
    note = f"processor time of the window's thread at least {ours:.0f} of {floor:.0f} ms: {ours / floor:.2f} ×"
    return [
        Result(
            "start to a sign-in that takes keys",
            median(painted),
            median(empty),
            GOAL_START,
            p99_ms=p99(painted),
            note=note,
        ),
        Result("  and to the open store with its people", median(opened), median(empty), None, p99_ms=p99(opened)),
    ]


def _times(script: str, words: list[str], more: dict[str, str]) -> dict[str, float]:
    """Milliseconds from the start of the process to each thing that it says."""
    import time

    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more}
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script, *words], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    said = [line.split() for line in done.stdout.splitlines()]
    times = {what: (float(at) - began) * 1000 for what, at, _ in said}
    return times | {f"{what} cpu": float(used) for what, _, used in said}
