"""The portability file of one person: made when its letter is drafted, kept with the answer that is signed (GDPR Art. 20)."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from optician_desk.domain.local_time import legal_day
from optician_desk.domain.portability import PortableFile, file_name
from optician_desk.policy.model import PolicyFile
from optician_desk.services import kept_papers
from optician_desk.services.portable_content import gather
from optician_desk.store.work import Work


def build(con: sa.Connection, policy: PolicyFile, subject: str, now: datetime, language: str) -> PortableFile:
    """The ZIP with all that the person may take along, as of this view of the store. Equal content and `now`, equal bytes.

    `language` of the answer that it goes with: the file is named in it; what is inside is the same in both.
    """
    from optician_desk.documents.portability import archive  # texts and encoders load in the worker that needs them

    data = gather(con, policy, subject, now)
    counts: dict[str, int] = {}
    for record in data.records:
        counts[record.category] = counts.get(record.category, 0) + len(record.values)
    name = file_name(legal_day(now), language)
    return PortableFile(archive.pack(data), name, data.left_out, counts, lenses=bool(data.prescriptions))


def keep(work: Work, request: str, file: PortableFile, now: datetime) -> str:
    """Keep the file with the request, in the transaction that signs its letter; returns the id for ANSWER.attachment."""
    document, _ = kept_papers.keep(work, request, file.content, now.isoformat())
    return document
