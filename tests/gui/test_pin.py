"""One's own PIN and password: the password of now is asked for both."""

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from optician_desk.services import accounts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk
from optician_desk.store.tables import STAFF
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.pin import PinDialog
from tests.gui.desk_before_work import PASSWORD, Settle, press, type_text, unnamed
from tests.gui.focus import focused

PIN = "428193"
FRESH = "divas vārnas jūrā"
HASHED = hash_secret(PASSWORD)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, context: Context) -> PinDialog:
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))
    made = PinDialog(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fill(dialog: PinDialog, old: str, fresh: str, again: str) -> None:
    dialog.form.old.set_text(old)
    dialog.form.fresh.set_text(fresh)
    dialog.form.again.set_text(again)
    dialog.keep_button.click()


def test_a_pin_by_keyboard(dialog: PinDialog, context: Context, settle: Settle) -> None:
    kept, said = QSignalSpy(dialog.accepted), QSignalSpy(context.said)
    form = dialog.form
    assert unnamed(dialog) == []
    assert focused(form.old.edit)
    for field, text in ((form.old, PASSWORD), (form.fresh, PIN), (form.again, PIN)):
        type_text(field.edit, text)
        press(field.edit, Qt.Key.Key_Return)
    settle()
    assert kept.count() == 1
    assert said.at(0)[0] == "The PIN is saved."
    session = context.session
    accounts.lock(session)
    accounts.unlock_by_pin(session, PIN)
    assert not session.locked


def test_a_password(dialog: PinDialog, context: Context, settle: Settle) -> None:
    dialog.form.what.choose("password")
    assert "also removes the PIN" in dialog.form.explanation.text()
    fill(dialog, PASSWORD, FRESH, FRESH)
    settle()
    session = context.session
    assert accounts.sign_in(session.desk, session.staff_id, FRESH).session.name == session.name


def test_slips_stand_at_their_fields(dialog: PinDialog, settle: Settle) -> None:
    form = dialog.form
    for what, old, fresh, again, field in (
        ("pin", PASSWORD, "123456", "123456", form.fresh),
        ("pin", PASSWORD, PIN, "428194", form.again),
        ("pin", "nepareizi", PIN, PIN, form.old),
        ("password", PASSWORD, "parole123", "parole123", form.fresh),
        ("password", "", FRESH, FRESH, form.old),
    ):
        form.what.choose(what)
        fill(dialog, old, fresh, again)
        settle()
        assert [one for one in (form.old, form.fresh, form.again) if one.has_error()] == [field]
        assert dialog.isVisible()
