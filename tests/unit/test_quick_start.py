"""What the start puts off: the binding's own texts are read when they are asked for, and the collector comes back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
import builtins, gc, json, linecache, sys
from optician_desk import quick_start
quick_start.begin()
held = not gc.isenabled()
own = builtins.__import__ is not builtins.__feature_import__
import optician_desk.app
early = sorted({"inspect", "argparse", "logging"} & set(sys.modules))
import optician_desk.services.customers
read = [name for name in linecache.cache if name.endswith(".py") and ("optician_desk" in name or "sqlalchemy" in name)]
quick_start.end()
print(json.dumps([held, own, early, read, gc.isenabled(), gc.get_freeze_count() > 0]))
"""
WRONG_CALLS = """
import sys
if sys.argv[1:] == ["quick"]:
    from optician_desk import quick_start
    quick_start.begin()
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
application = QApplication([])
for wrong in (
    lambda: QLabel().setText(3),
    lambda: QPoint("a", 1),
    lambda: QWidget(1, 2, 3, 4),
    lambda: QColor(None, 1),
    lambda: QTimer.singleShot("x"),
    lambda: QLabel(nonsense=1),
    lambda: Qt.Key("q"),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(QLabel.setText.__doc__, QWidget.__doc__)
"""


def _run(script: str, *words: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script, *words], env=env, capture_output=True, text=True, check=True)
    return done.stdout


def test_no_source_text_is_read_and_the_collector_comes_back() -> None:
    assert json.loads(_run(START)) == [True, True, [], [], True, True]


def test_a_wrong_call_is_said_in_the_binding_s_own_words() -> None:
    said = _run(WRONG_CALLS, "quick")
    assert "called with wrong argument types" in said
    assert "Supported signatures" in said
    assert said == _run(WRONG_CALLS)
