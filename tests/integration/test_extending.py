"""Extending the time to answer: with reasons and its letter, inside the first month alone, once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.deadlines import Calendar, deadline
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.rights import Kind
from optician_desk.services import extending, requests
from optician_desk.services.session import Session
from tests.pdf_text import text_of
from tests.report_desk import with_key
from tests.rights_desk import TODAY, at, card, received

WHY = "Jāpārbauda papīra arhīvs divos veikalos."


@pytest.fixture(autouse=True)
def sealing(session: Session) -> None:
    with_key(session.desk)
    at(session)


def on(session: Session, day: date) -> None:
    """Noon in Riga on that day."""
    at(session, datetime(day.year, day.month, day.day, 10, tzinfo=UTC))


def test_an_extension_moves_both_dates_and_tells_the_person_in_one_go(session: Session, manager: Session) -> None:
    request = received(session, card(session))
    outlook = extending.outlook(session, request.request)
    assert (outlook.last_day, outlook.first) == (date(2026, 12, 24), date(2026, 12, 28))
    letter = extending.extend(manager, request.request, ["complexity", "number_of_requests"], WHY, "post")
    assert letter.paper == "extension"
    assert letter.signed
    view = requests.request_view(session, request.request)
    assert view.extension is not None
    assert view.row.outer == view.extension.outer == date(2027, 2, 24)
    assert view.extension.informed_on == TODAY
    assert [note.paper for note in view.letters] == ["extension"]
    text = text_of(letter.pdf)
    for needle in ("2027. gada 24. februārim", "2026. gada 28. decembrim", WHY, "pieprasījums ir sarežģīts"):
        assert needle in text


@pytest.mark.parametrize(
    ("reasons", "why", "code"),
    [([], WHY, "extension.reason"), (["busy"], WHY, "extension.reason"), (["complexity"], "  ", "extension.reasoning")],
)
def test_reasons_are_those_of_the_law_and_are_told(
    session: Session, manager: Session, reasons: list[str], why: str, code: str
) -> None:
    request = received(session, card(session))
    with pytest.raises(Refusal) as found:
        extending.extend(manager, request.request, reasons, why, "post")
    assert found.value.code == code
    assert requests.request_view(session, request.request).letters == ()


def test_it_is_a_manager_s_and_done_once_and_not_for_what_takes_effect_at_once(
    session: Session, manager: Session
) -> None:
    request = received(session, card(session))
    with pytest.raises(NotAllowed):
        extending.extend(session, request.request, ["complexity"], WHY, "post")
    extending.extend(manager, request.request, ["complexity"], WHY, "post")
    with pytest.raises(Refusal) as again:
        extending.extend(manager, request.request, ["complexity"], WHY, "post")
    assert again.value.code == "extension.already"
    marketing = received(session, card(session), TODAY, Kind.MARKETING)
    with pytest.raises(Refusal) as at_once:
        extending.extend(manager, marketing.request, ["complexity"], WHY, "post")
    assert at_once.value.code == "extension.at_once"


@pytest.mark.parametrize("received_on", [date(2026, 10, 31), date(2026, 10, 18), date(2026, 11, 1)])
def test_the_last_day_of_the_first_month_is_the_last(session: Session, manager: Session, received_on: date) -> None:
    last = received_on + relativedelta(months=1)
    request = received(session, card(session), received_on)
    on(session, last + timedelta(days=1))
    with pytest.raises(Refusal) as late:
        extending.extend(manager, request.request, ["complexity"], WHY, "post")
    assert late.value.code == "extension.too_late"
    assert requests.request_view(session, request.request).extension is None
    on(session, last)
    assert extending.extend(manager, request.request, ["complexity"], WHY, "post").signed


@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)))
def test_never_after_month_one_whatever_the_day_of_receipt(received_on: date) -> None:
    calendar = Calendar()
    last = extending.last_day(received_on, calendar)
    assert received_on + timedelta(days=28) <= last <= received_on + relativedelta(months=1)
    assert last <= deadline(received_on, calendar).outer < deadline(received_on, calendar, extended=True).outer
