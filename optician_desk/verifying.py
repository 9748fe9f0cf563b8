"""`optician-desk verify REPORT.pdf`: is this report ours, whole and unchanged? 0 yes, 1 no, 2 no store to ask."""

from __future__ import annotations

import sys
from pathlib import Path

from optician_desk.domain.errors import DeskError
from optician_desk.domain.report_paper import FileVerdict, Verdict
from optician_desk.services import file_check
from optician_desk.services.opening import Opening

NO_STORE = 2
UNREADABLE = (
    f"Not checked: there is no file here that can be read and has at most {file_check.MAX_BYTES // 1_000_000} MB."
)
WORDS = {
    Verdict.KNOWN: "The signature is intact and covers the whole file; number and content are on record in this store.",
    Verdict.OTHER_FILE: "Signed by this shop and intact, but this is not the file that is on record under its number.",
    Verdict.FOREIGN: "Intact, but signed with a certificate that this store does not know.",
    Verdict.NO_STORE: "The signature is intact and covers the whole file. There is no store here to ask whether it is known.",
    Verdict.CHANGED: "Not valid: the file was changed after it was signed.",
    Verdict.UNSEALED: "Not valid: the file does not carry exactly one signature.",
    Verdict.UNREADABLE: "Not valid: this cannot be read as a PDF.",
}


def verify(report: Path, data: Path | None) -> int:
    """Print the verdict on `report`. Without a store that opens by itself only integrity is told."""
    opening = Opening(data)
    try:
        opening.enter()
        verdict = file_check.verify_file(report, opening.desk)
    except DeskError as error:
        why = UNREADABLE if error.code == "report.file_unreadable" else error.code
        sys.stderr.write(f"{report}: {why}\n")
        return 1
    finally:
        opening.close()
    print("\n".join(_lines(verdict)))
    if verdict.verdict is Verdict.NO_STORE:
        return NO_STORE
    return 0 if verdict.good else 1


def _lines(verdict: FileVerdict) -> list[str]:
    lines = [WORDS[verdict.verdict]]
    if verdict.number:
        lines.append(f"Number: {verdict.number}")
    if verdict.certificate is not None:
        own = "self-signed" if verdict.certificate.self_signed else "issued by an authority"
        lines.append(f"Certificate: {verdict.certificate.name}, {own}, SHA-256 {verdict.fingerprint}")
    if verdict.sealed_at is not None:
        lines.append(f"Signed: {verdict.sealed_at:%Y-%m-%d %H:%M:%S} UTC, by the clock of the machine that signed")
    if verdict.file_digest:
        lines.append(f"File: SHA-256 {verdict.file_digest}")
    return lines
