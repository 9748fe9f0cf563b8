"""The idle lock, the machine's own lock, one instance, and the last resort."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import addressof
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from optician_desk.ui.crash import CrashHandler, report
from optician_desk.ui.crash_screen import CrashScreen
from optician_desk.ui.instance import SingleInstance
from optician_desk.ui.lock import IdleLock
from optician_desk.ui.system_lock import SystemLock
from optician_desk.ui.windows_lock import Message, WindowsLock, says_lock
from tests import own_log


def test_idle_comes_after_the_set_time_and_touches_put_it_off(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    lock = IdleLock()
    lock.set_minutes(1)  # a busy machine may hold up the test for longer than a fraction of a second
    lock._timer.setTimerType(Qt.TimerType.PreciseTimer)  # any other rounds a minute to whole seconds
    lock.start()
    qtbot.wait(50)
    left = lock._timer.remainingTime()
    assert 0 < left < 60_000
    QTest.keyClick(field, Qt.Key.Key_A)
    assert lock._timer.remainingTime() > left
    lock.stop()
    lock.set_minutes(0.1 / 60)
    lock.start()
    with qtbot.waitSignal(lock.idle, timeout=10_000):
        pass
    lock.stop()


def test_sleep_and_screen_lock_lock_but_waking_does_not(qtbot: QtBot) -> None:
    lock = SystemLock()
    with qtbot.waitSignal(lock.locked):
        lock.sleeping(True)
    with qtbot.assertNotEmitted(lock.locked):
        lock.sleeping(False)
    with qtbot.waitSignal(lock.locked):
        lock.locking()


@pytest.mark.keyring  # needs a D-Bus session, as the keyring does
def test_the_desktop_s_screen_lock_is_heard(qtbot: QtBot) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    lock = SystemLock()
    signal = QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    signal.setArguments([True])
    with qtbot.waitSignal(lock.locked, timeout=20_000):
        assert QDBusConnection.sessionBus().send(signal)


def test_windows_messages_that_mean_lock(qtbot: QtBot) -> None:
    assert says_lock(0x02B1, 0x7)
    assert says_lock(0x0218, 0x4)
    assert not says_lock(0x02B1, 0x8)  # unlocked
    assert not says_lock(0x0218, 0x12)  # woke up
    heard: list[bool] = []
    watch = WindowsLock(lambda: heard.append(True))
    message = Message(None, 0x02B1, 0x7, 0, 0, 0, 0)
    watch.nativeEventFilter(b"windows_generic_MSG", addressof(message))
    watch.nativeEventFilter(b"xcb_generic_event_t", 0)
    assert heard == [True]


def test_a_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second, elsewhere = SingleInstance(tmp_path), SingleInstance(tmp_path), SingleInstance(tmp_path / "other")
    assert first.claim()
    with qtbot.waitSignal(first.called):
        assert not second.claim()
    assert elsewhere.claim()
    first.close()
    assert second.claim()
    second.close()
    elsewhere.close()


def fail_with_a_name(name: str) -> None:
    try:
        raise ValueError(f"cannot read {name}")
    except ValueError as error:
        raise RuntimeError(name) from error


def test_the_report_names_places_but_nobody() -> None:
    with pytest.raises(RuntimeError) as caught:
        fail_with_a_name("Ilze Bērziņa")
    text = report(caught.value)
    assert "RuntimeError" in text
    assert "ValueError" in text
    assert "fail_with_a_name" in text
    assert "Bērziņa" not in text
    assert str(Path.home()) not in text


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log file in place of the tests' own handlers."""
    with own_log.opened(tmp_path / "log") as path:
        yield path


def test_the_log_says_where_an_unexpected_error_passed_but_nothing_of_its_text(qtbot: QtBot, log: Path) -> None:
    with pytest.raises(RuntimeError) as caught:
        fail_with_a_name("Ilze Bērziņa")
    CrashHandler().take(caught.value)
    text = log.read_text("utf-8")
    assert "unexpected error | RuntimeError; gui/test_lock_by_itself.py:" in text
    assert "in fail_with_a_name" in text
    assert "Ilze" not in text
    assert "Bērziņa" not in text


def test_an_unexpected_error_is_shown_and_can_be_copied(qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtGui import QGuiApplication

    handler = CrashHandler()
    with qtbot.waitSignal(handler.happened) as heard:
        handler.take(KeyError("Ilze"))
    assert heard.args is not None
    screen = CrashScreen(heard.args[0])
    qtbot.addWidget(screen)
    screen.show()
    screen.copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert "Ilze" not in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(screen.went_on):
        screen.go_on.click()
