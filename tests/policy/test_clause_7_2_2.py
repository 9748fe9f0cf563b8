"""7.2.2: a legitimate interest is weighed on record before it outweighs an objection; against marketing it never does."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Kind
from optician_desk.services import cards, requests, weighing
from optician_desk.services.session import Session
from optician_desk.services.weighing import Weighed
from tests.rights_desk import GOOD, TODAY, at, card, identified, received


def test_going_on_against_an_objection_needs_a_recorded_balancing(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.OBJECTION).request
    with pytest.raises(Refusal, match="weighing_missing"):
        weighing.decide(at(manager), request, [Weighed("incidents", upheld=False)])
    why = "A complaint of the same customer about this order is being settled."
    assert weighing.decide(manager, request, [Weighed("incidents", upheld=False, reasoning=why)]) is Decision.REFUSED
    shown = requests.request_view(session, request)
    assert shown.assessment is not None
    assert (shown.assessment.ground, shown.assessment.reasoning) == ("compelling_grounds", why)


def test_only_what_rests_on_a_legitimate_interest_is_weighed(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.OBJECTION).request
    with pytest.raises(Refusal, match="purpose_unknown"):
        weighing.decide(at(manager), request, [Weighed("serve", upheld=True)])


def test_an_objection_to_marketing_is_absolute_and_takes_effect_at_once(session: Session) -> None:
    subject = card(at(session))
    cards.change_consent(session, subject, "offers", "email", given=True)
    asked = received(session, subject, TODAY, Kind.MARKETING)
    view = cards.open_card(session, subject)
    assert not any(state.given for row in view.consents for state in row.states)
    shown = requests.request_view(session, asked.request)
    assert shown.state.carried_out
    assert shown.assessment is not None
    assert shown.assessment.decision is Decision.GRANTED
