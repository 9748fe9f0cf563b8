"""6.3: commercial messages and surveys by consent; withdrawing is one action, and what was agreed to can be proved."""

from __future__ import annotations

import pytest

from optician_desk.domain.card_view import CardView, ConsentState
from optician_desk.domain.errors import Refusal
from optician_desk.services import cards, trail
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME


@pytest.fixture
def subject(session: Session) -> str:
    with session.desk.task("register", session.staff_id, session.role) as work:
        found = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    return found


def states(view: CardView) -> dict[tuple[str, str], ConsentState]:
    return {(state.purpose, state.via): state for row in view.consents for state in row.states}


def test_nothing_is_agreed_to_until_it_was_asked(session: Session, subject: str) -> None:
    assert {state.given for state in states(cards.open_card(session, subject)).values()} == {None}


def test_purposes_and_channels_are_the_policy_files(session: Session, subject: str) -> None:
    offered = {(entry.id, via) for entry in session.desk.policy.consents for via in entry.vias if via != "-"}
    assert set(states(cards.open_card(session, subject))) == offered


def test_a_consent_is_for_one_purpose_and_channel_with_wording_and_time(session: Session, subject: str) -> None:
    found = states(cards.change_consent(session, subject, "offers", "email", given=True))
    given = found["offers", "email"]
    assert given.given is True
    assert given.wording == session.desk.policy.consent("offers").current.version
    assert given.source is not None
    assert given.source.staff == session.name
    assert [key for key, state in found.items() if state.given] == [("offers", "email")]


def test_withdrawing_is_one_action_and_leaves_the_proof(session: Session, manager: Session, subject: str) -> None:
    cards.change_consent(session, subject, "surveys", "sms", given=True)
    withdrawn = states(cards.change_consent(session, subject, "surveys", "sms", given=False))["surveys", "sms"]
    assert withdrawn.given is False
    assert [line.task for line in trail.page(manager, subject=subject).lines[:2]] == ["change_consent"] * 2
    assert trail.verify(manager).sound


def test_the_same_answer_twice_is_one_fact(session: Session, subject: str) -> None:
    first = states(cards.change_consent(session, subject, "offers", "call", given=True))["offers", "call"]
    again = states(cards.change_consent(session, subject, "offers", "call", given=True))["offers", "call"]
    assert first == again


@pytest.mark.parametrize(("purpose", "via"), [("horoscopes", "email"), ("offers", "fax"), ("lens_parameters", "email")])
def test_what_the_policy_file_does_not_offer_cannot_be_agreed_to(
    session: Session, subject: str, purpose: str, via: str
) -> None:
    with pytest.raises(Refusal) as refused:
        cards.change_consent(session, subject, purpose, via, given=True)
    assert refused.value.code == "card.consent_unknown"
