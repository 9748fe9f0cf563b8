"""The registration form, filled in by keys alone: what is missing stands at its field, what is alike beside the form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.likeness import Reason
from optician_desk.domain.registration import Agreed, NoticeGiven
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.register import PAUSE_MS, RegisterPage
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.widgets.field import LineField
from tests.gui.conftest import Open, type_into
from tests.gui.registered import registered

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(open_page: Open) -> RegisterPage:
    made = open_page("register")
    assert isinstance(made, RegisterPage)
    return made


@pytest.fixture
def went(context: Context) -> list[tuple[str, dict[str, Any]]]:
    path: list[tuple[str, dict[str, Any]]] = []
    context.navigated.connect(lambda name, arguments: path.append((name, arguments)))
    return path


@pytest.fixture
def ilze(session: Session) -> str:
    return registered(session)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_lines(*lines: str) -> None:
    """Each line into the field that has the focus, then Enter."""
    for line in lines:
        type_into(focused(), line)
        QTest.keyClick(focused(), ENTER)


def type_over(field: LineField, text: str) -> None:
    """In place of what stands there."""
    field.edit.selectAll()
    type_into(field.edit, text)


def rows(session: Session, table: str, *columns: str) -> list[tuple[object, ...]]:
    with session.desk.store.reading() as con:
        return [tuple(row) for row in con.exec_driver_sql(f"SELECT {', '.join(columns)} FROM {table} ORDER BY hlc")]


def test_a_customer_is_registered_by_keys_alone(
    page: RegisterPage, session: Session, settle: Callable[[], None], went: list[tuple[str, dict[str, Any]]]
) -> None:
    typed = {
        "name.given": "Ilze",
        "name.surname": "Bērziņa",
        "phone.e164": "20000412",
        "email.address": "ilze.berzina@piemers.lv",
        "address.street": "Skolas iela 5–12",
        "address.city": "Ogre",
        "address.postcode": "5001",
    }
    lines = {path: field for path, field in page.fields.fields.items() if isinstance(field, LineField)}
    for path, field in lines.items():
        assert focused() is field.edit
        type_lines(typed.get(path, ""))
    settle()
    assert rows(session, "name", "given", "surname", "channel", "given_by") == [
        ("Ilze", "Bērziņa", "in_person", "self")
    ]
    assert rows(session, "phone", "e164") == [("+37120000412",)]
    assert rows(session, "email", "address") == [("ilze.berzina@piemers.lv",)]
    assert rows(session, "address", "street", "city", "postcode", "country") == [
        ("Skolas iela 5–12", "Ogre", "LV-5001", "LV")
    ]
    assert [name for name, _ in went] == ["card"]


def test_labels_come_from_the_data_map_and_everything_has_a_name(page: RegisterPage) -> None:
    assert str(page.fields.fields["address.street"].label) == "Street, house, flat"
    for path, field in page.fields.fields.items():
        assert field.editor.accessibleName(), path
    required = {path for path, field in page.fields.fields.items() if field.voluntary}
    assert "name.given" not in required


def test_what_is_missing_stands_at_its_field(page: RegisterPage, session: Session) -> None:
    page.save()
    said = {path: field.message() for path, field in page.fields.fields.items() if field.has_error()}
    assert said == {
        "name.given": "Enter the name.",
        "name.surname": "Enter the surname.",
        "phone.e164": "Enter the phone number.",
        "email.address": "Enter the e-mail address, or say why there is none.",
    }
    assert focused() is page.ui.given.edit
    assert rows(session, "name", "given") == []
    assert page.ui.footer.message() == "Still needed: given name, surname, mobile phone, e-mail"


def test_a_wrong_phone_is_said_on_leaving_the_field_and_goes_when_right(page: RegisterPage) -> None:
    page.ui.phone.edit.setFocus()
    type_lines("20 000 4")
    assert page.ui.phone.message().startswith("A Latvian phone number has 8 digits, here there are 6.")
    page.ui.phone.edit.setFocus()
    type_lines("12")
    assert not page.ui.phone.has_error()
    assert page.ui.phone.text() == "20 000 412"


@pytest.mark.parametrize(
    ("text", "word"),
    [("4111 1111 1111 1111", "payment card"), ("161175-19997", "personal code"), ("PA9992921", "identity document")],
)
def test_what_no_field_may_hold_is_said_while_typing_and_never_drafted(
    page: RegisterPage, session: Session, text: str, word: str
) -> None:
    type_into(page.ui.street.edit, text)
    assert word in page.ui.street.message()
    assert text not in str(page.draft())
    page.save()
    assert rows(session, "name", "given") == []


def test_alike_cards_stand_beside_the_form(
    page: RegisterPage, ilze: str, settle: Callable[[], None], qtbot: QtBot, went: list[tuple[str, dict[str, Any]]]
) -> None:
    type_lines("Ilze", "Berzina", "20000999", "Ilze.Berzina@piemers.lv")
    qtbot.waitUntil(lambda: len(page.ui.likely.shown()) == 1, timeout=5_000)
    settle()
    assert page.ui.email.message() == "This e-mail is on another card already."
    assert not page.ui.email.has_error()
    QTest.keyClick(focused(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert went == [("card", {"subject": ilze})]
    assert page.leave()


def test_a_likely_card_is_opened_without_a_word_only_if_no_more_than_what_it_was_found_by_is_lost(
    page: RegisterPage,
    ilze: str,
    settle: Callable[[], None],
    qtbot: QtBot,
    prompts: Prompts,
    went: list[tuple[str, dict[str, Any]]],
) -> None:
    type_lines("Ilze", "Berzina", "20000999")
    type_into(page.ui.street.edit, "Mednieku 5")
    qtbot.waitUntil(lambda: len(page.ui.likely.shown()) == 1, timeout=5_000)
    settle()
    page.ui.street.edit.setFocus()
    prompts.answers.extend([False, True])
    QTest.keyClick(focused(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert went == []
    assert page.ui.street.text() == "Mednieku 5"
    assert focused() is page.ui.street.edit
    page.ui.likely.buttons[0].click()
    assert went == [("card", {"subject": ilze})]
    assert prompts.asked == ["Leave the form without saving?"] * 2


def test_a_card_that_is_alike_no_more_does_not_wait_for_the_next_answer(
    page: RegisterPage, ilze: str, settle: Callable[[], None], qtbot: QtBot
) -> None:
    type_lines("Jānis", "Ozols", "20000412")
    qtbot.waitUntil(lambda: bool(page.ui.likely.shown()), timeout=5_000)
    type_over(page.ui.phone, "20000999")
    assert page.ui.likely.shown() == ()
    for field, text in ((page.ui.given, "Ilze"), (page.ui.surname, "Bērziņa"), (page.ui.phone, "20000412")):
        type_over(field, text)
    qtbot.waitUntil(lambda: bool(page.ui.likely.shown()), timeout=5_000)
    settle()
    type_over(page.ui.phone, "20000999")  # the name still speaks for it, the phone does not
    assert [because.reason for one in page.ui.likely.shown() for because in one.reasons] == [Reason.SAME_NAME]


def test_an_answer_to_what_was_typed_over_meanwhile_is_not_shown(
    page: RegisterPage, ilze: str, context: Context, settle: Callable[[], None], qtbot: QtBot
) -> None:
    type_lines("Jānis", "Ozols", "20000412")
    context.runner.hold()  # the answer is late
    qtbot.wait(PAUSE_MS + 50)
    type_over(page.ui.phone, "20000999")
    context.runner.release()
    settle()
    assert page.ui.likely.shown() == ()


def test_enter_on_an_alike_card_opens_it(
    page: RegisterPage, ilze: str, qtbot: QtBot, went: list[tuple[str, dict[str, Any]]]
) -> None:
    type_lines("Jānis", "Bērziņš", "20000412")
    qtbot.waitUntil(lambda: len(page.ui.likely.buttons) == 1, timeout=5_000)
    page.ui.likely.buttons[0].setFocus()
    QTest.keyClick(page.ui.likely.buttons[0], ENTER)
    assert went == [("card", {"subject": ilze})]


def test_a_family_phone_is_no_error(
    page: RegisterPage, ilze: str, session: Session, settle: Callable[[], None], qtbot: QtBot
) -> None:
    type_lines("Jānis", "Bērziņš", "20000412", "janis@piemers.lv")
    qtbot.waitUntil(lambda: len(page.ui.likely.shown()) == 1, timeout=5_000)
    QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(rows(session, "name", "given")) == 2


def test_without_an_email_a_reason_is_kept(page: RegisterPage, session: Session, settle: Callable[[], None]) -> None:
    type_lines("Jānis", "Ozols", "20000413")
    page.no_email.click()
    page.save()
    assert page.ui.emailReason.has_error()
    page.ui.emailReason.choose("refused")
    page.save()
    settle()
    assert rows(session, "email", "address", "missing_reason") == [(None, "refused")]


def test_one_value_may_have_a_source_of_its_own(
    page: RegisterPage, session: Session, settle: Callable[[], None]
) -> None:
    page.sources.choose((Origin.PHONE, GivenBy.PARENT))
    type_lines("Jānis", "Ozols", "20000413", "janis@piemers.lv")
    menu = page.fields.marks["email"].menu_for()
    next(action for action in menu.actions() if action.text() == "Web form").trigger()
    page.save()
    settle()
    assert rows(session, "phone", "channel", "given_by") == [("phone", "parent")]
    assert rows(session, "email", "channel", "given_by") == [("web", "parent")]


def test_the_source_of_a_value_is_reached_by_keys(page: RegisterPage) -> None:
    page.ui.phone.edit.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[1])
    QTest.keyClick(menu, ENTER)
    assert page.fields.marks["phone"].source() == (Origin.PHONE, GivenBy.SELF)
    assert page.fields.marks["name"].source() == (Origin.IN_PERSON, GivenBy.SELF)


def test_consents_and_notice_are_recorded_only_when_given(
    page: RegisterPage, session: Session, settle: Callable[[], None]
) -> None:
    assert page.ui.consents.given() == ()
    assert {agreed.purpose for agreed in page.ui.consents.choices()} == {"offers", "surveys", "reminders"}  # not lenses
    assert page.ui.notices.given() is None
    type_lines("Jānis", "Ozols", "20000413", "janis@piemers.lv")
    page.ui.consents.switch("surveys", "email").click()
    page.ui.notices.check.click()
    page.save()
    settle()
    assert rows(session, "consent", "purpose", "via", "given") == [("surveys", "email", 1)]
    assert rows(session, "notice", "language", "how") == [("lv", "shown")]  # the screens speak English


def test_a_consent_to_email_without_an_address_is_said_at_once(
    page: RegisterPage, session: Session, settle: Callable[[], None]
) -> None:
    type_lines("Jānis", "Ozols", "20000413")
    consents = page.ui.consents
    consents.switch("surveys", "sms").click()
    assert not consents.no_reach.words()
    consents.switch("surveys", "email").click()
    assert "no e-mail address yet" in consents.no_reach.words()
    page.ui.email.edit.setFocus()
    QTest.keyClicks(focused(), "janis@piemers.lv")
    assert not consents.no_reach.words()
    page.no_email.click()
    page.ui.emailReason.choose("refused")
    assert consents.no_reach.words()
    page.save()
    settle()
    assert ("surveys", "email", 1) in rows(session, "consent", "purpose", "via", "given")


def test_a_printed_notice_counts_as_given(
    page: RegisterPage, prompts: Prompts, settle: Callable[[], None], tmp_path: Path
) -> None:
    prompts.answers.append(str(tmp_path / "notice.pdf"))
    page.ui.notices.print_link.click()
    settle()
    assert (tmp_path / "notice.pdf").read_bytes().startswith(b"%PDF")
    assert page.ui.notices.given() == NoticeGiven("lv", "printed")


def test_the_notice_that_was_printed_is_the_one_on_record(
    page: RegisterPage, prompts: Prompts, settle: Callable[[], None], tmp_path: Path
) -> None:
    page.ui.notices.language.part("lv").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert page.ui.notices.language.key() == "en"
    prompts.answers.append(str(tmp_path / "notice.pdf"))
    page.ui.notices.print_link.click()
    page.ui.notices.language.choose("lv")  # while the printer takes the English one
    settle()
    assert page.ui.notices.given() == NoticeGiven("en", "printed")


def test_the_search_box_fills_the_form(open_page: Open) -> None:
    page = open_page("register", typed="anna kalēja-vītola 20000999 anna@piemers.lv")
    assert isinstance(page, RegisterPage)
    texts = page.fields.texts()
    assert (texts["name.given"], texts["name.surname"]) == ("Anna", "Kalēja-Vītola")
    assert (texts["phone.e164"], texts["email.address"]) == ("20 000 999", "anna@piemers.lv")
    assert page.draft() is None


def test_a_draft_comes_back_whole(page: RegisterPage, open_page: Open) -> None:
    type_lines("Jānis", "Ozols", "20000413")
    page.no_email.click()
    page.ui.emailReason.choose("refused")
    page.sources.choose((Origin.EMAIL, GivenBy.REPRESENTATIVE))
    page.fields.marks["name"].set_own((Origin.PHONE, GivenBy.PARENT))
    page.ui.consents.give([Agreed("offers", "sms")])
    page.ui.notices.give(NoticeGiven("lv", "told"))
    draft = page.draft()
    assert draft is not None
    other = open_page("register")
    assert isinstance(other, RegisterPage)
    assert other.draft() is None
    other.restore(draft)
    assert other.draft() == draft
    assert other.fields.entered() == page.fields.entered()
    assert other.ui.consents.given() == (Agreed("offers", "sms"),)
    assert other.ui.notices.given() == NoticeGiven("lv", "told")


def test_leaving_asks_only_when_something_would_be_lost(page: RegisterPage, prompts: Prompts) -> None:
    assert page.leave()
    type_into(page.ui.given.edit, "Jānis")
    prompts.answers.extend([False, True])
    assert not page.leave()
    assert page.leave()
    assert prompts.asked == ["Leave the form without saving?"] * 2


def test_a_lock_forgets_the_form(page: RegisterPage) -> None:
    type_lines("Jānis", "Ozols")
    page.blank()
    assert page.fields.texts() == {"address.country": "LV"}
    assert page.draft() is None


@pytest.mark.parametrize("text", ["O'Neil", "<b>Ilze</b>", "& Co", "שרה", "Ilze 😀"])
def test_unusual_names_are_typed_and_saved(
    page: RegisterPage, session: Session, settle: Callable[[], None], text: str
) -> None:
    page.ui.given.edit.setText(text)
    page.ui.surname.edit.setFocus()
    type_lines("Ozols", "20000413", "janis@piemers.lv")
    page.save()
    settle()
    assert rows(session, "name", "given") == [(text,)]


def test_alt_n_says_that_there_is_no_email(page: RegisterPage) -> None:
    page.ui.given.edit.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert focused() is page.ui.emailReason.editor
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert focused() is page.ui.email.edit
    assert page.ui.given.text() == ""
