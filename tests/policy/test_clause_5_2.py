"""5.2: the customer says what is wrong, and it is put right; the former value stays only as long as it may."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.rectification import Correction
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.services import cards, rectifying, requests, term_endings
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import PHONE
from optician_desk.store.hybrid_clock import moment
from tests.rights_desk import GOOD, TODAY, at, card, identified, received

RIGHT = Correction("phone", "phone", "shown on the customer's own phone", {"e164": "20 000 999"})


def test_a_value_is_put_right_with_what_shows_it(session: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    rectifying.rectify(session, request, [RIGHT])
    shown = requests.request_view(session, request)
    assert shown.assessment is not None
    assert (shown.assessment.decision, shown.assessment.done) == (Decision.GRANTED, True)
    assert [(one.path, one.evidence) for one in shown.corrections] == [("phone.e164", RIGHT.evidence)]
    assert shown.row.step is Step.SYSTEMS
    contacts = {value.table: value.text for value in cards.open_card(session, subject).contact}
    assert contacts["phone"].replace("\u00a0", " ") == "20 000 999"


def test_nothing_is_put_right_for_somebody_unknown_or_without_a_reason(session: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    with pytest.raises(Refusal, match="evidence_missing"):
        rectifying.rectify(session, request, [Correction("phone", "phone", "", {"e164": "20 000 999"})])
    open_request = received(session, subject, TODAY, Kind.RECTIFICATION).request
    with pytest.raises(Refusal, match="application_unsigned"):
        rectifying.rectify(session, open_request, [RIGHT])


def test_a_refusal_in_part_is_a_managers_word_with_ground_and_facts(session: Session, manager: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    facts = {"ground": "accurate", "reasoning": "The surname agrees with the document that was shown."}
    with pytest.raises(NotAllowed):
        rectifying.rectify(session, request, [RIGHT], **facts)
    rectifying.rectify(manager, request, [RIGHT], **facts)
    shown = requests.request_view(session, request)
    assert shown.assessment is not None
    assert (shown.assessment.decision, shown.assessment.ground) == (Decision.PARTIAL, "accurate")


def test_the_former_value_goes_when_its_term_ends(session: Session) -> None:
    subject = card(at(session))
    request = identified(session, subject, GOOD, Kind.RECTIFICATION).request
    rectifying.rectify(session, request, [RIGHT])
    with session.desk.store.reading() as con:
        rows = con.execute(sa.select(PHONE).where(PHONE.c.subject == subject).order_by(PHONE.c.hlc)).all()
    assert [row.e164 for row in rows] == ["+37120000123", "+37120000999"]
    replaced = moment(rows[1].hlc)
    at(session, replaced + timedelta(days=700))
    assert term_endings.erase(session.desk) == 0
    at(session, replaced + timedelta(days=740))
    term_endings.erase(session.desk)
    with session.desk.store.reading() as con:
        left = con.execute(sa.select(PHONE.c.e164).where(PHONE.c.subject == subject)).scalars().all()
    assert left == ["+37120000999"]
