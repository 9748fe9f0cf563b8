"""Every check of the project, one line each: `run.py test`, `run.py lint`; words pick steps (`run.py test ruff tests`).

Runs inside .venv. Stops at the first step that fails and prints what it said. People's own settings are out of reach:
the steps get an empty HOME, no display, and on Linux a D-Bus session with a keyring that lives as long as the tests.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
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


def steps(scratch: Path) -> list[Step]:
    tests = python("-m", "pytest", "-q", "-rsfE", "--color=no")
    if shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"):
        tests = ("dbus-run-session", "--", "sh", "-c", KEYRING, "sh", *tests)
    tour = ("-W", "error", "-m", "optician_desk", "tour", "--out")
    return [
        Step("ruff", tool("ruff", "check", "--no-cache", "--quiet", "--output-format=concise", "."), static=True),
        Step("format", tool("ruff", "format", "--no-cache", "--check", "."), static=True),
        Step("types", tool("mypy", "--cache-dir", str(ROOT / ".mypy_cache")), static=True),
        Step("imports", tool("lint-imports", "--no-cache"), static=True),
        Step("generated", python("packaging/generate.py", "--check"), static=True),
        Step("tests", tests),
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
    home, runtime = scratch / "home", scratch / "runtime"
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


def run(step: Step, env: dict[str, str]) -> bool:
    """Run one step, print its line; of the tests also what was skipped and pytest's closing line."""
    print(f"{step.name:<10}", end=" ", flush=True)
    began = time.monotonic()
    try:
        done = subprocess.run(
            step.command,
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=LIMIT_SECONDS,
            check=False,
        )
        said, code = done.stdout.strip(), done.returncode
    except subprocess.TimeoutExpired as late:
        heard = late.stdout or b""
        said, code = heard.decode("utf-8", "replace") if isinstance(heard, bytes) else heard, -1
        said += f"\n{step.name} was stopped after {LIMIT_SECONDS} s"
    print(f"{'ok' if code == 0 else 'FAILED'}  {time.monotonic() - began:.1f} s", flush=True)
    if code != 0:
        print(said, flush=True)
    elif step.name == "tests":
        lines = said.splitlines()
        closing = next((line for line in reversed(lines) if CLOSING.search(line)), lines[-1])
        print("\n".join([*(line for line in lines if line.startswith("SKIPPED")), closing]), flush=True)
    return code == 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py test", description="Every check of the project, one line each.")
    parser.add_argument("--static", action="store_true", help="only the checks that read the source")
    parser.add_argument("steps", nargs="*", metavar="STEP", help="only these steps")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="optician-desk-checks-", ignore_cleanup_errors=True) as folder:
        every = steps(Path(folder))
        unknown = set(wanted.steps) - {step.name for step in every}
        if unknown:
            parser.error(f"no such step: {', '.join(sorted(unknown))}; there are {', '.join(s.name for s in every)}")
        chosen = [s for s in every if (s.static or not wanted.static) and (not wanted.steps or s.name in wanted.steps)]
        env = surroundings(Path(folder))
        began = time.monotonic()
        for step in chosen:
            if not run(step, env):
                return 1
        print(f"All {len(chosen)} checks passed in {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
