"""Killed at random moments (kill -9) while registering, erasing, backing up, restoring, changing the key, migrating.

The long run is `python -m tests.faults.soak --cycles 10000`; this is its beginning, with seeds of its own.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOAK = (sys.executable, "-m", "tests.faults.soak")
SEEDS = (20261122, 7)
KILLS_A_SEED = 155


@pytest.mark.skipif(sys.platform == "win32", reason="children are forked, which Windows cannot")
@pytest.mark.slow
@pytest.mark.timeout(480)
def test_nothing_is_lost_and_nobody_comes_back(tmp_path: Path) -> None:
    runs = [
        subprocess.Popen(
            [*SOAK, "--cycles", str(KILLS_A_SEED), "--seed", str(seed), "--folder", str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for seed in SEEDS
    ]
    killed = 0
    for run in runs:
        said, _ = run.communicate()
        assert run.returncode == 0, said
        assert "lost: 0, resurrected: 0, other problems: 0" in said
        found = re.search(r"faults injected: (\d+)", said)
        assert found is not None
        killed += int(found[1])
        print(said)
    assert killed >= 2 * KILLS_A_SEED
