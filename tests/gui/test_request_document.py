"""The identity step: every way to confirm and to be refused, and that nothing of the document stays on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from optician_desk.domain.identity import Compared, How
from optician_desk.domain.rights import Identity, Step
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from optician_desk.ui.pages.request import RequestPage
from tests.gui.conftest import Open, type_into
from tests.gui.focus import focused
from tests.rights_desk import at, card, everything, received
from tests.unit.zones import card as zone_of_card
from tests.unit.zones import passport

Settle = Callable[[], None]


@pytest.fixture
def request_id(session: Session) -> str:
    """A request of Ilze Bērziņa whose application is signed."""
    at(session)
    made = received(session, card(session)).request
    request_steps.record_application_signed(session, made)
    return made


def opened(open_page: Open, request_id: str) -> RequestPage:
    page = open_page("request", request=request_id)
    assert isinstance(page, RequestPage)
    return page


def scan(page: RequestPage, zone: str) -> None:
    edit = page.identity.document.ui.zone.edit
    edit.setFocus()
    for line in zone.splitlines():
        type_into(edit, line)
        QTest.keyClick(edit, Qt.Key.Key_Return)


def texts(page: QWidget) -> str:
    labels = [label.text() for label in page.findChildren(QLabel)]
    edits = [f"{edit.text()} {edit.placeholderText()} {edit.displayText()}" for edit in page.findChildren(QLineEdit)]
    spoken = [f"{widget.accessibleName()} {widget.accessibleDescription()}" for widget in page.findChildren(QWidget)]
    return "\n".join(labels + edits + spoken)


def note(session: Session, request_id: str) -> tuple[Identity, str, str]:
    found = requests.request_view(session, request_id).identity
    assert found is not None
    return found.outcome, found.document, found.explanation


def test_confirmed_by_eye_and_keyboard(session: Session, open_page: Open, request_id: str, settle: Settle) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    assert focused(form.kinds["identity_card"])
    assert not page.primary.isEnabled()
    QTest.keyClick(form.kinds["identity_card"], Qt.Key.Key_Space)
    for box in (form.ui.valid, form.ui.name, form.ui.photo, form.ui.signature):
        assert not page.primary.isEnabled() or box is form.ui.signature
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert page.primary.isEnabled()
    QTest.keyClick(form.ui.signature, Qt.Key.Key_Return)
    settle()
    assert note(session, request_id) == (Identity.CONFIRMED, "identity_card", "")
    assert page.view is not None
    assert page.view.row.step is Step.SYSTEMS


def test_who_checks_stands_there_without_a_time_that_nothing_happened_at(
    session: Session, open_page: Open, request_id: str
) -> None:
    assert opened(open_page, request_id).identity.document.ui.checker.text() == f"Checking: {session.name}"


def test_what_is_missing_is_written_out(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    assert page.ui.footer.message().startswith("Choose which document was shown.")
    page.identity.document.kinds["passport"].click()
    assert page.ui.footer.message().startswith("Confirm that the document is valid today.")
    page.identity.document.ui.valid.click()
    assert page.ui.footer.message().startswith("Compare the name and tick it.")
    page.identity.document.ui.name.click()
    assert page.ui.footer.message() == "Compare the person with the photo and tick it."


def test_a_zone_is_compared_wiped_and_nowhere_to_be_seen(
    session: Session, open_page: Open, request_id: str, settle: Settle
) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("BERZINA<<ILZE"))
    assert form.ui.verdict.words() == (
        "The name agrees: Ilze Bērziņa After transliteration. Document valid, check digits correct."
    )
    assert form.ui.valid.isChecked()
    assert form.ui.name.isChecked()
    shown = texts(page)
    for secret in ("PA9992921", "821212", "88882", "310617", "17.06.2031", "BERZINA", "LVA"):
        assert secret not in shown
    assert page.draft() is None
    form.ui.photo.click()
    page.primary.click()
    settle()
    stored = everything(session)
    for secret in ("PA9992921", "<88882", "310617", "2031-06-17", "BERZINA"):
        assert secret not in stored
    found = requests.request_view(session, request_id).identity
    assert found is not None
    assert (found.method, found.matched[0]) == ("mrz", (Compared.NAME, How.TRANSLITERATED))


def test_another_name_needs_an_explanation(session: Session, open_page: Open, request_id: str, settle: Settle) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("KALNINA<<ILZE"))
    form.ui.photo.click()
    assert form.ui.verdict.words().startswith("The document does not name Ilze Bērziņa")
    for said in (form.ui.verdict.words(), page.ui.footer.message()):  # by the name of the button that does it
        assert f"“{page.secondary.text()}”" in said
    assert form.ui.explanation.isVisible()
    assert not page.primary.isEnabled()
    form.ui.explanation.choose("marriage")
    assert page.primary.isEnabled()
    page.primary.click()
    settle()
    assert note(session, request_id) == (Identity.CONFIRMED, "identity_card", "marriage")


def test_unticking_the_difference_does_not_help_against_the_zone(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("KALNINA<<ILZE"))
    form.ui.photo.click()
    form.ui.differs.setChecked(False)
    assert not page.primary.isEnabled()


def test_an_expired_document_undoes_what_was_read_before(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("BERZINA<<ILZE"))
    form.ui.photo.click()
    assert page.primary.isEnabled()
    scan(page, zone_of_card("BERZINA<<ILZE", expires="261123"))
    assert form.ui.verdict.words().startswith("The document has expired. Ask for another document.")
    assert not form.ui.valid.isChecked()
    assert not page.primary.isEnabled()


def test_an_expired_document_cannot_be_ticked_valid(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("BERZINA<<ILZE", expires="261123"))
    QTest.keyClick(form.ui.valid, Qt.Key.Key_Space)
    for box in (form.ui.valid, form.ui.name, form.ui.photo):
        box.click()
    assert not form.ui.valid.isChecked()
    assert not page.primary.isEnabled()
    assert page.ui.footer.message() == "The document has expired. Ask for another document."
    scan(page, zone_of_card("BERZINA<<ILZE").replace("PA9", "PA8"))  # a reading that went wrong is no other document
    assert form.ui.zone.message() == "The check digits do not agree. Read the zone again."
    assert form.ui.verdict.words().startswith("The document has expired. Ask for another document.")
    assert not form.ui.valid.isEnabled()
    assert not page.primary.isEnabled()


def test_another_document_is_compared_anew_after_an_expired_one(
    session: Session, open_page: Open, request_id: str, settle: Settle
) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    form.ui.photo.click()
    scan(page, zone_of_card("BERZINA<<ILZE", expires="261123"))
    scan(page, zone_of_card("BERZINA<<ILZE"))
    assert form.ui.verdict.words().startswith("The name agrees: Ilze Bērziņa")
    assert form.ui.valid.isChecked()
    assert not form.ui.photo.isChecked()
    form.ui.photo.click()
    page.primary.click()
    settle()
    assert note(session, request_id) == (Identity.CONFIRMED, "identity_card", "")


@pytest.mark.parametrize("kind", ["identity_card", "passport"])
def test_another_document_without_a_zone_is_possible_after_an_expired_one(
    open_page: Open, request_id: str, kind: str
) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("BERZINA<<ILZE", expires="261123"))
    form.ui.name.click()
    form.kinds[kind].click()
    assert form.ui.verdict.words() == ""
    assert not form.ui.name.isChecked()
    for box in (form.ui.valid, form.ui.name, form.ui.photo):
        box.click()
    assert page.primary.isEnabled()


def test_an_expired_document_is_forgotten_when_the_check_starts_again(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, zone_of_card("BERZINA<<ILZE", expires="261123"))
    assert page.view is not None
    form.show_request(page.view)
    assert form.ui.valid.isEnabled()
    assert page.ui.footer.message().startswith("Choose which document was shown.")


def test_a_passport_s_zone_is_no_card_s(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    form = page.identity.document
    form.kinds["identity_card"].click()
    scan(page, passport("BERZINA<<ILZE"))
    form.ui.photo.click()
    assert not page.primary.isEnabled()
    assert page.ui.footer.message().startswith("The zone that was read belongs to another kind of document.")
    form.kinds["passport"].click()
    assert not form.ui.zone.is_done()


def test_a_zone_before_the_kind_asks_for_the_kind(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    scan(page, zone_of_card("BERZINA<<ILZE"))
    assert page.identity.document.ui.zone.message() == "Choose which document was shown."


def test_a_driving_licence_is_greyed_with_its_clause(open_page: Open, request_id: str) -> None:
    page = opened(open_page, request_id)
    licence = page.identity.document.kinds["driving_licence"]
    assert not licence.isEnabled()
    assert licence.accessibleDescription() == "not accepted · policy 5.5.1"


def test_a_driving_licence_can_be_chosen_where_the_policy_file_admits_it(
    session: Session, open_page: Open, request_id: str
) -> None:
    policy = session.desk.policy
    session.desk.policy = replace(policy, rules=replace(policy.rules, driving_licence=True))
    page = opened(open_page, request_id)
    assert page.identity.document.kinds["driving_licence"].isEnabled()


def test_an_identity_that_cannot_be_confirmed(
    session: Session, open_page: Open, request_id: str, settle: Settle
) -> None:
    page = opened(open_page, request_id)
    page.identity.document.kinds["passport"].click()
    page.secondary.click()
    settle()
    assert requests.request_view(session, request_id).identity is None
    assert page.ui.footer.message().startswith("Choose why the identity could not be confirmed.")
    page.identity.why.choose("not_the_person")
    assert page.secondary.text() == "Record: not confirmed"
    page.secondary.click()
    settle()
    assert note(session, request_id) == (Identity.REFUSED, "passport", "")
    assert page.identity.document.kind() == ""
    assert page.identity.earlier.words().startswith(
        "The identity was not confirmed the person does not match the photo · "
    )
