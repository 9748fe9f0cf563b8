"""Backups by themselves: due ones are made in the background, the day is sealed, the trail is checked once, all of it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.domain.backup_view import BackupAge
from optician_desk.domain.trail_view import ChainReport
from optician_desk.services import backup_folders, daily
from optician_desk.services.session import Session
from optician_desk.ui import backup_schedule, backup_words
from optician_desk.ui.backup_schedule import BackupSchedule
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.runner import Runner
from optician_desk.ui.status_bar import StatusBar
from optician_desk.ui.theme import Tone
from tests import backup_shop
from tests.backup_shop import Shop

Settle = Callable[[], None]
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = backup_shop.make(tmp_path / "shop")
    yield made
    made.close()


@pytest.fixture
def schedule(shop: Shop, runner: Runner) -> BackupSchedule:
    return BackupSchedule(runner, lambda: shop.desk, lambda: shop.keeper)


def test_what_is_due_is_made_and_told(schedule: BackupSchedule, shop: Shop, settle: Settle) -> None:
    told: list[BackupAge] = []
    busy: list[bool] = []
    schedule.aged.connect(told.append)
    schedule.busy.connect(busy.append)
    assert backup_folders.age(shop.desk).due
    schedule.tick()
    settle()
    assert [age.due for age in told] == [False]
    assert busy == [True, False]
    assert not daily.due(shop.desk)
    schedule.tick()
    settle()
    assert busy == [True, False, False]  # nothing was due any more


@pytest.mark.parametrize(("rest", "missing"), [(backup_schedule.REST, ("USB",)), (0, ())])
def test_a_folder_that_is_missing_is_told_and_tried_again_only_after_a_rest(
    schedule: BackupSchedule,
    shop: Shop,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rest: int,
    missing: tuple[str, ...],
) -> None:
    monkeypatch.setattr(backup_schedule, "REST", rest)
    usb = tmp_path / "usb"
    usb.mkdir()
    backup_folders.add(shop.manager, usb, "USB")
    usb.rmdir()
    told: list[tuple[str, ...]] = []
    schedule.aged.connect(lambda age: told.append(age.missing))
    schedule.tick()
    settle()
    usb.mkdir()
    schedule.tick()
    settle()
    assert told == [("USB",), missing]


def test_the_trail_is_checked_once_and_what_does_not_agree_is_told(
    schedule: BackupSchedule, shop: Shop, settle: Settle
) -> None:
    raw = shop.desk.store.own_connection(reader=False)
    triggers = [
        row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'name'")
    ]
    for name in triggers:
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute("UPDATE name SET surname = 'Kalniņa' WHERE surname = 'Ozola'")
    raw.commit()
    raw.close()
    found: list[ChainReport] = []
    schedule.unsound.connect(found.append)
    schedule.tick()
    settle()
    schedule.tick()
    settle()
    assert [report.sound for report in found] == [False]
    schedule.tell_again()
    assert len(found) == 2
    schedule.stop()
    schedule.tell_again()
    assert len(found) == 2


def test_the_status_line_knows_of_no_backup_as_soon_as_somebody_has_signed_in(
    window: DeskWindow, qtbot: QtBot, manager: Session
) -> None:
    window.signed_in(manager)
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)
    assert window.shell is not None
    assert "No backup yet" in window.shell.status.words()


def test_without_an_open_desk_nothing_happens(runner: Runner) -> None:
    schedule = BackupSchedule(runner, lambda: None, lambda: None)
    schedule.tick()
    schedule.refresh()
    assert runner.is_idle()


@pytest.mark.parametrize(
    ("hours", "missing", "words", "tone"),
    [
        (None, (), "No backup yet", Tone.WARNING),
        (1, (), "Backup today 11:00", Tone.GOOD),
        (20, (), "Backup yesterday 16:00", Tone.GOOD),
        (50, (), "Backup 20.11.2026 10:00", Tone.WARNING),
        (1, ("USB",), "Backup today 11:00, folder missing: USB", Tone.WARNING),
        (1, ("USB", "NAS"), "Backup today 11:00, folders missing: 2", Tone.WARNING),
    ],
)
def test_the_age_in_words(hours: int | None, missing: tuple[str, ...], words: str, tone: Tone) -> None:
    newest = None if hours is None else NOW - timedelta(hours=hours)
    assert backup_words.state(BackupAge(newest, missing, due=False), NOW) == (words, tone)


def test_the_only_copy_on_the_same_disk_is_a_warning() -> None:
    age = BackupAge(NOW - timedelta(hours=1), (), due=False, alone=True)
    assert backup_words.state(age, NOW) == ("Backup today 11:00, only on this disk", Tone.WARNING)
    assert backup_words.short(age, NOW) == ("Today 11:00, only on this disk", Tone.WARNING)


def test_the_status_line_says_it_with_colour_and_words(qtbot: QtBot) -> None:
    bar = StatusBar(demo=False)
    qtbot.addWidget(bar)
    bar.show_backup(BackupAge(datetime.now(UTC), ("USB",), due=False))
    assert "folder missing: USB" in bar.words()
    bar.show_backup_busy(busy=True)
    assert "Backup being made" in bar.words()
    bar.show_backup_busy(busy=False)
    assert "folder missing: USB" in bar.words()


def test_only_a_manager_is_told_that_the_trail_does_not_agree(
    window: DeskWindow, manager: Session, session: Session
) -> None:
    report = ChainReport(sound=False, entries=9, facts=3, problem="hash", seq=5)
    shell = window.shell
    assert shell is not None
    shell.warn_of_trail(report)
    assert not shell.alarm.isVisible()
    window.signed_in(manager)
    shell = window.shell
    assert shell is not None
    shell.warn_of_trail(report)
    assert shell.alarm.isVisible()
    assert "From entry No. 5 on." in shell.alarm.words()
    shell.alarm.acted.emit()
    place = shell.place()
    assert place is not None
    assert place[0] == "trail"
