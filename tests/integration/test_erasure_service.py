"""Erasing through the door: who may propose and decide, what is refused, what the outcome says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from optician_desk.domain.erasure_view import Outcome
from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.staff import Permission, Role, needs_second
from optician_desk.services import erasure, term_endings, trail
from optician_desk.services.session import Desk, Session
from optician_desk.store import erasure as store_erasure
from optician_desk.store import ledger_file
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.tables import STAFF
from optician_desk.store.work import new_id

EVERYTHING = ("claims", "contract_in_force")


@pytest.fixture
def customer(session: Session) -> str:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
        return subject


def _second_manager(desk: Desk) -> Session:
    row = {"id": new_id(), "name": "Zane Liepa", "role": "manager", "created_at": "2026-11-22T08:00:00+00:00"}
    with desk.store.writing() as con:
        con.execute(sa.insert(STAFF), row)
    return Session(desk, row["id"], row["name"], Role.MANAGER)


def _count(desk: Desk, table: str) -> int:
    with desk.store.reading() as con:
        return int(con.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def test_the_front_desk_proposes_and_the_manager_decides(session: Session, manager: Session, customer: str) -> None:
    found = erasure.assess(session, customer, "en", EVERYTHING)
    assert found.whole
    assert {line.name for line in found.lines} == {"Name and surname", "Mobile phone number"}
    proposal = erasure.propose(session, customer, "no_longer_needed", EVERYTHING)
    (shown,) = erasure.waiting(manager)
    assert (shown.card, shown.proposed_by, shown.reason) == ("Ilze Bērziņa", "Anna Kalniņa", "no_longer_needed")
    outcome = erasure.decide(manager, proposal, "en")
    assert (outcome.whole, outcome.facts, outcome.scrubbed, outcome.alone) == (True, 2, True, False)
    assert [_count(session.desk, table) for table in ("name", "phone", "card", "erasure_proposal")] == [0] * 4
    assert erasure.waiting(manager) == ()
    report = trail.verify(manager)
    assert report.sound, report
    assert outcome.seal.startswith("5:")  # setup, register, assess, propose, erase


def test_what_the_law_keeps_stays_and_is_named_with_its_end(session: Session, manager: Session, customer: str) -> None:
    with session.task(Permission.REQUEST, "receive_request") as work:
        work.subject = customer
        work.add(REQUEST, "r1", {"number": "OG1-2026-0001", "kind": "access", "received_on": "2026-11-20"})
    found = erasure.assess(session, customer, "lv", EVERYTHING)
    assert not found.whole
    (kept,) = [line for line in found.lines if line.kept]
    assert (kept.category, kept.until) == ("request", None)
    assert kept.reasons == ("3 gadus pēc pieprasījuma izpildes",)
    outcome = erasure.decide(manager, erasure.propose(session, customer, "no_longer_needed", EVERYTHING), "lv")
    assert (outcome.whole, outcome.facts) == (False, 2)
    assert (_count(session.desk, "name"), _count(session.desk, "request")) == (0, 1)


def test_nothing_is_proposed_while_everything_is_still_needed(session: Session, customer: str) -> None:
    assert erasure.assess(session, customer, "en").nothing
    with pytest.raises(Refusal, match=r"erasure\.nothing"):
        erasure.propose(session, customer, "no_longer_needed")


@pytest.mark.parametrize(
    ("propose", "code"),
    [
        (lambda at, who: erasure.propose(at, who, "because"), "erasure.reason"),
        (lambda at, who: erasure.propose(at, who, "no_longer_needed", ("request_file",)), "erasure.not_releasable"),
        (lambda at, who: erasure.propose(at, "f" * 32, "no_longer_needed", EVERYTHING), "erasure.nobody"),
    ],
)
def test_what_cannot_be_proposed(
    session: Session, customer: str, propose: Callable[[Session, str], str], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        propose(session, customer)
    assert refused.value.code == code


def test_one_proposal_at_a_time_and_a_declined_one_leaves_the_data(
    session: Session, manager: Session, customer: str
) -> None:
    proposal = erasure.propose(session, customer, "no_longer_needed", EVERYTHING)
    with pytest.raises(Refusal, match=r"erasure\.proposed"):
        erasure.propose(session, customer, "no_longer_needed", EVERYTHING)
    erasure.decline(manager, proposal)
    assert _count(session.desk, "name") == 1
    with pytest.raises(Refusal, match=r"erasure\.unknown"):
        erasure.decide(manager, proposal, "en")


def test_the_only_manager_decides_alone_on_record(manager: Session, customer: str) -> None:
    outcome = erasure.decide(manager, erasure.propose(manager, customer, "no_longer_needed", EVERYTHING), "en")
    assert outcome.alone


def test_with_two_managers_nobody_decides_alone(desk: Desk, manager: Session, customer: str) -> None:
    other = _second_manager(desk)
    proposal = erasure.propose(manager, customer, "no_longer_needed", EVERYTHING)
    with pytest.raises(NotAllowed, match=r"erasure\.second_manager"):
        erasure.decide(manager, proposal, "en")
    assert (_count(desk, "name"), _count(desk, "erasure_entry")) == (1, 0)
    assert not erasure.decide(other, proposal, "en").alone


def test_a_closed_account_is_no_second_manager(desk: Desk, manager: Session, customer: str) -> None:
    other = _second_manager(desk)
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).where(STAFF.c.id == other.staff_id).values(disabled=1))
    assert erasure.decide(manager, erasure.propose(manager, customer, "no_longer_needed", EVERYTHING), "en").alone


@pytest.mark.parametrize(("first", "second", "managers"), [("a", "b", 2), ("a", "a", 1), ("a", "b", 1)])
def test_who_needs_nobody_else(first: str, second: str, managers: int) -> None:
    assert not needs_second(first, second, managers)
    assert needs_second("a", "a", 2)


def _decide(at_work: Session) -> object:
    return erasure.decide(at_work, "x", "en")


def _decline(at_work: Session) -> None:
    erasure.decline(at_work, "x")


@pytest.mark.parametrize("job", [erasure.waiting, _decide, _decline])
def test_the_front_desk_and_the_technician_decide_nothing(
    session: Session, technician: Session, job: Callable[[Session], object]
) -> None:
    for at_work in (session, technician):
        with pytest.raises(NotAllowed, match=r"access\.not_allowed"):
            job(at_work)


def test_the_technician_does_not_even_assess(technician: Session, customer: str) -> None:
    with pytest.raises(NotAllowed):
        erasure.assess(technician, customer, "en")


def test_an_erasure_decided_while_the_desk_locks_is_finished_and_said(
    session: Session, manager: Session, customer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger outside has it, then the transaction is refused: it stands all the same."""
    proposal = erasure.propose(session, customer, "no_longer_needed", EVERYTHING)
    real = store_erasure.erase_subject

    def locks(*given: object, **named: object) -> store_erasure.Erased:
        done = real(*given, **named)  # type: ignore[arg-type]
        manager.locked = True
        return done

    monkeypatch.setattr(store_erasure, "erase_subject", locks)
    with pytest.raises(Trouble, match=r"erasure\.done_after_trouble"):
        erasure.decide(manager, proposal, "en")
    assert (_count(session.desk, "name"), _count(session.desk, "erasure_proposal")) == (0, 0)
    manager.locked = False
    assert trail.verify(manager).sound


def test_a_ledger_that_cannot_be_written_leaves_everything(session: Session, manager: Session, customer: str) -> None:
    proposal = erasure.propose(session, customer, "no_longer_needed", EVERYTHING)
    (session.desk.store.path.parent / ledger_file.NAME).mkdir()
    with pytest.raises(Trouble, match=r"ledger\.not_readable"):
        erasure.decide(manager, proposal, "en")
    assert (_count(session.desk, "name"), _count(session.desk, "erasure_proposal")) == (1, 1)


def test_replaced_values_whose_term_ended_go_by_the_same_road(
    session: Session, manager: Session, customer: str
) -> None:
    from datetime import UTC, datetime

    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = customer
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    desk = session.desk
    assert term_endings.erase(desk) == 0
    desk.clock = lambda: datetime(2035, 1, 1, 9, tzinfo=UTC)
    assert term_endings.erase(desk) == 1
    assert term_endings.erase(desk) == 0
    with desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT e164 FROM phone").scalars().all() == ["+37120000999"]
    assert trail.verify(manager).sound


def test_the_outcome_is_plain_values(session: Session, manager: Session, customer: str) -> None:
    outcome = erasure.decide(manager, erasure.propose(session, customer, "objection", EVERYTHING), "lv")
    assert isinstance(outcome, Outcome)
    assert "Bērziņa" not in repr(outcome)
    assert "20000412" not in repr(outcome)


def test_a_signed_report_goes_with_the_values_in_it_and_its_digest_stays(session: Session, manager: Session) -> None:
    from optician_desk.services import reports
    from tests.report_desk import ready, with_key
    from tests.rights_desk import at

    with_key(session.desk)
    request = ready(session)
    reports.approve_and_sign(at(manager), request.request)
    with session.desk.store.reading() as con:
        subject = con.exec_driver_sql("SELECT subject FROM name").scalars().first()
    assert subject
    outcome = erasure.decide(manager, erasure.propose(session, subject, "no_longer_needed", EVERYTHING), "lv")
    assert (outcome.whole, outcome.documents) == (False, 1)
    with pytest.raises(Refusal, match=r"report\.kept_erased"):
        reports.signed_report(session, request.request)
    with session.desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT count(*) FROM answer WHERE file_digest IS NOT NULL").scalar_one() == 1
    assert trail.verify(manager).sound
