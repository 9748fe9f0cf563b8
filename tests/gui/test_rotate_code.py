"""Replacing the recovery code: checked, shown once, printed, typed again; the old one opens nothing afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import DeskError
from optician_desk.services import backup_care, backup_folders, backups, restoring
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.rotate_code import RotateCodeDialog, Step
from optician_desk.ui.prompts import Prompts
from tests import backup_shop
from tests.backup_shop import Shop

Settle = Callable[[], None]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = backup_shop.make(tmp_path / "shop")
    yield made
    made.close()


@pytest.fixture
def dialog(shop: Shop, context: Context, qtbot: QtBot) -> RotateCodeDialog:
    context.session = shop.technician
    context.keeper = lambda: shop.keeper
    made = RotateCodeDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def at(dialog: RotateCodeDialog, step: Step) -> bool:
    return dialog.step is step


def test_a_wrong_code_of_now_shows_no_new_one(dialog: RotateCodeDialog, settle: Settle) -> None:
    dialog.form.old.set_text("AAAAA")
    dialog.next_button.click()
    settle()
    assert at(dialog, Step.OLD)
    assert dialog.form.old.has_error()
    assert not dialog.form.code.isVisible()


def test_the_code_is_replaced_here_and_in_attached_folders(
    dialog: RotateCodeDialog, shop: Shop, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    usb, away = tmp_path / "usb", tmp_path / "away"
    for folder in (usb, away):
        folder.mkdir()
        backup_folders.add(shop.manager, folder, folder.name)
    backups.create(shop.manager)
    away.rename(tmp_path / "taken-home")
    dialog.form.old.set_text(shop.code)
    dialog.next_button.click()
    settle()
    assert at(dialog, Step.SHOWN)
    code = "-".join("".join(group.split()) for group in dialog.form.code.accessibleDescription().split(", "))
    prompts.answers.append(tmp_path / "sheet.pdf")
    dialog.form.print.click()
    settle()
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000
    assert "Printed" in dialog.form.printed.text()
    dialog.next_button.click()
    dialog.form.again.set_text(shop.code)
    dialog.next_button.click()
    settle()
    assert dialog.form.again.message() == "This is not the recovery code that was shown."
    dialog.form.again.set_text(code)
    dialog.next_button.click()
    settle()
    assert at(dialog, Step.DONE)
    assert "away" in dialog.form.away.words()
    backup_care.check_code(shop.technician, code)
    with pytest.raises(DeskError):
        backup_care.check_code(shop.technician, shop.code)
    place = backup_care.location(shop.desk)
    assert restoring.Guided(place, usb, code).copies()
    with pytest.raises(DeskError):
        restoring.Guided(place, usb, shop.code)
    assert restoring.Guided(place, tmp_path / "taken-home", shop.code).copies()  # as the dialog says
    dialog.next_button.click()
    assert dialog.form.code.accessibleDescription() == ""


def test_giving_up_changes_nothing(dialog: RotateCodeDialog, shop: Shop, settle: Settle) -> None:
    dialog.form.old.set_text(shop.code)
    dialog.next_button.click()
    settle()
    dialog.close_button.click()
    backup_care.check_code(shop.technician, shop.code)
    assert dialog.form.old.text() == ""
