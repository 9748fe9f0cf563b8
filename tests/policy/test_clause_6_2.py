"""6.2: name, surname, mobile and a reachable e-mail are the minimum, all else is voluntary; a missing e-mail has its reason."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import Entered, Registration
from optician_desk.services import customers
from optician_desk.services.fields import field_specs
from optician_desk.services.session import Session

MINIMUM = {
    "name.given": "Ilze",
    "name.surname": "Bērziņa",
    "phone.e164": "20 000 412",
    "email.address": "ilze@piemers.lv",
}


def form(values: dict[str, str]) -> Registration:
    return Registration(tuple(Entered(path, text) for path, text in values.items()))


def test_the_minimum_is_enough(session: Session) -> None:
    customers.register(session, form(MINIMUM))
    assert customers.search(session, "").total == 1


@pytest.mark.parametrize("path", MINIMUM)
def test_each_part_of_the_minimum_is_needed(session: Session, path: str) -> None:
    with pytest.raises(Refusal) as caught:
        customers.register(session, form({**MINIMUM, path: ""}))
    assert (caught.value.field, caught.value.clause) == (path, "6.2")


def test_nothing_else_is_needed(session: Session) -> None:
    contact = {path for path in field_specs() if path.partition(".")[0] in ("name", "phone", "email", "address")}
    for path in contact - set(MINIMUM):
        customers.register(session, form({**MINIMUM, path: ""}))


def test_a_customer_without_email_is_served_and_the_reason_recorded(session: Session) -> None:
    for reason in session.desk.policy.missing_email_reasons:
        values = {**MINIMUM, "email.address": "", "email.missing_reason": reason.id}
        made = customers.register(session, form(values))
        with session.desk.store.reading() as con:
            kept = con.exec_driver_sql("SELECT address, missing_reason FROM email WHERE subject = ?", (made.subject,))
            assert tuple(kept.one()) == (None, reason.id)
