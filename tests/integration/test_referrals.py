"""Referrals on a real encrypted store: consent first, lines as written, transposition, nothing falsified (policy 1.1.5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.domain.rectification import Correction
from optician_desk.domain.referral_form import EyeForm, ReferralForm
from optician_desk.services import cards, lens_values, referrals, trail
from optician_desk.services.session import Session
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.facts.referral import LENS, REFERRAL

P = Parameter
LINES = "OD sph -3.25 BC 8.6 dia 14.2\n     cyl -1.25 ax 170"
RIGHT = {P.POWER: "-3,25", P.BASE_CURVE: "8,6", P.DIAMETER: "14,2", P.CYLINDER: "-1,25", P.AXIS: "170"}
LEFT = {P.POWER: "-2,75", P.BASE_CURVE: "8,6", P.DIAMETER: "14,2"}


@pytest.fixture
def subject(session: Session) -> str:
    with session.desk.task("register", session.staff_id, session.role) as work:
        found = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
    return found


@pytest.fixture
def form(session: Session) -> ReferralForm:
    return ReferralForm(
        doctor="dr. Sandra Liepiņa",
        practice="Acu ārstes S. Liepiņas prakse, Ogre",
        written_on=referrals.today(session),
        arrived="paper",
        verbatim=LINES,
        eyes={Eye.RIGHT: EyeForm(RIGHT), Eye.LEFT: EyeForm(LEFT)},
        consent=True,
    )


def rows(session: Session, table: sa.Table) -> list[Any]:
    with session.desk.store.reading() as con:
        return list(con.execute(sa.select(table).order_by(table.c.hlc)))


def test_lines_and_values_are_kept_side_by_side(session: Session, subject: str, form: ReferralForm) -> None:
    saved = referrals.save_referral(session, subject, form)
    assert saved.lenses_kept
    assert saved.ask_doctor == ()
    (entry,) = cards.open_card(session, subject).lenses.entries
    assert entry.verbatim == LINES
    assert entry.doctor == "dr. Sandra Liepiņa"
    assert entry.written_on == form.written_on
    assert entry.source.staff == session.name
    assert entry.in_force
    right, left = entry.eyes
    assert (right.eye, right.values) == (Eye.RIGHT, LensValues(-325, 860, 1420, -125, 170))
    assert (left.eye, left.values) == (Eye.LEFT, LensValues(-275, 860, 1420))


def test_nothing_of_a_lens_is_saved_before_the_question_is_answered(
    session: Session, subject: str, form: ReferralForm
) -> None:
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, replace(form, consent=None))
    assert refused.value.code == "referral.consent_unanswered"
    assert rows(session, REFERRAL) == rows(session, LENS) == rows(session, CONSENT) == []


def test_the_answer_is_on_record_with_its_wording(session: Session, subject: str, form: ReferralForm) -> None:
    referrals.save_referral(session, subject, form)
    (consent,) = rows(session, CONSENT)
    assert (consent.slot, consent.given) == ("lens_parameters:-", 1)
    assert consent.wording == session.desk.policy.consent("lens_parameters").current.version
    referrals.save_referral(session, subject, replace(form, consent=None))
    assert len(rows(session, CONSENT)) == 1
    assert len(rows(session, REFERRAL)) == 2


def test_without_consent_neither_values_nor_lines_are_kept(session: Session, subject: str, form: ReferralForm) -> None:
    saved = referrals.save_referral(session, subject, replace(form, consent=False))
    assert not saved.lenses_kept
    assert rows(session, LENS) == []
    (referral,) = rows(session, REFERRAL)
    assert referral.doctor == form.doctor
    assert referral.verbatim is referral.spectacles is None
    assert rows(session, CONSENT)[0].given == 0
    assert not referrals.save_referral(session, subject, replace(form, consent=None)).lenses_kept


def test_the_shop_may_switch_the_question_off(session: Session, subject: str, form: ReferralForm) -> None:
    from msgspec.structs import replace as changed

    policy = session.desk.policy
    session.desk.policy = changed(policy, rules=changed(policy.rules, require_lens_consent=False))
    assert referrals.save_referral(session, subject, replace(form, consent=None)).lenses_kept
    assert rows(session, CONSENT) == []


def test_limits_come_from_the_policy_file(session: Session, subject: str, form: ReferralForm) -> None:
    from msgspec.structs import replace as changed

    session.desk.policy = changed(session.desk.policy, lens_limits={"difference_confirm_beyond": 25})
    assert referrals.start(session, subject).limits.difference_confirm_beyond == 25
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, form)
    assert refused.value.field == "OU.power"


def test_withdrawal_stops_the_use_at_once(session: Session, subject: str, form: ReferralForm) -> None:
    referrals.save_referral(session, subject, form)
    view = cards.change_consent(session, subject, "lens_parameters", "-", given=False)
    assert view.lenses.entries == ()
    assert view.lenses.blocked


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        ({P.AXIS: "0"}, LensValues(None, 860, 1420)),
        ({P.AXIS: ""}, LensValues(None, 860, 1420)),
        ({P.BASE_CURVE: "5"}, LensValues(-325, None, 1420, -125, 170)),
        ({P.DIAMETER: ""}, LensValues(-325, 860, None, -125, 170)),
        ({P.CYLINDER: "+1,25"}, LensValues(None, 860, 1420)),
    ],
)
def test_what_cannot_be_a_value_stays_in_the_lines(
    session: Session, subject: str, form: ReferralForm, changed: dict[Parameter, str], kept: LensValues
) -> None:
    saved = referrals.save_referral(session, subject, replace(form, eyes={Eye.RIGHT: EyeForm(RIGHT | changed)}))
    assert saved.ask_doctor == (Eye.RIGHT,)
    (entry,) = cards.open_card(session, subject).lenses.entries
    assert entry.verbatim == LINES
    assert entry.eyes[0].ask_doctor
    assert entry.eyes[0].values == kept


def test_what_stays_in_the_lines_needs_lines(session: Session, subject: str, form: ReferralForm) -> None:
    eyes = {Eye.RIGHT: EyeForm(RIGHT | {P.AXIS: "0"})}
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, replace(form, verbatim="", eyes=eyes))
    assert (refused.value.code, refused.value.field) == ("referral.lines_missing", "verbatim")
    assert rows(session, CONSENT) == []


def test_an_unusual_value_needs_a_reason(session: Session, subject: str, form: ReferralForm) -> None:
    unusual = RIGHT | {P.POWER: "-12,50", P.BASE_CURVE: "7,8"}
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(
            session, subject, replace(form, eyes={Eye.RIGHT: EyeForm(unusual, {P.POWER: "as_written"})})
        )
    assert (refused.value.code, refused.value.field) == ("lenses.reason_missing", "OD.base_curve")
    reasons = {P.POWER: "as_written", P.BASE_CURVE: "special_lens"}
    saved = referrals.save_referral(session, subject, replace(form, eyes={Eye.RIGHT: EyeForm(unusual, reasons)}))
    assert saved.ask_doctor == ()
    assert rows(session, LENS)[0].reasons == "as_written special_lens"
    assert (
        "special or custom-made"
        in cards.open_card(session, subject, language="en").lenses.entries[0].eyes[0].reasons[0]
    )


def test_an_unusual_value_may_be_left_to_the_doctor(session: Session, subject: str, form: ReferralForm) -> None:
    eyes = {Eye.RIGHT: EyeForm(RIGHT | {P.BASE_CURVE: "7,8"}, ask_doctor=True)}
    assert referrals.save_referral(session, subject, replace(form, eyes=eyes)).ask_doctor == (Eye.RIGHT,)
    assert rows(session, LENS)[0].base_curve is None


def test_eyes_far_apart_want_a_yes(session: Session, subject: str, form: ReferralForm) -> None:
    far = replace(form, eyes={Eye.RIGHT: EyeForm(RIGHT), Eye.LEFT: EyeForm(LEFT | {P.POWER: "+1,00"})})
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, far)
    assert (refused.value.code, refused.value.field) == ("lenses.reason_missing", "OU.power")
    referrals.save_referral(session, subject, replace(far, pair_reason="doctor_confirmed"))
    assert {row.reasons for row in rows(session, LENS)} == {"doctor_confirmed"}


def test_a_transposed_eye_keeps_what_was_written(session: Session, subject: str, form: ReferralForm) -> None:
    written = {P.POWER: "-4,50", P.CYLINDER: "+1,25", P.AXIS: "80"}
    referrals.save_referral(session, subject, replace(form, eyes={Eye.RIGHT: EyeForm(RIGHT, original=written)}))
    (eye,) = cards.open_card(session, subject).lenses.entries[0].eyes
    assert eye.values == LensValues(-325, 860, 1420, -125, 170)
    assert eye.original == LensValues(power=-450, cylinder=125, axis=80)


def test_an_original_that_is_another_lens_is_refused(session: Session, subject: str, form: ReferralForm) -> None:
    written = {P.POWER: "-4,50", P.CYLINDER: "+1,25", P.AXIS: "90"}
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, replace(form, eyes={Eye.RIGHT: EyeForm(RIGHT, original=written)}))
    assert refused.value.code == "referral.not_as_transposed"


def test_a_paper_without_a_date_is_kept_as_it_is_and_can_be_put_right(
    session: Session, subject: str, form: ReferralForm
) -> None:
    saved = referrals.save_referral(session, subject, replace(form, written_on=None, undated=True))
    (row,) = rows(session, REFERRAL)
    assert row.written_on is None
    assert [entry.written_on for entry in cards.open_card(session, subject).lenses.entries] == [None]
    for typed, kept in (("", None), ("2026-11-20", "2026-11-20")):
        values = {"doctor": "dr. Anna Ozola", "practice": "", "written_on": typed}
        change = Correction("referral", saved.referral, "Salīdzināts ar nosūtījumu.", values)
        with session.desk.store.reading() as con:
            put_right = lens_values.read_referral(con, subject, change, date(2026, 11, 24))
        assert (put_right["doctor"], put_right["written_on"]) == ("dr. Anna Ozola", kept)


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        ({"doctor": "  "}, "referral.doctor_missing", "doctor"),
        ({"doctor": "x" * 101}, "contact.too_long", "doctor"),
        ({"practice": "LV80BANK0000435195001"}, "text.account", "practice"),
        ({"written_on": None}, "referral.date_missing", "written_on"),
        ({"written_on": date.max}, "referral.date_ahead", "written_on"),
        ({"written_on": date(1999, 1, 1)}, "referral.date_long_ago", "written_on"),
        ({"arrived": "pigeon"}, "referral.arrived_unknown", "arrived"),
        ({"verbatim": "visus 1,0"}, "referral.acuity", "verbatim"),
        ({"verbatim": "Bērziņa OD -3,25"}, "referral.name", "verbatim"),
        ({"verbatim": "", "eyes": {}}, "referral.nothing_to_save", "verbatim"),
        ({"pair_reason": "because"}, "referral.reason_unknown", "OU.power"),
    ],
)
def test_what_is_refused_leaves_nothing_behind(
    session: Session, subject: str, form: ReferralForm, change: dict[str, Any], code: str, place: str
) -> None:
    with pytest.raises(Refusal) as refused:
        referrals.save_referral(session, subject, replace(form, **change))
    assert (refused.value.code, refused.value.field) == (code, place)
    assert rows(session, REFERRAL) == rows(session, CONSENT) == []


def test_newest_first_with_what_changed(session: Session, subject: str, form: ReferralForm) -> None:
    day = referrals.today(session)
    referrals.save_referral(session, subject, form)
    earlier = {Eye.RIGHT: EyeForm(RIGHT | {P.POWER: "-3,00"}), Eye.LEFT: EyeForm(LEFT)}
    referrals.save_referral(session, subject, replace(form, written_on=day - timedelta(days=400), eyes=earlier))
    newest, older = cards.open_card(session, subject).lenses.entries
    assert (newest.written_on, older.written_on) == (day, day - timedelta(days=400))
    assert [eye.changed for eye in newest.eyes] == [{P.POWER}, frozenset()]
    assert [eye.changed for eye in older.eyes] == [frozenset(), frozenset()]
    assert (newest.in_force, older.in_force) == (True, False)


def test_known_doctors_complete_the_field(session: Session, subject: str, form: ReferralForm) -> None:
    for doctor in ("dr. Sandra Liepiņa", "dr. Sandra Liepiņa", "dr. Kārlis Vītols"):
        referrals.save_referral(session, subject, replace(form, doctor=doctor))
    assert [one.doctor for one in referrals.known_doctors(session, "liep")] == ["dr. Sandra Liepiņa"]
    assert [one.doctor for one in referrals.known_doctors(session, "dr")] == ["dr. Sandra Liepiņa", "dr. Kārlis Vītols"]
    assert referrals.known_doctors(session, "vit k")[0].practice == form.practice
    assert referrals.known_doctors(session, "") == ()


def test_saving_goes_to_the_trail_without_values(
    session: Session, manager: Session, subject: str, form: ReferralForm
) -> None:
    referrals.save_referral(session, subject, form)
    line = trail.page(manager, subject=subject).lines[0]
    assert line.task == "save_referral"
    assert {"referral.doctor", "lens.power", "consent.given"} <= set(line.fields)
    assert trail.verify(manager).sound


def test_a_technician_takes_no_referral(technician: Session, subject: str, form: ReferralForm) -> None:
    with pytest.raises(NotAllowed):
        referrals.save_referral(technician, subject, form)
    with pytest.raises(NotAllowed):
        referrals.known_doctors(technician, "liep")
