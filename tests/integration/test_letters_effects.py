"""Letters about what was done to data: the answer to an erasure, and what a recipient of the data is told (GDPR Art. 17, 19)."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from optician_desk.documents.wording import wording
from optician_desk.domain.backup_view import FolderState
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rectification import Correction
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    backup_folders,
    disclosures,
    letter_answers,
    letter_reading,
    letters,
    recipient_notices,
    rectifying,
    reports,
    request_erasure,
    request_facts,
    request_steps,
    requests,
    restricting,
    trail,
)
from optician_desk.services.session import Session
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import ADDRESS, NAME
from optician_desk.store.tables import BACKUP_FOLDER, BACKUP_RUN
from optician_desk.store.work import new_id
from tests.pdf_text import text_of
from tests.portable_card import full_card, portable
from tests.recipients import COURIER, with_recipients
from tests.report_desk import lenses, with_key
from tests.rights_desk import GOOD, SYSTEMS, at, card, identified

EVERYTHING = ("claims", "contract_in_force")
WHY = "Pretenziju termiņš vēl nav beidzies."


@pytest.fixture
def subject(session: Session) -> str:
    """A customer whose name, phone and address a courier got."""
    with_recipients(session, COURIER)
    with_key(session.desk)
    made = card(at(session))
    disclosures.record(session, made, COURIER.id, ["name", "phone"], "serve", date(2026, 11, 2))
    return made


def asked(session: Session, subject: str, kind: Kind) -> str:
    return identified(session, subject, GOOD, kind).request


def looked(session: Session, request: str) -> None:
    request_steps.record_system_searches(session, request, [SystemOutcome(one, "nothing") for one in SYSTEMS])


def test_a_whole_erasure_is_answered_to_somebody_whose_card_is_gone(
    session: Session, manager: Session, subject: str
) -> None:
    backup_folders.ensure_default(session.desk)
    request = asked(session, subject, Kind.ERASURE)
    request_erasure.decide(manager, request, Decision.GRANTED, EVERYTHING)
    looked(session, request)
    with pytest.raises(Refusal) as waiting:
        letters.open_answer(manager, request)
    assert waiting.value.code == "request.recipients_open"
    notice = letters.issue(manager, request, "recipient_notice", "post", COURIER.id)
    told = text_of(notice.pdf)
    for needle in (COURIER.name, "Ilze Bērziņa", "Lūdzam tos dzēst arī savās sistēmās", "Mobilā tālruņa numurs"):
        assert needle in told
    assert "Nr. OG1-2026-0001" not in told
    recipient_notices.tell(session, request, COURIER.id, "told")
    signed = letters.sign_answer(manager, request)
    text = text_of(signed.pdf)
    for needle in (
        "Ilze Bērziņa", "Jūsu dati ir dzēsti", "Vārds un uzvārds 2", "Mobilā tālruņa numurs 1",
        "Rezerves kopijās dzēstie dati var saglabāties līdz",
        COURIER.name, "paziņots 24.11.2026.", "3 gadus pēc pieprasījuma izpildes",
    ):  # fmt: skip
        assert needle in text, needle
    assert "Kas paliek" not in text
    request_steps.hand_over(session, request, "post")
    assert letter_reading.signed_answer(session, request).pdf == signed.pdf
    assert letter_reading.open_letter(session, notice.letter).pdf == notice.pdf


def test_the_answer_counts_what_went_as_the_manager_saw_it_before_deciding(
    session: Session, manager: Session, subject: str
) -> None:
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(
            ADDRESS, "address", {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001", "country": "LV"}
        )
        work.add(NAME, "name", {"given": "Ilze", "surname": "Kalniņa"})
        work.add(CONSENT, "offers:email", {"purpose": "offers", "via": "email", "given": 1, "wording": "2026-11-22"})
    request = asked(session, subject, Kind.ERASURE)
    lines = request_erasure.outlook(manager, request, "lv", EVERYTHING).assessment.lines
    foreseen = {line.category: line.erased for line in lines if line.erased}
    outcome = request_erasure.decide(manager, request, Decision.PARTIAL, EVERYTHING, "legal_claims", WHY)
    assert outcome is not None
    assert {line.category: line.erased for line in outcome.lines if line.erased} == foreseen
    with session.desk.store.reading() as con:
        thread = request_facts.threads(con, request=request)[request]
        told, _ = letter_answers.erased(con, thread)
    assert told == foreseen
    assert (told["name"], told["address"]) == (4, 4)  # given name and surname, of the earlier name too
    looked(session, request)
    recipient_notices.tell(session, request, COURIER.id, "told")
    assert "Piegādes adrese 4" in text_of(letters.sign_answer(manager, request).pdf)
    assert trail.verify(manager).sound


@pytest.mark.parametrize("let_go", [False, True])
def test_copies_on_a_medium_out_of_reach_are_not_said_to_end_with_their_term(
    session: Session, manager: Session, subject: str, let_go: bool
) -> None:
    disk = {"id": new_id(), "path": "/media/no-such-disk", "label": "Disks", "kind": "disk", "added_at": "2026-11-22"}
    made = {"id": new_id(), "folder": disk["id"], "at": "2026-11-22T09:00:00+00:00", "outcome": "made"}
    with session.desk.task("add_backup_folder") as work:
        state = FolderState.LET_GO if let_go else FolderState.IN_USE
        work.connection.execute(sa.insert(BACKUP_FOLDER), {**disk, "state": state})
        work.connection.execute(sa.insert(BACKUP_RUN), made)
    request = asked(session, subject, Kind.ERASURE)
    request_erasure.decide(manager, request, Decision.GRANTED, EVERYTHING)
    looked(session, request)
    recipient_notices.tell(session, request, COURIER.id, "told")
    text = text_of(letters.sign_answer(manager, request).pdf)
    assert "līdz nesēju atkal pievieno vai iznīcina" in text
    assert "Rezerves kopiju, kurās dzēstie dati varētu saglabāties, nav." not in text
    assert ("Rezerves kopijās dzēstie dati var saglabāties līdz" in text) is not let_go


def test_what_stays_is_named_with_its_ground_and_its_end(session: Session, manager: Session, subject: str) -> None:
    lenses(session, subject)
    request = asked(session, subject, Kind.ERASURE)
    request_erasure.decide(manager, request, Decision.PARTIAL, ["contract_in_force"], "legal_claims", WHY)
    looked(session, request)
    for row in requests.request_view(session, request).recipients:
        recipient_notices.tell(session, request, row.recipient, "told")
    text = text_of(letters.sign_answer(manager, request).pdf)
    for needle in (
        "daļa datu ir dzēsta", "Kas paliek un kāpēc", "Vārds un uzvārds", "3 gadus pēc pēdējā pirkuma", WHY,
        "likumīgu prasību celšanai", "Elijas iela 17", "vērsties tiesā", "jauns pieprasījums nebūs vajadzīgs",
        "Rezerves kopiju, kurās dzēstie dati varētu saglabāties, nav.",
    ):  # fmt: skip
        assert needle in text, needle


@pytest.mark.parametrize("language", ["lv", "en"])
def test_what_is_kept_as_proof_stands_under_its_own_heading_with_the_files_of_other_requests(
    session: Session, manager: Session, subject: str, language: str
) -> None:
    earlier = identified(session, subject, GOOD, Kind.ACCESS, language=language)
    looked(session, earlier.request)
    reports.approve_and_sign(manager, earlier.request)
    request_steps.hand_over(session, earlier.request, "in_person")
    request = identified(session, subject, GOOD, Kind.ERASURE, language=language)
    request_erasure.decide(manager, request.request, Decision.GRANTED, EVERYTHING)
    looked(session, request.request)
    recipient_notices.tell(session, request.request, COURIER.id, "told")
    text = text_of(letters.sign_answer(manager, request.request).pdf)
    words = wording("letters", language)
    headings = ("shared.told", "erasure_answer.proof_title", "shared.route")
    told, proof, route = (text.index(words(name).replace("\u00a0", " ")) for name in headings)
    assert told < text.index(COURIER.name) < proof
    kept = text[proof:route]
    for needle in {
        "lv": ("3 gadus pēc pieprasījuma izpildes", "Piekļuve datiem 24.11.2029.", "3 gadus pēc ieraksta izdarīšanas"),
        "en": (
            "3 years after the request was fulfilled",
            "Access to data 24.11.2029",
            "3 years after the entry was made",
        ),
    }[language]:
        assert needle in kept, needle
    assert earlier.number in kept
    assert request.number not in kept


def test_who_never_asked_before_is_told_of_no_other_request(session: Session, manager: Session, subject: str) -> None:
    request = asked(session, subject, Kind.ERASURE)
    request_erasure.decide(manager, request, Decision.GRANTED, EVERYTHING)
    looked(session, request)
    recipient_notices.tell(session, request, COURIER.id, "told")
    text = text_of(letters.sign_answer(manager, request).pdf)
    assert "Ko glabājam kā pierādījumu" in text
    assert "citiem Jūsu pieprasījumiem" not in text


def test_a_recipient_is_told_the_new_value_only_of_what_it_got(
    session: Session, manager: Session, subject: str
) -> None:
    request = asked(session, subject, Kind.RECTIFICATION)
    email = Correction("email", "email", "rakstīja no šīs adreses", {"address": "ilze@piemers.lv"})
    phone = Correction("phone", "phone", "zvanīja no šā numura", {"e164": "20 000 999"})
    rectifying.rectify(session, request, [phone, email])
    issued = letters.issue(manager, request, "recipient_notice", "email", COURIER.id)
    text = text_of(issued.pdf)
    assert issued.addressee == COURIER.id
    assert "20 000 999" in text
    assert "02.11.2026." in text
    assert "ilze@piemers.lv" not in text
    assert "zvanīja" not in text
    recipient_notices.tell(session, request, COURIER.id, "told")
    looked(session, request)
    answer = text_of(letters.sign_answer(manager, request).pdf)
    assert "ilze@piemers.lv" in answer
    assert COURIER.name in answer


def test_a_recipient_of_restricted_data_is_asked_to_store_them_only(
    session: Session, manager: Session, subject: str
) -> None:
    request = asked(session, subject, Kind.RESTRICTION)
    restricting.grant(session, request, "accuracy_contested")
    text = text_of(letters.issue(manager, request, "recipient_notice", "email", COURIER.id).pdf)
    assert "tikai glabāt" in text
    assert "Vārds un uzvārds" in text


def test_who_got_nothing_is_told_nothing(session: Session, manager: Session, subject: str) -> None:
    request = asked(session, card(session, surname="Ozola"), Kind.RESTRICTION)
    restricting.grant(session, request, "unlawful")
    with pytest.raises(Refusal) as found:
        letters.draft(manager, request, "recipient_notice", COURIER.id)
    assert found.value.code == "recipient.unknown"


@pytest.mark.parametrize(("language", "some"), [("lv", "(daļa vērtību)"), ("en", "(some of the values)")])
def test_what_is_in_the_portability_file_is_not_said_to_be_wholly_left_out(
    session: Session, language: str, some: str
) -> None:
    with_key(session.desk)
    at(session)
    subject = full_card(session)  # its consent by SMS is withdrawn: the proof stays, the consent by e-mail goes along
    request = identified(session, subject, GOOD, Kind.PORTABILITY, language=language)
    searched = [SystemOutcome(system, "nothing") for system in SYSTEMS]
    request_steps.record_system_searches(session, request.request, searched)
    file = portable(session, subject, language=language)
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request.request)[request.request]
        values = letter_answers.values_of(con, session.desk, thread, language, file)
    included, left_out = values["included"], values["left_out"]
    assert isinstance(included, tuple)
    assert isinstance(left_out, tuple)
    policy = session.desk.policy
    consents, requests_kept = (policy.category(one).name.of(language) for one in ("consent", "request"))
    names = {row[0] for row in left_out}
    assert consents in {row[0] for row in included}
    assert f"{consents} {some}" in names
    assert requests_kept in names, "nothing of the request is in the file"
    assert not {row[0] for row in included} & names
    assert some in text_of(letters.open_answer(session, request.request).pdf)


@pytest.mark.parametrize("country", ["LV", "EE"])
def test_a_letter_by_post_bears_the_address_of_the_card_any_other_does_not(
    session: Session, subject: str, country: str
) -> None:
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        where = {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001", "country": country}
        work.add(ADDRESS, "address", where)
    request = asked(session, subject, Kind.ACCESS)
    posted = text_of(letters.issue(session, request, "acknowledgement", "post").pdf)
    assert "Brīvības iela 1, Ogre, LV-5001" in posted
    assert ("Igaunija" in posted) is (country == "EE")
    assert "Brīvības" not in text_of(letters.issue(session, request, "acknowledgement", "email").pdf)
