"""Letters on the real store: drafted, issued, signed as the answer of every kind, read again, printed, saved."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from optician_desk.documents.verifying import check
from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.rectification import Correction
from optician_desk.domain.request_view import Received, SystemOutcome
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    copies,
    deciding,
    letter_reading,
    letters,
    rectifying,
    refusing,
    reports,
    request_steps,
    requests,
    restricting,
    weighing,
)
from optician_desk.services.session import Session
from optician_desk.services.weighing import Weighed
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.facts.rights_steps import LETTER
from optician_desk.store.tables import KEPT_DOCUMENT
from tests.pdf_text import text_of
from tests.report_desk import lenses, with_key
from tests.rights_desk import GOOD, SYSTEMS, TODAY, at, card, identified, received, searched


@pytest.fixture(autouse=True)
def sealing(session: Session) -> None:
    with_key(session.desk)
    at(session)


def asked(session: Session, *kinds: Kind, subject: str | None = None) -> Received:
    return identified(session, subject or card(session), GOOD, *kinds)


def looked(session: Session, request: Received) -> None:
    request_steps.record_system_searches(
        session, request.request, [SystemOutcome(system, "nothing") for system in SYSTEMS]
    )


def answer(session: Session, manager: Session, request: Received) -> str:
    """Drafted, signed, handed over; returns what the signed answer says."""
    shown = letters.open_answer(session, request.request)
    assert not shown.signed
    assert shown.number
    signed = letters.sign_answer(manager, request.request)
    assert signed.signed
    assert signed.number == shown.number
    assert signed.paper == shown.paper
    assert check(signed.pdf).valid
    assert check(signed.pdf).number == signed.number
    again = letters.open_answer(session, request.request)
    assert again.pdf == signed.pdf
    request_steps.hand_over(session, request.request, "in_person")
    view = requests.request_view(session, request.request)
    assert view.answer is not None
    assert view.answer.paper == signed.paper
    assert view.row.closed
    return text_of(signed.pdf)


def test_a_rectification_is_answered_with_value_evidence_and_systems(session: Session, manager: Session) -> None:
    request = asked(session, Kind.RECTIFICATION)
    correction = Correction("phone", "phone", "zvanīja no šā numura", {"e164": "20 000 999"})
    rectifying.rectify(session, request.request, [correction])
    looked(session, request)
    text = answer(session, manager, request)
    for needle in ("labojām šādus datus", "20 000 999", "zvanīja no šā numura", "Videonovērošana", "Ilze Bērziņa"):
        assert needle in text
    assert "Datu nodošanas reģistrā nav ierakstu" in text


def test_an_objection_is_answered_purpose_by_purpose(session: Session, manager: Session) -> None:
    request = asked(session, Kind.OBJECTION)
    weighing.decide(
        manager,
        request.request,
        [Weighed("planning", upheld=True), Weighed("incidents", upheld=False, reasoning="Notiek izmeklēšana.")],
    )
    text = answer(session, manager, request)
    for needle in (
        "daļēji",
        "atskaites, statistika",
        "incidentu un sūdzību izmeklēšana",
        "Notiek izmeklēšana.",
        "tiesā",
    ):
        assert needle in text


@pytest.mark.parametrize(("consented", "said"), [(True, "piedāvājumi"), (False, "nav ko atsaukt")])
def test_a_withdrawal_needs_no_identity_and_names_what_ended(
    session: Session, manager: Session, consented: bool, said: str
) -> None:
    subject = card(session)
    if consented:
        with session.task(Permission.REGISTER, "change_consent") as work:
            work.subject = subject
            values = {"purpose": "offers", "via": "sms", "given": 1, "wording": "2026-11-22"}
            work.add(CONSENT, "offers:sms", values)
    request = received(session, subject, TODAY, Kind.WITHDRAWAL, consents=("offers",))
    text = answer(session, manager, request)
    assert said in text
    assert ("īsziņa" in text) is consented


def test_an_objection_to_marketing_is_confirmed(session: Session, manager: Session) -> None:
    request = received(session, card(session), TODAY, Kind.MARKETING)
    text = answer(session, manager, request)
    assert "komerciālus paziņojumus Jums vairs nesūtīsim" in text
    assert "aptaujas" in text


def test_a_restriction_is_confirmed_with_its_ground(session: Session, manager: Session) -> None:
    request = asked(session, Kind.RESTRICTION)
    restricting.grant(session, request.request, "accuracy_contested")
    looked(session, request)
    text = answer(session, manager, request)
    assert "ierobežota kopš 2026. gada 24. novembra" in text
    assert "datu pareizība ir apstrīdēta" in text
    letter = restricting.announce_lifting(manager, request.subject, "accuracy_verified", "post")
    told = letter_reading.open_letter(session, letter)
    assert told.paper == "lifting_notice"
    assert "datu pareizība ir pārbaudīta" in text_of(told.pdf)


@pytest.mark.parametrize(
    ("decision", "said"),
    [(Decision.GRANTED, "Sūdzība ir pamatota."), (Decision.REFUSED, "Sūdzībā norādītais neapstiprinājās.")],
)
def test_a_complaint_is_examined_whatever_comes_of_it(
    session: Session, manager: Session, decision: Decision, said: str
) -> None:
    request = asked(session, Kind.COMPLAINT)
    deciding.decide_complaint(manager, request.request, decision, "Vēstule nosūtīta 02.11.2026.")
    text = answer(session, manager, request)
    assert said in text
    assert "Vēstule nosūtīta 02.11.2026." in text


def test_a_copy_hands_out_the_very_file_of_the_earlier_answer(
    session: Session, manager: Session, tmp_path: Path
) -> None:
    earlier = searched(session, card(session))
    first = reports.approve_and_sign(manager, earlier.request)
    request_steps.hand_over(session, earlier.request, "in_person")
    request = asked(session, Kind.COPY, subject=earlier.subject)
    copies.choose(session, request.request, earlier.request)
    text = answer(session, manager, request)
    assert first.number in text
    assert hashlib.sha256(first.pdf).hexdigest()[:16] in text
    shown = letters.open_answer(session, request.request)
    assert shown.attachment == f"{shown.number}-1.pdf"
    letter_reading.save_attachment(session, request.request, tmp_path / shown.attachment)
    assert (tmp_path / shown.attachment).read_bytes() == first.pdf


def test_a_portability_answer_carries_its_file_and_says_what_is_left_out(
    session: Session, manager: Session, tmp_path: Path
) -> None:
    subject = card(session)
    lenses(session, subject)
    request = asked(session, Kind.PORTABILITY, subject=subject)
    looked(session, request)
    draft = text_of(letters.open_answer(session, request.request).pdf)
    assert "kad vēstuli parakstīs" in draft
    assert "Lielums, baiti" not in draft, "the file is made anew when the letter is signed"
    text = answer(session, manager, request)
    assert "kad vēstuli parakstīs" not in text
    shown = letters.open_answer(session, request.request)
    letter_reading.save_attachment(session, request.request, tmp_path / shown.attachment)
    kept = (tmp_path / shown.attachment).read_bytes()
    assert hashlib.sha256(kept).hexdigest()[:16] in text
    assert "FHIR R5" in text
    assert shown.attachment.endswith(".zip")
    receipt = letters.issue(session, request.request, "handover_receipt", "in_person")
    assert "Pārnesamības fails (ZIP)" in text_of(receipt.pdf)


@pytest.mark.parametrize(("has_lenses", "language"), [(True, "lv"), (False, "lv"), (True, "en"), (False, "en")])
def test_the_letter_names_the_parts_that_the_file_has(
    session: Session, manager: Session, tmp_path: Path, has_lenses: bool, language: str
) -> None:
    subject = card(session)
    if has_lenses:
        lenses(session, subject)
    request = identified(session, subject, GOOD, Kind.PORTABILITY, language=language)
    looked(session, request)
    text = answer(session, manager, request)
    letter_reading.save_attachment(session, request.request, tmp_path / "file.zip")
    with zipfile.ZipFile(tmp_path / "file.zip") as archive:
        names = archive.namelist()
    assert ("lenses.fhir.json" in names) is has_lenses
    assert ("FHIR" in text) is has_lenses
    for ending, named in ((".schema.json", "JSON Schema"), (".csv", "CSV"), ("manifest.json", "SHA-256")):
        assert any(name.endswith(ending) for name in names)
        assert named in text


def test_the_file_of_an_english_answer_has_an_english_name(session: Session, manager: Session) -> None:
    subject = card(session)
    lenses(session, subject)
    request = identified(session, subject, GOOD, Kind.PORTABILITY, language="en")
    looked(session, request)
    text = answer(session, manager, request)
    assert letters.open_answer(session, request.request).attachment == "personal-data-2026-11-24.zip"
    assert "personal-data-2026-11-24.zip" in text
    assert "personas-dati" not in text


def test_nothing_held_is_answered_too(session: Session, manager: Session) -> None:
    request = identified(session, None, GOOD, Kind.RECTIFICATION)
    deciding.nothing_held(session, request.request)
    looked(session, request)
    text = answer(session, manager, request)
    assert "Jūsu personas datus neatradām" in text
    assert "Marta Ozoliņa" in text


def test_a_stranger_who_asks_for_his_file_is_told_that_nothing_is_held(session: Session, manager: Session) -> None:
    request = identified(session, None, GOOD, Kind.PORTABILITY)
    looked(session, request)
    text = answer(session, manager, request)
    assert "Jūsu personas datus neatradām" in text
    assert "ZIP" not in text
    view = requests.request_view(session, request.request)
    assert view.answer is not None
    assert (view.answer.holds_data, view.answer.attachment) == (False, "")


def test_where_nothing_held_may_go_along_the_answer_is_a_refusal(session: Session, manager: Session) -> None:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        values = {"given": "Ilze", "surname": "Bērziņa"}
        work.add(NAME, "name", values, channel="third_party", given_by="third_party")
    request = asked(session, Kind.PORTABILITY, subject=subject)
    looked(session, request)
    with pytest.raises(Refusal) as found:
        letters.open_answer(session, request.request)
    assert found.value.code == "letter.nothing_portable"
    refusing.refuse(manager, request.request, "not_portable", "Datus sniedza cita persona.")
    assert "VDAR 20. panta 1. punkts" in answer(session, manager, request)


def test_what_lies_in_another_system_is_not_denied(session: Session, manager: Session) -> None:
    request = identified(session, None, GOOD, Kind.RECTIFICATION)
    deciding.nothing_held(session, request.request)
    found = [SystemOutcome(system, "nothing") for system in SYSTEMS[1:]]
    note = "divas vēstules"
    request_steps.record_system_searches(
        session, request.request, [SystemOutcome(SYSTEMS[0], "found", note=note), *found]
    )
    text = answer(session, manager, request)
    assert "Pārbaudījām visas savas sistēmas" not in text
    assert "klientu krātuvi un Jūsu personas datus neatradām" in text
    assert note in text


def test_a_refusal_is_the_answer_from_where_the_request_stands(session: Session, manager: Session) -> None:
    request = received(session, card(session), TODAY, Kind.ACCESS)
    with pytest.raises(NotAllowed):
        refusing.refuse(session, request.request, "not_identified", "Dokuments netika uzrādīts.")
    for ground, reasoning, code in (
        ("accurate", "x", "letter.ground_unfit"),
        ("excessive", "x", "letter.not_excessive"),
        ("not_identified", " ", "request.reasoning_missing"),
        ("nonsense", "x", "request.refusal_ground"),
    ):
        with pytest.raises(Refusal) as found:
            refusing.refuse(manager, request.request, ground, reasoning)
        assert found.value.code == code
    refusing.refuse(manager, request.request, "not_identified", "Dokuments netika uzrādīts.")
    with pytest.raises(Refusal) as report:
        reports.preview(session, request.request)
    assert report.value.code == "report.letter_answers"
    text = answer(session, manager, request)
    for needle in (
        "atsakāmies to izpildīt",
        "Dokuments netika uzrādīts.",
        "Elijas iela 17",
        "vērsties tiesā",
        "VDAR 11.",
    ):
        assert needle in text
    assert requests.request_view(session, request.request).row.outcome == "refused"


@pytest.mark.parametrize("kind", [Kind.MARKETING, Kind.WITHDRAWAL])
def test_what_takes_effect_at_once_is_never_refused(session: Session, manager: Session, kind: Kind) -> None:
    request = received(session, card(session), TODAY, kind, consents=("offers",))
    assert refusing.grounds(manager, request.request) == ()
    with pytest.raises(Refusal) as found:
        refusing.refuse(manager, request.request, "unfounded", "Nav pamata.")
    assert found.value.code == "request.never_refused"


def test_only_a_manager_signs_and_nothing_is_kept_without_a_key(session: Session, manager: Session) -> None:
    request = received(session, card(session), TODAY, Kind.MARKETING)
    with pytest.raises(NotAllowed):
        letters.sign_answer(session, request.request)
    with session.desk.task("tamper") as work:
        work.connection.exec_driver_sql("DELETE FROM signing_key")
    with pytest.raises(Trouble) as none:
        letters.sign_answer(manager, request.request)
    assert none.value.code == "report.no_key"
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(sa.func.count()).select_from(KEPT_DOCUMENT)).scalar_one() == 0
        assert (
            con.execute(sa.select(ANSWER.c.approved_on).where(ANSWER.c.slot == request.request)).scalars().all() == []
        )


def test_an_acknowledgement_names_every_right_with_its_day(session: Session) -> None:
    request = received(session, card(session), TODAY, Kind.ACCESS, Kind.ERASURE)
    draft = letters.draft(session, request.request, "acknowledgement")
    assert draft.number == ""
    assert draft.may_sign
    issued = letters.issue(session, request.request, "acknowledgement", "post")
    assert issued.number == "OG1-2026-L0001"
    text = text_of(issued.pdf)
    for needle in ("Piekļuve datiem", "Datu dzēšana", "24.11.2026.", "28.12.2026.", issued.number):
        assert needle in text
    assert requests.request_view(session, request.request).letters[0].paper == "acknowledgement"


def test_identity_is_asked_once_for_whom_it_is_open(session: Session) -> None:
    request = received(session, None, TODAY, Kind.ACCESS)
    issued = letters.issue(session, request.request, "identity_request", "email")
    assert "Dokumenta kopiju nesūtiet" in text_of(issued.pdf)
    known = asked(session, Kind.ACCESS)
    with pytest.raises(Refusal) as found:
        letters.issue(session, known.request, "identity_request", "email")
    assert found.value.code == "letter.identity_known"


@pytest.mark.parametrize(
    ("paper", "how", "code"),
    [
        ("refusal", "post", "letter.paper_not_issued"),
        ("acknowledgement", "pigeon", "letter.way"),
        ("handover_receipt", "post", "letter.answer_open"),
    ],
)
def test_what_may_not_be_issued_is_refused_and_takes_no_number(
    session: Session, paper: str, how: str, code: str
) -> None:
    request = received(session, card(session))
    with pytest.raises(Refusal) as found:
        letters.issue(session, request.request, paper, how)
    assert found.value.code == code
    assert letters.issue(session, request.request, "acknowledgement", "post").number == "OG1-2026-L0001"


def test_a_closed_request_gets_no_more_letters_but_its_receipt(session: Session, manager: Session) -> None:
    request = searched(session, card(session))
    reports.approve_and_sign(manager, request.request)
    request_steps.hand_over(session, request.request, "in_person")
    with pytest.raises(Refusal) as found:
        letters.draft(session, request.request, "acknowledgement")
    assert found.value.code == "letter.closed"
    assert "Personas datu pārskats" in text_of(letters.issue(session, request.request, "handover_receipt", "post").pdf)


def test_a_representative_gets_the_letter_and_the_customer_is_named(session: Session) -> None:
    more: dict[str, Any] = {
        "made_by": "representative",
        "representative_given": "Juris",
        "representative_surname": "Ozols",
    }
    request = received(session, card(session), TODAY, Kind.ERASURE, **more)
    text = text_of(letters.issue(session, request.request, "identity_request", "post").pdf)
    assert "Juris Ozols" in text
    assert "Ilze Bērziņa" in text
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(LETTER.c.paper)).scalars().all() == ["identity_request"]
