"""7.1: erasure on request, by whatever door; a plain e-mail starts the clock at receipt and identity is asked for at once."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Identity, Kind, Step
from optician_desk.services import request_erasure, requests
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.contact import NAME
from optician_desk.store.tables import CARD
from tests.rights_desk import GOOD, TODAY, at, card, identified, received

FREE = ("contract_in_force", "claims", "accounting")


def granted(session: Session, manager: Session) -> tuple[str, str]:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.ERASURE).request
    request_erasure.decide(at(manager), request, Decision.GRANTED, FREE)
    return subject, request


@pytest.mark.parametrize("channel", [Origin.IN_PERSON, Origin.EMAIL, Origin.POST])
def test_every_door_starts_the_clock_on_the_day_of_receipt(session: Session, channel: Origin) -> None:
    asked = received(at(session), card(session), date(2026, 11, 20), Kind.ERASURE, channel=channel)
    shown = requests.request_view(session, asked.request)
    assert shown.row.received_on == date(2026, 11, 20)
    assert shown.row.outer == date(2026, 12, 21)


def test_a_plain_email_needs_no_signature_but_the_person_is_made_out_first(session: Session, manager: Session) -> None:
    asked = received(at(session), card(session), TODAY, Kind.ERASURE, channel=Origin.EMAIL)
    shown = requests.request_view(session, asked.request)
    assert (shown.row.step, shown.state.identity) == (Step.IDENTITY, Identity.OPEN)
    with pytest.raises(Refusal, match="identity_open"):
        request_erasure.decide(at(manager), asked.request, Decision.GRANTED, FREE)


def test_what_may_go_goes_at_once_and_beyond_recovery(session: Session, manager: Session) -> None:
    subject, request = granted(session, manager)
    shown = requests.request_view(manager, request)
    assert shown.assessment is not None
    assert shown.assessment.done
    with session.desk.store.reading() as con:
        about = [
            table.name
            for table in data_map.facts()
            for row in con.execute(sa.select(table.c.id).where(table.c.subject == subject)).all()
            if row and not all(entry.use.category == "request" for entry in data_map.columns_of(table))
        ]
        assert about == []
        assert con.execute(sa.select(CARD.c.kind).where(CARD.c.subject == subject)).scalar() in ("request", None)


def test_the_request_itself_is_kept_so_that_its_answer_can_be_given_and_proved(
    session: Session, manager: Session
) -> None:
    _, request = granted(session, manager)
    shown = requests.request_view(session, request)
    assert (shown.row.given, shown.row.surname) == ("Ilze", "Bērziņa")
    assert shown.row.step is Step.SYSTEMS


def test_who_was_erased_is_not_taken_in_again(session: Session, manager: Session) -> None:
    subject, _ = granted(session, manager)
    with (
        pytest.raises(Exception, match="erased"),
        session.desk.task("register", session.staff_id, session.role) as work,
    ):
        with session.desk.store.reading() as con:
            gone = con.execute(sa.text("SELECT target FROM erasure_entry WHERE kind = 'fact' LIMIT 1")).scalar()
        work.subject = subject
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"}, fact_id=gone)
