"""Words for how a request stands and what became of it, in the queue, on its page and in the customer's report."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication

from optician_desk.domain.names_in_sentences import inside
from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Role
from optician_desk.services import deciding, refusing, request_erasure, request_steps, requests
from optician_desk.services.report_content import Content
from optician_desk.services.session import Session
from optician_desk.store.tables import STAFF
from optician_desk.store.work import new_id
from optician_desk.ui import translations
from optician_desk.ui.models.request_history import history
from optician_desk.ui.models.request_words import due_chip
from tests.rights_desk import GOOD, answered, at, card, identified, received, searched

WHY = "Vēstule nosūtīta 02.11.2026."


def complaint(session: Session) -> Received:
    return identified(at(session), card(session), GOOD, Kind.COMPLAINT)


def told(session: Session, request: str, language: str = "en") -> dict[str, str]:
    """Title and text of every line of the request's history."""
    lines = history(requests.request_view(session, request), session.desk.policy, language)
    return {line.title: line.text for line in lines}


def chip(session: Session, request: str) -> str:
    return due_chip(requests.request_view(session, request).row)[0]


def reported(session: Session, subject: str) -> list[str]:
    """Every value that the customer's report would hold, in English."""
    with session.desk.store.reading() as con:
        groups = Content(con, subject, session.desk.policy, "en").groups()
    return [text for group in groups for value in group.values for _, text in value.parts]


@pytest.mark.parametrize(
    ("decision", "en", "lv"),
    [
        (Decision.GRANTED, "the complaint was found justified", "sūdzība ir pamatota"),
        (Decision.PARTIAL, "the complaint was found justified in part", "sūdzība ir daļēji pamatota"),
        (Decision.REFUSED, "the complaint was found not justified", "sūdzība nav pamatota"),
    ],
)
def test_a_complaint_is_found_justified_or_not_and_nothing_is_granted(
    session: Session, manager: Session, qapp: QApplication, decision: Decision, en: str, lv: str
) -> None:
    request = complaint(session)
    deciding.decide_complaint(manager, request.request, decision, WHY)
    assert told(session, request.request)["Decided"] == f"{en} · {WHY}"
    translations.install("lv")
    assert told(session, request.request, "lv")["Lēmums"] == f"{lv} · {WHY}"
    assert en in reported(session, request.subject)


def test_a_complaint_that_was_not_even_examined_was_refused(session: Session, manager: Session) -> None:
    request = complaint(session)
    refusing.refuse(manager, request.request, "unfounded", WHY)
    assert told(session, request.request)["Decided"].startswith("refused · ")
    assert "refused" in reported(session, request.subject)


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("in_person", "Handed over"),
        ("carrier", "Handed over"),
        ("post", "Sent by post"),
        ("email", "Sent by e-mail"),
    ],
)
def test_the_chip_says_how_the_answer_left(session: Session, how: str, said: str) -> None:
    request = searched(at(session), card(session))
    answered(session, request)
    request_steps.hand_over(session, request.request, how)
    assert chip(session, request.request) == said
    assert requests.request_view(session, request.request).row.how == how


def test_an_examined_complaint_is_not_listed_as_refused(session: Session, manager: Session) -> None:
    request = complaint(session)
    deciding.decide_complaint(manager, request.request, Decision.REFUSED, WHY)
    answered(session, request)
    request_steps.hand_over(session, request.request, "post")
    assert chip(session, request.request) == "Not justified"


def test_a_refused_request_is_listed_as_refused(session: Session, manager: Session) -> None:
    request = searched(at(session), card(session))
    refusing.refuse(manager, request.request, "unfounded", WHY)
    answered(session, request)
    request_steps.hand_over(session, request.request, "email")
    assert chip(session, request.request) == "Refused"


def lines_of(session: Session, request: str) -> list[tuple[str, str]]:
    """Title of every line of the history, and who did it."""
    found = history(requests.request_view(session, request), session.desk.policy, "en")
    return [(line.title, line.by.staff if line.by else "") for line in found]


def test_a_paper_brought_along_was_not_printed_here(session: Session, manager: Session) -> None:
    request = received(at(session), card(session)).request
    request_steps.record_application_signed(session, request)
    assert lines_of(session, request) == [
        ("Registered", "Anna Kalniņa"),
        ("Signed application received", "Anna Kalniņa"),
    ]


def test_every_check_of_the_person_is_told(session: Session, manager: Session) -> None:
    request = received(at(session), card(session)).request
    request_steps.record_application_signed(session, request)
    request_steps.refuse_identity(session, request, GOOD)
    request_steps.refuse_identity(manager, request, GOOD)
    request_steps.check_identity(session, request, GOOD)
    assert lines_of(session, request)[2:] == [
        ("Identity not confirmed", "Anna Kalniņa"),
        ("Identity not confirmed", "Jānis Egle"),
        ("Identity confirmed", "Anna Kalniņa"),
    ]


def test_who_printed_the_application_is_not_who_took_the_signed_one(session: Session, manager: Session) -> None:
    request = received(at(session), card(session)).request
    request_steps.record_application_printed(manager, request)
    request_steps.record_application_signed(session, request)
    assert lines_of(session, request) == [
        ("Registered", "Anna Kalniņa"),
        ("Application printed", "Jānis Egle"),
        ("Signed application received", "Anna Kalniņa"),
    ]


def test_an_erasure_changes_neither_who_registered_nor_who_proposed(session: Session, manager: Session) -> None:
    request = identified(at(session), card(session), GOOD, Kind.ERASURE).request
    row = {"id": new_id(), "name": "Zane Liepa", "role": "manager", "created_at": "2026-11-22T08:00:00+00:00"}
    with session.desk.store.writing() as con:
        con.execute(sa.insert(STAFF), row)
    other = Session(session.desk, row["id"], row["name"], Role.MANAGER)
    request_erasure.decide(manager, request, Decision.GRANTED, ("claims", "contract_in_force"))
    proposed = ("Decision proposed", "Jānis Egle")
    assert lines_of(session, request)[-1] == proposed
    request_erasure.confirm(other, request)
    told_now = lines_of(session, request)
    assert told_now[0] == ("Registered", "Anna Kalniņa")
    assert told_now[-2:] == [proposed, ("Decided", "Zane Liepa")]


def test_a_name_of_the_policy_stands_small_inside_a_sentence(session: Session) -> None:
    request = identified(at(session), card(session), GOOD)
    assert told(session, request.request)["Identity confirmed"].startswith("identity card · ")
    assert [inside(name) for name in ("Video surveillance", "IP log", "")] == ["video surveillance", "IP log", ""]
