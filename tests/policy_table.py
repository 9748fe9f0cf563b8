"""Clause by clause what the program proves of the policy: `run.py policy [--json FILE] [CLAUSE …]`.

Each clause has its own module in tests/policy; its first sentence says what is promised. A clause holds when every test of its
module passed and none was skipped.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent / "policy"
WIDTH = 118


@dataclass(slots=True)
class Clause:
    """A clause of the policy (or several that one promise covers), what it promises, and how its tests went."""

    number: str
    promise: str
    module: str
    results: dict[str, str] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether there is a test at all and every one of them passed."""
        return bool(self.results) and set(self.results.values()) == {"passed"}


def clauses(folder: Path = FOLDER) -> list[Clause]:
    """Every clause that has a module, in the order of the policy."""
    found = []
    for path in folder.glob("test_clause_*.py"):
        number = path.stem.removeprefix("test_clause_").replace("_", ".")
        promise = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n\n")[0]
        words = " ".join(promise.split())
        found.append(Clause(number, words.partition(": ")[2] or words, path.name))
    return sorted(found, key=lambda clause: [int(part) for part in clause.number.split(".")])


class Collector:
    """Takes down how each test ended: a test fails if any of its phases does."""

    def __init__(self, listed: list[Clause]) -> None:
        self._by_module = {clause.module: clause for clause in listed}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        path, _, name = report.nodeid.partition("::")
        clause = self._by_module.get(Path(path).name)
        if clause is None or (report.when != "call" and report.outcome == "passed"):
            return
        if clause.results.get(name, "passed") == "passed":
            clause.results[name] = str(report.outcome)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        clause = self._by_module.get(Path(report.nodeid).name)
        if clause is not None and report.failed:
            clause.results["(the module itself)"] = "failed"


def table(listed: list[Clause]) -> str:
    """The table for a terminal: clause, promise, tests, outcome; failed tests by name below their clause."""
    lines = [f"{'clause':<9}{'tests':>6}  {'':<7} promise"]
    for clause in listed:
        words = textwrap.wrap(clause.promise, WIDTH - 25) or [""]
        mark = "holds" if clause.holds else "FAILS"
        lines.append(f"{clause.number:<9}{len(clause.results):>6}  {mark:<7} {words[0]}")
        lines += [f"{'':<25}{more}" for more in words[1:]]
        lines += [f"{'':<25}{end}: {name}" for name, end in clause.results.items() if end != "passed"]
    kept = sum(clause.holds for clause in listed)
    tests = sum(len(clause.results) for clause in listed)
    lines.append(f"{kept} of {len(listed)} clauses hold, {tests} tests")
    return "\n".join(lines)


def as_json(listed: list[Clause]) -> str:
    """The same for a program."""
    rows = [
        {
            "clause": clause.number,
            "promise": clause.promise,
            "module": f"tests/policy/{clause.module}",
            "holds": clause.holds,
            "tests": [{"name": name, "outcome": end} for name, end in sorted(clause.results.items())],
        }
        for clause in listed
    ]
    return json.dumps({"clauses": rows, "holds": all(clause.holds for clause in listed)}, ensure_ascii=False, indent=1)


def main(words: list[str]) -> int:
    asked = argparse.ArgumentParser(prog="run.py policy", description=__doc__)
    asked.add_argument("clause", nargs="*", help="only these clauses, such as 5.4")
    asked.add_argument("--json", type=Path, metavar="FILE", help="write the table there as JSON, too")
    options = asked.parse_args(words)
    listed = [clause for clause in clauses() if not options.clause or clause.number in options.clause]
    if not listed:
        asked.error("the policy has no tests for these clauses")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    modules = [str(FOLDER / clause.module) for clause in listed]
    pytest.main(["-q", "--no-header", "--color=no", "--tb=short", *modules], plugins=[Collector(listed)])
    print(f"\n{table(listed)}")
    if options.json:
        options.json.write_text(as_json(listed) + "\n", encoding="utf-8")
    return 0 if all(clause.holds for clause in listed) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
