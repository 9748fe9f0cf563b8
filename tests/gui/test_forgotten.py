"""A forgotten password: the recovery code lets a manager choose anew; others are told whom to ask."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Role
from optician_desk.domain.staff_view import Person
from optician_desk.services import accounts
from optician_desk.store import recovery_code
from optician_desk.ui.dialogs.forgotten import ForgottenDialog
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.runner import Runner
from tests.gui.desk_before_work import CODE, Settle, entrance, made, press, ring, type_text, unnamed
from tests.gui.focus import focused

__all__ = ["entrance", "made", "ring"]
FRESH = "divas vārnas jūrā"


@pytest.fixture
def dialog(qtbot: QtBot, made: Entrance, runner: Runner) -> ForgottenDialog:
    made.opening().enter()
    assert made.desk is not None
    return shown(qtbot, accounts.people(made.desk)[0], made, runner)


def shown(qtbot: QtBot, person: Person, way: Entrance, runner: Runner) -> ForgottenDialog:
    made_dialog = ForgottenDialog(person, entrance=way, runner=runner)
    qtbot.addWidget(made_dialog)
    made_dialog.show()
    qtbot.waitUntil(made_dialog.isActiveWindow)
    return made_dialog


def test_a_manager_chooses_anew_by_keyboard(dialog: ForgottenDialog, made: Entrance, settle: Settle) -> None:
    kept = QSignalSpy(dialog.accepted)
    form = dialog.form
    assert focused(form.code.edit)
    assert unnamed(dialog) == []
    type_text(form.code.edit, CODE.lower())
    press(form.code.edit, Qt.Key.Key_Return)
    type_text(form.fresh.edit, FRESH)
    press(form.fresh.edit, Qt.Key.Key_Return)
    type_text(form.again.edit, FRESH)
    press(form.again.edit, Qt.Key.Key_Return)
    settle()
    assert kept.count() == 1
    desk = made.desk
    assert desk is not None
    assert accounts.sign_in(desk, accounts.people(desk)[0].id, FRESH).session.role is Role.MANAGER


def test_slips_stand_at_their_fields(dialog: ForgottenDialog, settle: Settle) -> None:
    form = dialog.form
    for code, fresh, again, field in (
        ("", FRESH, FRESH, form.code),
        (recovery_code.generate(), FRESH, FRESH, form.code),
        (CODE, "parole123", "parole123", form.fresh),
        (CODE, FRESH, FRESH + ".", form.again),
    ):
        form.code.set_text(code)
        form.fresh.set_text(fresh)
        form.again.set_text(again)
        dialog.keep_button.click()
        settle()
        assert [one for one in (form.code, form.fresh, form.again) if one.has_error()] == [field]
        assert dialog.isVisible()


def test_others_are_told_whom_to_ask(qtbot: QtBot, made: Entrance, runner: Runner) -> None:
    dialog = shown(qtbot, Person("1", "Mārtiņš Ozols", Role.FRONT_DESK), made, runner)
    assert not dialog.form.code.isVisible()
    assert not dialog.keep_button.isVisible()
    assert "manager can reset" in dialog.form.explanation.text()
    closed = QSignalSpy(dialog.rejected)
    press(dialog, Qt.Key.Key_Escape)
    assert closed.count() == 1
