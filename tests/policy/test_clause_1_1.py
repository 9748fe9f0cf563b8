"""1.1: a card holds name, phone, e-mail, delivery address and lens parameters, and no identity data anywhere."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import customers
from optician_desk.services.fields import field_specs
from optician_desk.services.session import Session
from optician_desk.store import data_map

GOOD = {
    "name.given": "Ilze",
    "name.surname": "Bērziņa",
    "phone.e164": "20 000 412",
    "email.address": "ilze@piemers.lv",
    "address.street": "Skolas iela 5–12",
    "address.city": "Ogre",
    "address.postcode": "5001",
    "address.country": "LV",
}
#: Every contact field that the data map has, also one that is added after this was written; a choice from a list is no text.
TEXTS = [
    path
    for path, spec in field_specs().items()
    if path.partition(".")[0] in ("name", "phone", "email", "address") and not spec.shown_as.startswith("choice")
]
IDENTITY = [
    "161175-19997",
    "328673-00679",
    "PA9992921",
    "I<LVAPA99929216121282<88882<<<",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "dz. 12.03.1980",
    "born 12 March 1980",
]
NEVER = (
    "birth",
    "born",
    "sex",
    "gender",
    "personal_code",
    "photo",
    "document_number",
    "password",
    "card_number",
    "iban",
)


@pytest.mark.parametrize("text", IDENTITY)
@pytest.mark.parametrize("path", TEXTS)
def test_no_field_of_the_registration_takes_identity_data(session: Session, path: str, text: str) -> None:
    values = {**GOOD, path: f"{GOOD.get(path, '')} {text}"}
    with pytest.raises(Refusal) as caught:
        customers.register(session, Registration(tuple(Entered(one, typed) for one, typed in values.items())))
    assert (caught.value.clause, caught.value.field) == ("1.1", path)
    assert customers.search(session, "").total == 0


def test_no_column_is_made_for_what_may_not_be_kept() -> None:
    named = [entry.path for entry in data_map.walk() if any(word in entry.path for word in NEVER)]
    assert named == []
