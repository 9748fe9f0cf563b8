"""The tour's own screen, described to Qt in a file, wherever temporary files lie."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import os
from optician_desk.tour import guide
before = os.getcwd()
guide._use_no_display((640, 480))
from PySide6.QtGui import QGuiApplication
size = QGuiApplication.primaryScreen().size()
print(size.width(), size.height(), os.getcwd() == before, os.path.isdir(os.environ["QT_QPA_FONTDIR"]))
"""


def test_a_colon_in_the_folder_of_temporary_files_is_no_end_of_it(tmp_path: Path) -> None:
    """Qt parts the words after the platform's name by colons; on Windows every full path has one, after its drive."""
    folder = tmp_path / ("drive:" if os.name == "posix" else "drive")
    folder.mkdir()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    done = subprocess.run([sys.executable, "-c", CODE], env=env, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["740", "580", "True", "True"], done.stderr
    assert list(folder.iterdir()) == []
