"""The page about backups: making, checking, rehearsing, folders and the truth about them, rhythm, former stores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from optician_desk.domain.backup_view import FolderState
from optician_desk.domain.staff import Permission, Role, may
from optician_desk.services import backup_folders, backups
from optician_desk.store.tables import AUDIT
from optician_desk.ui import registry
from optician_desk.ui.context import Context
from optician_desk.ui.pages.backups import BackupsPage
from optician_desk.ui.pages.page import Page
from optician_desk.ui.prompts import Prompts
from tests import backup_shop
from tests.backup_shop import Shop

Open = Callable[..., Page]
Settle = Callable[[], None]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = backup_shop.make(tmp_path / "shop")
    yield made
    made.close()


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    made = tmp_path / "USB"
    made.mkdir()
    return made


@pytest.fixture
def page(shop: Shop, context: Context, open_page: Open, settle: Settle) -> BackupsPage:
    context.session = shop.technician
    context.keeper = lambda: shop.keeper
    made = open_page("backups")
    assert isinstance(made, BackupsPage)
    settle()
    return made


def tasks(shop: Shop) -> list[str]:
    with shop.desk.store.reading() as con:
        return [bytes(row.body).decode() for row in con.execute(AUDIT.select().order_by(AUDIT.c.seq.desc()).limit(6))]


def test_only_those_whose_work_it_is_have_the_page() -> None:
    assert registry.entry("backups").permission is Permission.BACKUP
    assert [role for role in Role if may(role, Permission.BACKUP)] == [Role.MANAGER, Role.TECHNICIAN]


def test_without_a_copy_it_says_so_and_offers_the_first(page: BackupsPage) -> None:
    assert page.ui.empty.isVisible()
    assert not page.ui.copies.isVisible()
    assert not page.ui.work.isVisible()


def test_a_copy_is_made_with_progress_and_stands_in_the_list(page: BackupsPage, settle: Settle) -> None:
    page.make.click()
    assert page.ui.work.isVisible()
    assert not page.verify.isEnabled()
    settle()
    assert page.ui.outcome.words() == "The backup is made and checked."
    assert page.make.isEnabled()
    assert [row.text for row in page.copies.model.rows] == ["2 cards · On this computer"]
    assert page.copies.model.rows[0].title.startswith("Today ")


def test_a_scheduled_run_shows_in_the_list_and_leaves_what_is_being_typed(
    page: BackupsPage, shop: Shop, context: Context, settle: Settle
) -> None:
    page.ui.days.set_text("9")
    backups.run(shop.desk)
    context.backup_made.emit(backup_folders.age(shop.desk))
    settle()
    assert [row.text for row in page.copies.model.rows] == ["2 cards · On this computer"]
    assert not page.ui.empty.isVisible()
    assert page.ui.days.text() == "9"


def test_a_job_can_be_stopped_and_nothing_half_done_is_left(
    page: BackupsPage, shop: Shop, settle: Settle, context: Context
) -> None:
    page.make.click()
    page.ui.stop.click()
    settle()
    assert page.ui.outcome.words().startswith("Stopped.")
    assert page.copies.model.rows == ()
    assert page.make.isEnabled()


def test_copies_are_checked_and_a_damaged_one_is_named(page: BackupsPage, shop: Shop, settle: Settle) -> None:
    backups.create(shop.manager)
    page.verify.click()
    settle()
    assert page.ui.outcome.words() == "1 copy checked: it is good"
    (copy,) = (shop.folder / "backups").rglob("*.optician-desk-backup")
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.write_bytes(raw)
    page.verify.click()
    settle()
    assert page.ui.outcome.words().startswith("1 copy is not good")
    assert page.copies.model.rows[0].state == "not good"


def test_a_rehearsal_shows_what_it_proved(page: BackupsPage, shop: Shop, settle: Settle) -> None:
    backups.create(shop.manager)
    page.tabs.setCurrentIndex(2)
    page.rehearse.click()
    settle()
    assert page.tabs.currentIndex() == 0
    assert page.ui.outcome.words().startswith("The rehearsal passed")
    assert ("Customers", "2") in page.ui.drillRows.rows()
    assert ("Erased data that came back", "0") in page.ui.drillRows.rows()
    assert '"task":"backup_drill"' in tasks(shop)[0].replace(" ", "")


def test_a_rehearsal_without_a_copy_is_refused_in_words(page: BackupsPage, context: Context, settle: Settle) -> None:
    said: list[str] = []
    context.refused.connect(said.append)
    page.rehearse.click()
    settle()
    assert said == ["There is no backup that could be read. Make one, or attach another medium."]
    assert page.make.isEnabled()


def test_a_folder_is_added_and_one_that_is_gone_is_said(
    page: BackupsPage, prompts: Prompts, usb: Path, settle: Settle
) -> None:
    prompts.answers.append(usb)
    page.ui.addFolder.click()
    settle()
    assert [row.title for row in page.folders.model.rows] == ["USB"]
    usb.rmdir()
    page.make.click()
    settle()
    assert page.ui.outcome.words().startswith("No backup was made. USB: The backup folder is not there.")
    assert page.folders.model.rows[0].state.startswith("missing")
    assert page.ui.truth.words().startswith("Copies on a medium that is not attached have no end date")


def test_copies_on_this_computer_alone_are_not_enough(page: BackupsPage, settle: Settle) -> None:
    page.make.click()
    settle()
    assert page.ui.truth.words().startswith("Copies are on this computer alone")
    assert page.ui.alone.words().startswith("Copies are on this computer alone")
    assert page.ui.alone.isVisible()


def test_only_a_copy_made_elsewhere_makes_it_green(
    page: BackupsPage, shop: Shop, prompts: Prompts, usb: Path, settle: Settle
) -> None:
    backup_folders.ensure_default(shop.desk)
    backups.create(shop.manager)
    assert backup_folders.age(shop.desk).alone
    prompts.answers.append(usb)
    page.ui.addFolder.click()
    settle()
    assert page.ui.alone.words()  # the folder is there, a copy in it is not
    page.make.click()
    settle()
    assert not backup_folders.age(shop.desk).alone
    assert not page.ui.alone.words()


def test_a_folder_no_longer_used_stays_in_sight_until_its_medium_is_destroyed(
    page: BackupsPage, shop: Shop, prompts: Prompts, usb: Path, settle: Settle
) -> None:
    backups.create(shop.manager)
    folder = backup_folders.add(shop.manager, usb, "USB stick")
    page.read()
    settle()
    page.ui.folders.setCurrentIndex(page.folders.model.index(page.folders.model.place_of(folder)))
    prompts.answers.append(True)
    page.ui.leaveFolder.click()
    settle()
    row = page.folders.model.rows[page.folders.model.place_of(folder)]
    assert (row.state, row.quiet) == ("no longer used", True)
    assert not page.ui.leaveFolder.isEnabled()
    prompts.answers.append(False)
    page.ui.destroyed.click()
    settle()
    assert len(page.folders.model.rows) == 2  # asked, and given up
    prompts.answers.append(True)
    page.ui.destroyed.click()
    settle()
    assert [row.title for row in page.folders.model.rows] == ["On this computer"]
    with shop.desk.store.reading() as con:
        state = con.exec_driver_sql("SELECT state FROM backup_folder WHERE id = ?", (folder,)).scalar()
    assert state == FolderState.DESTROYED


def test_the_rhythm_is_kept_and_a_number_out_of_bounds_is_said_at_its_field(
    page: BackupsPage, shop: Shop, settle: Settle
) -> None:
    assert page.ui.days.text() == "14"
    page.ui.days.set_text("1")
    page.ui.savePlan.click()
    settle()
    assert page.ui.days.message() == "Enter a whole number from 2 to 60."
    page.ui.days.set_text("30")
    page.ui.savePlan.click()
    settle()
    assert not page.ui.days.has_error()
    assert backup_folders.plan(shop.desk).days == 30


def test_a_former_store_is_deleted_by_a_manager_alone(
    page: BackupsPage, shop: Shop, context: Context, open_page: Open, prompts: Prompts, settle: Settle
) -> None:
    aside = shop.folder / "replaced-20261120-101112-000123"
    aside.mkdir()
    (aside / "store.db").write_bytes(bytes(2_500_000))
    page.read()
    settle()
    page.tabs.setCurrentIndex(3)
    assert page.ui.formerWho.isVisible()
    assert not page.ui.letGo.isVisible()
    context.session = shop.manager
    again = open_page("backups")
    assert isinstance(again, BackupsPage)
    settle()
    again.tabs.setCurrentIndex(3)
    assert again.restoring.model.rows[0].aside == "2.5 MB"
    prompts.answers.append(True)
    again.ui.letGo.click()
    settle()
    assert not aside.exists()
    assert not again.ui.formerLabel.isVisible()


def test_restoring_is_asked_about_first(page: BackupsPage, context: Context, prompts: Prompts) -> None:
    asked: list[bool] = []
    context.restore_wanted.connect(lambda: asked.append(True))
    prompts.answers.extend((False, True))
    page.ui.restore.click()
    assert asked == []
    page.ui.restore.click()
    assert asked == [True]


def test_help_says_why_a_rehearsal_matters(page: BackupsPage) -> None:
    assert "proven" in page.help_text()
