"""Rights requests on the real encrypted store: received, identified, searched, answered, handed over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.deadlines import Due, Urgency
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.identity import Compared, How
from optician_desk.domain.request_view import NewRequest, SystemOutcome
from optician_desk.domain.rights import Identity, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import reports, request_steps, requests, trail
from optician_desk.services.session import Session
from tests.rights_desk import GOOD, NOW, SYSTEMS, TODAY, answered, at, card, identified, received, searched


def tasks(manager: Session, subject: str) -> list[str]:
    return [line.task for line in reversed(trail.page(manager, subject=subject).lines)]


def test_the_whole_path(session: Session, manager: Session) -> None:
    at(session)
    subject = card(session)
    request = received(session, subject)
    assert (request.number, request.target, request.outer) == ("OG1-2026-0001", date(2026, 12, 23), date(2026, 12, 28))

    shown = requests.open_request(session, request.request)
    assert (shown.row.given, shown.row.surname, shown.row.has_card) == ("Ilze", "Bērziņa", True)
    assert shown.row.step is Step.RECEIVED
    assert shown.row.due == Due(Urgency.FINE, 29)

    request_steps.record_application_printed(session, request.request)
    assert requests.request_view(session, request.request).missing == ("request.application_unsigned",)
    request_steps.record_application_signed(session, request.request)
    verdict = request_steps.check_identity(session, request.request, GOOD)
    assert verdict.kind == "identity_card"
    left = request_steps.record_system_searches(
        session, request.request, [SystemOutcome("cctv", "not_searched", reason="overwritten")]
    )
    assert left == 4
    request_steps.record_system_searches(
        session, request.request, [SystemOutcome(system, "nothing") for system in SYSTEMS[1:]]
    )
    assert requests.request_view(session, request.request).row.step is Step.ANSWER
    answered(session, request)
    request_steps.hand_over(session, request.request, "in_person")

    shown = requests.request_view(session, request.request)
    assert shown.row.closed
    assert (shown.row.done, shown.row.steps, shown.row.outcome) == (5, 5, "answered")
    assert shown.identity is not None
    assert shown.identity.matched[0] == (Compared.NAME, How.BY_EYE)
    assert [row.outcome for row in shown.systems] == ["not_searched", *["nothing"] * 4]
    assert all(shown.done_at(step) for step in (Step.RECEIVED, Step.IDENTITY, Step.SYSTEMS, Step.ANSWER))
    assert shown.handover is not None
    assert shown.handover.handed_on == TODAY
    assert tasks(manager, subject) == [
        "register", "receive_request", "open_request", "print_application", "sign_application", "check_identity",
        "search_system", "search_system", "sign_report", "hand_over",
    ]  # fmt: skip
    assert trail.verify(manager).sound


def test_somebody_without_a_card_lives_on_the_request(session: Session) -> None:
    request = received(at(session))
    shown = requests.request_view(session, request.request)
    assert not shown.row.has_card
    assert (shown.row.given, shown.row.surname, shown.contact) == ("Marta", "Ozoliņa", "+37120000456")


@pytest.mark.parametrize(
    ("form", "code", "field"),
    [
        (NewRequest(TODAY + timedelta(days=1), "lv", "x"), "request.received_in_future", "received_on"),
        (NewRequest(TODAY - timedelta(days=91), "lv", "x"), "request.received_too_early", "received_on"),
        (NewRequest(TODAY, "fr", "x"), "request.language_unknown", "language"),
        (NewRequest(TODAY, "lv", "x", kinds=()), "request.kind_missing", "kinds"),
        (NewRequest(TODAY, "lv", "x", kinds=(Kind.ACCESS, Kind.ACCESS)), "request.kind_twice", "kinds"),
        (NewRequest(TODAY, "lv", "x", channel=Origin.WEB), "request.channel_unknown", "channel"),
        (NewRequest(TODAY, "lv", "x", kinds=(Kind.WITHDRAWAL,)), "request.consents_missing", "consents"),
        (
            NewRequest(TODAY, "lv", "x", made_by=GivenBy.PARENT),
            "request.representative_missing",
            "representative_given",
        ),
        (NewRequest(TODAY, "lv", "nobody"), "request.card_unknown", None),
        (NewRequest(TODAY, "lv", given=" ", surname="Ozoliņa", contact="20000456"), "request.name_missing", "given"),
        (NewRequest(TODAY, "lv", given="Marta", contact="20000456"), "request.name_missing", "surname"),
        (NewRequest(TODAY, "lv", given="Marta", surname="Ozoliņa"), "request.contact_missing", "contact"),
        (NewRequest(TODAY, "lv", given="M", surname="O", contact="2000"), "contact.phone_length", "contact"),
        (NewRequest(TODAY, "lv", given="M", surname="O", contact="marta@"), "contact.email_no_domain", "contact"),
        (
            NewRequest(TODAY, "lv", given="M", surname="PA9992921", contact="20000456"),
            "text.document_number",
            "surname",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_received(session: Session, form: NewRequest, code: str, field: str | None) -> None:
    with pytest.raises(Refusal) as caught:
        requests.receive(at(session), form)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert requests.queue(session).rows == ()


def test_numbers_have_no_gaps_and_begin_again_each_year(session: Session) -> None:
    at(session)
    subject = card(session)
    numbers = [received(session, subject).number]
    with pytest.raises(Refusal):
        requests.receive(session, NewRequest(TODAY, "lv", "nobody"))
    numbers.append(received(session, subject).number)
    at(session, NOW + timedelta(days=60))
    numbers.append(received(session, subject).number)
    assert numbers == ["OG1-2026-0001", "OG1-2026-0002", "OG1-2027-0001"]


def test_a_letter_opened_late_counts_from_its_receipt(session: Session) -> None:
    request = received(at(session), received_on=date(2026, 10, 18))
    shown = requests.request_view(session, request.request)
    assert (shown.row.received_on, shown.row.target, shown.row.outer) == (
        date(2026, 10, 18),
        date(2026, 11, 17),
        date(2026, 11, 19),
    )
    assert shown.row.due == Due(Urgency.OVERDUE, 5)
    assert shown.registered.at.date() > shown.row.received_on


def test_a_refused_identity_keeps_the_request_and_can_be_mended(session: Session) -> None:
    request = received(at(session))
    request_steps.record_application_signed(session, request.request)
    request_steps.refuse_identity(session, request.request, replace(GOOD, kind="driving_licence"))
    shown = requests.request_view(session, request.request)
    assert shown.identity is not None
    assert (shown.identity.outcome, shown.identity.matched) == (Identity.REFUSED, ())
    assert shown.missing == ("request.identity_refused",)
    request_steps.check_identity(session, request.request, GOOD)
    assert requests.request_view(session, request.request).row.step is Step.SYSTEMS


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (SystemOutcome("fax", "nothing"), "request.system_unknown"),
        (SystemOutcome("cctv", ""), "request.outcome_missing"),
        (SystemOutcome("cctv", "not_searched"), "request.not_searched_reason"),
        (SystemOutcome("cctv", "found"), "request.found_note"),
        (SystemOutcome("cctv", "found", note="x" * 301), "request.note_too_long"),
        (SystemOutcome("cctv", "found", note="kods 328673-00679"), "text.personal_code"),
    ],
)
def test_a_system_needs_a_whole_outcome(session: Session, outcome: SystemOutcome, code: str) -> None:
    request = identified(at(session))
    with pytest.raises(Refusal) as caught:
        request_steps.record_system_searches(session, request.request, [SystemOutcome("paper", "nothing"), outcome])
    assert (caught.value.code, caught.value.field) == (code, f"systems.{outcome.system}")
    assert requests.request_view(session, request.request).state.systems_open == 5


def test_an_outcome_can_be_changed_until_the_answer_is_signed(session: Session) -> None:
    request = searched(at(session))
    found = SystemOutcome("paper", "found", note="Iesniegums mapē Nr. 3")
    request_steps.record_system_searches(session, request.request, [found])
    assert requests.request_view(session, request.request).systems[3].note == "Iesniegums mapē Nr. 3"
    answered(session, request)
    with pytest.raises(Refusal, match="answer_signed"):
        request_steps.record_system_searches(session, request.request, [SystemOutcome("paper", "nothing")])


def test_steps_wait_for_each_other(session: Session) -> None:
    request = received(at(session))
    with pytest.raises(Refusal, match="application_unsigned"):
        request_steps.check_identity(session, request.request, GOOD)
    request_steps.record_application_signed(session, request.request)
    with pytest.raises(Refusal, match="identity_open"):
        request_steps.record_system_searches(session, request.request, [SystemOutcome("cctv", "nothing")])
    request_steps.check_identity(session, request.request, GOOD)
    with pytest.raises(Refusal, match="systems_open"):
        reports.preview(session, request.request)
    with pytest.raises(Refusal, match="systems_open"):
        request_steps.hand_over(session, request.request, "in_person")


def test_a_prepared_answer_is_not_handed_over(session: Session) -> None:
    request = searched(at(session))
    answered(session, request, approved=False)
    with pytest.raises(Refusal, match="answer_unapproved"):
        request_steps.hand_over(session, request.request, "in_person")
    with pytest.raises(Refusal, match="handover_way"):
        request_steps.hand_over(session, request.request, "pigeon")


def test_a_request_can_be_withdrawn_before_it_is_answered(session: Session) -> None:
    request = identified(at(session))
    request_steps.withdraw(session, request.request)
    shown = requests.request_view(session, request.request)
    assert (shown.row.closed, shown.row.outcome, shown.row.done) == (True, "withdrawn", 2)
    with pytest.raises(Refusal, match="closed"):
        request_steps.withdraw(session, request.request)
    other = searched(session)
    answered(session, other)
    with pytest.raises(Refusal, match="withdrawal_after_answer"):
        request_steps.withdraw(session, other.request)


def test_the_queue_stands_in_the_order_of_the_dates(session: Session) -> None:
    at(session)
    late = received(session, received_on=date(2026, 10, 18))
    soon = received(session, received_on=date(2026, 10, 28))
    fine = received(session)
    closed = searched(session)
    answered(session, closed)
    request_steps.hand_over(session, closed.request, "post")
    listed = requests.queue(session)
    assert [row.request for row in listed.rows] == [late.request, soon.request, fine.request, closed.request]
    assert (listed.open, listed.overdue, listed.soon, listed.received_this_year) == (3, 1, 1, 4)
    assert requests.due_count(session) == (1, 1)
    assert listed.rows[-1].due is None


def test_the_requests_of_one_card(session: Session) -> None:
    at(session)
    subject, other = card(session), card(session, "Jānis", "Ozols")
    mine = received(session, subject)
    received(session, other)
    assert [row.request for row in requests.of_subject(session, subject)] == [mine.request]


def test_an_unknown_request_is_refused(session: Session) -> None:
    for ask in (requests.request_view, requests.open_request):
        with pytest.raises(Refusal, match="unknown"):
            ask(session, "nothing")
    with pytest.raises(Refusal, match="unknown"):
        request_steps.withdraw(session, "nothing")


def test_the_technician_sees_no_request(technician: Session) -> None:
    assert not technician.may(Permission.REQUEST)
    for ask in (requests.queue, requests.due_count):
        with pytest.raises(NotAllowed):
            ask(technician)
