"""Knowing who asks without a document: by e-signature, by questions or a call back, by the address on file; and by what right
somebody acts for the customer (policy 5.5.2, 5.5.3, 5.6; GDPR Art. 12(6)).

None of these is taken on anybody's word: each rests on a record that was made before, read inside the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import identity
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import Compared, How, Method
from optician_desk.domain.rights import Identity, Step
from optician_desk.domain.signature_match import OLDEST_SIGNATURE_DAYS, is_recent, settles
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import phone_checks, request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import EMAIL, PHONE
from optician_desk.store.facts.rights import IDENTITY_CHECK
from optician_desk.store.facts.rights_steps import AUTHORITY, PHONE_CHECK
from optician_desk.store.work import Work

Matched = tuple[tuple[Compared, How], ...]

#: The paper that is sent to the address on file to ask who is there.
ASKING = "identity_request"


def record_identity_by(session: Session, request: str, way: Method | str) -> Matched:
    """Confirm the identity in one of the ways without a document; returns what matched.

    Raises Refusal: identity.way_unknown, identity.way_not_for_representative (who acts for the customer is not the one whom the
    card knows), identity.no_signed_file, identity.signature_not_enough,
    identity.signature_old, identity.signer_differs, identity.no_passed_check,
    identity.email_not_asked, identity.reach_changed (the number or address on file came after the request), and what
    `require_step` raises.
    """
    with working_on(session, request, "check_identity") as (work, thread):
        chosen, found_by = _way(way)
        require_step(session, thread, Step.IDENTITY)
        if chosen is not Method.E_SIGNATURE and acts_for_another(thread):
            raise Refusal("identity.way_not_for_representative", "way", "5.6")
        matched = found_by(session, work.connection, thread)
        write_confirmed(work, thread, chosen, matched)
    return matched


def in_the_way(session: Session, request: str, way: Method) -> Refusal | None:
    """What `record_identity_by` would refuse now for want of a record, to say it beforehand; None where the record is there.

    Raises Refusal: identity.way_unknown, request.unknown.
    """
    with session.reading(Permission.REQUEST) as con:
        _, found_by = _way(way)
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        try:
            found_by(session, con, thread)
        except Refusal as refusal:
            return refusal
    return None


def _way(way: Method | str) -> tuple[Method, Callable[[Session, sa.Connection, Thread], Matched]]:
    try:
        chosen = Method(way)
        return chosen, _WAYS[chosen]
    except (ValueError, KeyError):
        raise Refusal("identity.way_unknown", "way", "5.5") from None


def write_confirmed(work: Work, thread: Thread, way: Method, matched: Matched, explanation: str = "") -> None:
    """The fact of a confirmed identity, inside the caller's transaction."""
    work.details["way"] = str(way)
    work.add(
        IDENTITY_CHECK,
        thread.application,
        {
            "matched": identity.encoded(matched),
            "method": str(way),
            "explanation": explanation or None,
            "outcome": str(Identity.CONFIRMED),
        },
    )


def acts_for_another(thread: Thread) -> bool:
    """Whether somebody else than the customer made the request."""
    return (thread.request.made_by or GivenBy.SELF) != GivenBy.SELF


def _by_signature(_session: Session, _con: sa.Connection, thread: Thread) -> Matched:
    if thread.signed is None:
        raise Refusal("identity.no_signed_file", "way", "5.5.2")
    how = How(thread.signed.signer or How.DIFFERENT)
    if how is How.DIFFERENT:
        raise Refusal("identity.signer_differs", "way", "5.5.2")
    if not settles(thread.signed.verdict, thread.signed.certificate):
        raise Refusal("identity.signature_not_enough", "way", "5.5.2")
    if not signed_lately(thread):
        raise Refusal("identity.signature_old", "way", "5.5.2", days=OLDEST_SIGNATURE_DAYS)
    return ((Compared.NAME, how),)


def signed_lately(thread: Thread) -> bool:
    """Whether the file that was taken in may have been signed as this application."""
    signed_at = thread.signed.signed_at if thread.signed else None
    signed_on = date.fromisoformat(signed_at[:10]) if signed_at else None
    return is_recent(signed_on, date.fromisoformat(thread.request.received_on))


def _by_questions(session: Session, con: sa.Connection, thread: Thread) -> Matched:
    check = _passed(session, con, thread, "questions")
    return tuple((Compared(asked), How.AGREES) for asked in (check.asked or "").split())


def _by_callback(session: Session, con: sa.Connection, thread: Thread) -> Matched:
    _passed(session, con, thread, "callback")
    _known_before(con, thread, PHONE, "e164")
    return ((Compared.PHONE, How.AGREES),)


def _by_email(_session: Session, con: sa.Connection, thread: Thread) -> Matched:
    """The answer to our question came from the address that the card had before the request was made."""
    if not any(letter.paper == ASKING and letter.sent_on for letter in thread.letters):
        raise Refusal("identity.email_not_asked", "way", "5.6")
    _known_before(con, thread, EMAIL, "address")
    return ((Compared.EMAIL, How.AGREES),)


_WAYS: dict[Method, Callable[[Session, sa.Connection, Thread], Matched]] = {
    Method.E_SIGNATURE: _by_signature,
    Method.QUESTIONS: _by_questions,
    Method.CALLBACK: _by_callback,
    Method.KNOWN_EMAIL: _by_email,
}


def _passed(session: Session, con: sa.Connection, thread: Thread, way: str) -> Any:
    """The check that the caller passed lately with this member of staff; its tries are counted there (policy 5.5.3)."""
    subject = thread.request.subject
    newest = con.execute(
        sa.select(PHONE_CHECK)
        .where(PHONE_CHECK.c.subject == subject)
        .order_by(PHONE_CHECK.c.hlc.desc(), PHONE_CHECK.c.incarnation.desc())
        .limit(1)
    ).first()
    rules, now = session.desk.policy.rules, session.desk.clock()
    if newest is None or newest.way != way or not phone_checks.passed(con, subject, rules, now, session.staff_id):
        raise Refusal("identity.no_passed_check", "way", "5.5.3")
    return newest


def _known_before(con: sa.Connection, thread: Thread, table: sa.Table, column: str) -> None:
    """Whoever asks must not have put the number or the address on the card himself."""
    newest = con.execute(
        sa.select(table.c.hlc, table.c[column])
        .where(table.c.subject == thread.request.subject)
        .order_by(table.c.hlc.desc(), table.c.incarnation.desc())
        .limit(1)
    ).first()
    if newest is None or not newest[1] or newest.hlc > thread.first.hlc:
        raise Refusal("identity.reach_changed", "way", "5.6")


def record_authority(session: Session, request: str, kind: str, checked: Collection[str]) -> None:
    """By what right somebody acts for the customer, and what of it was looked at; the paper itself is not kept.

    Raises Refusal: authority.not_needed, authority.kind, authority.not_checked (each check of the policy file must be ticked),
    and what `require_step` raises.
    """
    policy = session.desk.policy
    with working_on(session, request, "check_authority") as (work, thread):
        require_step(session, thread, Step.IDENTITY)
        if not acts_for_another(thread):
            raise Refusal("authority.not_needed", "kind", "5.6")
        if kind not in {entry.id for entry in active(policy.authority_kinds)}:
            raise Refusal("authority.kind", "kind", "5.6")
        wanted = [entry.id for entry in active(policy.authority_checks)]
        if set(checked) != set(wanted):
            raise Refusal("authority.not_checked", "checked", "5.6")
        work.add(AUTHORITY, thread.application, {"kind": kind, "checked": " ".join(wanted)})
