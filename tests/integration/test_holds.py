"""Holds: what somebody said must be kept stays because of it, until its day or its release, and no longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from optician_desk.domain.erasure_view import Verdict
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.hold_view import NewHold
from optician_desk.domain.staff import Permission
from optician_desk.services import erasure, holds
from optician_desk.services.report_content import Content
from optician_desk.services.session import Session
from optician_desk.store import assessment, ended_terms
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import PHONE
from optician_desk.store.facts.referral import LENS, REFERRAL
from tests.rights_desk import TODAY, at, card

CLAIM = NewHold("claims", "Pretenzija par lēcām, tiesvedība", date(2027, 11, 24), ("phone:phone",))
JUDGED = frozenset({"contract_in_force", "claims", "accounting"})


@pytest.fixture
def subject(session: Session) -> str:
    return card(at(session))


def _verdicts(session: Session, subject: str, today: date = TODAY) -> dict[str, Verdict]:
    with session.desk.store.reading() as con:
        found = assessment.assess(con, subject, session.desk.policy, today, JUDGED)
    return {f"{one.path}{'~' if one.earlier else ''}": one for one in found}


def test_a_held_value_stays_although_every_criterion_was_released(session: Session, subject: str) -> None:
    holds.place(session, subject, CLAIM)
    found = _verdicts(session, subject)
    assert (found["phone.e164"].erase, found["phone.e164"].until) == (False, date(2027, 11, 24))
    assert [term.criterion for term in found["phone.e164"].terms] == ["claims"]
    assert found["name.surname"].erase
    assert not _verdicts(session, subject, date(2027, 11, 24))["phone.e164"].erase
    assert _verdicts(session, subject, date(2027, 11, 25))["phone.e164"].erase


def test_a_hold_on_the_card_keeps_everything_until_it_is_released(
    session: Session, manager: Session, subject: str
) -> None:
    held = holds.place(session, subject, NewHold("claims", "Prasība tiesā", date(2028, 1, 1)))
    assert not any(one.erase for one in _verdicts(session, subject).values())
    with pytest.raises(Refusal, match=r"erasure\.nothing"):
        erasure.propose(session, subject, "no_longer_needed", ("claims", "contract_in_force"))
    holds.release(manager, subject, held)
    found = _verdicts(session, subject)
    assert found["name.given"].erase
    assert not found["hold.reasoning"].erase  # that it was kept, and why, stays provable for its own term
    with pytest.raises(Refusal, match=r"hold\.unknown"):
        holds.release(manager, subject, held)


def test_health_data_without_consent_are_held_for_a_claim_and_for_nothing_else(session: Session, subject: str) -> None:
    with session.task(Permission.REFERRAL, "save_referral") as work:
        work.subject = subject
        wording = {"purpose": "lens_parameters", "via": "-", "wording": "2026-11-22"}
        work.add(CONSENT, "lens_parameters:-", {**wording, "given": 1})
        referral = work.add(REFERRAL, "referral", {"doctor": "Dr. Andris Liepa", "verbatim": "OD -3,25"})
        work.add(LENS, "OD", {"referral": referral, "eye": "OD", "power": -325})
        work.add(CONSENT, "lens_parameters:-", {**wording, "given": 0})
    until = date(2027, 5, 1)
    holds.place(session, subject, NewHold("contract_in_force", "Līgums vēl nav izpildīts", until, ("lens:OD",)))
    assert _verdicts(session, subject)["lens.power"].erase
    holds.place(session, subject, NewHold("claims", "Pretenzija par lēcām", until, ("lens:OD",)))
    assert _verdicts(session, subject)["lens.power"].until == until


def test_a_replaced_value_that_is_held_outlives_its_term(session: Session, manager: Session, subject: str) -> None:
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    held = holds.place(session, subject, NewHold("claims", "Prasība", date(2036, 1, 1), ("phone:phone",)))
    desk = session.desk
    long_after = date(2030, 1, 1)
    with desk.store.reading() as con:
        assert list(ended_terms.superseded(con, desk.policy, long_after)) == []
    holds.release(manager, subject, held)
    with desk.store.reading() as con:
        assert len(list(ended_terms.superseded(con, desk.policy, long_after))) == 1


def test_the_card_tells_what_is_held_why_until_when_and_by_whom(
    session: Session, manager: Session, subject: str
) -> None:
    held = holds.place(session, subject, CLAIM)
    holds.place(session, subject, NewHold("accounting", "Rēķins Nr. 7", date(2031, 12, 31)))
    holds.release(manager, subject, held)
    with session.desk.store.reading() as con:
        whole, phone = holds.of_subject(con, subject, session.desk.policy, "lv", TODAY)
    assert (whole.covers, whole.keeps, whole.by, whole.clause) == ("visa kartīte", True, "Anna Kalniņa", "4.3.3")
    assert (phone.covers, phone.keeps, phone.released) == ("Mobilā tālruņa numurs", False, True)
    assert (phone.by, phone.reasoning) == ("Jānis Egle", CLAIM.reasoning)
    offered = holds.choices(session, subject, "en")
    assert dict(offered.places) == {"name:name": "Name and surname", "phone:phone": "Mobile phone number"}
    assert [criterion for criterion, _ in offered.criteria] == ["contract_in_force", "claims", "accounting"]


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"criterion": "consent_valid"}, "criterion", "hold.criterion"),
        ({"reasoning": "  "}, "reasoning", "hold.reasoning_missing"),
        ({"reasoning": "konts LV80BANK0000435195001"}, "reasoning", "text.account"),
        ({"reasoning": "x" * 301}, "reasoning", "contact.too_long"),
        ({"until": date(2026, 11, 23)}, "until", "hold.already_past"),
        ({"until": date(2206, 11, 24)}, "until", "hold.too_long"),
        ({"covers": ("email:email",)}, "covers", "hold.place_unknown"),
    ],
)
def test_what_cannot_be_held(session: Session, subject: str, change: dict[str, object], field: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        holds.place(session, subject, replace(CLAIM, **change))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


def test_nobody_is_held_without_a_card(session: Session) -> None:
    with pytest.raises(Refusal, match=r"card\.unknown"):
        holds.place(at(session), "0" * 32, CLAIM)


def test_the_front_desk_places_and_a_manager_releases(session: Session, subject: str) -> None:
    held = holds.place(session, subject, CLAIM)
    with pytest.raises(NotAllowed):
        holds.release(session, subject, held)
    assert not _verdicts(session, subject)["phone.e164"].erase


def test_a_hold_that_ended_goes_three_years_after_its_last_day(session: Session, subject: str) -> None:
    holds.place(session, subject, NewHold("claims", "Prasība", date(2026, 12, 1), ("phone:phone",)))
    found = _verdicts(session, subject)["hold.reasoning"]
    assert (found.erase, found.until) == (False, date(2029, 12, 1))
    session.desk.clock = lambda: datetime(2029, 12, 2, 9, tzinfo=UTC)
    assert _verdicts(session, subject, date(2029, 12, 2))["hold.reasoning"].erase


def test_the_access_report_names_the_later_day_of_a_hold(session: Session, manager: Session, subject: str) -> None:
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    held = holds.place(session, subject, replace(CLAIM, until=date(2033, 1, 1)))

    def earlier() -> date | None:
        with session.desk.store.reading() as con:
            groups = Content(con, subject, session.desk.policy, "en").groups()
        (found,) = [
            value for group in groups for value in group.values if value.earlier and "20 000 123" in str(value.parts)
        ]
        return found.kept_until

    assert earlier() == date(2033, 1, 1)
    holds.release(manager, subject, held)
    assert earlier() != date(2033, 1, 1)
