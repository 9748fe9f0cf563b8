"""Checking a report file that somebody brings: is it ours, whole and unchanged, and the one on record (policy 5.3)?"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from optician_desk.documents import verifying
from optician_desk.documents.verifying import Checked, Fault
from optician_desk.domain.errors import Trouble
from optician_desk.domain.report_paper import FileVerdict, Verdict
from optician_desk.services import seal
from optician_desk.services.session import Desk
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.facts.rights_steps import LETTER

MAX_BYTES = 50_000_000

_FAULTS = {
    Fault.UNREADABLE: Verdict.UNREADABLE,
    Fault.NO_SEAL: Verdict.UNSEALED,
    Fault.MORE_SEALS: Verdict.UNSEALED,
    Fault.CHANGED: Verdict.CHANGED,
    Fault.NOT_WHOLE: Verdict.CHANGED,
    Fault.OTHER_CERTIFICATE: Verdict.FOREIGN,
}


def verify_file(path: Path, desk: Desk | None) -> FileVerdict:
    """The verdict on the file at `path`; without a `desk` only integrity can be told.

    Raises Trouble("report.file_unreadable") when it cannot be read at all, is larger than MAX_BYTES, or is no file in the first
    place: a folder, a device or a pipe, some of which never end.
    """
    checked = verifying.check(_content(path))
    return _verdict(checked, _judge(checked, desk))


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Trouble("report.file_unreadable")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL
        raise Trouble("report.file_unreadable") from error
    if len(content) > MAX_BYTES:
        raise Trouble("report.file_unreadable")
    return content


def _judge(checked: Checked, desk: Desk | None) -> Verdict:
    if checked.fault is not None:
        return _FAULTS[checked.fault]
    if desk is None:
        return Verdict.NO_STORE
    with desk.store.reading() as con:
        if checked.fingerprint not in seal.known_fingerprints(con):
            return Verdict.FOREIGN
        on_record = any(
            con.execute(
                sa.select(table.c.id).where(
                    table.c.number == checked.number, table.c.file_digest == checked.file_digest
                )
            ).first()
            for table in (ANSWER, LETTER)
        )
    return Verdict.KNOWN if on_record else Verdict.OTHER_FILE


def _verdict(checked: Checked, verdict: Verdict) -> FileVerdict:
    return FileVerdict(
        verdict,
        checked.number,
        seal.certificate(checked.certificate_der) if checked.certificate_der else None,
        checked.fingerprint,
        checked.sealed_at,
        checked.file_digest,
    )
