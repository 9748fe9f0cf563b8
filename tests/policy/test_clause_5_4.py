"""Policy 5.4: two free answers a calendar year. It counts and shows, and never asks for a fee by itself (GDPR Art. 12(5))."""

from __future__ import annotations

from datetime import UTC, datetime

from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from tests.rights_desk import answered, at, card, searched


def test_answers_are_counted_by_calendar_year_and_stop_nothing(session: Session) -> None:
    at(session)
    subject = card(session)
    for expected in range(4):
        request = searched(session, subject)
        shown = requests.request_view(session, request.request)
        assert (shown.answers_this_year, shown.free_answers) == (expected, 2)
        answered(session, request)
        request_steps.hand_over(session, request.request, "in_person")
        assert requests.request_view(session, request.request).row.outcome == "answered"
    at(session, datetime(2027, 1, 4, 8, 0, tzinfo=UTC))
    assert requests.request_view(session, searched(session, subject).request).answers_this_year == 0


def test_a_withdrawn_request_and_other_people_do_not_count(session: Session) -> None:
    at(session)
    subject, other = card(session), card(session, "Jānis", "Ozols")
    request_steps.withdraw(session, searched(session, subject).request)
    theirs = searched(session, other)
    answered(session, theirs)
    request_steps.hand_over(session, theirs.request, "in_person")
    assert requests.request_view(session, searched(session, subject).request).answers_this_year == 0
