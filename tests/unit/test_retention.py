"""Retention: when a date follows, when only words do, and why."""

from __future__ import annotations

from datetime import date

from optician_desk.domain.retention import Because, Criterion, Keeping, Start, Term, keeping, term
from optician_desk.policy.loading import load, shipped

CONTRACT = Criterion("contract_in_force", None, Start.NOTHING)
CLAIMS = Criterion("claims", 36, Start.LAST_SERVICE)
PROOF = Criterion("consent_proof", 36, Start.CONSENT_ENDED)
REPLACED = Criterion("superseded", 24, Start.SUPERSEDED)
ACCOUNTING = Criterion("accounting", 60, Start.END_OF_YEAR)


def test_a_state_has_no_date_and_says_why() -> None:
    assert term(CONTRACT, {Start.RECORDED: date(2026, 1, 1)}) == Term("contract_in_force", None, Because.NO_TERM)


def test_a_term_that_has_not_started_has_no_date() -> None:
    assert term(PROOF, {}) == Term("consent_proof", None, Because.NOT_STARTED)


def test_months_are_counted_to_the_same_day_or_the_end_of_the_month() -> None:
    assert term(PROOF, {Start.CONSENT_ENDED: date(2026, 11, 22)}).until == date(2029, 11, 22)
    assert term(CLAIMS, {Start.LAST_SERVICE: date(2024, 2, 29)}).until == date(2027, 2, 28)


def test_accounting_counts_from_the_end_of_the_year() -> None:
    assert term(ACCOUNTING, {Start.RECORDED: date(2026, 3, 5)}).until == date(2031, 12, 31)
    assert term(ACCOUNTING, {}).because is Because.NOT_STARTED


def test_the_latest_date_counts_and_one_open_criterion_leaves_words() -> None:
    events = {Start.LAST_SERVICE: date(2026, 1, 10), Start.CONSENT_ENDED: date(2026, 5, 1)}
    assert keeping([CLAIMS, PROOF], events).until == date(2029, 5, 1)
    assert keeping([CLAIMS, CONTRACT], events).until is None
    assert [found.because for found in keeping([CLAIMS, CONTRACT], events).terms] == [Because.COUNTED, Because.NO_TERM]


def test_a_replaced_value_answers_only_to_its_own_term() -> None:
    events = {Start.SUPERSEDED: date(2026, 11, 22)}
    assert keeping([CONTRACT, CLAIMS, REPLACED], events) == Keeping(
        date(2028, 11, 22), (Term("superseded", date(2028, 11, 22), Because.COUNTED),)
    )
    assert [found.criterion for found in keeping([CONTRACT, REPLACED], {}).terms] == ["contract_in_force"]


def test_no_criterion_means_no_date() -> None:
    assert keeping([], {}) == Keeping(None, ())


def test_every_term_of_the_shipped_policy_can_be_counted() -> None:
    day = date(2026, 11, 22)
    events = dict.fromkeys(Start, day)
    for entry in load(shipped()).retention:
        found = term(Criterion(entry.id, entry.months, Start(entry.counted_from)), events)
        assert (found.until is None) == (entry.months is None)
