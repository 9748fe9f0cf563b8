"""A restricted card may be stored and nothing else, on every screen and through every door (GDPR Art. 18)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.likeness import Typed
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.search_view import Badge
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    cards,
    customers,
    disclosures,
    erasure,
    holds,
    objecting,
    referrals,
    request_erasure,
    requests,
    restricting,
    trail,
)
from optician_desk.services.session import Session
from optician_desk.store import ended_terms
from optician_desk.store.facts.contact import PHONE
from optician_desk.store.facts.rights_steps import RESTRICTION
from tests.recipients import COURIER, with_recipients
from tests.rights_desk import GOOD, TODAY, at, card, identified, received


@pytest.fixture
def subject(session: Session) -> str:
    with_recipients(session, COURIER)
    return card(at(session))


@pytest.fixture
def locked(session: Session, subject: str) -> str:
    restricting.restrict_card(session, subject, "accuracy_contested")
    return subject


def _states(session: Session) -> list[tuple[str, str | None]]:
    with session.desk.store.reading() as con:
        rows = con.execute(sa.select(RESTRICTION.c.state, RESTRICTION.c.lifting).order_by(RESTRICTION.c.hlc))
        return [(row.state, row.lifting) for row in rows]


def test_a_request_is_granted_and_locks_the_card_at_once(session: Session, subject: str) -> None:
    disclosures.record(session, subject, "courier", ["name", "phone"], "serve", date(2026, 11, 2))
    request = identified(session, subject, GOOD, Kind.RESTRICTION)
    restricting.grant(session, request.request, "unlawful")
    view = requests.request_view(session, request.request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.done) == (Decision.GRANTED, True)
    assert view.restricted
    assert [row.recipient for row in view.recipients] == ["courier"]  # to be told (GDPR Art. 19)
    assert view.row.step is Step.SYSTEMS
    shown = cards.open_card(session, subject, language="en")
    assert shown.restriction is not None
    assert shown.restriction.request == request.request
    assert shown.restriction.since == TODAY
    assert "Art. 18(1)(b)" in shown.restriction.ground


def test_nobody_is_assessed_before_who_asks_is_known(session: Session, subject: str) -> None:
    request = received(session, subject, TODAY, Kind.RESTRICTION)
    with pytest.raises(Refusal, match=r"request\."):
        restricting.grant(session, request.request, "unlawful")
    assert _states(session) == []


def test_a_manager_refuses_with_ground_and_facts(session: Session, manager: Session, subject: str) -> None:
    request = identified(session, subject, GOOD, Kind.RESTRICTION).request
    with pytest.raises(NotAllowed):
        restricting.refuse(session, request, "no_restriction_ground", "Dati ir pareizi.")
    with pytest.raises(Refusal, match=r"request\.reasoning_missing"):
        restricting.refuse(manager, request, "no_restriction_ground", " ")
    restricting.refuse(manager, request, "no_restriction_ground", "Klients pats apstiprināja adresi.")
    assert not requests.request_view(session, request).restricted


def test_no_value_of_a_locked_card_is_shown(session: Session, manager: Session, locked: str) -> None:
    shown = cards.open_card(session, locked)
    assert shown.hidden
    assert (shown.contact, shown.consents, shown.lens_consent, shown.notice) == ((), (), None, None)
    assert (shown.lenses.entries, shown.disclosures) == ((), ())
    assert "20 000 123" not in repr(shown)
    for task in ("claim", "own_request"):
        assert "20 000 123" in repr(cards.open_card(session, locked, task))
    looks = [line.task for line in trail.page(manager, subject=locked).lines]
    assert looks == ["own_request", "claim", "open_card", "restrict", "register"]


def test_a_locked_card_is_found_without_its_contacts(session: Session, locked: str) -> None:
    for typed in ("Bērziņa", "20000123"):
        (hit,) = customers.search(session, typed).hits
        assert Badge.RESTRICTED in hit.badges
        assert (hit.surname, hit.contact) == ("Bērziņa", "")
    seen = customers.glimpse(session, locked)
    assert seen is not None
    assert (seen.restricted, seen.phone, seen.email, seen.city) == (True, "", "", "")
    (alike,) = customers.likely(session, Typed(given="Ilze", surname="Bērziņa"))
    assert alike.phone == ""


@pytest.mark.parametrize(
    "use",
    [
        lambda at, who: cards.correct(at, who, "phone", "phone", {"e164": "20 000 999"}),
        lambda at, who: cards.change_consent(at, who, "offers", "email", given=True),
        lambda at, who: cards.record_notice(at, who, "lv", "printed"),
        lambda at, who: disclosures.record(at, who, "courier", ["name"], "serve", date(2026, 11, 2)),
        lambda at, who: referrals.start(at, who),
        lambda at, who: erasure.propose(at, who, "no_longer_needed", ("claims", "contract_in_force")),
    ],
    ids=["correct", "consent", "notice", "disclosure", "referral", "erasure"],
)
def test_nothing_else_is_done_with_a_locked_card(
    session: Session, locked: str, use: Callable[[Session, str], object]
) -> None:
    with pytest.raises(Refusal) as refused:
        use(session, locked)
    assert refused.value.code == "card.restricted"


def test_claims_and_the_customers_own_requests_go_on(session: Session, locked: str) -> None:
    holds.place(session, locked, NewHold("claims", "Prasība tiesā", date(2027, 11, 24)))
    asked = identified(session, locked, GOOD, Kind.RECTIFICATION, Kind.WITHDRAWAL, consents=("offers",))
    assert [requests.request_view(session, request).row.step for request, _, _ in asked.requests] == [
        Step.ASSESSMENT,
        Step.ANSWER,
    ]
    received(session, locked, TODAY, Kind.MARKETING)
    with session.desk.store.reading() as con:
        assert {row.slot for row in objecting.standing(con, locked)} == {"offers", "surveys", "reminders"}


def test_a_locked_card_is_erased_at_the_customers_own_request_alone(
    session: Session, manager: Session, subject: str
) -> None:
    released = ("claims", "contract_in_force")
    proposal = erasure.propose(session, subject, "no_longer_needed", released)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    restricting.restrict_card(session, subject, "needed_for_claims")
    with pytest.raises(Refusal, match=r"card\.restricted"):
        erasure.decide(manager, proposal, "lv")
    erasure.decline(manager, proposal)
    desk = session.desk
    with desk.store.reading() as con:
        assert list(ended_terms.superseded(con, desk.policy, date(2035, 1, 1))) == []
    request = identified(session, subject, GOOD, Kind.ERASURE).request
    assert request_erasure.decide(at(manager), request, Decision.GRANTED, released) is not None


def test_what_is_asked_for_must_be_a_ground_of_the_law(session: Session, subject: str) -> None:
    with pytest.raises(Refusal, match=r"restriction\.ground"):
        restricting.restrict_card(session, subject, "because")
    restricting.restrict_card(session, subject, "unlawful")
    with pytest.raises(Refusal, match=r"restriction\.already"):
        restricting.restrict_card(session, subject, "accuracy_contested")


def test_somebody_without_a_card_has_nothing_to_restrict(session: Session) -> None:
    request = identified(at(session), None, GOOD, Kind.RESTRICTION)
    with pytest.raises(Refusal, match=r"restriction\.no_card"):
        restricting.grant(session, request.request, "unlawful")
    assert requests.request_view(session, request.request).assessment is None


def test_a_restriction_that_nobody_was_told_about_is_not_lifted(
    session: Session, manager: Session, locked: str
) -> None:
    with pytest.raises(NotAllowed):
        restricting.lift(session, locked)
    with pytest.raises(Refusal, match=r"restriction\.not_told"):
        restricting.lift(at(manager), locked)
    assert [state for state, _ in _states(session)] == ["on"]
    assert cards.open_card(session, locked).hidden
