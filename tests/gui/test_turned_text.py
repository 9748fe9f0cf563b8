"""A pasted sign that turns the text round is kept, said at the field, and seen on every screen instead of obeyed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.registration import Entered, Registration
from optician_desk.domain.turned_text import shown_text, turning_signs
from optician_desk.services import cards, customers, trail
from optician_desk.services.session import Session
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.widgets.field import LineField
from tests.gui.conftest import type_into
from tests.rights_desk import at

GIVEN, SURNAME = "Š\u202eilze", "\u200fBērziņa\u2069"


@pytest.fixture
def subject(session: Session) -> str:
    values = {"name.given": GIVEN, "name.surname": SURNAME, "phone.e164": "20 000 412", "email.address": "i@piemers.lv"}
    return customers.register(at(session), Registration(tuple(Entered(*value) for value in values.items()))).subject


def test_marks_stay_and_what_turns_is_named() -> None:
    assert shown_text("a\u202ecba\u2066") == "a[U+202E]cba[U+2066]"
    assert turning_signs("a\u202ecba\u2066\u202e") == "[U+202E] [U+2066]"
    for marks in ("\u200e", "\u200f", "\u061c", "שרה"):
        assert shown_text(marks) == marks
        assert turning_signs(marks) == ""


def test_the_field_says_it_as_it_is_pasted_and_until_it_is_gone(qtbot: QtBot) -> None:
    field = LineField(label="Name", hint="As in the passport")
    qtbot.addWidget(field)
    field.edit.insert(GIVEN)
    assert "[U+202E]" in field.message()
    field.clear()  # a form that takes a refusal away
    assert "[U+202E]" in field.message()
    assert not field.has_error()
    field.set_text("Ilze")
    assert field.message() == "As in the passport"


def test_card_list_crumbs_and_trail_show_it(
    window: DeskWindow, qtbot: QtBot, subject: str, session: Session, manager: Session
) -> None:
    shell = window.shell
    assert shell is not None
    shell.go("card", {"subject": subject})
    qtbot.waitUntil(window.runner.is_idle, timeout=20_000)
    assert "Š[U+202E]ilze \u200fBērziņa[U+2069]" in _words(window)
    assert_nothing_turns(window)
    type_into(shell.top.search, "berzina")
    qtbot.waitUntil(lambda: "U+202E" in _words(shell.page("customers")), timeout=20_000)
    assert_nothing_turns(window)
    lines = trail.page(manager).lines
    assert not any("\u202e" in line.card for line in lines)


def test_a_correction_starts_with_the_sign_and_keeps_it(
    window: DeskWindow, qtbot: QtBot, subject: str, session: Session
) -> None:
    shell = window.shell
    assert shell is not None
    shell.go("card", {"subject": subject})
    qtbot.waitUntil(window.runner.is_idle, timeout=20_000)
    page = shell.page("card")
    assert isinstance(page, CardPage)
    assert page.view is not None
    page.correct(next(value for value in page.view.contact if value.table == "name"))
    dialog = page.dialog
    assert isinstance(dialog, CorrectValueDialog)
    assert dialog.values() == {"given": GIVEN, "surname": SURNAME}
    assert "[U+202E]" in dialog.fields["name.given"].message()
    dialog.reject()
    name = next(v for v in cards.open_card(session, subject, language="lv").contact if v.table == "name")
    assert [part.stored for part in name.parts] == [GIVEN, SURNAME]


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def assert_nothing_turns(widget: QWidget) -> None:
    """No visible label obeys a pasted sign."""
    assert turning_signs(_words(widget)) == ""
