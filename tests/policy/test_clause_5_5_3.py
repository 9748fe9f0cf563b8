"""5.5.3: by phone little changes, and only for a caller who is made out beyond doubt; nothing of the card is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from optician_desk.domain.errors import DeskError, Refusal
from optician_desk.services import cards, phone_door
from optician_desk.services.session import Session
from tests.portable_card import full_card

GOOD = {"phone": "20000123", "email": "ilze@piemers.lv"}
BAD = {"phone": "20000123", "email": "anna@piemers.lv"}
NEW = {"e164": "20 000 555"}


@pytest.fixture
def subject(session: Session) -> str:
    return full_card(session)


def phone(session: Session, subject: str) -> str:
    contacts = {value.table: value.text for value in cards.open_card(session, subject).contact}
    return contacts["phone"].replace("\u00a0", " ")


def test_nothing_changes_before_the_caller_is_made_out(session: Session, subject: str) -> None:
    with pytest.raises(DeskError):
        phone_door.change(session, subject, "phone", NEW)
    phone_door.check(session, subject, GOOD)
    phone_door.change(session, subject, "phone", NEW)
    assert phone(session, subject) == "20 000 555"


def test_one_right_answer_is_not_enough(session: Session, subject: str) -> None:
    with pytest.raises(Refusal):
        phone_door.check(session, subject, {"phone": GOOD["phone"]})


def test_three_wrong_tries_pause_the_card_for_an_hour(session: Session, subject: str) -> None:
    now = datetime.now(UTC)
    session.desk.clock = lambda: now
    for _ in range(session.desk.policy.rules.phone_tries):
        assert phone_door.check(session, subject, BAD).known_until is None
    with pytest.raises(Refusal):
        phone_door.check(session, subject, GOOD)
    session.desk.clock = lambda: now + timedelta(minutes=session.desk.policy.rules.phone_pause_minutes + 1)
    assert phone_door.check(session, subject, GOOD).known_until is not None


def test_only_what_the_policy_file_lists_may_change(session: Session, subject: str) -> None:
    phone_door.check(session, subject, GOOD)
    assert {one.table for one in phone_door.open_door(session, subject).changeable} == set(
        session.desk.policy.rules.changeable_by_phone
    )
    with pytest.raises(Refusal):
        phone_door.change(session, subject, "name", {"given": "Anna", "surname": "Ozola"})


def test_calling_back_the_number_on_file_makes_the_caller_out_as_well(session: Session, subject: str) -> None:
    phone_door.called_back(session, subject, reached=True)
    phone_door.change(session, subject, "phone", NEW)
    assert phone(session, subject) == "20 000 555"
