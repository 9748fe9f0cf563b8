"""Whatever is typed into a correction, it can be kept, or it is refused by name (policy 5.3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rectification import Correction
from optician_desk.domain.rights import Decision, Kind
from optician_desk.services import copies, deciding, rectifying, weighing
from optician_desk.services.session import Session
from optician_desk.services.weighing import Weighed
from optician_desk.ui.messages import lookup
from tests.integration.test_rectifying import lens
from tests.rights_desk import GOOD, at, card, everything, identified

COLUMNS = {
    "name": ("given", "surname"),
    "phone": ("e164",),
    "email": ("address", "missing_reason"),
    "address": ("street", "city", "postcode", "country"),
    "lens": ("power", "base_curve", "diameter", "cylinder", "axis"),
    "referral": ("doctor", "practice", "written_on"),
    "consent": ("given",),
}
typed = st.one_of(
    st.text(max_size=40), st.sampled_from(["", "-3,25", "LV", "20000123", "2026-11-02", "ilze@piemers.lv"])
)
corrections = st.sampled_from(sorted(COLUMNS)).flatmap(
    lambda table: st.builds(
        Correction,
        table=st.just(table),
        slot=st.sampled_from([table, "OD", "OS", "x"]),
        evidence=typed,
        values=st.dictionaries(st.sampled_from([*COLUMNS[table], "other"]), typed),
        lens_reason=st.sampled_from(["", "as_written", "x"]),
        clear=st.booleans(),
    )
)


@pytest.fixture
def request_id(session: Session) -> str:
    subject = card(at(session))
    lens(session, subject)
    return identified(session, subject, GOOD, Kind.RECTIFICATION).request


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=corrections, language=st.sampled_from(["lv", "en"]))
def test_anything_typed_is_kept_or_refused_by_name(
    session: Session, request_id: str, one: Correction, language: str
) -> None:
    unknown = None
    try:
        rectifying.check(session, request_id, one, language)
    except Refusal as refusal:
        unknown = refusal.code if lookup.sentence(refusal) == lookup.FALLBACK.format(code=refusal.code) else None
    assert unknown is None  # a refusal that nobody could read


FORBIDDEN = {
    "card": "4111 1111 1111 1111",
    "account": "LV80 BANK 0000 4351 9500 1",
    "code": "161175-19997",
    "zone": "PA99990008LVA8709185F2701013<<<<<<<<<<<<<<06",
}


@pytest.mark.parametrize("forbidden", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_no_field_may_hold_reaches_no_decision(
    session: Session, manager: Session, request_id: str, forbidden: str
) -> None:
    subject = card(session, "Marta", "Ozoliņa", "+37120000555")
    asked = {
        kind: identified(session, subject, GOOD, kind).request for kind in (Kind.OBJECTION, Kind.COMPLAINT, Kind.COPY)
    }
    at(manager)
    name = {"given": "Ilze", "surname": "Ozola"}
    good = Correction("name", "name", "Uzrādīta apliecība.", name)
    said = f"Izvērtēts: {forbidden}"
    attempts: list[Callable[[], object]] = [
        lambda: rectifying.rectify(session, request_id, [Correction("name", "name", said, name)]),
        lambda: rectifying.rectify(
            session, request_id, [Correction("name", "name", "Rāda.", {**name, "given": forbidden})]
        ),
        lambda: rectifying.rectify(manager, request_id, [good], ground="accurate", reasoning=said),
        lambda: weighing.decide(manager, asked[Kind.OBJECTION], [Weighed("planning", True, said)]),
        lambda: weighing.decide(manager, asked[Kind.OBJECTION], [Weighed("planning", False, said)]),
        lambda: deciding.decide_complaint(manager, asked[Kind.COMPLAINT], Decision.GRANTED, said),
        lambda: copies.refuse_gone(manager, asked[Kind.COPY], said),
    ]
    for attempt in attempts:
        with pytest.raises(Refusal):
            attempt()
    kept = everything(session)
    assert forbidden not in kept
    assert "".join(forbidden.split()) not in "".join(kept.split())
