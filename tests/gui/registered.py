"""A customer as the counter registers one."""

from __future__ import annotations

from optician_desk.domain.registration import EMAIL, EMAIL_REASON, Entered, Registration
from optician_desk.services import customers
from optician_desk.services.session import Session


def registered(
    session: Session,
    given: str = "Ilze",
    surname: str = "Bērziņa",
    phone: str = "20 000 412",
    email: str = "ilze.berzina@piemers.lv",
) -> str:
    """Register an invented person, who has said why there is no address where `email` is empty; gives the subject."""
    values = {"name.given": given, "name.surname": surname, "phone.e164": phone}
    values |= {EMAIL: email} if email else {EMAIL_REASON: "has_none"}
    form = Registration(tuple(Entered(path, text) for path, text in values.items()))
    return customers.register(session, form).subject
