"""Lists of addressees: who agreed and nobody else, one field, every export on record."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, mailing, trail
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import EMAIL
from optician_desk.store.facts.rights_steps import RESTRICTION
from optician_desk.store.tables import AUDIT
from tests.rights_desk import TODAY, at, card, received


def customer(session: Session, name: str, address: str = "", *ways: str) -> str:
    subject = card(session, name, phone="+37120000123")
    if address:
        with session.task(Permission.CORRECT, "correct") as work:
            work.subject = subject
            work.add(EMAIL, "email", {"address": address})
    for way in ways:
        purpose, via = way.split(":")
        cards.change_consent(session, subject, purpose, via, given=True)
    return subject


def lines(manager: Session, purpose: str = "offers", via: str = "email") -> list[str]:
    return mailing.export(manager, purpose, via).content.decode().split("\r\n")


def test_only_who_agreed_to_this_in_this_way_is_on_the_list(session: Session, manager: Session) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    customer(session, "Anna", "anna@piemers.lv", "surveys:email")
    customer(session, "Zane", "zane@piemers.lv", "offers:sms")
    withdrawn = customer(session, "Inese", "inese@piemers.lv", "offers:email")
    cards.change_consent(session, withdrawn, "offers", "email", given=False)
    assert lines(manager) == ["email", "ilze@piemers.lv", ""]
    assert lines(manager, via="sms") == ["phone", "+37120000123", ""]


def test_a_restricted_card_and_a_standing_objection_are_never_on_it(session: Session, manager: Session) -> None:
    at(session)
    restricted = customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    objecting = customer(session, "Anna", "anna@piemers.lv", "offers:email")
    customer(session, "Zane", "zane@piemers.lv", "offers:email")
    received(session, objecting, TODAY, Kind.MARKETING)
    with session.task(Permission.REQUEST, "restrict") as work:
        work.subject = restricted
        work.add(RESTRICTION, "restriction", {"state": "on", "ground": "unlawful"})
    assert lines(manager) == ["email", "zane@piemers.lv", ""]
    count = next(one for one in mailing.counts(manager) if (one.purpose, one.via) == ("offers", "email"))
    assert (count.agreed, count.reachable, count.restricted, count.without_contact) == (2, 1, 1, 0)


def test_who_agrees_anew_after_an_objection_is_on_it_again(session: Session, manager: Session) -> None:
    subject = customer(at(session), "Ilze", "ilze@piemers.lv", "offers:email")
    received(session, subject, TODAY, Kind.MARKETING)
    with pytest.raises(Refusal, match="nobody"):
        mailing.export(manager, "offers", "email")
    cards.change_consent(session, subject, "offers", "email", given=True)
    assert lines(manager) == ["email", "ilze@piemers.lv", ""]


def test_an_address_that_a_spreadsheet_would_run_is_left_out_and_counted(session: Session, manager: Session) -> None:
    customer(session, "Ilze", "=cmd@piemers.lv", "offers:email")
    customer(session, "Anna", "", "offers:email")
    customer(session, "Zane", "zane@piemers.lv", "offers:email")
    assert lines(manager) == ["email", "zane@piemers.lv", ""]
    count = next(one for one in mailing.counts(manager) if (one.purpose, one.via) == ("offers", "email"))
    assert (count.agreed, count.without_contact) == (3, 2)


def test_every_export_is_on_record_with_its_digest_and_without_a_name(session: Session, manager: Session) -> None:
    customer(session, "Ilze", "ilze@piemers.lv", "offers:email")
    made = mailing.export(manager, "offers", "email")
    recorded = mailing.exports(manager)
    assert [(one.purpose, one.via, one.amount, one.staff) for one in recorded] == [("offers", "email", 1, "Jānis Egle")]
    line = trail.page(manager).lines[0]
    assert line.task == mailing.TASK
    with manager.reading(Permission.READ_TRAIL) as con:
        body = bytes(con.execute(sa.select(AUDIT.c.body).where(AUDIT.c.seq == line.seq)).scalar_one()).decode()
    assert made.sha256 in body
    assert "ilze" not in body.casefold()


def test_only_a_manager_exports_and_only_what_the_policy_file_knows(session: Session, manager: Session) -> None:
    with pytest.raises(NotAllowed):
        mailing.export(session, "offers", "email")
    for purpose, via in (("offers", "pigeon"), ("lens_parameters", "-"), ("nothing", "email")):
        with pytest.raises(Refusal, match="unknown"):
            mailing.export(manager, purpose, via)
