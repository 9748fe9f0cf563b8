"""Every write call of a task failing once with a full or a broken disk: said, nothing half saved, done again all right.

All calls of all tasks: OPTICIAN_DESK_EVERY_CALL=1. The ordinary run lets every call of a save, an erasure and a report fail, and
of the long stretches of page writes in backup and restore every 25th; every flush, cut and rename fails in any case.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.faults import shim

pytestmark = pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "-")

EVERY = os.environ.get("OPTICIAN_DESK_EVERY_CALL") == "1"
STEPS = {"save": 1, "erase": 1, "report": 1, "backup": 25, "restore": 60}
LEAST = {"save": 60, "erase": 100, "report": 60, "backup": 30, "restore": 60}


@pytest.mark.slow
@pytest.mark.timeout(3600 if EVERY else 240)
@pytest.mark.parametrize("task", STEPS)
def test_a_call_that_fails_is_said_and_leaves_nothing_half(task: str, tmp_path: Path) -> None:
    library = shim.build(tmp_path)
    words = [str(tmp_path), task, str(1 if EVERY else STEPS[task])]
    said = shim.run(library, "tests.faults.failing_calls", words, tmp_path / "shop" / "desk")
    outcome = json.loads(said.splitlines()[-1])
    print(f"{task}: {outcome['calls']} calls, {outcome['injected']} faults injected, {outcome['said']} said")
    assert outcome["wrong"] == []
    assert outcome["injected"] >= LEAST[task]
    assert outcome["said"] >= outcome["injected"] // 3
    known = ("store.", "keys.", "ledger.", "erasure.", "backup.", "report.")
    assert all(code.startswith(known) for code in outcome["codes"]), outcome["codes"]
