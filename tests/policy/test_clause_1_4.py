"""Policy 1.4: paper and electronic files alike; a paper that the desk prints carries the number that finds it again."""

from __future__ import annotations

import pypdfium2

from optician_desk.domain.request_view import NewRequest
from optician_desk.services import customers, papers, reports, requests
from optician_desk.services.session import Session
from tests.report_desk import ready
from tests.rights_desk import TODAY, at, card


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join("\n".join(pages).replace("\u00a0", " ").split())


def test_the_application_carries_its_number_and_the_number_finds_the_card(session: Session) -> None:
    request = requests.receive(at(session), NewRequest(TODAY, "lv", card(session)))
    assert request.number in words(papers.application_form(session, request.request))
    assert [hit.subject for hit in customers.search(session, request.number).hits] == [request.subject]


def test_every_page_of_the_report_carries_its_number(session: Session) -> None:
    shown = reports.preview(session, ready(session).request)
    document = pypdfium2.PdfDocument(shown.pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    assert len(pages) > 1
    assert all(shown.number in page for page in pages)
    assert [hit.subject for hit in customers.search(session, shown.number).hits] == [shown.subject]
