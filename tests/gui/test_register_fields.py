"""What the foot of the registration form says of its fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.widgets.field import LineField
from tests.gui.conftest import Open, type_into


def enter(field: LineField, text: str) -> None:
    """Type into a field, then Enter."""
    field.edit.setFocus()
    type_into(field.edit, text)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_what_is_wrong_is_to_be_corrected_and_only_what_is_empty_is_needed(open_page: Open) -> None:
    page = open_page("register")
    assert isinstance(page, RegisterPage)

    def said() -> list[str]:
        return page.ui.footer.message().split("\n")

    fields = page.ui
    enter(fields.given, "Ilze")
    enter(fields.surname, "Bērziņa")
    type_into(fields.phone.edit, "20 000 4")
    assert said() == ["Still needed: mobile phone, e-mail"]  # still being typed
    enter(fields.phone, "")
    assert said() == ["Still to be corrected: mobile phone", "Still needed: e-mail"]
    enter(fields.email, "ilze.berzina@piemers")
    assert said() == ["Still to be corrected: mobile phone, e-mail"]
    enter(fields.phone, "12")
    enter(fields.email, ".lv")
    assert said() == ["Everything needed is there."]
    page.no_email.click()
    assert said() == ["Still needed: why there is no e-mail"]
