"""The smaller papers: each is one PDF/A-2b page in both languages and says what it must."""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from optician_desk.documents import application_form, notice, recovery_sheet
from tests.report_data import report

OWNER = report().controller
LANGUAGES = pytest.mark.parametrize("language", ["lv", "en"])


def read(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert pdfa.check(opened, "2b").verdict == "pass"
        assert len(opened.pages) == 1
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    return " ".join(str(text).replace("\u00a0", " ").split())


@LANGUAGES
def test_the_application_is_pre_filled_and_numbered(language: str) -> None:
    form = application_form.Application(
        "OG1-2026-0031", date(2026, 11, 24), date(2026, 12, 28), OWNER, "Ilze Bērziņa", "+371 20 000 412"
    )
    text = read(application_form.build(form, language))
    for needle in ("OG1-2026-0031", "Ilze Bērziņa", "+371 20 000 412", "OPTIC GURU, SIA", "5.5.1"):
        assert needle in text
    assert ("2026. gada 28. decembrim" if language == "lv" else "28 December 2026") in text


@LANGUAGES
def test_the_application_asks_for_no_number_of_a_document(language: str) -> None:
    form = application_form.Application("OG1-2026-0031", date(2026, 11, 24), date(2026, 12, 28), OWNER, "I. B.", "")
    text = read(application_form.build(form, language)).lower()
    assert "personas kod" not in text
    assert "personal code" not in text


@LANGUAGES
def test_the_notice_is_the_wording_of_its_version(language: str) -> None:
    wording = "Pirmā rindkopa.\n\nOtrā <b>rindkopa</b> & beigas."
    given = notice.Notice("2026-11-22.1", date(2026, 11, 24), OWNER, wording)
    text = read(notice.build(given, language))
    for needle in (
        given.version,
        "OPTIC GURU, SIA",
        "50103179811",
        "Pirmā rindkopa.",
        "Otrā <b>rindkopa</b> & beigas.",
    ):
        assert needle in text


@LANGUAGES
def test_the_recovery_sheet_shows_every_group_of_the_code(language: str) -> None:
    code = "K7QX-9M2P-4TRA-ZZ81-0HHJ-WW3C-5N6P"
    sheet = recovery_sheet.RecoverySheet("OPTIC GURU, SIA", "Ogre", "1. lete", date(2026, 11, 22), code)
    text = read(recovery_sheet.build(sheet, language))
    assert " ".join(code.split("-")) in text
    assert "1. lete" in text
