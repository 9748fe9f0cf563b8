"""The overview counted from real requests, and who may see it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.overview_view import Period
from optician_desk.domain.rights import Kind
from optician_desk.services import overview, request_steps
from optician_desk.services.session import Session
from tests.rights_desk import answered, at, card, received, searched


def test_requests_are_counted_from_receipt_to_the_answer(manager: Session) -> None:
    at(manager)
    received(manager, card(manager, "Raimonds", "Zariņš"), date(2026, 10, 18))  # late since 19 November
    received(manager, card(manager, "Marta", "Ozoliņa"), date(2026, 10, 28), Kind.ERASURE)  # due soon
    withdrawn = received(manager, card(manager, "Jānis", "Liepa"))
    request_steps.withdraw(manager, withdrawn.request)
    done = searched(manager, card(manager))
    at(manager, datetime(2026, 12, 2, 9, tzinfo=UTC))
    answered(manager, done)
    request_steps.hand_over(manager, done.request, "in_person")
    found = overview.overview(manager, Period.THIS_YEAR)
    assert (found.all.received, found.all.open, found.all.answered) == (4, 2, 1)
    assert (found.all.overdue, found.all.median_days) == (2, 8.0)
    assert (found.all.in_month, found.all.judged, found.all.share) == (1, 3, 33)
    assert [(kind, figures.received) for kind, figures in found.kinds] == [(Kind.ACCESS, 3), (Kind.ERASURE, 1)]
    assert found.months[-1].median_days == 8.0


def test_figures_are_the_managers(session: Session, technician: Session) -> None:
    for other in (session, technician):
        with pytest.raises(NotAllowed):
            overview.overview(other, Period.THIS_YEAR)
