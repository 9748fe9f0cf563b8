"""The page of a customer: what is shown, what is changed there, and that it is said in words as well as in colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.referral_form import EyeForm, ReferralForm
from optician_desk.services import cards, referrals, trail
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.models.lens_entries import FIRST_VALUE, SOURCE
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.widgets.field import LineField
from optician_desk.ui.widgets.value_block import ValueBlock
from tests.gui.conftest import Open, type_into
from tests.gui.registered import registered
from tests.rights_desk import at, card, received

P = Parameter


@pytest.fixture
def subject(session: Session) -> str:
    return registered(session)


@pytest.fixture
def one_referral(session: Session, subject: str) -> None:
    right = {P.POWER: "-3,00", P.BASE_CURVE: "8,6", P.DIAMETER: "14,2"}
    form = ReferralForm(
        doctor="dr. Sandra Liepiņa",
        practice="",
        written_on=referrals.today(session),
        arrived="paper",
        verbatim="OD -3.00 8.6 14.2",
        eyes={Eye.RIGHT: EyeForm(right)},
        consent=True,
    )
    referrals.save_referral(session, subject, form)


@pytest.fixture
def lenses(session: Session, subject: str) -> None:
    day = referrals.today(session)
    right = {P.POWER: "-3,00", P.BASE_CURVE: "8,6", P.DIAMETER: "14,2", P.CYLINDER: "-1,25", P.AXIS: "170"}
    form = ReferralForm(
        doctor="dr. Sandra Liepiņa",
        practice="",
        written_on=day - timedelta(days=400),
        arrived="paper",
        verbatim="OD -3.00 8.6 14.2 -1.25 x 170",
        eyes={Eye.RIGHT: EyeForm(right)},
        consent=True,
    )
    referrals.save_referral(session, subject, form)
    newer = {Eye.RIGHT: EyeForm(right | {P.POWER: "-3,25"}), Eye.LEFT: EyeForm(right | {P.AXIS: "0"})}
    referrals.save_referral(session, subject, replace(form, written_on=day, verbatim="OD -3,25\nOS ax 0", eyes=newer))


@pytest.fixture
def page(open_page: Open, subject: str, qtbot: QtBot) -> CardPage:
    made = open_page("card", subject=subject)
    assert isinstance(made, CardPage)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_each_value_stands_with_its_source(page: CardPage, session: Session) -> None:
    said = words(page)
    assert page.header.title() == "Ilze Bērziņa"
    assert "20 000 412" in said
    assert "ilze.berzina@piemers.lv" in said
    assert said.count("In person · ") == 3
    assert said.count(session.name) == 3
    assert "not given" in said


def test_every_opening_is_on_record(page: CardPage, manager: Session, subject: str) -> None:
    assert [line.task for line in trail.page(manager, subject=subject).lines] == ["open_card", "register"]


def test_a_value_is_corrected_by_keys_and_the_earlier_one_stays_on_demand(
    page: CardPage, settle: Callable[[], None]
) -> None:
    block = page.findChildren(ValueBlock)[0]
    QTest.keyClick(block.edit, Qt.Key.Key_Space)
    dialog = page.dialog
    assert dialog is not None
    surname = dialog.fields["name.surname"]
    assert isinstance(surname, LineField)
    surname.edit.selectAll()
    type_into(surname.edit, "Kalniņa-Bērziņa")
    QTest.keyClick(surname.edit, Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    assert page.header.title() == "Ilze Kalniņa-Bērziņa"
    changed = next(block for block in page.findChildren(ValueBlock) if block.isVisible())
    assert page.window().focusWidget() is changed.edit
    assert "Ilze Bērziņa" not in words(changed)
    QTest.keyClick(changed.more, Qt.Key.Key_Space)
    assert "Ilze Bērziņa" in words(changed)


def test_a_consent_is_one_movement_of_a_switch(
    page: CardPage, settle: Callable[[], None], session: Session, subject: str
) -> None:
    switch = page.form.consents.switches["offers", "email"]
    assert switch.accessibleName() == "Offers, e-mail"
    for given in (True, False):
        QTest.keyClick(switch, Qt.Key.Key_Space)
        settle()
        row = next(row for row in cards.open_card(session, subject).consents if row.purpose == "offers")
        assert row.states[0].given is given
        assert switch.isChecked() is given
        assert session.name in switch.accessibleDescription()


def test_a_consent_to_email_without_an_address_is_said_at_once(
    open_page: Open, session: Session, settle: Callable[[], None]
) -> None:
    page = open_page("card", subject=registered(session, email=""))
    assert isinstance(page, CardPage)
    consents = page.form.consents
    assert not consents.no_reach.words()
    QTest.keyClick(consents.switches["offers", "email"], Qt.Key.Key_Space)
    settle()
    assert "no e-mail address yet" in consents.no_reach.words()
    assert consents.switches["offers", "email"].isChecked()


@pytest.mark.usefixtures("lenses")
def test_withdrawing_the_lens_consent_asks_and_then_shows_nothing_more(
    open_page: Open, subject: str, prompts: Prompts, settle: Callable[[], None]
) -> None:
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    switch = page.form.lensConsent.switch
    prompts.answers.extend([False, True])
    QTest.keyClick(switch, Qt.Key.Key_Space)
    settle()
    assert switch.isChecked()
    assert "OS ax 0" in words(page)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    settle()
    assert not switch.isChecked()
    assert "OS ax 0" not in words(page)
    assert "The customer withdrew the consent" in words(page)
    assert page.form.lenses.model is not None
    assert page.form.lenses.model.rowCount() == 0


def test_giving_the_lens_consent_shows_its_wording(
    page: CardPage, prompts: Prompts, settle: Callable[[], None]
) -> None:
    prompts.answers.append(True)
    QTest.keyClick(page.form.lensConsent.switch, Qt.Key.Key_Space)
    settle()
    assert prompts.asked == ["Does the customer agree explicitly?"]
    assert page.view is not None
    assert page.view.lens_consent is not None
    assert page.view.lens_consent.states[0].given is True


def test_a_referral_without_a_date_says_so(open_page: Open, session: Session, subject: str) -> None:
    form = ReferralForm("dr. Sandra Liepiņa", "", None, "paper", "OD -3.00", {}, consent=True, undated=True)
    referrals.save_referral(session, subject, replace(form, eyes={Eye.RIGHT: EyeForm({}, ask_doctor=True)}))
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    model = page.form.lenses.model
    assert model is not None
    assert str(model.index(0, 0).data()).startswith("no date")


@pytest.mark.usefixtures("lenses")
def test_lenses_newest_first_and_changes_said_in_words(open_page: Open, subject: str) -> None:
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    model = page.form.lenses.model
    assert model is not None
    assert page.form.lenses.table.horizontalHeader().isVisible()
    said = [str(model.index(row, FIRST_VALUE).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert said == ["OD PWR −3.25 changed; OS PWR no value", "OD PWR −3.00"]
    assert "in force" in str(model.index(0, 0).data())
    assert "in force" not in str(model.index(1, 0).data())
    assert "dr. Sandra Liepiņa" in str(model.index(0, SOURCE).data())
    assert "ask the doctor" in str(model.index(0, SOURCE + 1).data())
    assert "OD -3,25\nOS ax 0" in words(page)
    assert page.form.lenses.changed.isVisible()
    QTest.keyClick(page.form.lenses.table, Qt.Key.Key_Down)
    assert "OD -3.00 8.6 14.2 -1.25 x 170" in words(page)
    assert "Ask the doctor" in page.form.lenses.table.itemDelegate()._ask_doctor  # type: ignore[attr-defined]


@pytest.mark.usefixtures("one_referral")
def test_one_referral_has_changed_nothing_and_its_source_has_room(page: CardPage) -> None:
    panel = page.form.lenses
    assert not panel.changed.isVisible()
    assert panel.table.isVisible()
    model = panel.model
    assert model is not None
    for wide, source in ((900, 145), (640, 145), (560, 105)):
        panel.table.setFixedWidth(wide)
        columns = [panel.table.columnWidth(column) for column in range(model.columnCount())]
        assert columns[SOURCE] >= source
        assert sum(columns) <= panel.table.viewport().width()


def test_an_empty_history_teaches(page: CardPage, context: Context, subject: str) -> None:
    gone: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: gone.append((name, arguments)))
    assert page.form.lenses.empty.text() == "There are no lens parameters yet. Add a referral (Ctrl+R)."
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert gone == [("referral", {"subject": subject}), ("request", {"subject": subject})]


def test_the_notice_is_recorded(page: CardPage, settle: Callable[[], None]) -> None:
    assert "not given yet" in words(page.form.noticeRow)
    page.form.noticeRow.record.menu().actions()[0].trigger()
    settle()
    assert "not given yet" not in words(page.form.noticeRow)
    assert page.form.noticeRow.record.isHidden()


def test_the_notice_is_printed_and_counts_as_given(
    page: CardPage, prompts: Prompts, settle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    prompts.answers.append(tmp_path / "notice.pdf")
    offered = page.form.noticeRow.print_link.menu().actions()
    assert [action.text() for action in offered] == [
        "In Latvian",
        "In English",
    ]  # the shop's first; the screens speak English
    offered[0].trigger()
    qtbot.waitUntil(page.form.noticeRow.print_link.isHidden, timeout=20_000)
    settle()
    assert (tmp_path / "notice.pdf").stat().st_size > 1000
    assert page.view is not None
    assert page.view.notice is not None
    assert page.view.notice.how == "printed and handed over"
    assert page.view.notice.language == "Latvian"


def test_a_request_is_listed_and_opens(
    open_page: Open, context: Context, session: Session, subject: str, settle: Callable[[], None]
) -> None:
    request = received(at(session), subject)
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    page.form.tabs.setCurrentIndex(1)
    (record,) = page.form.requests.model.records
    assert record.cells == (request.number, "Access to data", "24.11.2026", "23.12.2026")
    assert record.state is not None
    assert record.state[0] == "Open"
    gone: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: gone.append((name, arguments)))
    QTest.keyClick(page.form.requests.view, Qt.Key.Key_Return)
    assert gone == [("request", {"request": request.request})]
    page.open(subject=subject)  # a step back finds the list that was left
    settle()
    assert page.form.stack.currentIndex() == 1
    page.open(subject=card(session, "Dace", "Ozoliņa", "+37120000777"))  # somebody else's card begins at its beginning
    settle()
    assert page.form.stack.currentIndex() == 0


def test_who_looked_is_for_managers(
    page: CardPage, open_page: Open, context: Context, manager: Session, subject: str, settle: Callable[[], None]
) -> None:
    assert page.form.tabs.count() == 3
    context.session = manager
    other = open_page("card", subject=subject)
    assert isinstance(other, CardPage)
    assert other.form.tabs.count() == 4
    other.form.tabs.setCurrentIndex(3)
    settle()
    assert [record.cells[1:] for record in other.form.looks.model.records] == [
        ("Jānis Egle", "opened the card"),
        ("Anna Kalniņa", "opened the card"),
        ("Anna Kalniņa", "registered the customer"),
    ]


def test_a_card_that_is_gone_says_so(open_page: Open, context: Context) -> None:
    said: list[str] = []
    context.refused.connect(said.append)
    open_page("card", subject="0" * 32)
    assert said == ["There is no such card any more. Search for the customer again."]


def test_a_long_name_is_shortened_in_the_middle_and_whole_below(
    page: CardPage, settle: Callable[[], None], session: Session, subject: str
) -> None:
    long = {"given": "Aleksandra Maksimiliāna Elizabete Katrīna", "surname": "Kalniņa-Bērziņa-Vītoliņa-Ozoliņa"}
    view = cards.correct(session, subject, "name", "name", long, language="en")
    page.show_card(view)
    assert "…" in page.header.shown_title()
    assert page.header.title() == view.name
    assert page.header.minimumSizeHint().width() <= page.width()
    assert view.name in words(page)
