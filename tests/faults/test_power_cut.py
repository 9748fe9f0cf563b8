"""The power goes after any write: the shop opens, and every save, erasure and key that was acknowledged holds."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from tests.faults import fault_shop, inspection, shim
from tests.faults.fault_shop import Shop
from tests.faults.power_cut import Disk, Luck, read

pytestmark = pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "-")

#: 1 cuts after every change with each kind of luck; else the kinds take turns and long records are gone through in steps.
EVERY = os.environ.get("OPTICIAN_DESK_EVERY_CUT") == "1"
CUTS = 130


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return shim.build(tmp_path)


def _prepared(root: Path) -> tuple[Shop, dict[str, str]]:
    shop = fault_shop.make(root)
    opening = shop.opening()
    opening.enter()
    assert opening.desk is not None
    session = shop.as_manager(opening.desk)
    held = {fault_shop.register(session, name): name for name in ("Bērziņa", "Kalniņa", "Ozola", "Liepa")}
    opening.close()
    return shop, held


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "kinds", [("registering", "erasing"), ("backing_up", "changing_the_key")], ids=["save-erase", "backup-rekey"]
)
def test_what_was_flushed_is_there_after_a_cut_anywhere(library: Path, tmp_path: Path, kinds: tuple[str, ...]) -> None:
    shop, held = _prepared(tmp_path / "shop")
    start = {str(path): path.read_bytes() for path in shop.root.rglob("*") if path.is_file()}
    start = {path: content for path, content in start.items() if not path.endswith("-shm")}
    log = tmp_path / "record"
    words = [str(shop.root), shop.code, shop.manager, shop.technician, *kinds]
    shim.run(library, "tests.faults.recorded_work", words, shop.root, log)
    changes = read(log)
    assert sum(change.kind == "S" for change in changes) > 20
    disk = Disk(start)
    chance = random.Random(20261122)
    step = 1 if EVERY else max(1, len(changes) // CUTS)
    cuts = 0
    marks = str(shop.root / "marks")
    said = b""
    for number, change in enumerate(changes):
        disk.apply(change)
        if change.path == marks and change.kind == "W":
            said += change.data
        if number % step and change.kind not in "RU":
            continue
        for luck in Luck if EVERY else [list(Luck)[cuts % 3]]:
            _lay_out(shop.root, dict(disk.after_a_cut(luck, chance)))
            _holds(shop, held, said.decode().split("\n"), f"after change {number} of {len(changes)}, {luck.value}")
            cuts += 1
    print(f"{'+'.join(kinds)}: {len(changes)} changes recorded, {cuts} cuts, lost: 0, resurrected: 0")
    assert cuts >= min(len(changes), CUTS)


def _lay_out(root: Path, files: dict[str, bytes]) -> None:
    folders = [path.relative_to(root) for path in root.rglob("*") if path.is_dir()]
    shutil.rmtree(root)
    for folder in [Path(), *sorted(folders)]:
        (root / folder).mkdir(mode=0o700)
    for path, content in files.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(content)


def _holds(shop: Shop, held: dict[str, str], said: list[str], when: str) -> None:
    words = [line.split(" ") for line in said if line]
    assert not [line for line in said if line.startswith(("error", "failed"))], said
    saved = held | {word[1]: word[2] for word in words if word[0] == "saved"}
    saving = {word[1] for word in words if word[0] == "saving"}
    erased = {word[1] for word in words if word[0] == "erased"}
    erasing = {word[1] for word in words if word[0] == "erasing"}
    found = inspection.inspect(shop)
    assert found.problems == [], when
    assert found.resurrected == 0, when
    assert not erased & set(found.customers), when
    assert set(saved) - erasing <= set(found.customers), when
    assert erasing - set(found.customers) <= found.erased, when
    assert {name for subject, name in found.customers.items() if subject not in saved} <= saving, when
