"""`run.py bench`: speed as ratios, each against a floor measured in the same run. Exit code 1 when a goal is missed.

--quick   10,000 customers and fewer rounds (a minute)      --large   1,000,000 customers as well (half an hour)
--json F  write the figures to F too                        PART …    only these: search save paint report start trail backup
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from optician_desk import version
from tests.benchmarks.measure import HEAD, Result

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("search", "save", "paint", "report", "start", "trail", "backup")
FULL, QUICK, LARGE = 100_000, 10_000, 1_000_000


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="run.py bench", description="Speed as ratios to floors of the same run.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK:,} customers instead of {FULL:,}, fewer rounds")
    parser.add_argument("--large", action="store_true", help=f"{LARGE:,} customers as well")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join(PARTS)}")
    asked = parser.parse_args(words)
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(HEAD, flush=True)
    found: list[Result] = []
    for result in _run(set(asked.parts or PARTS), quick=asked.quick, large=asked.large):
        print(result.line(), flush=True)
        found.append(result)
    if asked.json:
        about = {"app": version.VERSION, "python": platform.python_version(), "cpus": os.cpu_count()}
        text = json.dumps(about | {"results": [one.as_json() for one in found]}, indent=2, ensure_ascii=False)
        asked.json.write_text(text + "\n", encoding="utf-8")
    missed = [one.name for one in found if not one.met]
    print(f"{len(found)} measured, {len(missed)} missed their goal", flush=True)
    return 1 if missed else 0


def _run(parts: set[str], *, quick: bool, large: bool) -> Iterator[Result]:
    # On a real disk: in a memory disk every commit is free, which flatters both sides differently.
    place = ROOT / "build"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=place, ignore_cleanup_errors=True) as folder:
        if "start" in parts:
            from tests.benchmarks.starting import run as start

            yield from start(Path(folder), rounds=5 if quick else 15)
        if "report" in parts:
            from tests.benchmarks.reporting import run as report

            yield from report(Path(folder), rounds=8 if quick else 25)
        if "trail" in parts:
            from tests.benchmarks.verifying import run as verify_trail

            yield from verify_trail(Path(folder), entries=QUICK * 10 if quick else LARGE, rounds=3)
        if parts & {"search", "save", "paint", "backup"}:
            for customers in [QUICK if quick else FULL, *([LARGE] if large else [])]:
                yield from _shop(Path(folder) / str(customers), parts, customers, quick=quick)


def _shop(folder: Path, parts: set[str], customers: int, *, quick: bool) -> Iterator[Result]:
    from tests.benchmarks import backing_up, painting, saving, searching
    from tests.benchmarks.shop import open_shop

    folder.mkdir()
    shop = open_shop(folder, customers)
    try:
        if "search" in parts:
            yield from searching.run(shop, rounds=20 if quick else 60)
        if "backup" in parts:
            yield from backing_up.run(shop.desk.store, folder / "copies", customers=customers, rounds=3 if quick else 5)
        if "paint" in parts:
            yield from painting.run(shop, rounds=2 if quick else 8)
        if "save" in parts:
            yield from saving.run(shop, rounds=60 if quick else 150)
    finally:
        shop.close()


if __name__ == "__main__":
    sys.exit(main())
