"""6.1, 6.7: contact through what the customer gave, way by way as she chose; a mailing gets the one field that it needs."""

from __future__ import annotations

import pytest

from optician_desk.services import cards, mailing
from optician_desk.services.session import Session
from tests.integration.test_mailing import customer


@pytest.mark.parametrize(
    ("via", "field"), [("email", "ilze@piemers.lv"), ("sms", "+37120000123"), ("call", "+37120000123")]
)
def test_each_way_is_chosen_by_itself_and_takes_one_field(
    session: Session, manager: Session, via: str, field: str
) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", f"reminders:{via}")
    chosen = {one.via for one in mailing.counts(manager) if one.purpose == "reminders" and one.agreed}
    assert chosen == {via}
    assert mailing.export(manager, "reminders", via).content.decode().splitlines()[1:] == [field]


def test_taking_back_one_way_leaves_the_others(session: Session, manager: Session) -> None:
    subject = customer(session, "Ilze", "ilze@piemers.lv", "offers:email", "offers:sms")
    cards.change_consent(session, subject, "offers", "sms", given=False)
    counts = {one.via: one.reachable for one in mailing.counts(manager) if one.purpose == "offers"}
    assert counts == {"email": 1, "sms": 0, "call": 0}


def test_a_list_that_leaves_the_desk_is_registered(session: Session, manager: Session) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    mailing.export(manager, "offers", "email")
    assert [one.amount for one in mailing.exports(manager)] == [1]
