"""Trusted lists: which authorities a country vouches for (eIDAS Art. 22; ETSI TS 119 612). Loaded from files, never fetched.

A list is signed. Who signs the first list of a country cannot be known here, so a manager compares the fingerprint of that
certificate with the published one and says so; a later list by the same signer is taken without asking again.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from functools import lru_cache

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.domain.trust_view import LoadedList, OfferedList
from optician_desk.services.session import Session
from optician_desk.signatures import trusted_list
from optician_desk.signatures.trusted_list import TrustedList
from optician_desk.store.tables import STAFF, TRUSTED_LIST

#: Latvia's list is looked for first: most customers' certificates come from there.
FIRST = "LV"


def look(session: Session, content: bytes) -> OfferedList:
    """What a file offers before it is taken: its own signature holds, and whether one that is trusted already names its signer.

    Raises Refusal: trust.empty, trust.older, and those of the reader (trust.too_big, trust.not_signed, trust.signature_wrong …).
    """
    session.require(Permission.POLICY_FILE)
    offered = _read(content)
    with session.reading(Permission.POLICY_FILE) as con:
        vouched = trusted_list.follows(offered, for_checking(con))
    return OfferedList(
        offered.territory,
        offered.operator,
        offered.sequence,
        offered.issued,
        offered.next_update,
        offered.signer,
        offered.signer_name,
        signer_known=vouched,
        outdated=offered.outdated(session.desk.clock()),
    )


def load(session: Session, content: bytes, confirmed_signer: str = "") -> LoadedList:
    """Take a list in; it replaces that of the same country and counts from the next check on.

    `confirmed_signer` is the fingerprint that a manager has compared; Refusal("trust.signer_unconfirmed") without it where no
    trusted list names the signer. Also raises what `look` raises.
    """
    session.require(Permission.POLICY_FILE)
    offered = _read(content)
    now = session.desk.clock()
    with session.task(Permission.POLICY_FILE, "load_trusted_list") as work:
        con = work.connection
        if not trusted_list.follows(offered, for_checking(con)) and confirmed_signer != offered.signer:
            raise Refusal("trust.signer_unconfirmed", "signer", "5.5.2")
        digest = hashlib.sha256(content).hexdigest()
        con.execute(sa.delete(TRUSTED_LIST).where(TRUSTED_LIST.c.territory == offered.territory))
        con.execute(
            sa.insert(TRUSTED_LIST).values(
                territory=offered.territory,
                sequence=offered.sequence,
                issued=offered.issued.isoformat(),
                next_update=offered.next_update.isoformat() if offered.next_update else None,
                signer=offered.signer,
                sha256=digest,
                staff=session.staff_id,
                imported_at=now.isoformat(timespec="seconds"),
                content=content,
            )
        )
        work.details.update(
            territory=offered.territory, sequence=offered.sequence, sha256=digest, signer=offered.signer
        )
    return _shown(offered, session.name, now, now)


def remove(session: Session, territory: str) -> None:
    """Stop trusting a country's list. Raises Refusal("trust.not_loaded")."""
    with session.task(Permission.POLICY_FILE, "remove_trusted_list") as work:
        gone = work.connection.execute(sa.delete(TRUSTED_LIST).where(TRUSTED_LIST.c.territory == territory))
        if not gone.rowcount:
            raise Refusal("trust.not_loaded")
        work.details["territory"] = territory


def loaded(session: Session) -> tuple[LoadedList, ...]:
    """The lists that are loaded, Latvia's first."""
    now = session.desk.clock()
    wanted = sa.select(TRUSTED_LIST, STAFF.c.name.label("by")).outerjoin(STAFF, STAFF.c.id == TRUSTED_LIST.c.staff)
    with session.reading(Permission.POLICY_FILE) as con:
        rows = con.execute(wanted).all()
    found = [
        _shown(_parsed(bytes(row.content)), row.by or "", datetime.fromisoformat(row.imported_at), now) for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.territory != FIRST, one.territory)))


def for_checking(con: sa.Connection) -> tuple[TrustedList, ...]:
    """The loaded lists, read, Latvia's first, for the check of a signature."""
    contents = con.execute(sa.select(TRUSTED_LIST.c.territory, TRUSTED_LIST.c.content)).all()
    rows = sorted(contents, key=lambda row: (row.territory != FIRST, row.territory))
    return tuple(_parsed(bytes(row.content)) for row in rows)


@lru_cache(maxsize=8)
def _parsed(content: bytes) -> TrustedList:
    return trusted_list.read(content)


def _read(content: bytes) -> TrustedList:
    if not content:
        raise Refusal("trust.empty")
    return trusted_list.read(content)


def _shown(found: TrustedList, staff: str, imported_at: datetime, now: datetime) -> LoadedList:
    return LoadedList(
        found.territory,
        found.operator,
        found.sequence,
        found.issued,
        found.next_update,
        found.signer,
        found.signer_name,
        staff,
        imported_at,
        outdated=found.outdated(now),
    )
