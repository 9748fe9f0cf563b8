"""The lock beside the store: one program at a time, and it says who has it."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import lock
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock

HOLD = """
import os, sys
from pathlib import Path
from optician_desk.store.location import StoreLocation
from optician_desk.store.lock import StoreLock
held = StoreLock(StoreLocation(Path(sys.argv[1]))).take()
print("held", os.getpid(), flush=True)
sys.stdin.read()
"""


def _holding(folder: Path) -> tuple[subprocess.Popen[str], int]:
    """Another program that has the lock, and the number it goes by; in .venv on Windows Popen knows its starter's alone."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    word, process = other.stdout.readline().split()
    assert word == "held"
    return other, int(process)


def _end(other: subprocess.Popen[str]) -> None:
    other.kill()
    other.communicate()


def test_another_program_is_kept_out_and_named(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path / "desk")
    other, process = _holding(place.folder)
    try:
        with pytest.raises(Trouble) as caught:
            StoreLock(place).take()
        assert caught.value.code == "store.locked_by"
        assert caught.value.params["account"] == lock.account_name()
        held_by = lock.holder(place)
        assert held_by is not None
        assert held_by.process == process
    finally:
        _end(other)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not delete a file that is held open")
def test_a_lock_deleted_while_it_is_held_still_keeps_others_out(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path / "desk")
    other, _ = _holding(place.folder)
    try:
        place.lock.unlink()
        for _again in range(2):
            with pytest.raises(Trouble, match=r"store\.locked_by"):
                StoreLock(place).take()
            place.lock.unlink(missing_ok=True)
    finally:
        _end(other)
    with StoreLock(place).take() as taken:
        assert taken.held


def test_a_program_that_died_holds_nothing(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path / "desk")
    _end(_holding(place.folder)[0])
    with StoreLock(place) as mine:
        assert mine.held
        held_by = lock.holder(place)
        assert held_by is not None
        assert held_by.account == lock.account_name()


def test_within_one_program_too(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path)
    first = StoreLock(place).take()
    with pytest.raises(Trouble, match=r"store\.locked_by"):
        StoreLock(place).take()
    assert first.take() is first
    first.release()
    first.release()
    StoreLock(place).take().release()
    assert lock.holder(place) is None


@pytest.mark.parametrize("note", ["", "{", "[]", '{"account": 5}', json.dumps({"account": "x" * 999, "process": 1})])
def test_a_strange_note_is_no_obstacle(tmp_path: Path, note: str) -> None:
    place = StoreLocation(tmp_path)
    first = StoreLock(place).take()
    place.holder.write_text(note)
    with pytest.raises(Trouble) as caught:
        StoreLock(place).take()
    assert caught.value.code == "store.locked"
    first.release()


def test_another_thread_may_let_it_go(tmp_path: Path) -> None:
    place = StoreLocation(tmp_path / "store")
    mine = StoreLock(place)
    worker = threading.Thread(target=mine.take)
    worker.start()
    worker.join()
    assert mine.held
    mine.release()
    with StoreLock(place) as again:
        assert again.held
