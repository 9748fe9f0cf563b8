"""Of an identity document nothing is left: needles are looked for in every table, the trail and every draft (policy 5.5.1)."""

from __future__ import annotations

from dataclasses import replace

from optician_desk.domain import identity, mrz
from optician_desk.services import request_steps
from optician_desk.services.session import Session
from tests.rights_desk import GOOD, TODAY, at, card, everything, received
from tests.unit.zones import card as zone_of_card

NUMBER, BIRTH, CODE, EXPIRES = "PA9992921", "821212", "88882", "310617"
ZONE = zone_of_card("BERZINA<<ILZE", expires=EXPIRES, number=NUMBER, optional=f"121282<{CODE}")


def test_a_check_with_a_zone_leaves_kind_matches_and_nothing_else(session: Session) -> None:
    at(session)
    request = received(session, card(session))
    request_steps.record_application_signed(session, request.request)
    before = everything(session)
    finding = identity.judge_zone(mrz.read(ZONE), "Ilze Bērziņa", "identity_card", TODAY)
    request_steps.check_identity(session, request.request, replace(GOOD, zone=finding))
    after = everything(session)
    for needle in (NUMBER, "9992921", BIRTH, f"-{CODE}", f"<{CODE}", "121282", EXPIRES, "2031-06-17", "BERZINA", "<<"):
        assert (needle in after) == (needle in before), needle
    assert "name:transliterated photo:by_eye signature:by_eye" in after
    assert "mrz" in after


def test_a_refused_check_leaves_even_less(session: Session) -> None:
    at(session)
    request = received(session, card(session))
    request_steps.record_application_signed(session, request.request)
    request_steps.refuse_identity(session, request.request, replace(GOOD, kind=NUMBER, explanation=BIRTH))
    after = everything(session)
    assert NUMBER not in after
    assert f"\n{BIRTH}\n" not in after
