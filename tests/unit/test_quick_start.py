"""What the start puts off: the binding does not read source texts any more, and the collector comes back after the window."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
import gc, json, linecache, sys
from optician_desk import quick_start
quick_start.begin()
held = not gc.isenabled()
import optician_desk.app, optician_desk.services.customers
read = [name for name in linecache.cache if name.endswith(".py") and ("optician_desk" in name or "sqlalchemy" in name)]
quick_start.end()
print(json.dumps([held, read, gc.isenabled(), gc.get_freeze_count() > 0]))
"""


def test_no_source_text_is_read_and_the_collector_comes_back() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", START], env=env, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [True, [], True, True]
