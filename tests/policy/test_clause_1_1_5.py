"""1.1.5: the five parameters PWR, BC, DIA, CYL and AXIS per eye, with date and source, a history, and nothing clinical beside."""

from __future__ import annotations

from datetime import timedelta

import pytest

from optician_desk.domain.data_use import Category
from optician_desk.domain.errors import Refusal
from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.referral_form import EyeForm, ReferralForm
from optician_desk.services import cards, referrals
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import NAME

P = Parameter


@pytest.fixture
def subject(session: Session) -> str:
    with session.desk.task("register", session.staff_id, session.role) as work:
        found = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    return found


def form(session: Session, power: str, days_ago: int = 0, verbatim: str = "OD -3,25 8,6 14,2") -> ReferralForm:
    return ReferralForm(
        doctor="dr. Sandra Liepiņa",
        practice="",
        written_on=referrals.today(session) - timedelta(days=days_ago),
        arrived="paper",
        verbatim=verbatim,
        eyes={Eye.RIGHT: EyeForm({P.POWER: power, P.BASE_CURVE: "8,6", P.DIAMETER: "14,2"})},
        consent=True,
    )


def test_five_parameters_and_no_more_are_kept() -> None:
    held = {entry.column.name for entry in data_map.walk() if entry.use.category is Category.LENSES}
    about_the_values = {"eye", "ask_doctor", "reasons", "original_power", "original_cylinder", "original_axis"}
    assert held - about_the_values - {"verbatim", "spectacles"} == {parameter.value for parameter in Parameter}
    assert {parameter.label for parameter in Parameter} == {"PWR", "BC", "DIA", "CYL", "AXIS"}


def test_a_history_with_date_and_source_never_overwritten(session: Session, subject: str) -> None:
    referrals.save_referral(session, subject, form(session, "-3,00", days_ago=30))
    referrals.save_referral(session, subject, form(session, "-3,25"))
    entries = cards.open_card(session, subject).lenses.entries
    assert [entry.eyes[0].values.power for entry in entries] == [-325, -300]
    assert all(entry.written_on and entry.doctor and entry.source.staff for entry in entries)


@pytest.mark.parametrize(
    "clinical",
    ["OD -3,25 ADD +2,00", "OD -3,25 PD 62", "OD -3,25 visus 1,0", "OD -3,25 myopia", "OD -3,25 H52.1", "ОД миопия"],
)
def test_no_other_clinical_data(session: Session, subject: str, clinical: str) -> None:
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, form(session, "-3,25", verbatim=clinical))
    assert (refused.value.field, refused.value.clause) == ("verbatim", "1.1.5")


def test_kept_only_with_explicit_consent(session: Session, subject: str) -> None:
    purpose = session.desk.policy.consent("lens_parameters")
    assert purpose.explicit
    assert session.desk.policy.rules.require_lens_consent
    assert session.desk.policy.category(Category.LENSES.value).special
