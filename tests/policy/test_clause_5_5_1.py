"""Policy 5.5.1: in person, by a written application, showing an identity document; the check is kept, the document is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optician_desk.domain import identity, mrz
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import How
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store.data_map import value_columns
from optician_desk.store.facts.rights import IDENTITY_CHECK
from tests.rights_desk import GOOD, TODAY, at, card, identified, received
from tests.unit.zones import card as zone_of_card


def test_the_application_comes_first_and_carries_a_number(session: Session) -> None:
    request = received(at(session), card(session))
    assert request.number == "OG1-2026-0001"
    with pytest.raises(Refusal, match="application_unsigned"):
        request_steps.check_identity(session, request.request, GOOD)


def test_what_is_kept_of_the_check(session: Session) -> None:
    assert value_columns(IDENTITY_CHECK) == (
        "document_kind", "valid_on_day", "matched", "method", "explanation", "outcome", "refusal",
    )  # fmt: skip
    request = identified(at(session), card(session))
    note = requests.request_view(session, request.request).identity
    assert note is not None
    assert (note.document, note.valid_on_day, note.by.staff) == ("identity_card", True, "Anna Kalniņa")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": "driving_licence"}, "identity.driving_licence"),
        ({"valid_today": False}, "identity.not_valid"),
        ({"name_differs": True}, "identity.name_differs"),
        ({"name_differs": True, "explanation": "no_such"}, "identity.explanation_unknown"),
    ],
)
def test_what_is_refused(session: Session, change: dict[str, object], code: str) -> None:
    request = received(at(session), card(session))
    request_steps.record_application_signed(session, request.request)
    with pytest.raises(Refusal) as caught:
        request_steps.check_identity(session, request.request, replace(GOOD, **change))  # type: ignore[arg-type]
    assert caught.value.code == code
    assert requests.request_view(session, request.request).identity is None


def test_an_expired_document_is_refused_by_its_zone() -> None:
    with pytest.raises(Refusal, match="expired"):
        identity.judge_zone(mrz.read(zone_of_card("BERZINA<<ILZE", "261123")), "Ilze Bērziņa", "identity_card", TODAY)


def test_a_changed_surname_passes_with_a_reason_from_the_list(session: Session) -> None:
    request = received(at(session), card(session))
    request_steps.record_application_signed(session, request.request)
    zone = identity.judge_zone(mrz.read(zone_of_card("KALNINA<<ILZE")), "Ilze Bērziņa", "identity_card", TODAY)
    assert zone.name is How.DIFFERENT
    request_steps.check_identity(session, request.request, replace(GOOD, zone=zone, explanation="marriage"))
    note = requests.request_view(session, request.request).identity
    assert note is not None
    assert (note.explanation, note.matched[0][1]) == ("marriage", How.EXPLAINED)
