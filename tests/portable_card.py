"""A customer with everything that a portability file may or may not carry, through the store's own door."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from optician_desk.domain.portability import PortableFile
from optician_desk.domain.staff import Permission
from optician_desk.services import portability
from optician_desk.services.session import Session
from optician_desk.store import data_map
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.facts.contact import ADDRESS, EMAIL, NAME, PHONE
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.work import new_id

MADE = datetime(2026, 11, 22, 10, 42, tzinfo=UTC)
LINES = "-3,25 8,6 14,2 -1,25x170"


def full_card(session: Session, given: str = "Ilze", surname: str = "Bērziņa") -> str:
    """Name, a replaced phone, e-mail, address, consents of every state, a notice, one referral; returns the subject."""
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", _whole("name", given=given, surname=surname))
        work.add(PHONE, "phone", _whole("phone", e164="+37120000111"))
        work.add(EMAIL, "email", _whole("email", address="ilze@piemers.lv"))
        address = {"street": "Skolas iela 5-12", "city": "Ogre", "postcode": "LV-5001", "country": "LV"}
        work.add(ADDRESS, "address", _whole("address", **address))
        consent(work, "offers", "email", 1)
        consent(work, "offers", "sms", 1)
        consent(work, "lens_parameters", "-", 1)
        work.add(NOTICE, "notice", {"version": "2026-11-22", "language": "lv", "how": "printed"})
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = subject
        work.add(PHONE, "phone", {"e164": "+37120000123"})
        consent(work, "offers", "sms", 0)
    return subject


def _whole(kind: str, **values: str) -> dict[str, str]:
    """The values of a fact, with something in each portable column that it gained since."""
    paths = (entry.path.split(".") for entry in data_map.walk() if entry.use.portable)
    return {column: "3" for table, column in paths if table == kind} | values


def consent(work: Any, purpose: str, via: str, given: int) -> None:
    """One answer about one way."""
    values = {"purpose": purpose, "via": via, "given": given, "wording": "2026-11-22"}
    work.add(CONSENT, f"{purpose}:{via}", values)


def referral(session: Session, subject: str, *, numbers: dict[str, int | None] | None = None, **more: Any) -> None:
    """A referral with both eyes; `more` goes to the header (channel, given_by)."""
    with session.task(Permission.REFERRAL, "save_referral") as work:
        work.subject = subject
        made = new_id()
        head = {"doctor": "Sanita Liepiņa", "practice": "Acu klīnika", "written_on": "2026-11-18", "arrived": "paper"}
        work.add(REFERRAL, made, {**head, "verbatim": LINES, "spectacles": 0}, fact_id=made, **more)
        held = numbers or {"power": -325, "base_curve": 860, "diameter": 1420, "cylinder": -125, "axis": 170}
        for eye in ("OD", "OS"):
            work.add(LENS, eye, {"referral": made, "eye": eye, "ask_doctor": 0, **held}, **more)


def portable(session: Session, subject: str, at: datetime = MADE, language: str = "lv") -> PortableFile:
    """The file as of now, dated `at`."""
    with session.desk.store.reading() as con:
        return portability.build(con, session.desk.policy, subject, at, language)
