"""Signed bytes as they lie in the store: kept with their request, and read with their digest checked."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.store.tables import KEPT_DOCUMENT
from optician_desk.store.work import Work, new_id


def keep(work: Work, request: str, content: bytes, at: str) -> tuple[str, str]:
    """Keep a signed file with its request; returns the document's random id and its digest (SHA-256, hex). `at` is UTC."""
    document, digest = new_id(), hashlib.sha256(content).hexdigest()
    row = {"id": document, "subject": work.subject, "request": request, "sha256": digest, "content": content}
    work.connection.execute(sa.insert(KEPT_DOCUMENT), {**row, "kept_at": at})
    return document, digest


def read(con: sa.Connection, document: str, digest: str = "") -> bytes:
    """The bytes of a kept document; `digest` is what the fact says, else the document's own is used.

    Raises Refusal("report.kept_erased") once values in it were erased and it went with them, Trouble("report.kept_damaged")
    when the bytes are others.
    """
    row = con.execute(sa.select(KEPT_DOCUMENT).where(KEPT_DOCUMENT.c.id == document)).first()
    if row is None:
        raise Refusal("report.kept_erased")
    if hashlib.sha256(row.content).hexdigest() != (digest or row.sha256):
        raise Trouble("report.kept_damaged")
    return bytes(row.content)
