"""Marking what must be kept from the card: by keys alone, what is wrong at its place, and a manager's release."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from optician_desk.domain.hold_view import HoldLine, NewHold
from optician_desk.services import holds
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.hold import WHOLE, HoldDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.prompts import Prompts
from tests.gui.conftest import Open, type_into
from tests.rights_desk import TODAY, at, card

Settle = Callable[[], None]


@pytest.fixture
def subject(session: Session) -> str:
    return card(at(session))


@pytest.fixture
def page(open_page: Open, subject: str) -> CardPage:
    made = open_page("card", subject=subject)
    assert isinstance(made, CardPage)
    return made


def begin(page: CardPage, settle: Settle) -> HoldDialog:
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle()
    dialog = page.actions_menu.hold
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def lines(session: Session, subject: str) -> tuple[HoldLine, ...]:
    with session.desk.store.reading() as con:
        return holds.of_subject(con, subject, session.desk.policy, "en", TODAY)


def test_a_value_is_held_by_keys_alone_and_stands_on_the_card(
    page: CardPage, session: Session, subject: str, settle: Settle
) -> None:
    dialog = begin(page, settle)
    assert list(dialog.boxes) == [WHOLE, "name:name", "phone:phone"]
    assert dialog.focusWidget() is dialog.boxes[WHOLE]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(dialog.focusWidget(), key)
    assert dialog.form.criterion.key() == "claims"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    type_into(dialog.form.reasoning.edit, "Prasība tiesā par bojātām lēcām")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.form.until.edit, "24.11.2027")
    QTest.keyClick(dialog.form.until.edit, Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    (kept,) = lines(session, subject)
    assert (kept.covers, kept.until, kept.keeps) == ("Mobile phone number", date(2027, 11, 24), True)
    page.form.tabs.setCurrentIndex(2)
    assert page.form.tabs.tabText(2) == "To be kept  1"
    (record,) = page.form.holds.list.model.records
    assert record.cells[:2] == ("24.11.2027", "Mobile phone number")
    assert "Prasība tiesā par bojātām lēcām" in page.form.holds.whole.text()
    assert not page.form.holds.release.isVisible()  # that it is needed no longer is for a manager to say


def test_the_whole_card_leaves_nothing_to_choose(page: CardPage, settle: Settle) -> None:
    dialog = begin(page, settle)
    assert dialog.covers() is None
    dialog.boxes["name:name"].setChecked(True)
    assert dialog.covers() == ("name:name",)
    dialog.boxes[WHOLE].setChecked(True)
    assert dialog.covers() == ()
    assert not dialog.boxes["name:name"].isEnabled()


def test_what_is_missing_or_wrong_is_said_at_its_place(
    page: CardPage, session: Session, subject: str, settle: Settle
) -> None:
    dialog = begin(page, settle)
    form = dialog.form
    form.save.click()
    assert form.coversError.isVisible()
    dialog.boxes[WHOLE].setChecked(True)
    assert not form.coversError.isVisible()
    for typed, said in (
        ("", "Type the last day of keeping, for example 22.11.2027."),
        ("tomorrow", "This is not a date. Write it like 22.11.2026."),
        ("1.1.2206", "At most 10 years ahead. What must be kept longer can be prolonged then."),
        ("1.1.2020", "The last day of keeping cannot be in the past."),
    ):
        form.criterion.choose("claims")
        form.reasoning.set_text("Prasība")
        form.until.set_text(typed)
        form.save.click()
        settle()
        assert form.until.message() == said
    form.criterion.choose("")
    form.save.click()
    settle()
    assert form.criterion.message() == "Choose for what reason the data must be kept."
    assert dialog.focusWidget() is form.criterion.editor
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert lines(session, subject) == ()


def test_a_manager_releases_and_is_asked_first(
    open_page: Open,
    context: Context,
    prompts: Prompts,
    session: Session,
    manager: Session,
    subject: str,
    settle: Settle,
) -> None:
    holds.place(session, subject, NewHold("claims", "Prasība", date(2027, 11, 24)))
    context.session = manager
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    page.form.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    assert page.form.holds.release.isVisible()
    prompts.answers += [False, True]
    page.form.holds.release.click()
    settle()
    assert lines(session, subject)[0].keeps
    page.form.holds.release.click()
    settle()
    assert not lines(session, subject)[0].keeps
    (record,) = page.form.holds.list.model.records
    assert record.state is not None
    assert record.state[0] == "Released"
    assert not page.form.holds.release.isVisible()


def test_a_card_without_any_says_what_a_hold_is_for(page: CardPage) -> None:
    page.form.tabs.setCurrentIndex(2)
    empty = page.form.holds.list.empty
    assert "keeps data from being erased" in empty.text()
    assert empty.button.text() == "Keep longer"
