"""Steps of an access request as tests take them, through the same doors as the screens."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from optician_desk.domain.identity import Check, Compared
from optician_desk.domain.request_view import NewRequest, Received, SystemOutcome
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.schema import metadata

#: 24 November 2026, 10:31 in Riga: the day whose dates meet Christmas.
NOW = datetime(2026, 11, 24, 8, 31, tzinfo=UTC)
TODAY = date(2026, 11, 24)
GOOD = Check("identity_card", True, frozenset({Compared.NAME, Compared.PHOTO, Compared.SIGNATURE}))
SYSTEMS = ("cctv", "website", "mailbox", "paper", "mailing")


def at(session: Session, now: datetime = NOW) -> Session:
    """The session with its desk's clock set."""
    session.desk.clock = lambda: now
    return session


def card(session: Session, given: str = "Ilze", surname: str = "Bērziņa", phone: str = "+37120000123") -> str:
    """A customer's card; returns the subject."""
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": given, "surname": surname})
        work.add(PHONE, "phone", {"e164": phone})
    return subject


def received(
    session: Session, subject: str | None = None, received_on: date = TODAY, *kinds: Kind, **more: Any
) -> Received:
    """A received request, of the card or of somebody without one; access unless `kinds` say otherwise."""
    if subject is None:
        more = {"given": "Marta", "surname": "Ozoliņa", "contact": "20 000 456", **more}
    form = NewRequest(received_on, more.pop("language", "lv"), subject, kinds or (Kind.ACCESS,), **more)
    return requests.receive(session, form)


def identified(
    session: Session, subject: str | None = None, check: Check = GOOD, *kinds: Kind, **more: Any
) -> Received:
    """A request whose application is signed and whose person is known."""
    request = received(session, subject, TODAY, *kinds, **more)
    request_steps.record_application_signed(session, request.request)
    request_steps.check_identity(session, request.request, check)
    return request


def searched(session: Session, subject: str | None = None) -> Received:
    """A request that is ready for its answer."""
    request = identified(session, subject)
    request_steps.record_system_searches(
        session, request.request, [SystemOutcome(system, "nothing") for system in SYSTEMS]
    )
    return request


def answered(session: Session, request: Received, *, approved: bool = True) -> None:
    """The fact that signing an answer leaves, without the paper."""
    with session.task(Permission.REQUEST, "sign_report") as work:
        work.subject = request.subject
        work.add(
            ANSWER,
            request.request,
            {
                "number": "OG1-2026-R0001",
                "language": "lv",
                "holds_data": 1,
                "approved_on": TODAY.isoformat() if approved else None,
            },
        )


def everything(session: Session) -> str:
    """Every cell of every table, decrypted, as one text."""
    cells: list[str] = []
    with session.desk.store.reading() as con:
        for table in metadata.sorted_tables:
            for row in con.execute(table.select()):
                cells += [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in row]
    return "\n".join(cells)
