"""7.2.1: not erased while still needed for the purpose: what stays is named with its ground and its end, the rest goes."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Kind
from optician_desk.services import request_erasure, requests
from optician_desk.services.session import Session
from tests.rights_desk import GOOD, at, card, identified


def test_while_the_contract_holds_the_values_stay_and_the_reason_is_told(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.ERASURE).request
    outlook = request_erasure.outlook(at(manager), request, "en")
    kept = [line for line in outlook.assessment.lines if line.kept]
    assert {line.category for line in kept} >= {"name", "phone"}
    assert all(line.reasons for line in kept)
    with pytest.raises(Refusal, match=r"part_stays|nothing"):
        request_erasure.decide(manager, request, Decision.GRANTED)


def test_a_refusal_names_ground_and_facts_and_can_be_complained_about(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.ERASURE).request
    with pytest.raises(Refusal, match="refusal_ground"):
        request_erasure.decide(at(manager), request, Decision.REFUSED)
    with pytest.raises(Refusal, match="reasoning_missing"):
        request_erasure.decide(manager, request, Decision.REFUSED, ground="still_needed")
    facts = "The lenses ordered on 18 November have not been handed over yet."
    request_erasure.decide(manager, request, Decision.REFUSED, ground="still_needed", reasoning=facts)
    shown = requests.request_view(session, request)
    assert shown.assessment is not None
    assert (shown.assessment.ground, shown.assessment.reasoning) == ("still_needed", facts)
