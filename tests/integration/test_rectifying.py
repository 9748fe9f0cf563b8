"""Values put right at the customer's request, with what showed them, and recipients told (policy 5.3; GDPR Art. 16, 19)."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.rectification import Correction
from optician_desk.domain.referral_form import EyeForm, ReferralForm
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, disclosures, recipient_notices, rectifying, referrals, request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.facts.referral import LENS
from optician_desk.store.facts.rights import IDENTITY_CHECK
from optician_desk.store.facts.rights_steps import RESTRICTION
from tests.recipients import with_recipients
from tests.rights_desk import GOOD, SYSTEMS, TODAY, at, card, identified, received

DOCUMENT = "Uzrādīta laulības apliecība."
SURNAME = Correction("name", "name", DOCUMENT, {"given": "Ilze", "surname": "Ozola"})
RIGHT = {Parameter.POWER: "-3,25", Parameter.BASE_CURVE: "8,6", Parameter.DIAMETER: "14,2"}


def lens(session: Session, subject: str) -> None:
    form = ReferralForm(
        "Māra Kļaviņa",
        "Acu klīnika",
        date(2026, 11, 2),
        "paper",
        "OD -3,25 8,6 14,2",
        {Eye.RIGHT: EyeForm(RIGHT)},
        consent=True,
    )
    referrals.save_referral(session, subject, form)


def test_a_value_is_put_right_with_what_showed_it(session: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION, channel=Origin.EMAIL, made_by=GivenBy.SELF).request
    assert rectifying.rectify(session, request, [SURNAME]) == ()
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.GRANTED
    assert view.assessment.done
    assert [(one.path, one.evidence) for one in view.corrections] == [("name.surname", DOCUMENT)]
    assert view.row.step is Step.SYSTEMS
    with session.desk.store.reading() as con:
        (row,) = card_rows.newest(con, NAME, subject)
    assert (row.given, row.surname, row.channel, row.given_by) == ("Ilze", "Ozola", "email", "self")
    assert view.corrections[0].fact == row.id
    shown = next(value for value in cards.open_card(session, subject).contact if value.table == "name")
    assert [one.text for one in shown.earlier] == ["Ilze Bērziņa"]  # the old value stays until its term ends


def test_what_can_be_put_right_is_every_value_of_the_card_and_the_lenses_in_force(session: Session) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    found = {(one.table, one.slot): one.text for one in rectifying.values_of(session, request, "lv")}
    referral = next(slot for table, slot in found if table == "referral")
    assert found == {
        ("name", "name"): "Ilze Bērziņa",
        ("phone", "phone"): "20 000 123",
        ("email", "email"): "",
        ("address", "address"): "",
        ("lens", "OD"): "PWR −3,25 BC 8,6 DIA 14,2",
        ("referral", referral): "Māra Kļaviņa, Acu klīnika, 02.11.2026.",
    }


def test_a_lens_parameter_is_put_right_within_its_referral(session: Session) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    values = {"power": "-3.75", "base_curve": "8,6", "diameter": "14,2", "cylinder": "", "axis": ""}
    rectifying.rectify(session, request, [Correction("lens", "OD", "Salīdzināts ar nosūtījumu.", values)])
    (entry,) = cards.open_card(session, subject).lenses.entries
    (eye,) = entry.eyes  # one eye, not the wrong one beside the right one
    assert eye.values.power == -375
    assert eye.in_force
    assert [one.path for one in requests.request_view(session, request).corrections] == ["lens.power"]


def test_who_wrote_a_referral_is_put_right_and_its_lenses_stay_with_it(session: Session) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    value = next(one for one in rectifying.values_of(session, request, "lv") if one.table == "referral")
    typed = {"doctor": "Māra Kļava", "practice": "Acu klīnika", "written_on": "2026-11-02"}
    rectifying.rectify(session, request, [Correction("referral", value.slot, "Nosūtījums apskatīts vēlreiz.", typed)])
    (entry,) = cards.open_card(session, subject).lenses.entries
    assert (entry.doctor, entry.verbatim, len(entry.eyes)) == ("Māra Kļava", "OD -3,25 8,6 14,2", 1)
    assert [one.path for one in requests.request_view(session, request).corrections] == ["referral.doctor"]


@pytest.mark.parametrize(
    ("typed", "reason", "field", "code"),
    [
        ({"power": "abc"}, "", "lens.power", "lenses.not_a_number"),
        ({"power": "-99"}, "", "lens.power", "lenses.power_range"),
        ({"power": "-3,25", "cylinder": "-0,75", "axis": "0"}, "", "lens.axis", "lenses.axis_zero"),
        ({"power": "-13", "base_curve": "8,6", "diameter": "14,2"}, "", "lens.reasons", "lenses.reason_missing"),
        ({"power": "-13", "base_curve": "8,6", "diameter": "14,2"}, "because", "lens.reasons", "lenses.reason_missing"),
        ({}, "", "lens.power", "rectify.nothing_typed"),
        ({"power": "-3,25", "base_curve": "8,6", "diameter": "14,2"}, "", "lens", "rectify.same"),
    ],
)
def test_a_lens_is_checked_as_at_the_counter(
    session: Session, typed: dict[str, str], reason: str, field: str, code: str
) -> None:
    subject = card(at(session))
    lens(session, subject)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request, [Correction("lens", "OD", "Salīdzināts.", typed, lens_reason=reason)])
    assert (refusal.value.code, refusal.value.field) == (code, field)


def test_lens_parameters_whose_consent_was_withdrawn_are_neither_shown_nor_changed(session: Session) -> None:
    subject = card(at(session))
    lens(session, subject)
    cards.change_consent(session, subject, "lens_parameters", "-", False)
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    assert "lens" not in {one.table for one in rectifying.values_of(session, request, "lv")}
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request, [Correction("lens", "OD", "Salīdzināts.", {"power": "-3,75"})])
    assert refusal.value.code == "rectify.unknown_value"


def test_incomplete_data_are_completed_and_voluntary_ones_taken_back(session: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    address = {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001", "country": "LV"}
    rectifying.rectify(session, request, [Correction("address", "address", "Klients norādīja.", address)])
    paths = [one.path for one in requests.request_view(session, request).corrections]
    assert paths == ["address.street", "address.city", "address.postcode", "address.country"]
    rectifying.rectify(session, request, [Correction("address", "address", "Klients lūdz izņemt.", clear=True)])
    shown = next(value for value in cards.open_card(session, subject).contact if value.table == "address")
    assert shown.cleared
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request, [Correction("phone", "phone", "Klients lūdz izņemt.", clear=True)])
    assert refusal.value.code == "card.cannot_clear"


@pytest.mark.parametrize(
    ("corrections", "code"),
    [
        ([], "rectify.nothing"),
        ([Correction("name", "name", DOCUMENT, {"given": "Ilze", "surname": "Bērziņa"})], "rectify.same"),
        ([Correction("name", "name", " ", {"given": "Ilze", "surname": "Ozola"})], "rectify.evidence_missing"),
        ([Correction("name", "name", "a" * 301, {"given": "Ilze", "surname": "Ozola"})], "rectify.evidence_long"),
        ([SURNAME, Correction("phone", "phone", DOCUMENT, {"e164": "123"})], "contact.phone_length"),
        ([Correction("trail", "x", DOCUMENT, {"a": "b"})], "card.value_unknown"),
        ([Correction("phone", "second", DOCUMENT, {"e164": "20000999"})], "rectify.unknown_value"),
        ([Correction("lens", "OD", DOCUMENT, {"power": "-1"})], "rectify.unknown_value"),
    ],
)
def test_all_are_put_right_or_none(session: Session, corrections: list[Correction], code: str) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request, corrections)
    assert refusal.value.code == code
    view = requests.request_view(session, request)
    assert view.assessment is None
    assert view.corrections == ()
    with session.desk.store.reading() as con:
        assert [row.surname for row in card_rows.newest(con, NAME, subject)] == ["Bērziņa"]


def test_the_rest_is_refused_by_a_manager_alone(session: Session, manager: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    why = "Tālruņa numurs kartītē ir pareizs."
    with pytest.raises(NotAllowed):
        rectifying.rectify(session, request, [SURNAME], ground="accurate", reasoning=why)
    rectifying.rectify(at(manager), request, [SURNAME], ground="accurate", reasoning=why)
    view = requests.request_view(session, request)
    assert view.assessment is not None
    assert (view.assessment.decision, view.assessment.ground) == (Decision.PARTIAL, "accurate")


@pytest.mark.parametrize("way", ["questions", "callback"])
def test_by_phone_alone_no_more_is_put_right_than_may_change_by_phone(session: Session, way: str) -> None:
    subject = card(at(session))
    request = received(session, subject, TODAY, Kind.RECTIFICATION, channel=Origin.PHONE).request
    with session.task(Permission.REQUEST, "check_identity") as work:
        work.subject = subject
        work.add(IDENTITY_CHECK, request, {"method": way, "outcome": "confirmed"}, channel=Origin.PHONE)
    for attempt in (rectifying.check, lambda *one: rectifying.rectify(session, request, [SURNAME])):
        with pytest.raises(Refusal) as refusal:
            attempt(session, request, SURNAME)
        assert refusal.value.code == "phone.not_changeable"
    rectifying.rectify(session, request, [Correction("phone", "phone", "Klients nosauca.", {"e164": "20000999"})])
    with session.desk.store.reading() as con:
        assert [row.e164 for row in card_rows.newest(con, PHONE, subject)] == ["+37120000999"]
        assert [row.surname for row in card_rows.newest(con, NAME, subject)] == ["Bērziņa"]


def test_what_a_manager_refused_stays_refused_when_the_front_desk_puts_more_right(
    session: Session, manager: Session
) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    rectifying.rectify(at(manager), request, [SURNAME], ground="accurate", reasoning="Numurs ir pareizs.")
    phone = Correction("phone", "phone", "Klients nosauca.", {"e164": "20000999"})
    rectifying.rectify(session, request, [phone])
    found = requests.request_view(session, request).assessment
    assert found is not None
    assert (found.decision, found.reasoning) == (Decision.PARTIAL, "Numurs ir pareizs.")
    other = Correction("phone", "phone", "Klients nosauca.", {"e164": "20000888"})
    rectifying.rectify(manager, request, [other])
    found = requests.request_view(session, request).assessment
    assert found is not None
    assert (found.decision, found.ground) == (Decision.GRANTED, "")


def test_nothing_is_put_right_before_the_identity_is_known_or_in_another_request(session: Session) -> None:
    subject = card(at(session))
    request = received(session, subject, TODAY, Kind.RECTIFICATION).request
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request, [SURNAME])
    assert refusal.value.code == "request.application_unsigned"
    other = identified(session, subject, GOOD, Kind.ACCESS).request
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, other, [SURNAME])
    assert refusal.value.code == "decision.not_this_kind"


# ------------------------------------------------------------------------------------------------------------ recipients
def disclosed(session: Session, subject: str, recipient: str, *categories: str) -> None:
    disclosures.record(session, subject, recipient, categories, "serve", TODAY)


def rectified(session: Session, *corrections: Correction) -> tuple[str, tuple[str, ...]]:
    """A rectification carried out on a card whose data reached a courier and a lens maker."""
    with_recipients(at(session))
    subject = card(session)
    lens(session, subject)
    disclosed(session, subject, "courier", "name", "phone")
    disclosed(session, subject, "courier", "name")
    disclosed(session, subject, "maker", "lenses")
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    return request, rectifying.rectify(session, request, corrections)


def test_each_recipient_of_what_was_put_right_is_told_once(session: Session) -> None:
    request, expected = rectified(session, SURNAME)
    assert expected == ("courier",)  # the lens maker never got the name
    view = requests.request_view(session, request)
    assert [(row.recipient, row.outcome) for row in view.recipients] == [("courier", "")]
    assert view.state.recipients_open == 1
    request_steps.record_system_searches(session, request, [SystemOutcome(system, "nothing") for system in SYSTEMS])
    assert requests.request_view(session, request).missing == ("request.recipients_open",)
    assert recipient_notices.tell(session, request, "courier", "told") == 0
    view = requests.request_view(session, request)
    assert view.row.step is Step.ANSWER
    assert view.recipients[0].told_on == TODAY


def test_that_somebody_cannot_be_told_is_a_managers_word_with_a_reason(session: Session, manager: Session) -> None:
    request, _ = rectified(session, SURNAME)
    with pytest.raises(NotAllowed):
        recipient_notices.tell(session, request, "courier", "impossible", "ceased")
    at(manager).desk.policy = session.desk.policy
    with pytest.raises(Refusal) as refusal:
        recipient_notices.tell(manager, request, "courier", "impossible")
    assert (refusal.value.code, refusal.value.field) == ("recipient.not_told_reason", "recipients.courier")
    assert recipient_notices.tell(manager, request, "courier", "impossible", "ceased") == 0
    assert requests.request_view(session, request).recipients[0].reason == "ceased"


def test_nobody_else_is_told_and_nothing_half(session: Session) -> None:
    request, _ = rectified(session, SURNAME)
    for recipient, outcome, code in (
        ("maker", "told", "recipient.unknown"),
        ("courier", "perhaps", "recipient.outcome_missing"),
    ):
        with pytest.raises(Refusal) as refusal:
            recipient_notices.tell(session, request, recipient, outcome)
        assert refusal.value.code == code


def test_who_was_told_stays_told_when_more_is_put_right(session: Session) -> None:
    request, _ = rectified(session, SURNAME)
    recipient_notices.tell(session, request, "courier", "told")
    changed = {"power": "-3,75", "base_curve": "8,6", "diameter": "14,2"}
    lenses = Correction("lens", "OD", "Salīdzināts ar nosūtījumu.", changed)
    assert rectifying.rectify(session, request, [lenses]) == ("maker",)
    rows = {row.recipient: row.outcome for row in requests.request_view(session, request).recipients}
    assert rows == {"courier": "told", "maker": ""}


def test_a_signed_answer_freezes_what_it_rests_on(session: Session) -> None:
    from tests.rights_desk import answered

    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION)
    rectifying.rectify(session, request.request, [SURNAME])
    answered(session, request)
    with pytest.raises(Refusal) as refusal:
        rectifying.rectify(session, request.request, [Correction("phone", "phone", DOCUMENT, {"e164": "20000999"})])
    assert refusal.value.code == "request.answer_signed"
    with session.desk.store.reading() as con:
        assert [row.e164 for row in card_rows.newest(con, PHONE, subject)] == ["+37120000123"]
        assert card_rows.newest(con, LENS, subject) == []


def test_a_restricted_card_is_put_right_all_the_same(session: Session) -> None:
    subject = card(at(session))
    with session.task(Permission.REQUEST, "restrict") as work:
        work.subject = subject
        work.add(RESTRICTION, "restriction", {"state": "on", "on_day": TODAY.isoformat()})
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    assert ("name", "Ilze Bērziņa") in {(one.table, one.text) for one in rectifying.values_of(session, request, "lv")}
    rectifying.rectify(session, request, [SURNAME])
    with pytest.raises(Refusal) as refusal:
        cards.correct(session, subject, "name", "name", {"given": "Ilze", "surname": "Kalniņa"})
    assert refusal.value.code == "card.restricted"
    with session.desk.store.reading() as con:
        assert [row.surname for row in card_rows.newest(con, NAME, subject)] == ["Ozola"]
