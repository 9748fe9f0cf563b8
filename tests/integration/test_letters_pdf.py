"""Every letter as a file: PDF/A-2b in both languages, whole with the longest values, its conditions kept, its seal verified."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from optician_desk.documents import letter as pages
from optician_desk.documents import signing, signing_key, stamp
from optician_desk.documents.verifying import check
from optician_desk.documents.wording import wording
from optician_desk.domain.choices import CODES
from optician_desk.domain.letter import Addressee, Value, content_digest
from tests.letter_data import LONGEST_NAME, NOW, all_papers, letter
from tests.pdf_text import pages_of, text_of

PAPERS = tuple(all_papers())
LANGUAGES = pytest.mark.parametrize("language", ["lv", "en"])
#: Where a person may disagree with what the letter says, it names both ways on (GDPR Art. 12(4)).
DISPUTABLE = (
    "extension", "refusal", "fee_proposal", "rectification_answer", "erasure_answer", "restriction_answer", "lifting_notice",
    "portability_answer", "objection_answer", "complaint_answer",
)  # fmt: skip


def test_every_kind_of_paper_has_its_name() -> None:
    assert set(PAPERS) <= set(CODES["paper_kind"])


@LANGUAGES
@pytest.mark.parametrize("paper", PAPERS)
def test_it_is_pdf_a_2b_and_says_who_writes_to_whom(paper: str, language: str) -> None:
    made = letter(paper)
    pdf = pages.build(made, language)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert pdfa.check(opened, "2b").verdict == "pass"
        assert str(opened.docinfo["/Subject"]) == made.number
        assert len(opened.pages) <= 2
    text = text_of(pdf)
    for needle in (
        "OPTIC GURU, SIA", "50103179811", "Ilze Bērziņa", made.number, wording("letters", language)(f"{paper}.title"),
        content_digest(made)[:8],
    ):  # fmt: skip
        assert needle.replace("\u00a0", " ") in text, needle
    assert "{" not in text


@LANGUAGES
@pytest.mark.parametrize("paper", PAPERS)
def test_the_longest_names_and_three_hundred_lines_fit(paper: str, language: str) -> None:
    made = letter(
        paper, name=LONGEST_NAME, about=LONGEST_NAME, rows=300, reasoning="Konstatējām, ka dati sakrīt. " * 50
    )
    pdf = pages.build(made, language)
    text = text_of(pdf)
    assert text.count("Konstantinova-Krūmiņšķe") >= 2
    for rows in (value for value in made.values.values() if isinstance(value, tuple) and len(value) == 300):
        assert all(cell in text for cell in rows[299] if " " not in cell and len(cell) < 40)  # a longer one is broken
    assert wording("letters", language)("seal.code").replace("\u00a0", " ") in text


@LANGUAGES
@pytest.mark.parametrize("paper", DISPUTABLE)
def test_who_disagrees_is_told_of_the_authority_and_the_court(paper: str, language: str) -> None:
    text = text_of(pages.build(letter(paper), language))
    assert "Elijas iela 17" in text
    assert ("vērsties tiesā" if language == "lv" else "go to court") in text


@pytest.mark.parametrize("language", ["lv", "en"])
def test_the_ways_on_stand_on_one_page_with_their_heading_and_the_close(language: str) -> None:
    words = wording("letters", language)
    told = [words(name).replace("\u00a0", " ") for name in ("shared.route", "shared.court", "letter.close")]
    second = 0
    for lines in range(8, 30):
        made = letter("refusal", reasoning="\n".join(["Salīdzinājām abus pasūtījumus."] * lines))
        pages_said = pages_of(pages.build(made, language))
        assert all(one in pages_said[-1] for one in told), lines
        second += len(pages_said) == 2
    assert 0 < second < 22, "the end of the page is met on the way"


def test_a_refusal_needs_its_ground_and_its_facts() -> None:
    with pytest.raises(KeyError):
        pages.build(letter("refusal", ground=None), "lv")
    text = text_of(pages.build(letter("refusal"), "lv"))
    assert "Tiesiskais pamats: dati ir pareizi" in text
    assert "Salīdzinājām to ar pasūtījuma apliecinājumu" in text


def test_an_extension_names_both_days_and_the_reasons() -> None:
    text = text_of(pages.build(letter("extension"), "lv"))
    for needle in ("līdz 2027. gada 24. februārim", "līdz 2026. gada 28. decembrim", "pieprasījums ir sarežģīts"):
        assert needle in text


def test_a_fee_proposal_names_the_sum_the_sheet_and_the_way_out() -> None:
    text = text_of(pages.build(letter("fee_proposal"), "lv"))
    for needle in ("12,50 eiro", "ierakstīts sūtījums", "atsaukt pieprasījumu: tad nekas nebūs jāmaksā", "gadā: 2"):
        assert needle in text
    assert "EUR 12.50" in text_of(pages.build(letter("fee_proposal"), "en"))


def test_an_erasure_answer_names_what_went_what_stays_and_the_last_copy() -> None:
    text = text_of(pages.build(letter("erasure_answer"), "lv"))
    for needle in ("Piegādes adrese 3", "09.05.2028.", "kamēr pastāv pamats", "līdz 2027. gada 24. maijam"):
        assert needle in text
    whole = text_of(pages.build(letter("erasure_answer", partial=False, granted=True, stays=(), copies=None), "lv"))
    assert "Jūsu dati ir dzēsti" in whole
    assert "Kas paliek" not in whole
    assert "Rezerves kopiju, kurās dzēstie dati varētu saglabāties, nav." in whole


def test_a_recipient_is_told_of_the_data_and_not_of_the_request() -> None:
    text = text_of(pages.build(letter("recipient_notice", name="Zīle Piegāde, SIA", about="Ilze Bērziņa"), "lv"))
    assert "Klients Ilze Bērziņa" in text
    assert "20 000 412" in text
    assert "Elijas iela" not in text


@pytest.mark.parametrize("name", ["<img src=/etc/passwd>", "<b>Ilze", "A & B </para>", "{number}", "Ann\u202etxt"])
def test_a_hostile_name_or_reasoning_is_only_text(name: str) -> None:
    made = letter("refusal", name=name, reasoning=f"Tā rakstīts: {name}")
    shown = name.replace("\u202e", "[U+202E]")
    assert text_of(pages.build(made, "lv")).count(shown) == 2


def test_nothing_held_is_an_answer_of_every_kind() -> None:
    for paper in (
        "rectification_answer",
        "erasure_answer",
        "restriction_answer",
        "portability_answer",
        "objection_answer",
    ):
        said: dict[str, Value | None] = {"number": "OG1-2026-0031", "request_kept": "3 gadus", "nothing_held": True}
        made = replace(letter(paper), values=said)
        text = text_of(pages.build(made, "lv"))
        assert "Jūsu personas datus neatradām" in text
        assert "Izpildījām" not in text
        assert text.count("Glabāšanas termiņš: 3 gadus.") == 1
        assert text.count("lai varētu pierādīt") == 1


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("paper", ["acknowledgement", "erasure_answer", "handover_receipt"])
def test_the_seal_holds_for_other_programs_too(paper: str, tmp_path: Path) -> None:
    made = letter(paper)
    key = signing_key.make("OPTIC GURU, SIA", "Ogre")
    seal = stamp.draw("OPTIC GURU, SIA", "Ogre", "Jānis Egle", NOW, "lv")
    signed = signing.sign(pages.build(made, "lv"), key, stamp=seal, reason="Atbilde", place="Ogre")
    assert check(signed).valid
    assert check(signed).number == made.number
    file = tmp_path / "letter.pdf"
    file.write_bytes(signed)
    said = subprocess.run(["pdfsig", "-nocert", file], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid." in said
    assert "Total document signed" in said


def test_days_are_declined_in_sentences() -> None:
    text = text_of(pages.build(letter("identity_request", due=date(2027, 3, 1)), "lv"))
    assert "vēlākais līdz 2027. gada 1. martam" in text
    assert Addressee("Ilze").about == ""
