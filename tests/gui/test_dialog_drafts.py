"""What is half typed in a dialog comes back with it to the one who typed it, and to nobody else."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Kind
from optician_desk.services import accounts, drafts
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import STAFF
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.dialogs.extend_time import ExtendTimeDialog
from optician_desk.ui.dialogs.hold import HoldDialog
from optician_desk.ui.dialogs.refuse_request import RefuseRequestDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.widgets.field import ChoiceField, LineField, TextField
from tests.gui.test_lock_holds import HASHED, crash, locked, settle, unlock
from tests.report_desk import with_key
from tests.rights_desk import TODAY, at, card, received

REFUSE, EXTEND = "refuse_request:RefuseRequestDialog", "extend_time:ExtendTimeDialog"
WHY = "No document was shown although we asked twice."


@pytest.fixture
def asked(desk: Desk, session: Session, manager: Session) -> Received:
    """A portability request; everybody's password is known."""
    with_key(desk)
    at(session)
    made = received(session, card(session), TODAY, Kind.PORTABILITY)
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=HASHED))
    return made


def request_page(window: DeskWindow) -> RequestPage:
    assert window.shell is not None
    page = window.shell.front()
    assert isinstance(page, RequestPage)
    return page


def open_dialog(window: DeskWindow, qtbot: QtBot, who: Session, request: str, name: str) -> QDialog:
    if window.session is not who:
        window.signed_in(who)
    assert window.shell is not None
    window.shell.go("request", {"request": request})
    settle(window, qtbot)
    next(action for action in request_page(window).actions_menu.menu.actions() if action.data() == name).trigger()
    settle(window, qtbot)
    return over(window)


def over(window: DeskWindow) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def type_refusal(window: DeskWindow, qtbot: QtBot, who: Session, request: str) -> None:
    dialog = open_dialog(window, qtbot, who, request, REFUSE)
    assert isinstance(dialog, RefuseRequestDialog)
    ground, why = dialog.fields["ground"], dialog.fields["reasoning"]
    assert isinstance(ground, ChoiceField)
    assert isinstance(why, TextField)
    ground.choose("not_identified")
    why.set_text(WHY)


def is_back(window: DeskWindow) -> bool:
    dialog = over(window)
    assert isinstance(dialog, RefuseRequestDialog)
    return (dialog.typed("ground"), dialog.typed("reasoning")) == ("not_identified", WHY)


@pytest.mark.parametrize("end", ["lock", "error"])
def test_a_refusal_comes_back_on_its_page(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received, end: str
) -> None:
    type_refusal(window, qtbot, manager, asked.request)
    if end == "lock":
        window.lock("idle")
        assert QApplication.activeModalWidget() is None
        unlock(window, qtbot)
    else:
        crash(window, qtbot).go_on.click()
        settle(window, qtbot)
    assert request_page(window).view is not None
    assert is_back(window)
    dialog = over(window)
    assert isinstance(dialog, RefuseRequestDialog)
    assert "unfinished" in dialog.refused.words()
    assert request_page(window).notice.words() == ""


def test_it_outlives_a_second_lock(window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received) -> None:
    type_refusal(window, qtbot, manager, asked.request)
    for _ in range(2):
        window.lock("idle")
        unlock(window, qtbot)
    assert is_back(window)


def test_another_person_gets_neither_dialog_nor_words(
    window: DeskWindow, qtbot: QtBot, desk: Desk, session: Session, manager: Session, asked: Received
) -> None:
    type_refusal(window, qtbot, manager, asked.request)
    window.lock("idle")
    settle(window, qtbot)
    screen = locked(window)
    other = accounts.sign_in(desk, session.staff_id, "zaļš ezis skrien")
    screen.taken_over.emit(accounts.accept_undertaking(other))
    settle(window, qtbot)
    assert window.shell is not None
    window.shell.go("request", {"request": asked.request})
    settle(window, qtbot)
    assert QApplication.activeModalWidget() is None
    assert drafts.load(session, f"request:{asked.request}") is None


def test_a_dialog_that_was_given_up_does_not_come_back(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    type_refusal(window, qtbot, manager, asked.request)
    assert window.shell is not None
    window.shell.drafts.keep()
    settle(window, qtbot)
    assert WHY in str(drafts.load(manager, f"request:{asked.request}"))
    over(window).reject()
    window.lock("idle")
    unlock(window, qtbot)
    assert QApplication.activeModalWidget() is None
    assert drafts.load(manager, f"request:{asked.request}") is None


def test_a_dialog_without_anything_typed_is_not_kept(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    open_dialog(window, qtbot, manager, asked.request, REFUSE)
    window.lock("idle")
    settle(window, qtbot)
    manager.locked = False
    assert drafts.load(manager, f"request:{asked.request}") is None
    manager.locked = True


def test_what_looks_like_an_identity_number_is_not_kept(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    dialog = open_dialog(window, qtbot, manager, asked.request, REFUSE)
    assert isinstance(dialog, RefuseRequestDialog)
    why = dialog.fields["reasoning"]
    assert isinstance(why, TextField)
    why.set_text("He said 161175-19997.")
    window.lock("idle")
    settle(window, qtbot)
    manager.locked = False
    assert "161175" not in str(drafts.load(manager, f"request:{asked.request}"))
    manager.locked = True


def test_a_dialog_that_is_no_longer_offered_stays_closed_and_its_draft_goes(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    type_refusal(window, qtbot, manager, asked.request)
    window.lock("idle")
    settle(window, qtbot)
    manager.locked = False
    drafts.save(manager, f"request:{asked.request}", {"dialog": "settings:Anything", "dialog.reasoning": WHY})
    manager.locked = True
    unlock(window, qtbot)
    assert QApplication.activeModalWidget() is None
    assert window.shell is not None
    window.shell.drafts.keep()
    settle(window, qtbot)
    assert drafts.load(manager, f"request:{asked.request}") is None


def test_ticked_reasons_for_more_time_come_back(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    dialog = open_dialog(window, qtbot, manager, asked.request, EXTEND)
    assert isinstance(dialog, ExtendTimeDialog)
    ticked = list(dialog.boxes)[-1]
    dialog.boxes[ticked].setChecked(True)
    window.lock("idle")
    unlock(window, qtbot)
    again = over(window)
    assert isinstance(again, ExtendTimeDialog)
    assert [key for key, box in again.boxes.items() if box.isChecked()] == [ticked]


def card_page(window: DeskWindow, qtbot: QtBot, subject: str) -> CardPage:
    assert window.shell is not None
    window.shell.go("card", {"subject": subject})
    settle(window, qtbot)
    page = window.shell.front()
    assert isinstance(page, CardPage)
    return page


def test_what_must_be_kept_and_why_comes_back_on_the_card(window: DeskWindow, qtbot: QtBot, asked: Received) -> None:
    card_page(window, qtbot, asked.subject).actions_menu.place_hold()
    settle(window, qtbot)
    dialog = over(window)
    assert isinstance(dialog, HoldDialog)
    dialog.boxes["phone:phone"].setChecked(True)
    dialog.form.criterion.choose("claims")
    dialog.form.reasoning.set_text("Prasība tiesā par bojātām lēcām")
    dialog.form.until.set_text("24.11.")
    window.lock("idle")
    unlock(window, qtbot)
    again = over(window)
    assert isinstance(again, HoldDialog)
    assert again.covers() == ("phone:phone",)
    assert again.form.criterion.key() == "claims"
    assert again.form.reasoning.text() == "Prasība tiesā par bojātām lēcām"
    assert again.form.until.text() == "24.11."
    assert "unfinished" in again.form.refused.words()
    again.reject()
    window.lock("idle")
    unlock(window, qtbot)
    assert QApplication.activeModalWidget() is None


def test_a_correction_comes_back_at_its_value_to_its_author_alone(
    window: DeskWindow, qtbot: QtBot, manager: Session, asked: Received
) -> None:
    page = card_page(window, qtbot, asked.subject)
    assert page.view is not None
    phone = next(value for value in page.view.contact if value.table == "phone")
    page.correct(phone)
    dialog = over(window)
    assert isinstance(dialog, CorrectValueDialog)
    number = next(iter(dialog.fields.values()))
    assert isinstance(number, LineField)
    number.set_text("+371 2000")
    dialog.form.channel.choose("phone")
    window.lock("idle")
    unlock(window, qtbot)
    again = over(window)
    assert isinstance(again, CorrectValueDialog)
    assert list(again.values().values()) == ["+371 2000"]
    assert again.form.channel.key() == "phone"
    window.lock("idle")
    settle(window, qtbot)
    manager.locked = False
    locked(window).taken_over.emit(manager)
    settle(window, qtbot)
    card_page(window, qtbot, asked.subject)
    assert QApplication.activeModalWidget() is None


def test_a_correction_that_was_only_looked_at_is_not_kept(
    window: DeskWindow, qtbot: QtBot, session: Session, asked: Received
) -> None:
    page = card_page(window, qtbot, asked.subject)
    assert page.view is not None
    page.correct(page.view.contact[0])
    window.lock("idle")
    settle(window, qtbot)
    session.locked = False
    assert drafts.load(session, f"card:{asked.subject}") is None
    session.locked = True
