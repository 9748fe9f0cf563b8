"""Recording a disclosure from the card: only to recipients of the policy file, only what each may get, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from optician_desk.policy.model import Recipient
from optician_desk.services import disclosures
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.record_disclosure import RecordDisclosureDialog
from optician_desk.ui.pages.card import CardPage
from tests.gui.conftest import Open
from tests.gui.registered import registered
from tests.recipients import COURIER, MAKER


@pytest.fixture
def subject(session: Session) -> str:
    return registered(session)


@pytest.fixture
def page(open_page: Open, context: Context, subject: str) -> CardPage:
    name_recipients(context, COURIER, MAKER)
    made = open_page("card", subject=subject)
    assert isinstance(made, CardPage)
    return made


def name_recipients(context: Context, *recipients: Recipient) -> None:
    desk = context.session.desk
    desk.policy = msgspec.structs.replace(desk.policy, recipients=recipients)


def tabs(page: CardPage) -> list[str]:
    return [page.form.tabs.tabText(tab) for tab in range(page.form.tabs.count())]


def begin(page: CardPage) -> RecordDisclosureDialog:
    page.form.tabs.setCurrentIndex(2)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.disclosure is not None
    assert page.disclosure.isVisible()
    return page.disclosure


def test_a_policy_without_recipients_has_no_tab_and_no_dialog(open_page: Open, context: Context, subject: str) -> None:
    name_recipients(context)
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    assert tabs(page) == ["Lenses", "Requests", "To be kept"]
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.disclosure is None


def test_every_tab_shows_its_own_part(open_page: Open, context: Context, manager: Session, subject: str) -> None:
    context.session = manager
    for recipients, last in (((), 3), ((COURIER,), 4)):
        name_recipients(context, *recipients)
        page = open_page("card", subject=subject)
        assert isinstance(page, CardPage)
        form = page.form
        assert form.stack.currentWidget() is form.lenses
        form.tabs.setCurrentIndex(last)
        assert form.stack.currentWidget() is form.looks
        form.tabs.setCurrentIndex(last - 1)
        assert form.stack.currentWidget() is form.holds
        form.tabs.setCurrentIndex(last - 2)
        assert form.stack.currentWidget() is (form.disclosures if recipients else form.requests)


def test_a_disclosure_is_recorded_by_keys_alone_and_stands_on_the_card(
    page: CardPage, subject: str, context: Context, settle: Callable[[], None]
) -> None:
    assert tabs(page) == ["Lenses", "Requests", "Disclosures", "To be kept"]
    dialog = begin(page)
    assert dialog.focusWidget() is dialog.form.recipient.editor
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(dialog.focusWidget(), key)
    assert {name for name, box in dialog.boxes.items() if box.isChecked()} == {"name", "address"}
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.on.edit
    dialog.form.on.edit.selectAll()
    QTest.keyClicks(dialog.form.on.edit, "2.11.26")
    QTest.keyClick(dialog.form.on.edit, Qt.Key.Key_Return)
    settle()
    QApplication.processEvents()
    assert not dialog.isVisible()
    with context.session.desk.store.reading() as con:
        (kept,) = disclosures.of_subject(con, subject)
    assert (kept.recipient, kept.categories, kept.on) == ("courier", ("name", "address"), date(2026, 11, 2))
    assert tabs(page)[2] == "Disclosures  1"
    (line,) = page.form.disclosures.list.model.records
    assert line.cells == ("02.11.2026", "Zīle Piegāde, SIA", "Name and surname, Delivery address")
    assert "Purpose: identifying the customer" in page.form.disclosures.whole.text()
    assert not page.form.disclosures.add.isHidden()


def test_only_what_the_recipient_may_get_is_offered_and_nothing_is_marked(page: CardPage) -> None:
    dialog = begin(page)
    assert list(dialog.boxes) == ["name", "phone", "address"]
    dialog.boxes["name"].setChecked(True)
    dialog.form.recipient.choose("maker")
    assert list(dialog.boxes) == ["lenses"]
    assert not dialog.boxes["lenses"].isChecked()
    dialog.form.recipient.choose("courier")
    assert not any(box.isChecked() for box in dialog.boxes.values())


def test_what_is_missing_or_wrong_is_said_at_its_place(
    page: CardPage, subject: str, context: Context, settle: Callable[[], None]
) -> None:
    dialog = begin(page)
    dialog.form.save.click()
    settle()
    assert dialog.form.categoriesError.text() == "Say which data were handed over."
    assert dialog.form.categoriesError.isVisible()
    dialog.boxes["phone"].setChecked(True)
    assert not dialog.form.categoriesError.isVisible()
    for typed, said in (
        ("", "Type the day, for example 22.11.2026."),
        ("soon", "This is not a date. Write it like 22.11.2026."),
        ("01.01.2999.", "The day cannot be in the future."),
    ):
        dialog.form.on.set_text(typed)
        dialog.form.save.click()
        settle()
        assert dialog.form.on.message() == said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    with context.session.desk.store.reading() as con:
        assert disclosures.of_subject(con, subject) == ()


def test_a_recipient_that_gets_nothing_any_more_stays_readable(
    open_page: Open, context: Context, session: Session, subject: str
) -> None:
    name_recipients(context, COURIER)
    disclosures.record(session, subject, "courier", ["name"], "serve", date(2026, 11, 2))
    name_recipients(context, msgspec.structs.replace(COURIER, retired=True))
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    (line,) = page.form.disclosures.list.model.records
    assert "Zīle Piegāde, SIA" in line.cells
    assert page.form.disclosures.add.isHidden()
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.disclosure is None
