"""The trail: newest first, by person, by card, more while scrolling, and the check of the chain in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from optician_desk.domain.staff import Permission
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import ADDRESS, NAME
from optician_desk.ui.context import Context
from optician_desk.ui.models.trail_lines import CARD, FIELDS, TASK, WHO
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.trail import TrailPage

Open = Callable[..., Page]


def register(session: Session, given: str, surname: str) -> str:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": given, "surname": surname})
    return subject


@pytest.fixture
def page(session: Session, manager: Session, context: Context, open_page: Open) -> TrailPage:
    register(session, "Ilze", "Bērziņa")
    register(manager, "Jānis", "Ozols")
    context.session = manager
    made = open_page("trail")
    assert isinstance(made, TrailPage)
    return made


def cell(page: TrailPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column)))


def test_newest_first_with_person_task_card_and_values(page: TrailPage) -> None:
    assert cell(page, 0, WHO) == "Jānis Egle, manager"
    assert cell(page, 0, TASK) == "registered the customer"
    assert cell(page, 0, CARD) == "Jānis Ozols"
    assert "urname" in cell(page, 0, FIELDS)
    assert cell(page, 1, CARD) == "Ilze Bērziņa"


def test_what_is_long_has_two_lines_and_stands_whole_in_the_tool_tip(
    page: TrailPage, session: Session, settle: Callable[[], None]
) -> None:
    with session.task(Permission.REGISTER, "register") as work:
        work.subject = work.new_subject()
        work.add(NAME, "name", {"given": "<i>Ieva</i>", "surname": "Liepa"})
        work.add(ADDRESS, "address", {"street": "Parka iela 1", "city": "Ogre", "postcode": "LV-5001", "country": "LV"})
    page.open()
    settle()
    table = page.ui.lines
    values = page.model.index(0, FIELDS)
    assert table.visualRect(values).width() > 220
    assert table.fontMetrics().horizontalAdvance(cell(page, 0, FIELDS)) > table.visualRect(values).width()
    assert table.wordWrap()
    role = Qt.ItemDataRole.ToolTipRole
    assert page.model.data(values, role) == f"<qt>{cell(page, 0, FIELDS)}</qt>"
    assert page.model.data(page.model.index(0, CARD), role) == "<qt>&lt;i&gt;Ieva&lt;/i&gt; Liepa</qt>"


def test_one_person_s_entries(page: TrailPage, session: Session, settle: Callable[[], None]) -> None:
    page.ui.person.choose(session.staff_id)
    settle()
    assert {cell(page, row, WHO) for row in range(page.model.rowCount())} == {"Anna Kalniņa, front desk"}
    assert page.ui.everything.isVisible()
    page.ui.everything.click()
    settle()
    assert cell(page, 0, WHO) == "Jānis Egle, manager"


def test_one_card_s_entries_by_name_and_by_enter(page: TrailPage, settle: Callable[[], None]) -> None:
    page.ui.lines.activated.emit(page.model.index(1, CARD))
    assert page.dialog is not None
    page.dialog.entries.click()
    settle()
    assert page.model.rowCount() == 1
    assert page.ui.card.text() == "Ilze Bērziņa"
    page.open()
    settle()
    page.ui.card.edit.setFocus()
    page.ui.card.edit.setText("ozols")
    page.ui.card.edit.textEdited.emit("ozols")
    settle()
    completer = page.ui.card.edit.completer()
    assert completer is not None
    completer.activated.emit(completer.completionModel().index(0, 0).data())
    settle()
    assert [cell(page, row, CARD) for row in range(page.model.rowCount())] == ["Jānis Ozols"]
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_the_chain_is_checked_and_said(page: TrailPage, settle: Callable[[], None]) -> None:
    page.check.click()
    assert not page.check.isEnabled()
    settle()
    assert page.ui.chain.words().startswith("The chain is intact")
    assert page.check.isEnabled()
    assert cell(page, 0, TASK) == "checked the trail"


def test_a_changed_value_is_found(page: TrailPage, manager: Session, settle: Callable[[], None]) -> None:
    raw = manager.desk.store.own_connection(reader=False)
    triggers = [
        row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'name'")
    ]
    for name in triggers:
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute("UPDATE name SET surname = 'Liepa' WHERE surname = 'Ozols'")
    raw.commit()
    raw.close()
    page.check.click()
    settle()
    assert "does not agree" in page.ui.chain.words()


def test_more_is_read_while_scrolling(
    session: Session, manager: Session, context: Context, open_page: Open, settle: Callable[[], None]
) -> None:
    for _ in range(205):
        session.note(Permission.SEE_CARD, "open_card", "0" * 32)
    context.session = manager
    page = open_page("trail")
    assert isinstance(page, TrailPage)
    assert page.model.rowCount() == 200
    assert page.model.canFetchMore(QModelIndex())
    page.model.fetchMore(QModelIndex())
    settle()
    assert page.model.rowCount() == page.model.total()
    assert not page.model.canFetchMore(QModelIndex())
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "No."


def test_enter_shows_the_entry_and_its_card_only_on_demand(
    page: TrailPage, context: Context, manager: Session, settle: Callable[[], None]
) -> None:
    gone: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: gone.append((name, arguments)))
    table = page.ui.lines
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.dialog is not None
    assert ("Who", "Jānis Egle, manager") in page.dialog.rows.rows()
    assert ("Card", "Jānis Ozols") in page.dialog.rows.rows()
    assert gone == []
    QTest.keyClick(page.dialog, Qt.Key.Key_Return)  # the entries of this card alone
    settle()
    assert page.model.rowCount() == 1
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.dialog is not None
    assert not page.dialog.entries.isVisible()
    QTest.keyClick(page.dialog, Qt.Key.Key_Return)  # now the card itself
    assert [name for name, _ in gone] == ["card"]


def test_an_entry_without_a_card_leads_nowhere(page: TrailPage, settle: Callable[[], None]) -> None:
    page.check.click()
    settle()
    QTest.keyClick(page.ui.lines, Qt.Key.Key_Return)
    assert page.dialog is not None
    assert ("Action", "checked the trail") in page.dialog.rows.rows()
    assert not page.dialog.card.isVisible()
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
