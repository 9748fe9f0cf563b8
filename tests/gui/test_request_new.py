"""Receiving a request: typed like a person, with letters of every kind; dates while typing; errors at the field; drafts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.request import RequestPage
from tests.gui.conftest import Open, type_into
from tests.gui.focus import focused
from tests.rights_desk import at, card, received

Settle = Callable[[], None]
Visits = list[tuple[str, dict[str, object]]]


@pytest.fixture
def visits(context: Context) -> Visits:
    found: Visits = []
    context.navigated.connect(lambda page, arguments: found.append((page, arguments)))
    return found


def opened(open_page: Open, **arguments: object) -> RequestPage:
    page = open_page("request", **arguments)
    assert isinstance(page, RequestPage)
    return page


def enter(page: RequestPage) -> None:
    widget = page.focusWidget() or page
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_a_stranger_is_received_by_keyboard_alone(
    session: Session, open_page: Open, settle: Settle, visits: Visits, qtbot: QtBot
) -> None:
    at(session)
    page = opened(open_page)
    ui = page.new.ui
    qtbot.waitUntil(ui.given.edit.hasFocus)
    type_into(ui.given.edit, "Elīna Ķērpja")
    QTest.keyClick(ui.given.edit, Qt.Key.Key_Tab)
    assert focused(ui.surname.edit)
    type_into(ui.surname.edit, "Kļaviņa-Strazdiņa")
    QTest.keyClick(ui.surname.edit, Qt.Key.Key_Tab)
    type_into(ui.contact.edit, "elina@piemers.lv")
    QTest.keyClick(ui.contact.edit, Qt.Key.Key_Tab)
    assert focused(ui.kinds.rows[Kind.ACCESS])
    QTest.keyClick(ui.kinds.rows[Kind.ACCESS], Qt.Key.Key_Space)
    enter(page)
    settle()
    row = requests.queue(session).rows[0]
    assert (row.given, row.surname, row.number) == ("Elīna Ķērpja", "Kļaviņa-Strazdiņa", "OG1-2026-0001")
    assert visits == [("request", {"request": row.request})]


def test_a_customer_is_received_from_the_card(session: Session, open_page: Open, settle: Settle) -> None:
    at(session)
    subject = card(session)
    page = opened(open_page, subject=subject)
    assert not page.new.ui.given.isVisible()
    assert page.new.ui.known.isVisible()
    assert focused(page.new.ui.kinds.rows[Kind.ACCESS])
    QTest.keyClick(page.new.ui.kinds.rows[Kind.ACCESS], Qt.Key.Key_Space)
    page.new.ui.language.choose("en")
    enter(page)
    settle()
    row = requests.queue(session).rows[0]
    assert (row.subject, row.has_card) == (subject, True)
    assert requests.request_view(session, row.request).language == "en"


def test_the_dates_follow_the_day_that_is_typed(session: Session, open_page: Open, settle: Settle) -> None:
    page = opened(open_page) if at(session) else None
    assert page is not None
    shown = page.ui.dates._days
    assert (shown["target"].text(), shown["outer"].text()) == ("23.12.2026", "28.12.2026")
    page.new.ui.received.edit.clear()
    type_into(page.new.ui.received.edit, "18.10.26")
    settle()
    assert (shown["target"].text(), shown["outer"].text()) == ("17.11.2026", "19.11.2026")


def test_errors_stand_at_the_field_and_nothing_is_lost(
    session: Session, open_page: Open, settle: Settle, visits: Visits
) -> None:
    at(session)
    page = opened(open_page)
    ui = page.new.ui
    enter(page)
    settle()
    assert ui.kinds.error() == "Choose what is asked for: at least one right."
    ui.kinds.rows[Kind.ERASURE].click()
    assert ui.kinds.error() == ""
    enter(page)
    settle()
    assert ui.given.message() == "Enter the name and surname of the requester."
    type_into(ui.given.edit, "Jānis")
    assert not ui.given.has_error()
    type_into(ui.surname.edit, "Ozols")
    type_into(ui.contact.edit, "2000")
    enter(page)
    settle()
    assert ui.contact.message().startswith("A Latvian phone number has 8 digits")
    assert focused(ui.contact.edit)
    assert page.new.missing() == ["Still to be corrected: phone or e-mail"]
    type_into(ui.contact.edit, "1")
    assert page.new.missing() == []
    ui.contact.set_text("20 000 456")
    ui.received.set_text("never")
    enter(page)
    assert ui.received.message() == "This is not a date. Write it like 22.11.2026."
    ui.received.set_text("")
    enter(page)
    assert ui.received.message() == "Enter the day of receipt like 24.11.2026."
    ui.received.set_day(date(2027, 1, 1))
    enter(page)
    settle()
    assert ui.received.message() == "The day of receipt cannot be in the future."
    assert ui.surname.text() == "Ozols"
    assert visits == []


def test_identity_data_are_refused_in_every_field(session: Session, open_page: Open, settle: Settle) -> None:
    at(session)
    page = opened(open_page)
    page.new.ui.given.set_text("Jānis")
    page.new.ui.surname.set_text("328673-00679")
    page.new.ui.contact.set_text("20 000 456")
    page.new.ui.kinds.choose([Kind.ACCESS])
    enter(page)
    settle()
    assert page.new.ui.surname.has_error()
    assert requests.queue(session).rows == ()


def test_a_draft_brings_everything_back(session: Session, open_page: Open) -> None:
    at(session)
    page = opened(open_page)
    assert page.draft() is None
    type_into(page.new.ui.given.edit, "Žanis")
    page.new.ui.language.choose("en")
    page.new.ui.kinds.choose([Kind.ERASURE, Kind.COMPLAINT])
    page.new.ui.channel.choose("post")
    kept = page.draft()
    assert kept is not None
    again = opened(open_page)
    again.restore(kept)
    assert again.new.ui.given.text() == "Žanis"
    assert again.new.ui.language.key() == "en"
    assert again.new.ui.kinds.kinds() == (Kind.ERASURE, Kind.COMPLAINT)
    assert again.new.ui.channel.key() == "post"
    assert again.new.ui.received.day() == date(2026, 11, 24)


def test_several_rights_by_e_mail_for_a_child(session: Session, open_page: Open, settle: Settle) -> None:
    at(session)
    subject = card(session)
    page = opened(open_page, subject=subject)
    ui = page.new.ui
    assert not ui.representativeGiven.isVisible()
    for kind in (Kind.ERASURE, Kind.PORTABILITY):
        ui.kinds.rows[kind].click()
    ui.madeBy.choose("parent")
    ui.channel.choose("email")
    assert ui.channelNote.text().startswith("The time runs from the day of the e-mail")
    enter(page)
    settle()
    assert ui.representativeGiven.message() == "Enter the name and surname of whoever acts for the customer."
    type_into(ui.representativeGiven.edit, "Dace")
    type_into(ui.representativeSurname.edit, "Bērziņa")
    ui.wish.edit.setPlainText("Lūdzu dzēst visu un atsūtīt man kopiju.")
    page.primary.click()
    settle()
    rows = requests.of_subject(session, subject)
    assert {row.kind for row in rows} == {Kind.ERASURE, Kind.PORTABILITY}
    assert {row.channel for row in rows} == {Origin.EMAIL}
    shown = requests.request_view(session, rows[0].request)
    assert (shown.made_by, shown.representative) == (GivenBy.PARENT, ("Dace", "Bērziņa"))
    assert shown.wish == "Lūdzu dzēst visu un atsūtīt man kopiju."
    assert shown.row.step is Step.IDENTITY


def test_a_withdrawal_names_the_consents(session: Session, open_page: Open, settle: Settle) -> None:
    at(session)
    subject = card(session)
    page = opened(open_page, subject=subject)
    kinds = page.new.ui.kinds
    assert not next(iter(kinds.consents.values())).isVisible()
    kinds.rows[Kind.WITHDRAWAL].click()
    enter(page)
    settle()
    assert kinds.error() == "Choose which consents are withdrawn."
    kinds.consents["offers"].click()
    enter(page)
    settle()
    row = requests.of_subject(session, subject)[0]
    assert (row.kind, row.step) == (Kind.WITHDRAWAL, Step.ANSWER)


def test_a_new_request_can_be_given_up(open_page: Open, session: Session, context: Context, settle: Settle) -> None:
    went: list[bool] = []
    context.went_back.connect(lambda: went.append(True))
    page = opened(open_page)
    assert (page.secondary.text(), page.secondary.property("keyHint"), page.secondary.isVisible()) == (
        "Cancel",
        "Esc",
        True,
    )
    QTest.keyClick(page.secondary, Qt.Key.Key_Space)
    assert went == [True]
    page.open(request=received(at(session), card(session)).request)
    settle()
    assert page.secondary.property("keyHint") == ""
