"""Work whose every change of a file is recorded (runs under the shim).

    … -m tests.faults.recorded_work ROOT CODE MANAGER TECHNICIAN KIND…

What is acknowledged goes into the file `marks`, so that it stands in the record at its place.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from tests.faults.fault_shop import Shop
from tests.faults.killed_work import WORK, sayer


def main() -> None:
    root, code, manager, technician, *kinds = sys.argv[1:]
    shop = Shop(Path(root), code, manager, technician)
    marks = os.open(shop.root / "marks", os.O_WRONLY | os.O_CREAT, 0o600)
    for number, kind in enumerate(kinds):
        WORK[kind](shop, sayer(marks), random.Random(number))


if __name__ == "__main__":
    main()
