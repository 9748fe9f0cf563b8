"""Disclosures: only to recipients of the register, only what each may get, and named in the access report's terms."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.services import disclosures
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from tests.recipients import COURIER, with_recipients


@pytest.fixture
def with_courier(session: Session) -> Session:
    with_recipients(session, COURIER)
    return session


@pytest.fixture
def subject(with_courier: Session) -> str:
    with with_courier.desk.task("register", with_courier.staff_id) as work:
        made = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    return made


def test_what_was_handed_over_is_on_record(with_courier: Session, subject: str) -> None:
    for day in (date(2026, 11, 2), date(2026, 11, 9)):
        disclosures.record(with_courier, subject, "courier", ["phone", "name"], "serve", day)
    with with_courier.desk.store.reading() as con:
        found = disclosures.of_subject(con, subject)
        since = disclosures.recorded_since(con)
    assert [one.on for one in found] == [date(2026, 11, 9), date(2026, 11, 2)]
    assert found[0].categories == ("name", "phone")
    assert since <= legal_day(datetime.now(UTC))  # in Riga, where it may be tomorrow already


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"recipient": "neighbour"}, "disclosure.recipient_unknown"),
        ({"categories": []}, "disclosure.nothing_named"),
        ({"categories": ["name", "lenses"]}, "disclosure.too_much"),
        ({"ground": "curiosity"}, "disclosure.ground_unknown"),
        ({"on": date(2999, 1, 1)}, "disclosure.in_future"),
        ({"subject": "0" * 32}, "disclosure.no_card"),
    ],
)
def test_more_than_the_register_allows_is_refused(
    with_courier: Session, subject: str, change: dict[str, object], code: str
) -> None:
    asked: dict[str, object] = {
        "subject": subject,
        "recipient": "courier",
        "categories": ["name", "address"],
        "ground": "serve",
        "on": date(2026, 11, 2),
    }
    with pytest.raises(Refusal) as refused:
        disclosures.record(with_courier, **{**asked, **change})  # type: ignore[arg-type]
    assert refused.value.code == code
