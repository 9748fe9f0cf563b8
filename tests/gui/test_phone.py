"""A call on the real page: asked, compared, changed, paused, by keys alone; and nothing of it on the screen afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from optician_desk.domain.phone_answers import Question
from optician_desk.domain.staff import Permission
from optician_desk.services import phone_door
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import PHONE
from optician_desk.store.facts.rights_steps import RESTRICTION
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.phone import PhonePage
from optician_desk.ui.widgets.field import LineField
from tests.gui.conftest import Open, type_into
from tests.gui.small_screens import cut
from tests.portable_card import full_card, referral
from tests.rights_desk import everything

Settle = Callable[[], None]
HELD = ("Ilze", "Bērziņa", "20 000 123", "20000123", "ilze@piemers.lv", "Skolas", "Liepiņa", "5-12")


@pytest.fixture
def subject(session: Session) -> str:
    made = full_card(session)
    referral(session, made)
    return made


@pytest.fixture
def page(open_page: Open, subject: str) -> PhonePage:
    made = open_page("phone", subject=subject)
    assert isinstance(made, PhonePage)
    return made


def words(page: PhonePage) -> str:
    """Everything that can be read on the page, what is typed in its fields included."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels + [edit.text() for edit in page.findChildren(QLineEdit)] + [page.header.title()])


def answer(page: PhonePage, phone: str = "20000123", email: str = "ilze@piemers.lv") -> None:
    fields = page.form.questions.fields
    fields[Question.PHONE].set_text(phone)
    fields[Question.EMAIL].set_text(email)
    page.submit()


def number(context: Context, subject: str) -> str:
    with context.session.desk.store.reading() as con:
        return str(card_rows.newest(con, PHONE, subject)[0].e164)


def test_a_caller_is_made_out_and_changes_a_number_by_keys_alone(
    page: PhonePage, context: Context, subject: str, settle: Settle
) -> None:
    fields = page.form.questions.fields
    assert page.focusWidget() is fields[Question.NAME].edit
    for said in ("Ilze Berzina", "20000123", "ilze@piemers.lv", "", "", ""):
        type_into(page.focusWidget(), said)
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert page.door is not None
    assert page.door.known_until is not None
    assert page.primary.text() == "Save the change"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    type_into(page.focusWidget(), "20 000 999")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert number(context, subject) == "+37120000999"
    assert page.notice.words() == "Saved: Mobile phone number"
    assert page.form.change.values() == {"e164": ""}


def test_nothing_of_the_card_is_ever_on_the_page(page: PhonePage, settle: Settle) -> None:
    seen = words(page)
    answer(page, email="anna@example.com", phone="29999999")
    settle()
    seen += words(page)
    answer(page)
    settle()
    assert page.form.change.isVisible()
    for kind in ("phone", "email", "address"):
        page.form.change.kinds.choose(kind)
        seen += words(page)
    page.submit()
    settle()
    seen += words(page)
    assert [value for value in HELD if value in seen] == []


def test_a_wrong_answer_does_not_say_which_and_the_tries_go_down(page: PhonePage, settle: Settle) -> None:
    answer(page, email="anna@example.com")
    settle()
    assert page.notice.words() == "The caller is not known. Do not say which answer was wrong."
    assert page.footer.message() == "Ask at least 2 questions besides the name. Tries left: 2."
    assert not any(field.has_error() for field in page.form.questions.fields.values())
    assert page.form.change.isHidden()


def test_too_few_answers_cost_no_try(page: PhonePage, settle: Settle) -> None:
    answer(page, email="")
    settle()
    assert page.notice.words() == "Ask at least 2 questions besides the name: everybody who calls knows that."
    assert page.door is not None
    assert page.door.tries_left == 3


def test_after_three_wrong_answers_only_calling_back_is_left(page: PhonePage, context: Context, settle: Settle) -> None:
    for _ in range(3):
        answer(page, email="anna@example.com")
        settle()
    assert "Questions are paused until" in page.form.standing.words()
    assert page.primary.isHidden()
    assert not page.form.questions.fields[Question.PHONE].isVisible()
    assert page.form.questions.fields[Question.PHONE].text() == ""
    assert page.focusWidget() is not page.form.questions.reached  # one Enter too many makes nobody known
    context.prompts.answers.append(False)
    page.form.questions.reached.click()
    settle()
    assert page.form.change.isHidden()
    context.prompts.answers.append(True)
    page.form.questions.reached.click()
    settle()
    assert page.form.change.isVisible()


def test_the_pause_and_the_acquaintance_end_by_themselves(page: PhonePage, context: Context, settle: Settle) -> None:
    now = datetime.now(UTC)
    answer(page)
    settle()
    assert page.form.change.isVisible()
    context.session.desk.clock = lambda: now + timedelta(minutes=16)
    page._tick()
    settle()
    assert page.form.questions.isVisible()
    assert page.primary.text() == "Check the answers"


def test_what_is_wrong_with_a_new_value_is_said_at_its_field(page: PhonePage, settle: Settle) -> None:
    answer(page)
    settle()
    page.form.change.kinds.choose("address")
    page.submit()
    settle()
    assert page.form.change.fields["address.street"].has_error()
    page.form.change.kinds.choose("phone")
    page.form.change.fields["phone.e164"].editor.setFocus()
    type_into(page.focusWidget(), "123")
    page.submit()
    settle()
    assert "8 digits" in page.form.change.fields["phone.e164"].message()


def test_a_caller_who_is_known_no_more_is_asked_again(
    page: PhonePage, context: Context, subject: str, settle: Settle
) -> None:
    answer(page)
    settle()
    phone_door.called_back(context.session, subject, reached=False)  # at another desk, meanwhile
    type_into(page.form.change.fields["phone.e164"].editor, "20000999")
    page.submit()
    settle()
    assert "It is not known who is calling" in page.notice.words()
    assert page.form.questions.isVisible()
    assert number(context, subject) == "+37120000123"


def test_a_restricted_card_says_so(open_page: Open, context: Context, subject: str, settle: Settle) -> None:
    with context.session.task(Permission.REQUEST, "restrict") as work:
        work.subject = subject
        work.add(RESTRICTION, "restriction", {"state": "on", "ground": "accuracy_contested", "on_day": "2026-11-22"})
    page = open_page("phone", subject=subject)
    assert isinstance(page, PhonePage)
    answer(page)
    settle()
    assert page.form.standing.words() == "Processing is restricted: nothing changes by phone."
    assert page.form.change.isHidden()


def test_with_a_request_the_page_goes_back_to_it(
    open_page: Open, context: Context, subject: str, settle: Settle
) -> None:
    page = open_page("phone", subject=subject, request="r" * 32)
    assert isinstance(page, PhonePage)
    gone: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: gone.append((name, arguments)))
    answer(page)
    settle()
    assert gone == [("request", {"request": "r" * 32})]


def test_the_way_for_everything_else_leads_to_a_request(page: PhonePage, context: Context, subject: str) -> None:
    gone: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: gone.append((name, arguments)))
    for link in page.form.ways.links:
        link.click()
    assert gone == [("request", {"subject": subject})] * 2


def test_from_the_card_and_back_with_the_new_number(
    window: DeskWindow, session: Session, subject: str, qtbot: QtBot
) -> None:
    def wait() -> None:
        qtbot.waitUntil(window.runner.is_idle, timeout=10_000)

    assert window.shell is not None
    window.shell.go("card", {"subject": subject})
    wait()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    wait()
    page = window.shell.front()
    assert isinstance(page, PhonePage)
    answer(page)
    wait()
    change = page.form.change.fields["phone.e164"]
    assert isinstance(change, LineField)
    change.set_text("20 000 999")
    page.submit()
    wait()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    wait()
    card = window.shell.front()
    assert isinstance(card, CardPage)
    assert card.view is not None
    assert {value.table: value.text for value in card.view.contact}["phone"].replace("\u00a0", " ") == "20 000 999"


@pytest.mark.parametrize("language", ["lv", "en"])
def test_no_text_is_cut_on_a_small_screen(
    window: DeskWindow, session: Session, subject: str, qtbot: QtBot, language: str
) -> None:
    window.machine.language = language
    window.resize(1090, 610)
    window.signed_in(session)
    assert window.shell is not None
    window.shell.go("phone", {"subject": subject})
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)
    QApplication.processEvents()
    assert cut(window) == []


def test_what_was_typed_is_gone_when_the_page_is_left_and_in_no_draft(
    window: DeskWindow, session: Session, subject: str, qtbot: QtBot
) -> None:
    def wait() -> None:
        qtbot.waitUntil(window.runner.is_idle, timeout=10_000)

    assert window.shell is not None
    window.shell.go("phone", {"subject": subject})
    wait()
    page = window.shell.front()
    assert isinstance(page, PhonePage)
    type_into(page.form.questions.fields[Question.DOCTOR].edit, "Needleson")
    window.shell.drafts.keep()
    wait()
    window.shell.go("customers", {})
    wait()
    assert page.form.questions.answers()["doctor"] == ""
    assert not page.form.questions.fields[Question.DOCTOR].edit.isUndoAvailable()
    assert "Needleson" not in everything(session)
