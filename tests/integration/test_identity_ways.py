"""Ways to know who asks without a document, and by what right somebody acts for another (policy 5.5.3, 5.6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import Check, Compared, How, Method, same_name
from optician_desk.domain.request_view import IdentityNote
from optician_desk.domain.rights import Identity, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import identity_ways, phone_checks, request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import EMAIL, PHONE
from optician_desk.store.facts.rights_steps import LETTER
from tests.rights_desk import GOOD, NOW, TODAY, at, card, received

CHECKS = ("original_seen", "names_agree", "scope_covers", "in_force")


def by_post(session: Session, subject: str | None = None, **more: object) -> str:
    return received(at(session), subject or card(session), TODAY, channel=Origin.POST, **more).request


def caller(session: Session, subject: str, way: str, outcome: Identity = Identity.CONFIRMED, asked: str = "") -> None:
    """The record that the phone door leaves."""
    with session.task(Permission.REQUEST, "check_identity") as work:
        work.subject = subject
        phone_checks.record(work, way, tuple(asked.split()), outcome, session.desk.clock())


def asked_by_letter(session: Session, subject: str, request: str) -> None:
    """The record that issuing the letter leaves."""
    with session.task(Permission.REQUEST, "print_paper") as work:
        work.subject = subject
        values = {"request": request, "paper": "identity_request", "number": "OG1-2026-L0001", "sent_on": "2026-11-24"}
        work.add(LETTER, "1" * 32, values)


def note(session: Session, request: str) -> IdentityNote:
    found = requests.request_view(session, request).identity
    assert found is not None
    return found


def refused(session: Session, request: str, way: Method | str) -> str:
    with pytest.raises(Refusal) as caught:
        identity_ways.record_identity_by(session, request, way)
    assert requests.request_view(session, request).identity is None
    return caught.value.code


def test_questions_rest_on_the_passed_check(session: Session) -> None:
    subject = card(at(session))
    request = by_post(session, subject)
    assert refused(session, request, "questions") == "identity.no_passed_check"
    caller(session, subject, "questions", Identity.REFUSED, "name phone")
    assert refused(session, request, "questions") == "identity.no_passed_check"
    caller(session, subject, "questions", asked="phone visit")
    assert refused(session, request, "callback") == "identity.no_passed_check"
    identity_ways.record_identity_by(session, request, "questions")
    kept = note(session, request)
    assert (kept.outcome, kept.method) == (Identity.CONFIRMED, "questions")
    assert kept.matched == ((Compared.PHONE, How.AGREES), (Compared.VISIT, How.AGREES))
    assert requests.request_view(session, request).row.step is Step.SYSTEMS


def test_a_check_does_not_last(session: Session, manager: Session) -> None:
    subject = card(at(session))
    request = by_post(session, subject)
    caller(session, subject, "questions", asked="phone visit")
    assert refused(manager, request, "questions") == "identity.no_passed_check"  # another person on the phone
    at(session, NOW + timedelta(minutes=16))
    assert refused(session, request, "questions") == "identity.no_passed_check"


def test_a_call_back_goes_to_the_number_from_before_the_request(session: Session) -> None:
    subject = card(at(session))
    request = by_post(session, subject)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000777"})
    caller(session, subject, "callback")
    assert refused(session, request, "callback") == "identity.reach_changed"


def test_a_call_back_confirms(session: Session) -> None:
    subject = card(at(session))
    request = by_post(session, subject)
    caller(session, subject, "callback")
    identity_ways.record_identity_by(session, request, Method.CALLBACK)
    assert note(session, request).matched == ((Compared.PHONE, How.AGREES),)


def test_the_e_mail_on_file_answers_our_letter(session: Session) -> None:
    subject = card(at(session))
    without = by_post(session, subject)
    asked_by_letter(session, subject, without)
    assert refused(session, without, "known_email") == "identity.reach_changed"
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(EMAIL, "email", {"address": "ilze@piemers.lv"})
    assert refused(session, without, "known_email") == "identity.reach_changed"
    later = by_post(session, subject)
    assert refused(session, later, "known_email") == "identity.email_not_asked"
    asked_by_letter(session, subject, later)
    identity_ways.record_identity_by(session, later, "known_email")
    assert note(session, later).method == "known_email"


@pytest.mark.parametrize("way", ["seen", "mrz", "", "telepathy"])
def test_what_is_no_such_way(session: Session, way: str) -> None:
    assert refused(session, by_post(session), way) == "identity.way_unknown"


def test_without_a_signed_file_there_is_no_signature(session: Session) -> None:
    assert refused(session, by_post(session), "e_signature") == "identity.no_signed_file"


def test_one_application_one_check(session: Session) -> None:
    subject = card(at(session))
    made = received(session, subject, TODAY, Kind.ACCESS, Kind.ERASURE, channel=Origin.POST)
    caller(session, subject, "callback")
    identity_ways.record_identity_by(session, made.request, "callback")
    for request, _, _ in made.requests:
        assert note(session, request).outcome is Identity.CONFIRMED


def for_a_child(session: Session) -> str:
    more = {"made_by": GivenBy.PARENT, "representative_given": "Dace", "representative_surname": "Bērziņa"}
    return by_post(session, **more)


def test_who_acts_for_another_shows_by_what_right(session: Session) -> None:
    request = for_a_child(session)
    caller(session, requests.request_view(session, request).row.subject, "callback")
    assert refused(session, request, "callback") == "identity.way_not_for_representative"
    request_steps.check_identity(session, request, GOOD)
    assert requests.request_view(session, request).missing == ("request.authority_open",)
    identity_ways.record_authority(session, request, "birth_certificate", CHECKS)
    shown = requests.request_view(session, request)
    assert shown.authority is not None
    assert (shown.authority.kind, shown.authority.checked) == ("birth_certificate", CHECKS)
    assert shown.row.step is Step.SYSTEMS


@pytest.mark.parametrize(
    ("kind", "checked", "code"),
    [
        ("", CHECKS, "authority.kind"),
        ("friendship", CHECKS, "authority.kind"),
        ("power_of_attorney", CHECKS[:3], "authority.not_checked"),
        ("power_of_attorney", (*CHECKS, "made_up"), "authority.not_checked"),
    ],
)
def test_an_authority_that_is_not_whole(session: Session, kind: str, checked: tuple[str, ...], code: str) -> None:
    request = for_a_child(session)
    with pytest.raises(Refusal) as caught:
        identity_ways.record_authority(session, request, kind, checked)
    assert caught.value.code == code
    assert requests.request_view(session, request).authority is None


def test_the_customer_needs_no_authority(session: Session) -> None:
    with pytest.raises(Refusal, match=r"authority\.not_needed"):
        identity_ways.record_authority(session, by_post(session), "power_of_attorney", CHECKS)


def test_why_it_was_not_confirmed_is_kept(session: Session) -> None:
    request = by_post(session)
    request_steps.refuse_identity(session, request, Check("", False, frozenset()), "not_shown")
    kept = note(session, request)
    assert (kept.outcome, kept.refusal, kept.document) == (Identity.REFUSED, "not_shown", "")


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Ilze Bērziņa", "ILZE BĒRZIŅA", How.SAME),
        ("Ilze Bērziņa", "Ilze Berzina", How.TRANSLITERATED),
        ("Anna-Marija Ozola", "ANNA MARIJA OZOLA", How.SAME),
        ("Jürgen Müller", "Juergen Mueller", How.TRANSLITERATED),
        ("Ilze Bērziņa", "Bērziņa Ilze", How.DIFFERENT),
        ("Ilze Bērziņa", "Ilze Anna Bērziņa", How.DIFFERENT),
        ("Ilze Bērziņa", "Ilze Bērziņ", How.DIFFERENT),
        ("Ilze Bērziņa", "", How.DIFFERENT),
        ("", "", How.DIFFERENT),
        ("李", "李", How.SAME),
    ],
)
def test_names_compared_without_a_zone(one: str, other: str, how: How) -> None:
    assert same_name(one, other) is how
    assert same_name(other, one) is how
