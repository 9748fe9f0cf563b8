"""Set up and start Optician Desk with nothing but Python 3.11 to 3.14 (with venv): python3 run.py, on Windows py run.py.

    run.py                 set up, then open the desk        run.py test [STEP …]   set up, then pass every check
    run.py tour --out DIR  and every other word: the program run.py bench [--quick] measure against the floors
    run.py lint            the static checks alone       run.py policy          the policy, clause by clause

Wheels come from the hashed lock into .venv beside this file; nothing else on the machine is touched. A missing library
of the system is named with the command that brings it, and brought where that is ours to do (root on Debian, Ubuntu).
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-locks.txt"
OWN_WORDS = {
    "test": ["tests/all_checks.py"],
    "lint": ["tests/all_checks.py", "--static"],
    "bench": ["tests/benchmarks/bench.py"],
    "policy": ["tests/policy_table.py"],
}

OLDEST, NEWEST = (3, 11), (3, 14)  # the Pythons that every library of the locks has wheels for

LIBRARIES = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
WINDOW_LIBRARIES = "libcups2 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
TEST_PROGRAMS = {  # what tests on Linux talk to, and the packages that bring it; without it those tests are skipped
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "cupsd": "cups cups-client cups-filters printer-driver-cups-pdf ghostscript",
    "pdfsig": "poppler-utils",
    "xmlsec1": "xmlsec1",
    "gcc": "gcc libc6-dev",
}

PROBE = """
import sys
import sqlcipher3, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets
if "--window" in sys.argv:
    import ctypes, pathlib
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""


def machine() -> str:
    """This Python's system and processor, as wheels are told apart: `win-amd64`, `macosx-arm64`, `linux-x86_64` …"""
    if sys.platform == "darwin":  # a Python for both processors runs as the one of the machine
        return f"macosx-{platform.machine()}"
    else:
        return sysconfig.get_platform()


def unfit(version: tuple[int, int], machine: str) -> str:
    """Why the libraries cannot be had for such a Python, in a sentence; empty when they can."""
    if not OLDEST <= version <= NEWEST:
        span = " to ".join(".".join(map(str, end)) for end in (OLDEST, NEWEST))
        hint = f"; with the launcher: py -{NEWEST[0]}.{NEWEST[1]} run.py" if machine.startswith("win") else ""
        return f"Optician Desk needs Python {span}: its libraries have no wheels for {version[0]}.{version[1]}{hint}."
    if machine in ("win32", "win-arm64"):
        return f"Optician Desk needs the 64-bit Python for x86-64 on Windows; this one is for {machine}."
    if machine == "macosx-x86_64":
        return "Optician Desk needs a Mac with an Apple processor: its libraries have no wheels for Intel's any more."
    return ""


def install(lock: Path) -> None:
    """Bring .venv to what the lock names; every wheel is checked against its hash, nothing is built from source."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    done = STAMP.exists() and digest in STAMP.read_text(encoding="ascii").split()
    works = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    if (
        not done
    ):  # pip is the last that .venv gets: whoever stopped the making of it left a Python without, or with half of it
        works = f"import pip._internal.cli.main; {works}"
    if not PYTHON.exists() or subprocess.call([PYTHON, "-c", works], stderr=subprocess.DEVNULL) != 0:
        if reason := unfit(sys.version_info[:2], machine()):
            sys.exit(reason)
        print("Making .venv", flush=True)
        try:
            venv.create(VENV, with_pip=True, clear=True)
        except (subprocess.CalledProcessError, ImportError):
            hint = f"apt-get install python3-venv (or python{sys.version_info[0]}.{sys.version_info[1]}-venv)"
            sys.exit(f"This Python cannot make virtual environments. On Debian and Ubuntu: {hint}")
        done = False
    if done:
        return
    print(f"Installing what {lock.name} names", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]) != 0:
        sys.exit(f"The packages that {lock.name} names could not be installed; pip says why above.")
    # The lock for developers holds everything of the other one too (a test watches that).
    held = {digest, hashlib.sha256((ROOT / "requirements.lock").read_bytes()).hexdigest()}
    STAMP.write_text("\n".join(sorted(held)), encoding="ascii")


def apt(packages: str) -> bool:
    """Install packages where that is ours to do; False where it is not, or did not work."""
    ours = sys.platform.startswith("linux") and os.geteuid() == 0
    if not ours or not shutil.which("apt-get"):
        return False
    print(f"Installing {packages}", flush=True)
    # RUNLEVEL=1: in a container or chroot the packages' services are not to start.
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    get = ["apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    for command in ([*get, "update"], [*get, "install", "-y", "--no-install-recommends", *packages.split()]):
        done = subprocess.run(command, env=env, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode != 0:
            print((done.stdout + done.stderr).strip()[-2000:], flush=True)
            return False
    return True


def probe(window: bool) -> str:
    """What keeps Qt or the store from loading, in the loader's words; empty when all is there."""
    done = subprocess.run(
        [PYTHON, "-c", PROBE, *(["--window"] if window else [])], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]


def need_libraries(window: bool) -> None:
    """Stop with the command that helps when a library of the system is missing and cannot be brought from here."""
    missing = probe(window)
    if not missing:
        return
    packages = f"{LIBRARIES} {WINDOW_LIBRARIES}" if window else LIBRARIES
    if apt(packages):
        missing = probe(window)
        if not missing:
            return
    text = f"A library of the system is missing: {missing}"
    if sys.platform.startswith("linux"):
        text += f"\nOn Debian and Ubuntu:\n  sudo apt-get install -y --no-install-recommends {packages}"
    sys.exit(text)


def want_test_programs() -> None:
    """Bring the keyring, print system and signature checker that tests talk to; where not, say what will be skipped."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    missing = [packages for name, packages in TEST_PROGRAMS.items() if not shutil.which(name, path=path)]
    if missing and not apt(" ".join(missing)):
        print("Tests that need them are skipped. To run them too:")
        print(f"  sudo apt-get install -y --no-install-recommends {' '.join(missing)}", flush=True)


def main(words: list[str]) -> int:
    own = OWN_WORDS.get(words[0]) if words else None
    asks_only = bool({"-h", "--help", "--version"} & set(words))
    opens_window = own is None and not asks_only and (not words or words[0].startswith("-"))
    linux = sys.platform.startswith("linux")
    if opens_window and linux and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        sys.exit(
            "There is no display here to open a window on. The tour shows every screen without one:\n"
            "  python3 run.py tour --out tour"
        )
    install(ROOT / ("requirements-dev.lock" if own else "requirements.lock"))
    need_libraries(opens_window and linux and bool(os.environ.get("DISPLAY")))
    if words[:1] == ["test"] and linux:
        want_test_programs()
    # The checkout itself is the program; Latvian text goes through pipes on every system (-X utf8).
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    start = [str(ROOT / own[0]), *own[1:], *words[1:]] if own else ["-m", "optician_desk", *words]
    try:
        return subprocess.call([PYTHON, "-X", "utf8", *start], env=env)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
