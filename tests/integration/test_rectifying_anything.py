"""Whatever is typed into a correction, it can be kept, or it is refused by name (policy 5.3)."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rectification import Correction
from optician_desk.domain.rights import Kind
from optician_desk.services import rectifying
from optician_desk.services.session import Session
from optician_desk.ui.messages import lookup
from tests.integration.test_rectifying import lens
from tests.rights_desk import GOOD, at, card, identified

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
