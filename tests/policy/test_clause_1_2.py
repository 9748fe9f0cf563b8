"""1.2: no payment card and no bank account is kept; every text field refuses them and says why."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import customers
from optician_desk.services.session import Session
from optician_desk.ui.messages.text import SENTENCES
from tests.policy.test_clause_1_1 import GOOD, TEXTS

PAYMENT = [
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "378282246310005",
    "LV80 BANK 0000 4351 9500 1",
    "DE89370400440532013000",
]


@pytest.mark.parametrize("text", PAYMENT)
@pytest.mark.parametrize("path", TEXTS)
def test_no_field_of_the_registration_takes_payment_data(session: Session, path: str, text: str) -> None:
    values = {**GOOD, path: f"{GOOD.get(path, '')} {text}"}
    with pytest.raises(Refusal) as caught:
        customers.register(session, Registration(tuple(Entered(one, typed) for one, typed in values.items())))
    assert (caught.value.clause, caught.value.field) == ("1.2", path)
    assert "clause 1.2" in SENTENCES[caught.value.code]
    assert customers.search(session, "").total == 0


@pytest.mark.parametrize(
    "phone", ["29 123 456", "+371 29 123 456", "+46 70 123 45 67", "+49 1512 3456789", "67 012 345"]
)
def test_phone_numbers_are_no_payment_data(session: Session, phone: str) -> None:
    values = {**GOOD, "phone.e164": phone}
    customers.register(session, Registration(tuple(Entered(one, typed) for one, typed in values.items())))
    assert customers.search(session, "").total == 1
