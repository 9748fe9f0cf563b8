"""The policy file in force lies in the store; a manager imports a newer one, on record (policy 2.1-2.2)."""

from __future__ import annotations

import sqlalchemy as sa

from optician_desk.domain.staff import Permission
from optician_desk.policy import loading
from optician_desk.policy.model import PolicyFile, version_key
from optician_desk.services.session import Session
from optician_desk.store.tables import POLICY_FILE


def in_force(con: sa.Connection) -> PolicyFile | None:
    """The newest policy file that the store holds; None before set-up has put one there."""
    rows = con.execute(sa.select(POLICY_FILE.c.version, POLICY_FILE.c.content)).all()
    if not rows:
        return None
    newest = max(rows, key=lambda row: version_key(row.version))
    return loading.load(newest.content)


def put(con: sa.Connection, data: bytes, imported_at: str) -> PolicyFile:
    """Check a file and place it in the store, inside the caller's transaction; `imported_at` is UTC in ISO form."""
    policy = loading.load(data)
    con.execute(
        sa.insert(POLICY_FILE).values(
            version=policy.version, sha256=loading.digest(data), imported_at=imported_at, content=data
        )
    )
    return policy


def import_file(session: Session, data: bytes) -> PolicyFile:
    """Take in a newer policy file: checked, stored whole with its SHA-256, in force at once; the trail names both.

    Raises Refusal("policy.…") and changes nothing when the file is not whole, not newer, or drops an id or wording that stored
    facts point at.
    """
    new = loading.load(data)
    with session.task(Permission.POLICY_FILE, "import_policy") as work:
        loading.check_successor(in_force(work.connection) or session.desk.policy, new)
        put(work.connection, data, session.desk.clock().isoformat(timespec="seconds"))
        work.details["version"] = new.version
        work.details["sha256"] = loading.digest(data)
    session.desk.policy = new
    return new
