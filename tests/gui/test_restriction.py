"""A restricted card on the screen: no value, the reason, and the way out of it with the letter before (GDPR Art. 18)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from optician_desk.services import cards, restricting
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.restriction import LiftingDialog, RestrictDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.value_block import ValueBlock
from tests.gui.conftest import Open
from tests.report_desk import with_key
from tests.rights_desk import at, card

Settle = Callable[[], None]


@pytest.fixture
def subject(session: Session) -> str:
    return card(at(session))


@pytest.fixture
def locked(session: Session, subject: str) -> str:
    restricting.restrict_card(session, subject, "accuracy_contested")
    return subject


def opened(open_page: Open, subject: str) -> CardPage:
    page = open_page("card", subject=subject)
    assert isinstance(page, CardPage)
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_it_is_restricted_from_the_menu_by_keys(
    open_page: Open, session: Session, subject: str, settle: Settle
) -> None:
    page = opened(open_page, subject)
    assert "20 000 123" in words(page)
    page.actions_menu.restrict.trigger()
    dialog = page.actions_menu.restriction
    assert isinstance(dialog, RestrictDialog)
    field = dialog.fields["restriction_ground"]
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    settle()
    assert field.message() == "Choose on what ground the processing is restricted."
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    QApplication.processEvents()
    assert not dialog.isVisible()
    assert page.form.restriction.isVisible()
    assert "20 000 123" not in words(page)
    assert cards.open_card(session, subject).hidden


def test_a_locked_card_shows_why_and_nothing_else(open_page: Open, context: Context, locked: str) -> None:
    page = opened(open_page, locked)
    said = words(page)
    assert "the accuracy of the data is contested" in said
    assert "20 000 123" not in said
    tabs = page.form.tabs
    assert [tabs.tabText(tab) for tab in range(tabs.count()) if tabs.isTabVisible(tab)] == ["Requests", "To be kept"]
    menu = page.actions_menu
    assert not any(one.isEnabled() for one in (menu.referral, menu.phone, menu.disclose, menu.restrict))
    assert menu.request.isEnabled()
    assert menu.keep.isEnabled()
    went: list[str] = []
    context.navigated.connect(lambda name, _arguments: went.append(name))
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert went == []


def test_for_a_claim_the_values_are_read_and_not_changed(open_page: Open, locked: str, settle: Settle) -> None:
    page = opened(open_page, locked)
    page.form.restriction.claim.click()
    settle()
    QApplication.processEvents()
    assert "20 000 123" in words(page)
    assert not page.form.consents.isEnabled()
    blocks = page.form.left.findChildren(ValueBlock)
    assert [block.edit.isVisible() for block in blocks] == [False] * 4
    assert page.view is not None
    assert page.view.contact


def test_it_is_lifted_after_the_letter_and_only_then(
    open_page: Open,
    context: Context,
    prompts: Prompts,
    session: Session,
    manager: Session,
    locked: str,
    settle: Settle,
) -> None:
    with_key(session.desk)
    page = opened(open_page, locked)
    assert not page.form.restriction.announce.isVisible()
    context.session = manager
    page = opened(open_page, locked)
    assert not page.form.restriction.lift.isVisible()
    page.form.restriction.announce.click()
    dialog = page.actions_menu.restriction
    assert isinstance(dialog, LiftingDialog)
    reason, how = dialog.fields["reason"], dialog.fields["how"]
    assert isinstance(reason, ChoiceField)
    assert isinstance(how, ChoiceField)
    dialog.save.click()
    settle()
    assert reason.has_error()
    reason.choose("accuracy_verified")
    dialog.save.click()
    settle()
    assert how.has_error()
    how.box.setCurrentIndex(1)
    dialog.save.click()
    settle()
    QApplication.processEvents()
    assert "the accuracy has been verified" in words(page.form.restriction)
    with session.desk.store.reading() as con:
        (paper,) = con.exec_driver_sql("SELECT paper FROM letter").scalars()
    assert paper == "lifting_notice"
    prompts.answers.append(True)
    page.form.restriction.lift.click()
    settle()
    QApplication.processEvents()
    assert not page.form.restriction.isVisible()
    assert "20 000 123" in words(page)
