"""Jobs off the UI thread: where results come back, what becomes of superseded searches, dead owners and failures."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import Refusal
from optician_desk.ui.runner import Runner


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_results_come_back_on_the_ui_thread(
    runner: Runner, owner: QObject, settle: Callable[[], None], qtbot: QtBot
) -> None:
    seen: list[tuple[str, bool]] = []
    here = QThread.currentThread()

    def job() -> str:
        return threading.current_thread().name

    def done(name: str) -> None:
        seen.append((name.split("_")[0], QThread.currentThread() is here))

    runner.read(owner, job, done)
    runner.write(owner, job, done)
    runner.long(owner, job, done)
    settle()
    assert sorted(seen) == [("desk-long", True), ("desk-reader", True), ("desk-writer", True)]


def test_writes_keep_their_order(runner: Runner, owner: QObject, settle: Callable[[], None]) -> None:
    order: list[int] = []
    for number in range(20):
        runner.write(owner, partial(order.append, number))
    settle()
    assert order == list(range(20))


def test_only_the_newest_search_comes_back_and_the_one_under_way_is_interrupted(
    runner: Runner, owner: QObject, settle: Callable[[], None], qtbot: QtBot
) -> None:
    begun, interrupted = threading.Event(), threading.Event()
    runner.interrupt = interrupted.set
    seen: list[str] = []

    def slow() -> str:
        begun.set()
        assert interrupted.wait(5)
        raise InterruptedError

    ran: list[str] = []
    runner.search(owner, slow, seen.append)
    qtbot.waitUntil(begun.is_set)

    def quick(text: str) -> str:
        ran.append(text)
        return text

    runner.search(owner, partial(quick, "b"), seen.append)
    runner.search(owner, partial(quick, "be"), seen.append)
    settle()
    assert seen == ["be"]
    assert ran == ["be"]


def test_an_ordinary_read_is_never_interrupted(
    runner: Runner, owner: QObject, settle: Callable[[], None], qtbot: QtBot
) -> None:
    interrupted = threading.Event()
    runner.interrupt = interrupted.set
    begun, go_on = threading.Event(), threading.Event()

    def read() -> bool:
        begun.set()
        return go_on.wait(5)

    runner.read(owner, read, lambda _: None)
    qtbot.waitUntil(begun.is_set)
    runner.search(owner, lambda: 1, lambda _: None)
    go_on.set()
    settle()
    assert not interrupted.is_set()


def test_a_dead_owner_gets_nothing(runner: Runner, settle: Callable[[], None]) -> None:
    seen: list[int] = []
    owner = QObject()
    runner.read(owner, lambda: 1, seen.append)
    del owner
    settle()
    assert seen == []


def test_a_failure_goes_to_the_owner_or_is_unhandled(
    runner: Runner, owner: QObject, settle: Callable[[], None]
) -> None:
    own: list[BaseException] = []
    others: list[BaseException] = []
    runner.unhandled = others.append

    def refuse() -> None:
        raise Refusal("test.refused")

    runner.write(owner, refuse, None, own.append)
    runner.write(owner, refuse)
    runner.write(QObject(), refuse)  # the page is gone: a write that failed is heard of all the same
    runner.read(QObject(), refuse, lambda _: None)  # nobody waits for this one any more
    settle()
    assert len(own) == 1
    assert len(others) == 2


def test_closing_finishes_writes_and_leaves_no_thread(owner: QObject) -> None:
    failures: list[BaseException] = []
    made = Runner(failures.append)
    written: list[int] = []
    for number in range(5):
        made.write(owner, partial(written.append, number))
    made.read(owner, lambda: 1, lambda _: None)
    made.close()
    made.close()
    assert written == list(range(5))
    assert failures == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("desk-")]


def test_a_job_of_many_steps_tells_its_progress_and_can_be_stopped(
    runner: Runner, owner: QObject, settle: Callable[[], None], qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    ended: list[int | BaseException] = []
    begun = threading.Event()

    def work(progress: Callable[[int, int], bool]) -> int:
        step = 0
        while progress(step, 100):
            begun.set()
            step += 1
        return step

    job = runner.steps(owner, work, ended.append, ended.append, lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    assert begun.wait(5)
    assert seen[0] == (0, 100)
    job.cancel()
    settle()
    assert job.cancelled
    assert ended


def test_closing_the_desk_stops_what_takes_long(owner: QObject, qtbot: QtBot) -> None:
    failures: list[BaseException] = []
    runner = Runner(failures.append)
    begun = threading.Event()

    def work(progress: Callable[[int, int], bool]) -> None:
        while progress(0, 1):
            begun.set()
        raise InterruptedError  # as a copy that was stopped does

    runner.steps(owner, work, lambda _: None)
    assert begun.wait(5)
    runner.close()
    assert failures == []
