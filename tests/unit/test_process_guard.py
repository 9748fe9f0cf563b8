"""No core dump of a process that holds names and keys. Asked of a process of its own: the switch cannot be put back."""

from __future__ import annotations

import subprocess
import sys

import pytest

CHILD = """
import resource
from optician_desk.process_guard import close_memory
close_memory()
print(resource.getrlimit(resource.RLIMIT_CORE)[0])
if __import__("sys").platform == "linux":
    import ctypes
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))  # PR_GET_DUMPABLE
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such switches")
def test_memory_is_closed() -> None:
    said = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=True).stdout.split()
    assert set(said) == {"0"}
