"""Every write, flush, cut and rename of a task failing once, with a full disk or a broken one (runs under the shim).

    … -m tests.faults.failing_calls FOLDER TASK STEP

Of long stretches of page writes every STEP-th fails (1: every one); every flush, cut and rename fails in any case. The failing
call of a task is followed by a look at what is there, and by the task done again. Prints one line of JSON.
"""

from __future__ import annotations

import errno
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from optician_desk.domain.errors import DeskError
from optician_desk.services import backups, restoring
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk, Session
from optician_desk.store import erasure, ledger_file, trail_check
from tests.faults import fault_shop, inspection
from tests.faults.fault_shop import Shop
from tests.faults.shim import Armed

ERRORS = (errno.ENOSPC, errno.EIO)


@dataclass(slots=True)
class Outcome:
    """How many calls there were, how many failed, how often the program said so, and whatever was wrong."""

    task: str
    calls: int = 0
    injected: int = 0
    said: int = 0
    codes: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class Trial:
    """One task, failing call by call."""

    def __init__(self, task: str, step: int) -> None:
        self.shim = Armed()
        self.outcome = Outcome(task)
        self._step = step

    def points(self, kinds: str) -> Iterator[tuple[int, int]]:
        """Which calls fail, and how: both errors for short tasks, in turns for long ones."""
        self.outcome.calls = len(kinds)
        writes = 0
        for number, kind in enumerate(kinds, 1):
            writes += kind == "w"
            if kind != "w" or writes <= 8 or writes % self._step == 0:
                if len(kinds) < 150 or self._step == 1:
                    yield from ((number, error) for error in ERRORS)
                else:
                    yield number, ERRORS[number % 2]

    def learn(self, work: Callable[[], object]) -> str:
        self.shim.disarm()
        work()
        kinds = self.shim.kinds()
        self.shim.disarm()
        return kinds

    def fails(self, number: int, error: int, work: Callable[[], object]) -> str | None:
        """The code that the program said, "" when it went through all the same, None when the call did not come."""
        self.shim.arm(number, error)
        try:
            work()
            code = ""
        except DeskError as trouble:
            code = trouble.code
        except Exception as defect:  # noqa: BLE001  # anything but a Trouble is a defect of the program
            code = f"defect {defect!r}"
            self.outcome.wrong.append(f"call {number} {errno.errorcode[error]}: {defect!r}"[:300])
        fired = self.shim.fired
        self.shim.disarm()
        if not fired:
            return None
        self.outcome.injected += 1
        if code:
            self.outcome.said += 1
            if code not in self.outcome.codes:
                self.outcome.codes.append(code)
        return code

    def expect(self, right: bool, what: str, number: int) -> None:
        if not right:
            self.outcome.wrong.append(f"call {number}: {what}")


def _open(shop: Shop) -> tuple[Opening, Desk]:
    opening = shop.opening()
    finding = opening.enter()
    if opening.desk is None:
        raise AssertionError(f"does not open: {finding.why}")
    return opening, opening.desk


def _names(desk: Desk) -> set[str]:
    with desk.store.reading() as con:
        return set(con.exec_driver_sql("SELECT surname FROM name").scalars())


def _sound(desk: Desk) -> bool:
    raw = desk.store.own_connection()
    try:
        return trail_check.check(raw, desk.store.store_id).sound
    finally:
        raw.close()


def saving(shop: Shop, trial: Trial) -> None:
    opening, desk = _open(shop)
    session = shop.as_manager(desk)
    kinds = trial.learn(lambda: fault_shop.register(session, "Pirmā"))
    for number, error in trial.points(kinds):
        before = _names(desk)
        surname = f"Kalniņa{number}x{error}"
        code = trial.fails(number, error, lambda name=surname: fault_shop.register(session, name))  # type: ignore[misc]
        expected = before if code else before | {surname}
        trial.expect(_names(desk) == expected, f"half saved or lost ({code})", number)
        fault_shop.register(session, surname + "again")
        trial.expect(surname + "again" in _names(desk), "the retry did not save", number)
    held = _names(desk)
    trial.expect(_sound(desk), "trail", 0)
    opening.close()
    opening, desk = _open(shop)
    trial.expect(_names(desk) == held and _sound(desk), "after opening again", 0)
    opening.close()


def erasing(shop: Shop, trial: Trial) -> None:
    opening, desk = _open(shop)
    session = shop.as_manager(desk)
    kinds = (
        trial.learn(lambda: fault_shop.erase(session, first))
        if (first := fault_shop.register(session, "Ozola"))
        else ""
    )
    for number, error in trial.points(kinds):
        subject = fault_shop.register(session, f"Ozola{number}x{error}")
        code = trial.fails(number, error, lambda one=subject: fault_shop.erase(session, one))  # type: ignore[misc]
        decided = any(subject.encode() in line for line in ledger_file.lines(shop.place.folder))
        if decided and erasure.behind(desk.store):
            erasure.enforce(desk.store)
        with desk.store.reading() as con:
            there = con.exec_driver_sql("SELECT count(*) FROM name WHERE subject = ?", (subject,)).scalar_one()
        trial.expect(bool(there) != decided, f"decided and there, or neither ({code})", number)
        trial.expect(decided or bool(code), "nothing was said", number)
        if there:
            _again(session, desk, subject)
    trial.expect(_sound(desk), "trail", 0)
    opening.close()
    found = inspection.inspect(shop)
    trial.expect(not found.problems and not found.resurrected, f"{found.problems}", 0)


def _again(session: Session, desk: Desk, subject: str) -> None:
    with desk.store.writing() as con:  # a proposal that was made before the call failed waits for its decision
        con.exec_driver_sql("DELETE FROM erasure_proposal WHERE subject = ?", (subject,))
    fault_shop.erase(session, subject)


def backing_up(shop: Shop, trial: Trial) -> None:
    opening, desk = _open(shop)
    session = shop.as_technician(desk)
    for number in range(5):
        fault_shop.register(shop.as_manager(desk), f"Liepa{number}")

    def work() -> None:
        for outcome in backups.create(session).outcomes:
            if not outcome.made:
                raise DeskError(outcome.code)

    checked: set[str] = set()
    for number, error in trial.points(trial.learn(work)):
        code = trial.fails(number, error, work)
        outcomes = backups.verify(session)
        bad = [outcome.code for outcome in outcomes if not outcome.made and outcome.folder not in checked]
        trial.expect(not bad, f"a copy under its final name: {bad} ({code})", number)
        if number % 10 == 0:
            work()
        _let_go(desk)
    work()
    trial.expect(_sound(desk), "trail", 0)
    opening.close()


def _let_go(desk: Desk) -> None:
    """Keep the folder small: all but the newest two copies are taken away, as old generations are."""
    names = sorted(line.name for line in backups.copies(desk))
    for path in (desk.store.path.parent / "backups").rglob("*.optician-desk-backup"):
        if path.name in names[:-2]:
            path.unlink()
            path.with_suffix(".json").unlink(missing_ok=True)


def restoring_a_copy(shop: Shop, trial: Trial) -> None:
    opening, desk = _open(shop)
    kept = fault_shop.register(shop.as_manager(desk), "Kalniņa")
    gone = fault_shop.register(shop.as_manager(desk), "Ozola")
    backups.create(shop.as_technician(desk))
    later = fault_shop.register(shop.as_manager(desk), "Vītola")
    fault_shop.erase(shop.as_manager(desk), gone)
    opening.close()
    template = fault_shop.copied(shop, shop.root.with_name("template"))

    def work() -> None:
        guided = restoring.Guided(shop.place, shop.place.folder / "backups", shop.code, keeper=shop.keeper)
        guided.restore(guided.copies()[0].name, shop.as_technician)

    for number, error in trial.points(trial.learn(work)):
        shutil.rmtree(shop.root)
        fault_shop.copied(template, shop.root)
        code = trial.fails(number, error, work)
        found = inspection.inspect(shop, restored=True)
        trial.expect(not found.problems, f"{found.problems} ({code})", number)
        trial.expect(set(found.customers) in ({kept}, {kept, later}), f"{found.customers} ({code})", number)
        trial.expect(not found.resurrected and gone not in found.customers, "somebody came back", number)
        trial.expect(bool(code) or set(found.customers) == {kept}, "done, and not done", number)
        if number % 10 == 0:
            work()
            trial.expect(set(inspection.inspect(shop, restored=True).customers) == {kept}, "the retry", number)


TASKS: dict[str, Callable[[Shop, Trial], None]] = {
    "save": saving,
    "erase": erasing,
    "backup": backing_up,
    "restore": restoring_a_copy,
}


def main() -> None:
    from tests.faults import failing_report

    folder, task, step = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    trial = Trial(task, step)
    if task == "report":
        failing_report.signing(folder, trial)
    else:
        TASKS[task](fault_shop.make(folder / "shop"), trial)
    print(json.dumps(asdict(trial.outcome)))


if __name__ == "__main__":
    main()
