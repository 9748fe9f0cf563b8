"""Erase or keep, because of what, until when: the policy's terms on real facts, and replaced values whose term has ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from optician_desk.domain.erasure_view import Verdict
from optician_desk.policy.loading import load, shipped
from optician_desk.store import assessment, ended_terms
from optician_desk.store.database import Store
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import ADDRESS, NAME, PHONE
from optician_desk.store.facts.disclosure import DISCLOSURE
from optician_desk.store.facts.rights import HANDOVER, REQUEST
from optician_desk.store.facts.rights_steps import OBJECTION
from optician_desk.store.hybrid_clock import HybridClock, stamp_of
from tests.integration import erasing as desk

POLICY = load(shipped())
TODAY = date(2026, 11, 22)
EVERYTHING = frozenset({"contract_in_force", "claims", "accounting"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = desk.new_store(tmp_path / "shop")
    yield opened
    opened.close()


@pytest.fixture
def on_day(store: Store, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Facts as if written on a day: the store's clock gives that day's stamps."""

    class Dated(HybridClock):
        day = TODAY

        def next(self, now_ms: int | None = None) -> int:
            at = datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)
            return super().next(stamp_of(at) >> 16)

    store.clock = Dated()

    def set_day(day: date) -> None:
        store.clock.day = day  # type: ignore[attr-defined]

    return set_day


def _assess(
    store: Store, subject: str, released: frozenset[str] = frozenset(), today: date = TODAY
) -> dict[str, Verdict]:
    with store.reading() as con:
        verdicts = assessment.assess(con, subject, POLICY, today, released)
    return {f"{verdict.path}{'~' if verdict.earlier else ''}": verdict for verdict in verdicts}


def _consent(store: Store, subject: str, purpose: str, given: int) -> None:
    with desk.at_work(store, "change_consent") as work:
        work.subject = subject
        work.add(CONSENT, f"{purpose}:-", {"purpose": purpose, "via": "-", "given": given, "wording": "2026-11-22"})


def test_a_customer_is_kept_while_the_contract_and_claims_last(store: Store) -> None:
    found = _assess(store, desk.register(store, "Bērziņa"))
    assert not any(verdict.erase for verdict in found.values())
    assert {term.criterion for term in found["phone.e164"].terms} == {"contract_in_force", "claims"}
    assert found["phone.e164"].until is None


def test_what_is_released_goes_and_claims_give_a_date(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    found = _assess(store, subject, frozenset({"contract_in_force"}))
    assert found["name.surname"].until is not None
    assert found["name.surname"].until > TODAY
    assert all(verdict.erase for verdict in _assess(store, subject, EVERYTHING).values())


def test_claims_end_three_years_after_the_last_service(store: Store, on_day) -> None:  # type: ignore[no-untyped-def]
    on_day(date(2023, 11, 21))
    subject = desk.register(store, "Bērziņa")
    contract = frozenset({"contract_in_force"})
    assert not _assess(store, subject, contract, date(2026, 11, 21))["name.given"].erase
    assert _assess(store, subject, contract, date(2026, 11, 22))["name.given"].erase


def test_health_data_go_when_their_consent_is_withdrawn_whatever_the_contract(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    _consent(store, subject, "lens_parameters", 1)
    desk.refer(store, subject)
    assert not _assess(store, subject)["lens.power"].erase
    assert not _assess(store, subject, EVERYTHING)["lens.power"].erase  # a valid consent keeps them
    _consent(store, subject, "lens_parameters", 0)
    found = _assess(store, subject)
    assert {path for path, verdict in found.items() if verdict.erase} >= {"lens.power", "referral.verbatim"}
    assert not found["name.given"].erase


def test_the_proof_of_a_consent_stays_three_years_after_its_end_with_all_its_parts(store: Store, on_day) -> None:  # type: ignore[no-untyped-def]
    on_day(date(2022, 1, 10))
    subject = desk.register(store, "Bērziņa")
    _consent(store, subject, "offers", 1)
    on_day(date(2025, 3, 1))
    _consent(store, subject, "offers", 0)
    found = _assess(store, subject, EVERYTHING)
    for path in ("consent.given", "consent.given~"):
        assert (found[path].erase, found[path].until) == (False, date(2028, 3, 1))
    later = _assess(store, subject, EVERYTHING, date(2028, 3, 2))
    assert later["consent.given"].erase
    assert later["consent.given~"].erase


def test_a_request_file_stays_while_open_and_three_years_after(store: Store, on_day) -> None:  # type: ignore[no-untyped-def]
    on_day(date(2023, 1, 1))
    with desk.at_work(store, "receive_request") as work:
        subject = work.new_subject()
        work.add(REQUEST, "r1", {"number": "OG1-2023-0001", "kind": "access", "requester_surname": "Bērziņa"})
    assert not _assess(store, subject, EVERYTHING)["request.number"].erase
    with desk.at_work(store, "hand_over") as work:
        work.subject = subject
        work.add(HANDOVER, "r1", {"how": "in_person", "handed_on": "2023-01-20", "outcome": "answered"})
    assert _assess(store, subject, today=date(2025, 1, 1))["request.number"].until == date(2026, 1, 20)
    assert not _assess(store, subject, today=date(2026, 1, 20))["request.requester_surname"].erase
    assert _assess(store, subject, today=date(2026, 1, 21))["request.requester_surname"].erase


def test_a_replaced_value_goes_two_years_after_it_was_replaced(store: Store, on_day) -> None:  # type: ignore[no-untyped-def]
    on_day(date(2020, 5, 5))
    subject = desk.register(store, "Bērziņa")
    on_day(date(2024, 11, 21))
    with desk.at_work(store, "correct") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": "Ilze", "surname": "Kalniņa"})
    on_day(date(2026, 11, 20))
    with desk.at_work(store, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000999"})
        work.add(ADDRESS, "address", {})  # cleared: nothing was there
    found = _assess(store, subject)
    assert found["name.surname~"].erase
    assert not found["name.surname"].erase
    assert (found["phone.e164~"].erase, found["phone.e164~"].until) == (False, date(2028, 11, 20))
    with store.reading() as con:
        (due,) = ended_terms.superseded(con, POLICY, TODAY)
        assert list(ended_terms.superseded(con, POLICY, date(2026, 11, 21))) == []
        assert len(list(ended_terms.superseded(con, POLICY, date(2028, 11, 21)))) == 3
    assert due == (subject, found["name.surname~"].fact)


def test_an_older_value_never_outlives_the_one_that_replaced_it(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    with desk.at_work(store, "correct") as work:
        work.subject = subject
        work.add(NAME, "name", {"given": "Ilze", "surname": "Kalniņa"})
    found = _assess(store, subject, EVERYTHING)
    assert found["name.surname"].erase
    assert found["name.surname~"].erase


def test_only_judged_criteria_can_be_released() -> None:
    assert {entry.id for entry in assessment.releasable(POLICY)} == {"contract_in_force", "claims", "accounting"}


def test_who_asks_for_erasure_takes_every_consent_back(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    _consent(store, subject, "lens_parameters", 1)
    desk.refer(store, subject)
    with store.reading() as con:
        found = {one.path: one for one in assessment.assess(con, subject, POLICY, TODAY, EVERYTHING, withdrawn=True)}
    assert found["lens.power"].erase
    assert (found["consent.given"].erase, found["consent.given"].until) == (False, date(2029, 11, 22))


def test_what_only_served_a_purpose_that_was_objected_to_is_kept_by_it_no_longer(store: Store) -> None:
    subject = desk.register(store, "Bērziņa")
    only = [
        msgspec.structs.replace(one, purposes=("incidents",)) if one.id == "disclosure" else one
        for one in POLICY.categories
    ]
    policy = msgspec.structs.replace(POLICY, categories=tuple(only))
    with desk.at_work(store, "record_disclosure") as work:
        work.subject = subject
        work.add(DISCLOSURE, "d1", {"recipient": "courier", "categories": "name", "disclosed_on": "2026-11-20"})

    def gone(path: str) -> bool:
        with store.reading() as con:
            return next(one.erase for one in assessment.assess(con, subject, policy, TODAY) if one.path == path)

    for upheld in (0, 1):
        with desk.at_work(store, "assess_request") as work:
            work.subject = subject
            work.add(OBJECTION, "incidents", {"purpose": "incidents", "upheld": upheld, "on_day": "2026-11-21"})
        assert gone("disclosure.recipient") is bool(upheld)
        assert not gone("phone.e164")  # the same criterion keeps it for another purpose
        assert not gone("objection.purpose")
