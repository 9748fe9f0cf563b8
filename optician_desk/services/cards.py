"""A customer's card: opening it, correcting values, consents and the notice (policy 1.1, 1.3, 5.3, 6.3).

What contact data there are the data map says (`Use.on_card`): a new column appears here, in the dialog that corrects it
and in its history without a line of code.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

import sqlalchemy as sa

from optician_desk.domain.card_view import (
    CardView,
)
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active, find
from optician_desk.services import card_reading, disclosures, objecting, phone_checks
from optician_desk.services.card_values import (
    is_cleared_freely,
    read_typed,
    same,
    table_named,
)
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.tables import CARD

_DISCLOSED = ("recipient", "categories", "ground")


# ------------------------------------------------------------------------------------------------------------- reading
def open_card(session: Session, subject: str, task: str = "open_card", *, language: str = "lv") -> CardView:
    """All that is known of one customer; the opening goes to the trail with its task before anything is handed out.

    A card whose processing is restricted shows no values, unless the task is the customer's own request or a legal claim.

    Raises Refusal `card.unknown` for a subject without a card.
    """
    found = card_reading.view(session, subject, language, task)
    session.note(Permission.SEE_CARD, task, subject)
    return found


# ------------------------------------------------------------------------------------------------------------ changing
def correct(
    session: Session,
    subject: str,
    table: str,
    slot: str,
    values: Mapping[str, str],
    *,
    channel: Origin = Origin.IN_PERSON,
    given_by: GivenBy = GivenBy.SELF,
    language: str = "lv",
) -> CardView:
    """Put a new value beside the old one, which stays until its term ends (policy 5.3). `values`: column → as typed.

    What came by phone goes through the door for calls: Refusal `phone.not_changeable`, `phone.not_identified` (policy 5.5.3).
    Raises Refusal at the field (`table.column`) for what cannot be kept, `card.value_missing` for nothing at all.
    """
    session.require(Permission.CORRECT)
    kind = table_named(table)
    if channel is Origin.PHONE:
        phone_checks.require_changeable(session.desk.policy, kind)
    kept = read_typed(session.desk.policy, kind, values)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = _known(work.connection, subject)
        if channel is Origin.PHONE:
            phone_checks.require_known(work, session, subject)
        if not same(work.connection, kind, subject, slot, kept):
            work.add(kind, slot, kept, channel=channel, given_by=given_by)
    return card_reading.view(session, subject, language)


def clear_value(session: Session, subject: str, table: str, slot: str, *, language: str = "lv") -> CardView:
    """Take back a voluntary value: a fact that nothing is there. Raises Refusal `card.cannot_clear` for a needed one."""
    session.require(Permission.CORRECT)
    kind = table_named(table)
    if not is_cleared_freely(kind):
        raise Refusal("card.cannot_clear", table, "6.2")
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = _known(work.connection, subject)
        work.add(kind, slot, {})
    return card_reading.view(session, subject, language)


def change_consent(
    session: Session,
    subject: str,
    purpose: str,
    via: str,
    given: bool,
    *,
    channel: Origin = Origin.IN_PERSON,
    given_by: GivenBy = GivenBy.SELF,
    language: str = "lv",
) -> CardView:
    """Record that a consent was given or withdrawn, with the wording's version (policy 6.3; GDPR Art. 7).

    Agreeing anew ends an objection to marketing for this purpose; nothing else does. Withdrawing by phone needs nothing, agreeing
    what every change by phone needs (policy 5.5.3).

    Raises Refusal `card.consent_unknown` for a purpose or way that the policy file does not offer.
    """
    session.require(Permission.CORRECT)
    entry = find(session.desk.policy.consents, purpose)
    if entry is None or via not in entry.vias:
        raise Refusal("card.consent_unknown")
    agreed_by_phone = given and channel is Origin.PHONE
    if agreed_by_phone:
        phone_checks.require_changeable(session.desk.policy, CONSENT)
    slot = f"{purpose}:{via}"
    with session.task(Permission.CORRECT, "change_consent") as work:
        work.subject = _known(work.connection, subject)
        if agreed_by_phone:
            phone_checks.require_known(work, session, subject)
        held = {row.slot: row for row in card_rows.newest(work.connection, CONSENT, subject)}.get(slot)
        if held is None or bool(held.given) != given:
            wording = entry.current.version if given or held is None else held.wording
            values = {"purpose": purpose, "via": via, "given": int(given), "wording": wording}
            work.add(CONSENT, slot, values, channel=channel, given_by=given_by)
        if given:
            objecting.agreed_anew(work, purpose)
    return card_reading.view(session, subject, language)


def record_disclosure(
    session: Session, subject: str, recipient: str, categories: Collection[str], ground: str, on: date, *, language: str
) -> CardView:
    """Record to whom data were handed (policy 3.1, 3.2). Raises the refusals of `disclosures.record`."""
    disclosures.record(session, subject, recipient, categories, ground, on)
    return card_reading.view(session, subject, language)


def record_notice(session: Session, subject: str, notice_language: str, how: str, *, language: str = "lv") -> CardView:
    """Record that today's privacy notice was given (GDPR Art. 13). Raises Refusal `card.not_on_list` for another way."""
    session.require(Permission.CORRECT)
    if find(active(session.desk.policy.notice_ways), how) is None or notice_language not in ("lv", "en"):
        raise Refusal("card.not_on_list", "notice.how")
    with session.task(Permission.CORRECT, "record_notice") as work:
        work.subject = _known(work.connection, subject)
        version = session.desk.policy.notice.version
        work.add(NOTICE, "notice", {"version": version, "language": notice_language, "how": how})
    return card_reading.view(session, subject, language)


def _known(con: sa.Connection, subject: str) -> str:
    if con.execute(sa.select(CARD.c.row).where(CARD.c.subject == subject)).first() is None:
        raise Refusal("card.unknown")
    return subject
