"""Objections and withdrawals of consent: at once, weighed, and ended by agreeing anew (policy 6.3, 7.2.2; GDPR Art. 7(3), 21)."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, requests, weighing
from optician_desk.services.session import Session
from optician_desk.services.weighing import Weighed
from optician_desk.store import card_rows
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.rights_steps import OBJECTION, RESTRICTION
from optician_desk.store.tables import CARD
from tests.rights_desk import GOOD, TODAY, at, card, identified, received


def consents(session: Session, subject: str) -> dict[str, bool]:
    with session.desk.store.reading() as con:
        return {row.slot: bool(row.given) for row in card_rows.newest(con, CONSENT, subject)}


def objections(session: Session, subject: str) -> dict[str, tuple[int, int]]:
    with session.desk.store.reading() as con:
        return {row.slot: (row.upheld, row.marketing) for row in card_rows.newest(con, OBJECTION, subject)}


def objects(session: Session, subject: str) -> int:
    with session.desk.store.reading() as con:
        return int(con.execute(sa.select(CARD.c.objects).where(CARD.c.subject == subject)).scalar_one())


@pytest.fixture
def customer(session: Session) -> str:
    """A customer who agreed to two mailings and to the keeping of lens parameters."""
    subject = card(at(session))
    for purpose, via in (("offers", "email"), ("offers", "sms"), ("reminders", "email"), ("lens_parameters", "-")):
        cards.change_consent(session, subject, purpose, via, True)
    return subject


@pytest.mark.parametrize("channel", [Origin.IN_PERSON, Origin.EMAIL, Origin.PHONE, Origin.POST])
def test_an_objection_to_marketing_stops_every_mailing_at_receipt(
    session: Session, customer: str, channel: Origin
) -> None:
    request = received(session, customer, TODAY, Kind.MARKETING, channel=channel)
    assert consents(session, customer) == {
        "offers:email": False,
        "offers:sms": False,
        "reminders:email": False,
        "lens_parameters:-": True,  # not a mailing
    }
    assert objections(session, customer) == dict.fromkeys(("offers", "surveys", "reminders"), (1, 1))
    assert objects(session, customer) == 1
    view = requests.request_view(session, request.request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.GRANTED
    assert view.assessment.done
    assert view.row.step is Step.ANSWER  # nobody has to prove who she is to be left alone
    assert cards.open_card(session, customer).objects_since == TODAY


def test_only_agreeing_anew_ends_the_objection_and_only_for_its_purpose(session: Session, customer: str) -> None:
    received(session, customer, TODAY, Kind.MARKETING)
    cards.change_consent(session, customer, "offers", "email", False)
    cards.change_consent(session, customer, "lens_parameters", "-", True)
    assert set(objections(session, customer)) == {"offers", "surveys", "reminders"}
    cards.change_consent(session, customer, "reminders", "email", True)
    assert set(objections(session, customer)) == {"offers", "surveys"}
    assert objects(session, customer) == 1
    for purpose in ("offers", "surveys"):
        cards.change_consent(session, customer, purpose, "email", True)
    assert objects(session, customer) == 0
    assert cards.open_card(session, customer).objects_since is None


def test_a_second_objection_leaves_no_second_record(session: Session, customer: str) -> None:
    received(session, customer, TODAY, Kind.MARKETING)
    again = received(session, customer, TODAY, Kind.MARKETING)
    with session.desk.store.reading() as con:
        count = con.execute(sa.select(sa.func.count()).select_from(OBJECTION)).scalar_one()
    assert count == 3
    view = requests.request_view(session, again.request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.GRANTED


def test_an_objection_of_somebody_without_a_card_says_that_nothing_is_held(session: Session) -> None:
    request = received(at(session), None, TODAY, Kind.MARKETING, Kind.WITHDRAWAL)
    for one, _, _ in request.requests:
        view = requests.request_view(session, one)
        assert view.assessment is not None
        assert view.assessment.decision is Decision.NOTHING_HELD
    assert objections(session, request.subject) == {}


def test_a_withdrawal_takes_back_what_is_named_and_nothing_else(session: Session, customer: str) -> None:
    request = received(session, customer, TODAY, Kind.WITHDRAWAL, consents=("offers", "surveys"))
    assert consents(session, customer) == {
        "offers:email": False,
        "offers:sms": False,
        "reminders:email": True,
        "lens_parameters:-": True,
    }
    assert objects(session, customer) == 0  # a withdrawal is no objection
    view = requests.request_view(session, request.request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.GRANTED


def test_a_withdrawal_of_what_was_never_given_is_answered_so(session: Session, customer: str) -> None:
    request = received(session, customer, TODAY, Kind.WITHDRAWAL, consents=("surveys",))
    view = requests.request_view(session, request.request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.NOTHING_HELD


def test_an_unknown_consent_leaves_nothing_behind(session: Session, customer: str) -> None:
    with pytest.raises(Refusal) as refusal:
        received(session, customer, TODAY, Kind.WITHDRAWAL, consents=("sweets",))
    assert refusal.value.code == "decision.consent_unknown"
    assert requests.of_subject(session, customer) == ()


# ------------------------------------------------------------------------------------------------------- GDPR Art. 21(1)
def test_only_purposes_on_legitimate_interests_can_be_objected_to(session: Session) -> None:
    assert [one.id for one in weighing.open_to_objection(session.desk.policy)] == ["planning", "incidents"]


def test_an_upheld_objection_stops_the_processing(session: Session, manager: Session, customer: str) -> None:
    request = identified(session, customer, GOOD, Kind.OBJECTION).request
    assert weighing.decide(at(manager), request, [Weighed("planning", True)]) is Decision.GRANTED
    assert objections(session, customer) == {"planning": (1, 0)}
    assert objects(session, customer) == 0  # not about marketing
    view = requests.request_view(session, request)
    assert view.row.step is Step.ANSWER
    assert view.assessment is not None
    assert view.assessment.ground == ""


def test_compelling_grounds_are_written_down(session: Session, manager: Session, customer: str) -> None:
    request = identified(session, customer, GOOD, Kind.OBJECTION).request
    at(manager)
    with pytest.raises(Refusal) as refusal:
        weighing.decide(manager, request, [Weighed("planning", True), Weighed("incidents", False)])
    assert (refusal.value.code, refusal.value.field) == ("decision.weighing_missing", "reasoning.incidents")
    why = "Izmeklējam sūdzību par bojātu sūtījumu."
    weighed = [Weighed("planning", True), Weighed("incidents", False, why)]
    assert weighing.decide(manager, request, weighed) is Decision.PARTIAL
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.ground, view.assessment.reasoning) == ("compelling_grounds", why)
    assert objections(session, customer) == {"planning": (1, 0), "incidents": (0, 0)}


def test_a_refused_objection_goes_straight_to_its_answer(session: Session, manager: Session, customer: str) -> None:
    request = identified(session, customer, GOOD, Kind.OBJECTION).request
    assert (
        weighing.decide(at(manager), request, [Weighed("incidents", False, "Celta prasība tiesā.")]) is Decision.REFUSED
    )
    assert requests.request_view(session, request).row.step is Step.ANSWER


@pytest.mark.parametrize(
    ("weighed", "code"),
    [
        ([], "decision.nothing_weighed"),
        ([Weighed("offers", True)], "decision.purpose_unknown"),
        ([Weighed("serve", True)], "decision.purpose_unknown"),
    ],
)
def test_nothing_else_is_weighed(
    session: Session, manager: Session, customer: str, weighed: list[Weighed], code: str
) -> None:
    request = identified(session, customer, GOOD, Kind.OBJECTION).request
    with pytest.raises(Refusal) as refusal:
        weighing.decide(at(manager), request, weighed)
    assert refusal.value.code == code
    assert objections(session, customer) == {}


def test_weighing_waits_for_the_identity_and_for_a_manager(session: Session, manager: Session, customer: str) -> None:
    request = received(session, customer, TODAY, Kind.OBJECTION).request
    for weighed in ([Weighed("planning", True)], [Weighed("planning", False, "Celta prasība tiesā.")]):
        with pytest.raises(Refusal) as refusal:
            weighing.decide(at(manager), request, weighed)
        assert refusal.value.code == "request.application_unsigned"
    with pytest.raises(NotAllowed):
        weighing.decide(session, request, [Weighed("planning", True)])
    assert objections(session, customer) == {}


def test_an_objection_of_a_stranger_is_not_weighed(session: Session, manager: Session) -> None:
    request = identified(at(session), None, GOOD, Kind.OBJECTION).request
    with pytest.raises(Refusal) as refusal:
        weighing.decide(at(manager), request, [Weighed("planning", True)])
    assert refusal.value.code == "decision.no_card"


# --------------------------------------------------------------------------------------------------------- restricted
def restricted(session: Session, subject: str) -> None:
    with session.task(Permission.REQUEST, "restrict") as work:
        work.subject = subject
        work.add(RESTRICTION, "restriction", {"state": "on", "on_day": TODAY.isoformat()})


def test_a_restricted_card_stops_no_objection_but_no_mailing_begins_on_it(session: Session, customer: str) -> None:
    restricted(session, customer)
    received(session, customer, TODAY, Kind.MARKETING, Kind.WITHDRAWAL, consents=("lens_parameters",))
    assert set(consents(session, customer).values()) == {False}
    assert objects(session, customer) == 1
    with pytest.raises(Refusal) as refusal:
        cards.change_consent(session, customer, "offers", "email", True)
    assert refusal.value.code == "card.restricted"
    assert set(objections(session, customer)) == {"offers", "surveys", "reminders"}
