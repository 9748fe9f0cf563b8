"""The page that erases: what goes and stays, who decides, the question, the act, and that the card is gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff import Permission, Role
from optician_desk.services import backup_folders, cards, erasure, staff_accounts
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.facts.rights import REQUEST
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.erasure import ErasurePage
from optician_desk.ui.pages.page import Page
from optician_desk.ui.prompts import Prompts
from tests.report_desk import with_key

Open = Callable[..., Page]
Settle = Callable[[], None]


@pytest.fixture
def customer(session: Session) -> str:
    with_key(session.desk)
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
        return subject


@pytest.fixture
def other(manager: Session) -> Session:
    staff, _ = staff_accounts.add(manager, "Zane Liepa", Role.MANAGER)
    return Session(manager.desk, staff, "Zane Liepa", Role.MANAGER)


@pytest.fixture
def page(manager: Session, customer: str, context: Context, open_page: Open, settle: Settle) -> ErasurePage:
    return at_page(manager, customer, context, open_page, settle)


def at_page(who: Session, customer: str, context: Context, open_page: Open, settle: Settle) -> ErasurePage:
    context.session = who
    made = open_page("erasure", subject=customer)
    assert isinstance(made, ErasurePage)
    # as the shell does: from the erasure on the page shows the act
    context.navigated.connect(lambda name, arguments: made.open(**arguments) if name == "erasure" else None)
    settle()
    return made


def release_all(page: ErasurePage, settle: Settle) -> None:
    for one in page.criteria:
        if not one.box.isChecked():
            one.box.click()
            settle()


def cards_left(session: Session) -> int:
    with session.desk.store.reading() as con:
        return int(con.exec_driver_sql("SELECT count(*) FROM card").scalar_one())


def test_the_card_offers_it_to_a_manager_alone(
    session: Session, manager: Session, customer: str, context: Context, open_page: Open
) -> None:
    went: list[tuple[str, dict[str, object]]] = []
    context.navigated.connect(lambda name, arguments: went.append((name, arguments)))
    card = open_page("card", subject=customer)
    assert isinstance(card, CardPage)
    assert not card.actions_menu.erase.isVisible()
    context.session = manager
    card = open_page("card", subject=customer)
    assert isinstance(card, CardPage)
    assert card.actions_menu.erase.isVisible()
    card.actions_menu.erase.trigger()
    assert went == [("erasure", {"subject": customer})]


def test_while_everything_is_needed_nothing_can_be_erased_and_it_says_why(page: ErasurePage) -> None:
    rows = page.ui.lines.rows()
    assert [(name, words) for name, words, _ in rows] == [
        ("Name and surname", "Keep: 2"),
        ("Mobile phone number", "Keep: 1"),
    ]
    assert all("3 years after the last purchase" in reason for _, _, reason in rows)
    page.ui.ground.choose("no_longer_needed")
    assert not page.erase.isEnabled()
    assert page.footer.message() == "Nothing may be erased yet."


def test_what_was_found_not_to_hold_lets_the_values_go(page: ErasurePage, settle: Settle) -> None:
    release_all(page, settle)
    assert {words for _, words, _ in page.ui.lines.rows()} == {"Erase: 2", "Erase: 1"}
    assert page.ui.whole.text() == "The whole card goes: nothing has to be kept."
    assert not page.erase.isEnabled()
    assert page.footer.message() == "Choose the ground."
    page.ui.ground.choose("no_longer_needed")
    assert page.erase.isEnabled()
    assert not page.propose.isVisible()
    page.criteria[0].box.click()
    settle()
    assert not page.erase.isEnabled()


def test_what_stays_is_named_with_its_end(
    session: Session, manager: Session, customer: str, context: Context, open_page: Open, settle: Settle
) -> None:
    with session.task(Permission.REQUEST, "receive_request") as work:
        work.subject = customer
        work.add(REQUEST, "r1", {"number": "OG1-2026-0001", "kind": "access", "received_on": "2026-11-20"})
    page = at_page(manager, customer, context, open_page, settle)
    release_all(page, settle)
    kept = [row for row in page.ui.lines.rows() if row[1].startswith("Keep")]
    assert [reason for _, _, reason in kept] == ["3 years after the request was fulfilled"]
    assert page.ui.whole.text().startswith("A part goes.")


def test_one_manager_erases_prints_and_the_card_is_gone(
    page: ErasurePage, prompts: Prompts, tmp_path: Path, context: Context, customer: str, settle: Settle, qtbot: QtBot
) -> None:
    went: list[str] = []
    context.navigated.connect(lambda name, _: went.append(name))
    release_all(page, settle)
    page.ui.ground.choose("no_longer_needed")
    prompts.answers.append(False)
    page.erase.click()
    settle()
    assert prompts.asked == ["Erase the customer's data?"]
    assert cards_left(context.session) == 1
    prompts.answers.append(True)
    page.erase.click()
    settle()
    assert cards_left(context.session) == 0
    assert went == ["customers", "erasure"]
    assert page.done.isVisible()
    assert not page.ui.lines.isVisible()
    facts = dict(page.done.facts.rows())
    assert (facts["Values erased"], facts["Decided by"]) == ("3", "Jānis Egle")
    assert page.done.header.title() == "Erasure act"
    assert page.done.sheets.thumbs.model().rowCount() >= 1
    printed, saved = tmp_path / "printed.pdf", tmp_path / "act.pdf"
    prompts.answers.append(printed)
    page.done.act.click()
    qtbot.waitUntil(lambda: printed.exists() and printed.stat().st_size > 1000, timeout=20_000)
    settle()
    prompts.answers.append(saved)
    page.done.save.click()
    settle()
    assert saved.read_bytes().startswith(b"%PDF")
    assert prompts.asked[-1] == "Save the erasure act"


def test_an_act_is_shown_again_by_its_number_alone(
    manager: Session, customer: str, context: Context, open_page: Open, settle: Settle
) -> None:
    from optician_desk.services import erasure_act

    proposal = erasure.propose(manager, customer, "no_longer_needed", ("claims", "contract_in_force"))
    outcome = erasure.decide(manager, proposal, "en")
    erasure_act.sign(manager, outcome, "en")
    context.session = manager
    page = open_page("erasure", erasure=outcome.id)
    assert isinstance(page, ErasurePage)
    settle()
    assert page.done.act.isVisible()
    assert page.done.sheets.thumbs.model().rowCount() >= 1


def test_without_a_key_the_data_are_gone_all_the_same_and_the_act_is_tried_again(
    page: ErasurePage, prompts: Prompts, context: Context, manager: Session, settle: Settle
) -> None:
    from optician_desk.store.tables import SIGNING_KEY

    with manager.desk.store.writing() as con:
        con.execute(SIGNING_KEY.delete())
    release_all(page, settle)
    page.ui.ground.choose("mistake")
    prompts.answers.append(True)
    page.erase.click()
    settle()
    assert cards_left(manager) == 0
    assert page.notice.words()
    assert page.done.again.isVisible()
    assert not page.done.act.isVisible()
    with_key(manager.desk)
    page.done.again.click()
    settle()
    assert page.done.act.isVisible()


def test_with_two_managers_one_proposes_and_the_other_decides(
    manager: Session,
    other: Session,
    customer: str,
    context: Context,
    open_page: Open,
    prompts: Prompts,
    settle: Settle,
) -> None:
    page = at_page(manager, customer, context, open_page, settle)
    release_all(page, settle)
    assert not page.erase.isVisible()
    page.ui.ground.choose("no_longer_needed")
    page.propose.click()
    settle()
    assert page.footer.message().startswith("Proposed by Jānis Egle")
    assert page.footer.message().endswith("Another manager decides.")
    assert not page.erase.isVisible()
    assert page.decline.text() == "Withdraw the proposal"
    assert not page.ui.ground.box.isEnabled()

    page = at_page(other, customer, context, open_page, settle)
    assert page.ui.ground.key() == "no_longer_needed"
    assert page.decline.text() == "Decline"
    assert page.erase.isVisible()
    prompts.answers.append(True)
    page.erase.click()
    settle()
    assert cards_left(manager) == 0
    assert dict(page.done.facts.rows())["Proposed by"] == "Jānis Egle"
    assert dict(page.done.facts.rows())["Decided by"] == "Zane Liepa"


def test_a_proposal_is_declined_and_nothing_goes(
    manager: Session, other: Session, customer: str, context: Context, open_page: Open, settle: Settle
) -> None:
    erasure.propose(manager, customer, "no_longer_needed", ("claims", "contract_in_force"))
    page = at_page(other, customer, context, open_page, settle)
    page.decline.click()
    settle()
    assert erasure.waiting(other) == ()
    assert cards_left(manager) == 1
    assert page.propose.isVisible()


def test_copies_that_are_away_have_no_end_date(
    manager: Session, customer: str, context: Context, open_page: Open, tmp_path: Path, settle: Settle
) -> None:
    from PySide6.QtWidgets import QLabel

    backup_folders.ensure_default(manager.desk)
    usb = tmp_path / "USB"
    usb.mkdir()
    backup_folders.add(manager, usb, "USB stick")
    usb.rmdir()
    page = at_page(manager, customer, context, open_page, settle)
    words = " ".join(label.text() for label in page.ui.remains.findChildren(QLabel))
    assert "Attached backups (On this computer) may hold the data until" in words
    assert "Not attached: USB stick." in words
    assert "without an end date" in words


def test_a_lock_forgets_whose_card_it_was(page: ErasurePage) -> None:
    page.blank()
    assert page.ui.lines.rows() == []
    assert page.criteria == []


def test_the_whole_way_in_the_window_by_keyboard(
    window: DeskWindow, manager: Session, customer: str, qtbot: QtBot
) -> None:
    window.signed_in(manager)
    shell = window.shell
    assert shell is not None

    def idle() -> None:
        qtbot.waitUntil(window.runner.is_idle, timeout=15_000)

    shell.go("card", {"subject": customer})
    idle()
    card = shell.front()
    assert isinstance(card, CardPage)
    QTest.keyClick(card, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = card.actions_menu.menu
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    idle()
    page = shell.front()
    assert isinstance(page, ErasurePage)
    QTest.keyClick(page.ui.ground.box, Qt.Key.Key_Down)
    for one in list(page.criteria):
        QTest.keyClick(one.box, Qt.Key.Key_Space)
        idle()
    assert page.erase.isEnabled()
    window.prompts.answers.append(True)
    QTest.keyClick(page.erase, Qt.Key.Key_Space)
    idle()
    assert shell.front() is page
    assert page.done.isVisible()
    assert [name for name, _ in shell.path()] == ["customers", "erasure"]
    shell.back()
    idle()
    assert [name for name, _ in shell.path()] == ["customers"]
    with pytest.raises(Exception, match=r"card\.|erasure\.|cards\."):
        cards.open_card(manager, customer, language="en")


def test_help_says_that_nothing_comes_back(page: ErasurePage) -> None:
    assert "cannot be brought back" in page.help_text()
