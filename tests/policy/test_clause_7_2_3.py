"""7.2.3: not erased while a law requires it to be kept: the duty is recorded with its end, and then the value goes by itself."""

from __future__ import annotations

from datetime import timedelta

from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.rights import Decision, Kind
from optician_desk.services import daily, holds, request_erasure
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import NAME, PHONE
from tests.rights_desk import GOOD, NOW, TODAY, at, card, identified

FREE = ("contract_in_force", "claims", "accounting")
END = TODAY + timedelta(days=400)


def held(session: Session, subject: str) -> tuple[int, int]:
    with session.desk.store.reading() as con:
        return len(card_rows.newest(con, NAME, subject)), len(card_rows.newest(con, PHONE, subject))


def test_the_duty_keeps_what_it_covers_until_its_day_and_the_rest_goes_at_once(
    session: Session, manager: Session
) -> None:
    subject = card(at(session))
    voucher = NewHold("accounting", "The name stands in voucher No. 12.", END, ("name:name",))
    holds.place(session, subject, voucher)
    request = identified(session, subject, GOOD, Kind.ERASURE).request
    kept = request_erasure.outlook(at(manager), request, "en", FREE).assessment
    assert [(line.category, line.until) for line in kept.lines if line.kept and line.category == "name"] == [
        ("name", END)
    ]
    facts = "The Accounting Law requires the voucher to be kept."
    request_erasure.decide(manager, request, Decision.PARTIAL, FREE, "legal_duty", facts)
    assert held(session, subject) == (1, 0)
    at(session, NOW + timedelta(days=399))
    daily.run(session.desk, None)
    assert held(session, subject) == (1, 0)
    at(session, NOW + timedelta(days=402))
    daily.run(session.desk, None)
    assert held(session, subject) == (0, 0)
