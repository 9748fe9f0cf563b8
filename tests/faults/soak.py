"""Kill the program at random moments for as long as wanted and print what came of it.

    python -m tests.faults.soak --cycles 10000 [--seed 1] [--seconds 3600] [--folder DIR]

Exit code 1 when anything was lost, came back or did not hold; the shop in question is then kept.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.cycles import Run


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.faults.soak")
    parser.add_argument("--cycles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no new shop after so long")
    parser.add_argument("--folder", type=Path, help="on which disk (default: the system's folder for temporary files)")
    asked = parser.parse_args(words)
    began = time.monotonic()
    root = Path(tempfile.mkdtemp(prefix="soak-", dir=asked.folder))
    tally = Run(root, asked.seed).run(asked.cycles, asked.seconds)
    print(tally.line(), flush=True)
    print(f"seed {asked.seed}, {time.monotonic() - began:.0f} s", flush=True)
    if tally.good:
        shutil.rmtree(root)
        return 0
    print(*tally.problems, f"kept in {root}", sep="\n", flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
