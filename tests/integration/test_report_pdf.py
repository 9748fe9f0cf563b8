"""The report as a file: what stands on its pages, that it is PDF/A-2b with embedded fonts, and that it survives extremes."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from optician_desk.documents import report as paper
from optician_desk.domain.report_view import AccessReport, Disclosure, content_digest
from tests.report_data import empty_report, report


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return "\n".join(pages).replace("\r\n", "\n").replace("\u00a0", " ")


@pytest.mark.parametrize("language", ["lv", "en"])
def test_it_is_pdf_a_2b_in_its_language(language: str) -> None:
    with pikepdf.open(io.BytesIO(paper.build(report(), language))) as pdf:
        assert pdfa.check(pdf, "2b").verdict == "pass"
        assert str(pdf.Root.Lang) == {"lv": "lv-LV", "en": "en-GB"}[language]
        assert str(pdf.docinfo["/Subject"]) == "OG1-2026-0042"
        assert all("/Trans" not in page for page in pdf.pages)


def test_every_part_of_the_answer_stands_on_the_pages() -> None:
    data = report()
    text = text_of(paper.build(data, "lv"))
    flat = " ".join(text.split())
    for needle in (
        "OPTIC GURU, SIA", "50103179811", "Ilze Bērziņa", "Nr. OG1-2026-0042", "Nr. OG1-2026-0031",
        "līguma izpilde, VDAR 6. panta 1. punkta b) apakšpunkts", "līguma laikā un 3 gadus pēc tā",
        "pretenzijas, politikas 4.3.2. punkts", "klātienē", "09.05.2025.", "09.05.2028.", "−3,25", "8,6", "14,2", "170°",
        "Piemēra mitināšana, SIA", "atvērta kartīte", "01.11.2026. 10:00", "videonovērošana", "jo arhīvā ir tikai",
        "Datu valsts inspekcija, Elijas iela 17",
        "automatizētus lēmumus", "OD, OS", "AXIS", "versija 2026-1", "Izsniedza", "Saņēma",
        "1. lappuse no 3", "3. lappuse no 3", content_digest(data)[:8],
    ):  # fmt: skip
        assert needle in flat, needle
    assert "ja termiņš būs jāpagarina, par to mēneša laikā paziņosim" in flat, "it can be longer (GDPR Art. 12(3))"
    assert "Anete Kalniņa" not in text
    assert "Kas atrasts sistēmās ārpus klientu krātuves." in flat
    assert "Pārbaudījām arī" not in flat, "some of the systems were not searched, as the table below says"


def test_disclosures_are_told_by_name_and_their_register_by_its_start() -> None:
    given = Disclosure(date(2026, 2, 3), "Piemēra kurjers, SIA", "piegāde", "vārds, tālrunis, adrese", "līgums")
    told = replace(report(), disclosures=(given,), disclosures_recorded_since=date(2026, 1, 1))
    text = " ".join(text_of(paper.build(told, "lv")).split())
    assert "reģistrējam kopš 01.01.2026." in text
    assert "Piemēra kurjers, SIA" in text
    none = " ".join(text_of(paper.build(replace(told, disclosures=()), "lv")).split())
    assert "Kopš tā laika nav ierakstu, ka Jūsu dati būtu kādam nodoti." in none
    unrecorded = " ".join(text_of(paper.build(report(), "lv")).split())
    assert "būtu kādam nodoti" not in unrecorded


@pytest.mark.parametrize(("language", "sentence"), [("lv", "Jūsu datu mums nav"), ("en", "We hold nothing about you")])
def test_nothing_held_is_an_answer(language: str, sentence: str) -> None:
    text = text_of(paper.build(empty_report(), language))
    assert sentence in text
    assert "Jānis Ozols" in text
    assert "PWR" not in text


@pytest.mark.parametrize(
    "name",
    [
        "<img src=/etc/passwd>",
        "<b>Ilze",
        '<a href="https://example.com">x</a>',
        "A & B </para>",
        "Ann\u202etxt",
        "名前",
        "{0}",
    ],
)
def test_a_hostile_name_is_only_text(name: str) -> None:
    pdf = paper.build(report(name=name), "en")
    shown = name.replace("\u202e", "[U+202E]").replace("名前", "[U+540D][U+524D]")
    assert shown in " ".join(text_of(pdf).split())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [page for page in opened.pages if "/Annots" in page or "/XObject" in page.get("/Resources", {})] == []


def test_three_hundred_facts_and_the_longest_names_fit() -> None:
    longest = "Aleksandrīna-Marija Konstantinova-Krūmiņšķe " + "X" * 36
    data = report(name=longest, phones=150, lenses=75, looks=300)
    pdf = paper.build(data, "lv")
    text = text_of(pdf)
    assert "+371 20 000 149" in text
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert f"lappuse no {len(opened.pages)}" in text.replace("\u00a0", " ")
        assert len(opened.pages) > 10


def test_no_page_holds_the_seal_alone() -> None:
    for looks in range(12, 40):  # a page has room for about twenty-five: the end falls on every height of it
        last = text_of(paper.pages(report(looks=looks), "lv")).rpartition("lappuse no")[0].rpartition("lappuse no")[2]
        assert "Privātuma politika" in last, looks
        assert "Atbildes izsniegšana" in last, looks


def test_a_verbatim_longer_than_a_page_is_split_not_lost() -> None:
    words = " ".join(f"vārds{at}" for at in range(400))
    data = report()
    value = replace(data.groups[0].values[0], parts=(("Kā rakstīts", words),))
    group = replace(data.groups[0], values=(value,))
    text = text_of(paper.build(replace(data, groups=(group,)), "lv"))
    assert all(word in " ".join(text.split()) for word in ("vārds0", "vārds200", "vārds399"))


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler-utils is not installed")
def test_every_font_is_embedded(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(paper.build(_full(), "lv"))
    lines = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert lines
    assert all("Inter" in line and line.split()[-5:-3] == ["yes", "yes"] for line in lines), lines


def _full() -> AccessReport:
    return report(phones=40, lenses=10)
