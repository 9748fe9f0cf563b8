"""The privacy notice that a customer takes home (GDPR Art. 13): the wording of the policy file in the version given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from optician_desk.documents import layout
from optician_desk.documents.layout import gap, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import wording
from optician_desk.domain.report_view import Controller


@dataclass(frozen=True, slots=True)
class Notice:
    """Which notice was given when; `text` is its wording in the customer's language, paragraphs parted by line breaks."""

    version: str
    given_on: date
    controller: Controller
    text: str


def build(data: Notice, language: str) -> bytes:
    """The notice as PDF/A-2b in "lv" or "en"."""
    words = wording("notice", language)
    owner = data.controller
    paragraphs = [line.strip() for line in data.text.splitlines()]
    content: list[Flowable] = [
        layout.company_head(owner, words, words("version", version=data.version), data.given_on),
        gap(16),
        text(words("title"), "title"),
        text(words("under", version=data.version, day=words.day(data.given_on)), "under"),
        gap(14),
    ]
    for line in paragraphs:
        if line:
            content += [text(line), gap(6)]
    foot = words("foot_line", version=data.version)
    return finish(
        layout.write(content, words, title=words("title"), number=data.version, company=owner.name, foot=foot)
    )
