"""Building the shim, starting a program under it, and arming it from inside that program."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
ROOT = Path(__file__).resolve().parents[2]


def why_not() -> str:
    """Why the shim cannot be used here; "" when it can."""
    if sys.platform != "linux":
        return "write calls are intercepted by LD_PRELOAD, which is Linux's own"
    return "" if shutil.which("gcc") else "no C compiler (gcc) to build the shim with"


def build(folder: Path) -> Path:
    target = folder / "shim.so"
    command = ["gcc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", str(target), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return target


def run(library: Path, module: str, words: list[str], folder: Path, log: Path | None = None) -> str:
    """Run a module of the tests under the shim, which minds the files under `folder`; what it printed."""
    environment = {**os.environ, "LD_PRELOAD": str(library), "SHIM_FOLDER": str(folder)}
    if log is not None:
        environment["SHIM_LOG"] = str(log)
    ran = subprocess.run(
        [sys.executable, "-m", module, *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise AssertionError(ran.stdout[-2000:] + ran.stderr[-4000:])
    return ran.stdout


class Armed:
    """The shim as the program under it sees it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_seen.restype = ctypes.c_long

    def arm(self, number: int, error: int) -> None:
        """Let the `number`-th call from now on fail once."""
        self._library.shim_arm(ctypes.c_long(number), ctypes.c_int(error))

    def disarm(self) -> None:
        self.arm(-1, 0)

    @property
    def fired(self) -> bool:
        return bool(self._library.shim_fired())

    def kinds(self) -> str:
        """The calls seen since it was armed: w write, s flush, t cut, r rename."""
        return "".join(chr(self._library.shim_kind(ctypes.c_long(n))) for n in range(1, self._library.shim_seen() + 1))
