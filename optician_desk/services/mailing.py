"""The list of addressees for the system that sends e-mails and text messages (policy 6.1, 6.3, 6.7).

Only who agreed to this purpose in this way is on it, and only the one field that the way needs. A restricted card and a standing
objection are never on it, whatever was agreed to before (GDPR Art. 18(2), 21(3)). Each export is on record.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.mailing_view import MailingCount, MailingExport, MailingList
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services import whole_file
from optician_desk.services.objecting import NO_VIA
from optician_desk.services.session import Session
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.rights_steps import OBJECTION
from optician_desk.store.tables import AUDIT, CARD, STAFF

TASK = "export_mailing"
#: What a way needs of a card, and nothing else (policy 3.2).
FIELDS = {"email": CARD.c.email, "sms": CARD.c.phone, "call": CARD.c.phone}
#: A sender system takes an address as it is, so one that a spreadsheet would run as a formula is left out, not bent.
_PLAIN = re.compile(r"\+\d{7,15}|[^=+\-@\s'\"][^\s,;\"]*@[^\s,;\"]+")
#: The newest fact of a slot: none of the same subject and slot came after it.
_LATER = CONSENT.alias("later")


def counts(session: Session) -> tuple[MailingCount, ...]:
    """How many would be on each list; counts alone, no look at anybody's card."""
    with session.reading(Permission.APPROVE_REPORT) as con:
        return tuple(_count(purpose, via, _agreed(con, purpose, via)) for purpose, via in _lists(session.desk.policy))


def export(session: Session, purpose: str, via: str) -> MailingList:
    """The list for one purpose and way, on record. Managers only.

    Raises Refusal: `mailing.unknown`, `mailing.nobody` when nobody may be written to.
    """
    with session.task(Permission.APPROVE_REPORT, TASK) as work:
        if (purpose, via) not in _lists(session.desk.policy):
            raise Refusal("mailing.unknown", clause="6.3")
        contacts = sorted(set(_reachable(_agreed(work.connection, purpose, via))))
        if not contacts:
            raise Refusal("mailing.nobody", clause="6.3")
        heading = "email" if FIELDS[via] is CARD.c.email else "phone"
        content = "\r\n".join([heading, *contacts, ""]).encode()
        digest = hashlib.sha256(content).hexdigest()
        work.details.update(purpose=purpose, via=via, amount=len(contacts), sha256=digest)
    return MailingList(purpose, via, len(contacts), content, digest)


def save(session: Session, purpose: str, via: str, path: Path) -> int:
    """Export a list to `path`, where the person chose; returns how many are on it. A file there is replaced only by a whole one.

    Raises what `export` raises, and Trouble(`mailing.file_not_written`).
    """
    made = export(session, purpose, via)
    whole_file.write(path, made.content, "mailing.file_not_written")
    return made.amount


def exports(session: Session, limit: int = 20) -> tuple[MailingExport, ...]:
    """The last exports on record, newest first."""
    with session.reading(Permission.APPROVE_REPORT) as con:
        names = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}
        named = sa.func.json_extract(sa.cast(AUDIT.c.body, sa.Text), "$.task") == TASK
        # an export is about nobody's card in particular, and the trail is indexed by card
        about_nobody = AUDIT.c.subject.is_(None)
        rows = con.execute(
            sa.select(AUDIT.c.body).where(about_nobody, named).order_by(AUDIT.c.seq.desc()).limit(limit)
        ).scalars()
        entries = [json.loads(body) for body in rows]
    return tuple(
        MailingExport(
            entry["details"]["purpose"],
            entry["details"]["via"],
            entry["details"]["amount"],
            names.get(entry["staff"], ""),
            datetime.fromisoformat(entry["at"]),
        )
        for entry in entries
    )


def _lists(policy: PolicyFile) -> tuple[tuple[str, str], ...]:
    known = {via.id for via in active(policy.vias)} & set(FIELDS)
    return tuple(
        (purpose.id, via)
        for purpose in active(policy.consents)
        for via in purpose.vias
        if via != NO_VIA and via in known
    )


def _agreed(con: sa.Connection, purpose: str, via: str) -> list[Any]:
    """Contact and restriction of everybody whose newest word on this purpose and way is yes and who does not object."""
    newer = sa.and_(
        _LATER.c.subject == CONSENT.c.subject, _LATER.c.slot == CONSENT.c.slot, _LATER.c.hlc > CONSENT.c.hlc
    )
    objects = sa.select(OBJECTION.c.id).where(
        OBJECTION.c.subject == CONSENT.c.subject, OBJECTION.c.slot == purpose, OBJECTION.c.upheld == 1
    )
    objected_after = objects.where(OBJECTION.c.hlc > CONSENT.c.hlc)
    wanted = (
        sa.select(FIELDS[via].label("contact"), CARD.c.restricted)
        .join_from(CONSENT, CARD, CARD.c.subject == CONSENT.c.subject)
        .where(CONSENT.c.slot == f"{purpose}:{via}", CONSENT.c.given == 1, CARD.c.kind == "customer")
        .where(~sa.exists().where(newer), ~objected_after.exists())
    )
    return list(con.execute(wanted))


def _reachable(rows: Iterable[Any]) -> list[str]:
    return [row.contact for row in rows if not row.restricted and row.contact and _PLAIN.fullmatch(row.contact)]


def _count(purpose: str, via: str, rows: list[Any]) -> MailingCount:
    restricted = sum(1 for row in rows if row.restricted)
    reachable = len(_reachable(rows))
    return MailingCount(purpose, via, len(rows), reachable, restricted, len(rows) - restricted - reachable)
