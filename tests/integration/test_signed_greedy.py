"""The greediest files that get past the guards: under two seconds, under 200 MB; honest big ones are valid all the same."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.signed_greedy import CASES, VALID

MOST_MEMORY = 200 * 1024 * 1024
LONGEST = 2.0  # seconds of the processor's time

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is asked of Linux")


@functools.cache
def measured() -> dict[str, Any]:
    """All of them in one process of its own, where nothing else takes memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.signed_greedy", *CASES],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    return {one["name"]: one for one in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", sorted(CASES))
def test_it_takes_little(name: str) -> None:
    found = measured()[name]
    assert found["memory"] < MOST_MEMORY
    assert found["seconds"] < LONGEST
    assert (found["verdict"] == "valid") is (name in VALID), found


def test_authorities_that_name_each_other_cost_nothing() -> None:
    """None of them was really issued by a listed one, so no way is looked for among them."""
    found = measured()["circles"]
    assert (found["verdict"], found["problem"]) == ("intact", "")
    assert found["seconds"] < LONGEST / 4
