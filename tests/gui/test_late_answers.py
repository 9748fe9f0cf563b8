"""Answers that come later than the next key: they take nobody back, choose nobody else, and lose nothing that was typed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.phone_answers import Question
from optician_desk.domain.rights import Kind
from optician_desk.services import cards, customers, requests
from optician_desk.services.session import Session
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.letter import LetterPage
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.phone import PhonePage
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.pages.report import ReportPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_assess_simple import RequestAssessSimple
from optician_desk.ui.pages.requests import RequestsPage
from optician_desk.ui.pages.trail import TrailPage
from optician_desk.ui.shell import Shell
from tests import rights_desk
from tests.gui.conftest import type_into
from tests.gui.focus import focused
from tests.portable_card import full_card, referral
from tests.report_desk import ready, with_key
from tests.rights_desk import GOOD


@pytest.fixture
def shell(window: DeskWindow, session: Session, qtbot: QtBot) -> Shell:
    rights_desk.at(session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.shell is not None
    return window.shell


@pytest.fixture
def ilze(shell: Shell, session: Session) -> str:
    return rights_desk.card(session)


def settle(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(shell.context.runner.is_idle, timeout=10_000)


@contextmanager
def late(shell: Shell, qtbot: QtBot) -> Iterator[None]:
    """Nothing is answered before the block ends."""
    settle(shell, qtbot)
    shell.context.runner.hold()
    yield
    shell.context.runner.release()
    settle(shell, qtbot)


@contextmanager
def reading_late(shell: Shell, qtbot: QtBot) -> Iterator[None]:
    """What is read comes after all that is on the writer."""
    with behind(shell, qtbot, shell.context.runner.read):
        yield


@contextmanager
def printing_late(shell: Shell, qtbot: QtBot) -> Iterator[None]:
    """Whatever takes long waits for something else that does: a backup, a check of the trail."""
    with behind(shell, qtbot, shell.context.runner.long):
        yield


@contextmanager
def behind(shell: Shell, qtbot: QtBot, thread: Callable[..., None]) -> Iterator[None]:
    """That thread is busy until the block ends."""
    settle(shell, qtbot)
    gate = threading.Event()
    thread(shell, lambda: gate.wait(60), lambda _: None)
    try:
        yield
    finally:
        gate.set()
    settle(shell, qtbot)


def show(shell: Shell, qtbot: QtBot, name: str, **arguments: str) -> Page:
    shell.go(name, dict(arguments))
    settle(shell, qtbot)
    return shell.page(name)


def test_a_step_back_to_the_list_keeps_who_is_chosen_meanwhile(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    for given in ("Anna", "Dace"):
        rights_desk.card(session, given)
    page = show(shell, qtbot, "customers")
    assert isinstance(page, CustomersPage)
    box = shell.top.search
    type_into(box, "berz")
    settle(shell, qtbot)
    shell.go("card", {"subject": ilze})
    with late(shell, qtbot):
        shell.back()
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(box, Qt.Key.Key_Down)
        at = page.ui.hits.currentIndex().row()
        assert at > 0
    assert page.ui.hits.currentIndex().row() == at
    type_into(box, "i")  # another search begins with its first line
    settle(shell, qtbot)
    assert page.ui.hits.currentIndex().row() == 0


def test_a_number_found_late_calls_nobody_back(shell: Shell, session: Session, ilze: str, qtbot: QtBot) -> None:
    number = requests.request_view(session, rights_desk.received(session, ilze).request).row.number
    show(shell, qtbot, "customers")
    type_into(shell.top.search, number)
    settle(shell, qtbot)
    with late(shell, qtbot):
        QTest.keyClick(shell.top.search, Qt.Key.Key_Return)
        shell.go("register", {})
    assert shell.place() == ("register", {})


def test_a_request_registered_late_calls_nobody_back(shell: Shell, session: Session, ilze: str, qtbot: QtBot) -> None:
    page = show(shell, qtbot, "request", subject=ilze)
    assert isinstance(page, RequestPage)
    page.new.ui.kinds.choose([Kind.ACCESS], [])
    with late(shell, qtbot):
        page.primary.click()
        shell.go("customers", {})
    assert len(requests.queue(session).rows) == 1
    assert shell.place() == ("customers", {})


def test_a_half_typed_request_comes_back_however_late_the_name_is(shell: Shell, ilze: str, qtbot: QtBot) -> None:
    page = show(shell, qtbot, "request", subject=ilze)
    assert isinstance(page, RequestPage)
    page.new.ui.kinds.choose([Kind.ACCESS], [])
    page.new.ui.wish.set_text("Everything of this year")
    show(shell, qtbot, "customers")
    with reading_late(shell, qtbot):
        shell.go("request", {"subject": ilze})
        qtbot.waitUntil(page.notice.isVisible, timeout=10_000)
    assert page.new.ui.wish.text() == "Everything of this year"
    assert page.new.ui.kinds.kinds() == (Kind.ACCESS,)


def half_typed(shell: Shell, qtbot: QtBot, ilze: str) -> ReferralPage:
    """A referral with all that has to be told."""
    page = show(shell, qtbot, "referral", subject=ilze)
    assert isinstance(page, ReferralPage)
    form = page.form
    form.doctor.set_text("dr. Sandra Liepiņa")
    form.writtenOn.set_text("18.11.2025")
    form.verbatim.set_text("OD -3,25 8,6 14,2")
    form.consent.choose(True)
    type_into(form.line.edit, "R -3,25 8,6 14,2")
    QTest.keyClick(form.line.edit, Qt.Key.Key_Return)
    return page


def test_a_half_typed_referral_comes_back_whole_however_late_its_beginning_is(
    shell: Shell, ilze: str, qtbot: QtBot
) -> None:
    page = half_typed(shell, qtbot, ilze)
    show(shell, qtbot, "customers")
    with reading_late(shell, qtbot):
        shell.go("referral", {"subject": ilze})
        qtbot.waitUntil(page.notice.isVisible, timeout=10_000)
    assert page.form.consent.answer() is True
    assert page.form.verbatim.text() == "OD -3,25 8,6 14,2"
    assert page.form.grid.inputs[Eye.RIGHT, Parameter.POWER].text() == "−3.25"
    draft = page.draft()
    assert draft is not None
    assert draft["verbatim"] == "OD -3,25 8,6 14,2"


def test_a_referral_saved_late_calls_nobody_back_and_empties_no_other(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    other = rights_desk.card(session, "Anna")
    page = half_typed(shell, qtbot, ilze)
    with late(shell, qtbot):
        page.save_referral()
        shell.go("referral", {"subject": other})
        page.form.doctor.set_text("dr. Uldis Kalējs")
    assert len(cards.open_card(session, ilze, language="en").lenses.entries) == 1
    assert shell.place() == ("referral", {"subject": other})
    assert page.form.doctor.text() == "dr. Uldis Kalējs"


def test_the_letter_asked_for_last_is_the_one_that_is_shown(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    with_key(session.desk)
    first, second = (rights_desk.received(session, ilze).request for _ in range(2))
    page = shell.page("letter")
    assert isinstance(page, LetterPage)
    shown: list[str] = []
    shell.go("letter", {"request": first, "paper": "acknowledgement"})
    first_there = shell.context.runner.write
    first_there(shell, lambda: None, lambda _: shown.append(page._paper.request if page._paper else ""))
    shell.go("letter", {"request": second, "paper": "acknowledgement"})
    settle(shell, qtbot)
    assert page._paper is not None
    assert [*shown, page._paper.request] == ["", second]


def test_the_queue_takes_the_cursor_from_nobody_who_searches_by_now(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    rights_desk.received(session, ilze)
    show(shell, qtbot, "card", subject=ilze)
    with late(shell, qtbot):
        shell.go("requests", {})
        shell.focus_search()
    page = shell.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.model.rowCount() == 1
    assert focused(shell.top.search)
    show(shell, qtbot, "customers")
    show(shell, qtbot, "requests")
    assert focused(page.ui.list)


def test_a_customer_registered_late_calls_nobody_back(shell: Shell, session: Session, ilze: str, qtbot: QtBot) -> None:
    page = show(shell, qtbot, "register")
    assert isinstance(page, RegisterPage)
    values = {"name.given": "Rasa", "name.surname": "Liepa", "phone.e164": "20 000 555"}
    for path, text in {**values, "email.address": "rasa.liepa@piemers.lv"}.items():
        page.fields.set_text(path, text)
    with late(shell, qtbot):
        page.save()
        shell.focus_search()
        type_into(shell.top.search, "ilze")
    assert shell.place() == ("customers", {})
    assert shell.top.search.text() == "ilze"
    assert focused(shell.top.search)
    assert [hit.given for hit in customers.search(session, "liepa").hits] == ["Rasa"]


def test_what_a_hold_may_cover_opens_over_no_other_card(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    other = rights_desk.card(session, "Anna")
    page = show(shell, qtbot, "card", subject=ilze)
    assert isinstance(page, CardPage)
    with reading_late(shell, qtbot):
        page.actions_menu.place_hold()
        shell.go("card", {"subject": other})
        qtbot.waitUntil(lambda: page.view is not None and page.view.subject == other)
    assert page.actions_menu.hold is None


def test_a_caller_made_out_late_leads_nobody_away(shell: Shell, session: Session, qtbot: QtBot) -> None:
    subject = full_card(session)
    referral(session, subject)
    request = rights_desk.received(session, subject).request
    page = show(shell, qtbot, "phone", subject=subject, request=request)
    assert isinstance(page, PhonePage)
    page.form.questions.fields[Question.PHONE].set_text("20000123")
    page.form.questions.fields[Question.EMAIL].set_text("ilze@piemers.lv")
    with late(shell, qtbot):
        page.submit()
        shell.go("customers", {})
    assert page.door is not None
    assert page.door.known_until is not None
    assert shell.place() == ("customers", {})


@pytest.fixture
def reports(shell: Shell, window: DeskWindow, session: Session, manager: Session, qtbot: QtBot) -> tuple[str, str]:
    """Two requests whose reports a manager may sign."""
    first = ready(session).request
    second = rights_desk.searched(session, rights_desk.card(session, "Anna")).request
    window.signed_in(rights_desk.at(manager))
    return first, second


def test_a_report_signed_late_is_not_printed_as_another(
    reports: tuple[str, str], window: DeskWindow, qtbot: QtBot
) -> None:
    first, second = reports
    shell = window.shell
    assert shell is not None
    page = show(shell, qtbot, "report", request=first)
    assert isinstance(page, ReportPage)
    window.prompts.answers.append(True)
    with late(shell, qtbot):
        page.side.ui.act.click()
        shell.go("report", {"request": second})
    assert window.prompts.asked == ["Sign the report?"]  # not where to print it
    assert page._paper is not None
    assert (page._paper.request, page._paper.signed) == (second, False)
    assert page.side.ui.act.isEnabled()
    show(shell, qtbot, "report", request=first)
    assert page._paper.request == first
    assert page._paper.signed


def test_copies_are_counted_of_the_paper_that_was_printed(
    reports: tuple[str, str], window: DeskWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = reports
    shell = window.shell
    assert shell is not None
    page = show(shell, qtbot, "report", request=first)
    assert isinstance(page, ReportPage)
    window.prompts.answers.extend([True, tmp_path / "signed.pdf", tmp_path / "again.pdf"])
    page.side.ui.act.click()
    settle(shell, qtbot)
    assert page._paper is not None
    assert page._paper.copies == 1
    with late(shell, qtbot):
        page.side.ui.act.click()
        shell.go("report", {"request": second})
    assert page._paper.request == second
    assert page._paper.copies == 0


def test_names_found_late_are_not_offered_once_a_card_is_chosen(
    shell: Shell, window: DeskWindow, manager: Session, ilze: str, qtbot: QtBot
) -> None:
    window.signed_in(manager)
    shell = shell if window.shell is None else window.shell
    page = show(shell, qtbot, "trail")
    assert isinstance(page, TrailPage)
    edit, chosen = page.ui.card.edit, "Ilze Bērziņa · …"
    edit.setFocus()
    with late(shell, qtbot):
        type_into(edit, "ilzx")
        page.open(subject=ilze, name=chosen)
    assert edit.text() == chosen
    assert page.ui.card._hint == ""


@pytest.fixture
def two(shell: Shell, session: Session, ilze: str) -> tuple[str, str]:
    """Requests whose applications are to be printed."""
    first, second = (rights_desk.received(session, ilze).request for _ in range(2))
    return first, second


def turn_to(shell: Shell, qtbot: QtBot, page: RequestPage, request: str) -> None:
    shell.go("request", {"request": request})
    qtbot.waitUntil(lambda: page.view is not None and page.view.row.request == request)


def test_an_application_made_late_is_not_printed_for_another_request(
    two: tuple[str, str], shell: Shell, window: DeskWindow, qtbot: QtBot
) -> None:
    page = show(shell, qtbot, "request", request=two[0])
    assert isinstance(page, RequestPage)
    with reading_late(shell, qtbot):
        page.application.start()
        turn_to(shell, qtbot, page, two[1])
    assert window.prompts.asked == []


def test_an_application_printed_late_is_on_record_for_its_own_request(
    two: tuple[str, str], shell: Shell, session: Session, window: DeskWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(shell, qtbot, "request", request=two[0])
    assert isinstance(page, RequestPage)
    window.prompts.answers.append(tmp_path / "application.pdf")
    with printing_late(shell, qtbot):
        page.application.start()
        qtbot.waitUntil(lambda: bool(window.prompts.asked))
        turn_to(shell, qtbot, page, two[1])
    printed = [requests.request_view(session, request).application_printed is not None for request in two]
    assert printed == [True, False]


def test_earlier_answers_found_late_are_chosen_from_for_no_other_request(
    shell: Shell, session: Session, ilze: str, qtbot: QtBot
) -> None:
    copy, complaint = (rights_desk.identified(session, ilze, GOOD, k).request for k in (Kind.COPY, Kind.COMPLAINT))
    page = show(shell, qtbot, "request", request=complaint)
    assert isinstance(page, RequestPage)
    assert isinstance(page._form, RequestAssessSimple)
    offered = list(page._form.cards)
    with reading_late(shell, qtbot):
        turn_to(shell, qtbot, page, copy)
        turn_to(shell, qtbot, page, complaint)
    assert list(page._form.cards) == offered != []
