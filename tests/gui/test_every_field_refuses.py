"""No field of the program keeps a card number, an account, a personal code or a zone: typed, saved, drafted (policy 1.1, 1.2).

Each field of each screen takes each of them in turn, between good values; what is looked at is the decrypted store.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from optician_desk.services import drafts
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.settings import SettingsPage
from optician_desk.ui.widgets.field import LineField
from tests.gui.conftest import Open, type_into
from tests.rights_desk import at, card, everything, identified

FORBIDDEN = {
    "card": "4111 1111 1111 1111",
    "account": "LV80 BANK 0000 4351 9500 1",
    "code": "161175-19997",
    "new_code": "32 1234-56789".replace(" ", ""),
    "zone": "PA99990008LVA8709185F2701013<<<<<<<<<<<<<<06",
}
Settle = Callable[[], None]
Edit = QLineEdit | QPlainTextEdit


@pytest.fixture(params=list(FORBIDDEN.values()), ids=list(FORBIDDEN))
def forbidden(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def put(edit: Edit, text: str) -> None:
    """As a keyboard or the clipboard does: what is typed is heard."""
    edit.setFocus()
    edit.selectAll()
    if isinstance(edit, QPlainTextEdit):
        edit.insertPlainText(text)
    else:
        edit.insert(text)
        edit.textEdited.emit(edit.text())


def each(edits: dict[str, Edit], good: dict[str, str], forbidden: str, save: Callable[[], None]) -> None:
    """Save once with the forbidden text in each field, alone and behind what is good there."""
    for name in edits:
        for text in (forbidden, f"{good[name]} {forbidden}"):
            for other, edit in edits.items():
                put(edit, text if other == name else good[other])
            save()


def assert_nothing_kept(session: Session, forbidden: str) -> None:
    kept = "".join(sign for sign in everything(session) if sign.isalnum()).upper()
    assert "".join(sign for sign in forbidden if sign.isalnum()).upper() not in kept


def test_registration(open_page: Open, session: Session, settle: Settle, forbidden: str) -> None:
    page = open_page("register")
    assert isinstance(page, RegisterPage)
    good = {
        "name.given": "Ilze",
        "name.surname": "Bērziņa",
        "phone.e164": "20 000 412",
        "email.address": "ilze.berzina@piemers.lv",
        "address.street": "Skolas iela 5",
        "address.city": "Ogre",
        "address.postcode": "LV-5001",
    }
    edits: dict[str, Edit] = {
        path: field.edit for path, field in page.fields.fields.items() if isinstance(field, LineField)
    }
    good = dict.fromkeys(edits, "3") | good  # a field that the form gained since is of no form of its own

    def save() -> None:
        drafts.save(session, "register", page.draft() or {})
        page.save()
        settle()

    each(edits, good, forbidden, save)
    assert_nothing_kept(session, forbidden)


def test_referral(open_page: Open, session: Session, settle: Settle, forbidden: str) -> None:
    page = open_page("referral", subject=card(session))
    assert isinstance(page, ReferralPage)
    form = page.form
    form.consent.choose(True)
    edits: dict[str, Edit] = {
        "doctor": form.doctor.edit,
        "practice": form.practice.edit,
        "written_on": form.writtenOn.edit,
        "verbatim": form.verbatim.edit,
        "line": form.line.edit,
    }
    good = {
        "doctor": "dr. Sandra Liepiņa",
        "practice": "Acu ārstes prakse",
        "written_on": "18.11.2025",
        "verbatim": "OD -3,25 8,6 14,2",
        "line": "R -3,25 8,6 14,2",
    }

    def save() -> None:
        drafts.save(session, "referral", page.draft() or {})
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()

    each(edits, good, forbidden, save)
    assert_nothing_kept(session, forbidden)


def test_request_of_a_stranger(open_page: Open, session: Session, settle: Settle, forbidden: str) -> None:
    at(session)
    page = open_page("request")
    assert isinstance(page, RequestPage)
    ui = page.new.ui
    ui.kinds.choose(["access"])
    ui.madeBy.choose("representative")
    edits: dict[str, Edit] = {
        "given": ui.given.edit,
        "surname": ui.surname.edit,
        "contact": ui.contact.edit,
        "representative_given": ui.representativeGiven.edit,
        "representative_surname": ui.representativeSurname.edit,
        "wish": ui.wish.edit,
    }
    good = {
        "given": "Marta",
        "surname": "Ozoliņa",
        "contact": "20 000 456",
        "representative_given": "Dace",
        "representative_surname": "Liepa",
        "wish": "Lūdzu manu datu kopiju.",
    }

    def save() -> None:
        drafts.save(session, "request", page.draft() or {})
        page.primary.click()
        settle()

    each(edits, good, forbidden, save)
    assert_nothing_kept(session, forbidden)


def test_notes_of_other_systems(open_page: Open, session: Session, settle: Settle, forbidden: str) -> None:
    page = open_page("request", request=identified(at(session), card(session)).request)
    assert isinstance(page, RequestPage)
    line = page.systems.lines["website"]
    line.choices["found"].click()

    def save() -> None:
        drafts.save(session, "request", page.draft() or {})
        page.primary.click()
        settle()

    each({"note": line.note}, {"note": "Konts kopš 2024. gada"}, forbidden, save)
    assert line.note_field.has_error()
    assert_nothing_kept(session, forbidden)


def test_settings(open_page: Open, context: Context, manager: Session, settle: Settle, forbidden: str) -> None:
    context.session = manager
    page = open_page("settings")
    assert isinstance(page, SettingsPage)
    ui = page.ui
    shop: dict[str, Edit] = {
        "shop": ui.shop.edit,
        "name": ui.counterName.edit,
        "code": ui.counterCode.edit,
        "idle": ui.idle.edit,
    }

    def save_shop() -> None:
        ui.saveShop.click()
        settle()

    each(shop, {"shop": "Ogre", "name": "Lete 1", "code": "OG1", "idle": "3"}, forbidden, save_shop)

    def add_account() -> None:
        ui.add.click()
        settle()

    each({"name": ui.newName.edit}, {"name": "Liene Kalve"}, forbidden, add_account)
    assert ui.newName.has_error()
    assert_nothing_kept(manager, forbidden)


def test_correcting_a_value(open_page: Open, session: Session, settle: Settle, forbidden: str) -> None:
    page = open_page("card", subject=card(session))
    assert isinstance(page, CardPage)
    assert page.view is not None
    for value in page.view.contact:
        page.correct(value)
        dialog = page.dialog
        assert isinstance(dialog, CorrectValueDialog)
        lines = {path: field for path, field in dialog.fields.items() if isinstance(field, LineField)}
        for name, field in lines.items():
            for other in lines.values():
                other.set_text("Ogre")
            field.set_text(forbidden)
            dialog.form.save.click()
            settle()
            assert dialog.isVisible(), name
        dialog.reject()
    assert_nothing_kept(session, forbidden)


def test_the_search_box(window: DeskWindow, qtbot: QtBot, forbidden: str) -> None:
    shell = window.shell
    assert shell is not None
    box, customers = shell.top.search, shell.page("customers")
    assert isinstance(customers, CustomersPage)
    type_into(box, forbidden)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(window.runner.is_idle)
    assert "of the policy" in customers.ui.empty.text()
    assert customers.typed() == ""
    assert customers.isVisible()
    qtbot.waitUntil(lambda: box.text() == "", timeout=5000)
    assert "of the policy" in customers.ui.empty.text()
    type_into(box, "nobody")
    qtbot.waitUntil(window.runner.is_idle)
    assert "of the policy" not in customers.ui.empty.text()
