"""The card on a real encrypted store: provenance, corrections, consents, notice, and the trail (policy 1.3, 4.4, 5.3, 6.3)."""

from __future__ import annotations

import pytest

from optician_desk.domain.card_view import CardView, Value
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.services import cards, trail
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.work import new_id


@pytest.fixture
def subject(session: Session) -> str:
    with session.desk.task("register", session.staff_id, session.role) as work:
        found = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"}, channel=Origin.PHONE)
        work.add(EMAIL, "email", {"address": "ilze@piemers.lv"}, channel=Origin.WEB, given_by=GivenBy.PARENT)
    return found


def value(view: CardView, table: str) -> Value:
    return next(found for found in view.contact if found.table == table)


def tasks(manager: Session, subject: str) -> list[str]:
    return [line.task for line in trail.page(manager, subject=subject).lines]


def test_each_value_has_its_source_date_and_who(session: Session, subject: str) -> None:
    view = cards.open_card(session, subject)
    assert view.name == "Ilze Bērziņa"
    phone = value(view, "phone")
    assert phone.text == "20 000 412"
    assert phone.source is not None
    assert (phone.source.channel, phone.source.given_by, phone.source.staff) == ("phone", "self", session.name)
    email = value(view, "email")
    assert email.source is not None
    assert (email.source.channel, email.source.given_by) == ("web", "parent")


def test_every_opening_goes_to_the_trail_with_its_task(session: Session, manager: Session, subject: str) -> None:
    cards.open_card(session, subject)
    cards.open_card(session, subject, "open_request")
    assert tasks(manager, subject) == ["open_request", "open_card", "register"]


def test_the_card_shows_every_column_that_says_it_belongs_there(session: Session, subject: str) -> None:
    shown = {part.path for held in cards.open_card(session, subject).contact for part in held.parts}
    assert shown == {entry.path for entry in data_map.walk() if entry.use.on_card}


def test_a_voluntary_value_that_was_never_given_has_its_place(session: Session, subject: str) -> None:
    address = value(cards.open_card(session, subject), "address")
    assert address.voluntary
    assert address.source is None
    assert address.text == ""


def test_a_correction_is_a_new_fact_and_the_earlier_value_stays(
    session: Session, manager: Session, subject: str
) -> None:
    typed = {"e164": "29 123 456"}
    by_email, representative = Origin.EMAIL, GivenBy.REPRESENTATIVE
    view = cards.correct(session, subject, "phone", "phone", typed, channel=by_email, given_by=representative)
    phone = value(view, "phone")
    assert phone.text == "29 123 456"
    assert [earlier.text for earlier in phone.earlier] == ["20 000 412"]
    assert phone.source is not None
    assert (phone.source.channel, phone.source.given_by) == ("email", "representative")
    assert tasks(manager, subject)[0] == "correct"
    assert trail.verify(manager).sound


def test_saving_without_a_change_adds_nothing(session: Session, subject: str) -> None:
    view = cards.correct(session, subject, "phone", "phone", {"e164": "+371 20000412"})
    assert value(view, "phone").earlier == ()


def test_the_name_in_the_head_follows(session: Session, subject: str) -> None:
    view = cards.correct(session, subject, "name", "name", {"given": "Ilze", "surname": "Kalniņa-Bērziņa"})
    assert view.name == "Ilze Kalniņa-Bērziņa"


def test_an_address_is_one_line(session: Session, subject: str) -> None:
    typed = {"street": "Skolas iela 5–12", "city": "Ogre", "postcode": "5001", "country": ""}
    view = cards.correct(session, subject, "address", "address", typed)
    assert value(view, "address").text == "Skolas iela 5–12, Ogre, LV-5001"
    abroad = cards.correct(session, subject, "address", "address", typed | {"postcode": "111 22", "country": "SE"})
    assert value(abroad, "address").text == "Skolas iela 5–12, Ogre, 111 22, Zviedrija"


def test_an_address_for_a_reason_and_back(session: Session, subject: str) -> None:
    reason = session.desk.policy.missing_email_reasons[0]
    view = cards.correct(session, subject, "email", "email", {"missing_reason": reason.id})
    assert value(view, "email").text == reason.text.lv
    view = cards.correct(
        session, subject, "email", "email", {"address": "i@piemers.lv", "missing_reason": reason.id}, language="en"
    )
    assert value(view, "email").text == "i@piemers.lv"
    assert [earlier.text for earlier in value(view, "email").earlier] == [reason.text.en, "ilze@piemers.lv"]


@pytest.mark.parametrize(
    ("table", "typed", "code", "place"),
    [
        ("phone", {"e164": ""}, "card.value_missing", "phone.e164"),
        ("phone", {"e164": "123"}, "contact.phone_length", "phone.e164"),
        ("name", {"given": "Ilze"}, "contact.name_missing", "name.surname"),
        ("email", {}, "contact.email_missing", "email.address"),
        ("email", {"missing_reason": "lazy"}, "card.not_on_list", "email.missing_reason"),
        ("address", {"street": "Skolas iela 5"}, "contact.address_incomplete", "address.city"),
        ("address", {"street": "4111 1111 1111 1111", "city": "Ogre"}, "text.payment_card", "address.street"),
        ("name", {"given": "Ilze", "surname": "LV80BANK0000435195001"}, "text.account", "name.surname"),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_field(
    session: Session, subject: str, table: str, typed: dict[str, str], code: str, place: str
) -> None:
    with pytest.raises(Refusal) as refused:
        cards.correct(session, subject, table, table, typed)
    assert (refused.value.code, refused.value.field) == (code, place)
    assert all(not held.earlier for held in cards.open_card(session, subject).contact)


def test_a_voluntary_value_is_taken_back_by_a_fact(session: Session, subject: str) -> None:
    cards.correct(session, subject, "address", "address", {"street": "Skolas iela 5", "city": "Ogre"})
    address = value(cards.clear_value(session, subject, "address", "address"), "address")
    assert address.cleared
    assert address.text == ""
    assert [earlier.text for earlier in address.earlier] == ["Skolas iela 5, Ogre"]


@pytest.mark.parametrize("table", ["name", "phone", "email"])
def test_what_is_needed_cannot_be_taken_back(session: Session, subject: str, table: str) -> None:
    with pytest.raises(Refusal) as refused:
        cards.clear_value(session, subject, table, table)
    assert refused.value.code == "card.cannot_clear"


def test_a_notice_is_recorded_with_its_version(session: Session, subject: str) -> None:
    assert cards.open_card(session, subject).notice is None
    way = session.desk.policy.notice_ways[0]
    notice = cards.record_notice(session, subject, "lv", way.id).notice
    assert notice is not None
    assert (notice.version, notice.current, notice.how) == (session.desk.policy.notice.version, True, way.text.lv)
    with pytest.raises(Refusal):
        cards.record_notice(session, subject, "lv", "by_pigeon")


def test_nobody_opens_a_card_that_is_not_there(session: Session) -> None:
    with pytest.raises(Refusal) as refused:
        cards.open_card(session, new_id())
    assert refused.value.code == "card.unknown"
    with pytest.raises(Refusal):
        cards.change_consent(session, new_id(), "offers", "email", given=True)


def test_a_technician_sees_no_card(technician: Session, subject: str) -> None:
    with pytest.raises(NotAllowed):
        cards.open_card(technician, subject)
    with pytest.raises(NotAllowed):
        cards.correct(technician, subject, "phone", "phone", {"e164": "29123456"})
