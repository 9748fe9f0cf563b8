"""A desk that can seal, and a customer whose report has every reported column filled."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from optician_desk.documents import signing_key
from optician_desk.documents.signing_key import SigningKey
from optician_desk.domain.request_view import Received
from optician_desk.domain.staff import Permission
from optician_desk.services.session import Desk, Session
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.tables import SIGNING_KEY
from optician_desk.store.work import new_id
from tests.rights_desk import at, card, searched


def with_key(desk: Desk) -> SigningKey:
    """Give the store its sealing key, as set-up does."""
    key = signing_key.make("OPTIC GURU, SIA", "Ogre")
    row = {"id": new_id(), "key_der": key.key_der, "certificate_der": key.certificate_der, "made_at": "2026-11-22"}
    with desk.task("set_up") as work:
        work.connection.execute(sa.insert(SIGNING_KEY), row)
    return key


def lenses(session: Session, subject: str, power: int = -325, **more: Any) -> None:
    """A referral with both eyes."""
    with session.task(Permission.REFERRAL, "save_referral") as work:
        work.subject = subject
        referral = new_id()
        head = {"doctor": "Sanita Liepiņa", "practice": "Acu klīnika", "written_on": "2026-11-18", "arrived": "paper"}
        work.add(REFERRAL, referral, {**head, "verbatim": "R -3,25 8,6 14,2", "spectacles": 0}, fact_id=referral)
        for eye in ("OD", "OS"):
            numbers = {"power": power, "base_curve": 860, "diameter": 1420, "cylinder": -125, "axis": 170}
            work.add(LENS, eye, {"referral": referral, "eye": eye, **numbers, **more})


def ready(session: Session, name: str = "Bērziņa") -> Received:
    """A customer with lenses whose request is ready for its answer, on a desk that can seal."""
    with_key(session.desk)
    at(session)
    subject = card(session, surname=name)
    lenses(session, subject)
    return searched(session, subject)
