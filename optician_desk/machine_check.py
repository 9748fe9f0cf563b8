"""`optician-desk check`: is this machine and its store in order? The exit code says so; no personal data in the answer."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from optician_desk.services import health
from optician_desk.ui import screen_check


def run(data: Path | None, *, as_json: bool) -> int:
    """Print what was found; 0 when all is well, else 1."""
    found, screen = health.examine(data), screen_check.look()
    problems = [*found.problems, *(() if screen.typeface else ("fonts.missing",))]
    answer = dataclasses.asdict(found) | dataclasses.asdict(screen) | {"problems": problems, "well": not problems}
    if as_json:
        print(json.dumps(answer, indent=2, ensure_ascii=False))
    else:
        for name, value in answer.items():
            print(f"{name + ':':<17} {', '.join(value) if isinstance(value, list) else value}")
    return 0 if not problems else 1
