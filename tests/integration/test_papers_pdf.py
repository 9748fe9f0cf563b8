"""The smaller papers: each is one PDF/A-2b page in both languages and says what it must."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from optician_desk.documents import application_form, notice, recovery_sheet
from optician_desk.documents.wording import wording
from optician_desk.domain.rights import AT_ONCE, Kind
from tests.letter_data import LONGEST_NAME
from tests.report_data import report

OWNER = report().controller
LANGUAGES = pytest.mark.parametrize("language", ["lv", "en"])


def application(*kinds: Kind, name: str = "Ilze Bērziņa", **more: Any) -> application_form.Application:
    asked = tuple(application_form.Asked(kind, f"OG1-2026-{31 + at:04d}") for at, kind in enumerate(kinds))
    return application_form.Application(asked, date(2026, 11, 24), date(2026, 12, 28), OWNER, name, **more)


def read(pdf: bytes, pages: int | None = 1) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert pdfa.check(opened, "2b").verdict == "pass"
        assert pages is None or len(opened.pages) == pages
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(str(text).replace("\u00a0", " ").split())


@LANGUAGES
def test_the_application_is_pre_filled_and_numbered(language: str) -> None:
    form = application(Kind.ACCESS, contact="+371 20 000 412")
    text = read(application_form.build(form, language))
    for needle in ("OG1-2026-0031", "Ilze Bērziņa", "+371 20 000 412", "OPTIC GURU, SIA", "5.5.1"):
        assert needle in text
    assert ("2026. gada 28. decembrim" if language == "lv" else "28 December 2026") in text


@LANGUAGES
def test_the_application_asks_for_no_number_of_a_document(language: str) -> None:
    text = read(application_form.build(application(Kind.ACCESS), language)).lower()
    assert "personas kod" not in text
    assert "personal code" not in text


@LANGUAGES
@pytest.mark.parametrize("kind", Kind)
def test_every_right_has_its_application_on_one_page(kind: Kind, language: str) -> None:
    text = read(application_form.build(application(kind), language))
    assert "OG1-2026-0031" in text
    assert wording("application_form", language)(f"{kind}.title") in text


@LANGUAGES
def test_who_withdraws_consent_has_room_to_say_which_and_gives_no_reason(language: str) -> None:
    words = wording("application_form", language)
    alone = read(application_form.build(application(Kind.WITHDRAWAL), language))
    assert words("consents.title") in alone
    assert words("wish.title") not in alone
    with_erasure = read(application_form.build(application(Kind.WITHDRAWAL, Kind.ERASURE), language), pages=None)
    assert words("wish.title") in with_erasure
    assert words("wish.title") not in read(application_form.build(application(Kind.MARKETING), language))


@LANGUAGES
@pytest.mark.parametrize("kind", Kind)
def test_the_shop_notes_a_check_of_identity_only_where_one_is_made(kind: Kind, language: str) -> None:
    words = wording("application_form", language)
    text = read(application_form.build(application(kind), language))
    told = [words(name).replace("\u00a0", " ") in text for name in ("next.identity", "office.identity")]
    assert told == [kind not in AT_ONCE] * 2


@LANGUAGES
def test_several_rights_stand_in_one_application_each_with_its_number(language: str) -> None:
    form = application(*Kind, name=LONGEST_NAME, wish="Lūdzu dzēst piegādes adresi. " * 40)
    text = read(application_form.build(form, language), pages=None)
    assert [f"OG1-2026-{31 + at:04d}" in text for at in range(len(Kind))] == [True] * len(Kind)
    assert "Lūdzu dzēst piegādes adresi." in text
    assert " ".join(LONGEST_NAME.split()) in text


@LANGUAGES
def test_a_representative_signs_and_the_customer_is_named(language: str) -> None:
    form = application(Kind.ERASURE, representative="Juris Ozols", acts_as="pārstāvis")
    text = read(application_form.build(form, language))
    for needle in ("Juris Ozols", "pārstāvis", "Ilze Bērziņa"):
        assert needle in text
    behalf = wording("application_form", language)("applicant.on_behalf")
    assert behalf in text, "the form says my data, and they are the customer's"
    assert behalf not in read(application_form.build(application(Kind.ERASURE), language))


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
