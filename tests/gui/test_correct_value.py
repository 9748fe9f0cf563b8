"""The dialog that corrects a value: refused at the field, source recorded, voluntary values taken back, all by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from optician_desk.domain.card_view import Value
from optician_desk.services.fields import field_specs
from optician_desk.services.session import Session
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.widgets.field import ChoiceField, LineField
from tests.gui.conftest import Open, type_into
from tests.gui.registered import registered


@pytest.fixture
def page(open_page: Open, session: Session) -> CardPage:
    made = open_page("card", subject=registered(session))
    assert isinstance(made, CardPage)
    return made


def value(page: CardPage, table: str) -> Value:
    assert page.view is not None
    return next(found for found in page.view.contact if found.table == table)


def correct(page: CardPage, table: str) -> CorrectValueDialog:
    page.correct(value(page, table))
    assert page.dialog is not None
    return page.dialog


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_every_column_on_the_card_has_its_field(page: CardPage) -> None:
    assert page.view is not None
    for held in page.view.contact:
        dialog = correct(page, held.table)
        labels: dict[str, object] = {path: field.label for path, field in dialog.fields.items()}
        assert labels == {part.path: field_specs()[part.path].label.en for part in held.parts}
        dialog.reject()


def test_escape_changes_nothing(page: CardPage, settle: Callable[[], None]) -> None:
    dialog = correct(page, "phone")
    field = dialog.fields["phone.e164"]
    assert isinstance(field, LineField)
    type_into(field.edit, "9")
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    settle()
    assert not dialog.isVisible()
    assert value(page, "phone").text == "20 000 412"


def test_a_card_number_is_refused_with_its_clause(page: CardPage, settle: Callable[[], None]) -> None:
    dialog = correct(page, "name")
    field = dialog.fields["name.surname"]
    assert isinstance(field, LineField)
    field.set_text("4111 1111 1111 1111")
    dialog.form.save.click()
    settle()
    assert field.has_error()
    assert "1.2" in field.message()
    assert "4111" not in field.message()


def test_a_wrong_value_is_refused_at_its_field(page: CardPage, settle: Callable[[], None]) -> None:
    assert page.view is not None
    page.correct(next(value for value in page.view.contact if value.table == "email"))
    dialog = page.dialog
    assert dialog is not None
    address, reason = dialog.fields["email.address"], dialog.fields["email.missing_reason"]
    assert isinstance(address, LineField)
    assert isinstance(reason, ChoiceField)
    address.set_text("ilze@")
    dialog.form.save.click()
    settle()
    assert dialog.isVisible()
    assert address.message() == "The e-mail address is incomplete: the part after @ is missing."
    address.set_text("")
    reason.choose("has_none")
    dialog.form.channel.choose("phone")
    dialog.form.save.click()
    settle()
    assert dialog.isVisible()
    assert "It is not known who is calling" in dialog.form.refused.words()
    dialog.form.channel.choose("email")
    dialog.form.save.click()
    settle()
    said = words(page)
    assert "By e-mail · " in said
    assert "ilze.berzina@piemers.lv" not in said


def test_a_voluntary_value_is_added_and_taken_back(page: CardPage, settle: Callable[[], None]) -> None:
    for shown in ("Skolas iela 5–12, Ogre", "not given"):
        assert page.view is not None
        address = next(value for value in page.view.contact if value.table == "address")
        page.correct(address)
        dialog = page.dialog
        assert dialog is not None
        if address.text:
            dialog.form.clear.click()
        else:
            assert dialog.form.clear.isHidden()
            for column, text in (("street", "Skolas iela 5–12"), ("city", "Ogre")):
                field = dialog.fields[f"address.{column}"]
                assert isinstance(field, LineField)
                field.set_text(text)
            dialog.form.save.click()
        settle()
        assert shown in words(page)


def test_the_title_names_the_value_as_its_field_does(page: CardPage) -> None:
    assert correct(page, "phone").form.title.text() == "Correct: mobile phone"
    assert correct(page, "name").form.title.text() == "Correct: name and surname"


def test_what_was_done_is_said(page: CardPage, settle: Callable[[], None]) -> None:
    said: list[str] = []
    page.context.said.connect(said.append)
    for table, typed, words in (
        ("phone", {"phone.e164": "20 000 413"}, "Value corrected"),
        ("address", {"address.street": "Skolas iela 5–12", "address.city": "Ogre"}, "Value added"),
        ("address", {}, "Value taken back"),
    ):
        dialog = correct(page, table)
        for path, text in typed.items():
            field = dialog.fields[path]
            assert isinstance(field, LineField)
            field.set_text(text)
        (dialog.form.save if typed else dialog.form.clear).click()
        settle()
        assert said[-1] == words
