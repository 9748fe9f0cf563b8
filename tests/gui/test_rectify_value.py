"""The dialog in which one value is put right: checked while it is typed, nothing written before all is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from optician_desk.domain.rights import Kind
from optician_desk.services import cards, requests
from optician_desk.services.session import Session
from tests.gui.conftest import Open, type_into
from tests.gui.focus import focused
from tests.gui.test_assessing import Settle, opened, put_right, rectification
from tests.integration.test_rectifying import lens
from tests.rights_desk import GOOD, at, card, identified


def test_what_cannot_be_kept_is_said_at_its_field_while_it_is_typed(
    session: Session, open_page: Open, settle: Settle
) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    put_right(page, "phone:phone", "Klients nosauca.", settle, e164="123")
    shown = rectification(page)
    assert shown.dialog is not None
    assert shown.dialog.fields["phone.e164"].has_error()
    assert focused(shown.dialog.fields["phone.e164"].editor)
    shown.dialog.reject()
    put_right(page, "lens:OD", "Salīdzināts.", settle, power="-13")
    assert shown.dialog.reason.isVisible()
    assert shown.dialog.reason.has_error()
    shown.dialog.reason.choose("as_written")
    QTest.keyClick(shown.dialog.evidence.edit, Qt.Key.Key_Return)
    settle()
    assert shown.corrections["lens:OD"].lens_reason == "as_written"
    put_right(page, "email:email", "", settle, address="ilze@piemers.lv")
    assert shown.dialog.evidence.has_error()
    shown.dialog.reject()


def test_a_date_and_a_value_taken_off(session: Session, open_page: Open, settle: Settle) -> None:
    subject = card(at(session))
    lens(session, subject)
    address = {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001", "country": "LV"}
    cards.correct(session, subject, "address", "address", address)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    shown = rectification(page)
    referral = next(key for key in shown.rows if key.startswith("referral:"))
    put_right(page, referral, "Nosūtījums apskatīts.", settle, written_on="3.11.2026")
    assert "03.11.2026." in shown.rows[referral].becomes.text()
    shown.rows["address:address"].edit.click()
    assert shown.dialog is not None
    shown.dialog.take_back.setChecked(True)
    type_into(shown.dialog.evidence.edit, "Klients lūdz.")
    shown.dialog.save.click()
    settle()
    page.primary.click()
    settle()
    view = requests.request_view(session, request)
    assert {one.path for one in view.corrections} == {
        "referral.written_on",
        *(f"address.{name}" for name in ("street", "city", "postcode", "country")),
    }


def test_a_lens_value_that_cannot_be_is_said_above_the_narrow_fields(
    session: Session, open_page: Open, settle: Settle
) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    put_right(page, "lens:OD", "Salīdzināts.", settle, base_curve="99")
    dialog = rectification(page).dialog
    assert dialog is not None
    assert dialog.refused.words().startswith("BC: Such a value is not possible")
    assert dialog.fields["lens.base_curve"].has_error()
    assert focused(dialog.fields["lens.base_curve"].editor)
    dialog.reject()


def test_giving_up_changes_nothing(session: Session, open_page: Open, settle: Settle) -> None:
    request = identified(at(session), card(session), GOOD, Kind.RECTIFICATION).request
    page = opened(open_page, request, settle)
    shown = rectification(page)
    shown.rows["name:name"].edit.click()
    assert shown.dialog is not None
    type_into(shown.dialog.evidence.edit, "Uzrādīta apliecība.")
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    settle()
    assert shown.corrections == {}
