"""Times as ratios: ours against a floor, taken turn by turn in the same run, so that a busy machine slows both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the bench: milliseconds, the ratio between them, and the goal.

    The goal stands on the ratio, or on the milliseconds themselves (`goal_on="p99_ms"`: what a person waits for); a line
    without a goal is there to be looked at.
    """

    name: str
    ours_ms: float
    floor_ms: float | None
    goal: float | None
    goal_on: str = "ratio"
    p99_ms: float = 0.0
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours_ms / self.floor_ms if self.floor_ms else None

    @property
    def met(self) -> bool:
        if self.goal is None:
            return True
        value = self.p99_ms if self.goal_on == "p99_ms" else self.ratio
        return value is not None and value <= self.goal

    def line(self) -> str:
        ratio = f"{self.ratio:6.2f} ×" if self.ratio else "        "
        floor = f"{self.floor_ms:9.2f}" if self.floor_ms else "         "
        goal, sign = "", ""
        if self.goal is not None:
            goal = f"p99 ≤ {self.goal:g} ms" if self.goal_on == "p99_ms" else f"≤ {self.goal:g} ×"
            sign = "met" if self.met else "MISSED"
        text = f"{self.name:<44} {self.ours_ms:9.2f} {floor} {ratio}  p99 {self.p99_ms:8.2f}  {goal:<13} {sign}"
        return f"{text}  {self.note}".rstrip()

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "ours_ms": round(self.ours_ms, 3),
            "floor_ms": round(self.floor_ms, 3) if self.floor_ms else None,
            "ratio": round(self.ratio, 3) if self.ratio else None,
            "p99_ms": round(self.p99_ms, 3),
            "goal": self.goal,
            "goal_on": self.goal_on,
            "met": self.met,
            "note": self.note,
        }


HEAD = f"{'':<44} {'ours ms':>9} {'floor ms':>9} {'ratio':>8}"


def once(job: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    began = time.perf_counter_ns()
    job()
    return (time.perf_counter_ns() - began) / 1e6


def in_turns(
    ours: Sequence[Callable[[], object]], floor: Sequence[Callable[[], object]]
) -> tuple[list[float], list[float]]:
    """Run both lists pair by pair, each first every other time; the first pair warms up and does not count."""
    mine, theirs = [], []
    for number, (one, other) in enumerate(zip(ours, floor, strict=True)):
        if number % 2:
            theirs.append(once(other))
            mine.append(once(one))
        else:
            mine.append(once(one))
            theirs.append(once(other))
    return mine[1:], theirs[1:]


def median(times: Sequence[float]) -> float:
    return statistics.median(times)


def p99(times: Sequence[float]) -> float:
    return sorted(times)[max(0, -(-99 * len(times) // 100) - 1)]
