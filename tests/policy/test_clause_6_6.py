"""6.6: e-mail addresses and phone numbers are checked and brought to one form when they are entered."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import customers
from optician_desk.services.session import Session
from tests.policy.test_clause_6_2 import MINIMUM


@pytest.mark.parametrize(
    ("path", "typed", "kept"),
    [
        ("phone.e164", "29 123 456", "+37129123456"),
        ("phone.e164", "0046 70 123 45 67", "+46701234567"),
        ("email.address", " Ilze@PIEMERS.lv ", "Ilze@piemers.lv"),
    ],
)
def test_one_form_is_kept(session: Session, path: str, typed: str, kept: str) -> None:
    values = {**MINIMUM, path: typed}
    customers.register(session, Registration(tuple(Entered(one, text) for one, text in values.items())))
    table, _, column = path.partition(".")
    with session.desk.store.reading() as con:
        assert con.exec_driver_sql(f"SELECT {column} FROM {table}").scalar_one() == kept


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("phone.e164", "2912345"),
        ("phone.e164", "12345678"),
        ("email.address", "ilze@piemers"),
        ("email.address", "ilze"),
    ],
)
def test_what_cannot_be_reached_is_refused(session: Session, path: str, typed: str) -> None:
    values = {**MINIMUM, path: typed}
    with pytest.raises(Refusal) as caught:
        customers.register(session, Registration(tuple(Entered(one, text) for one, text in values.items())))
    assert caught.value.field == path
