"""What the page of a letter shows: its pages, whether it was issued, how, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from optician_desk.domain.report_paper import Certificate


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A letter as pages: a draft, or the signed file. `pdf` never shows in a representation.

    `letter` is the id of an issued letter; an answer has none, it belongs to its request. `may_sign` says whether the person at
    the desk may issue it, `signers` names everybody who may. `attachment` is the name of the file that goes with an answer.
    """

    paper: str
    request: str
    subject: str
    request_number: str
    number: str
    name: str
    language: str
    pdf: bytes = field(repr=False)
    letter: str = ""
    addressee: str = ""
    answer: bool = False
    signed: bool = False
    how: str = ""
    sent_on: date | None = None
    approved_by: str = ""
    approved_at: datetime | None = None
    certificate: Certificate | None = None
    copies: int = 0
    may_sign: bool = False
    signers: tuple[str, ...] = ()
    attachment: str = ""
