"""A customer's request for erasure: what may go goes at once, the rest by itself, and the request can still be answered."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission, Role
from optician_desk.services import disclosures, erasure, holds, request_erasure, requests, term_endings, trail
from optician_desk.services.session import Session
from optician_desk.store import erasure as store_erasure
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import EMAIL
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.facts.rights import ANSWER, HANDOVER
from optician_desk.store.tables import ERASURE_REST, KEPT_DOCUMENT, STAFF
from optician_desk.store.work import new_id
from tests.recipients import COURIER, with_recipients
from tests.rights_desk import GOOD, TODAY, at, card, identified, received

EVERYTHING = ("claims", "contract_in_force")
WHY = "Pretenziju termiņš vēl nav beidzies."


@pytest.fixture
def subject(session: Session) -> str:
    with_recipients(session, COURIER)
    made = card(at(session))
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = made
        work.add(EMAIL, "email", {"address": "ilze.berzina@piemers.lv"})
    return made


@pytest.fixture
def request_id(session: Session, subject: str) -> str:
    return identified(session, subject, GOOD, Kind.ERASURE).request


def _count(session: Session, *tables: str) -> list[int]:
    with session.desk.store.reading() as con:
        return [con.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in tables]


def _second_manager(session: Session) -> Session:
    row = {"id": new_id(), "name": "Zane Liepa", "role": "manager", "created_at": "2026-11-22T08:00:00+00:00"}
    with session.desk.store.writing() as con:
        con.execute(sa.insert(STAFF), row)
    return Session(session.desk, row["id"], row["name"], Role.MANAGER)


def _keep(session: Session, subject: str, request: str) -> str:
    row = {"id": new_id(), "subject": subject, "request": request, "sha256": "0" * 64, "content": b"signed"}
    with session.desk.store.writing() as con:
        con.execute(sa.insert(KEPT_DOCUMENT), {**row, "kept_at": "2030-01-01T08:00:00+00:00"})
    return str(row["id"])


def _close(session: Session, subject: str, request: str, day: date) -> None:
    with session.task(Permission.REQUEST, "hand_over") as work:
        work.subject = subject
        work.add(HANDOVER, request, {"how": "in_person", "handed_on": day.isoformat(), "outcome": "answered"})


def test_what_may_go_goes_at_once_and_the_answer_still_knows_whom_to_write_to(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    found = request_erasure.outlook(manager, request_id, "lv", EVERYTHING)
    assert (found.card, found.stays, found.second) == (True, False, False)
    outcome = request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    assert outcome is not None
    assert (outcome.facts, outcome.reason) == (3, "request")
    assert _count(session, "name", "phone", "email", "erasure_proposal", "erasure_rest") == [0] * 5
    view = requests.request_view(session, request_id)
    assert (view.row.given, view.row.surname, view.contact) == ("Ilze", "Bērziņa", "ilze.berzina@piemers.lv")
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.done) == (Decision.GRANTED, True)
    assert view.row.step is Step.SYSTEMS
    assert trail.verify(manager).sound


def test_what_has_to_stay_is_granted_in_part_with_its_ground(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    released = ("contract_in_force",)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(CONSENT, "offers:email", {"purpose": "offers", "via": "email", "given": 1, "wording": "2026-11-22"})
    holds.place(session, subject, NewHold("claims", "Prasība tiesā", date(2027, 6, 1), ("name:name",)))
    with pytest.raises(Refusal, match=r"erasure\.part_stays"):
        request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    with pytest.raises(Refusal, match=r"request\.reasoning_missing"):
        request_erasure.decide(manager, request_id, Decision.PARTIAL, EVERYTHING, "legal_claims", "")
    with pytest.raises(Refusal, match=r"erasure\.nothing$"):
        request_erasure.decide(manager, request_id, Decision.PARTIAL, released, "legal_claims", WHY)
    lines = request_erasure.outlook(manager, request_id, "en", EVERYTHING).assessment.lines
    name = next(line for line in lines if line.category == "name")
    assert name.reasons == (
        "3 years after the last purchase or service, while claims can be raised (marked on the card)",
    )
    outcome = request_erasure.decide(manager, request_id, Decision.PARTIAL, EVERYTHING, "legal_claims", WHY)
    assert outcome is not None
    assert not outcome.whole
    assert _count(session, "name", "phone", "email", "consent", "erasure_rest") == [1, 0, 0, 2, 1]  # given, taken back
    view = requests.request_view(session, request_id)
    assert view.assessment is not None
    assert (view.assessment.ground, view.assessment.released) == ("legal_claims", EVERYTHING)


def test_the_rest_goes_by_itself_when_its_ground_ends(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    holds.place(session, subject, NewHold("claims", "Prasība tiesā", date(2027, 6, 1), ("name:name",)))
    request_erasure.decide(manager, request_id, Decision.PARTIAL, EVERYTHING, "legal_claims", WHY)
    desk = session.desk
    assert term_endings.erase(desk) == 0
    desk.clock = lambda: datetime(2027, 6, 1, 9, tzinfo=UTC)
    assert term_endings.erase(desk) == 0
    desk.clock = lambda: datetime(2027, 6, 2, 9, tzinfo=UTC)
    assert term_endings.erase(desk) == 1
    assert _count(session, "name", "erasure_rest") == [0, 0]
    assert requests.request_view(session, request_id).row.surname == "Bērziņa"
    assert trail.verify(manager).sound


def test_what_was_entered_after_the_erasure_is_not_part_of_its_rest(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    holds.place(session, subject, NewHold("claims", "Prasība tiesā", date(2026, 12, 1), ("name:name",)))
    at(session, datetime.now(UTC))
    request_erasure.decide(manager, request_id, Decision.PARTIAL, EVERYTHING, "legal_claims", WHY)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(EMAIL, "email", {"address": "ilze.no.jauna@piemers.lv"})
    session.desk.clock = lambda: datetime(2027, 1, 2, 9, tzinfo=UTC)
    term_endings.erase(session.desk)
    assert _count(session, "name", "email", "erasure_rest") == [0, 1, 0]


def test_two_managers_decide_and_until_then_nothing_goes(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    other = _second_manager(session)
    assert request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING) is None
    assert _count(session, "name", "erasure_proposal") == [1, 1]
    assert requests.request_view(session, request_id).row.step is Step.ASSESSMENT
    mine, theirs = (request_erasure.outlook(who, request_id, "lv") for who in (manager, other))
    assert mine.proposal is not None
    assert (mine.mine, theirs.mine, mine.proposal.request) == (True, False, request_id)
    with pytest.raises(NotAllowed, match=r"erasure\.second_manager"):
        request_erasure.confirm(manager, request_id)
    request_erasure.decline(other, request_id)
    assert requests.request_view(session, request_id).row.step is Step.ASSESSMENT
    assert request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING) is None
    outcome = request_erasure.confirm(other, request_id)
    assert (outcome.proposed_by, outcome.decided_by) == (manager.name, "Zane Liepa")
    assert requests.request_view(session, request_id).row.step is Step.SYSTEMS


def test_a_refusal_erases_nothing_and_needs_its_ground(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    with pytest.raises(NotAllowed):
        request_erasure.decide(session, request_id, Decision.REFUSED, (), "legal_claims", WHY)
    with pytest.raises(Refusal, match=r"request\.refusal_ground"):
        request_erasure.decide(manager, request_id, Decision.REFUSED, (), "because", WHY)
    with pytest.raises(Refusal, match=r"erasure\.still_held"):
        request_erasure.decide(manager, request_id, Decision.NOTHING_HELD)
    assert request_erasure.decide(manager, request_id, Decision.REFUSED, (), "legal_claims", WHY) is None
    assert _count(session, "name", "erasure_proposal") == [1, 0]
    assert requests.request_view(session, request_id).row.step is Step.ANSWER


def test_who_is_not_on_file_gets_that_as_a_full_answer(session: Session, manager: Session) -> None:
    request = identified(at(session), None, GOOD, Kind.ERASURE).request
    assert not request_erasure.outlook(manager, request, "lv").card
    request_erasure.decide(manager, request, Decision.NOTHING_HELD)
    assert requests.request_view(session, request).row.step is Step.SYSTEMS


def test_no_other_way_leads_round_the_requests_gates(session: Session, manager: Session, subject: str) -> None:
    request = received(session, subject, TODAY, Kind.ERASURE).request
    with pytest.raises(Refusal, match=r"request\."):
        request_erasure.decide(manager, request, Decision.GRANTED, EVERYTHING)
    with pytest.raises(Refusal, match=r"erasure\.reason"):
        erasure.propose(manager, subject, "request", EVERYTHING)
    with pytest.raises(Refusal, match=r"erasure\.decide_on_request"):
        erasure.propose(manager, subject, "no_longer_needed", EVERYTHING)
    access = identified(session, subject).request
    with pytest.raises(Refusal, match=r"erasure\.not_this_kind"):
        request_erasure.decide(manager, access, Decision.GRANTED, EVERYTHING)
    assert _count(session, "name", "assessment", "erasure_entry") == [1, 0, 0]


def test_recipients_are_noted_before_the_disclosures_go(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    disclosures.record(session, subject, "courier", ["name", "phone"], "serve", date(2026, 11, 2))
    request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    assert _count(session, "disclosure") == [0]
    (told,) = requests.request_view(session, request_id).recipients
    assert (told.recipient, told.outcome) == ("courier", "")


def test_papers_of_the_request_stay_and_others_go(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    application = _keep(session, subject, request_id)
    _keep(session, subject, "f" * 32)
    outcome = request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    assert outcome is not None
    assert outcome.documents == 1
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(KEPT_DOCUMENT.c.id)).scalars().all() == [application]


def test_the_answer_to_another_right_of_the_same_application_goes_with_the_values_in_it(
    session: Session, manager: Session, subject: str
) -> None:
    asked = identified(session, subject, GOOD, Kind.ACCESS, Kind.ERASURE)
    (access, _, _), (erased, _, _) = asked.requests
    application, report = _keep(session, subject, access), _keep(session, subject, access)
    with session.task(Permission.REQUEST, "sign_report") as work:
        work.subject = subject
        work.add(ANSWER, access, {"number": "OG1-2026-R0001", "document": report, "approved_on": TODAY.isoformat()})
    request_erasure.decide(manager, erased, Decision.GRANTED, EVERYTHING)
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(KEPT_DOCUMENT.c.id)).scalars().all() == [application]


def test_an_erasure_cut_short_after_the_ledger_is_closed_by_deciding_again(
    session: Session, manager: Session, subject: str, request_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = store_erasure.erase_facts

    def locks(*given: object, **named: object) -> store_erasure.Erased:
        done = real(*given, **named)  # type: ignore[arg-type]
        manager.locked = True
        return done

    monkeypatch.setattr(store_erasure, "erase_facts", locks)
    with pytest.raises(Trouble, match=r"erasure\.done_after_trouble"):
        request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    manager.locked = False
    assert _count(session, "name", "erasure_proposal") == [0, 0]
    view = requests.request_view(session, request_id)
    assert (view.row.surname, view.row.step) == ("Bērziņa", Step.ASSESSMENT)
    assert request_erasure.outlook(manager, request_id, "lv", EVERYTHING).carried_on
    assert request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING) is None
    assert requests.request_view(session, request_id).row.step is Step.SYSTEMS


def test_a_requests_whole_file_goes_three_years_after_it_was_closed(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    paper = _keep(session, subject, request_id)
    request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    _close(session, subject, request_id, date(2026, 12, 1))
    desk = session.desk
    desk.clock = lambda: datetime(2029, 12, 1, 9, tzinfo=UTC)
    assert term_endings.erase(desk) == 0
    desk.clock = lambda: datetime(2029, 12, 2, 9, tzinfo=UTC)
    assert term_endings.erase(desk) > 5
    assert _count(session, "request", "assessment", "identity_check", "form_printed", "handover", "card") == [0] * 6
    with desk.store.reading() as con:
        assert con.execute(sa.select(KEPT_DOCUMENT.c.id).where(KEPT_DOCUMENT.c.id == paper)).first() is None
        assert con.execute(sa.select(ERASURE_REST.c.subject)).first() is None
    assert trail.verify(manager).sound


def test_what_was_shown_with_an_application_stays_as_long_as_its_last_request(session: Session, subject: str) -> None:
    asked = identified(session, subject, GOOD, Kind.ACCESS, Kind.RESTRICTION)
    first, second = (request for request, _, _ in asked.requests)
    own, shared = _keep(session, subject, second), _keep(session, subject, asked.request)
    _close(session, subject, first, date(2026, 12, 1))
    desk = session.desk
    desk.clock = lambda: datetime(2029, 12, 2, 9, tzinfo=UTC)
    assert term_endings.request_files(desk) == 2  # the first request and its closing
    assert _count(session, "request", "identity_check", "kept_document", "name") == [1, 1, 2, 1]
    _close(session, subject, second, date(2029, 12, 2))
    desk.clock = lambda: datetime(2032, 12, 3, 9, tzinfo=UTC)
    assert term_endings.request_files(desk) > 2
    assert _count(session, "request", "identity_check", "kept_document", "name") == [0, 0, 0, 1]
    assert own != shared


def test_states_in_force_outlive_the_file_they_came_with(session: Session, subject: str) -> None:
    request = received(session, subject, TODAY, Kind.MARKETING)
    _close(session, subject, request.request, date(2026, 12, 1))
    session.desk.clock = lambda: datetime(2031, 1, 1, 9, tzinfo=UTC)
    term_endings.request_files(session.desk)
    assert _count(session, "request", "assessment", "objection") == [0, 0, 3]
    with session.desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT objects FROM card").scalar_one() == 1


def test_the_outlook_says_who_proposed_what(session: Session, manager: Session, request_id: str) -> None:
    other = _second_manager(session)
    request_erasure.decide(manager, request_id, Decision.GRANTED, EVERYTHING)
    shown = request_erasure.outlook(other, request_id, "en", ("claims",))
    assert shown.assessment.released == EVERYTHING
    assert (shown.second, shown.mine) == (True, False)


def test_who_asks_for_erasure_agrees_to_nothing_any_more(
    session: Session, manager: Session, subject: str, request_id: str
) -> None:
    with session.task(Permission.REFERRAL, "save_referral") as work:
        work.subject = subject
        wording = {"purpose": "lens_parameters", "via": "-", "wording": "2026-11-22"}
        work.add(CONSENT, "lens_parameters:-", {**wording, "given": 1})
        referral = work.add(REFERRAL, "referral", {"doctor": "Dr. Andris Liepa", "verbatim": "OD -3,25"})
        work.add(LENS, "OD", {"referral": referral, "eye": "OD", "power": -325})
    found = request_erasure.outlook(manager, request_id, "lv", EVERYTHING)
    assert {line.category for line in found.assessment.lines if line.kept} == {"consent", "request"}
    request_erasure.decide(manager, request_id, Decision.PARTIAL, EVERYTHING, "legal_duty", WHY)
    assert _count(session, "lens", "referral", "name", "consent") == [0, 0, 0, 2]
    with session.desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT given FROM consent ORDER BY hlc DESC LIMIT 1").scalar_one() == 0
