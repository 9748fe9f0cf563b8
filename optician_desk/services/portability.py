"""The portability file of one person: made, kept with the answer, and saved to a file (policy 7.2.4; GDPR Art. 20)."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.portability import PortableFile
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile
from optician_desk.services.portable_content import gather
from optician_desk.services.prints import thread_of
from optician_desk.services.session import Session
from optician_desk.store.tables import KEPT_DOCUMENT
from optician_desk.store.work import Work, new_id


def build(con: sa.Connection, policy: PolicyFile, subject: str, now: datetime) -> PortableFile:
    """The ZIP with all that the person may take along, as of this view of the store. Equal content and `now`, equal bytes."""
    from optician_desk.documents.portability import archive  # texts and encoders load in the worker that needs them

    data = gather(con, policy, subject, now)
    counts: dict[str, int] = {}
    for record in data.records:
        counts[record.category] = counts.get(record.category, 0) + len(record.values)
    return PortableFile(archive.pack(data), archive.file_name(data), data.left_out, counts)


def preview(session: Session, request: str) -> PortableFile:
    """The file as it would go out now, for the page that prepares the answer; the look is written to the trail."""
    with session.reading(Permission.REQUEST) as con:
        subject = thread_of(con, request).request.subject
        found = build(con, session.desk.policy, subject, session.desk.clock())
    session.note(Permission.REQUEST, "prepare_portability", subject, request=request)
    return found


def keep(work: Work, request: str, file: PortableFile, now: datetime) -> str:
    """Keep the file with the request, in the transaction that signs its letter; returns the id for ANSWER.attachment."""
    document = new_id()
    work.connection.execute(
        sa.insert(KEPT_DOCUMENT),
        {
            "id": document,
            "subject": work.subject,
            "request": request,
            "sha256": file.sha256,
            "kept_at": now.isoformat(),
            "content": file.content,
        },
    )
    return document


def kept(session: Session, request: str) -> bytes:
    """The file that went with the signed answer, as it was kept.

    Raises Refusal("portability.none") for an answer without one, Refusal("portability.erased") once values in it were erased and
    it went with them, Trouble("portability.damaged") when the bytes are others.
    """
    with session.reading(Permission.REQUEST) as con:
        answer = thread_of(con, request).answer
        if answer is None or not answer.approved_on or not answer.attachment:
            raise Refusal("portability.none")
        row = con.execute(sa.select(KEPT_DOCUMENT).where(KEPT_DOCUMENT.c.id == answer.attachment)).first()
    if row is None:
        raise Refusal("portability.erased")
    if hashlib.sha256(row.content).hexdigest() != row.sha256:
        raise Trouble("portability.damaged")
    return bytes(row.content)


def save(session: Session, request: str, path: Path) -> None:
    """Write the kept file to `path`, the very bytes that the letter speaks of, and put that on record.

    The person chose the place; what was there before is replaced only by a whole file. Raises what `kept` raises, and
    Trouble("portability.not_written").
    """
    content = kept(session, request)
    with session.task(Permission.REQUEST, "save_portability") as work:
        work.subject = thread_of(work.connection, request).request.subject
        work.details["request"] = request
    scratch = path.with_name(f".{path.name}.{new_id()[:8]}")
    try:
        scratch.write_bytes(content)
        scratch.replace(path)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise Trouble("portability.not_written") from error
