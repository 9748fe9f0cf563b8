"""The lock: nothing of the work behind it, opened by PIN or password, taken over by others, drafts only back to their author."""

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from optician_desk.services import accounts, drafts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import STAFF
from optician_desk.store.work import new_id
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.models.people_list import PERSON
from optician_desk.ui.runner import Runner
from optician_desk.ui.screens.lock import LockScreen
from tests.gui.desk_before_work import PASSWORD, Settle, press, type_text, unnamed
from tests.gui.focus import focused

PIN = "428193"
HASHED = {"password_hash": hash_secret(PASSWORD), "pin_hash": hash_secret(PIN)}
ENTER = Qt.Key.Key_Return


@pytest.fixture
def away(desk: Desk, session: Session) -> Session:
    """Anna, whose desk is locked; she has a PIN."""
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(**HASHED))
    accounts.lock(session)
    return session


def shown(qtbot: QtBot, session: Session, runner: Runner, settle: Settle, reason: str = "idle") -> LockScreen:
    screen = LockScreen(session=session, runner=runner, language="en", reason=reason)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitUntil(screen.isActiveWindow)
    settle()
    screen.focus_first()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, away: Session, runner: Runner, settle: Settle) -> LockScreen:
    return shown(qtbot, away, runner, settle)


def test_the_pin_opens_it_by_keyboard(screen: LockScreen, away: Session, settle: Settle) -> None:
    unlocked = QSignalSpy(screen.unlocked)
    assert screen.form.name.text() == "Anna Kalniņa"
    assert screen.form.secret.property("label") == "PIN to continue"
    assert focused(screen.form.secret.edit)
    assert unnamed(screen) == []
    type_text(screen.form.secret.edit, PIN)
    press(screen.form.secret.edit, ENTER)
    settle()
    assert unlocked.count() == 1
    assert not away.locked
    assert screen.form.secret.text() == ""


def test_wrong_pins_run_out_and_the_password_is_wanted(screen: LockScreen, away: Session, settle: Settle) -> None:
    for left in (4, 3, 2, 1):
        screen.form.secret.set_text("000000")
        screen.form.unlock.click()
        settle()
        assert f"Tries left: {left}" in screen.form.secret.message()
    screen.form.secret.set_text("000000")
    screen.form.unlock.click()
    settle()
    assert screen.form.secret.property("label") == "Password"
    assert "Too many wrong PINs" in screen.form.secret.message()
    assert screen.form.otherWay.text() == "Sign out"
    assert away.locked
    screen.form.secret.set_text(PASSWORD)
    screen.form.unlock.click()
    settle()
    assert not away.locked


def test_the_password_opens_it_too(screen: LockScreen, away: Session, settle: Settle) -> None:
    screen.form.otherWay.click()
    assert screen.form.secret.property("label") == "Password"
    type_text(screen.form.secret.edit, "Nepareizi")
    press(screen.form.secret.edit, ENTER)
    settle()
    assert screen.form.secret.message() == "The password is not right."
    screen.form.secret.set_text(PASSWORD)
    press(screen.form.secret.edit, ENTER)
    settle()
    assert not away.locked


def test_without_a_pin_the_password_is_asked_at_once(
    qtbot: QtBot, desk: Desk, away: Session, runner: Runner, settle: Settle
) -> None:
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(pin_hash=None))
    screen = shown(qtbot, away, runner, settle)
    assert screen.form.secret.property("label") == "Password"
    assert screen.form.otherWay.text() == "Sign out"


def test_somebody_else_takes_over(screen: LockScreen, away: Session, settle: Settle) -> None:
    taken = QSignalSpy(screen.taken_over)
    screen.form.takeOver.click()
    assert screen.form.people.isVisible()
    assert not screen.form.person.isVisible()
    assert unnamed(screen) == []
    names = [screen.form.people.model().index(row, 0).data(PERSON).name for row in range(2)]
    assert names == ["Jānis Egle", "Uldis Ozols"]
    type_text(screen.form.secret.edit, PASSWORD)
    press(screen.form.secret.edit, ENTER)
    settle()
    dialog = screen.findChildren(UndertakingDialog)[-1]
    assert taken.count() == 0
    dialog.accept()
    settle()
    assert taken.count() == 1
    other = taken.at(0)[0]
    assert isinstance(other, Session)
    assert other.name == "Jānis Egle"
    assert not other.locked
    assert away.locked


def test_everybody_who_may_take_over_is_seen_whoever_is_chosen(
    qtbot: QtBot, desk: Desk, away: Session, runner: Runner, settle: Settle
) -> None:
    with desk.store.writing() as con:
        everybody = con.execute(sa.select(STAFF.c.id).where(STAFF.c.id != away.staff_id)).scalars().all()
        con.execute(sa.delete(STAFF).where(STAFF.c.id.in_(everybody[2:])))
    screen = shown(qtbot, away, runner, settle)
    screen.form.takeOver.click()
    people = screen.form.people
    count = people.model().rowCount()
    assert count == 2
    for row in (0, 1, 0):
        people.setCurrentIndex(people.model().index(row, 0))
        assert people.verticalScrollBar().maximum() == 0
        for each in range(count):
            seen = people.visualRect(people.model().index(each, 0))
            assert people.viewport().rect().contains(seen)


def test_on_a_low_screen_nothing_lies_over_the_card_of_a_take_over(
    qtbot: QtBot, desk: Desk, away: Session, runner: Runner, settle: Settle
) -> None:
    with desk.store.writing() as con:
        for name in ("Ilze Bērziņa", "Mārtiņš Liepa"):
            values = {"id": new_id(), "name": name, "role": "front_desk", "created_at": "2026-11-22T08:00:00+00:00"}
            con.execute(sa.insert(STAFF).values(**values))
    drafts.save(away, "register", {"given": "Ilze"})
    screen = shown(qtbot, away, runner, settle)
    screen.setFixedSize(960, 540)  # as the window does, whatever the screen would like
    screen.form.takeOver.click()
    screen.form.secret.set_text("wrong")
    screen.form.unlock.click()
    settle()
    assert screen.form.secret.has_error()
    qtbot.waitUntil(lambda: screen._card.height() > 300)
    assert screen._card.geometry().top() >= 0
    assert screen._card.geometry().bottom() < screen._note.geometry().top()
    assert screen._note.geometry().bottom() < screen._state.geometry().top()
    screen.form.takeOver.click()
    assert screen._time.isVisible()


def test_escape_gives_taking_over_up(screen: LockScreen) -> None:
    screen.form.takeOver.click()
    press(screen.form.secret.edit, Qt.Key.Key_Escape)
    assert screen.form.person.isVisible()
    press(screen.form.secret.edit, Qt.Key.Key_Escape)
    assert screen.form.person.isVisible()


def test_taking_over_can_be_given_up(screen: LockScreen) -> None:
    screen.form.takeOver.click()
    assert screen.form.takeOver.text() == "Back to: Anna Kalniņa"
    screen.form.takeOver.click()
    assert screen.form.secret.property("label") == "PIN to continue"
    assert screen.form.person.isVisible()


def test_the_pin_of_one_person_does_not_let_another_take_over(screen: LockScreen, settle: Settle) -> None:
    taken = QSignalSpy(screen.taken_over)
    screen.form.takeOver.click()
    screen.form.secret.set_text(PIN)
    screen.form.unlock.click()
    settle()
    assert taken.count() == 0
    assert screen.form.secret.message() == "The password is not right."


def test_a_waiting_draft_is_announced_without_what_is_in_it(
    qtbot: QtBot, away: Session, runner: Runner, settle: Settle
) -> None:
    drafts.save(away, "register", {"given": "Ilze", "surname": "Bērziņa"})
    screen = shown(qtbot, away, runner, settle)
    assert screen._note.isVisible()
    texts = " ".join(label.text() for label in screen.findChildren(type(screen._draft)))
    assert "Anna Kalniņa" in screen._draft.text()
    assert "Ilze" not in texts
    assert "Bērziņa" not in texts


def test_signing_out_from_the_lock(qtbot: QtBot, desk: Desk, away: Session, runner: Runner, settle: Settle) -> None:
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(pin_hash=None))
    screen = shown(qtbot, away, runner, settle, "asked")
    out = QSignalSpy(screen.signed_out)
    screen.form.otherWay.click()
    settle()
    assert out.count() == 1
    assert away.locked


@pytest.mark.parametrize(
    ("reason", "words"), [("idle", "without activity"), ("suspend", "together with"), ("asked", "Locked at")]
)
def test_it_says_why_it_is_locked(
    qtbot: QtBot, away: Session, runner: Runner, settle: Settle, reason: str, words: str
) -> None:
    screen = shown(qtbot, away, runner, settle, reason)
    assert words in " ".join(label.text() for label in screen._state.findChildren(type(screen._draft)))


def test_nothing_reaches_the_clipboard(screen: LockScreen, settle: Settle) -> None:
    QApplication.clipboard().clear()
    screen.form.secret.set_text(PIN)
    screen.form.secret.edit.selectAll()
    screen.form.secret.edit.copy()
    assert QApplication.clipboard().text() == ""
