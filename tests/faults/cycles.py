"""Kill -9 at random moments, then look: the same cycle for the ordinary run and for the long one.

A shop is made, worked in by a forked child that is killed at a moment drawn from the seed, opened and inspected, and so on with
the same shop. The child's acknowledgements decide what must be there; what was under way may be there whole or not at all.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import fault_shop, inspection
from tests.faults.fault_shop import Shop
from tests.faults.inspection import Found
from tests.faults.killed_work import WORK, sayer

#: How often each kind of work is done, of a hundred cycles.
MIX = {"registering": 36, "erasing": 18, "backing_up": 16, "restoring": 12, "changing_the_key": 10, "migrating": 8}
CYCLES_A_SHOP = 30
_LONGEST = 20.0  # seconds; work that takes longer hangs, and is killed for it


@dataclass(slots=True)
class Tally:
    """The figures of a run."""

    cycles: int = 0
    killed: int = 0
    killed_by_kind: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    lost: int = 0
    resurrected: int = 0
    problems: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not (self.lost or self.resurrected or self.problems)

    def line(self) -> str:
        kinds = ", ".join(f"{kind} {amount}" for kind, amount in sorted(self.killed_by_kind.items()))
        return (
            f"cycles: {self.cycles}, faults injected: {self.killed} ({kinds}), acknowledged: {self.acknowledged}, "
            f"lost: {self.lost}, resurrected: {self.resurrected}, other problems: {len(self.problems)}"
        )


@dataclass(slots=True)
class _Known:
    """What must be in the shop (subject → surname), what must not, and what each copy held."""

    saved: dict[str, str] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    copies: dict[str, dict[str, str]] = field(default_factory=dict)
    incarnation: str = ""
    key: bytes = b""


class Run:
    """One run over many shops under `root`; the same seed draws the same moments."""

    def __init__(self, root: Path, seed: int) -> None:
        self.tally = Tally()
        self._root = root
        self._chance = random.Random(seed)
        self._took: dict[tuple[str, bool], float] = {}
        self._old: Shop | None = None
        self._old_saved: dict[str, str] = {}

    def run(self, cycles: int, seconds: float = float("inf")) -> Tally:
        """Until so many were killed, and no new shop after so many seconds."""
        end = time.monotonic() + seconds
        number = 0
        while self.tally.killed < cycles and time.monotonic() < end and self.tally.good:
            number += 1
            self._one_shop(self._root / f"shop-{number}", cycles)
        return self.tally

    def _one_shop(self, root: Path, enough: int) -> None:
        shop = fault_shop.make(root)
        known = _Known()
        self._take_in(shop, known, "registering", [], inspection.inspect(shop))
        for _ in range(CYCLES_A_SHOP):
            if self.tally.killed >= enough:
                break
            kind = self._draw()
            if kind == "migrating":
                self._migrate(root.with_name(root.name + "-old"))
            else:
                self._cycle(shop, known, kind)
            if self.tally.problems:  # the shop is kept for whoever looks into it
                return
        shutil.rmtree(root)

    def _draw(self) -> str:
        return self._chance.choices(list(MIX), list(MIX.values()))[0]

    def _migrate(self, root: Path) -> None:
        if self._old is None:
            self._old = fault_shop.make(self._root / "old")
            opening = self._old.opening()
            opening.enter()
            assert opening.desk is not None
            session = self._old.as_manager(opening.desk)
            for number in range(12):
                self._old_saved[fault_shop.register(session, f"Vecā{number}")] = f"Vecā{number}"
            opening.close()
            fault_shop.make_old(self._old)
        shop = fault_shop.copied(self._old, root)
        known = _Known(saved=dict(self._old_saved))
        for _ in range(2):  # cut off, and cut off again on the way back
            self._cycle(shop, known, "migrating")
        if not self.tally.problems:
            shutil.rmtree(root)

    def _cycle(self, shop: Shop, known: _Known, kind: str) -> None:
        said, was_killed = self._worked(shop, kind)
        self.tally.cycles += 1
        self.tally.killed += was_killed
        if was_killed:
            self.tally.killed_by_kind[kind] += 1
        restoring = any(line.startswith("restoring ") for line in said)
        by_code = self._chance.random() < 0.1
        found = inspection.inspect(shop, by_code=by_code, restored=restoring, verified=frozenset(known.copies))
        self._take_in(shop, known, kind, said, found)

    def _worked(self, shop: Shop, kind: str) -> tuple[list[str], bool]:
        """Fork, let work, kill; what the child said and whether it was killed."""
        seed = self._chance.getrandbits(32)
        from_ready = self._chance.random() < 0.75
        expected = self._took.get((kind, from_ready))
        # the first one goes through, to learn how long it takes
        delay = _LONGEST if expected is None else self._chance.uniform(0, expected)
        receiving, sending = os.pipe()
        child = os.fork()
        if not child:
            os.close(receiving)
            _child(shop, kind, seed, sending)
        os.close(sending)
        said, took = _listen(receiving, delay, from_ready=from_ready)
        if took is None:
            os.kill(child, signal.SIGKILL)
        else:
            self._took[kind, from_ready] = (took + self._took.get((kind, from_ready), took)) / 2
        status = os.waitpid(child, 0)[1]
        said += _rest(receiving)
        os.close(receiving)
        was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if not was_killed and status:
            self.tally.problems.append(f"{kind}: the child failed: {' / '.join(said[-6:])}")
        return said, was_killed

    def _take_in(self, shop: Shop, known: _Known, kind: str, said: list[str], found: Found) -> None:
        words = [line.split(" ") for line in said]
        saving = {word[1] for word in words if word[0] == "saving"}
        erasing = {word[1] for word in words if word[0] == "erasing"}
        for word in words:
            if word[0] == "saved":
                known.saved[word[1]] = word[2]
            elif word[0] == "erased":
                known.erased.add(word[1])
        self.tally.acknowledged += sum(word[0] not in ("ready", "saving", "erasing", "restoring") for word in words)
        if found.problems:
            self.tally.problems += [f"{kind}: {problem} (said {said[-3:]})" for problem in found.problems]
            return
        expected = dict(known.saved)
        if known.incarnation and found.incarnation != known.incarnation:  # a copy took the store's place
            name = next(word[1] for word in words if word[0] == "restoring")
            expected = dict(known.copies.get(name, {}))
        elif any(word[0] == "restored" for word in words):
            self.tally.problems.append("a restore that was acknowledged did not hold")
        known.erased |= found.erased
        missing = set(expected) - set(found.customers) - known.erased
        extra = {subject for subject in found.customers if subject not in expected}
        unknown = {subject for subject in extra if found.customers[subject] not in saving}
        self.tally.lost += len(missing)
        self.tally.resurrected += found.resurrected + len(known.erased & set(found.customers))
        if missing:
            self.tally.problems.append(f"{kind}: lost {len(missing)}")
        if unknown - known.erased:
            self.tally.problems.append(f"{kind}: {len(unknown)} that nobody entered")
        if (set(expected) & known.erased) - found.erased - erasing:
            self.tally.problems.append(f"{kind}: the ledger forgot somebody")
        if kind == "changing_the_key" and ["rekeyed"] in words and inspection.opens_with(shop, known.key):
            self.tally.problems.append("the former key still opens the store")
        for name in found.copies:
            known.copies.setdefault(name, dict(found.customers))
        known.saved = dict(found.customers)
        known.incarnation, known.key = found.incarnation, found.key


def _child(shop: Shop, kind: str, seed: int, pipe: int) -> None:
    say = sayer(pipe)
    try:
        WORK[kind](shop, say, random.Random(seed))
    except BaseException:  # noqa: BLE001  # the parent reads what it was
        for line in traceback.format_exc().splitlines()[-6:]:
            say(f"error {line}")
        os._exit(1)
    os._exit(0)


def _listen(pipe: int, delay: float, *, from_ready: bool) -> tuple[list[str], float | None]:
    """Lines until the moment to kill; with the seconds it took when the child ended by itself before."""
    text = b""
    began = time.monotonic()
    end = began + (_LONGEST if from_ready else delay)
    waiting = from_ready
    while (left := end - time.monotonic()) > 0:
        if not select.select([pipe], [], [], left)[0]:
            break
        chunk = os.read(pipe, 65536)
        if not chunk:
            return _lines(text), time.monotonic() - began
        text += chunk
        if waiting and b"ready\n" in text:
            waiting = False
            began = time.monotonic()
            end = began + delay
    return _lines(text), None


def _rest(pipe: int) -> list[str]:
    text = b""
    while chunk := os.read(pipe, 65536):
        text += chunk
    return _lines(text)


def _lines(text: bytes) -> list[str]:
    return [line for line in text.decode().split("\n") if line]
