"""Every check of the project, one line each: `run.py test`, `run.py lint`; words pick steps (`run.py test ruff tests`).

Runs inside .venv, two steps at a time where there are two processors; a word such as `tests` picks all its parts. Stops at the
first step that fails and prints what it said. People's own settings are out of reach: each step has an empty HOME of its own, no
display, and on Linux the tests a D-Bus session with a keyring that lives as long as they do.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT_SECONDS = 20 * 60  # a step that takes longer hangs
CLOSING = re.compile(r"\d+ (passed|failed|error)")  # pytest's last line; a library may say something after it

# Starts a Secret Service, unlocked with a password of no worth, and then the command: `sh -c KEYRING sh COMMAND…`.
KEYRING = (
    'printf %s "$TEST_KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
)


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its name, the command, and whether it only reads the source."""

    name: str
    command: tuple[str, ...]
    static: bool = False


def python(*words: str) -> tuple[str, ...]:
    return (sys.executable, "-X", "utf8", *words)


def tool(name: str, *words: str) -> tuple[str, ...]:
    """A command line tool that pip put beside the interpreter."""
    return (shutil.which(name, path=str(Path(sys.executable).parent)) or name, *words)


def mypy(platform: str, *what: str) -> tuple[str, ...]:
    """Types as they are on that platform, wherever this runs: each platform has calls of its own, and code for them."""
    return tool("mypy", "--platform", platform, "--cache-dir", str(ROOT / ".mypy_cache" / platform), *what)


def steps(scratch: Path) -> list[Step]:
    tests = python("-m", "pytest", "-q", "-rsfE", "--color=no")
    if shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"):
        tests = ("dbus-run-session", "--", "sh", "-c", KEYRING, "sh", *tests)
    # What takes longest begins first, so that both processors end at about the same time.
    tour = ("-W", "error", "-m", "optician_desk", "tour", "--out")
    return [
        Step("ruff", tool("ruff", "check", "--no-cache", "--quiet", "--output-format=concise", "."), static=True),
        Step("format", tool("ruff", "format", "--no-cache", "--check", "."), static=True),
        Step("imports", tool("lint-imports", "--no-cache"), static=True),
        Step("tests-store", (*tests, "tests/integration", "tests/faults")),
        Step("types", mypy("linux"), static=True),
        Step("types-windows", mypy("win32", "run.py", "optician_desk"), static=True),
        Step("types-mac", mypy("darwin", "run.py", "optician_desk"), static=True),
        Step("generated", python("packaging/generate.py", "--check"), static=True),
        Step("tests-screens", (*tests, "tests/gui")),
        Step("tests-rules", (*tests, "tests/unit", "tests/policy", "tests/architecture")),
        Step("tour-lv", python(*tour, str(scratch / "tour-lv"), "--lang", "lv", "--theme", "light")),
        Step("tour-en", python(*tour, str(scratch / "tour-en"), "--lang", "en", "--theme", "dark")),
    ]


def surroundings(scratch: Path) -> dict[str, str]:
    """The environment of every step: nobody's settings, no display, no keyring but the one started for the tests."""
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "DBUS_", "GNOME_KEYRING", "PYTEST_", "OPTICIAN_DESK"))
        and name not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    home, runtime = scratch / "home", scratch / "run"
    for folder in (home, home / ".cache", runtime):
        folder.mkdir(mode=0o700, parents=True)
    sbin = os.pathsep + os.pathsep.join(["/usr/sbin", "/sbin"]) if os.name == "posix" else ""
    return env | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PATH": env.get("PATH", os.defpath) + sbin,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "TEST_KEYRING_PASSWORD": "of no worth",
    }


@dataclass(slots=True)
class Checks:
    """The steps still to be taken, and what came of the others. Two threads work them off."""

    waiting: list[Step]
    scratch: Path
    failed: bool = False
    passed: int = 0
    skipped: int = 0
    at_work: list[subprocess.Popen[str]] = field(default_factory=list)
    guard: threading.Lock = field(default_factory=threading.Lock)

    def work(self) -> None:
        """Take one step after the other until none is left or one has failed."""
        while True:
            with self.guard:
                if self.failed or not self.waiting:
                    return
                step = self.waiting.pop(0)
            began = time.monotonic()
            said, code = self._take(step)
            with self.guard:
                if not self.failed:
                    self._tell(step, said, code, time.monotonic() - began)

    def _take(self, step: Step) -> tuple[str, int]:
        env = surroundings(self.scratch / step.name)
        process = subprocess.Popen(
            step.command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
        with self.guard:
            self.at_work.append(process)
        try:
            said, _ = process.communicate(timeout=LIMIT_SECONDS)
            return said.strip(), process.returncode
        except subprocess.TimeoutExpired:
            _end(process)
            said, _ = process.communicate()
            return f"{said}\n{step.name} was stopped after {LIMIT_SECONDS} s", -1

    def stop(self) -> None:
        """End what is at work and begin nothing more."""
        self.failed = True
        for process in self.at_work:
            if process.poll() is None:
                _end(process)

    def _tell(self, step: Step, said: str, code: int, took: float) -> None:
        """The step's line; of tests also what was skipped and pytest's closing line, of a failure everything."""
        print(f"{step.name:<14} {'ok' if code == 0 else 'FAILED'}  {took:.1f} s", flush=True)
        if code != 0:
            print(said, flush=True)
            self.stop()
        elif step.name.startswith("tests"):
            lines = said.splitlines()
            closing = next((line for line in reversed(lines) if CLOSING.search(line)), lines[-1])
            counts = {what: int(number) for number, what in re.findall(r"(\d+) (passed|skipped)", closing)}
            self.passed += counts.get("passed", 0)
            self.skipped += counts.get("skipped", 0)
            print("\n".join([*(line for line in lines if line.startswith("SKIPPED")), closing]), flush=True)


def _end(process: subprocess.Popen[str]) -> None:
    """End a step with all it started: one that lives on holds the pipe that its output is awaited from."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py test", description="Every check of the project, one line each.")
    parser.add_argument("--static", action="store_true", help="only the checks that read the source")
    parser.add_argument("steps", nargs="*", metavar="STEP", help="only these steps")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="optician-desk-checks-", ignore_cleanup_errors=True) as folder:
        every = steps(Path(folder))
        words = {word for step in every for word in (step.name, step.name.partition("-")[0])}
        if unknown := set(wanted.steps) - words:
            parser.error(f"no such step: {', '.join(sorted(unknown))}; there are {', '.join(s.name for s in every)}")
        asked = set(wanted.steps)
        chosen = [s for s in every if not asked or asked & {s.name, s.name.partition("-")[0]}]
        checks = Checks([s for s in chosen if s.static or not wanted.static], Path(folder))
        count, began = len(checks.waiting), time.monotonic()
        workers = [threading.Thread(target=checks.work) for _ in range(min(2, os.cpu_count() or 1))]
        for worker in workers:
            worker.start()
        try:
            for worker in workers:
                worker.join()
        except KeyboardInterrupt:
            checks.stop()  # steps have a session of their own, which Ctrl-C does not reach
            raise
        if checks.failed:
            return 1
        if checks.passed:
            print(f"{checks.passed} passed, {checks.skipped} skipped in {time.monotonic() - began:.2f}s", flush=True)
        print(f"All {count} checks passed in {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
