"""The erasure act: six headings in both languages, sealed, about nobody, kept under the erasure's own number."""

from __future__ import annotations

import dataclasses
import io
from datetime import UTC, date, datetime

import pikepdf
import pytest
from pikepdf import pdfa

from optician_desk.documents import erasure_act as paper
from optician_desk.documents import verifying
from optician_desk.domain.erasure_paper import ErasureAct, content_digest
from optician_desk.domain.erasure_view import Line, Outcome
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services import erasure, erasure_act, trail
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME, PHONE
from tests.pdf_text import text_of
from tests.report_data import report
from tests.report_desk import with_key

HEADINGS = {
    "lv": (
        "1. Atbildīgās personas",
        "2. Kur dati atradās",
        "3. Kas un kā dzēsts",
        "4. Pārbaude pēc dzēšanas",
        "5. Apstrādātāju un citu pārziņu informēšana",
        "6. Personas informēšana",
    ),
    "en": (
        "1. Persons responsible",
        "2. Where the data were",
        "3. What was erased and how",
        "4. Check after the erasure",
        "5. Informing processors and other controllers",
        "6. Informing the person",
    ),
}
OUTCOME = Outcome(
    lines=(
        Line("name", "Vārds un uzvārds", 3, 0),
        Line("request", "Pieprasījumi", 0, 4, ("3 gadus pēc pieprasījuma izpildes",), date(2029, 11, 22)),
    ),
    whole=False,
    facts=3,
    documents=1,
    drafts=0,
    scrubbed=True,
    ledger=12,
    seal="417:00aa11bb22cc33dd",
    at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    alone=False,
)
ACT = ErasureAct(
    number="OG1-2026-D0003",
    made_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    controller=report().controller,
    proposed_by="Anna Kalniņa",
    decided_by="Jānis Egle",
    reason="personas pieprasījums (VDAR 17. panta 1. punkts)",
    released=("kamēr ir spēkā līgums",),
    outcome=OUTCOME,
    copies_until=date(2027, 5, 22),
    processors=("SIA Sūtne",),
    systems=("Papīra arhīvs", "IP pieslēgumi"),
)


def archival(pdf: bytes) -> bytes:
    """The same bytes, once they were found to be PDF/A-2b."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert pdfa.check(opened, "2b").verdict == "pass"
    return pdf


@pytest.mark.parametrize("language", ["lv", "en"])
def test_all_six_headings_and_what_stays(language: str) -> None:
    text = text_of(archival(paper.build(ACT, language)))
    places = [text.find(heading) for heading in HEADINGS[language]]
    assert -1 not in places
    assert places == sorted(places)
    for needle in ("OG1-2026-D0003", "Anna Kalniņa", "Jānis Egle", "417:00aa11bb22cc33dd", "SIA Sūtne", "22.11.2029"):
        assert needle in text, needle
    assert ": papīra arhīvs, IP pieslēgumi." in text
    assert ("2027. gada 22. maijam" if language == "lv" else "22 May 2027") in text


@pytest.mark.parametrize("language", ["lv", "en"])
def test_what_is_not_sure_is_not_claimed(language: str) -> None:
    doubtful = dataclasses.replace(OUTCOME, scrubbed=False, away=("USB",))
    text = text_of(paper.build(dataclasses.replace(ACT, outcome=doubtful), language))
    sure = "Apstiprināts, ka krātuves failā" if language == "lv" else "It was confirmed that"
    assert sure not in text
    assert ("Nepievienotas kopiju mapes: 1" if language == "lv" else "Backup folders not attached: 1") in text


def test_the_digest_changes_with_the_content() -> None:
    other = dataclasses.replace(ACT, outcome=dataclasses.replace(OUTCOME, facts=4))
    assert content_digest(ACT) != content_digest(other)


@pytest.fixture
def customer(session: Session) -> str:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
        return subject


def test_an_erasure_gets_its_sealed_act_which_names_nobody(session: Session, manager: Session, customer: str) -> None:
    with_key(session.desk)
    proposal = erasure.propose(session, customer, "no_longer_needed", ("claims", "contract_in_force"))
    outcome = erasure.decide(manager, proposal, "lv")
    assert outcome.number.endswith("-D0001")
    signed = erasure_act.sign(manager, outcome, "lv")
    assert verifying.check(signed).valid
    text = text_of(signed)
    for needle in ("Bērziņa", "Ilze", "20 000 412", "20000412", customer):
        assert needle not in text
    assert "Dzēšanu ierosināja Anna Kalniņa" in text
    assert "Par dzēšanu izlēma Jānis Egle" in text
    assert erasure_act.sign(manager, outcome, "lv") == signed
    assert erasure_act.kept(manager, outcome.id) == signed
    assert trail.verify(manager).sound


def test_only_a_manager_gets_the_act(session: Session, manager: Session) -> None:
    with pytest.raises(NotAllowed):
        erasure_act.sign(session, OUTCOME, "lv")
    with pytest.raises(Refusal, match=r"erasure\.no_act"):
        erasure_act.kept(manager, "0" * 32)
