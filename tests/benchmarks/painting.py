"""From a keystroke in the search box to the list painted with its answer: the real shell, the real page, a large shop."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from optician_desk.ui import theme, translations
from optician_desk.ui.context import Context
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.runner import Runner
from optician_desk.ui.shell import Shell
from tests.benchmarks.measure import Result, median, p99
from tests.benchmarks.shop import Shop

GOAL_P99_MS = 16.0
PASSES_WITHOUT_PAINT = 5
TYPED = ("anna berz", "kalnina il", "20000123", "ozol", "ieva 2000", "ilze.k", "+371 20 000 4", "zz")


class _Paints(QObject):
    """Sees that something of the page was painted: the list, or the words in its place."""

    def __init__(self, page: CustomersPage) -> None:
        super().__init__()
        self.page = page
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen = True
        return False


def run(shop: Shop, rounds: int) -> list[Result]:
    before = qInstallMessageHandler(_heard)
    try:
        return _run(shop, rounds)
    finally:
        qInstallMessageHandler(before)


def _heard(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """All that Qt says but for what the offscreen platform says of itself each time a window asks for its size."""
    if text != "This plugin does not support propagateSizeHints()":
        print(text, file=sys.stderr, flush=True)


def _run(shop: Shop, rounds: int) -> list[Result]:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["bench"])
    theme.apply(application, theme.Scheme.LIGHT)
    translations.install("lv")
    failures: list[BaseException] = []
    runner = Runner(failures.append)
    runner.interrupt = shop.session.interrupt_search
    shell = Shell(Context(shop.session, runner, Prompts(clean=True), "lv"), "OPTIC GURU, SIA", "Ogre")
    shell.resize(1366, 768)
    shell.show()
    shell.open_first()
    page = shell.page("customers")
    assert isinstance(page, CustomersPage)
    paints = _Paints(page)
    watched = [page.ui.hits.viewport(), page.ui.empty, *page.ui.empty.findChildren(QWidget)]
    for part in watched:  # not the whole application: a filter in Python would be what is measured
        part.installEventFilter(paints)
    _until(runner.is_idle)
    box: QLineEdit = shell.top.search
    times: list[float] = []
    for round_ in range(rounds + 1):
        for words in TYPED:
            box.clear()
            _until(runner.is_idle)
            for letter in words:
                taken = _keystroke(box, page, paints, letter)
                if round_:
                    times.append(taken)
    shell.close_pages()
    shell.close()
    runner.close()
    if failures:
        raise failures[0]
    name = f"keystroke to painted list, {shop.customers:,} customers"
    note = f"{len(times)} keystrokes"
    return [Result(name, median(times), None, GOAL_P99_MS, goal_on="p99_ms", p99_ms=p99(times), note=note)]


def _keystroke(box: QLineEdit, page: CustomersPage, paints: _Paints, letter: str) -> float:
    began = time.perf_counter_ns()
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(box, key)
    typed = box.text()
    while page.model.text != typed:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    paints.seen = False
    passes = 0
    while not paints.seen and passes < PASSES_WITHOUT_PAINT:  # the same answer once more changes nothing on the screen
        QCoreApplication.processEvents()
        passes += 1
    return (time.perf_counter_ns() - began) / 1e6


def _until(ready: object) -> None:
    assert callable(ready)
    while not ready():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()
