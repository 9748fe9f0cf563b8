"""7.2.4: not erased while needed for or under a claim: a hold says which values, why and until when; a manager releases it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.rights import Decision, Kind
from optician_desk.services import holds, request_erasure
from optician_desk.services.session import Session
from tests.rights_desk import GOOD, TODAY, at, card, identified

FREE = ("contract_in_force", "claims", "accounting")
CLAIM = NewHold("claims", "A claim about the lenses of 18 November is before the court.", TODAY + timedelta(days=365))


def test_a_claim_holds_the_whole_card_until_it_is_over(session: Session, manager: Session) -> None:
    subject = card(at(session))
    hold = holds.place(session, subject, CLAIM)
    request = identified(session, subject, GOOD, Kind.ERASURE).request
    with pytest.raises(Refusal, match=r"nothing|part_stays"):
        request_erasure.decide(at(manager), request, Decision.GRANTED, FREE)
    with pytest.raises(NotAllowed):
        holds.release(session, subject, hold)
    holds.release(manager, subject, hold)
    request_erasure.decide(manager, request, Decision.GRANTED, FREE)


def test_no_hold_without_a_criterion_of_the_policy_a_reason_and_an_end(session: Session) -> None:
    subject = card(at(session))
    for wrong, code in (
        (NewHold("because", CLAIM.reasoning, CLAIM.until), "criterion"),
        (NewHold("claims", " ", CLAIM.until), "reasoning_missing"),
        (NewHold("claims", CLAIM.reasoning, TODAY - timedelta(days=1)), "already_past"),
        (NewHold("claims", CLAIM.reasoning, CLAIM.until, ("lens:OD",)), "place_unknown"),
    ):
        with pytest.raises(Refusal, match=code):
            holds.place(session, subject, wrong)
