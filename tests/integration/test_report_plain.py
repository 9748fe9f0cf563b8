"""The report as the person reads it: which request a record belongs to, what lies elsewhere, how names stand in a line."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.documents import report as paper
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.names_in_sentences import inside, listed
from optician_desk.domain.report_view import AccessReport
from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    disclosures,
    identity_ways,
    letters,
    recipient_notices,
    report_assembly,
    reports,
    request_facts,
    request_steps,
    restricting,
)
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import EMAIL
from tests.pdf_text import pages_of, text_of
from tests.recipients import COURIER, with_recipients
from tests.report_data import report
from tests.report_desk import with_key
from tests.rights_desk import GOOD, SYSTEMS, TODAY, at, card, identified, received


def told(session: Session, request: str) -> AccessReport:
    """The report's content as it would be now."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request)[request]
        return report_assembly.assemble(con, session.desk.policy, "Ogre", thread, "N", session.desk.clock())


def searched(session: Session, subject: str | None, found: str = "", language: str = "lv") -> str:
    """An access request that is ready for its answer; something lies in the system `found`."""
    request = identified(session, subject, GOOD, Kind.ACCESS, language=language).request
    outcomes = [
        SystemOutcome(one, "found", note="divas vēstules") if one == found else SystemOutcome(one, "nothing")
        for one in SYSTEMS
    ]
    request_steps.record_system_searches(session, request, outcomes)
    return request


def test_each_record_of_several_requests_names_its_request(session: Session) -> None:
    subject = card(at(session))
    both = identified(session, subject, GOOD, Kind.RESTRICTION, Kind.OBJECTION)
    numbers = [number for _, _, number in both.requests]
    request = searched(session, subject)
    (own,) = (group for group in told(session, request).groups if group.own_file)
    marked = {(value.label, dict(value.parts).get("Pieprasījums", "")) for value in own.values}
    assert ("Dokumenta veids", ", ".join(numbers)) in marked, "the identity was checked for the application"
    assert ("Sistēma", "OG1-2026-0003") in marked
    assert {number for label, number in marked if label == "Pieprasījuma numurs"} == {""}


def test_a_single_request_is_not_named_again(session: Session) -> None:
    request = searched(session, card(at(session)))
    (own,) = (group for group in told(session, request).groups if group.own_file)
    assert not any(label == "Pieprasījums" for value in own.values for label, _ in value.parts)


@pytest.mark.parametrize(
    ("language", "nowhere", "elsewhere"),
    [
        ("lv", "Jūsu datu mums nav", "Klientu krātuvē Jūsu datu nav"),
        ("en", "We hold nothing about you", "Our customer store holds nothing about you"),
    ],
)
@pytest.mark.parametrize("found", ["", "mailbox"])
def test_what_lies_in_another_system_is_not_denied_by_the_heading(
    session: Session, language: str, nowhere: str, elsewhere: str, found: str
) -> None:
    with_key(session.desk)
    request = searched(at(session), None, found, language)
    text = text_of(reports.preview(session, request).pdf)
    assert (nowhere in text, elsewhere in text) == (not found, bool(found))
    assert "+37120000456" not in text
    assert text.count("20 000 456") == 2, "as a phone number in the head and in the file of the request"


def test_names_in_a_line_and_the_authoritys_number_read_as_sentences(session: Session) -> None:
    with_recipients(at(session), COURIER)
    subject = card(session)
    disclosures.record(session, subject, COURIER.id, ["name", "phone"], "serve", date(2026, 11, 2))
    data = told(session, searched(session, subject))
    assert data.disclosures[0].fields == "Vārds un uzvārds, mobilā tālruņa numurs"
    assert data.recipients[0].data == "Vārds un uzvārds, mobilā tālruņa numurs, piegādes adrese"
    assert data.controller.authority.endswith("pasts@dvi.gov.lv, tālr.\u00a067223131")
    text = text_of(paper.build(data, "lv"))
    assert "., personas apliecība (" in text
    assert listed(["E-pasta adrese", "IP adrese"]) == "E-pasta adrese, IP adrese"
    assert inside("E-pasta adrese") == "e-pasta adrese"


@pytest.mark.parametrize("phones", range(1, 7))
def test_a_long_table_of_lenses_begins_where_there_is_room_for_it(phones: int) -> None:
    pages = pages_of(paper.build(report(phones=phones, lenses=8), "lv"))
    assert "Redzes korekcijas preču parametri" in pages[0]
    assert "OD −3,25" in pages[0]
    assert "OS −3,25" in pages[0]
    assert "iepriekšējā vērtība" in pages[1], "it goes on on the next page"


def represented(session: Session, subject: str, kind: Kind, language: str) -> str:
    """A request that a representative made in person, whose identity and authority were checked."""
    acting = {"representative_given": "Juris", "representative_surname": "Ozols"}
    request = received(
        session, subject, TODAY, kind, language=language, made_by=GivenBy.REPRESENTATIVE, **acting
    ).request
    policy = session.desk.policy
    checked = [one.id for one in policy.authority_checks]
    request_steps.record_application_signed(session, request)
    identity_ways.record_authority(session, request, policy.authority_kinds[0].id, checked)
    request_steps.check_identity(session, request, GOOD)
    return request


@pytest.mark.parametrize(
    ("language", "acting", "checked"),
    [
        ("lv", "Pieprasījumu iesniedza Juris Ozols (pārstāvis)", "Iesniedzēja identitāte pārbaudīta"),
        ("en", "Request made by Juris Ozols (representative)", "Requester's identity checked"),
    ],
)
def test_who_asks_for_the_customer_is_named_and_it_is_that_identity_that_was_checked(
    session: Session, language: str, acting: str, checked: str
) -> None:
    with_key(session.desk)
    subject = card(at(session))
    request = represented(session, subject, Kind.ACCESS, language)
    request_steps.record_system_searches(session, request, [SystemOutcome(one, "nothing") for one in SYSTEMS])
    text = text_of(reports.preview(session, request).pdf)
    assert acting in text
    assert checked in text
    own = text_of(reports.preview(session, searched(session, subject, language=language)).pdf)
    assert checked not in own


def test_a_representative_is_written_to_about_the_customer_and_a_recipient_is_not(
    session: Session, manager: Session
) -> None:
    with_recipients(at(session), COURIER)
    with_key(session.desk)
    subject = card(session)
    disclosures.record(session, subject, COURIER.id, ["name", "phone"], "serve", date(2026, 11, 2))
    request = represented(session, subject, Kind.RESTRICTION, "lv")
    restricting.grant(session, request, "accuracy_contested")
    behalf = "šī vēstule ir par klienta datiem un tiesībām"
    assert behalf not in text_of(letters.issue(manager, request, "recipient_notice", "email", COURIER.id).pdf)
    recipient_notices.tell(session, request, COURIER.id, "told")
    request_steps.record_system_searches(session, request, [SystemOutcome(one, "nothing") for one in SYSTEMS])
    assert behalf in text_of(letters.open_answer(session, request).pdf)


def test_a_third_party_is_named_once_as_the_source(session: Session) -> None:
    subject = card(at(session))
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        given = {"channel": Origin.THIRD_PARTY, "given_by": GivenBy.THIRD_PARTY}
        work.add(EMAIL, "email", {"address": "ilze@piemers.lv"}, **given)
    groups = told(session, searched(session, subject)).groups
    sources = [value.source for group in groups for value in group.values if value.label == "E-pasts"]
    assert sources == ["no trešās personas"]
