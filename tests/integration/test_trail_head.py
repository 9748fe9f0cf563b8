"""The trail's head stands on each signed report, so that a paper outside proves that nothing before it was changed."""

from __future__ import annotations

import dataclasses

import pypdfium2
import pytest

from optician_desk.documents import report as paper
from optician_desk.services import reports
from optician_desk.services.session import Session
from optician_desk.store import trail
from tests.report_data import report


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(str(page.get_textpage().get_text_range()) for page in document).split())
    finally:
        document.close()


@pytest.mark.parametrize("language", ["lv", "en"])
def test_the_head_is_printed_where_there_is_one(language: str) -> None:
    head = "417:00aa11bb22cc33dd"
    assert head in _text(paper.build(dataclasses.replace(report(), trail_head=head), language))
    assert "{head}" not in _text(paper.build(report(), language))


def test_the_head_names_number_and_hash_of_the_last_entry(session: Session) -> None:
    with session.desk.store.reading() as con:
        seq, digest = con.exec_driver_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").one()
        assert trail.head(con) == f"{seq}:{digest.hex()[:16]}"


def test_a_report_carries_it(session: Session, manager: Session) -> None:
    from tests.report_desk import ready, with_key
    from tests.rights_desk import at

    with_key(session.desk)
    request = ready(session)
    found = reports.approve_and_sign(at(manager), request.request)
    with session.desk.store.reading() as con:
        heads = [
            f"{seq}:{digest.hex()[:16]}" for seq, digest in con.exec_driver_sql("SELECT seq, hash FROM audit").all()
        ]
    assert any(head in _text(found.pdf) for head in heads)
