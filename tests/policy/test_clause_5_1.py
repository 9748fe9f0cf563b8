"""Policy 5.1: everybody gets at his or her own data, with a card or without one; 'nothing is held' is a full answer."""

from __future__ import annotations

from optician_desk.domain.rights import Kind, Step
from optician_desk.services import requests
from optician_desk.services.session import Session
from tests.rights_desk import at, card, searched


def test_a_customer_and_a_stranger_walk_the_same_path(session: Session) -> None:
    at(session)
    for subject in (card(session), None):
        ready = requests.request_view(session, searched(session, subject).request)
        assert ready.row.kind is Kind.ACCESS
        assert ready.row.step is Step.ANSWER
        assert ready.row.has_card == (subject is not None)
